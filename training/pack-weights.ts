import { DUO_BITS, packDuo } from "../src/tag/duo.ts"
import { decodeTable, type SparseWeights, slotOf, WEIGHT_UNIT } from "../src/tag/sparse.ts"
import type { Trained } from "./averaged.ts"

/** The averaged weights as they are shipped: coded in 8 bits, those under `threshold` left out. */
export function packSparse(trained: Trained, threshold: number): SparseWeights {
  const code = encoder(8)
  const rows: number[] = []
  const places: { key: number; at: number }[] = []
  for (const { key, weights } of trained.averaged()) {
    const pairs: number[] = []
    weights.forEach((weight, c) => {
      const coded = Math.abs(weight) >= threshold ? code(weight) : 0
      if (coded) pairs.push((coded << 8) | c)
    })
    if (!pairs.length) continue
    places.push({ key, at: rows.length })
    pairs.forEach((pair, i) => {
      rows.push(i < pairs.length - 1 ? pair | 0x80 : pair)
    })
  }
  if (rows.length >= 1 << 20)
    throw new Error(`${rows.length} weights do not fit in 20 bits; raise the threshold`)
  const slots = new Uint32Array(Math.max(16, Math.ceil(places.length / 0.72)))
  // A key whose mark is zero and whose row is the first would look like an empty slot.
  if (rows.length) rows.unshift(0)
  for (const { key, at } of places) {
    let slot = slotOf(key, slots.length)
    while (slots[slot]) slot = slot + 1 === slots.length ? 0 : slot + 1
    slots[slot] = ((key >>> 20) << 20) | (at + 1)
  }
  return { slots, rows: Uint16Array.from(rows), decode: decodeTable(8), classes: trained.classes }
}

/** Weight → the code whose integer is nearest. */
export function encoder(bits: number): (weight: number) => number {
  const table = decodeTable(bits)
  const half = table.length / 2
  return weight => {
    const wanted = Math.abs(weight) * WEIGHT_UNIT
    let low = 0
    let high = half - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (table[middle]! < wanted) low = middle + 1
      else high = middle
    }
    if (low > 0 && wanted - table[low - 1]! < table[low]! - wanted) low--
    return low === 0 ? 0 : weight < 0 ? low + half : low
  }
}

/** The averaged weights of a three-way decision as they are shipped: differences to the first class. */
export function packDuos(trained: Trained, threshold: number): Uint32Array {
  const code = encoder(DUO_BITS)
  const kept: { key: number; left: number; right: number }[] = []
  for (const { key, weights } of trained.averaged()) {
    const left = weights[1]! - weights[0]!
    const right = weights[2]! - weights[0]!
    if (Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right)) < threshold) continue
    kept.push({ key, left: code(left), right: code(right) })
  }
  const slots = new Uint32Array(Math.max(16, Math.ceil(kept.length / 0.72)))
  if (slots.length > 1 << 20)
    throw new Error(`${slots.length} slots do not fit in 20 bits; raise the threshold`)
  for (const { key, left, right } of kept) {
    if (left === 0 && right === 0) continue
    let slot = slotOf(key, slots.length)
    while (slots[slot]) slot = slot + 1 === slots.length ? 0 : slot + 1
    slots[slot] = packDuo(key, left, right)
  }
  return slots
}
