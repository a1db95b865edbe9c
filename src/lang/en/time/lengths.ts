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
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, SaidDuration, Unit } from "../../../time/said.ts"

const approx = maybe(oneOf(word("approx"), "just", "another", "only"))
const one = seq(mark("n", 1, oneOf("a", "an")), word("oneUnit", "unit"))

/** "three days", "an hour", "a year and a half", "two and a half years", "half an hour". */
const amount: Pattern = oneOf(
  seq(
    approx,
    numeral("n", 0, 1e7),
    maybe(mark("more", 0.5, seq("and", "a", "half"))),
    maybe(oneOf("full", "long", "straight", "consecutive")),
    word("unit"),
    maybe(
      oneOf(
        seq(maybe("and"), numeral("more2", 1, 59), word("unit", "unit2", "minute", "second")),
        mark("more", 0.5, seq("and", maybe("a"), "half")),
        mark("more", 0.25, seq("and", "a", "quarter")),
      ),
    ),
  ),
  seq(approx, numeral("n", 0, 1e4), mark("more", 0.5, seq("and", "half")), word("oneUnit", "unit")),
  seq(approx, numeral("n", 0, 1e4), mark("more", 0.25, seq("and", "a", "quarter")), word("oneUnit", "unit")),
  seq(behind("for", "took", "in", "about"), figure("n", 1, 500), mark("unit", "hour", glued("h"))),
  seq(approx, one, maybe(mark("more", 0.5, seq("and", "a", "half")))),
  seq(mark("n", 1, "another"), word("oneUnit", "unit")),
  seq(approx, mark("n", 0.5, seq("half", oneOf("a", "an"))), word("oneUnit", "unit")),
  seq(mark("n", 0.5, seq(oneOf("a", "one"), "half", maybe("-"))), mark("unit", "hour", "hour")),
  seq(numeral("n", 0, 1e7), "-", word("oneUnit", "unit")),
  seq("a", mark("n", 25, seq("quarter", maybe("of", "a"), maybe("-"), mark("unit", "year", "century")))),
)

export function amountOf(m: Match): SaidDuration & Said {
  const mod = m.maybeText<"APPROX">("approx")
  const n = m.number("n")
  const unit = m.text<Unit>("unit")
  // Ten years, not one decade: as news annotators count them.
  if (unit === "decade") return { kind: "duration", amounts: [{ n: n * 10, unit: "year" }], mod }
  if (n === 0.5 && unit === "hour") return { kind: "duration", amounts: [{ n: 30, unit: "minute" }], mod }
  const first = { n: n + (m.maybeNumber("more") ?? 0), unit }
  const second = m.has("more2") ? [{ n: m.number("more2"), unit: m.text<Unit>("unit2") }] : []
  return { kind: "duration", amounts: [first, ...second], mod }
}

/** After "second", these make an ordinal of it. */
const afterOrdinal = ["-grader", "-graders", "-grade", "-class", "-hand", "-place", "-degree", "-guess"]
/** "a month earlier" is a date; "a month earlier than usual" is not. */
const notMoved = notAhead("ago", seq(oneOf("later", "earlier"), notAhead("than")))
const notAge = notAhead("old", seq("-", "old"), "of age", seq("'", glued("s")))

/** "a 22-year-old man", "aged 34": nothing is found in them. */
export const age = timeRule({
  name: "en/time/age",
  match: oneOf(
    seq(
      numeral("n", 0, 130),
      maybe("-"),
      oneOf("year", "years", "month", "months", "day", "days", "week"),
      maybe("-"),
      "old",
    ),
    seq("aged", numeral("n", 0, 130)),
    seq(
      numeral("n", 0, 130),
      oneOf("years", "months", "weeks", "year", "month"),
      oneOf("and", "or"),
      oneOf("older", "over", "up", "under", "younger", "above"),
    ),
  ),
  says: () => [],
  takes: [],
  leaves: [
    "A 22-year-old man was charged.",
    "He is 34 years old.",
    "Children 6 months and older are let in.",
  ],
})

export const length = timeRule({
  name: "en/time/length",
  match: seq(
    notBehind("sub-"),
    maybe("a", "total", "of"),
    amount,
    notAge,
    notMoved,
    notAhead(...afterOrdinal),
  ),
  says: amountOf,
  takes: [
    ["The wall fell [a month] earlier than planned.", "P1M"],
    ["She waited [two hours and a half].", "PT2.5H"],
    ["The siege lasted [six months].", "P6M"],
    ["The siege lasted [more than six months].", "P6M MORE_THAN"],
    ["She waited [an hour].", "PT1H"],
    ["He signed a [two-year] deal.", "P2Y"],
  ],
  leaves: ["She taught 30 second-graders.", "She came second.", "A 22-year-old man was charged."],
})

export const openLength = timeRule({
  name: "en/time/open-length",
  match: oneOf(
    seq(
      maybe("the"),
      maybe(word("last", "side")),
      word("many"),
      maybe("more"),
      word("manyUnit", "unit"),
      notMoved,
    ),
    seq(
      behind(
        "for",
        "just",
        "after",
        "in",
        "over",
        "within",
        "took",
        "take",
        "takes",
        "taken",
        "last",
        "lasted",
        "spent",
        "following",
        "despite",
        "by",
        "of",
        "with",
      ),
      word("manyUnit", "unit"),
      notMoved,
    ),
    seq(
      word("manyUnit", "unit"),
      ahead("of", "after", "before", "-", "long"),
      notAhead(seq("of", word("weekday")), seq("of", maybe("the"), figure("x", 1, 31))),
    ),
  ),
  says: m => ({ kind: "duration", amounts: [{ n: null, unit: m.text<Unit>("unit") }] }),
  takes: [
    ["After [decades] of war, the two sides talk.", "PXDE"],
    ["He waited [several weeks].", "PXW"],
  ],
  leaves: ["His years were many.", "Office hours are short."],
})

/** "the past two years", "recent months", "the coming days". */
export const lastDays = timeRule({
  name: "en/time/last-days",
  match: oneOf(
    seq(
      maybe(oneOf("the", "these")),
      oneOf(word("last", "side"), word("next", "side")),
      maybe(oneOf(word("many"), "couple of")),
      maybe(numeral("n", 0, 1e6)),
      word("manyUnit", "unit"),
    ),
    seq(
      "the",
      oneOf(mark("side", "last", oneOf("past", "last")), mark("side", "next", oneOf("coming", "next"))),
      mark("n", 1, word("oneUnit", "unit", "hour", "day", "week", "month", "year", "decade", "century")),
      notBehind("x"),
    ),
    seq(maybe("the"), "most", "recent", word("manyUnit", "unit")),
    seq("recent", word("manyUnit", "unit")),
  ),
  says: m => {
    const n = m.has("n") ? m.number("n") : null
    const decades = n !== null && m.text("unit") === "decade"
    return {
      kind: "duration",
      amounts: [decades ? { n: n * 10, unit: "year" } : { n, unit: m.text<Unit>("unit") }],
      side: m.text("side") === "next" ? "future" : "past",
    }
  },
  takes: [
    ["Fighting has resumed in [recent months].", "PXM"],
    ["The town doubled in [the past ten years].", "P10Y"],
    ["Talks are due in [the coming days].", "PXD"],
  ],
  leaves: ["The last numbers are out."],
})

export const ago = timeRule({
  name: "en/time/ago",
  match: oneOf(
    seq(approx, numeral("n", 0, 1e6), word("unit"), "ago"),
    seq(approx, one, maybe(mark("more", 6, seq("and", "a", "half"))), "ago"),
  ),
  says: m => {
    const shift = { kind: "shift", from: "published", mod: m.maybeText<"APPROX">("approx") } as const
    // A year and a half ago is eighteen months ago.
    if (m.has("more")) return m.text("unit") === "year" ? { ...shift, unit: "month", n: -18 } : null
    return { ...shift, unit: m.text<Unit>("unit"), n: -m.number("n") }
  },
  takes: [
    ["The plant shut [three years ago].", "2020"],
    ["He was seen [ten days ago].", "2023-09-01"],
    ["They met [a year and a half ago].", "2022-03"],
  ],
  leaves: ["Ages ago, he laughed."],
})

export const openAgo = timeRule({
  name: "en/time/open-ago",
  match: oneOf(seq(maybe(word("many")), word("manyUnit", "unit"), "ago"), seq("long", "ago")),
  says: () => ({ kind: "ref", value: "PAST_REF" }),
  takes: [["They met [a few years ago].", "PAST_REF"]],
  leaves: ["They met once."],
})

const openPause = oneOf(edge, ahead(",", ".", ";", ":", ")", tag("ADP", "VERB", "AUX", "CCONJ", "PUNCT")))

export const later = timeRule({
  name: "en/time/later",
  match: oneOf(
    seq(
      approx,
      oneOf(seq(numeral("n", 0, 1e6), word("unit")), one),
      oneOf(mark("side", 1, "later"), mark("side", -1, "earlier")),
      notAhead("than"),
    ),
    seq(
      approx,
      oneOf(seq(numeral("n", 0, 1e6), word("unit")), one),
      oneOf(mark("side", -1, "before")),
      openPause,
    ),
  ),
  says: m => ({
    kind: "shift",
    unit: m.text<Unit>("unit"),
    n: m.number("n") * m.number("side"),
    from: "text",
    mod: m.maybeText("approx"),
  }),
  takes: [["He came back [two days later].", "XXXX-XX-XX"]],
  leaves: ["Two days before the vote, he left.", "It opened two days earlier than planned."],
})

/** "three days from now". */
export const fromNow = timeRule({
  name: "en/time/from-now",
  match: seq(
    approx,
    oneOf(seq(numeral("n", 0, 1e6), word("unit")), one),
    oneOf(seq("from", oneOf("now", "today")), seq("after", "today")),
  ),
  says: m => ({
    kind: "shift",
    unit: m.text<Unit>("unit"),
    n: m.number("n"),
    from: "published",
    mod: m.maybeText("approx"),
  }),
  takes: [["The mine will shut [two years from now].", "2025"]],
  leaves: ["Two years from the start, it shut."],
})

/** "all day", "the whole week". */
export const wholeUnit = timeRule({
  name: "en/time/whole-unit",
  match: seq(
    oneOf("all", seq("the", oneOf("whole", "entire"))),
    word("oneUnit", "unit", "day", "week", "month", "year"),
    notAhead("-", "of", tag("NOUN")),
  ),
  says: m => ({ kind: "duration", amounts: [{ n: 1, unit: m.text<Unit>("unit") }] }),
  takes: [["It snowed [all day].", "P1D"]],
  leaves: ["All day-trippers left."],
})

/** "finished in 3:07:35": a time on the watch, not of the day. */
export const onTheWatch = timeRule({
  name: "en/time/on-the-watch",
  match: seq(
    behind("in", "of", "in about", "in just"),
    oneOf(
      seq(figure("hours", 0, 99, 1, 2), glued(":"), glued(figure("minutes", 0, 59, 2)), glued(":")),
      seq(
        figure("minutes", 0, 59, 1, 2),
        glued(":"),
        ahead(seq(figure("x", 0, 59, 2), glued("."), glued(figure("y", 0, 99)))),
      ),
    ),
    glued(figure("seconds", 0, 59, 2)),
    maybe(seq(glued("."), glued(figure("y", 0, 99)))),
  ),
  says: m => {
    const amounts: { n: number; unit: Unit }[] = []
    if (m.number("hours") > 0) amounts.push({ n: m.number("hours"), unit: "hour" })
    amounts.push({ n: m.number("minutes"), unit: "minute" }, { n: m.number("seconds"), unit: "second" })
    return { kind: "duration", amounts: amounts.filter(({ n }) => n > 0) }
  },
  takes: [["She won the race in [2:14:04].", "PT2H14M4S"]],
  leaves: ["It fell at 2:14:04 yesterday."],
})

/** "between 12 and 18 months", "two to three years": two lengths, the second with the unit of both. */
export const lengthRange = timeRule({
  name: "en/time/lengths-sharing-a-unit",
  match: seq(
    approx,
    oneOf(
      seq(behind("between"), mark("first", 1, numeral("low", 1, 1e4)), ahead("and")),
      seq(mark("first", 1, numeral("low", 1, 1e4)), ahead("to", "or")),
    ),
    oneOf("to", "and", "or"),
    mark("second", 1, seq(numeral("high", 1, 1e4), word("manyUnit", "unit"))),
    notAge,
    notMoved,
  ),
  says: m => {
    const unit = m.text<Unit>("unit")
    const at = (slot: string, n: number): Part => {
      const { from, to } = m.all(slot)[0]!
      return { said: { kind: "duration", amounts: [{ n, unit }] }, from, to }
    }
    return m.number("low") < m.number("high")
      ? [at("first", m.number("low")), at("second", m.number("high"))]
      : null
  },
  takes: [["Repairs will take [12] to [18 months].", "P12M", "P18M"]],
  leaves: ["They won 3 to 2 days ago."],
})

export const lengthRules: readonly TimeRule[] = [
  age,
  onTheWatch,
  later,
  fromNow,
  ago,
  openAgo,
  lastDays,
  wholeUnit,
  lengthRange,
  length,
  openLength,
]
