import { type Parsed, UPOS } from "../model/doc.ts"
import { mix1, mix2, mix3 } from "../tag/hash.ts"
import { lookedUp } from "../tag/looked-up.ts"
import { CAPITAL, shapeOf } from "../tag/shape.ts"
import {
  CLASSES,
  CLUSTER,
  GROUP,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  SUFFIX_5,
  WORD,
  WORD_COLUMNS,
} from "../tag/words.ts"
import { lookUpPhrase, type NameModel, phraseHash } from "./names-model.ts"

/** One sentence as the features see it, `MARGIN` empty words at both ends. */
export interface NamesBuffer {
  count: number
  columns: Int32Array
  rows: Int32Array
  shape: Int32Array
  upos: Int32Array
  /** Bits of the word alone in the gazetteer. */
  alone: Int32Array
  /** Bits of the longest known phrase of two words or more over the word, and its place in it (1 first, 2 later). */
  phrase: Int32Array
  place: Int32Array
  /** The nearest common noun before the word in the same group, as a hash. */
  noun: Int32Array
  /** Of the run of capitalised words the word stands in: where it begins and ends (last word). */
  runFrom: Int32Array
  runTo: Int32Array
  readonly work: Int32Array
}

export const MARGIN = 2
const LONGEST = 7
const NOUN = UPOS.indexOf("NOUN")
/** Parts of speech over which a noun still bears on the name after it: « le maire socialiste de Lyon ». */
const BRIDGES = new Set(
  ["ADJ", "ADP", "DET", "PROPN", "NUM", "ADV", "PART"].map(tag => (UPOS as readonly string[]).indexOf(tag)),
)

const NAMES_COLUMNS = [
  "rows",
  "shape",
  "upos",
  "alone",
  "phrase",
  "place",
  "noun",
  "runFrom",
  "runTo",
] as const

export function namesBuffer(): NamesBuffer {
  const empty = new Int32Array(0)
  return {
    count: 0,
    columns: empty,
    rows: empty,
    shape: empty,
    upos: empty,
    alone: empty,
    phrase: empty,
    place: empty,
    noun: empty,
    runFrom: empty,
    runTo: empty,
    work: new Int32Array(160),
  }
}

export function loadNames(
  buffer: NamesBuffer,
  doc: Parsed,
  from: number,
  to: number,
  model: NameModel,
): void {
  const { words, gazetteer } = model
  const count = to - from
  const size = count + 2 * MARGIN
  if (buffer.rows.length < size) for (const name of NAMES_COLUMNS) buffer[name] = new Int32Array(size * 2)
  const { rows, shape, upos, alone, phrase, place, noun, runFrom, runTo } = buffer
  buffer.count = count
  const blank = words.of("") * WORD_COLUMNS
  const known = lookedUp(doc, words)
  for (let k = 0; k < size; k++) {
    const i = from + k - MARGIN
    const inside = i >= from && i < to
    rows[k] = !inside ? blank : known ? known.rows[i]! : words.of(doc.norm[i]!) * WORD_COLUMNS
    shape[k] = !inside ? 0 : known ? known.shapes[i]! : shapeOf(doc, i)
    upos[k] = inside ? doc.upos[i]! : k < MARGIN ? 30 : 31
    alone[k] = phrase[k] = place[k] = noun[k] = 0
    runFrom[k] = runTo[k] = k
  }
  // Only now: `of` may have replaced the columns.
  buffer.columns = words.columns
  const { columns } = buffer
  for (let k = MARGIN; k < count + MARGIN; k++) {
    if (shape[k]! & CAPITAL) alone[k] = lookUpPhrase(gazetteer, columns[rows[k]! + WORD]!)
    noun[k] =
      upos[k - 1] === NOUN ? columns[rows[k - 1]! + WORD]! : BRIDGES.has(upos[k - 1]!) ? noun[k - 1]! : 0
  }
  for (let k = MARGIN + 1; k < count + MARGIN; k++)
    if (shape[k]! & shape[k - 1]! & CAPITAL) runFrom[k] = runFrom[k - 1]!
  for (let k = count + MARGIN - 2; k >= MARGIN; k--)
    if (shape[k]! & shape[k + 1]! & CAPITAL) runTo[k] = runTo[k + 1]!
  for (let k = MARGIN; k < count + MARGIN; k++) {
    if (place[k] || !(shape[k]! & CAPITAL)) continue
    let hash = 0
    let length = 0
    let bits = 0
    for (let n = 0; n < LONGEST && k + n < count + MARGIN; n++) {
      hash = phraseHash(hash, columns[rows[k + n]! + WORD]!)
      if (n === 0) continue
      const known = lookUpPhrase(gazetteer, hash)
      if (known) {
        length = n + 1
        bits = known
      }
    }
    for (let n = 0; n < length; n++) {
      phrase[k + n] = bits
      place[k + n] = n === 0 ? 1 : 2
    }
  }
}

/** Writes the features of word `index` of the sentence to `keys`; returns how many. */
export function emissionFeatures(buffer: NamesBuffer, index: number, keys: Int32Array): number {
  const { columns, rows, shape, upos, alone, phrase, place, noun, runFrom, runTo } = buffer
  const k = index + MARGIN
  const r = rows[k]!
  const w = columns[r + WORD]!
  const lw = columns[rows[k - 1]! + WORD]!
  const l2w = columns[rows[k - 2]! + WORD]!
  const rw = columns[rows[k + 1]! + WORD]!
  const r2w = columns[rows[k + 2]! + WORD]!
  const first = index === 0 ? 512 : 0
  const sh = shape[k]! | first
  const u = upos[k]!
  const lu = upos[k - 1]!
  const ru = upos[k + 1]!
  const a = alone[k]!
  const g = (phrase[k]! << 2) | place[k]!
  const capital = shape[k]! & CAPITAL
  let n = 0
  keys[n++] = mix2(1, w, capital)
  keys[n++] = mix1(2, lw)
  keys[n++] = mix1(3, rw)
  keys[n++] = mix2(4, sh, u)
  keys[n++] = mix2(5, w, u)
  keys[n++] = mix3(6, lu, u, ru)
  keys[n++] = mix2(7, a, sh)
  keys[n++] = mix2(8, g, capital)
  keys[n++] = mix3(9, a, g, u)
  keys[n++] = mix2(10, columns[r + CLASSES]!, sh)
  const c = columns[r + CLUSTER]!
  keys[n++] = mix2(50, c, capital)
  keys[n++] = mix2(51, columns[rows[k - 1]! + CLUSTER]!, capital)
  keys[n++] = mix2(52, columns[rows[k + 1]! + CLUSTER]!, capital)
  if (!capital && !(shape[k]! & 0x18) && !g) {
    // A word in small letters: in a name only by its neighbours.
    keys[n++] = mix3(11, lw, w, shape[k - 1]! & CAPITAL)
    keys[n++] = mix3(12, w, rw, shape[k + 1]! & CAPITAL)
    keys[n++] = mix3(13, w, shape[k - 1]!, shape[k + 1]!)
    keys[n++] = mix3(14, u, shape[k - 1]! & CAPITAL, shape[k + 1]! & CAPITAL)
    keys[n++] = mix2(15, noun[k]!, w)
    return n
  }
  // The run of capitals: its last word is often the noun that tells what is named.
  const from = runFrom[k]!
  const to = runTo[k]!
  const where = Math.min(k - from, 3) * 4 + Math.min(to - k, 3)
  const head = rows[to]!
  keys[n++] = mix1(80, where)
  keys[n++] = mix2(81, columns[head + WORD]!, to === k ? 1 : 0)
  keys[n++] = mix2(82, columns[head + CLUSTER]!, where)
  keys[n++] = mix2(83, columns[rows[from]! + CLUSTER]!, columns[head + CLUSTER]!)
  keys[n++] = mix2(84, columns[rows[from]! + WORD]!, from === k ? 1 : 0)
  keys[n++] = mix2(85, columns[rows[from - 1]! + WORD]!, where)
  keys[n++] = mix2(86, columns[rows[to + 1]! + WORD]!, where)
  keys[n++] = mix2(87, alone[from]!, alone[to]!)
  keys[n++] = mix2(88, columns[rows[to + 1]! + CLUSTER]!, columns[head + CLUSTER]!)
  keys[n++] = mix2(89, columns[rows[from - 1]! + CLUSTER]!, where)
  keys[n++] = mix2(90, columns[head + CLASSES]!, where)
  keys[n++] = mix2(91, columns[head + SUFFIX_3]!, to === k ? 1 : 0)
  const group = columns[r + GROUP]!
  const lc = columns[rows[k - 1]! + CLUSTER]!
  const rc = columns[rows[k + 1]! + CLUSTER]!
  keys[n++] = mix2(53, c, sh)
  keys[n++] = mix2(54, c, u)
  keys[n++] = mix3(55, lc, c, shape[k - 1]!)
  keys[n++] = mix3(56, c, rc, shape[k + 1]!)
  keys[n++] = mix2(57, c, a)
  keys[n++] = mix2(58, c, g)
  keys[n++] = mix3(70, group, sh, lu)
  keys[n++] = mix3(71, columns[rows[k - 1]! + GROUP]!, group, columns[rows[k + 1]! + GROUP]!)
  keys[n++] = mix3(72, lc, sh, shape[k + 1]!)
  keys[n++] = mix3(73, rc, sh, shape[k - 1]!)
  keys[n++] = mix2(74, columns[rows[k - 2]! + CLUSTER]!, lc)
  keys[n++] = mix2(75, rc, columns[rows[k + 2]! + CLUSTER]!)
  keys[n++] = mix2(76, lw, c)
  keys[n++] = mix2(78, rw, c)
  keys[n++] = mix2(16, columns[r + SUFFIX_2]!, capital)
  keys[n++] = mix2(17, columns[r + SUFFIX_3]!, capital)
  keys[n++] = mix2(18, columns[r + SUFFIX_4]!, capital)
  keys[n++] = mix2(19, columns[r + SUFFIX_5]!, capital)
  keys[n++] = mix1(20, columns[r + PREFIX_2]!)
  keys[n++] = mix1(21, columns[r + PREFIX_3]!)
  keys[n++] = mix2(22, l2w, lw)
  keys[n++] = mix2(23, rw, r2w)
  keys[n++] = mix2(24, lw, rw)
  keys[n++] = mix2(25, lw, w)
  keys[n++] = mix2(26, w, rw)
  keys[n++] = mix1(27, l2w)
  keys[n++] = mix1(28, r2w)
  keys[n++] = mix1(29, noun[k]!)
  keys[n++] = mix2(30, noun[k]!, a)
  keys[n++] = mix2(31, lw, a)
  keys[n++] = mix2(32, rw, a)
  keys[n++] = mix3(33, alone[k - 1]!, a, alone[k + 1]!)
  keys[n++] = mix2(34, alone[k - 1]!, shape[k - 1]!)
  keys[n++] = mix2(35, alone[k + 1]!, shape[k + 1]!)
  keys[n++] = mix3(36, shape[k - 1]!, sh, shape[k + 1]!)
  keys[n++] = mix3(37, (phrase[k - 1]! << 2) | place[k - 1]!, g, (phrase[k + 1]! << 2) | place[k + 1]!)
  keys[n++] = mix3(38, lw, sh, shape[k + 1]!)
  keys[n++] = mix2(39, lw, g)
  keys[n++] = mix3(40, l2w, lw, sh)
  keys[n++] = mix3(41, upos[k - 2]!, lu, u)
  keys[n++] = mix3(42, u, ru, upos[k + 2]!)
  for (let bit = 1; bit < 256; bit <<= 1) {
    if (a & bit) keys[n++] = mix2(43, bit, lu)
    if (a & bit) keys[n++] = mix2(44, bit, shape[k + 1]! & CAPITAL)
    if (phrase[k]! & bit) keys[n++] = mix2(45, bit, place[k]!)
    if (alone[k - 1]! & bit) keys[n++] = mix2(46, bit, sh)
    if (alone[k + 1]! & bit) keys[n++] = mix2(47, bit, sh)
  }
  return n
}

/** Features of a word under the label before it; `previous` is the number of labels at the start of a sentence. */
export function transitionFeatures(
  buffer: NamesBuffer,
  index: number,
  previous: number,
  keys: Int32Array,
): number {
  const { columns, rows, shape, upos, alone, phrase, place } = buffer
  const k = index + MARGIN
  keys[0] = mix1(60, previous)
  keys[1] = mix2(61, previous, upos[k]!)
  keys[2] = mix2(62, previous, shape[k]!)
  keys[3] = mix2(63, previous, columns[rows[k]! + WORD]!)
  keys[4] = mix3(64, previous, alone[k]!, shape[k]! & CAPITAL)
  keys[5] = mix3(65, previous, phrase[k]!, place[k]!)
  keys[6] = mix3(66, previous, columns[rows[k - 1]! + WORD]!, shape[k]! & CAPITAL)
  keys[7] = mix3(67, previous, columns[rows[k]! + CLUSTER]!, shape[k]! & CAPITAL)
  return 8
}
