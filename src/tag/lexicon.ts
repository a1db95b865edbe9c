import { UPOS, type Upos } from "../model/doc.ts"
import { type Clusters, clustersIn } from "./clusters.ts"
import { asUint16, asUint32, type Container, section } from "./container.ts"
import { scatter } from "./hash.ts"

/** One reading of a form: what it can be, of which lemma. */
export interface LexiconEntry {
  readonly upos: Upos
  /** Packed features, see `model/morphology.ts`. */
  readonly morph: number
  /** How the lemma is made from the form: so many code units off its end, these put in their place. */
  readonly strip: number
  readonly add: string
}

/** All the readings of a form; thousands of forms share one signature. */
export interface Signature {
  readonly entries: readonly LexiconEntry[]
  /** Hash of the set of parts of speech. */
  readonly classes: number
  /** Hash of the set of parts of speech with their features. */
  readonly readings: number
}

/** Inflected forms with their readings. */
export interface Lexicon {
  readonly language: string
  /** The readings of a normalised form; `NO_READINGS` when it is not in the lexicon. */
  lookup(norm: string): Signature
  readonly clusters: Clusters
}

export const NO_READINGS: Signature = { entries: [], classes: 0, readings: 0 }
/** Forms of a front-coded block. */
export const LEXICON_BLOCK = 32

/** A lexicon over the sections of its file: `letters` (the code units in use, sorted; a byte below stands for its
 * place here, from 1), `forms` (front-coded, sorted), `blocks` (offset of the first form of every block), `sigs` (the
 * signatures as text). */
export function readLexicon(container: Container): Lexicon {
  const letters = asUint16(section(container, "letters"))
  const code = new Uint8Array(0x10000)
  letters.forEach((unit, i) => {
    code[unit] = i + 1
  })
  const forms = section(container, "forms")
  const blocks = asUint32(section(container, "blocks"))
  const lines = new TextDecoder().decode(section(container, "sigs")).split("\n")
  const read: Signature[] = new Array(lines.length)
  return {
    language: container.language,
    clusters: clustersIn(container, "clusters"),
    lookup: norm => {
      const id = find(forms, blocks, code, norm)
      if (id < 0) return NO_READINGS
      read[id] ??= readSignature(lines[id]!)
      return read[id]
    },
  }
}

/** Reads a signature as it stands in the file: entries apart by tabs, each `upos morph strip add`. */
function readSignature(line: string): Signature {
  return signatureOf(
    line.split("\t").map(cell => {
      const [upos, morph, strip, add] = cell.split(" ") as [string, string, string, string]
      return { upos: UPOS[Number(upos)]!, morph: Number(morph), strip: Number(strip), add }
    }),
  )
}

export function signatureOf(entries: readonly LexiconEntry[]): Signature {
  let classes = 0
  let readings = 0
  const seen = new Set<number>()
  for (const entry of entries) {
    const upos = UPOS.indexOf(entry.upos)
    seen.add(upos)
    // Sums, so that the order of the entries does not matter.
    readings = (readings + scatter(entry.morph ^ Math.imul(upos + 1, 0x2545f491))) | 0
  }
  for (const upos of seen) classes = (classes + scatter(upos + 77)) | 0
  return { entries, classes, readings }
}

/** Index of the signature, or -1. A form is: in one byte, letters shared with the form before (5 bits) and letters
 * that follow (3 bits), or a zero and the two numbers in a byte each; those letters; its signature, in one byte
 * below 128, else in two, the lower seven bits first. */
function find(forms: Uint8Array, blocks: Uint32Array, code: Uint8Array, norm: string): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (compareFirst(forms, blocks[middle]!, code, norm) <= 0) low = middle
    else high = middle - 1
  }
  // `same`: how many letters of `norm` the last form read shares with it.
  let at = blocks[low]!
  const end = low + 1 < blocks.length ? blocks[low + 1]! : forms.length
  let same = 0
  while (at < end) {
    const head = forms[at++]!
    const shared = head ? head >>> 3 : forms[at++]!
    const rest = head ? head & 7 : forms[at++]!
    if (shared < same) return -1
    let matched = 0
    if (shared === same) {
      while (matched < rest && same < norm.length && forms[at + matched] === code[norm.charCodeAt(same)]) {
        matched++
        same++
      }
    }
    at += rest
    const sign = forms[at++]!
    const id = sign < 128 ? sign : (sign & 127) | (forms[at++]! << 7)
    if (shared + matched === same && matched === rest && same === norm.length) return id
  }
  return -1
}

/** The first form of a block is written whole, its length in the third byte. */
function compareFirst(forms: Uint8Array, block: number, code: Uint8Array, norm: string): number {
  const length = forms[block + 2]!
  const shorter = Math.min(length, norm.length)
  for (let i = 0; i < shorter; i++) {
    const d = forms[block + 3 + i]! - code[norm.charCodeAt(i)]!
    if (d) return d
  }
  return length - norm.length
}
