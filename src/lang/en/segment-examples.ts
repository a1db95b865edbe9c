import type { SegmentFamily } from "../../segment/rules.ts"

/** What the English segmentation takes and leaves, family by family. */
export const segmentExamples: readonly SegmentFamily[] = [
  {
    name: "en/segment/clitic",
    marks: "token",
    takes: [
      "He did[n't] go.",
      "It [is] the mayor[’s] plan.",
      "They[’ll] come, we[’ve] heard.",
      "She can[not] stay and wo[n't] try.",
      "The dogs[’] bowl.",
    ],
    leaves: ["It is four o[’clock].", "Sean O[’Hara] spoke.", "Back in the 80['s], it rained."],
  },
  {
    name: "en/segment/hyphen",
    marks: "token",
    takes: [
      "A [well][-][known] singer.",
      "The [anti-war] march of [ex-soldiers].",
      "From [1969][-][1970].",
      "Call [555-0142].",
    ],
    leaves: ["A [ferry-owner] spoke.", "The [non]-smokers left."],
  },
  {
    name: "en/segment/number",
    marks: "token",
    takes: [
      "Some [12,000] people, [3.5] percent.",
      "At [5:30] [p.m.] on [11/28/2000].",
      "About $[3][m] and [7][pm].",
      "The [21st] day.",
    ],
    leaves: ["Some [12 000] people.", "The [$400] bill."],
  },
  {
    name: "en/segment/address",
    marks: "token",
    takes: [
      "See [https://example.org/a_b].",
      "Write to [ann.lee@example.com], please.",
      "Seen by [@harbour_news].",
      "AT the firm [AT&T].",
    ],
    leaves: ["The [end.The] start.", "The fee is [3@] least."],
  },
  {
    name: "en/segment/abbreviation",
    marks: "token",
    takes: [
      "[Mr.] Hale and [Dr.] Voss of [St.] Ives.",
      "The [U.S.] envoy, [e.g.] him.",
      "On [Sept.] 4, see [no.] 5.",
      "George [W.] Marlow won.",
      "A [Ph.D.] student met Hale (D-[Calif.]), who gave [US$]5.",
      "Back in the ['90s] and in ['72].",
    ],
    leaves: ["He said [no.]", "They sat in the [sun.]", "It was plan [B.]"],
  },
  {
    name: "en/segment/sentence/abbreviation",
    marks: "sentence",
    takes: [
      "[Mr. Hale met Dr. Voss.] They spoke.",
      "[He lives in the U.S.] The family moved.",
      "[The U.S. Senate voted.] It passed.",
      "[They met at 5 p.m. on Tuesday.] He left.",
      "[They met at 5 p.m.] The vote came later.",
      "[Hale Inc. Chairman Ann Lee resigned.] She is 60.",
      "[It sells nets, ropes, etc.] Boats come next.",
      "[He said no.] Ann left.",
      "[In Hale v. Board, the court agreed.] It was right.",
      "[George W. Marlow won.] He smiled.",
      "[See no. 5 on p. 12.] It is short.",
      "[She lives on Main St.] The shop is near.",
      "[The vote is on Sept. 4, she said.] He agreed.",
    ],
    leaves: ["The U.S. [Senate voted.]", "Mr. [The] left."],
  },
  {
    name: "en/segment/sentence/quotation",
    marks: "sentence",
    takes: [
      "[“Are you ready?” Mayor Hale asked.] Nobody was.",
      "[“We won!” he shouted.] They danced.",
      "[“I will come.] [I swear it.”] He did.",
      '[He said: "I am done."] Then he left.',
      "[‘We had no warning!’ the captain said.] It sank.",
      '["Stop!" Ann Lee cried.] He ran.',
    ],
    leaves: ["“We won!” [he shouted.]", "“Are you ready?” [Mayor Hale asked.]"],
  },
  {
    name: "en/segment/sentence/other",
    marks: "sentence",
    takes: [
      "[It rose 3.5 percent.] It fell.",
      "[Too late...] The boat left.",
      "[Too late... but he tried.] She won.",
      "[(No one came.)] The vote went on.",
      "[Who stood up?!] Nobody.",
      "[The wind\nblew hard\nall night.] It rained.",
    ],
    leaves: ["It cost [3.]5 pounds."],
  },
]
