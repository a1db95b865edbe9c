import type { ConfigError } from "../config/check.ts"
import { type Pairs, sentenceTold } from "../export/sentences.ts"
import type { Terminal } from "./terminal.ts"

/** What is wrong with a config, in the person's language: file, place in it, cause, remedy. */
export function toldConfig(
  { file, place, detail, remedy, message }: ConfigError,
  { lang }: Terminal,
): string {
  if (lang === "en") return message
  const inFrench = (words: string) => sentenceTold(words, CONFIG_FAULTS) ?? words
  return `${file} : ${place === "" ? "" : `${place} : `}${inFrench(detail)}. ${inFrench(remedy)}`
}

/** English as `src/config` writes it, and the same in French. */
export const CONFIG_FAULTS: Pairs = [
  ["there is no such file", "ce fichier n’existe pas"],
  ["Check the path after --config", "Vérifiez le chemin après --config"],
  ["it is no JavaScript and no JSON", "ce n’est ni du JavaScript ni du JSON"],
  ["Name it selon.config.mjs or selon.config.json", "Nommez-le selon.config.mjs ou selon.config.json"],
  ["it waits at its top level", "il attend à son premier niveau"],
  ["Give a function that waits as its default export", "Exportez par défaut une fonction qui attend"],
  ["it cannot be loaded ({0})", "il ne se charge pas ({0})"],
  ["Run it with node to see where it fails", "Lancez-le avec node pour voir où il échoue"],
  [
    "it is empty, or holds | = [ ] : ~ or a line break",
    "c’est vide, ou cela contient | = [ ] : ~ ou un saut de ligne",
  ],
  ["it is empty, or holds [ ] : or a line break", "c’est vide, ou cela contient [ ] : ou un saut de ligne"],
  ["Write the words alone", "Écrivez les mots seuls"],
  ["it is no list of frames", "ce n’est pas une liste de cadres"],
  [
    'Write frames parted by spaces, such as "that quote np"; there are {0} and so on',
    "Écrivez des cadres séparés par des espaces, comme « that quote np » ; il y a {0} et ainsi de suite",
  ],
  [
    'Write frames parted by spaces, such as "that quote np"',
    "Écrivez des cadres séparés par des espaces, comme « that quote np »",
  ],
  ['"{0}" is no heading', "« {0} » n’est pas un en-tête"],
  [
    'Write an act and a stance, such as "speech denies"; acts are {0}; stances {1}',
    "Écrivez un acte et une position, comme « speech denies » ; les actes sont {0} ; les positions {1}",
  ],
  ["it is no date", "ce n’est pas une date"],
  [
    'Write "05-27" for a day of every year, "easter+39", "1987-10-16", "1987-10", "1987" or "FUTURE_REF"',
    "Écrivez « 05-27 » pour un jour de chaque année, « easter+39 », « 1987-10-16 », « 1987-10 », « 1987 » ou « FUTURE_REF »",
  ],
  ['"{0}" is no type of event', "« {0} » n’est pas un type d’évènement"],
  [
    'Write "-" or one of {0}, and a mode after a space',
    "Écrivez « - » ou l’un de {0}, et un mode après une espace",
  ],
  ["it is no function", "ce n’est pas une fonction"],
  [
    "Give a function of the first characters, or leave it out",
    "Donnez une fonction des premiers caractères, ou n’en mettez pas",
  ],
  [
    "Give a function of the text that gives its reports",
    "Donnez une fonction du texte qui rend ses articles",
  ],
  [
    "Give a function of the readings that gives pieces of text",
    "Donnez une fonction des lectures qui rend des morceaux de texte",
  ],
  ["it is no name", "ce n’est pas un nom"],
  [
    "Write small letters, digits and hyphens, a letter first",
    "Écrivez des minuscules, des chiffres et des traits d’union, une lettre d’abord",
  ],
  ["it is no rule of times", "ce n’est pas une règle de temps"],
  [
    "Give name, match, says, takes and leaves, as the guide shows",
    "Donnez name, match, says, takes et leaves, comme le montre le guide",
  ],
  ["it is no country", "ce n’est pas un pays"],
  ["Write two capitals (ISO 3166-1), such as FR", "Écrivez deux majuscules (ISO 3166-1), comme FR"],
  ['Selon does not read "{0}"', "Selon ne lit pas « {0} »"],
  ["it is no decision on names", "ce n’est pas une décision sur des noms"],
  ['Write "Vladimir Poutine = Putin" or "A != B"', "Écrivez « Vladimir Poutine = Putin » ou « A != B »"],
  ["Selon has a form of this name", "Selon a une forme de ce nom"],
  ["Choose another name", "Choisissez un autre nom"],
  ["it is no ending", "ce n’est pas une fin de nom"],
  [
    "Write small letters and digits, without the dot",
    "Écrivez des minuscules et des chiffres, sans le point",
  ],
  ["Write it with its dot", "Écrivez-la avec son point"],
  ["there is nothing called {0}", "rien ne s’appelle {0}"],
  ["The guide on extending Selon has the names", "Le guide docs/extending.md donne les noms"],
  ["it is none of the words that may stand here", "ce n’est aucun des mots permis ici"],
  ["Choose one of {0}", "Choisissez l’un de {0}"],
  ["The guide on extending Selon shows the form", "Le guide docs/extending.md montre la forme"],
]
