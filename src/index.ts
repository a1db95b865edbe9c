import type { Facts } from "./input/article.ts"
import { articleFromText } from "./input/text.ts"
import type { Article } from "./model/article.ts"
import type { Reading } from "./model/reading.ts"
import { loadPack } from "./packs.ts"
import { read } from "./pipeline.ts"

export type { Facts } from "./input/article.ts"
export { InputError, type InputProblem } from "./input/error.ts"
export { type Read, type ReadOptions, readSource, type Source as ReportSource } from "./input/open.ts"
export type * from "./model/article.ts"
export type { Note, NoteKind } from "./model/note.ts"
export type * from "./model/reading.ts"
export type { Span } from "./model/span.ts"

/** The languages that ship with Selon, as BCP 47. */
export const LANGUAGES: readonly string[] = ["fr", "en"]

export interface ReaderOptions {
  /** Languages a report may be in; one alone is taken for granted, among several the words decide. */
  readonly languages?: readonly string[]
}

export interface Reader {
  /** Reads a report that `readSource` has opened. Never throws on any text. */
  read(article: Article): Reading
  /** Reads a report given as plain text. Without `published`, relative times stay unresolved. */
  readText(text: string, facts?: Facts): Reading
}

/** Loads the language packs once and reads any number of reports with them. The same report gives the same reading.
 * Throws, naming the file, when a pack is missing or damaged. */
export function createReader(options: ReaderOptions = {}): Reader {
  const packs = (options.languages ?? LANGUAGES).map(loadPack)
  return {
    read: article => read(article, packs),
    readText: (text, facts = {}) => read(articleFromText(text, facts, "(text)"), packs),
  }
}
