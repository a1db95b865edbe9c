import { chosen, type Reader, readerOf } from "./core.ts"
import { LANGUAGES } from "./lang/index.ts"
import { loadPack } from "./packs.ts"

export type { Reader } from "./core.ts"
export type { Facts } from "./input/article.ts"
export { InputError, type InputProblem } from "./input/error.ts"
export { type Read, type ReadOptions, readSource, type Source as ReportSource } from "./input/open.ts"
export type * from "./model/article.ts"
export type { Parsed, Tagged, Tokens } from "./model/doc.ts"
export type { Note, NoteKind } from "./model/note.ts"
export type * from "./model/reading.ts"
export type { Span } from "./model/span.ts"
export { PackError } from "./weights.ts"

/** The languages that ship with Selon, as BCP 47. */
export const languages: readonly string[] = LANGUAGES.map(language => language.code)

export interface ReaderOptions {
  /** Languages a report may be in; one alone is taken for granted, among several the words decide. */
  readonly languages?: readonly string[]
}

/** A reader with the languages and weights that ship with Selon.
 * Throws a `RangeError` for a language that does not. */
export function createReader(options: ReaderOptions = {}): Reader {
  return readerOf(chosen(LANGUAGES, options.languages ?? languages), loadPack)
}
