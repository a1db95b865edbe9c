import type { Match } from "../../../time/match.ts"
import type { Part } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  capital,
  figure,
  glued,
  lower,
  many,
  mark,
  maybe,
  notAfter,
  notAhead,
  oneOf,
  said,
  seq,
  tag,
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
    seq(mark("n", 0, mark("part", "NI", "tonight"))),
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
  takes: [["The search resumed in [the evening].", "2023-09-11TEV"]],
  leaves: ["The evening was fine."],
})

export const feast = timeRule({
  name: "en/time/feast",
  match: seq(
    maybe(oneOf(mark("shift", "last", "last"), mark("shift", "next", "next"), mark("shift", "this", "this"))),
    capital(word("feast")),
    maybe(year),
    notAhead("tree", "island", "island", "cards", "shopping"),
  ),
  says: m => ({ ...dateOf(m), feast: m.text("feast") }),
  takes: [
    ["The truce held until [Christmas].", "2023-12-25"],
    ["He was freed at [Easter 2018].", "2018-04-01"],
  ],
  leaves: ["They sailed to Easter Island."],
})

/** Attacks known by their day. */
export const namedDay = timeRule({
  name: "en/time/named-day",
  match: oneOf(
    seq("9/11", notAhead(glued("/"))),
    seq(
      maybe("the"),
      oneOf("sept. 11", "september 11"),
      maybe("th"),
      ahead(seq(maybe(oneOf("terrorist", "terror")), oneOf("attacks", "attack", "hijackings"))),
    ),
  ),
  says: () => ({ kind: "date", year: 2001, month: 9, day: 11 }),
  takes: [
    ["Since [9/11], rules have changed.", "2001-09-11"],
    ["After [the Sept. 11] attacks, all changed.", "2001-09-11"],
  ],
  leaves: ["The score was 9-11.", "They met on September 11."],
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
  namedDay,
  dayMonth,
  sharedMonth,
  nthWeekday,
  weekdayNumber,
  figures,
  weekday,
  followingWeekday,
  weekdaySet,
  nearDay,
  nextDay,
  sameDay,
  looseParts,
  feast,
]
