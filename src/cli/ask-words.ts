import type { Interface } from "../export/format.ts"
import type { ContradictionKind } from "../model/dossier.ts"

/** How an answer may be written. */
export const ANSWER_FORMATS = ["table", "json", "csv"] as const

/** What the commands that question many reports say, in the person's language. */
export interface AskWords {
  readonly about: Readonly<
    Record<"timeline" | "quotes" | "events" | "story" | "compare" | "search" | "diff", string>
  >
  readonly examples: Readonly<
    Record<"timeline" | "quotes" | "events" | "story" | "compare" | "search" | "diff", string>
  >
  readonly by: string
  readonly on: string
  readonly since: string
  readonly until: string
  readonly story: string
  readonly sidesOption: string
  readonly contradictions: string
  readonly format: string
  /** Headings of columns, by their name in JSON and CSV. */
  readonly heading: Readonly<Record<string, string>>
  readonly nothing: string
  readonly same: string
  readonly badDay: (option: string, given: string) => string
  readonly noStory: (given: string, known: readonly string[]) => string
  readonly sides: (outlets: readonly string[]) => string
  readonly oneReport: (file: string, count: number) => string
  readonly change: Readonly<Record<"added" | "dropped" | "strengthened" | "weakened" | "changed", string>>
  readonly record: Readonly<Record<"attribution" | "event" | "figure" | "title", string>>
  /** Kinds of contradiction. */
  readonly clash: Readonly<Record<ContradictionKind, string>>
}

const en: AskWords = {
  about: {
    timeline: "one chronology of the events of many reports, by the day they are told for",
    quotes: "who said what, over many reports: by a speaker, about a matter, between two days",
    events: "the events of many reports and how sure each is told",
    story: "the stories that many reports tell; with an id, one story and its contradictions",
    compare: "what two reports or two outlets tell of the same events, side by side",
    search: "sentences that have all these words, accents and case aside",
    diff: "what two versions of a report say differently, record by record",
  },
  examples: {
    timeline: `Example:
  selon timeline reports/ --format csv > chronology.csv

"sources" tells on how many independent legs an event stands, at least and at
most; + marks one that a party to it confirms. Copies of one wire count once.`,
    quotes: `Examples:
  selon quotes reports/ --by minister
  selon quotes reports/ --by Brannigan --about cable --since 2024-03-04 --until 2024-03-06`,
    events: `Example:
  selon events reports/ --about cable`,
    story: `Examples:
  selon story reports/
  selon story reports/ --story s1 --contradictions`,
    compare: `Examples:
  selon compare one.txt other.txt
  selon compare reports/ --sides "Le Quai,The Harbour Post"`,
    search: `Example:
  selon search "repair ship" reports/`,
    diff: `Example:
  selon diff monday.txt tuesday.txt --published 2024-03-04`,
  },
  by: "only what this speaker says: part of a name or role",
  on: "only what has these words",
  since: "from this day on, ISO 8601",
  until: "up to this day, ISO 8601",
  story: "only this story, by its id",
  sidesOption: "two outlets or report ids, joined by a comma; two reports need none",
  contradictions: "what cannot all be right, in place of the stories",
  format: "table, json or csv (table)",
  heading: {
    day: "day",
    days: "days",
    from: "from",
    to: "to",
    when: "when",
    status: "status",
    event: "event",
    actors: "who",
    place: "where",
    course: "course",
    sources: "sources",
    reports: "reports",
    said: "said",
    speaker: "speaker",
    role: "role",
    stance: "stance",
    words: "words",
    outlet: "outlet",
    time: "time",
    type: "type",
    accordingTo: "according to",
    story: "story",
    title: "title",
    copies: "copies",
    outlets: "outlets",
    events: "events",
    contradictions: "contradictions",
    terms: "about",
    kind: "kind",
    says: "says",
    against: "against",
    againstWords: "words there",
    againstOutlet: "outlet there",
    published: "published",
    stronger: "surer",
    record: "record",
    change: "change",
    old: "old",
    new: "new",
    what: "what",
    id: "id",
    quoted: "sayings",
    carried: "carried",
    direct: "word for word",
    share: "%",
    first: "first",
    last: "last",
    group: "in",
    source: "source",
    value: "value",
  },
  nothing: "nothing found",
  same: "both versions say the same",
  badDay: (option, given) => `${option}: "${given}" is no day of the calendar; write it as 2024-03-31`,
  noStory: (given, known) =>
    `there is no story ${given}; there ${known.length === 1 ? "is" : "are"} ${known.join(", ") || "none"}`,
  sides: outlets =>
    `two sides are compared: give two reports, or --sides "A,B" with two of ${outlets.join(", ")}`,
  oneReport: (file, count) => `${file} holds ${count} reports; a comparison of versions takes one a file`,
  change: { added: "new", dropped: "gone", strengthened: "stronger", weakened: "weaker", changed: "changed" },
  record: { attribution: "saying", event: "event", figure: "figure", title: "title" },
  clash: { status: "status", value: "value", denial: "denial", strength: "strength" },
}

const fr: AskWords = {
  about: {
    timeline: "une seule chronologie des évènements de plusieurs articles, au jour dont ils parlent",
    quotes: "qui a dit quoi, dans plusieurs articles : par une personne, sur un sujet, entre deux dates",
    events: "les évènements de plusieurs articles et avec quelle certitude chacun est rapporté",
    story:
      "les histoires que racontent plusieurs articles ; avec un identifiant, une histoire et ses contradictions",
    compare: "ce que deux articles ou deux titres disent des mêmes évènements, côte à côte",
    search: "les phrases qui ont tous ces mots, sans égard aux accents ni à la casse",
    diff: "ce que deux versions d’un article disent autrement, fiche par fiche",
  },
  examples: {
    timeline: `Exemple :
  selon timeline articles/ --format csv > chronologie.csv

« sources » dit sur combien d’appuis indépendants repose un évènement, au moins
et au plus ; + marque celui qu’une partie confirme. Les copies d’une même
dépêche comptent une fois.`,
    quotes: `Exemples :
  selon quotes articles/ --by ministre
  selon quotes articles/ --by Brannigan --about câble --since 2024-03-04 --until 2024-03-06`,
    events: `Exemple :
  selon events articles/ --about câble`,
    story: `Exemples :
  selon story articles/
  selon story articles/ --story s1 --contradictions`,
    compare: `Exemples :
  selon compare un.txt autre.txt
  selon compare articles/ --sides "Le Quai,The Harbour Post"`,
    search: `Exemple :
  selon search "navire câblier" articles/`,
    diff: `Exemple :
  selon diff lundi.txt mardi.txt --published 2024-03-04`,
  },
  by: "seulement ce que dit cette personne : une partie du nom ou de la fonction",
  on: "seulement ce qui a ces mots",
  since: "à partir de ce jour, ISO 8601",
  until: "jusqu’à ce jour, ISO 8601",
  story: "seulement cette histoire, par son identifiant",
  sidesOption: "deux titres de presse ou identifiants, séparés par une virgule ; inutile pour deux articles",
  contradictions: "ce qui ne peut être vrai ensemble, à la place des histoires",
  format: "table, json ou csv (table)",
  heading: {
    day: "jour",
    days: "jours",
    from: "du",
    to: "au",
    when: "quand",
    status: "statut",
    event: "évènement",
    actors: "qui",
    place: "où",
    course: "au fil du temps",
    sources: "sources",
    reports: "articles",
    said: "dit le",
    speaker: "qui",
    role: "fonction",
    stance: "position",
    words: "mots",
    outlet: "titre de presse",
    time: "moment",
    type: "type",
    accordingTo: "selon",
    story: "histoire",
    title: "titre",
    copies: "copies",
    outlets: "titres de presse",
    events: "évènements",
    contradictions: "contradictions",
    terms: "sujet",
    kind: "genre",
    says: "dit",
    against: "contre",
    againstWords: "mots là-bas",
    againstOutlet: "titre là-bas",
    published: "paru le",
    stronger: "plus sûr",
    record: "fiche",
    change: "changement",
    old: "avant",
    new: "après",
    what: "quoi",
    id: "id",
    quoted: "propos",
    carried: "parutions",
    direct: "mot pour mot",
    share: "%",
    first: "premier",
    last: "dernier",
    group: "dans",
    source: "source",
    value: "valeur",
  },
  nothing: "rien trouvé",
  same: "les deux versions disent la même chose",
  badDay: (option, given) => `${option} : « ${given} » n’est pas un jour du calendrier ; écrivez 2024-03-31`,
  noStory: (given, known) =>
    `il n’y a pas d’histoire ${given} ; il y a ${known.join(", ") || "aucune histoire"}`,
  sides: outlets =>
    `on compare deux côtés : donnez deux articles, ou --sides "A,B" avec deux de ${outlets.join(", ")}`,
  oneReport: (file, count) =>
    `${file} contient ${count} articles ; une comparaison de versions en prend un par fichier`,
  change: {
    added: "ajouté",
    dropped: "retiré",
    strengthened: "renforcé",
    weakened: "affaibli",
    changed: "modifié",
  },
  record: { attribution: "propos", event: "évènement", figure: "chiffre", title: "titre" },
  clash: { status: "statut", value: "chiffres", denial: "démenti", strength: "titre plus fort que le texte" },
}

export const askWords: Readonly<Record<Interface, AskWords>> = { en, fr }
