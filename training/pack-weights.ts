import { packBuckets } from "../src/tag/buckets.ts"
import { DUO_BITS, packDuo } from "../src/tag/duo.ts"
import { decodeTable, type SparseWeights, WEIGHT_UNIT } from "../src/tag/sparse.ts"
import type { Trained } from "./averaged.ts"

/** The averaged weights as they are shipped: coded in 8 bits, those under `threshold` left out. */
export function packSparse(trained: Trained, threshold: number): SparseWeights {
  const code = encoder(8)
  const features: { key: number; pairs: number[]; strength: number }[] = []
  for (const { key, weights } of trained.averaged()) {
    const pairs: number[] = []
    let strength = 0
    weights.forEach((weight, c) => {
      const coded = Math.abs(weight) >= threshold ? code(weight) : 0
      if (coded) pairs.push((coded << 8) | c)
      strength = Math.max(strength, Math.abs(weight))
    })
    if (pairs.length) features.push({ key, pairs, strength })
  }
  const slots = packBuckets(features.map(({ key, strength }, i) => ({ key, slot: i + 1, strength })))
  // Rows lie in the order of their slots. The first place stays empty: a slot of nothing but zeros is no slot.
  const rows = [0]
  slots.forEach((one, at) => {
    if (one === 0) return
    const { key, pairs } = features[one - 1]!
    slots[at] = ((key >>> 20) << 20) | rows.length
    pairs.forEach((pair, i) => {
      rows.push(i < pairs.length - 1 ? pair | 0x80 : pair)
    })
  })
  if (rows.length >= 1 << 20)
    throw new Error(`${rows.length} weights do not fit in 20 bits; raise the threshold`)
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
  const kept: { key: number; slot: number; strength: number }[] = []
  for (const { key, weights } of trained.averaged()) {
    const left = weights[1]! - weights[0]!
    const right = weights[2]! - weights[0]!
    const strength = Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right))
    if (strength < threshold) continue
    const [leftCode, rightCode] = [code(left), code(right)]
    if (leftCode || rightCode) kept.push({ key, slot: packDuo(key, leftCode, rightCode), strength })
  }
  return packBuckets(kept)
}
