import { loadConfig } from "./config/load.ts"
import { lineBytes } from "./export/json.ts"
import { type Shown, showing } from "./export/shown.ts"
import { createReader, PackError, type Reader } from "./index.ts"
import type { Article } from "./model/article.ts"
import type { Reading } from "./model/reading.ts"

/** Some reports for one thread, and the language they are in; null: found in the words. */
export interface Batch {
  readonly articles: readonly Article[]
  readonly language: string | null
  /** File of the config that counts; null: none. */
  readonly config: string | null
  /** What of each reading goes out as a line of JSON; null: the readings themselves are wanted. */
  readonly lines: Shown | null
  /** One shared number: how many of the reports were begun. */
  readonly begun: Int32Array
}

/** What was made of each, in order. An error of a pack is an error of the program and breaks the batch. */
export type Made =
  | { readonly reading: Reading }
  /** In UTF-8, its end included. */
  | { readonly line: Uint8Array }
  | { readonly broken: string }

const readers = new Map<string, Reader>()

/** Reads a batch in a thread of its own. The reader and its weights are kept for the next one. */
export default async function readBatch({
  articles,
  language,
  config,
  lines,
  begun,
}: Batch): Promise<Made[]> {
  const key = JSON.stringify([language, config])
  let reader = readers.get(key)
  if (!reader) {
    reader = createReader({
      ...(language === null ? {} : { languages: [language] }),
      ...(config === null ? {} : { config: (await loadConfig(config)).config }),
    })
    readers.set(key, reader)
  }
  // The time this takes is not that of the report that wants it.
  await reader.load(articles)
  const shown = lines && (await showing(lines))
  const made: Made[] = []
  for (const [at, article] of articles.entries()) {
    Atomics.store(begun, 0, at + 1)
    try {
      const reading = await reader.read(article)
      made.push(shown ? { line: lineBytes(shown(reading)) } : { reading })
    } catch (error) {
      if (error instanceof PackError) throw error
      made.push({ broken: error instanceof Error ? error.message : String(error) })
    }
  }
  return made
}
