import { rowFor } from "../config/inputs.ts"
import { createReader, PackError, type Reader } from "../index.ts"
import type { InputError } from "../input/error.ts"
import { type ReadOptions, readSources } from "../input/open.ts"
import type { Article } from "../model/article.ts"
import type { Parsed } from "../model/doc.ts"
import type { Reading } from "../model/reading.ts"
import type { CheckedInput } from "./input-options.ts"

/** What was made of one report, or the reason why it was not. */
export type Outcome<T> =
  | { readonly made: T; readonly origin: string }
  | { readonly error: InputError }
  /** Selon itself failed; the other reports go on. */
  | { readonly broken: unknown; readonly origin: string }

/** Reads every report of the files, in order. Throws `InputError` for options that make no sense and
 * `PackError` when the program is not whole, and for nothing else. */
export function readingsOf(files: readonly string[], input: CheckedInput): AsyncIterable<Outcome<Reading>> {
  return outcomes(files, input, (reader, article) => reader.read(article))
}

/** What `make` makes of the words of the same reports; nothing of a report that is in no language Selon reads. */
export async function* wordsOf<T>(
  files: readonly string[],
  input: CheckedInput,
  make: (doc: Parsed) => T,
): AsyncIterable<Outcome<T>> {
  for await (const outcome of outcomes(files, input, async (reader, article) => {
    const doc = await reader.parse(article)
    return doc ? { value: make(doc) } : null
  })) {
    if (!("made" in outcome)) yield outcome
    else if (outcome.made) yield { made: outcome.made.value, origin: outcome.origin }
  }
}

/** The same reports before they are read, each with the reader to read it. */
export function articlesOf(
  files: readonly string[],
  input: CheckedInput,
): AsyncIterable<Outcome<{ readonly article: Article; readonly reader: Reader }>> {
  return outcomes(files, input, (reader, article) => ({ article, reader }))
}

async function* outcomes<T>(
  files: readonly string[],
  input: CheckedInput,
  make: (reader: Reader, article: Article) => T | Promise<T>,
): AsyncIterable<Outcome<T>> {
  const { language, settings } = input
  const reader = createReader({
    ...(language === null ? {} : { languages: [language] }),
    ...(settings ? { config: settings.config } : {}),
  })
  const sources = files.map(path => ({ path }))
  const options = readOptions(input)
  for await (const read of readSources(sources, options)) {
    if ("error" in read) {
      yield read
      continue
    }
    const { origin } = read.article
    try {
      yield { made: await make(reader, read.article), origin }
    } catch (broken) {
      if (broken instanceof PackError) throw broken
      yield { broken, origin }
    }
  }
}

/** How the reports of the command's files are opened. */
export function readOptions({ published, language, from, map, settings }: CheckedInput): ReadOptions {
  return {
    published,
    language,
    from,
    ...(map === undefined ? {} : { map }),
    ...(settings?.config.inputs ? { formats: settings.config.inputs.map(rowFor) } : {}),
  }
}
