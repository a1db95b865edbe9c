import type { Config } from "./config/config.ts"
import { extended } from "./config/words.ts"
import { chosen, type Reader, readerOf } from "./core.ts"
import { languages } from "./entry.ts"
import { LANGUAGES } from "./lang/index.ts"
import { loadPack } from "./packs.ts"

export * from "./entry.ts"
export type { Input, ReadFormat, Request } from "./input/adapter.ts"
export type { Field, FieldMap } from "./input/fields.ts"
export type { FormatRow, Head } from "./input/formats/index.ts"
export { type Read, type ReadOptions, readSource, type Source as ReportSource } from "./input/open.ts"

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
