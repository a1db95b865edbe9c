/** Decisions that training never saw fail: a key → a small number. Asked before a model is, for speed. */
export interface SureTable {
  /** Open addressing, two integers a slot: key, value + 1 (0 in an empty slot). A power of two of slots. */
  readonly slots: Int32Array
}

export const UNSURE = -1

export function sureOf(table: SureTable, key: number): number {
  const { slots } = table
  const mask = slots.length - 2
  let at = (key << 1) & mask
  while (slots[at + 1] !== 0) {
    if (slots[at] === key) return slots[at + 1]! - 1
    at = (at + 2) & mask
  }
  return UNSURE
}

/** The table of these decisions; later ones win over earlier ones of the same key. */
export function sureTable(decisions: Iterable<readonly [key: number, value: number]>): SureTable {
  const all = [...new Map(decisions)]
  let size = 32
  while (size < all.length * 4) size *= 2
  const slots = new Int32Array(size)
  for (const [key, value] of all) {
    let at = (key << 1) & (size - 2)
    while (slots[at + 1] !== 0) at = (at + 2) & (size - 2)
    slots[at] = key
    slots[at + 1] = value + 1
  }
  return { slots }
}
