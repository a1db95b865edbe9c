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

/** Adds the weights of one feature to `scores`, one entry a class. */
export function addRow(weights: SparseWeights, key: number, scores: Int32Array): void {
  const { slots, rows, decode } = weights
  const size = slots.length
  const mark = key >>> 20
  let at = slotOf(key, size)
  let slot = slots[at]!
  while (slot !== 0) {
    if (slot >>> 20 === mark) {
      let row = slot & 0xfffff
      let pair: number
      do {
        pair = rows[row++]!
        const c = pair & 0x7f
        scores[c] = scores[c]! + decode[pair >>> 8]!
      } while (pair & 0x80)
      return
    }
    if (++at === size) at = 0
    slot = slots[at]!
  }
}

/** Where the search for a key begins, in a table of any size up to 2^20 slots. */
export function slotOf(key: number, size: number): number {
  return (((key & 0xfffff) * size) / 0x100000) | 0
}

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
