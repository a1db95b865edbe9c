import type { Reading } from "../model/reading.ts"
import { type Counted, featuresOf, type StoryFeatures } from "./features.ts"
import { type Fingerprint, fingerprintOf } from "./fingerprint.ts"

/** What is kept of a report to tell its copies and its story without its words: a few kilobytes. */
export interface Sketch {
  readonly report: string
  readonly published: string | null
  readonly print: Fingerprint
  readonly features: StoryFeatures
}

export function sketchOf(reading: Reading): Sketch {
  return {
    report: reading.id,
    published: reading.published,
    print: fingerprintOf(reading),
    features: featuresOf(reading),
  }
}

/** A sketch as text, and back to the bit. Numbers go as the bytes of this machine's order, so what is written by one kind
 * of machine is for that kind. */
export function sketchText({ report, published, print, features }: Sketch): string {
  const { day, outlet, agency, shingles, minima, sentences } = print
  return JSON.stringify([
    [report, published, features.language, day, outlet, agency],
    [shingles, minima, sentences].map(packed),
    [features.names, features.figures, features.words].map(({ terms, times }) => [
      packed(terms),
      packed(times),
    ]),
  ])
}

type Written = [
  [string, string | null, string, number | null, string | null, string | null],
  [string, string, string],
  [[string, string], [string, string], [string, string]],
]

export function sketchFrom(text: string): Sketch {
  const [[report, published, language, day, outlet, agency], print, features] = JSON.parse(text) as Written
  const [shingles, minima, sentences] = print.map(words) as [Uint32Array, Uint32Array, Uint32Array]
  const [names, figures, others] = features.map(
    ([terms, times]): Counted => ({ terms: words(terms), times: words16(times) }),
  ) as [Counted, Counted, Counted]
  return {
    report,
    published,
    print: { report, day, published, outlet, agency, shingles, minima, sentences },
    features: { report, language, day, published, names, figures, words: others },
  }
}

function packed(numbers: Uint32Array | Uint16Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString("base64")
}

function words(text: string): Uint32Array {
  return new Uint32Array(bytes(text))
}

function words16(text: string): Uint16Array {
  return new Uint16Array(bytes(text))
}

/** A buffer of its own, so that the numbers lie where they may. */
function bytes(text: string): ArrayBuffer {
  const read = Buffer.from(text, "base64")
  return read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength) as ArrayBuffer
}
