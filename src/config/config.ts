import type { Json } from "../input/fields.ts"
import type { Act, EntityType, Reading, SourceType, Stance } from "../model/reading.ts"
import type { TimeRule } from "../time/rules.ts"

/** What a user adds to Selon without changing it: the shape of `selon.config.js`, `.mjs` or `.json`. */
export interface Config {
  /** Words by the language they are of: "fr", "en". */
  readonly languages?: Readonly<Record<string, Words>>
  /** Newspapers, channels, sites: names that are media in every language. */
  readonly outlets?: readonly string[]
  /** News agencies, known in datelines, bylines and signatures as well as in the text. */
  readonly agencies?: readonly AgencyWords[]
  /** Who is who over many reports, for `selon who FILES`, a decision a line as an alias file has them:
   * "Vladimir Poutine = Putin", "Marine Le Pen != Jean-Marie Le Pen". */
  readonly aliases?: readonly string[]
  /** Forms reports come in. */
  readonly inputs?: readonly InputFormat[]
  /** Forms records go out in. */
  readonly outputs?: readonly OutputFormat[]
}

/** The heading of a table of words that report: what saying with them is, "speech denies". */
export type Saying = `${Act} ${Stance}`

/** Words and rules of one language. An expression is written as in the tables of the language: lemma first, then the words
 * that must follow it. What it takes is written in frames, parted by spaces: "that quote np" (see the guide). */
export interface Words {
  readonly verbs?: Readonly<Partial<Record<Saying, Readonly<Record<string, string>>>>>
  readonly nouns?: Readonly<Partial<Record<Saying, Readonly<Record<string, string>>>>>
  /** Adjectives and participles that report with a copula: « être catégorique ». */
  readonly predicates?: Readonly<Partial<Record<Saying, Readonly<Record<string, string>>>>>
  /** Prepositions that report: « à en croire ». */
  readonly prepositions?: Readonly<Partial<Record<Saying, Readonly<Record<string, string>>>>>
  /** Nouns by the kind of source they make. */
  readonly sources?: Readonly<Partial<Record<SourceType, readonly string[]>>>
  /** Phrases that are dates: "05-27" every year, "easter+39", "1987-10-16", "1987-10", "1987", or "PAST_REF",
   * "PRESENT_REF", "FUTURE_REF". */
  readonly dates?: Readonly<Record<string, string>>
  /** Rules of times in full, with their examples. */
  readonly timeRules?: readonly TimeRule[]
  /** Words for what happens, by PLOVER's type, and its mode after a space ("PROTEST", "CONSULT visit"); "-" for what has no
   * type. Words after the lemma must follow it; after " ~ " stand words one of which must be near. */
  readonly events?: {
    readonly verbs?: Readonly<Record<string, readonly string[]>>
    readonly nouns?: Readonly<Record<string, readonly string[]>>
  }
  /** Names that are always read one way. */
  readonly names?: readonly NameWords[]
}

export interface NameWords {
  readonly name: string
  /** Other spellings of it. */
  readonly also?: readonly string[]
  readonly type: EntityType
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
}

export interface AgencyWords {
  readonly name: string
  /** Other forms, as texts write them. */
  readonly forms?: readonly string[]
}

/** A report that an input format has found: `text` or `html`, and whatever is known of it (`title`, `published`,
 * `outlet`, `url`, `language`, `byline`, `agency`, `section`, `id`). */
export type ReportRecord = Json

export interface InputFormat {
  /** What `--from` calls it. */
  readonly name: string
  /** Endings of names that promise it, without the dot. */
  readonly extensions?: readonly string[]
  /** Do the first characters show it, whatever the name? At most 8,000 of them. */
  readonly shows?: (head: string, name: string) => boolean
  /** The reports in the characters of a file, in order. */
  readonly read: (text: string, name: string) => Iterable<ReportRecord> | AsyncIterable<ReportRecord>
}

export interface OutputFormat {
  /** What `--format` calls it. */
  readonly name: string
  /** Endings of file names that ask for it, with the dot; the first is given to files of its own. */
  readonly endings?: readonly string[]
  /** For the help page. */
  readonly about: string
  /** Readings to text, piece by piece and in order. */
  readonly write: (readings: AsyncIterable<Reading>) => Iterable<string> | AsyncIterable<string>
}
