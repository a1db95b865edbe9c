import type { Match } from "../../../time/match.ts"
import type { Part, Pattern } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  edge,
  figure,
  glued,
  mark,
  maybe,
  notAhead,
  notBehind,
  numeral,
  oneOf,
  plural,
  said,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, SaidClock } from "../../../time/said.ts"
import { dayMonth, weekday, weekdayNumber } from "./days.ts"
import { nearDay } from "./near-days.ts"

const zone: Pattern = maybe(oneOf(seq("(", word("zone"), ")"), word("zone")))

const clockOpeners = [
  "at",
  "by",
  "until",
  "till",
  "around",
  "about",
  "before",
  "after",
  "since",
  "from",
  "to",
  "between",
]

/** "in the evening", "at night": which half of the day. */
const inWords: Pattern = oneOf(
  mark("turn", "am", "in the morning"),
  mark("turn", "pm", oneOf("in the evening", "in the afternoon", "at night")),
)
const turn: Pattern = oneOf(
  word("turn"),
  seq(glued("."), glued(word("turn"))),
  seq(
    glued(oneOf(mark("turn", "am", "a"), mark("turn", "pm", "p"))),
    notAhead(seq(glued("."), glued(figure("x", 0, 99))), glued("-")),
  ),
)
const oclock: Pattern = oneOf("o'clock", "oclock")
const toTheMinute: Pattern = seq(
  figure("hour", 0, 24, 1, 2),
  glued(":"),
  glued(figure("minute", 0, 59, 2)),
  maybe(glued(":"), glued(figure("second", 0, 59, 2))),
)
/** "seven twenty-seven": an hour and its minutes, in words. */
const inFull: Pattern = seq(
  numeral("hour", 1, 12),
  maybe("-"),
  numeral("minute", 10, 59),
  maybe(oneOf("minutes", "minute")),
  notAhead(plural("NOUN"), tag("NUM"), "percent", "%"),
)

const inFullMinutes: Pattern = seq(maybe("-"), numeral("minute", 10, 59), notAhead(tag("NOUN", "NUM")))

const face: Pattern = oneOf(
  seq(
    figure("hour", 0, 24, 1, 2),
    oneOf(glued(":"), glued(".")),
    glued(figure("minute", 0, 59, 2)),
    maybe(glued(":"), glued(figure("second", 0, 59, 2))),
    turn,
  ),
  seq(toTheMinute, maybe(inWords)),
  seq(numeral("hour", 1, 12), word("turn")),
  seq(behind(...clockOpeners), figure("hour", 1, 12, 1, 2), turn),
  seq(figure("four", 100, 1259, 3, 4), word("turn")),
  seq(numeral("hour", 1, 12), oclock, maybe(inWords)),
  seq(behind(...clockOpeners), numeral("hour", 1, 12), inWords),
  seq(
    inWords,
    oneOf("at", "around"),
    numeral("hour", 1, 12),
    notAhead(glued(":"), glued("."), tag("NOUN", "NUM")),
  ),
  seq(
    behind("at", "until", "by", "around", "from", "to"),
    figure("hour", 1, 24, 1, 2),
    glued("."),
    glued(figure("minute", 0, 59, 2)),
    notAhead("%", "percent", "million", "billion", "points", tag("NOUN", "NUM"), glued(".")),
  ),
  seq(
    oneOf(
      seq(
        oneOf(
          mark("past", 30, "half"),
          mark("past", 15, oneOf("a quarter", "quarter")),
          numeral("past", 1, 59),
        ),
        maybe(oneOf("minutes", "minute", "min", "mins")),
        oneOf("past", "after"),
      ),
      seq(
        oneOf(
          mark("before", 15, oneOf("a quarter", "quarter")),
          seq(numeral("before", 1, 59), oneOf("minutes", "minute", "min")),
        ),
        oneOf("to", "before"),
      ),
    ),
    numeral("hour", 1, 12),
    maybe(oneOf(oclock, word("turn"))),
    maybe(inWords),
  ),
  seq(behind(...clockOpeners), inFull, maybe(oneOf(word("turn"), inWords))),
  seq(behind(...clockOpeners, "at around", "at about", "("), figure("four", 0, 2400, 4), word("zone")),
  seq(
    behind(...clockOpeners),
    maybe(figure("x", 12, 12)),
    oneOf(
      mark("hour", 12, "noon"),
      mark("hour", 0, oneOf("midnight", "mid night")),
      mark("hour", 12, "midday"),
    ),
  ),
  seq(figure("x", 12, 12), oneOf(mark("hour", 12, "noon"), mark("hour", 0, "midnight"))),
)

export function clockOf(m: Match): (SaidClock & Said) | null {
  const four = m.maybeNumber("four")
  const before = m.maybeNumber("before")
  const told = four === undefined ? m.number("hour") : Math.floor(four / 100)
  // A quarter to one is of the hour before.
  const hour = before === undefined ? told : told === 1 ? 12 : told - 1
  const minute = before === undefined ? (m.maybeNumber("past") ?? m.maybeNumber("minute")) : 60 - before
  return {
    kind: "clock",
    hour,
    minute: four === undefined ? minute : four % 100,
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
    ["The gates opened at [half past seven in the evening].", "2023-09-11T19:30"],
    ["The gates opened at [a quarter to nine].", "2023-09-11T08:45"],
    ["The gates opened at [7.30] in Leeds.", "2023-09-11T07:30"],
    ["The gates opened at [seven twenty-five].", "2023-09-11T07:25"],
  ],
  leaves: ["They won 3-1.", "High noon is a film.", "It rose to 7.30 percent."],
})

/** "Friday at 4", "tomorrow around 9": an hour that only its day shows to be one. */
export const dayAndHour = timeRule({
  name: "en/time/day-and-hour",
  match: seq(
    mark("first", 1, said("on", nearDay, dayMonth, weekdayNumber, weekday)),
    oneOf("at", "around"),
    mark("second", 1, figure("hour", 1, 12, 1, 2)),
    oneOf(edge, ahead(",", ".", "?", ";", "and")),
    notAhead(glued(seq(oneOf(".", ","), glued(figure("x", 0, 1e9))))),
  ),
  says: m => {
    const on = m.said("on")
    const [first, second] = [m.all("first")[0]!, m.all("second")[0]!]
    if (!on) return null
    return [
      { said: on, from: first.from, to: first.to },
      { said: { kind: "clock", hour: m.number("hour"), on }, from: second.from, to: second.to },
    ]
  },
  takes: [["The court will sit on [Friday] at [4].", "2023-09-15", "2023-09-15T04:00"]],
  leaves: ["He finished Friday at 4 under par."],
})

/** "from 5 to 7 p.m.", "between 5 and 6 in the afternoon": two hours, the second telling what the first is. */
export const hourRange = timeRule({
  name: "en/time/hours-sharing-a-half",
  match: seq(
    mark(
      "first",
      1,
      oneOf(
        seq(toTheMinute, maybe(word("turn"))),
        seq(numeral("hour", 1, 12), maybe(oneOf(word("turn"), inWords))),
        seq(behind("from", "between"), inFull),
      ),
    ),
    oneOf("to", "and", "-", "until", "till", "through"),
    mark(
      "second",
      1,
      oneOf(
        seq(toTheMinute, maybe(oneOf(word("turn"), inWords))),
        seq(numeral("hour", 1, 12), oneOf(word("turn"), oclock, inWords)),
        seq(numeral("hour", 1, 12), mark("bare", 1, inFullMinutes)),
      ),
    ),
    zone,
    maybe(said("on", nearDay, dayMonth, weekday)),
  ),
  says: m => {
    const [first, second] = [m.all("first")[0]!, m.all("second")[0]!]
    const value = (slot: string, { from, to }: { from: number; to: number }) =>
      m.all(slot).find(c => c.from >= from && c.to <= to)?.value
    // "won 5 to 7:30" and the like: one of the two must say that it is an hour.
    if (value("turn", second) === undefined && value("minute", second) === undefined && m.has("bare"))
      return null
    const late = Number(value("hour", second))
    const on = m.said("on")
    const clockAt = (at: { from: number; to: number }): Part => {
      const minute = value("minute", at)
      const own = value("turn", at) ?? (Number(value("hour", at)) < late ? value("turn", second) : undefined)
      return {
        said: {
          kind: "clock",
          hour: Number(value("hour", at)),
          minute: minute === undefined ? undefined : Number(minute),
          turn: own as "am" | "pm" | undefined,
          zone: m.maybeText("zone"),
          on,
        },
        from: at.from,
        to: at.to,
      }
    }
    return [clockAt(first), { ...clockAt(second), to: m.to }]
  },
  takes: [
    ["The road will be shut from [5] to [7 p.m.]", "2023-09-11T17:00", "2023-09-11T19:00"],
    ["She waited between [5] and [6 in the evening].", "2023-09-11T17:00", "2023-09-11T18:00"],
    ["Doors are open [9:30] to [11:45].", "2023-09-11T09:30", "2023-09-11T11:45"],
  ],
  leaves: ["They won 5 to 7.", "He took 5 to 6 of them."],
})

export const clockRules: readonly TimeRule[] = [hourRange, dayAndHour, clock]
