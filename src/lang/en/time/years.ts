import type { Part } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  figure,
  glued,
  many,
  mark,
  maybe,
  notAhead,
  notBehind,
  numeral,
  oneOf,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import { dateOf } from "./days.ts"
import { comma, shortYear, uncounted, year } from "./parts.ts"

const yearOpeners = [
  "in",
  "since",
  "by",
  "until",
  "till",
  "from",
  "to",
  "between",
  "and",
  "of",
  "before",
  "after",
  "during",
  "early",
  "late",
  "mid-",
  "or",
  "through",
  "for",
  "back in",
  "than",
  "circa",
]

export const bareYear = timeRule({
  name: "en/time/year",
  match: oneOf(
    seq("the", "year", year),
    seq(behind(...yearOpeners), figure("year", 1000, 2199, 4), uncounted),
    seq(
      notBehind(
        "no.",
        "number",
        "the",
        "about",
        "some",
        "nearly",
        "almost",
        "over",
        "than",
        "$",
        "£",
        "€",
        "flight",
        "highway",
        "route",
        "+",
        "-",
        "/",
        ".",
        ",",
        "%",
        "a",
        "an",
        "of about",
        "#",
      ),
      figure("year", 1900, 2099, 4),
      uncounted,
    ),
    seq(behind("the"), figure("year", 1900, 2099, 4), uncounted),
    seq(
      behind("a", "an"),
      figure("year", 1950, 2049, 4),
      uncounted,
      ahead(tag("NOUN", "ADJ", "PROPN", "VERB")),
    ),
    seq(
      behind("in", "since", "of", "until", "by"),
      oneOf(mark("hundreds", 19, "nineteen"), mark("hundreds", 20, "twenty")),
      numeral("tail", 10, 99),
    ),
    seq(
      behind("in", "since", "of", "until", "by"),
      "two",
      "thousand",
      maybe("and"),
      mark("hundreds", 20, numeral("tail", 1, 99)),
    ),
    seq(behind("in", "since", "of", "from", "until", "after", "before"), shortYear, notAhead(glued("s"))),
  ),
  says: m =>
    m.has("hundreds") ? { kind: "date", year: m.number("hundreds") * 100 + m.number("tail") } : dateOf(m),
  takes: [
    ["She wrote a [2009] study of it.", "2009"],
    ["They left in [nineteen ninety-six].", "1996"],
    ["The bridge dates from [1932].", "1932"],
    ["The [2015] season was fine.", "2015"],
    ["Since [the year 2000], all changed.", "2000"],
  ],
  leaves: ["The toll rose to 2019 dead people.", "Nearly 2000 people marched.", "Flight 2015 was late."],
})

export const yearList = timeRule({
  name: "en/time/year-list",
  match: oneOf(
    seq(
      behind(...yearOpeners),
      many(mark("item", 1, figure("year", 1000, 2199, 4)), oneOf(seq(comma, oneOf("and", "or")), ","), 2, 10),
      uncounted,
    ),
    seq(
      figure("year", 1900, 2099, 4),
      glued(oneOf("-", "/")),
      glued(figure("year", 1900, 2099, 4)),
      notAhead(glued(oneOf("-", "/"))),
    ),
  ),
  says: m =>
    m
      .all("year")
      .map(({ value, from, to }): Part => ({ said: { kind: "date", year: Number(value) }, from, to })),
  takes: [
    ["He won in [2002], [2003] and [2010].", "2002", "2003", "2010"],
    ["The [2012]-[2013] season was dry.", "2012", "2013"],
  ],
  leaves: ["He won in 2002."],
})

/** "1957-58": the second year told by its end alone. */
export const shortSpan = timeRule({
  name: "en/time/years-short",
  match: seq(
    mark("first", 1, figure("year", 1000, 2099, 4)),
    glued(oneOf("-", "/")),
    glued(mark("second", 1, figure("short", 1, 99, 1, 2))),
    notAhead(glued(oneOf("-", "/", "s")), seq(oneOf(".", ",", ":"), glued(figure("x", 0, 1e9)))),
  ),
  says: m => {
    const year = m.number("year")
    const short = m.number("short")
    const part = (slot: string, y: number): Part => {
      const { from, to } = m.all(slot)[0]!
      return { said: { kind: "date", year: y }, from, to }
    }
    if (short > year % 100 && (short > 12 || short === (year % 100) + 1))
      return [part("first", year), part("second", year - (year % 100) + short)]
    return short <= 12 && year >= 1900 ? { kind: "date", year, month: short } : null
  },
  takes: [
    ["The trek of [1957]-[58] was long.", "1957", "1958"],
    ["The log of [2015-03] is lost.", "2015-03"],
  ],
  leaves: ["Form 1040-2000 is due."],
})

export const decade = timeRule({
  name: "en/time/decade",
  match: seq(
    maybe("the"),
    oneOf(
      seq(figure("decade", 1000, 2090, 4), maybe(glued("'")), glued("s")),
      seq(maybe("'"), figure("decade", 0, 90, 2), maybe(glued("'")), glued("s")),
      seq(behind("the"), word("decade")),
    ),
  ),
  says: m => {
    const decade = m.number("decade")
    return decade % 10 === 0 ? { kind: "date", decade: decade < 100 ? decade + 1900 : decade } : null
  },
  takes: [["The law dates from [the 1970s].", "197"]],
  leaves: ["He has 12s and 13s."],
})

export const century = timeRule({
  name: "en/time/century",
  match: seq(
    maybe("the"),
    oneOf(
      word("century"),
      seq(figure("century", 1, 21, 1, 2), glued(oneOf("st", "nd", "rd", "th")), maybe("-"), "century"),
    ),
    maybe(mark("bc", 1, oneOf("b.c.", "bc", "bce"))),
  ),
  says: m => ({ kind: "date", century: m.number("century"), bc: m.has("bc") || undefined }),
  takes: [["A castle of [the 15th century].", "14"]],
  leaves: ["A century of war."],
})

export const yearRules: readonly TimeRule[] = [bareYear, yearList, shortSpan, decade, century]
