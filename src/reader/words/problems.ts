import { refusalInFrench } from "../../export/faults.ts"
import type { Interface } from "../../export/format.ts"

/** What the service says is wrong, English as it says it and French; `{}` stands for what it puts in. What is wrong with a
 * file comes in the words of every other place that reads one. */
export const PROBLEMS: readonly (readonly [english: string, french: string])[] = [
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
  ['There is no report "{}"', "Il n’y a pas d’article « {} »"],
  ['There is no record "{}" in this report', "Il n’y a pas de fiche « {} » dans cet article"],
  ['There is no story "{}"', "Il n’y a pas d’histoire « {} »"],
  ["There is no such note", "Il n’y a pas de note de ce nom"],
  ['There is no column "{}"; there are {}', "Il n’y a pas de colonne « {} » ; il y a {}"],
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
    "At most {} MB at once; cut the file, or use `selon add`",
    "Au plus {} Mo à la fois ; coupez le fichier, ou prenez `selon add`",
  ],
  ["Send {}", "Envoyez {}"],
  ["Either `field` or `fields` says what is noted", "`field` ou `fields` dit ce qui est noté, pas les deux"],
  ["A correction needs a value", "Une correction demande une valeur"],
  ["{} of {} cannot be corrected; {}", "{} ne se corrige pas sur cette fiche"],
  ['{} is one of {}, not "{}"', "{} est l’un de {}, et non « {} »"],
  [
    '{} is a day as 2024-03-05, or two of them with a stroke between, not "{}"',
    "{} est un jour comme 2024-03-05, ou deux avec une barre entre eux, et non « {} »",
  ],
  ["{} needs a value", "{} demande une valeur"],
]

/** What the service said is wrong, in the person's words; as it said it where nobody has put it into them. */
export function problemTold(message: string, lang: Interface): string {
  if (lang === "en") return message
  for (const [english, french] of PROBLEMS) {
    const filled = filledIn(english, message)
    if (filled === null) continue
    let next = 0
    return french.replace(/\{\}/g, () => filled[next++] ?? "")
  }
  return refusalInFrench(message) ?? message
}

/** What stands in the places of a sentence; null when the message is not made from it. */
function filledIn(sentence: string, message: string): string[] | null {
  const [head = "", ...parts] = sentence.split("{}")
  if (parts.length === 0) return sentence === message ? [] : null
  if (!message.startsWith(head)) return null
  const filled: string[] = []
  let at = head.length
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1
    const end = last ? message.length - part.length : message.indexOf(part, at)
    if (end < at || (last && !message.endsWith(part))) return null
    filled.push(message.slice(at, end))
    at = end + part.length
  }
  return filled
}
