/** Boosted trees: rows of values are worth the sum of the leaves they fall into. */
export interface Trees {
  /** Three numbers a node: the value that is asked for (-1 at a leaf), the bound (at a leaf what it is worth), and the
   * node for values up to the bound; the node for those above it follows. */
  readonly nodes: Float32Array
  /** The first node of each tree. */
  readonly roots: Int32Array
}

export const NODE = 3

export const NO_TREES: Trees = { nodes: new Float32Array(0), roots: new Int32Array(0) }

/** What a row of values is worth. */
export function worth(trees: Trees, values: Float32Array): number {
  worths(trees, values, values.length, 1, single)
  return single[0]!
}

const single = new Float64Array(1)

/** Rows that are followed through a tree side by side. */
const LANES = 4

/** What each of the first `count` rows of `width` values is worth, into `out`. */
export function worths(
  trees: Trees,
  rows: Float32Array,
  width: number,
  count: number,
  out: Float64Array,
): void {
  const packed = packedOf(trees)
  for (let first = 0; first < count; first += LANES) {
    const last = Math.min(count, first + LANES)
    if (packed) {
      for (let r = first; r < last; r++) rank(packed, rows, r * width, (r - first) * VALUES)
      follow(packed)
    }
    for (let r = first; r < last; r++)
      out[r] = packed ? packed.sums[r - first]! : walked(trees, rows.subarray(r * width, (r + 1) * width))
  }
}

/** Sums up the leaves that the ranked rows fall into. */
function follow({ nodes, leaves, roots, depths, ranks, sums }: Packed): void {
  let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0]
  for (let t = 0; t < roots.length; t++) {
    let a = roots[t]!
    let b = a
    let c = a
    let d = a
    // A leaf leads to itself: every tree takes as many steps as it is deep, and no jump depends on what is found. While
    // the processor waits for one row's node it asks for that of the next.
    for (let step = depths[t]!; step > 0; step--) {
      const nodeA = nodes[a]!
      const nodeB = nodes[b]!
      const nodeC = nodes[c]!
      const nodeD = nodes[d]!
      a = (nodeA >>> NEXT) + ((((nodeA >>> BOUND) & MOST_BOUNDS) - ranks[nodeA & VALUE]!) >>> 31)
      b = (nodeB >>> NEXT) + ((((nodeB >>> BOUND) & MOST_BOUNDS) - ranks[(nodeB & VALUE) + VALUES]!) >>> 31)
      c =
        (nodeC >>> NEXT) + ((((nodeC >>> BOUND) & MOST_BOUNDS) - ranks[(nodeC & VALUE) + 2 * VALUES]!) >>> 31)
      d =
        (nodeD >>> NEXT) + ((((nodeD >>> BOUND) & MOST_BOUNDS) - ranks[(nodeD & VALUE) + 3 * VALUES]!) >>> 31)
    }
    sumA += leaves[a]!
    sumB += leaves[b]!
    sumC += leaves[c]!
    sumD += leaves[d]!
  }
  sums[0] = sumA
  sums[1] = sumB
  sums[2] = sumC
  sums[3] = sumD
}

/** The same, node by node: for trees too large to be packed. */
export function walked({ nodes, roots }: Trees, values: Float32Array): number {
  let sum = 0
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t]! * NODE
    let asked = nodes[at]!
    while (asked >= 0) {
      const next = nodes[at + 2]!
      at = (values[asked]! <= nodes[at + 1]! ? next : next + 1) * NODE
      asked = nodes[at]!
    }
    sum += nodes[at + 1]!
  }
  return sum
}

/** Trees in whole numbers: a value is ranked once among all bounds it is ever asked about, and a node asks for its rank. */
interface Packed {
  /** Of each node: the value that is asked for, the place of the bound among those of the value, the next node. */
  readonly nodes: Int32Array
  /** What each node is worth if it is a leaf. */
  readonly leaves: Float32Array
  readonly roots: Int32Array
  /** Steps from the root of each tree to its lowest leaf. */
  readonly depths: Int32Array
  /** The bounds of each value, growing. */
  readonly bounds: readonly Float32Array[]
  /** How many of its bounds each value of a row lies above, `VALUES` a row; written anew for every four rows. */
  readonly ranks: Int32Array
  /** What the rows are worth. */
  readonly sums: Float64Array
}

const BOUND = 7
const NEXT = 17
const VALUES = 1 << BOUND
const VALUE = VALUES - 1
const MOST_BOUNDS = (1 << (NEXT - BOUND)) - 1
const MOST_NODES = 1 << (32 - NEXT)

const made = new WeakMap<Trees, Packed | "too large">()

/** Null for trees that are too large for it. */
export function packedOf(trees: Trees): Packed | null {
  let packed = made.get(trees)
  if (!packed) {
    packed = pack(trees) ?? "too large"
    made.set(trees, packed)
  }
  return packed === "too large" ? null : packed
}

function pack({ nodes, roots }: Trees): Packed | null {
  const count = nodes.length / NODE
  const asked: Set<number>[] = []
  for (let n = 0; n < count; n++) {
    const value = nodes[n * NODE]!
    if (value < 0) continue
    asked[value] ??= new Set()
    asked[value].add(nodes[n * NODE + 1]!)
  }
  const bounds = Array.from(asked, each => Float32Array.from(each ?? []).sort())
  if (count > MOST_NODES || bounds.length > VALUES || bounds.some(of => of.length > MOST_BOUNDS)) return null
  const places = bounds.map(of => new Map(Array.from(of, (bound, place) => [bound, place])))
  const packed = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const [value, bound, next] = nodes.subarray(n * NODE)
    packed[n] =
      value! < 0
        ? (n << NEXT) | (MOST_BOUNDS << BOUND)
        : (next! << NEXT) | (places[value!]!.get(bound!)! << BOUND) | value!
  }
  return {
    nodes: packed,
    leaves: Float32Array.from({ length: count }, (_, n) => nodes[n * NODE + 1]!),
    roots,
    depths: roots.map(root => depthOf(nodes, root)),
    bounds,
    ranks: new Int32Array(LANES * VALUES),
    sums: new Float64Array(LANES),
  }
}

function depthOf(nodes: Float32Array, root: number): number {
  if (nodes[root * NODE]! < 0) return 0
  const next = nodes[root * NODE + 2]!
  return 1 + Math.max(depthOf(nodes, next), depthOf(nodes, next + 1))
}

/** Ranks the row of values that begins at `from`, into `ranks` from `to` on. */
function rank({ bounds, ranks }: Packed, values: Float32Array, from: number, to: number): void {
  for (let v = 0; v < bounds.length; v++) {
    const of = bounds[v]!
    const value = values[from + v]!
    let low = 0
    let high = of.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= of[middle]!) high = middle
      else low = middle + 1
    }
    ranks[to + v] = low
  }
}

/** The trees of both, those of the first at a share of their worth. */
export function joined(first: Trees, share: number, second: Trees): Trees {
  const count = first.nodes.length / NODE
  const nodes = new Float32Array(first.nodes.length + second.nodes.length)
  nodes.set(first.nodes)
  nodes.set(second.nodes, first.nodes.length)
  for (let at = 0; at < first.nodes.length; at += NODE)
    if (nodes[at]! < 0) nodes[at + 1] = nodes[at + 1]! * share
  for (let at = first.nodes.length; at < nodes.length; at += NODE)
    if (nodes[at]! >= 0) nodes[at + 2] = nodes[at + 2]! + count
  return { nodes, roots: Int32Array.of(...first.roots, ...second.roots.map(root => root + count)) }
}
