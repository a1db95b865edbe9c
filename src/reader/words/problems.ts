import { correctionInFrench } from "../../export/corrections.ts"
import { refusalInFrench } from "../../export/faults.ts"
import type { Interface } from "../../export/format.ts"
import { type Pairs, sentenceTold } from "../../export/sentences.ts"

/** What the service says is wrong, English as it says it and French; `{0}`, `{1}`… for what it puts in. What is wrong with a
 * file comes in the words of every other place that reads one. */
export const PROBLEMS: Pairs = [
  ["The request is not understood", "La demande n’est pas comprise"],
  ["A token is needed", "Il faut un jeton"],
  ["Not from there", "Pas de là"],
  ["Not found", "Introuvable"],
  ["Not in that way", "Pas de cette façon"],
  ["Too slow", "Trop lent"],
  ["In conflict", "En conflit"],
  ["Too large", "Trop grand"],
  ["Not in that form", "Pas sous cette forme"],
  ["Not readable", "Illisible"],
  ["Too many requests", "Trop de demandes"],
  ["Headers or address too long", "En-têtes ou adresse trop longs"],
  ["Something broke", "Quelque chose s’est cassé"],
  ["Busy", "Occupé"],
  ["Not possible", "Impossible"],
  ['There is no report "{0}"', "Il n’y a pas d’article « {0} »"],
  ['There is no record "{0}" in this report', "Il n’y a pas de fiche « {0} » dans cet article"],
  ['There is no story "{0}"', "Il n’y a pas d’histoire « {0} »"],
  ["There is no such note", "Il n’y a pas de note de ce nom"],
  ['There is no column "{0}"; there are {1}', "Il n’y a pas de colonne « {0} » ; il y a {1}"],
  ["There is nothing at this address", "Il n’y a rien à cette adresse"],
  ["There is no report in it", "Il n’y a pas d’article dedans"],
  [
    "There is more than one report in it; POST /v1/reports takes many",
    "Il y a plus d’un article dedans ; POST /v1/reports en prend plusieurs",
  ],
  ["This report takes too long to read", "Cet article est trop long à lire"],
  ["This report needs too much memory", "Cet article demande trop de mémoire"],
  ["Selon cannot read this report", "Selon ne peut pas lire cet article"],
  ["Name two reports or outlets", "Nommez deux articles ou deux titres de presse"],
  ["Name two reports", "Nommez deux articles"],
  ["This cursor is not one that an answer gave", "Ce curseur n’est pas de ceux que donne une réponse"],
  ["The Host header is not one of this server", "L’en-tête Host n’est pas de ce serveur"],
  ["The Origin header is not this server", "L’en-tête Origin n’est pas ce serveur"],
  ["A change asked for by a page of another site", "Un changement que demande la page d’un autre site"],
  ["Give the token that `selon serve` printed", "Donnez le jeton que `selon serve` a affiché"],
  ["Wait a minute", "Attendez une minute"],
  [
    "At most {0} MB at once; cut the file, or use `selon add`",
    "Au plus {0} Mo à la fois ; coupez le fichier, ou prenez `selon add`",
  ],
  ["Send {0}", "Envoyez {0}"],
  ["Either `field` or `fields` says what is noted", "`field` ou `fields` dit ce qui est noté, pas les deux"],
  ["A correction needs a value", "Une correction demande une valeur"],
]

/** What the service said is wrong, in the person's words; as it said it where nobody has put it into them. */
export function problemTold(message: string, lang: Interface): string {
  if (lang === "en") return message
  return sentenceTold(message, PROBLEMS) ?? correctionInFrench(message) ?? refusalInFrench(message) ?? message
}
