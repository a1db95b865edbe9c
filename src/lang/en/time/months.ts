import type { Pattern } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  capital,
  figure,
  glued,
  lower,
  mark,
  maybe,
  notAhead,
  notBehind,
  oneOf,
  said,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, Season } from "../../../time/said.ts"
import { dateOf, nearYear } from "./days.ts"
import { month as anyMonth, comma, shortYear, year } from "./parts.ts"
import { century, decade } from "./years.ts"

const shift = oneOf(
  word("last", "shift", "last"),
  mark("shift", "next", oneOf("next", "this coming")),
  mark("shift", "this", "this"),
)

export const monthYear = timeRule({
  name: "en/time/month-year",
  match: seq(
    maybe("the", "month", "of"),
    oneOf(
      seq(capital(anyMonth), oneOf(seq(comma, maybe("of"), year), shortYear)),
      seq(lower(word("lowMonth", "month")), maybe("of"), year),
      seq(capital(anyMonth), maybe(glued(".")), glued(oneOf("-", "/")), glued(year)),
      seq(shift, capital(anyMonth), notAhead(tag("PROPN"))),
      seq(capital(anyMonth), nearYear),
    ),
  ),
  says: m => dateOf(m),
  takes: [
    ["Work began in [April 2019].", "2019-04"],
    ["The strike began [last March].", "2023-03"],
    ["It will arrive [next June].", "2024-06"],
  ],
  leaves: ["They march in step."],
})

const monthOpeners = [
  "in",
  "of",
  "since",
  "by",
  "until",
  "till",
  "from",
  "to",
  "through",
  "between",
  "and",
  "after",
  "before",
  "during",
  "early",
  "late",
  "mid-",
  "mid",
  "every",
  "for",
  "or",
]

export const month = timeRule({
  name: "en/time/month",
  match: seq(
    maybe("the", "month", "of"),
    oneOf(
      seq(capital(word("plainMonth", "month")), notAhead(tag("PROPN"), "-")),
      seq(behind("in", "since", "by", "until", "last", "next", "this"), lower(word("lowMonth", "month"))),
      seq(behind(...monthOpeners), capital(word("doubtfulMonth", "month")), notAhead(tag("PROPN"))),
      seq(
        behind("in", "of", "since", "by", "until", "from", "between", "mid-", "early", "late"),
        capital(word("shortMonth", "month")),
      ),
    ),
  ),
  says: dateOf,
  takes: [
    ["The line had opened in [June].", "2023-06"],
    ["Bids will be due in [November].", "2023-11"],
    ["It closed in [March].", "2023-03"],
  ],
  leaves: [
    "She may resign.",
    "Theresa May told the press.",
    "Thousands joined the march in Lyon.",
    "March on, he said.",
  ],
})

export const season = timeRule({
  name: "en/time/season",
  match: oneOf(
    seq(maybe("the"), word("season"), maybe("of"), year),
    seq(shift, word("season")),
    seq(
      behind("in", "by", "since", "until", "during", "over", "through", "throughout", "for"),
      "the",
      word("season"),
      notAhead("of", tag("NOUN", "PROPN")),
    ),
    seq(behind("in"), mark("generic", 1, word("season")), notAhead(tag("NOUN"))),
  ),
  says: m => ({ ...dateOf(m), season: m.text<Season>("season"), generic: m.has("generic") || undefined }),
  takes: [
    ["The camp was cleared in [autumn 2021].", "2021-FA"],
    ["The fair drew crowds [this summer].", "2023-SU"],
    ["Beaches are full in [summer].", "XXXX-SU"],
  ],
  leaves: ["The fall of the wall.", "They spring into action."],
})

/** A half is one of the year only where the year is named. */
const halfOfYear: Pattern = ahead(
  seq(maybe("of"), figure("x", 1900, 2099, 4)),
  seq("of", oneOf("the", "this", "last", "next"), maybe("fiscal"), "year"),
)

export const period = timeRule({
  name: "en/time/quarter-or-half",
  match: oneOf(
    seq(
      maybe(
        oneOf(
          "the",
          seq(mark("yearShift", 0, "this year"), "'", "s"),
          seq(mark("yearShift", -1, "last year"), "'", "s"),
        ),
      ),
      word("ordinal"),
      maybe("fiscal"),
      maybe("-"),
      oneOf(mark("quarter", 1, "quarter"), mark("half", 1, seq("half", halfOfYear))),
      maybe(
        oneOf(seq(maybe("of"), maybe("fiscal"), year), seq("of", "the", maybe("fiscal"), "year"), nearYear),
      ),
    ),
    seq(mark("quarter", 1, seq("q", glued(figure("ordinal", 1, 4, 1)))), maybe(year)),
    seq(
      figure("year", 1900, 2099, 4),
      maybe("-"),
      oneOf(
        mark("quarter", 1, seq("q", glued(figure("ordinal", 1, 4, 1)))),
        mark("half", 1, seq("h", glued(figure("ordinal", 1, 2, 1)))),
      ),
    ),
  ),
  says: m => {
    const n = m.number("ordinal")
    const when = { year: m.maybeNumber("year"), yearShift: m.maybeNumber("yearShift") }
    const told = when.year !== undefined || when.yearShift !== undefined
    if (m.has("half")) return n > 2 ? null : { kind: "date", half: n < 0 ? 2 : n, ...when }
    if (n < 0 && !told) return { kind: "shift", unit: "quarter", n: -1, from: "published" }
    return n > 4 ? null : { kind: "date", quarter: n < 0 ? 4 : n, ...when }
  },
  takes: [
    ["Sales fell in [the first quarter].", "2023-Q1"],
    ["Sales fell in [the final quarter of 2009].", "2009-Q4"],
    ["Sales fell in [the first quarter of last year].", "2022-Q1"],
    ["Debt rose in [the second half of 2019].", "2019-H2"],
    ["Debt rose in [2019 Q3].", "2019-Q3"],
  ],
  leaves: ["The first quarterback.", "He won the first half easily."],
})

/** "last week", "this year", "next month", "the weekend". */
export const nearPeriod = timeRule({
  name: "en/time/near-period",
  match: oneOf(
    seq(
      maybe(oneOf(seq(oneOf("earlier", "later"), notBehind("x")), seq(oneOf("early", "late")))),
      oneOf(
        mark("n", -1, oneOf("last", "previous")),
        mark("n", 1, oneOf("next", "this coming", "coming")),
        mark("n", 0, "this"),
      ),
      maybe(oneOf("fiscal", "financial", "calendar", "school", "academic")),
      word("calendarUnit"),
    ),
    seq(
      oneOf(mark("edge", "START", "earlier"), mark("edge", "END", "later")),
      "in",
      "the",
      mark("n", 0, word("calendarUnit", "calendarUnit", "week", "month", "year")),
      notAhead("of"),
    ),
    seq(behind("for", "in", "of"), "the", mark("n", 1, "coming"), word("calendarUnit")),
    seq(mark("n", -1, "past"), word("calendarUnit", "calendarUnit", "quarter")),
    seq(
      behind("over", "at", "during", "on", "for", "by", "of"),
      "the",
      mark("n", 0, "weekend"),
      notAhead("of", "before", "after"),
    ),
    seq(maybe("the"), mark("n", 0, "current"), word("calendarUnit")),
  ),
  says: m => ({
    kind: "shift",
    unit: m.has("calendarUnit") ? m.text("calendarUnit") : "weekend",
    n: m.number("n"),
    from: "published",
    mod: m.maybeText("edge"),
  }),
  takes: [
    ["The budget was cut [this fiscal year].", "2023"],
    ["They met [earlier in the week].", "2023-W37 START"],
    ["The bill reaches the Senate [next week].", "2023-W38"],
    ["The country joined [last year].", "2022"],
    ["Sales fell [last month].", "2023-08"],
    ["Wheat has doubled [this week].", "2023-W37"],
  ],
  leaves: ["The week was long."],
})

/** "the year before", "the following month", "that year": from the time spoken of. */
export const textPeriod = timeRule({
  name: "en/time/text-period",
  match: oneOf(
    seq("the", mark("n", 1, "following"), word("calendarUnit")),
    seq(
      "the",
      mark("orPublished", 1, mark("n", 1, "next")),
      word("calendarUnit", "calendarUnit", "week", "weekend", "month", "quarter", "year"),
    ),
    seq("the", mark("n", -1, oneOf("previous", "preceding")), word("calendarUnit")),
    seq(
      "the",
      word("calendarUnit"),
      mark("n", -1, oneOf("before", "earlier", "prior")),
      notAhead(tag("DET", "NOUN", "PROPN", "PRON")),
    ),
    seq("the", word("calendarUnit"), mark("n", 1, "after"), notAhead(tag("DET", "NOUN", "PROPN", "PRON"))),
    seq(oneOf("that", seq("the", "same")), mark("n", 0, word("calendarUnit")), notAhead(tag("AUX", "VERB"))),
  ),
  says: m => ({
    kind: "shift",
    unit: m.text("calendarUnit"),
    n: m.number("n"),
    from: "text",
    orPublished: m.has("orPublished"),
  }),
  takes: [
    ["He left [the following year].", "XXXX"],
    ["They will hire in [the next quarter].", "2023-Q4"],
  ],
  leaves: ["The year was hard."],
})

const yearAlone: TimeRule = timeRule({
  name: "en/time/year-alone",
  match: figure("year", 1000, 2199, 4),
  says: dateOf,
  takes: [],
  leaves: [],
})
const monthAlone: TimeRule = timeRule({
  name: "en/time/month-alone",
  match: capital(anyMonth),
  says: dateOf,
  takes: [],
  leaves: [],
})
const thatPeriod: TimeRule = timeRule({
  name: "en/time/the-period",
  match: seq("the", word("calendarUnit", "unit", "year", "month", "week", "decade", "century", "quarter")),
  says: m => ({ kind: "shift", unit: m.text("unit"), n: 0, from: "published" }),
  takes: [],
  leaves: [],
})

const currentYear: TimeRule = timeRule({
  name: "en/time/current-year",
  match: maybe("x"),
  says: () => ({ kind: "shift", unit: "year", n: 0, from: "published" }),
  takes: [],
  leaves: [],
})

const barePeriod: TimeRule = timeRule({
  name: "en/time/bare-period",
  match: word("calendarUnit", "unit", "year", "month", "week", "quarter"),
  says: m => ({ kind: "shift", unit: m.text("unit"), n: 0, from: "published" }),
  takes: [],
  leaves: [],
})

export const partOfPeriod = timeRule({
  name: "en/time/part-of-period",
  match: oneOf(
    seq(
      maybe("the"),
      word("edge"),
      maybe("-"),
      said("of", decade, monthYear, season, century, nearPeriod, period, monthAlone, yearAlone, thatPeriod),
    ),
    seq(maybe("the"), mark("edge", "END", "end of"), said("of", barePeriod), notAhead(tag("NOUN"), "-")),
    seq(maybe("the"), mark("edge", "END", "eoy"), said("of", currentYear)),
    seq(
      behind("by", "at", "before", "until", "to", "since"),
      mark("edge", "END", oneOf("year-end", "year end")),
      said("of", currentYear),
    ),
  ),
  says: m => {
    const of = m.said("of")
    return of && ({ ...of, mod: m.text("edge") } as Said)
  },
  takes: [
    ["Talks had collapsed in [late July].", "2023-07 END"],
    ["The line will open in [mid-2024].", "2024 MID"],
    ["He had left by [the end of last year].", "2022 END"],
    ["Sales recovered in [early 2021].", "2021 START"],
    ["It will be done by [the end of year].", "2023 END"],
  ],
  leaves: ["The end of the war is near.", "The late Mr. Dupont."],
})

export const monthRules: readonly TimeRule[] = [
  partOfPeriod,
  monthYear,
  month,
  season,
  period,
  nearPeriod,
  textPeriod,
]
