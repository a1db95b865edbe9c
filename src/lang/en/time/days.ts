import type { Match } from "../../../time/match.ts"
import type { Part } from "../../../time/pattern.ts"
import {
  capital,
  figure,
  glued,
  many,
  mark,
  maybe,
  notAhead,
  oneOf,
  said,
  seq,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { DayPart, Said, SaidDate, Shift } from "../../../time/said.ts"
import { comma, dayNumber, dayPart, month, shortYear, year } from "./parts.ts"

const someWeekday = oneOf(capital(word("weekday")), capital(word("shortWeekday", "weekday")))

export function dateOf(m: Match): SaidDate & Said {
  return {
    kind: "date",
    year: m.maybeNumber("year") ?? m.maybeNumber("shortYear"),
    short: m.has("shortYear"),
    month: m.maybeNumber("month"),
    day: m.maybeNumber("day"),
    weekday: m.maybeNumber("weekday"),
    season: m.maybeText("season"),
    shift: m.maybeText<Shift>("shift"),
    yearShift: m.maybeNumber("yearShift"),
    part: m.maybeText<DayPart>("part"),
  }
}

/** "of last year", "this year". */
export const nearYear = seq(
  maybe("of"),
  oneOf(
    mark("yearShift", -1, "last year"),
    mark("yearShift", 0, "this year"),
    mark("yearShift", 1, "next year"),
  ),
)
const orYear = maybe(oneOf(seq(comma, year), shortYear, nearYear))

/** "March 22, 2013", "22 March", "the 5th of May", with or without their weekday. */
export const dayMonth = timeRule({
  name: "en/time/day-month",
  match: seq(
    maybe(someWeekday, maybe(dayPart), comma, maybe("the")),
    oneOf(
      seq(
        capital(month),
        maybe("the"),
        dayNumber,
        notAhead("-", seq(glued("."), glued(figure("x", 0, 1e9)))),
        orYear,
      ),
      seq(
        maybe("the"),
        dayNumber,
        maybe("-"),
        maybe("of"),
        capital(month),
        maybe(
          oneOf(
            seq(comma, year),
            shortYear,
            seq(glued("-"), glued(oneOf(year, figure("shortYear", 0, 99, 2)))),
          ),
        ),
      ),
    ),
    maybe(dayPart),
  ),
  says: dateOf,
  takes: [
    ["The bill passed on [March 3, 2021].", "2021-03-03"],
    ["He was born on [22 June 1987] in Leeds.", "1987-06-22"],
    ["The mine shut on [Aug. 30].", "2023-08-30"],
    ["The court will sit on [Thursday, October 19].", "2023-10-19"],
    ["It opened on [the 5th of May 1994].", "1994-05-05"],
    ["The envoy spoke on [19-Nov-12].", "2012-11-19"],
  ],
  leaves: ["You may 12 times try.", "June 31 does not exist.", "They march 5 miles."],
})

const between = oneOf(seq(comma, oneOf("and", "or", "to", "through")), ",", "-", "/")

/** "October 14 and 15", "from 3 to 9 April 2022". */
export const sharedMonth = timeRule({
  name: "en/time/days-sharing-a-month",
  match: oneOf(
    seq(
      mark("first", 1, seq(maybe(someWeekday, comma), capital(month), dayNumber)),
      between,
      mark("item", 1, seq(maybe("the"), dayNumber)),
      orYear,
    ),
    seq(many(mark("item", 1, seq(maybe("the"), dayNumber)), between, 2, 10), capital(month), orYear),
  ),
  says: m => {
    const { month, year, short } = dateOf(m)
    const items = [...m.all("first"), ...m.all("item")]
    return items.map(({ from, to }, index): Part => {
      const inside = (slot: string) =>
        m.all(slot).find(c => c.from >= from && c.to <= to)?.value as number | undefined
      const said = {
        kind: "date",
        month,
        year,
        short,
        day: inside("day"),
        weekday: inside("weekday"),
      } as const
      return { said, from, to: index === items.length - 1 ? m.to : to }
    })
  },
  takes: [
    ["The fair will run on [October 14] and [15].", "2023-10-14", "2023-10-15"],
    ["Closed from [3] to [9 April 2022].", "2022-04-03", "2022-04-09"],
  ],
  leaves: ["He sold 3 and 4 houses."],
})

export const figures = timeRule({
  name: "en/time/figures",
  match: oneOf(
    seq(
      figure("month", 1, 12, 1, 2),
      glued("/"),
      glued(figure("day", 1, 31, 1, 2)),
      glued("/"),
      glued(oneOf(figure("year", 1000, 2199, 4), figure("shortYear", 0, 99, 2))),
      notAhead(glued("/")),
    ),
    seq(
      figure("day", 13, 31, 2),
      glued("/"),
      glued(figure("month", 1, 12, 1, 2)),
      glued("/"),
      glued(figure("year", 1000, 2199, 4)),
    ),
    seq(
      figure("year", 1000, 2199, 4),
      glued("-"),
      glued(figure("month", 1, 12, 2)),
      glued("-"),
      glued(figure("day", 1, 31, 2)),
    ),
    seq(
      figure("day", 1, 31, 2),
      glued("."),
      glued(figure("month", 1, 12, 2)),
      glued("."),
      glued(figure("year", 1000, 2199, 4)),
    ),
  ),
  says: dateOf,
  takes: [
    ["Updated on [06/05/2021].", "2021-06-05"],
    ["Filed on [2020-01-09] in Bonn.", "2020-01-09"],
  ],
  leaves: ["They won 3/2.", "File 2882015 was sealed."],
})

/** A bare weekday; the verb tells which one. */
export const weekday = timeRule({
  name: "en/time/weekday",
  match: seq(
    maybe(oneOf(word("last", "shift"), mark("shift", "next", "next"), mark("shift", "this", "this"))),
    capital(word("weekday")),
    maybe(mark("shift", "last", "last")),
    maybe(dayPart),
  ),
  says: m => {
    const date = dateOf(m)
    return date.shift === "this" ? { ...date, shift: undefined } : date
  },
  takes: [
    ["He flew to Oslo on [Thursday].", "2023-09-07"],
    ["She will speak on [Tuesday].", "2023-09-12"],
    ["The ship left port [last Tuesday].", "2023-09-05"],
    ["They will meet [next Friday].", "2023-09-15"],
    ["Rebels took the town on [Saturday night].", "2023-09-09TNI"],
  ],
  leaves: ["The sat nav failed.", "They sat down."],
})

export const weekdaySet = timeRule({
  name: "en/time/each-weekday",
  match: seq(
    oneOf(seq(oneOf("every", "each"), word("weekday")), capital(word("weekdays", "weekday"))),
    maybe(dayPart),
  ),
  says: m => ({
    kind: "set",
    value: `XXXX-WXX-${m.number("weekday")}${m.has("part") ? `T${m.text("part")}` : ""}`,
  }),
  takes: [
    ["The council sits [every Wednesday].", "XXXX-WXX-3"],
    ["The market is held on [Saturdays].", "XXXX-WXX-6"],
  ],
  leaves: ["He comes on Monday."],
})

export const followingWeekday = timeRule({
  name: "en/time/following-weekday",
  match: seq(
    "the",
    oneOf(
      mark("shift", "next", oneOf("following", "next")),
      mark("shift", "last", oneOf("previous", "preceding")),
    ),
    capital(word("weekday")),
  ),
  says: m => ({ ...dateOf(m), from: "text" }),
  takes: [["They met again [the following Thursday].", "XXXX-WXX-4"]],
  leaves: ["They met on Thursday."],
})

const monthOrShift: readonly TimeRule[] = [
  timeRule({
    name: "en/time/of-month",
    match: oneOf(
      seq(month, maybe(comma, year)),
      seq(oneOf(mark("n", 1, "next"), mark("n", -1, "last"), mark("n", 0, oneOf("this", "the"))), "month"),
      seq(mark("n", 0, "each"), "month"),
    ),
    says: m =>
      m.has("month") ? dateOf(m) : { kind: "shift", unit: "month", n: m.number("n"), from: "published" },
    takes: [],
    leaves: [],
  }),
]

export const nthWeekday = timeRule({
  name: "en/time/nth-weekday",
  match: seq(
    "the",
    word("ordinal"),
    capital(word("weekday")),
    oneOf("of", "in"),
    said("of", ...monthOrShift),
  ),
  says: m => {
    const of = m.said("of")
    return of && { kind: "nth", n: m.number("ordinal"), weekday: m.number("weekday"), of }
  },
  takes: [["The vote will be held on [the first Wednesday of next month].", "2023-10-04"]],
  leaves: ["The first Wednesday was calm."],
})

/** "Friday the 13th", "Tuesday 26": the month is the one spoken of. */
export const weekdayNumber = timeRule({
  name: "en/time/weekday-number",
  match: seq(
    capital(word("weekday")),
    maybe("the"),
    figure("day", 1, 31, 1, 2),
    glued(oneOf("st", "nd", "rd", "th")),
  ),
  says: dateOf,
  takes: [["It will open on [Saturday the 16th].", "2023-09-16"]],
  leaves: ["On Friday 13 people died."],
})

export const dayRules: readonly TimeRule[] = [
  dayMonth,
  sharedMonth,
  nthWeekday,
  weekdayNumber,
  figures,
  weekday,
  followingWeekday,
  weekdaySet,
]
