import type { GenreRule, TalkWords } from "../../segment/block-rules.ts"

/** What English papers write over or under a text that is one voice. */
export const genres: readonly GenreRule[] = [
  {
    name: "en/genre/interview-by",
    genre: "interview",
    part: "line",
    match:
      /^[(*]{0,2}(?:Interview(?:ed)? by \p{Lu}|This (?:interview|conversation|Q&A)(?:, [^,]{2,60},)? (?:has been|was) (?:lightly )?(?:edited|condensed)|The following (?:interview|conversation) )/u,
    takes: ["Interview by Jane Doran", "This interview has been lightly edited for length and clarity."],
    leaves: ["This interview was a mistake, the mayor said on Monday."],
  },
  {
    name: "en/genre/interview",
    genre: "interview",
    part: "line",
    match:
      /^(?:(?:Exclusive |EXCLUSIVE )?(?:Interview|INTERVIEW|Q&A|Q & A))(?: ?[.:|–—]| - | with \p{Lu}|$)/u,
    takes: ["INTERVIEW: Harbour master sees hard winter", "Q&A with Jane Doran", "Interview with Jane Doran"],
    leaves: ["Interview panel rejects three names for the port", "Interviews end in Cork"],
  },
  {
    name: "en/genre/section",
    genre: "opinion",
    part: "section",
    match:
      /^(?:opinions?|op-?eds?|editorials?|comment|commentary|columns?|columnists?|viewpoints?|comment is free|guest essay|leaders?|letters to the editor)$/i,
    takes: ["Opinion", "Op-Ed", "EDITORIALS", "Guest Essay"],
    leaves: ["Opinion polls", "Comments", "Leadership"],
  },
  {
    name: "en/genre/opinion",
    genre: "opinion",
    part: "line",
    match:
      /^(?:OPINION|Opinion|OP-ED|Op-Ed|Op-ed|EDITORIAL|Editorial|COMMENTARY|Commentary|VIEWPOINT|Viewpoint)(?:\.| ?[|:–—]| - )/u,
    takes: ["Opinion | The sea will not wait", "EDITORIAL: The price of sand"],
    leaves: ["Opinion divided over the wall", "Editorial staff walk out"],
  },
  {
    name: "en/genre/views-of-the-author",
    genre: "opinion",
    part: "line",
    match:
      /^[(*]{0,2}(?:The (?:views|opinions)(?: and opinions)?(?: expressed[^.]{0,80})? (?:are|belong)[^.]{0,30} (?:author|writer|columnist)|Views expressed[^.]{0,60} are[^.]{0,30} (?:author|writer))/u,
    takes: [
      "The views expressed in this article are those of the author.",
      "The opinions expressed here are the author's own.",
    ],
    leaves: ["The views of the harbour are the best in Ireland."],
  },
]

export const talk: TalkWords = {
  address: new Set(["you", "your", "yours", "yourself"]),
  self: new Set(["i", "me", "my", "mine", "we", "us", "our"]),
}
