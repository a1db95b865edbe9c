import type { Match } from "../../../time/match.ts"
import type { Pattern } from "../../../time/pattern.ts"
import {
  behind,
  figure,
  glued,
  mark,
  maybe,
  notAhead,
  notBehind,
  numeral,
  oneOf,
  said,
  seq,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, SaidClock } from "../../../time/said.ts"
import { dayMonth, weekday } from "./days.ts"
import { nearDay } from "./near-days.ts"

const zone: Pattern = maybe(oneOf(seq("(", word("zone"), ")"), word("zone")))

const face: Pattern = oneOf(
  seq(
    figure("hour", 0, 24, 1, 2),
    oneOf(glued(":"), glued(".")),
    glued(figure("minute", 0, 59, 2)),
    maybe(glued(":"), glued(figure("second", 0, 59, 2))),
    word("turn"),
  ),
  seq(
    figure("hour", 0, 24, 1, 2),
    glued(":"),
    glued(figure("minute", 0, 59, 2)),
    maybe(glued(":"), glued(figure("second", 0, 59, 2))),
  ),
  seq(numeral("hour", 1, 12), word("turn")),
  seq(
    numeral("hour", 1, 12),
    "o'clock",
    maybe(
      oneOf(
        mark("turn", "am", "in the morning"),
        mark("turn", "pm", oneOf("in the evening", "in the afternoon", "at night")),
      ),
    ),
  ),
  seq(
    behind(
      "at",
      "by",
      "until",
      "around",
      "about",
      "before",
      "after",
      "since",
      "from",
      "at around",
      "at about",
    ),
    figure("four", 0, 2400, 4),
    word("zone"),
  ),
  seq(
    behind("at", "by", "until", "around", "about", "before", "after", "since", "from", "to"),
    oneOf(mark("hour", 12, "noon"), mark("hour", 0, "midnight"), mark("hour", 12, "midday")),
  ),
)

export function clockOf(m: Match): (SaidClock & Said) | null {
  const four = m.maybeNumber("four")
  const hour = four === undefined ? m.number("hour") : Math.floor(four / 100)
  return {
    kind: "clock",
    hour,
    minute: four === undefined ? m.maybeNumber("minute") : four % 100,
    second: m.maybeNumber("second"),
    turn: m.maybeText("turn"),
    zone: m.maybeText("zone"),
    on: m.said("on"),
  }
}

export const clock = timeRule({
  name: "en/time/clock",
  match: seq(
    notBehind("won", "lost", ":", "in", "chapter", "verse"),
    face,
    zone,
    notAhead(seq("-", glued(figure("x", 0, 99))), glued("/")),
    maybe(said("on", nearDay, dayMonth, weekday)),
  ),
  says: clockOf,
  takes: [
    ["The blast occurred at [9:30 p.m.] near Leeds.", "2023-09-11T21:30"],
    ["He landed at [14:30 GMT].", "2023-09-11T14:30"],
    ["Polls close at [8 PM].", "2023-09-11T20:00"],
    ["The vote ended at [noon].", "2023-09-11T12:00"],
    ["He arrived at [3 p.m. yesterday].", "2023-09-10T15:00"],
  ],
  leaves: ["They won 3-1.", "High noon is a film."],
})

export const clockRules: readonly TimeRule[] = [clock]
