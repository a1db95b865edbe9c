import type { Pattern } from "../../../time/pattern.ts"
import { behind, mark, maybe, notAhead, notBehind, numeral, oneOf, seq, tag } from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { SaidRef } from "../../../time/said.ts"

function ref(
  name: string,
  value: SaidRef["value"],
  match: Pattern,
  takes: TimeRule["takes"],
  leaves: readonly string[],
): TimeRule {
  return timeRule({ name: `fr/time/${name}`, match, says: () => ({ kind: "ref", value }), takes, leaves })
}

export const past = ref(
  "past",
  "PAST_REF",
  oneOf(
    "récemment",
    "dernièrement",
    "il y a peu",
    "il y a longtemps",
    seq(
      behind("à", "de"),
      oneOf("l'époque", "cette époque"),
      notAhead("de", "d'", "où", "du", "des", tag("ADJ")),
    ),
    seq("ces", oneOf("jours", "temps"), "-", "là"),
    seq(oneOf("un", "le"), "passé", "récent"),
    seq("par", "le", "passé"),
  ),
  [
    ["Ils se sont [récemment] parlé.", "PAST_REF"],
    ["Berger à [l'époque], il se souvient.", "PAST_REF"],
  ],
  ["À l'époque de la guerre, il vivait là."],
)

export const present = ref(
  "present",
  "PRESENT_REF",
  oneOf(
    "désormais",
    seq(notBehind("en"), "maintenant", notAhead(numeral("n"))),
    "actuellement",
    "dorénavant",
    "l'heure actuelle",
    "pour l'heure",
    seq(behind("pour"), "l'instant"),
    seq(behind("pour"), "le", "moment"),
    seq(behind("en"), "ce", "moment", maybe("même"), notAhead("-")),
    seq(behind("à", "jusqu'à", "à ce", "d'à"), "présent", maybe(mark("x", 1, "même"))),
    seq(behind("à"), "ce", "jour", notAhead("-")),
    "de nos jours",
    "à ce stade",
    seq(behind("à", "jusqu'à"), "ce stade"),
  ),
  [
    ["La route est [désormais] libre.", "PRESENT_REF"],
    ["Aucune piste à [ce jour].", "PRESENT_REF"],
    ["[Pour l’heure], rien n'est su.", "PRESENT_REF"],
  ],
  ["Le présent accord est conclu.", "Il est présent à Lyon.", "À ce jour-là, il pensa."],
)

export const future = ref(
  "future",
  "FUTURE_REF",
  oneOf(
    "bientôt",
    "prochainement",
    "ultérieurement",
    "sous peu",
    "d'ici peu",
    seq(oneOf("un", "le"), oneOf("futur", "avenir"), "proche"),
    seq(oneOf("un", "l'"), "avenir", "proche"),
  ),
  [
    ["Le stade rouvrira [bientôt].", "FUTURE_REF"],
    ["Il le fera dans [un avenir proche].", "FUTURE_REF"],
  ],
  ["L'avenir du club est incertain."],
)

export const vagueRules: readonly TimeRule[] = [past, present, future]
