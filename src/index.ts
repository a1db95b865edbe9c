import type { Facts } from "./input/article.ts"
import { articleFromText } from "./input/text.ts"
import { LANGUAGES } from "./lang/index.ts"
import type { ReadyPack } from "./lang/pack.ts"
import type { Article } from "./model/article.ts"
import type { Parsed } from "./model/doc.ts"
import type { Reading } from "./model/reading.ts"
import { type LoadedPack, loadPack } from "./packs.ts"
import { parse, read } from "./pipeline.ts"

export type { Facts } from "./input/article.ts"
export { InputError, type InputProblem } from "./input/error.ts"
export { type Read, type ReadOptions, readSource, type Source as ReportSource } from "./input/open.ts"
export type * from "./model/article.ts"
export type { Parsed, Tagged, Tokens } from "./model/doc.ts"
export type { Note, NoteKind } from "./model/note.ts"
export type * from "./model/reading.ts"
export type { Span } from "./model/span.ts"

/** The languages that ship with Selon, as BCP 47. */
export const languages: readonly string[] = LANGUAGES.map(language => language.code)

export interface ReaderOptions {
  /** Languages a report may be in; one alone is taken for granted, among several the words decide. */
  readonly languages?: readonly string[]
}

export interface Reader {
  /** Reads a report that `readSource` has opened. No text makes it throw. */
  read(article: Article): Reading
  /** The words of a report with part of speech, lemma, features and tree; null in a language that is not read. */
  parse(article: Article): Parsed | null
  /** Reads a report given as plain text. Without `published`, relative times stay unresolved. */
  readText(text: string, facts?: Facts): Reading
  /** Loads the weights of all its languages now, rather than when the first report in one comes. Throws a `PackError`. */
  load(): void
}

/** The weights of a language are missing, damaged or of another release; the message names the file. No report in
 * that language can be read until they are mended. */
export class PackError extends Error {
  override readonly name = "PackError"
}

/** Reads any number of reports. The weights of a language are loaded once, when the first report in it comes; that
 * read throws a `PackError` when they are unusable. The same report gives the same reading.
 * Throws a `RangeError` for a language that does not ship with Selon. */
export function createReader(options: ReaderOptions = {}): Reader {
  const packs = (options.languages ?? languages).map(readyPack)
  return {
    read: article => read(article, packs),
    parse: article => parse(article, packs),
    readText: (text, facts = {}) => read(articleFromText(text, facts, "(text)"), packs),
    load() {
      for (const pack of packs) void pack.model
    },
  }
}

function readyPack(code: string): ReadyPack {
  const language = LANGUAGES.find(l => l.code === code)
  if (!language) throw new RangeError(`Selon does not read "${code}"; it reads ${languages.join(", ")}`)
  let loaded: LoadedPack | null = null
  const weights = () => {
    loaded ??= weightsOf(code)
    return loaded
  }
  return {
    language,
    get model() {
      return weights().model
    },
    get names() {
      return weights().names
    },
    get attribution() {
      return weights().attribution
    },
  }
}

function weightsOf(code: string): LoadedPack {
  try {
    return loadPack(code)
  } catch (cause) {
    throw new PackError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
