import type { Tokens } from "../model/doc.ts"
import { type Adder, plainAdder } from "./adder.ts"
import type { TagClass } from "./classes.ts"
import { CAPITAL, shapeOf } from "./shape.ts"
import { type SparseWeights, WEIGHT_UNIT } from "./sparse.ts"
import { type SureTable, sureOf, UNSURE } from "./sure.ts"
import { hashAsWritten, templates } from "./templates.ts"
import {
  CLASSES,
  CLUSTER,
  GROUP,
  READINGS,
  SUFFIX_2,
  SUFFIX_3,
  WORD,
  WORD_COLUMNS,
  type Words,
} from "./words.ts"

/** Everything the tagger needs of a pack. */
export interface TaggerModel {
  readonly classes: readonly TagClass[]
  readonly weights: SparseWeights
  /** Forms that were met often and always with one class: hash of the form → class. */
  readonly sure: SureTable
}

/** The words of one sentence as features see them, with a margin of `MARGIN` empty words at both ends. */
export interface Sentence {
  count: number
  /** Offset of each word's columns in `Words.columns`. */
  rows: Int32Array
  shapes: Int32Array
  /** Class of each word, `BOUNDARY` in the margins, `OPEN` where it is not decided yet. */
  tags: Int32Array
  /** The class that came second where it was close, else the class itself. */
  seconds: Int32Array
}

export const MARGIN = 3
export const BOUNDARY = 126
const OPEN = 127

export function sentenceBuffer(): Sentence {
  return {
    count: 0,
    rows: new Int32Array(0),
    shapes: new Int32Array(0),
    tags: new Int32Array(0),
    seconds: new Int32Array(0),
  }
}

/** Fills `sentence` with tokens `from` to `to`. */
export function loadSentence(sentence: Sentence, doc: Tokens, from: number, to: number, words: Words): void {
  const count = to - from
  const size = count + 2 * MARGIN
  if (sentence.rows.length < size) {
    sentence.rows = new Int32Array(size * 2)
    sentence.shapes = new Int32Array(size * 2)
    sentence.tags = new Int32Array(size * 2)
    sentence.seconds = new Int32Array(size * 2)
  }
  sentence.count = count
  const blank = words.of("") * WORD_COLUMNS
  for (let k = 0; k < MARGIN; k++) {
    for (const at of [k, count + MARGIN + k]) {
      sentence.rows[at] = blank
      sentence.shapes[at] = 0
      sentence.tags[at] = BOUNDARY
    }
  }
  for (let i = 0; i < count; i++) {
    sentence.rows[i + MARGIN] = words.of(doc.norm[from + i]!) * WORD_COLUMNS
    sentence.shapes[i + MARGIN] = shapeOf(doc, from + i)
    sentence.tags[i + MARGIN] = OPEN
  }
}

/** Decides the class of every word of the sentence, from left to right. */
export function tagSentence(sentence: Sentence, words: Words, model: TaggerModel, work: TaggerWork): void {
  const { values, scores } = work.adder
  const classes = model.classes.length
  const end = sentence.count + MARGIN
  for (let at = MARGIN; at < end; at++) {
    const sure = sureOf(model.sure, words.columns[sentence.rows[at]! + WORD]!)
    if (sure !== UNSURE) {
      sentence.tags[at] = sure
      sentence.seconds[at] = sure
      continue
    }
    const sums = wordSums(sentence.rows[at]! / WORD_COLUMNS, words, model, work)
    for (let c = 0; c < classes; c++) scores[c] = work.sums[sums + c]!
    contextValues(sentence, words.columns, at, values)
    work.add(0, work.hashContext(0))
    let best = 0
    let second = 0
    let most = scores[0]!
    let next = -0x80000000
    for (let c = 1; c < classes; c++) {
      const score = scores[c]!
      if (score > most) {
        second = best
        next = most
        best = c
        most = score
      } else if (score > next) {
        second = c
        next = score
      }
    }
    sentence.tags[at] = best
    // The class next to the best one if it is near, else the best one.
    sentence.seconds[at] = next > most - NEAR ? second : best
  }
}

/** In `WEIGHT_UNIT`s. */
const NEAR = 12 * WEIGHT_UNIT

/** Where the sums of a word's own features begin in `work.sums`; worked out when the word is first met. */
function wordSums(row: number, words: Words, model: TaggerModel, work: TaggerWork): number {
  const classes = model.classes.length
  if (work.generation !== words.generation) {
    work.known.fill(0)
    work.generation = words.generation
  }
  if (row >= work.known.length) {
    const known = new Uint8Array(Math.max(4096, row * 2))
    known.set(work.known)
    work.known = known
    const sums = new Int32Array(known.length * classes)
    sums.set(work.sums)
    work.sums = sums
  }
  const from = row * classes
  if (work.known[row]) return from
  work.known[row] = 1
  const { values, scores } = work.adder
  scores.fill(0)
  values.set(words.columns.subarray(row * WORD_COLUMNS, (row + 1) * WORD_COLUMNS))
  work.add(0, work.hashWord(0))
  for (let c = 0; c < classes; c++) work.sums[from + c] = scores[c]!
  return from
}

/** Scratch space, so that nothing is allocated per token, and sums worth keeping. */
export interface TaggerWork {
  readonly adder: Adder
  readonly hashWord: (at: number) => number
  readonly hashContext: (at: number) => number
  readonly add: (from: number, to: number) => void
  /** Scores of the features of a word alone, by word row and class. */
  sums: Int32Array
  known: Uint8Array
  /** Of the word rows that `sums` speaks of. */
  generation: number
}

export function taggerWork({ weights }: TaggerModel, adder: Adder = plainAdder()): TaggerWork {
  return {
    adder,
    hashWord: adder.hashing(WORD_TEMPLATES),
    hashContext: adder.hashing(CONTEXT_TEMPLATES),
    add: adder.rows(weights),
    sums: new Int32Array(0),
    known: new Uint8Array(0),
    generation: 0,
  }
}

/** Writes the features of the word at `at` (margin counted) to `keys`; returns how many. */
export function tagFeatures(sentence: Sentence, columns: Int32Array, at: number, keys: Int32Array): number {
  const r = sentence.rows[at]!
  const own = hashAsWritten(WORD_TEMPLATES, columns.subarray(r, r + WORD_COLUMNS), keys, 0)
  contextValues(sentence, columns, at, scratch)
  return hashAsWritten(CONTEXT_TEMPLATES, scratch, keys, own)
}

const scratch = new Int32Array(32)

/** Features of a word whatever stands around it, over its columns. */
const WORD_TEMPLATES = templates(
  "word prefix1 prefix2 prefix3 suffix1 suffix2 suffix3 suffix4 suffix5 classes readings cluster group",
  `
  1 word, 6 prefix1, 7 prefix2, 8 prefix3, 9 suffix1, 10 suffix2, 11 suffix3, 12 suffix4, 13 suffix5, 29 classes
  39 readings, 50 cluster, 51 group
  `,
)

/** Features of a word among others, over `contextValues`: `w` for words, `x` for ambiguity classes, `y` for the finer ones,
 * `t` for the classes decided so far, `k` for clusters; `l` before, `r` after. */
const CONTEXT_TEMPLATES = templates(
  `
  w lw llw rw rrw x lx rx rrx y ry suffix2 suffix3 l.suffix3 r.suffix3 shape r.shape l.shape t tt ttt capital
  r.capital k lk rk l.group r.group
  `.trim(),
  `
  2 lw, 3 llw, 4 rw, 5 rrw, 14 shape, 15 shape r.shape, 16 shape l.shape, 17 shape suffix2, 18 t, 19 t tt, 20 t w
  21 t tt w, 22 lw w, 23 w rw, 24 t rw, 25 t suffix3, 26 l.suffix3, 27 r.suffix3, 28 x shape, 30 lx, 31 rx, 32 rrx
  33 x t, 34 x t tt, 35 x rx, 36 x rx rrx, 37 x t rx, 38 lx x, 40 y t, 41 y ry, 42 y rw, 43 w rx, 44 t w rx
  45 tt t rx, 46 ttt tt t, 47 lw rw, 48 x capital r.capital, 52 lk, 53 rk, 54 t k, 55 k rk, 56 lk k, 57 x k, 58 t rk
  59 k shape, 60 x t rk, 61 x r.group, 62 x l.group r.group
  `,
)

/** The templates that the tagger hashes by. */
export const TAGGER_TEMPLATES = [WORD_TEMPLATES, CONTEXT_TEMPLATES]

/** Writes what the templates of a word among others join. */
function contextValues(sentence: Sentence, columns: Int32Array, at: number, a: Int32Array): void {
  const { rows, shapes, tags } = sentence
  const here = rows[at]!
  const left = rows[at - 1]!
  const right = rows[at + 1]!
  const right2 = rows[at + 2]!
  const shape = shapes[at]!
  a[0] = columns[here + WORD]!
  a[1] = columns[left + WORD]!
  a[2] = columns[rows[at - 2]! + WORD]!
  a[3] = columns[right + WORD]!
  a[4] = columns[right2 + WORD]!
  a[5] = columns[here + CLASSES]!
  a[6] = columns[left + CLASSES]!
  a[7] = columns[right + CLASSES]!
  a[8] = columns[right2 + CLASSES]!
  a[9] = columns[here + READINGS]!
  a[10] = columns[right + READINGS]!
  a[11] = columns[here + SUFFIX_2]!
  a[12] = columns[here + SUFFIX_3]!
  a[13] = columns[left + SUFFIX_3]!
  a[14] = columns[right + SUFFIX_3]!
  // The first word of a sentence is told by its shape.
  a[15] = shape | (at === MARGIN ? 256 : 0)
  a[16] = shapes[at + 1]!
  a[17] = shapes[at - 1]!
  a[18] = tags[at - 1]!
  a[19] = tags[at - 2]!
  a[20] = tags[at - 3]!
  a[21] = shape & CAPITAL
  a[22] = shapes[at + 1]! & CAPITAL
  a[23] = columns[here + CLUSTER]!
  a[24] = columns[left + CLUSTER]!
  a[25] = columns[right + CLUSTER]!
  a[26] = columns[left + GROUP]!
  a[27] = columns[right + GROUP]!
}
