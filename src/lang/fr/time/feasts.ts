import {
  behind,
  capital,
  figure,
  lower,
  mark,
  maybe,
  notAhead,
  notBehind,
  oneOf,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import { dateOf } from "./days.ts"
import { anyYear, lastOrNext, year } from "./parts.ts"

/** A feast, fixed or moving: its own day of the nearest year the verb allows. */
export const feast = timeRule({
  name: "fr/time/feast",
  match: seq(
    maybe(oneOf("le", "la", "l'")),
    notBehind("père", "sapin de", "marché de", "marchés de", "île de", "club de"),
    oneOf(capital(word("feast")), seq("le", lower(word("feast")), notAhead(tag("NOUN")))),
    notAhead("chinois", "lunaire", "juif", "russe", "berbère", "orthodoxe", "juive"),
    maybe(anyYear),
    maybe(lastOrNext),
  ),
  says: m => ({ ...dateOf(m), feast: m.text("feast") }),
  takes: [
    ["La trêve a tenu jusqu'à [Noël].", "2023-12-25"],
    ["Il a été relâché à [Pâques 2018].", "2018-04-01"],
    ["Le chantier avait fermé à [la Pentecôte].", "2023-05-28"],
  ],
  leaves: [
    "Le Père Noël est passé.",
    "Il connaît l'île de Pâques.",
    "Le Nouvel An chinois approche.",
    "La Pâque juive approche.",
    "Le 18 brumaire an VIII et le carême approchent.",
  ],
})

/** Attacks and uprisings known by their day. */
export const namedDay = timeRule({
  name: "fr/time/named-day",
  match: oneOf(
    mark(
      "which",
      "2001-09-11",
      oneOf(
        "11-septembre",
        seq(
          behind("attentats de le", "attaques de le", "attentats du"),
          maybe("le"),
          "11 septembre",
          notAhead(year, figure("x", 0, 99, 2)),
        ),
      ),
    ),
    mark(
      "which",
      "2001-09-11",
      seq(figure("x", 11, 11), capital("septembre"), notAhead(year, figure("x", 0, 99, 2))),
    ),
    mark("which", "2015-11-13", "13-novembre"),
    mark("which", "1968-05", seq(capital("mai"), "68")),
  ),
  says: m => {
    const [y, mo, d] = m.text("which").split("-").map(Number)
    return { kind: "date", year: y, month: mo, day: d }
  },
  takes: [
    ["Depuis le [11-Septembre], les contrôles ont changé.", "2001-09-11"],
    ["Les attaques du [13-Novembre] ont marqué la ville.", "2015-11-13"],
  ],
  leaves: ["Le match du 11 septembre est reporté."],
})

export const feastRules: readonly TimeRule[] = [namedDay, feast]
