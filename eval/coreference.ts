import type { ScoreRow } from "./table.ts"

/** The mentions of one report that both sides found: for each, whose it is on either side. */
export interface Shared {
  readonly gold: readonly number[]
  readonly system: readonly number[]
}

/** Grouping of the mentions found on both sides, summed over reports as the CoNLL scorer sums: links (MUC), mentions
 * (B-cubed, as two rows, precision and recall having their own sums), entities set against each other at best
 * (CEAF with phi 4), and the mean of the three F1 as a share of 100. */
export function groupingRows(reports: readonly Shared[]): ScoreRow[] {
  const muc = { gold: 0, system: 0, right: 0, mirrored: 0 }
  const b3 = { mentions: 0, recall: 0, precision: 0 }
  const ceaf = { gold: 0, system: 0, right: 0 }
  for (const { gold, system } of reports) {
    const goldOf = groups(gold)
    const systemOf = groups(system)
    muc.gold += links(goldOf)
    muc.system += links(systemOf)
    for (const members of goldOf.values()) muc.right += members.length - pieces(members, system)
    for (const members of systemOf.values()) muc.mirrored += members.length - pieces(members, gold)
    gold.forEach((id, i) => {
      const wanted = goldOf.get(id)!
      const found = systemOf.get(system[i]!)!
      const common = wanted.filter(one => system[one] === system[i]).length
      b3.mentions++
      b3.recall += common / wanted.length
      b3.precision += common / found.length
    })
    const rows = [...goldOf.values()]
    const columns = [...systemOf.values()]
    ceaf.gold += rows.length
    ceaf.system += columns.length
    ceaf.right += bestPairing(rows.map(row => columns.map(column => phi4(row, column))))
  }
  const f1s = [
    harmonic(muc.mirrored / muc.system, muc.right / muc.gold),
    harmonic(b3.precision / b3.mentions, b3.recall / b3.mentions),
    (2 * ceaf.right) / (ceaf.gold + ceaf.system),
  ]
  const mean = (100 * (f1s[0]! + f1s[1]! + f1s[2]!)) / 3
  return [
    { name: "CoNLL (mean F1 of the three below)", gold: 100, system: 100, right: mean },
    { name: "links (MUC)", gold: muc.gold, system: muc.system, right: muc.right },
    { name: "B-cubed recall", gold: b3.mentions, system: b3.mentions, right: b3.recall },
    { name: "B-cubed precision", gold: b3.mentions, system: b3.mentions, right: b3.precision },
    { name: "entities (CEAF e)", ...ceaf },
  ]
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}

function groups(ids: readonly number[]): Map<number, number[]> {
  const out = new Map<number, number[]>()
  ids.forEach((id, index) => {
    const members = out.get(id)
    if (members) members.push(index)
    else out.set(id, [index])
  })
  return out
}

function links(grouped: ReadonlyMap<number, readonly number[]>): number {
  let out = 0
  for (const members of grouped.values()) out += members.length - 1
  return out
}

function pieces(members: readonly number[], other: readonly number[]): number {
  return new Set(members.map(one => other[one]!)).size
}

function phi4(a: readonly number[], b: readonly number[]): number {
  const common = a.filter(one => b.includes(one)).length
  return (2 * common) / (a.length + b.length)
}

/** The greatest sum of a matrix with at most one cell a row and a column (the Hungarian method on its negative). */
export function bestPairing(weights: readonly (readonly number[])[]): number {
  const n = Math.max(weights.length, weights[0]?.length ?? 0)
  const cost = (i: number, j: number) => -(weights[i - 1]?.[j - 1] ?? 0)
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const rowOf = new Int32Array(n + 1)
  for (let row = 1; row <= n; row++) {
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const way = new Int32Array(n + 1)
    const used = new Uint8Array(n + 1)
    rowOf[0] = row
    let column = 0
    do {
      used[column] = 1
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const here = cost(rowOf[column]!, j) - u[rowOf[column]!]! - v[j]!
        if (here < least[j]!) {
          least[j] = here
          way[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]!] = u[rowOf[j]!]! + delta
          v[j] = v[j]! - delta
        } else least[j] = least[j]! - delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[way[column]!]!
      column = way[column]!
    }
  }
  let sum = 0
  for (let j = 1; j <= n; j++) sum += weights[rowOf[j]! - 1]?.[j - 1] ?? 0
  return sum
}
