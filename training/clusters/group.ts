import { generator } from "../random.ts"

/** Puts vectors of length one into `count` groups by direction (spherical k-means); the group of each row. Uses
 * nothing but the four operations and square roots, so that every machine finds the same groups. */
export function grouped(
  vectors: Float32Array,
  width: number,
  weights: Float64Array,
  count: number,
  rounds: number,
): { readonly group: Uint16Array; readonly centres: Float32Array } {
  const n = vectors.length / width
  const centres = new Float32Array(count * width)
  const random = generator(count)
  for (let g = 0; g < count; g++) {
    // The first centres are words, frequent ones rather than rare ones.
    const from = Math.floor(random() * random() * n) * width
    centres.set(vectors.subarray(from, from + width), g * width)
  }
  const group = new Uint16Array(n)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) group[i] = nearest(vectors, i * width, width, centres, count)
    const sums = new Float64Array(count * width)
    for (let i = 0; i < n; i++) {
      const to = group[i]! * width
      for (let k = 0; k < width; k++) sums[to + k] = sums[to + k]! + weights[i]! * vectors[i * width + k]!
    }
    for (let g = 0; g < count; g++) {
      let square = 0
      for (let k = 0; k < width; k++) square += sums[g * width + k]! ** 2
      const length = Math.sqrt(square)
      if (length === 0) continue
      for (let k = 0; k < width; k++) centres[g * width + k] = sums[g * width + k]! / length
    }
  }
  return { group: assigned(vectors, width, centres), centres }
}

/** The nearest of the centres to each row. */
export function assigned(vectors: Float32Array, width: number, centres: Float32Array): Uint16Array {
  const group = new Uint16Array(vectors.length / width)
  const count = centres.length / width
  for (let i = 0; i < group.length; i++) group[i] = nearest(vectors, i * width, width, centres, count)
  return group
}

function nearest(
  vectors: Float32Array,
  at: number,
  width: number,
  centres: Float32Array,
  count: number,
): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let g = 0; g < count; g++) {
    const to = g * width
    let a = 0
    let b = 0
    for (let k = 0; k < width; k += 2) {
      a += vectors[at + k]! * centres[to + k]!
      b += vectors[at + k + 1]! * centres[to + k + 1]!
    }
    if (a + b > most) {
      most = a + b
      best = g
    }
  }
  return best
}

/** Every row brought to length one. */
export function normalised(rows: Float32Array, width: number): Float32Array {
  const out = new Float32Array(rows.length)
  for (let i = 0; i < rows.length; i += width) {
    let square = 0
    for (let k = i; k < i + width; k++) square += rows[k]! * rows[k]!
    const length = Math.sqrt(square) || 1
    for (let k = i; k < i + width; k++) out[k] = rows[k]! / length
  }
  return out
}
