import type { BlockRole, Genre } from "../model/article.ts"
import type { NoteKind } from "../model/note.ts"
import type {
  AttributionKind,
  EventStatus,
  SourceType,
  Stance,
  TimeMod,
  TimeSignal,
} from "../model/reading.ts"
import { doubtInFrench } from "./doubts.ts"
import type { Part } from "./evidence.ts"
import type { Interface } from "./format.ts"
import { negatedInFrench, STATUS_IN_FRENCH } from "./statuses.ts"

/** The words around the records, for the exports that people read. */
export interface Words {
  readonly untitled: string
  readonly published: (date: string) => string
  readonly undated: string
  readonly languages: Readonly<Record<string, string>>
  readonly unknownLanguage: string
  readonly genre: Readonly<Record<Genre, string>>
  readonly statements: string
  readonly times: string
  readonly events: string
  readonly notes: string
  /** What a note is about. */
  readonly doubt: Readonly<Record<NoteKind, string>>
  /** The message of a note, which is English in every record, as it is shown, and the language it is then in. */
  readonly doubtTold: (message: string) => { readonly words: string; readonly lang: Interface }
  readonly count: (what: "statements" | "times" | "events" | "notes", n: number) => string
  readonly nothing: string
  readonly stance: Readonly<Record<Stance, string>>
  readonly not: (stance: string) => string
  readonly source: Readonly<Record<SourceType, string>>
  readonly kind: Readonly<Record<AttributionKind, string>>
  readonly status: Readonly<Record<EventStatus, string>>
  readonly signal: Readonly<Record<TimeSignal, string>>
  /** What stands behind a value: "2023-09 or more". */
  readonly modifier: Readonly<Record<TimeMod, string>>
  readonly role: Readonly<Record<BlockRole, string>>
  readonly noSource: string
  readonly unnamed: string
  readonly via: string
  readonly to: string
  readonly when: string
  readonly noDay: string
  readonly at: string
  readonly certainty: (confidence: number) => string
  readonly accordingTo: string
  readonly ownVoice: string
  readonly happensNot: string
  readonly or: string
  readonly day: (iso: string) => string
  /** The list of excerpts with their hashes. */
  readonly evidence: {
    readonly title: string
    readonly how: string
    readonly text: string
    readonly record: string
    readonly part: string
    readonly place: string
    readonly words: string
    readonly parts: Readonly<Record<Part, string>>
  }
  /** Headings and legend of the page. */
  readonly page: {
    readonly text: string
    readonly legend: string
    readonly content: string
    readonly source: string
    readonly cue: string
    readonly time: string
    readonly event: string
    readonly see: (id: string) => string
    readonly back: (id: string) => string
    readonly reports: string
    readonly made: string
    readonly value: string
    readonly certainty: string
    readonly saysWhat: string
  }
}

const en: Words = {
  untitled: "Untitled report",
  published: date => date,
  undated: "no date known",
  languages: { fr: "French", en: "English", es: "Spanish" },
  unknownLanguage: "in no language Selon reads",
  genre: { interview: "interview", opinion: "opinion" },
  statements: "Who says what",
  times: "Times",
  events: "Events",
  notes: "Notes",
  doubt: {
    "language-unknown": "language unknown",
    "no-date": "no date",
    "date-implausible": "implausible date",
    truncated: "cut short",
    encoding: "encoding",
    "too-long": "too long",
    "unbalanced-quotes": "unbalanced quotation marks",
    "ambiguous-source": "ambiguous source",
    "ambiguous-time": "ambiguous time",
    boilerplate: "boilerplate",
    contradiction: "contradiction",
    input: "input",
    version: "versions",
    withdrawn: "withdrawn",
    redacted: "redacted",
    translated: "translated",
    embed: "shown from elsewhere",
    page: "page",
  },
  doubtTold: message => ({ words: message, lang: "en" }),
  count: (what, n) => `${n} ${n === 1 ? what.slice(0, -1) : what}`,
  nothing: "Nobody is said to have said anything.",
  stance: {
    states: "says",
    confirms: "confirms",
    denies: "denies",
    "does-not-confirm": "does not confirm",
    declines: "declines to say",
    accuses: "accuses",
    promises: "promises",
    plans: "plans",
    asks: "asks",
    orders: "orders",
    warns: "warns",
    praises: "praises",
    criticises: "criticises",
    suggests: "suggests",
    predicts: "predicts",
    admits: "admits",
    believes: "believes",
    hopes: "hopes",
    fears: "fears",
    doubts: "doubts",
  },
  not: stance => `(negated) ${stance}`,
  source: {
    person: "person",
    state: "state",
    "official-body": "official body",
    organisation: "organisation",
    media: "media",
    anonymous: "unnamed source",
    document: "document",
    group: "group",
    author: "the report itself",
    unknown: "unknown kind",
  },
  kind: { direct: "word for word", indirect: "reported", mixed: "partly word for word" },
  status: {
    happened: "happened",
    ongoing: "under way",
    planned: "planned",
    possible: "possible",
    alleged: "alleged",
    denied: "denied",
    "not-confirmed": "not confirmed",
    hypothetical: "hypothetical",
  },
  modifier: {
    BEFORE: "before",
    AFTER: "after",
    ON_OR_BEFORE: "on or before",
    ON_OR_AFTER: "on or after",
    LESS_THAN: "less than",
    MORE_THAN: "more than",
    EQUAL_OR_LESS: "equal or less",
    EQUAL_OR_MORE: "equal or more",
    START: "start",
    MID: "mid",
    END: "end",
    APPROX: "approx",
  },
  signal: { since: "since", until: "until", by: "by", from: "from", before: "before", after: "after" },
  role: {
    headline: "headline",
    standfirst: "standfirst",
    dateline: "dateline",
    byline: "byline",
    paragraph: "paragraph",
    heading: "heading",
    "list-item": "list item",
    blockquote: "block quotation",
    caption: "caption",
    credit: "credit",
    correction: "correction",
    embed: "embedded post",
    boilerplate: "not part of the report",
    signoff: "sign-off",
  },
  noSource: "no source named",
  unnamed: "not named",
  via: "via",
  to: "to",
  when: "when",
  noDay: "day unknown",
  at: "in",
  certainty: confidence =>
    `${sureness(confidence, ["sure", "fairly sure", "unsure", "doubtful"])} (${percent(confidence)}%)`,
  accordingTo: "according to",
  ownVoice: "in the report's own voice",
  happensNot: "negated",
  or: "or",
  day: iso => dayInWords(iso, EN_DAYS, EN_MONTHS, String),
  evidence: {
    title: "Evidence",
    how: "To check an excerpt against your own copy of the text: cut it at the place given (from the first character up to, not including, the last; UTF-16 code units), and take the SHA-256 of its UTF-8 bytes.",
    text: "the whole text",
    record: "record",
    part: "part",
    place: "place",
    words: "words",
    parts: {
      source: "source",
      cue: "cue",
      content: "content",
      addressee: "addressee",
      time: "time",
      event: "event",
    },
  },
  page: {
    text: "The report, untouched",
    legend: "How the text is marked",
    content: "what is reported",
    source: "who says it",
    cue: "the reporting words",
    time: "a time",
    event: "an event",
    see: id => `record ${id}`,
    back: id => `${id}: show in the text`,
    reports: "Reports on this page",
    made: "Made by Selon. The text is the report's own, unchanged; every record links to its words.",
    value: "value",
    certainty: "certainty",
    saysWhat: "says",
  },
}

const fr: Words = {
  untitled: "Article sans titre",
  published: date => date,
  undated: "date inconnue",
  languages: { fr: "français", en: "anglais", es: "espagnol" },
  unknownLanguage: "dans aucune langue que Selon lit",
  genre: { interview: "entretien", opinion: "tribune ou éditorial" },
  statements: "Qui dit quoi",
  times: "Dates et heures",
  events: "Évènements",
  notes: "Remarques",
  doubt: {
    "language-unknown": "langue inconnue",
    "no-date": "sans date",
    "date-implausible": "date invraisemblable",
    truncated: "texte coupé",
    encoding: "encodage",
    "too-long": "trop long",
    "unbalanced-quotes": "guillemets mal fermés",
    "ambiguous-source": "source ambiguë",
    "ambiguous-time": "date ambiguë",
    boilerplate: "hors de l’article",
    contradiction: "contradiction",
    input: "fichier lu",
    version: "versions",
    withdrawn: "retiré",
    redacted: "masqué",
    translated: "traduit",
    embed: "repris d’ailleurs",
    page: "page",
  },
  doubtTold: message => {
    const words = doubtInFrench(message)
    return words === null ? { words: message, lang: "en" } : { words, lang: "fr" }
  },
  count: (what, n) => `${n} ${n < 2 ? FR_COUNTED[what][0] : FR_COUNTED[what][1]}`,
  nothing: "Aucun propos n’est rapporté.",
  stance: {
    states: "affirme",
    confirms: "confirme",
    denies: "dément",
    "does-not-confirm": "ne confirme pas",
    declines: "refuse de se prononcer",
    accuses: "accuse",
    promises: "promet",
    plans: "prévoit",
    asks: "demande",
    orders: "ordonne",
    warns: "met en garde",
    praises: "salue",
    criticises: "critique",
    suggests: "suggère",
    predicts: "prédit",
    admits: "reconnaît",
    believes: "pense",
    hopes: "espère",
    fears: "craint",
    doubts: "doute",
  },
  not: negatedInFrench,
  source: {
    person: "personne",
    state: "État",
    "official-body": "autorité publique",
    organisation: "organisation",
    media: "média",
    anonymous: "source anonyme",
    document: "document",
    group: "groupe",
    author: "l’article lui-même",
    unknown: "nature inconnue",
  },
  kind: { direct: "mot pour mot", indirect: "rapporté", mixed: "en partie mot pour mot" },
  status: STATUS_IN_FRENCH,
  modifier: {
    BEFORE: "avant",
    AFTER: "après",
    ON_OR_BEFORE: "ou avant",
    ON_OR_AFTER: "ou après",
    LESS_THAN: "moins",
    MORE_THAN: "plus",
    EQUAL_OR_LESS: "ou moins",
    EQUAL_OR_MORE: "ou plus",
    START: "début",
    MID: "milieu",
    END: "fin",
    APPROX: "environ",
  },
  signal: {
    since: "depuis",
    until: "jusqu’à",
    by: "d’ici",
    from: "à partir de",
    before: "avant",
    after: "après",
  },
  role: {
    headline: "titre",
    standfirst: "chapeau",
    dateline: "lieu et date",
    byline: "signature",
    paragraph: "paragraphe",
    heading: "intertitre",
    "list-item": "élément de liste",
    blockquote: "citation en retrait",
    caption: "légende",
    credit: "crédit",
    correction: "rectificatif",
    embed: "message intégré",
    boilerplate: "hors article",
    signoff: "mention finale",
  },
  noSource: "aucune source nommée",
  unnamed: "non nommée",
  via: "via",
  to: "à",
  when: "quand",
  noDay: "jour inconnu",
  at: "lieu :",
  certainty: confidence =>
    `${sureness(confidence, ["sûr", "assez sûr", "peu sûr", "douteux"])} (${percent(confidence)} %)`,
  accordingTo: "selon",
  ownVoice: "l’article l’affirme lui-même",
  happensNot: "nié",
  or: "ou",
  day: iso => dayInWords(iso, FR_DAYS, FR_MONTHS, n => (n === 1 ? "1er" : String(n))),
  evidence: {
    title: "Preuves",
    how: "Pour vérifier un extrait sur votre propre copie du texte : coupez-le à la place donnée (du premier caractère jusqu’au dernier non compris ; unités de code UTF-16), puis calculez le SHA-256 de ses octets en UTF-8.",
    text: "le texte entier",
    record: "fiche",
    part: "partie",
    place: "place",
    words: "mots",
    parts: {
      source: "source",
      cue: "mots qui rapportent",
      content: "propos",
      addressee: "destinataire",
      time: "moment",
      event: "évènement",
    },
  },
  page: {
    text: "L’article, intact",
    legend: "Les marques du texte",
    content: "le propos rapporté",
    source: "qui parle",
    cue: "les mots qui rapportent",
    time: "un moment",
    event: "un évènement",
    see: id => `fiche ${id}`,
    back: id => `${id} : voir dans le texte`,
    reports: "Articles de cette page",
    made: "Fait par Selon. Le texte est celui de l’article, inchangé ; chaque fiche renvoie à ses mots.",
    value: "valeur",
    certainty: "certitude",
    saysWhat: "dit",
  },
}

export const words: Readonly<Record<Interface, Words>> = { en, fr }

const FR_COUNTED = {
  statements: ["propos rapporté", "propos rapportés"],
  times: ["moment", "moments"],
  events: ["évènement", "évènements"],
  notes: ["remarque", "remarques"],
} as const

const EN_DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")
const FR_DAYS = "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" ")
const EN_MONTHS =
  "January February March April May June July August September October November December".split(" ")
const FR_MONTHS =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ")

/** "2023-09-11" or "2023-09-11T08:00+02:00" as a person writes it; anything else as it is. */
function dayInWords(
  iso: string,
  days: readonly string[],
  months: readonly string[],
  nth: (n: number) => string,
): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d).*)?$/.exec(iso)
  if (!match) return iso
  const [, year, month, day, clock] = match
  const weekday = days[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()]
  if (weekday === undefined) return iso
  const date = `${weekday} ${nth(Number(day))} ${months[Number(month) - 1]} ${Number(year)}`
  return clock ? `${date}, ${clock}` : date
}

function sureness(
  confidence: number,
  [sure, fairly, unsure, doubtful]: readonly [string, string, string, string],
) {
  if (confidence >= 0.9) return sure
  if (confidence >= 0.7) return fairly
  return confidence >= 0.5 ? unsure : doubtful
}

function percent(confidence: number): number {
  return Math.round(confidence * 100)
}
