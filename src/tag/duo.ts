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

/** The slot of a feature, 0 when it has none. */
export function duoSlot(slots: Uint32Array, key: number): number {
  const size = slots.length
  const mark = key >>> MARK_SHIFT
  let at = (((key & 0xfffff) * size) / 0x100000) | 0
  let slot = slots[at]!
  while (slot !== 0) {
    if (slot >>> MARK_SHIFT === mark) return slot
    if (++at === size) at = 0
    slot = slots[at]!
  }
  return 0
}

/** Codes of the second and third class in a slot. */
export function leftCode(slot: number): number {
  return (slot >>> DUO_BITS) & CODE
}

export function rightCode(slot: number): number {
  return slot & CODE
}

/** The slot that holds these codes under a key. */
export function packDuo(key: number, left: number, right: number): number {
  return (((key >>> MARK_SHIFT) << MARK_SHIFT) | (left << DUO_BITS) | right) >>> 0
}
