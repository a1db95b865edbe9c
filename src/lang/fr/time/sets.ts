import { durationValue } from "../../../time/duration.ts"
import { behind, mark, maybe, notBehind, numeral, oneOf, seq, tagged, word } from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Unit } from "../../../time/said.ts"

export const each = timeRule({
  name: "fr/time/each",
  match: oneOf(
    seq("chaque", word("unit")),
    seq(oneOf("tous", "toutes"), "les", maybe(numeral("n", 2, 1e4)), word("manyUnit", "unit")),
    seq("chaque", word("part"), mark("unit", "day", maybe("de"))),
  ),
  says: m => ({
    kind: "set",
    value: m.has("part")
      ? `XXXX-XX-XXT${m.text("part")}`
      : durationValue([{ n: m.has("n") ? m.number("n") : 1, unit: m.text<Unit>("unit") }]),
  }),
  takes: [
    ["Il court [chaque jour].", "P1D"],
    ["Le bureau est élu [tous les deux ans].", "P2Y"],
  ],
  leaves: ["Chaque ville a son maire.", "Tous les élus sont venus."],
})

export const perUnit = timeRule({
  name: "fr/time/per-unit",
  match: oneOf(
    seq(numeral("times", 1, 1e4), "fois", "par", word("unit")),
    seq("par", word("unit", "unit", "day", "week", "month", "quarter", "half", "year", "hour")),
  ),
  says: m => ({ kind: "set", value: durationValue([{ n: 1, unit: m.text<Unit>("unit") }]) }),
  takes: [["Le comité se réunit [deux fois par mois].", "P1M"]],
  leaves: ["Il passe par ici."],
})

export const adjective = timeRule({
  name: "fr/time/periodic",
  match: oneOf(
    seq(
      notBehind("le", "un", "ce", "du", "au", "les", "l'", "presse", "grands", "principaux"),
      tagged(word("adjectiveSet"), "ADJ"),
    ),
    word("adverbSet"),
    seq(behind("au"), mark("adverbSet", "P1D", "quotidien")),
  ),
  says: m => ({ kind: "set", value: m.maybeText("adjectiveSet") ?? m.text("adverbSet") }),
  takes: [
    ["Le dîner [annuel] aura lieu à Lille.", "P1Y"],
    ["Il l'emploie au [quotidien].", "P1D"],
  ],
  leaves: ["Le quotidien espagnol l'affirme.", "La presse quotidienne souffre."],
})

export const setRules: readonly TimeRule[] = [each, perUnit, adjective]
