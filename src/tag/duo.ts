import { decodeTable } from "./sparse.ts"

/** Weights of the three-way decision between transitions: only the difference to the first class counts, so a
 * feature has two weights, and they fit with fourteen bits of its key in one slot of 32 bits. One read a feature. */
export interface DuoWeights {
  readonly slots: Uint32Array
  readonly decode: Int32Array
}

export const DUO_BITS = 9
const MARK_SHIFT = 2 * DUO_BITS
const CODE = (1 << DUO_BITS) - 1

export function duoWeights(slots: Uint32Array): DuoWeights {
  return { slots, decode: decodeTable(DUO_BITS) }
}

/** Adds up the weights of the features `from` to `to`: to `sums[0]` for the second class, to `sums[1]` for the third. */
export function addDuos(
  { slots, decode }: DuoWeights,
  keys: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
): void {
  const stripes = slots.length >>> 6
  let left = 0
  let right = 0
  for (let k = from; k < to; k++) {
    const key = keys[k]!
    const mark = key >>> MARK_SHIFT
    // `bucketAt` and `slotIn`, written out.
    const at = (((Math.imul(key & 0x3fff, stripes) >>> 14) << 4) | ((key >>> 14) & 15)) << 2
    const a = slots[at]! | 0
    const b = slots[at + 1]! | 0
    const c = slots[at + 2]! | 0
    const d = slots[at + 3]! | 0
    const slot =
      (a & ((((a >>> MARK_SHIFT) ^ mark) - 1) >> 31)) |
      (b & ((((b >>> MARK_SHIFT) ^ mark) - 1) >> 31)) |
      (c & ((((c >>> MARK_SHIFT) ^ mark) - 1) >> 31)) |
      (d & ((((d >>> MARK_SHIFT) ^ mark) - 1) >> 31))
    left = (left + decode[(slot >>> DUO_BITS) & CODE]!) | 0
    right = (right + decode[slot & CODE]!) | 0
  }
  sums[0] = sums[0]! + left
  sums[1] = sums[1]! + right
}

/** The slot that holds these codes under a key. */
export function packDuo(key: number, left: number, right: number): number {
  return (((key >>> MARK_SHIFT) << MARK_SHIFT) | (left << DUO_BITS) | right) >>> 0
}
