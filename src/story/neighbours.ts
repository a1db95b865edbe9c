/** Sums of likeness between groups, by number; a pair that has none counts as zero, and is no neighbour. */
export interface Neighbours {
  readonly set: (a: number, b: number, sum: number) => void
  readonly get: (a: number, b: number) => number | undefined
  /** How many a group has. */
  readonly degree: (a: number) => number
  readonly each: (a: number, visit: (b: number, sum: number) => void) => void
  /** Adds the sums of one group to those of another, and forgets it. */
  readonly join: (keep: number, gone: number) => void
}

/** As a matrix where most pairs have a sum, as maps where few have. */
export function neighbours(count: number, pairs: number): Neighbours {
  return count <= MOST && pairs * DENSE >= count * count ? matrix(count) : maps(count)
}

/** Rows of a matrix: its 8 bytes a cell are then at most 128 MB. */
const MOST = 4_000
/** A matrix is quicker from so many cells for each pair. */
const DENSE = 30

function matrix(count: number): Neighbours {
  const sums = new Float64Array(count * count).fill(Number.NaN)
  const degrees = new Int32Array(count)
  const set: Neighbours["set"] = (a, b, sum) => {
    const at = a * count + b
    if (Number.isNaN(sums[at])) {
      degrees[a] = (degrees[a] as number) + 1
      degrees[b] = (degrees[b] as number) + 1
    }
    sums[at] = sum
    sums[b * count + a] = sum
  }
  const drop = (a: number, b: number) => {
    sums[a * count + b] = Number.NaN
    sums[b * count + a] = Number.NaN
    degrees[a] = (degrees[a] as number) - 1
    degrees[b] = (degrees[b] as number) - 1
  }
  return {
    set,
    get(a, b) {
      const sum = sums[a * count + b] as number
      return Number.isNaN(sum) ? undefined : sum
    },
    degree: a => degrees[a] as number,
    each(a, visit) {
      for (let b = 0, at = a * count; b < count; b++, at++) {
        const sum = sums[at] as number
        if (!Number.isNaN(sum)) visit(b, sum)
      }
    },
    join(keep, gone) {
      for (let other = 0; other < count; other++) {
        const sum = sums[gone * count + other] as number
        if (Number.isNaN(sum)) continue
        drop(gone, other)
        const known = sums[keep * count + other] as number
        if (other !== keep) set(keep, other, (Number.isNaN(known) ? 0 : known) + sum)
      }
    },
  }
}

function maps(count: number): Neighbours {
  const near: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  const of = (a: number) => near[a] as Map<number, number>
  return {
    set(a, b, sum) {
      of(a).set(b, sum)
      of(b).set(a, sum)
    },
    get: (a, b) => of(a).get(b),
    degree: a => of(a).size,
    each(a, visit) {
      for (const [b, sum] of of(a)) visit(b, sum)
    },
    join(keep, gone) {
      const kept = of(keep)
      for (const [other, sum] of of(gone)) {
        of(other).delete(gone)
        if (other === keep) continue
        const total = (kept.get(other) ?? 0) + sum
        kept.set(other, total)
        of(other).set(keep, total)
      }
      near[gone] = new Map()
    },
  }
}
