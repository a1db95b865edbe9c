import type { Config } from "./config/config.ts"
import { extended } from "./config/words.ts"
import { chosen, type Reader, readerOf } from "./core.ts"
import { LANGUAGES } from "./lang/index.ts"
import { loadPack } from "./packs.ts"

export type { Reader } from "./core.ts"
export type { Input, ReadFormat, Request } from "./input/adapter.ts"
export type { Facts } from "./input/article.ts"
export { InputError, type InputFault, type InputProblem } from "./input/error.ts"
export type { Field, FieldMap } from "./input/fields.ts"
export type { FormatRow, Head } from "./input/formats/index.ts"
export { type Read, type ReadOptions, readSource, type Source as ReportSource } from "./input/open.ts"
export type * from "./model/article.ts"
export type { Parsed, Tagged, Tokens } from "./model/doc.ts"
export type { Note, NoteKind } from "./model/note.ts"
export type * from "./model/reading.ts"
export type { SourceMap } from "./model/source-map.ts"
export type { Span } from "./model/span.ts"
export { PackError } from "./weights.ts"

/** The languages that ship with Selon, as BCP 47. */
export const languages: readonly string[] = LANGUAGES.map(language => language.code)

export interface ReaderOptions {
  /** Languages a report may be in; one alone is taken for granted, among several the words decide. */
  readonly languages?: readonly string[]
  /** Words and rules beside those that ship: what `selon.config` holds of languages, outlets and agencies. */
  readonly config?: Config
}

/** A reader with the languages and weights that ship with Selon.
 * Throws a `RangeError` for a language that does not. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { languages: codes = languages, config = {} } = options
  return readerOf(
    chosen(LANGUAGES, codes).map(language => extended(language, config)),
    loadPack,
  )
}
