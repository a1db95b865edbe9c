import { DOUBTS, type DoubtName, type PlacesIn } from "../model/doubts.ts"
import { type Pairs, sentenceTold } from "./sentences.ts"
import { negatedInFrench, STATUS_IN_FRENCH } from "./statuses.ts"

/** A sentence in another language, with the same places as the one it stands for. */
type SamePlaces<English extends string, Sentence extends string> = [PlacesIn<Sentence>] extends [
  PlacesIn<English>,
]
  ? [PlacesIn<English>] extends [PlacesIn<Sentence>]
    ? Sentence
    : never
  : never

/** Checks at build time that every sentence is there and that its places are those of the English one. */
function translated<const Sentences extends Readonly<Record<DoubtName, string>>>(
  sentences: Sentences & {
    readonly [Name in DoubtName]: SamePlaces<(typeof DOUBTS)[Name], Sentences[Name]>
  },
): Sentences {
  return sentences
}

const FRENCH = translated({
  "no-words": "l’article n’a pas de mots",
  "no-language": "l’article n’est dans aucune des langues que Selon lit ; rien n’y a été cherché",
  "strange-words": "ces mots ne sont dans aucune des langues que Selon lit ; rien n’y a été cherché",
  "dateline-day":
    "rien ne donne le jour de publication : celui de la mention de lieu et de date en tient lieu",
  "one-open-time": "un moment est dit à partir d’une date qui n’est pas connue",
  "open-times": "{count} moments sont dits à partir d’une date qui n’est pas connue",

  "quote-unclosed":
    "un guillemet est ouvert et jamais fermé ; la citation s’arrête au plus tard avec son paragraphe",
  "inner-quote-unclosed":
    "un guillemet à l’intérieur d’une autre citation est ouvert et jamais fermé ; il n’est pas lu",
  "two-antecedents": "« {words} » peut désigner {first} ou {second}",

  "caption-against-text":
    "ce que dit la légende : {told} ; ce que dit le texte : {there} (« {words} », {start}–{end})",
  "headline-against-text":
    "ce que dit le titre : {told} ; ce que dit le texte : {there} (« {words} », {start}–{end})",
  "denied-elsewhere": "ce que dit quelqu’un : {told} ; ailleurs : {there} (« {words} », {start}–{end})",
  "heading-too-strong":
    "l’intertitre dit « {strong} », les mots qu’il coiffe seulement « {weak} » ({start}–{end})",

  "date-form": "la date « {date} » n’a pas de forme qui se lise d’une seule façon",
  "no-such-day": "« {date} » n’est pas un jour du calendrier",
  "no-such-date": "{date} n’est pas une date",
  "computer-zero": "le 1970-01-01 est le zéro des ordinateurs, pas un jour de publication",
  "absurd-day": "le {date} ne peut pas être un jour de publication",

  "bad-bytes": "des octets ne sont pas du {encoding} ; ils sont remplacés par U+FFFD",
  "bad-utf8-once": "UTF-8 fautif (une fois, à l’octet {at}) ; remplacé par U+FFFD",
  "bad-utf8": "UTF-8 fautif ({count} fois, d’abord à l’octet {at}) ; remplacé par U+FFFD",
  "twice-encoded":
    "des lettres accentuées semblent encodées deux fois, et le retour n’est pas exact ; le texte est laissé tel quel",
  "read-back": "le texte était de l’UTF-8 lu en windows-1252 puis réécrit ; il a été rétabli exactement",

  "for-subscribers": "l’article est coupé ici : la suite est pour les abonnés",
  "page-for-subscribers": "la page dit que cet article est pour les abonnés : il peut être coupé",
  "page-cut": "l’archive dit que la page a été coupée quand elle a été prise",
  "mail-cut": "le message finit avant sa dernière partie",
  "file-cut": "le fichier finit avant sa dernière partie",
  "report-cut": "le fichier finit avant la fin de l’article",
  "article-cut": "le fichier finit avant la fin de cet article",
  "article-unnumbered": "le fichier finit avant la fin de cet article, ou n’en donne pas le numéro",
  "title-alone": "le fil ne donne que le titre",
  "summary-alone": "le fil donne un résumé de l’article, pas le texte entier",
  "headline-alone": "la dépêche n’a pas de corps : il n’y a que son titre",
  "hidden-page":
    "la page montre peu de l’article : les mots sont ceux qu’elle donne aux moteurs de recherche",
  "one-footnote": "une note de bas de page est laissée de côté",
  footnotes: "{count} notes de bas de page sont laissées de côté",
  page: "page {number}",
  "empty-page": "la page {number} n’a pas de texte : c’est peut-être une image, que Selon ne lit pas",

  "taken-back": "son éditeur a retiré cette dépêche ({item}, dit dans {origin})",
  "held-back": "son éditeur la retient jusqu’à nouvel ordre",
  superseded: "une version antérieure de {item} : {newer} la remplace",
  supersedes: "une version plus récente de {item} : elle remplace {one}",
  "supersedes-two": "une version plus récente de {item} : elle remplace {one}, {two}",
  "supersedes-three": "une version plus récente de {item} : elle remplace {one}, {two}, {three}",
  "read-before": "la même dépêche ({item}) a déjà été lue, dans {origin}",
  "to-editors": "note de l’agence aux rédactions : {note}",

  translation: "{container} dit que c’est une traduction",
  "translation-with": "{container} dit que c’est une traduction {details}",
  "says-translated": "l’article dit qu’il est une traduction : {words}",
  post: "un message de {author}",
  "dated-post": "un message de {author}, du {date}",
  "nobodys-post": "un message dont la page ne nomme pas l’auteur",
  "nobodys-dated-post": "un message dont la page ne nomme pas l’auteur, du {date}",
  masked:
    "les adresses électroniques et les numéros de téléphone sont masqués ({count} dans le texte) ; les empreintes des mots sont ici celles des mots masqués",
})

const VERSIONS: Pairs = [
  ["version {version} in {origin}", "la version {version} dans {origin}"],
  ["the one in {origin}", "celle de {origin}"],
]

const STATUSES: Pairs = Object.entries(STATUS_IN_FRENCH).flatMap(([en, fr]) => [
  [en, fr] as const,
  [`not ${en}`, negatedInFrench(fr)] as const,
])

/** Places that are filled with words of our own, English and French. What fills any other is the report's, and stays. */
const PARTS: Readonly<Record<string, Pairs>> = {
  told: STATUSES,
  there: STATUSES,
  newer: VERSIONS,
  one: VERSIONS,
  two: VERSIONS,
  three: VERSIONS,
  container: [
    ["the page", "la page"],
    ["the record", "la notice"],
    ["the item", "la dépêche"],
  ],
  details: mostTellingFirst(translationDetails()),
}

/** Every way to say of a translation what it was made from, of what, by whom, and how. */
function translationDetails(): [string, string][] {
  const told: readonly [string, string][] = [
    ["from {language}", "depuis {language}"],
    ["of {title}", "de {title}"],
    ["by {name}", "par {name}"],
    ["by a machine", "par une machine"],
  ]
  return Array.from({ length: 2 ** told.length - 1 }, (_, i) => {
    const chosen = told.filter((_, bit) => (i + 1) & (1 << bit))
    return [chosen.map(([en]) => en).join(" "), chosen.map(([, fr]) => fr).join(" ")]
  })
}

/** The message of a note in French; null for one that is none of Selon's own sentences. */
export function doubtInFrench(message: string): string | null {
  return translation(message, SENTENCES)
}

const SENTENCES: Pairs = mostTellingFirst(
  Object.entries(DOUBTS).map(([name, english]) => [english, FRENCH[name as DoubtName]]),
)

/** A sentence with fewer words of its own may fit as well. */
function mostTellingFirst(pairs: Pairs): Pairs {
  const ownWords = (sentence: string) => sentence.replace(/\{\w+\}/g, "").length
  return [...pairs].sort(([a], [b]) => ownWords(b) - ownWords(a))
}

function translation(message: string, pairs: Pairs): string | null {
  return sentenceTold(message, pairs, (words, place) => {
    const parts = PARTS[place]
    return (parts && translation(words, parts)) ?? words
  })
}
