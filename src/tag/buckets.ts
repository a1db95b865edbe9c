/** Hash tables that are asked hundreds of times a word. Slots lie in buckets of four, side by side in memory; a key has
 * one bucket, all four of its slots are compared without a jump, and there is no search beyond it. When more than four
 * keys fall into a bucket, the weakest are left out as the table is packed. */
export const BUCKET = 4
/** The number of buckets is a multiple of this, so that a place takes one multiplication of small integers. */
const STRIPE = 16
/** Keys are placed by their lowest bits and told apart by those above. */
export const PLACE_BITS = 18

/** How many slots a table for so many keys has. */
export function slotsFor(keys: number): number {
  return Math.max(1, Math.ceil(keys / LOAD / BUCKET / STRIPE)) * BUCKET * STRIPE
}

const LOAD = 0.78
/** More cannot be addressed. */
export const MOST_SLOTS = (1 << PLACE_BITS) * BUCKET

/** The first slot of a key's bucket, in a table of `slots` slots. */
export function bucketAt(key: number, slots: number): number {
  const stripe = Math.imul(key & 0x3fff, slots >>> 6) >>> 14
  return ((stripe << 4) | ((key >>> 14) & 15)) << 2
}

/** The slot of the bucket whose bits from `shift` up are `mark`, 0 when there is none. */
export function slotIn(slots: Uint32Array, at: number, shift: number, mark: number): number {
  const a = slots[at]! | 0
  const b = slots[at + 1]! | 0
  const c = slots[at + 2]! | 0
  const d = slots[at + 3]! | 0
  return (
    (a & ((((a >>> shift) ^ mark) - 1) >> 31)) |
    (b & ((((b >>> shift) ^ mark) - 1) >> 31)) |
    (c & ((((c >>> shift) ^ mark) - 1) >> 31)) |
    (d & ((((d >>> shift) ^ mark) - 1) >> 31))
  )
}

/** The table over these slots. `strength` says which to leave out where a bucket is full; among equals the later. */
export function packBuckets(
  entries: readonly { readonly key: number; readonly slot: number; readonly strength: number }[],
): Uint32Array {
  const slots = new Uint32Array(slotsFor(entries.length))
  if (slots.length > MOST_SLOTS)
    throw new Error(`${slots.length} slots do not fit in ${PLACE_BITS} bits; raise the threshold`)
  const order = entries.map((_, i) => i).sort((a, b) => entries[b]!.strength - entries[a]!.strength || a - b)
  for (const i of order) {
    const { key, slot } = entries[i]!
    const at = bucketAt(key, slots.length)
    for (let k = at; k < at + BUCKET; k++) {
      if (slots[k] !== 0) continue
      slots[k] = slot
      break
    }
  }
  return slots
}
