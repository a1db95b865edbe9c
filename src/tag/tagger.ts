import type { Tokens } from "../model/doc.ts"
import { type Adder, plainAdder } from "./adder.ts"
import type { TagClass } from "./classes.ts"
import { mix1, mix2, mix3 } from "./hash.ts"
import { CAPITAL, shapeOf } from "./shape.ts"
import { type SparseWeights, WEIGHT_UNIT } from "./sparse.ts"
import { type SureTable, sureOf, UNSURE } from "./sure.ts"
import {
  CLASSES,
  CLUSTER,
  GROUP,
  PREFIX_1,
  PREFIX_2,
  PREFIX_3,
  READINGS,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  SUFFIX_5,
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
  const { keys, scores } = work.adder
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
    const count = contextFeatures(sentence, words.columns, at, keys, 0)
    work.add(0, count)
    let best = 0
    for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
    sentence.tags[at] = best
    sentence.seconds[at] = runnerUp(scores, classes, best)
  }
}

/** The class next to the best one if it is near, else the best one. */
function runnerUp(scores: Int32Array, classes: number, best: number): number {
  let second = best
  let most = scores[best]! - NEAR
  for (let c = 0; c < classes; c++) {
    if (c !== best && scores[c]! > most) {
      most = scores[c]!
      second = c
    }
  }
  return second
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
  const { keys, scores } = work.adder
  scores.fill(0)
  work.add(0, wordFeatures(words.columns, row * WORD_COLUMNS, keys))
  for (let c = 0; c < classes; c++) work.sums[from + c] = scores[c]!
  return from
}

/** Scratch space, so that nothing is allocated per token, and sums worth keeping. */
export interface TaggerWork {
  readonly adder: Adder
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
    add: adder.rows(weights),
    sums: new Int32Array(0),
    known: new Uint8Array(0),
    generation: 0,
  }
}

/** Writes the features of the word at `at` (margin counted) to `keys`; returns how many. */
export function tagFeatures(sentence: Sentence, columns: Int32Array, at: number, keys: Int32Array): number {
  return contextFeatures(sentence, columns, at, keys, wordFeatures(columns, sentence.rows[at]!, keys))
}

/** Features of a word whatever stands around it; `r` is the offset of its columns. */
function wordFeatures(columns: Int32Array, r: number, keys: Int32Array): number {
  keys[0] = mix1(1, columns[r + WORD]!)
  keys[1] = mix1(6, columns[r + PREFIX_1]!)
  keys[2] = mix1(7, columns[r + PREFIX_2]!)
  keys[3] = mix1(8, columns[r + PREFIX_3]!)
  keys[4] = mix1(9, columns[r + SUFFIX_1]!)
  keys[5] = mix1(10, columns[r + SUFFIX_2]!)
  keys[6] = mix1(11, columns[r + SUFFIX_3]!)
  keys[7] = mix1(12, columns[r + SUFFIX_4]!)
  keys[8] = mix1(13, columns[r + SUFFIX_5]!)
  keys[9] = mix1(29, columns[r + CLASSES]!)
  keys[10] = mix1(39, columns[r + READINGS]!)
  keys[11] = mix1(50, columns[r + CLUSTER]!)
  keys[12] = mix1(51, columns[r + GROUP]!)
  return 13
}

/** Features of a word among others, written from `keys[n]` on; returns the new count. */
export function contextFeatures(
  sentence: Sentence,
  columns: Int32Array,
  at: number,
  keys: Int32Array,
  start: number,
): number {
  const { rows, shapes, tags } = sentence
  const r = rows[at]!
  const left = rows[at - 1]!
  const left2 = rows[at - 2]!
  const right = rows[at + 1]!
  const right2 = rows[at + 2]!
  const w = columns[r + WORD]!
  const lw = columns[left + WORD]!
  const rw = columns[right + WORD]!
  const x = columns[r + CLASSES]!
  const lx = columns[left + CLASSES]!
  const rx = columns[right + CLASSES]!
  const rx2 = columns[right2 + CLASSES]!
  const y = columns[r + READINGS]!
  const ry = columns[right + READINGS]!
  const s3 = columns[r + SUFFIX_3]!
  const shape = shapes[at]!
  const first = at === MARGIN ? 256 : 0
  const t1 = tags[at - 1]!
  const t2 = tags[at - 2]!
  let n = start
  keys[n++] = mix1(2, lw)
  keys[n++] = mix1(3, columns[left2 + WORD]!)
  keys[n++] = mix1(4, rw)
  keys[n++] = mix1(5, columns[right2 + WORD]!)
  keys[n++] = mix1(14, shape | first)
  keys[n++] = mix2(15, shape | first, shapes[at + 1]!)
  keys[n++] = mix2(16, shape | first, shapes[at - 1]!)
  keys[n++] = mix2(17, shape | first, columns[r + SUFFIX_2]!)
  keys[n++] = mix1(18, t1)
  keys[n++] = mix2(19, t1, t2)
  keys[n++] = mix2(20, t1, w)
  keys[n++] = mix3(21, t1, t2, w)
  keys[n++] = mix2(22, lw, w)
  keys[n++] = mix2(23, w, rw)
  keys[n++] = mix2(24, t1, rw)
  keys[n++] = mix2(25, t1, s3)
  keys[n++] = mix1(26, columns[left + SUFFIX_3]!)
  keys[n++] = mix1(27, columns[right + SUFFIX_3]!)
  keys[n++] = mix2(28, x, shape | first)
  keys[n++] = mix1(30, lx)
  keys[n++] = mix1(31, rx)
  keys[n++] = mix1(32, rx2)
  keys[n++] = mix2(33, x, t1)
  keys[n++] = mix3(34, x, t1, t2)
  keys[n++] = mix2(35, x, rx)
  keys[n++] = mix3(36, x, rx, rx2)
  keys[n++] = mix3(37, x, t1, rx)
  keys[n++] = mix2(38, lx, x)
  keys[n++] = mix2(40, y, t1)
  keys[n++] = mix2(41, y, ry)
  keys[n++] = mix2(42, y, rw)
  keys[n++] = mix2(43, w, rx)
  keys[n++] = mix3(44, t1, w, rx)
  keys[n++] = mix3(45, t2, t1, rx)
  keys[n++] = mix3(46, tags[at - 3]!, t2, t1)
  keys[n++] = mix2(47, lw, rw)
  keys[n++] = mix3(48, x, shape & CAPITAL, shapes[at + 1]! & CAPITAL)
  const k = columns[r + CLUSTER]!
  const lk = columns[left + CLUSTER]!
  const rk = columns[right + CLUSTER]!
  keys[n++] = mix1(52, lk)
  keys[n++] = mix1(53, rk)
  keys[n++] = mix2(54, t1, k)
  keys[n++] = mix2(55, k, rk)
  keys[n++] = mix2(56, lk, k)
  keys[n++] = mix2(57, x, k)
  keys[n++] = mix2(58, t1, rk)
  keys[n++] = mix2(59, k, shape | first)
  keys[n++] = mix3(60, x, t1, rk)
  keys[n++] = mix2(61, x, columns[right + GROUP]!)
  keys[n++] = mix3(62, x, columns[left + GROUP]!, columns[right + GROUP]!)
  return n
}
