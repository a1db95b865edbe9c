import { durationValue } from "../../../time/duration.ts"
import type { Part } from "../../../time/pattern.ts"
import { lower, mark, maybe, notAhead, numeral, oneOf, seq, tagged, word } from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Unit } from "../../../time/said.ts"

export const each = timeRule({
  name: "en/time/each",
  match: oneOf(
    seq(oneOf("every", "each"), word("oneUnit", "unit")),
    seq("every", maybe("other"), numeral("n", 1, 1e4), word("unit")),
    seq("every", "other", mark("n", 2, word("oneUnit", "unit"))),
    seq("every", word("part")),
    mark("unit", "day", "everyday"),
    seq("in", "the", word("parts", "part")),
  ),
  says: m => ({
    kind: "set",
    value: m.has("part")
      ? `XXXX-XX-XXT${m.text("part")}`
      : durationValue([{ n: m.has("n") ? m.number("n") : 1, unit: m.text<Unit>("unit") }]),
  }),
  takes: [
    ["He runs [every day].", "P1D"],
    ["He runs [every other day].", "P2D"],
    ["He runs [in the mornings].", "XXXX-XX-XXTMO"],
    ["The board is elected [every two years].", "P2Y"],
  ],
  leaves: ["Every town has a mayor."],
})

export const perUnit = timeRule({
  name: "en/time/per-unit",
  match: oneOf(
    seq(
      oneOf("once", "twice", seq(numeral("times", 1, 1e4), "times")),
      oneOf("a", "an", "per", "every", "each"),
      word("oneUnit", "unit"),
    ),
    seq("per", word("oneUnit", "unit")),
  ),
  says: m => ({ kind: "set", value: durationValue([{ n: 1, unit: m.text<Unit>("unit") }]) }),
  takes: [["The panel meets [twice a month].", "P1M"]],
  leaves: ["He passed by."],
})

export const adjective = timeRule({
  name: "en/time/periodic",
  match: seq(
    lower(tagged(word("adjectiveSet"), "ADJ", "ADV")),
    notAhead("mail", "telegraph", "express", "mirror"),
  ),
  says: m => ({ kind: "set", value: m.text("adjectiveSet") }),
  takes: [["The [annual] dinner will be held in Leeds.", "P1Y"]],
  leaves: ["The Daily Mail said so."],
})

/** "$25,000 a year", "60 hours a week": how often, after an amount. */
export const rate = timeRule({
  name: "en/time/rate",
  match: seq(
    numeral("x"),
    maybe(oneOf("thousand", "million", "billion")),
    maybe(
      oneOf(
        "dollars",
        "pounds",
        "euros",
        "people",
        "deaths",
        "barrels",
        "tons",
        "tonnes",
        mark("length", 1, word("manyUnit", "of")),
      ),
    ),
    mark("item", 1, seq(oneOf("a", "an", "per"), word("oneUnit", "unit"))),
  ),
  says: m => {
    const { from, to } = m.all("item")[0]!
    const set: Part = {
      said: { kind: "set", value: durationValue([{ n: 1, unit: m.text<Unit>("unit") }]) },
      from,
      to,
    }
    const amounts = [{ n: m.number("x"), unit: m.text<Unit>("of") }]
    return m.has("length") ? [{ said: { kind: "duration", amounts }, from: m.from, to: from }, set] : [set]
  },
  takes: [
    ["She earns $25,000 [a year].", "P1Y"],
    ["They work [60 hours] [a week].", "PT60H", "P1W"],
  ],
  leaves: ["She waited a year."],
})

export const setRules: readonly TimeRule[] = [each, rate, perUnit, adjective]
