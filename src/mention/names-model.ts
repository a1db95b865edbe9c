import { asUint16, asUint32, readContainer, section } from "../tag/container.ts"
import { mix2 } from "../tag/hash.ts"
import { decodeTable, type SparseWeights } from "../tag/sparse.ts"
import type { Words } from "../tag/words.ts"

export type NameType = "person" | "place" | "organisation" | "other"

/** Labels of a token, in the order of their numbers. */
export const LABELS = [
  "O",
  "B-person",
  "I-person",
  "B-place",
  "I-place",
  "B-organisation",
  "I-organisation",
  "B-other",
  "I-other",
] as const

/** The weights and lists that names are found with. */
export interface NameModel {
  readonly weights: SparseWeights
  readonly gazetteer: Gazetteer
  /** Those of the tagger of the same pack: forms are hashed once for both. */
  readonly words: Words
}

/** What a phrase is known to name, as bits. */
export const COUNTRY = 1
export const CITY = 2
export const PLACE = 4
export const FIRST_NAME = 8
export const LAST_NAME = 16
export const PERSON = 32
export const ORGANISATION = 64
export const OTHER = 128

/** Known names: sorted hashes of phrases, and the bits of each. */
export interface Gazetteer {
  readonly keys: Uint32Array
  readonly bits: Uint8Array
  /** By the highest bits of a hash: where the first key with them, or with higher ones, stands. */
  readonly index: Int32Array
}

const INDEX_BITS = 12

export function gazetteer(keys: Uint32Array, bits: Uint8Array): Gazetteer {
  const index = new Int32Array((1 << INDEX_BITS) + 1)
  let at = 0
  for (let top = 0; top < index.length; top++) {
    while (at < keys.length && keys[at]! >>> (32 - INDEX_BITS) < top) at++
    index[top] = at
  }
  return { keys, bits, index }
}

/** Changes with every change of the feature templates, so that weights and code cannot drift apart. */
export const NAME_FEATURES = 0x20261128

/** Views over the bytes of `names.bin`. Throws when they are damaged or of another release; `from` names the file. */
export function readNames(bytes: Uint8Array, words: Words, from: string): NameModel {
  const container = readContainer(bytes, "names", from)
  if (container.features !== NAME_FEATURES)
    throw new Error(
      `${from}: trained with other features than this program has; install the packs of the same release`,
    )
  return {
    weights: {
      slots: asUint32(section(container, "slots")),
      rows: asUint16(section(container, "rows")),
      decode: decodeTable(8),
      classes: LABELS.length,
    },
    gazetteer: gazetteer(asUint32(section(container, "keys")), section(container, "bits")),
    words,
  }
}

/** The hash of a phrase from those of its words, one after the other; 0 before the first. */
export function phraseHash(before: number, word: number): number {
  return before === 0 ? word : mix2(77, before, word)
}

/** The bits of a phrase, 0 when it is not known. */
export function lookUpPhrase({ keys, bits, index }: Gazetteer, hash: number): number {
  const wanted = hash >>> 0
  const top = wanted >>> (32 - INDEX_BITS)
  let low = index[top]!
  let high = index[top + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const key = keys[middle]!
    if (key === wanted) return bits[middle]!
    if (key < wanted) low = middle + 1
    else high = middle - 1
  }
  return 0
}
