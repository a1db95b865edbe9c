import type { Interface } from "../export/format.ts"

/** What `selon who` says, in the person's language. */
export interface WhoWords {
  readonly about: string
  readonly examples: string
  readonly aliases: string
  readonly named: string
  readonly heading: Readonly<Record<string, string>>
  /** Kinds of speaker, by the word in JSON and CSV. */
  readonly type: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
  /** The row of statements that name nobody. */
  readonly nobody: string
  readonly nothing: string
  readonly noAliases: (file: string, why: string) => string
  readonly badAlias: (file: string, line: number, words: string) => string
}

const en: WhoWords = {
  about: "who is heard in one or many reports: how often, word for word or not, named or not",
  examples: `Examples:
  selon who report.txt --published 2024-03-04
  selon who reports/ --aliases people.txt --format csv > who.csv

Each line is one person, state, body or outlet, under all its spellings and in
both languages. "quoted" counts the statements given to it, "direct" those with
its own words, "words" how many those are. What copies of one report carry
counts once; "carried" is how often it stands in the reports, copies included.
Statements that name nobody are counted apart, last. Without a country or a role, the reports give none.

A file of aliases is written by hand and only ever read; one decision a line:
  Vladimir Poutine = Putin = Poutine   one and the same, the first name is shown
  Corée du Nord | KP = RPDC            the same, of that country
  Marine Le Pen != Jean-Marie Le Pen   two, whatever the rules say
  # a comment

Status: 0 all read, 1 some reports could not be read, 2 wrong usage.`,
  aliases: "file with decisions on who is who (see below)",
  named: "only those who are named",
  heading: {
    speaker: "who",
    role: "role",
    country: "country",
    type: "type",
    quoted: "quoted",
    direct: "direct",
    indirect: "indirect",
    words: "words",
    carried: "carried",
    named: "named",
    reports: "reports",
    spellings: "spellings",
  },
  type: {
    person: "person",
    state: "state",
    place: "place",
    organisation: "organisation",
    media: "media",
    "official-body": "official body",
    group: "group",
    document: "document",
    product: "product",
    event: "event",
    other: "other",
  },
  yes: "yes",
  no: "no",
  nobody: "(nobody named)",
  nothing: "nobody is heard in these reports",
  noAliases: (file, why) => `--aliases ${file}: cannot be read (${why})`,
  badAlias: (file, line, words) =>
    `${file}:${line}: "${words}" is no decision; write Name = Other name, or Name != Other name`,
}

const fr: WhoWords = {
  about: "qui est entendu dans un ou plusieurs articles : combien de fois, mot pour mot ou non, nommé ou non",
  examples: `Exemples :
  selon who article.txt --published 2024-03-04
  selon who articles/ --aliases personnes.txt --format csv > qui.csv

Chaque ligne est une personne, un État, un organisme ou un titre de presse, sous
toutes ses graphies et dans les deux langues. « cité » compte les propos qui lui
sont prêtés, « direct » ceux qui ont ses propres mots, « mots » combien. Ce que
reprennent les copies d’un même article compte une fois ; « parutions » dit
combien de fois on le lit, copies comprises. Les propos que personne de nommé ne
tient sont comptés à part, à la fin. Sans pays ni fonction : les articles n’en
donnent pas.

Un fichier d’alias s’écrit à la main et n’est que lu ; une décision par ligne :
  Vladimir Poutine = Putin = Poutine   une même personne, le premier nom s’affiche
  Corée du Nord | KP = RPDC            la même, de ce pays
  Marine Le Pen != Jean-Marie Le Pen   deux, quoi que disent les règles
  # un commentaire

Statut : 0 tout est lu, 1 des articles n’ont pu être lus, 2 mauvais usage.`,
  aliases: "fichier de décisions sur qui est qui (voir plus bas)",
  named: "seulement ceux qui sont nommés",
  heading: {
    speaker: "qui",
    role: "fonction",
    country: "pays",
    type: "type",
    quoted: "cité",
    direct: "direct",
    indirect: "indirect",
    words: "mots",
    carried: "parutions",
    named: "nommé",
    reports: "articles",
    spellings: "graphies",
  },
  type: {
    person: "personne",
    state: "État",
    place: "lieu",
    organisation: "organisation",
    media: "média",
    "official-body": "organe officiel",
    group: "groupe",
    document: "document",
    product: "produit",
    event: "évènement",
    other: "autre",
  },
  yes: "oui",
  no: "non",
  nobody: "(personne de nommé)",
  nothing: "personne n’est entendu dans ces articles",
  noAliases: (file, why) => `--aliases ${file} : lecture impossible (${why})`,
  badAlias: (file, line, words) =>
    `${file}:${line} : « ${words} » n’est pas une décision ; écrivez Nom = Autre nom, ou Nom != Autre nom`,
}

export const whoWords: Readonly<Record<Interface, WhoWords>> = { en, fr }
