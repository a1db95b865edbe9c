import {
  behind,
  lower,
  mark,
  maybe,
  notAfter,
  notAhead,
  oneOf,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { DayPart } from "../../../time/said.ts"
import { dayPart } from "./parts.ts"

export const nearDay = timeRule({
  name: "en/time/near-day",
  match: oneOf(
    seq(
      oneOf(
        mark("n", -2, "the day before yesterday"),
        mark("n", -1, "yesterday"),
        mark("n", 0, oneOf(lower("today"), seq(notAfter("PROPN"), "today"))),
        mark("n", 1, "tomorrow"),
        mark("n", 2, "the day after tomorrow"),
      ),
      maybe(dayPart),
    ),
    seq(mark("n", 0, mark("part", "NI", oneOf("tonight", "tonite")))),
    seq(mark("n", -1, "last"), mark("part", "NI", "night")),
    seq(mark("n", 0, "this"), word("part")),
    seq(mark("n", 1, "next"), word("part", "part", "MO")),
  ),
  says: m => ({
    kind: "shift",
    unit: "day",
    n: m.number("n"),
    from: "published",
    part: m.maybeText<DayPart>("part"),
  }),
  takes: [
    ["The jet landed [yesterday] in Nice.", "2023-09-10"],
    ["The vote is [tomorrow morning].", "2023-09-12TMO"],
    ["The fire broke out [last night].", "2023-09-10TNI"],
    ["The mayor resigned [this morning].", "2023-09-11TMO"],
  ],
  leaves: ["The night was long."],
})

/** "the next day", "a day later" is elsewhere: counted from the day spoken of. */
export const nextDay = timeRule({
  name: "en/time/next-day",
  match: seq(
    "the",
    oneOf(
      seq(mark("n", 1, oneOf("next", "following")), oneOf(mark("whole", 1, "day"), word("part"))),
      seq(mark("n", -1, oneOf("previous", "preceding")), oneOf(mark("whole", 1, "day"), word("part"))),
      seq(mark("n", -1, "day before"), notAhead("yesterday", tag("DET", "PROPN", "NOUN", "PRON"))),
      seq(mark("n", 1, "day after"), notAhead("tomorrow", tag("DET", "PROPN", "NOUN", "PRON"))),
    ),
  ),
  says: m => ({
    kind: "shift",
    unit: "day",
    n: m.number("n"),
    from: "text",
    part: m.maybeText<DayPart>("part"),
  }),
  takes: [["[The next day], the road was shut.", "XXXX-XX-XX"]],
  leaves: ["The day before the vote was calm."],
})

export const sameDay = timeRule({
  name: "en/time/same-day",
  match: oneOf(
    seq("the", "same", "day"),
    seq("that", "same", "day"),
    seq(behind("on", "later"), "that", "day"),
    seq("that", word("part")),
  ),
  says: m =>
    m.has("part")
      ? { kind: "part", part: m.text<DayPart>("part"), on: null }
      : { kind: "again", grain: "day" },
  takes: [["He drove home [that evening].", "2023-09-11TEV"]],
  leaves: ["He said that day care is dear."],
})

export const looseParts = timeRule({
  name: "en/time/in-the-evening",
  match: oneOf(
    seq(
      behind("in", "during", "throughout", "by"),
      "the",
      maybe(word("edge", "edge", "START", "END")),
      maybe(word("last", "x")),
      word("part", "part", "MO", "AF", "EV"),
      notAhead("of"),
    ),
    seq(
      behind("in", "by", "until", "till", "during", "since"),
      word("edge", "edge", "START", "END", "MID"),
      maybe("-"),
      word("part", "part", "MO", "AF", "EV"),
    ),
    seq("overnight", mark("part", "NI", maybe("x"))),
    seq(
      behind("at", "by"),
      oneOf(mark("part", "MO", "dawn"), mark("part", "NI", "night")),
      notAhead(tag("NOUN")),
    ),
  ),
  says: m => ({
    kind: "part",
    part: m.has("part") ? m.text<DayPart>("part") : "NI",
    on: null,
    mod: m.maybeText("edge"),
  }),
  takes: [
    ["The search resumed in [the evening].", "2023-09-11TEV"],
    ["The search resumed in [late afternoon].", "2023-09-11TAF END"],
  ],
  leaves: ["The evening was fine."],
})

export const nearDayRules: readonly TimeRule[] = [nearDay, nextDay, sameDay, looseParts]
