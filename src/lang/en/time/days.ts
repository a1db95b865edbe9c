import type { Match } from "../../../time/match.ts"
import type { Part } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  capital,
  edge,
  figure,
  glued,
  lower,
  many,
  mark,
  maybe,
  notAhead,
  notBehind,
  oneOf,
  said,
  seq,
  spaced,
  start,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { DayPart, Said, SaidDate, Shift } from "../../../time/said.ts"
import { comma, dayNumber, dayPart, month, monthName, shortYear, uncounted, year } from "./parts.ts"

const someWeekday = oneOf(
  word("weekday"),
  word("lowWeekday", "weekday"),
  capital(word("shortWeekday", "weekday")),
)

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
const orYear = maybe(
  oneOf(
    seq(comma, year),
    seq(oneOf("of", "in"), figure("year", 1900, 2099, 4), uncounted),
    shortYear,
    nearYear,
  ),
)
const inFull = seq(word("ordinalDay", "day"), notAhead("-"))

/** "March 22, 2013", "22 March", "the 5th of May", with or without their weekday. */
export const dayMonth = timeRule({
  name: "en/time/day-month",
  match: seq(
    maybe(someWeekday, maybe(dayPart), comma, maybe("the")),
    oneOf(
      seq(
        monthName,
        maybe("the"),
        dayNumber,
        notAhead("-", seq(glued("."), glued(figure("x", 0, 1e9)))),
        orYear,
      ),
      seq(monthName, ",", figure("day", 1, 31, 1, 2), glued(oneOf("st", "nd", "rd", "th")), orYear),
      seq(monthName, maybe("the"), inFull, notAhead(tag("NOUN", "ADJ", "PROPN")), orYear),
      seq(maybe("the"), inFull, maybe("day"), "of", monthName, orYear),
      seq(
        notBehind("$", "£", "€", ":"),
        maybe("the"),
        dayNumber,
        maybe("-"),
        maybe("day"),
        maybe("of"),
        monthName,
        maybe(
          oneOf(
            seq(comma, year),
            seq(oneOf("of", "in"), figure("year", 1900, 2099, 4), uncounted),
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
    ["The pier shut on [4 june 1990].", "1990-06-04"],
    ["The pier shut on [the third of April 1990].", "1990-04-03"],
    ["The pier shut on [June 4 of 1990].", "1990-06-04"],
  ],
  leaves: [
    "It cost $12 when bought.",
    "You may 12 times try.",
    "June 31 does not exist.",
    "They march 5 miles.",
  ],
})

const between = oneOf(seq(comma, oneOf("and", "or", "to", "through")), ",", "-", "/")

/** "October 14 and 15", "from 3 to 9 April 2022". */
export const sharedMonth = timeRule({
  name: "en/time/days-sharing-a-month",
  match: oneOf(
    seq(
      mark("first", 1, seq(maybe(someWeekday, comma), monthName, dayNumber)),
      between,
      mark("item", 1, seq(maybe("the"), dayNumber)),
      orYear,
    ),
    seq(many(mark("item", 1, seq(maybe("the"), dayNumber)), between, 2, 10), maybe("of"), monthName, orYear),
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

const stroke = glued(oneOf("-", "/", "."))
const namedMonth = glued(seq(month, maybe(glued("."))))
const fourDigits = glued(figure("year", 1000, 2199, 4))
const oneOrTwo = glued(figure("day", 1, 31, 1, 2))

/** All in figures, the month first where both could be it, or with the month's name between strokes. */
export const figures = timeRule({
  name: "en/time/figures",
  match: seq(
    maybe(someWeekday, comma),
    oneOf(
      seq(
        figure("month", 1, 12, 1, 2),
        glued("/"),
        glued(figure("day", 1, 31, 1, 2)),
        glued("/"),
        glued(oneOf(figure("year", 1000, 2199, 4), figure("shortYear", 0, 99, 2))),
        notAhead(glued("/")),
      ),
      seq(figure("day", 13, 31, 2), glued("/"), glued(figure("month", 1, 12, 1, 2)), glued("/"), fourDigits),
      seq(
        figure("year", 1000, 2199, 4),
        glued("-"),
        glued(figure("month", 1, 12, 2)),
        glued("-"),
        glued(figure("day", 1, 31, 2)),
      ),
      seq(
        figure("year", 1900, 2099, 4),
        spaced(figure("month", 1, 12, 2)),
        spaced(figure("day", 1, 31, 2)),
        notAhead(tag("NOUN", "SYM")),
      ),
      seq(figure("day", 1, 31, 2), glued("."), glued(figure("month", 1, 12, 2)), glued("."), fourDigits),
      seq(figure("day", 1, 31, 1, 2), stroke, namedMonth, stroke, fourDigits),
      seq(figure("day", 1, 31, 1, 2), stroke, fourDigits, stroke, namedMonth),
      seq(figure("year", 1000, 2199, 4), stroke, namedMonth, stroke, oneOrTwo),
      seq(figure("year", 1000, 2199, 4), stroke, oneOrTwo, stroke, namedMonth),
      seq(month, stroke, oneOrTwo, stroke, fourDigits),
      seq(month, stroke, fourDigits, stroke, oneOrTwo),
    ),
  ),
  says: dateOf,
  takes: [
    ["Updated on [06/05/2021].", "2021-06-05"],
    ["Filed on [2020-01-09] in Bonn.", "2020-01-09"],
    ["Sent on [14-Mar-2019] from Leeds.", "2019-03-14"],
  ],
  leaves: ["They won 3/2.", "File 2882015 was sealed."],
})

const monthAndDay = seq(
  oneOf(
    seq(figure("month", 1, 12, 1, 2), glued("/"), glued(figure("day", 1, 31, 1, 2))),
    seq(figure("day", 13, 31, 2), glued("/"), glued(figure("month", 1, 12, 1, 2))),
  ),
  notAhead(glued(oneOf("/", "-", "%")), seq(oneOf(".", ","), glued(figure("x", 0, 1e9))), tag("NOUN", "ADJ")),
)

/** "on 5/12", "Friday 5/12", "Oct/2": only where a day is looked for, since so are scores and shares. */
export const shortFigures = timeRule({
  name: "en/time/short-figures",
  match: oneOf(
    seq(maybe(oneOf(mark("shift", "this", "this"), "next")), someWeekday, comma, monthAndDay),
    seq(
      behind("on", "by", "until", "since", "before", "after", "due", "from", "to"),
      maybe(oneOf(mark("shift", "this", "this"), mark("shift", "next", "next"))),
      monthAndDay,
    ),
    seq(start, monthAndDay, oneOf(edge, ahead(seq(".", edge)))),
    seq(oneOf(mark("shift", "this", "this"), mark("shift", "next", "next")), monthAndDay),
    seq(month, glued("/"), oneOrTwo, notAhead(stroke)),
  ),
  says: m => ({ ...dateOf(m), weekday: undefined }),
  takes: [
    ["The lease ended on [5/12].", "2023-05-12"],
    ["They will meet on [Friday 9/22].", "2023-09-22"],
  ],
  leaves: ["She ate 1/3 of it.", "They scored 5/12 in Leeds."],
})

/** "on the 18th": the day of a month that goes without saying. */
export const bareDay = timeRule({
  name: "en/time/bare-day",
  match: seq(
    behind("on", "by", "until", "since", "before"),
    "the",
    figure("day", 1, 31, 1, 2),
    glued(oneOf("st", "nd", "rd", "th")),
    oneOf(edge, ahead(",", ".", "?", ";", "at", "and")),
  ),
  says: dateOf,
  takes: [["They will meet again on [the 18th].", "2023-09-18"]],
  leaves: ["He scored on the 18th hole.", "The 18th was hard."],
})

/** Before a weekday, these make another thing of it. */
const namedDays = ["black", "cyber", "super", "good", "ash", "palm", "easter", "bloody", "holy", "giving"]

/** A bare weekday; the verb tells which one. */
export const weekday = timeRule({
  name: "en/time/weekday",
  match: seq(
    notBehind(...namedDays),
    maybe(
      oneOf(
        word("last", "shift"),
        mark("shift", "next", oneOf("next", "this coming")),
        mark("shift", "this", "this"),
      ),
    ),
    word("weekday"),
    notAhead(capital(oneOf("times", "telegraph", "express", "mirror", "mail", "post", "herald", "world"))),
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
  leaves: ["The Sunday Times wrote so.", "The sat nav failed.", "They sat down."],
})

export const weekdaySet = timeRule({
  name: "en/time/each-weekday",
  match: seq(
    oneOf(
      seq(oneOf("every", "each"), maybe("other"), word("weekday"), maybe(dayPart)),
      seq(word("weekdays", "weekday"), maybe(dayPart)),
      seq(word("weekday"), word("parts", "part")),
    ),
  ),
  says: m => ({
    kind: "set",
    value: `XXXX-WXX-${m.number("weekday")}${m.has("part") ? `T${m.text("part")}` : ""}`,
  }),
  takes: [
    ["The council sits [every Wednesday].", "XXXX-WXX-3"],
    ["The market is held on [Saturdays].", "XXXX-WXX-6"],
    ["The market is held on [Saturday mornings].", "XXXX-WXX-6TMO"],
    ["The panel sits [every other Friday].", "XXXX-WXX-5"],
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
    word("weekday"),
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
  match: seq("the", word("ordinal"), word("weekday"), oneOf("of", "in"), said("of", ...monthOrShift)),
  says: m => {
    const of = m.said("of")
    return of && { kind: "nth", n: m.number("ordinal"), weekday: m.number("weekday"), of }
  },
  takes: [["The vote will be held on [the first Wednesday of next month].", "2023-10-04"]],
  leaves: ["The first Wednesday was calm."],
})

const nearWeek: TimeRule = timeRule({
  name: "en/time/of-week",
  match: seq(
    oneOf(
      mark("n", 1, "next"),
      mark("n", -1, oneOf("last", "previous")),
      mark("n", 0, "this"),
      seq("the", mark("text", 1, mark("n", 1, "following"))),
    ),
    "week",
  ),
  says: m => ({
    kind: "shift",
    unit: "week",
    n: m.number("n"),
    from: m.has("text") ? "text" : "published",
    whole: true,
    orPublished: true,
  }),
  takes: [],
  leaves: [],
})

/** "Tuesday of next week", "next week Wednesday". */
export const weekdayOfWeek = timeRule({
  name: "en/time/weekday-of-week",
  match: oneOf(
    seq(word("weekday"), "of", said("of", nearWeek)),
    seq(said("of", nearWeek), maybe(oneOf("-", seq(",", "on"), "on")), word("weekday")),
  ),
  says: m => {
    const of = m.said("of")
    return of && { kind: "nth", n: 1, weekday: m.number("weekday"), of }
  },
  takes: [
    ["The vote is on [Tuesday of next week].", "2023-09-19"],
    ["They met on [Friday of last week].", "2023-09-08"],
  ],
  leaves: ["On Tuesday last week was far."],
})

/** "Friday the 13th", "Tuesday 26": the month is the one spoken of. */
export const weekdayNumber = timeRule({
  name: "en/time/weekday-number",
  match: seq(
    someWeekday,
    oneOf(
      seq(maybe(","), maybe("the"), figure("day", 1, 31, 1, 2), glued(oneOf("st", "nd", "rd", "th"))),
      seq("the", inFull, notAhead(tag("NOUN"))),
    ),
  ),
  says: dateOf,
  takes: [
    ["It will open on [Saturday the 16th].", "2023-09-16"],
    ["It will open on [Saturday the sixteenth].", "2023-09-16"],
  ],
  leaves: ["On Friday 13 people died."],
})

/** "the week of May 6", "the week beginning June 3": the week that day is in. */
export const weekOf = timeRule({
  name: "en/time/week-of",
  match: oneOf(
    seq(
      "the",
      "week",
      oneOf("of", seq(oneOf("beginning", "starting", "commencing"), maybe("on"))),
      said("of", dayMonth, figures),
    ),
    seq("w", "/", "c", said("of", dayMonth, figures)),
  ),
  says: m => {
    const of = m.said("of")
    return of && { kind: "weekOf", of }
  },
  takes: [["The fair was held in [the week of May 8].", "2023-W19"]],
  leaves: ["The week of the vote was long."],
})

/** "week 31 of 2022", "in week 12", "the last week of 2019": by its number, but not of a league's season. */
export const weekNumber = timeRule({
  name: "en/time/week-number",
  match: oneOf(
    seq(
      maybe("the"),
      lower("week"),
      figure("week", 1, 53, 1, 2),
      notAhead("-", "of the season", tag("NOUN"), glued(":")),
      maybe(comma, maybe("of"), year),
    ),
    seq(
      maybe("the"),
      oneOf(mark("week", 1, "first"), mark("week", 2, "second"), mark("week", -1, oneOf("last", "final"))),
      "week",
      "of",
      year,
    ),
  ),
  says: m => ({ ...dateOf(m), week: m.number("week") }),
  takes: [
    ["Sales peaked in [week 31 of 2022].", "2022-W31"],
    ["Sales peaked in [the last week of 2020].", "2020-W53"],
  ],
  leaves: ["He scored in Week 3.", "The 3 week strike ended."],
})

export const dayRules: readonly TimeRule[] = [
  dayMonth,
  sharedMonth,
  nthWeekday,
  weekdayOfWeek,
  weekdayNumber,
  weekOf,
  weekNumber,
  figures,
  shortFigures,
  bareDay,
  weekday,
  followingWeekday,
  weekdaySet,
]
