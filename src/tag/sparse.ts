/** Weights of a classifier with many classes: a hash table from feature to the few classes it speaks for.
 *
 * A slot holds twelve bits of the feature's key and the place of its row; a row is a run of (class, weight) pairs of
 * 16 bits: weight code (8), last-of-row mark (1), class (7). Weight codes go through `decode`: weights spread over
 * four orders of magnitude, and a logarithmic scale keeps the small ones apart without a scale for every row. */
export interface SparseWeights {
  readonly slots: Uint32Array
  readonly rows: Uint16Array
  readonly decode: Int32Array
  readonly classes: number
}

/** Adds the weights of the features `from` to `to` to `scores`, one entry a class. */
export function addRows(
  weights: SparseWeights,
  keys: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const { slots, rows, decode } = weights
  const stripes = slots.length >>> 6
  let found = 0
  for (let k = from; k < to; k++) {
    const key = keys[k]!
    const mark = key >>> ROW_BITS
    // `bucketAt` and `slotIn`, written out.
    const at = (((Math.imul(key & 0x3fff, stripes) >>> 14) << 4) | ((key >>> 14) & 15)) << 2
    const a = slots[at]! | 0
    const b = slots[at + 1]! | 0
    const c = slots[at + 2]! | 0
    const d = slots[at + 3]! | 0
    const slot =
      (a & ((((a >>> ROW_BITS) ^ mark) - 1) >> 31)) |
      (b & ((((b >>> ROW_BITS) ^ mark) - 1) >> 31)) |
      (c & ((((c >>> ROW_BITS) ^ mark) - 1) >> 31)) |
      (d & ((((d >>> ROW_BITS) ^ mark) - 1) >> 31))
    // Written in any case, and kept when there is a row: no jump that may be guessed wrong.
    const row = slot & PLACE
    starts[found] = row
    found += -row >>> 31
  }
  for (let k = 0; k < found; k++) {
    let row = starts[k]!
    let pair: number
    do {
      pair = rows[row++]!
      const label = pair & 0x7f
      scores[label] = scores[label]! + decode[pair >>> 8]!
    } while (pair & 0x80)
  }
}

/** Where the rows begin that one call found. */
const starts = new Int32Array(512)

/** Bits of a slot that say where its row begins. */
const ROW_BITS = 20
const PLACE = (1 << ROW_BITS) - 1

/** Weights per unit of the integers that codes stand for. */
export const WEIGHT_UNIT = 64

/** The integer each weight code stands for, in steps that grow with the weight. `bits` is the width of the code,
 * its highest bit the sign. Computed with multiplications only, so that every machine agrees. */
export function decodeTable(bits: number): Int32Array {
  const half = 1 << (bits - 1)
  const table = new Int32Array(2 * half)
  // Grows by a constant factor from a sixteenth to some hundreds.
  const factor = bits >= 9 ? 1.027 : 1.055
  let value = WEIGHT_UNIT / 16
  for (let code = 1; code < half; code++) {
    table[code] = Math.round(value)
    table[code + half] = -Math.round(value)
    value = Math.max(value * factor, value + 1)
  }
  return table
}
