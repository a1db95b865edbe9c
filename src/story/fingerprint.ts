import type { BlockRole } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"
import { scatter } from "../tag/hash.ts"
import { dayOf, folded, hashOf, WORD } from "./words.ts"

/** What is kept of a report to find its copies: nothing in it depends on the language. */
export interface Fingerprint {
  /** `Reading.id`. */
  readonly report: string
  /** Day of publication since 1970-01-01; null when unknown. */
  readonly day: number | null
  /** Publication as it stands in the reading, to order reports of one day. */
  readonly published: string | null
  readonly outlet: string | null
  readonly agency: string | null
  /** Hashes of the distinct runs of five words of the body, in ascending order. */
  readonly shingles: Uint32Array
  /** One-permutation MinHash of `shingles`, `BINS` values. */
  readonly minima: Uint32Array
  /** Hashes of the distinct sentences of at least six words. */
  readonly sentences: Uint32Array
}

/** Values in a MinHash; 64 bands of two rows each find nearly every pair that shares a third of its words. */
export const BINS = 128
const RUN = 5
const SENTENCE_WORDS = 6

/** Roles whose words a copy carries along; datelines, bylines and credits change hands with the outlet. */
const BODY: ReadonlySet<BlockRole> = new Set([
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
])

/** The fingerprint of a report. Linear in its text.
 * Method: word 5-grams, one-permutation hashing with rotation (Li, Owen and Zhang 2012; Shrivastava and Li 2014). */
export function fingerprintOf(reading: Reading): Fingerprint {
  const { words, ends } = bodyWords(reading)
  const shingles = shinglesOf(words)
  return {
    report: reading.id,
    day: dayOf(reading.published),
    published: reading.published,
    outlet: reading.outlet,
    agency: reading.agency,
    shingles,
    minima: minimaOf(shingles),
    sentences: sentencesOf(words, ends),
  }
}

/** Hashes of the body's words in order, and after which of them a sentence ends. */
function bodyWords(reading: Reading): { words: number[]; ends: number[] } {
  const words: number[] = []
  const ends: number[] = []
  let sentence = 0
  for (const block of reading.blocks) {
    if (!BODY.has(block.role)) continue
    for (const match of reading.text.slice(block.start, block.end).matchAll(WORD)) {
      const at = block.start + match.index
      while (sentence < reading.sentences.length && (reading.sentences[sentence]?.[1] ?? 0) <= at) {
        sentence++
        if (words.length && ends.at(-1) !== words.length) ends.push(words.length)
      }
      words.push(hashOf(folded(match[0])))
    }
    if (words.length && ends.at(-1) !== words.length) ends.push(words.length)
  }
  return { words, ends }
}

function shinglesOf(words: readonly number[]): Uint32Array {
  const runs: number[] = []
  const last = Math.max(words.length - RUN, words.length ? 0 : -1)
  for (let i = 0; i <= last; i++) runs.push(runHash(words, i, Math.min(i + RUN, words.length)))
  return distinct(runs)
}

function sentencesOf(words: readonly number[], ends: readonly number[]): Uint32Array {
  const hashes: number[] = []
  let start = 0
  for (const end of ends) {
    if (end - start >= SENTENCE_WORDS) hashes.push(runHash(words, start, end))
    start = end
  }
  return distinct(hashes)
}

function runHash(words: readonly number[], start: number, end: number): number {
  let h = 0x9e3779b9
  for (let i = start; i < end; i++) h = scatter(Math.imul(h, 31) ^ (words[i] ?? 0))
  return h
}

function distinct(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort()
  let kept = 0
  for (let i = 0; i < sorted.length; i++) {
    const hash = sorted[i] as number
    if (!kept || sorted[kept - 1] !== hash) sorted[kept++] = hash
  }
  return sorted.slice(0, kept)
}

/** The least value in each bin; an empty bin borrows from the next full one, marked by the distance. */
function minimaOf(shingles: Uint32Array): Uint32Array {
  const minima = new Uint32Array(BINS).fill(0xffffffff)
  for (const hash of shingles) {
    const bin = scatter(hash ^ 0x5bd1e995) >>> 0
    const at = bin >>> 25
    const value = bin & 0x1ffffff
    if (value < (minima[at] as number)) minima[at] = value
  }
  if (!shingles.length) return minima
  const full = minima.slice()
  for (let at = 0; at < BINS; at++) {
    let distance = 0
    while (full[(at + distance) % BINS] === 0xffffffff) distance++
    if (distance) minima[at] = scatter((full[(at + distance) % BINS] as number) + distance * 0x2000000)
  }
  return minima
}
