import { decode } from "../src/input/decode.ts"
import { InputError } from "../src/input/error.ts"
import { rowNamed } from "../src/input/formats/index.ts"
import { inputOfBytes } from "../src/input/gather.ts"
import { readSource } from "../src/input/open.ts"
import { inSource } from "../src/input/source-map.ts"
import type { Article } from "../src/model/article.ts"

/** What came of one input: so many reports and refusals, or what went wrong. */
export interface Outcome {
  readonly reports: number
  readonly refused: number
  readonly crash: string | null
  readonly offset: string | null
}

/** Forms whose source is the decoded file itself, so that each mapped character can be looked up in it. */
const LOOKED_UP = new Set(["html", "feed", "newsml", "nitf", "europresse", "factiva"])

/** Read the whole way, thread and all: what unpacks, and what is read by code that may fail outside of any call. */
const WHOLE_WAY = new Set(["gzip", "mbox", "pdf"])

/** Reads the bytes as a form (in this thread, but for a few) and looks at every offset. */
export async function tried(format: string, bytes: Uint8Array): Promise<Outcome> {
  const articles: Article[] = []
  let refused = 0
  try {
    const request = { map: {}, facts: {}, encoding: null }
    const reads = WHOLE_WAY.has(format)
      ? readSource(
          { bytes, name: `fuzz.${format === "gzip" ? "gz" : format}` },
          format === "gzip" ? {} : { from: format },
        )
      : (await rowNamed(format)!.load()).read(inputOfBytes(bytes, `fuzz.${format}`), request)
    for await (const read of reads) {
      if ("article" in read) articles.push(read.article)
      else if (read.error instanceof InputError) refused++
      else return { reports: 0, refused, crash: String(read.error), offset: null }
    }
  } catch (error) {
    if (!(error instanceof InputError)) {
      const crash = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { reports: articles.length, refused, crash, offset: null }
    }
    refused++
  }
  let source: string | null = null
  if (LOOKED_UP.has(format) && articles.some(a => a.sourceMap)) source = (await decode(bytes, "fuzz")).text
  // The markup in a feed of JSON is a page of its own.
  if (source?.trimStart().startsWith("{")) source = null
  const offset = articles.map(article => misplaced(article, source)).find(found => found !== null) ?? null
  return { reports: articles.length, refused, crash: null, offset }
}

/** The first stretch, note or mapped character that does not stand where it says; null when all do. */
export function misplaced(
  { text, stretches, notes, sourceMap }: Article,
  source: string | null,
): string | null {
  let last = 0
  for (const { start, end } of stretches) {
    if (start < last || end <= start || end > text.length)
      return `a stretch at ${start}–${end}, after ${last}`
    last = end
  }
  for (const { span } of notes) {
    if (span && (span.start < 0 || span.end < span.start || span.end > text.length))
      return `a note at ${span.start}–${span.end}`
  }
  if (!sourceMap) return null
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const there = inSource(sourceMap, { start: i, end: i + 1 }, text.length)
    if (there.start < before || there.end < there.start)
      return `character ${i} at ${there.start}–${there.end}, after ${before}`
    before = there.start
    if (source === null) continue
    const words = source.slice(there.start, there.end)
    const folded = /\s/.test(text[i]!) || /^[&<]/.test(words)
    if (!folded && words !== text[i]) return `character ${i} "${text[i]}" is mapped to "${words}"`
  }
  return null
}
