import type { Pattern } from "../../../time/pattern.ts"
import {
  capital,
  figure,
  glued,
  lower,
  mark,
  maybe,
  notAhead,
  numeral,
  oneOf,
  plural,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"

/** A day of the month: "12", "1st", "22nd". */
export const dayNumber: Pattern = oneOf(
  seq(figure("day", 1, 31, 1, 2), glued(oneOf("st", "nd", "rd", "th"))),
  seq(figure("day", 1, 31, 1, 2), notAhead(glued(oneOf("%", ":", "a", "p", "am", "pm")))),
)

export const month: Pattern = oneOf(word("month"), word("shortMonth", "month"))

/** A month with its capital, or one that is no other word. */
export const monthName: Pattern = oneOf(capital(month), lower(word("lowMonth", "month")))

/** A year in four digits. */
export const year: Pattern = seq(figure("year", 1000, 2199, 4), notAhead(glued("s")))
export const shortYear: Pattern = seq("'", glued(figure("shortYear", 0, 99, 2)))

/** What a number would count: "2019 people" is no year. */
export const uncounted: Pattern = notAhead(
  plural("NOUN"),
  seq(tag("ADJ"), plural("NOUN")),
  tag("SYM"),
  seq(figure("x", 0, 999, 3)),
  ...["%", "$", "million", "billion", "percent", "people", "km", "m", "kg", "feet", "points"],
  glued("s"),
  seq(oneOf(",", ".", "-", "/", ":"), glued(figure("x", 0, 1e9))),
)

/** "two", "12", or "a" for one. */
export const count: Pattern = numeral("n", 0, 1e7)

export const dayPart: Pattern = oneOf(
  word("part"),
  seq("in", "the", word("part", "part", "MO", "AF", "EV")),
  seq("at", mark("part", "NI", "night")),
)
export const comma: Pattern = maybe(",")
