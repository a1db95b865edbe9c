import { NODE, type Trees } from "../../src/attribute/trees.ts"
import { generator } from "../random.ts"

/** Rows of values with what is right of each: 0 to 1, and how much the row counts. */
export interface Rows {
  readonly width: number
  readonly values: Float32Array
  readonly labels: Float32Array
  readonly weights: Float32Array
  /** What each row is worth before any tree; absent: nothing. */
  readonly start?: Float64Array | undefined
}

export interface TreePace {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** No leaf rests on fewer rows. */
  readonly least: number
  readonly l2: number
  /** Share of the rows and of the values that each tree looks at. */
  readonly rowShare: number
  readonly valueShare: number
  readonly seed: number
}

/** Values are told apart by no more bounds than this. */
const BINS = 64

/** A leaf while a tree grows. */
interface Leaf {
  readonly rows: Int32Array
  readonly node: number
  /** For each value and bin: sum of slopes, sum of curvatures, rows. */
  readonly sums: Float64Array
  readonly split: Split | null
}

interface Split {
  readonly value: number
  readonly bin: number
  readonly gain: number
}

/** Trees boosted towards the labels (logistic loss), each grown leaf by leaf where it gains most. Seeded. */
export function learnTrees(rows: Rows, pace: TreePace): Trees {
  const { width, labels, weights } = rows
  const count = labels.length
  const bounds = Array.from({ length: width }, (_, v) => boundsOf(rows.values, width, v))
  const binned = Array.from({ length: width }, (_, v) => binsOf(rows.values, width, v, bounds[v]!))
  const worth = rows.start ? Float64Array.from(rows.start) : new Float64Array(count)
  const slope = new Float64Array(count)
  const curve = new Float64Array(count)
  const random = generator(pace.seed)
  const nodes: number[] = []
  const roots: number[] = []
  for (let t = 0; t < pace.trees; t++) {
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-worth[i]!))
      slope[i] = weights[i]! * (chance - labels[i]!)
      curve[i] = weights[i]! * chance * (1 - chance)
    }
    const taken = Int32Array.from({ length: count }, (_, i) => i).filter(() => random() < pace.rowShare)
    const looked = Array.from({ length: width }, (_, v) => v).filter(() => random() < pace.valueShare)
    const root = nodes.length / NODE
    roots.push(root)
    grow(taken, looked, binned, bounds, slope, curve, pace, nodes)
    const tree = Float32Array.from(nodes)
    const row = new Float32Array(width)
    for (let i = 0; i < count; i++) {
      row.set(rows.values.subarray(i * width, (i + 1) * width))
      worth[i] = worth[i]! + leafOf(tree, root, row)
    }
  }
  return { nodes: Float32Array.from(nodes), roots: Int32Array.from(roots) }
}

function leafOf(nodes: Float32Array, root: number, row: Float32Array): number {
  let at = root * NODE
  while (nodes[at]! >= 0) at = (nodes[at + 2]! + (row[nodes[at]!]! <= nodes[at + 1]! ? 0 : 1)) * NODE
  return nodes[at + 1]!
}

function grow(
  rows: Int32Array,
  looked: readonly number[],
  binned: readonly Uint8Array[],
  bounds: readonly Float32Array[],
  slope: Float64Array,
  curve: Float64Array,
  pace: TreePace,
  nodes: number[],
): void {
  const leafFrom = (held: Int32Array, node: number, sums: Float64Array): Leaf => ({
    rows: held,
    node,
    sums,
    split: splitOf(sums, looked, pace),
  })
  const summed = (held: Int32Array) => sumsOf(held, looked, binned, slope, curve)
  const node = nodes.length / NODE
  nodes.push(-1, 0, 0)
  const leaves = [leafFrom(rows, node, summed(rows))]
  while (leaves.length < pace.leaves) {
    let best = -1
    for (const [l, leaf] of leaves.entries())
      if (leaf.split && (best < 0 || leaf.split.gain > leaves[best]!.split!.gain)) best = l
    if (best < 0) break
    const { rows: held, node: above, sums, split } = leaves[best]!
    const column = binned[split!.value]!
    const low = held.filter(i => column[i]! <= split!.bin)
    const high = held.filter(i => column[i]! > split!.bin)
    const next = nodes.length / NODE
    nodes.push(-1, 0, 0, -1, 0, 0)
    nodes[above * NODE] = split!.value
    nodes[above * NODE + 1] = bounds[split!.value]![split!.bin]!
    nodes[above * NODE + 2] = next
    // The sums of the larger half are those of the whole without the smaller one's.
    const small = summed(low.length < high.length ? low : high)
    const large = sums.map((sum, k) => sum - small[k]!)
    const [lowSums, highSums] = low.length < high.length ? [small, large] : [large, small]
    leaves[best] = leafFrom(low, next, lowSums)
    leaves.push(leafFrom(high, next + 1, highSums))
  }
  for (const leaf of leaves) {
    let g = 0
    let h = 0
    for (const i of leaf.rows) {
      g += slope[i]!
      h += curve[i]!
    }
    nodes[leaf.node * NODE + 1] = (-pace.rate * g) / (h + pace.l2)
  }
}

function sumsOf(
  rows: Int32Array,
  looked: readonly number[],
  binned: readonly Uint8Array[],
  slope: Float64Array,
  curve: Float64Array,
): Float64Array {
  const sums = new Float64Array(looked.length * BINS * 3)
  looked.forEach((value, k) => {
    const column = binned[value]!
    const from = k * BINS
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r]!
      const at = (from + column[i]!) * 3
      sums[at] = sums[at]! + slope[i]!
      sums[at + 1] = sums[at + 1]! + curve[i]!
      sums[at + 2] = sums[at + 2]! + 1
    }
  })
  return sums
}

function splitOf(sums: Float64Array, looked: readonly number[], pace: TreePace): Split | null {
  let best: Split | null = null
  let [g, h, n] = [0, 0, 0]
  for (let at = 0; at < BINS * 3; at += 3) {
    g += sums[at]!
    h += sums[at + 1]!
    n += sums[at + 2]!
  }
  const whole = (g * g) / (h + pace.l2)
  for (const [k, value] of looked.entries()) {
    let [gl, hl, nl] = [0, 0, 0]
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (k * BINS + bin) * 3
      gl += sums[at]!
      hl += sums[at + 1]!
      nl += sums[at + 2]!
      if (nl < pace.least) continue
      if (n - nl < pace.least) break
      const gain = (gl * gl) / (hl + pace.l2) + ((g - gl) * (g - gl)) / (h - hl + pace.l2) - whole
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { value, bin, gain }
    }
  }
  return best
}

/** Bounds that part the values of a column into bins of about the same size. */
function boundsOf(values: Float32Array, width: number, v: number): Float32Array {
  const count = values.length / width
  const step = Math.max(1, Math.floor(count / 20_000))
  const some: number[] = []
  for (let i = 0; i < count; i += step) some.push(values[i * width + v]!)
  const sorted = Float32Array.from(some).sort()
  const each = [...new Set(sorted)]
  if (each.length < BINS) return Float32Array.from(each)
  const out = new Set<number>()
  for (let b = 1; b < BINS; b++) out.add(sorted[Math.floor((b * sorted.length) / BINS)]!)
  return Float32Array.from(out)
}

function binsOf(values: Float32Array, width: number, v: number, bounds: Float32Array): Uint8Array {
  const count = values.length / width
  const out = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const value = values[i * width + v]!
    let low = 0
    let high = bounds.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (bounds[mid]! < value) low = mid + 1
      else high = mid
    }
    out[i] = Math.min(low, BINS - 1)
  }
  return out
}
