import { LANES, LEAVES, treeAdder } from "../tag/kernel.ts"

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

/** Rows of values that are weighed together. */
export interface TreeTable {
  /** Row after row. */
  readonly rows: Float32Array
  /** What each row is worth. */
  readonly worths: Float64Array
  /** Weighs the first `count` rows. */
  weigh(count: number): void
}

/** A table of `length` rows of `width` values: of the kernel where there is one, else in plain code, with the same worths. */
export function treeTable(trees: Trees, width: number, length: number): TreeTable {
  return kernelTable(trees, width, length) ?? plainTable(trees, width, length)
}

export function plainTable(trees: Trees, width: number, length: number): TreeTable {
  const rows = new Float32Array(width * length)
  const each = Array.from({ length }, (_, r) => rows.subarray(r * width, (r + 1) * width))
  const worths = new Float64Array(length)
  return {
    rows,
    worths,
    weigh: count => {
      for (let r = 0; r < count; r++) worths[r] = worth(trees, each[r]!)
    },
  }
}

/** Null for trees of too many leaves, and where there is no WebAssembly. */
export function kernelTable(trees: Trees, width: number, length: number): TreeTable | null {
  const laid = laidOut(trees)
  const adder = laid && treeAdder(laid.table, laid.values, laid.leaves, width, length)
  return adder && { rows: adder.rows, worths: adder.sums, weigh: adder.add }
}

/** What a row of values is worth, from node to node. */
export function worth({ nodes, roots }: Trees, values: Float32Array): number {
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

/** A node as the kernel asks for it: with the leaves of its tree that a value above its bound leaves. */
interface Asked {
  readonly bound: number
  readonly tree: number
  readonly stay: number
}

/** The nodes by the value they ask for and by their bounds: a row need not go from node to node, it strikes out the leaves
 * it cannot fall into. Null when a tree has more leaves than an integer has bits. */
function laidOut({ nodes, roots }: Trees): {
  readonly table: Int32Array
  readonly values: number
  readonly leaves: Float32Array
} | null {
  const asked: Asked[][] = []
  const leaves = new Float32Array(roots.length * LEAVES)
  for (let tree = 0; tree < roots.length; tree++) {
    let count = 0
    /** Numbers the leaves under a node from left to right. */
    const number = (node: number): void => {
      const at = node * NODE
      const [value, bound, next] = [nodes[at]!, nodes[at + 1]!, nodes[at + 2]!]
      if (value < 0) {
        if (count < LEAVES) leaves[tree * LEAVES + count] = bound
        count++
        return
      }
      const first = count
      number(next)
      const stay = ~(bits(count) & ~bits(first))
      asked[value] ??= []
      asked[value].push({ bound, tree, stay })
      number(next + 1)
    }
    number(roots[tree]!)
    if (count > LEAVES) return null
  }
  const table: number[] = []
  for (const ofValue of Array.from(asked, each => each ?? [])) {
    ofValue.sort((a, b) => a.bound - b.bound)
    const size = table.push(0) - 1
    for (let first = 0, next = 0; first < ofValue.length; first = next) {
      const { bound } = ofValue[first]!
      while (next < ofValue.length && ofValue[next]!.bound === bound) next++
      table.push(bitsOf(bound), next - first)
      for (let n = first; n < next; n++) table.push(4 * LANES * ofValue[n]!.tree, ofValue[n]!.stay)
    }
    table[size] = 4 * (table.length - size - 1)
  }
  return { table: Int32Array.from(table), values: asked.length, leaves }
}

const FLOAT = new Float32Array(1)
const BITS = new Int32Array(FLOAT.buffer)

/** The lowest so many bits. */
function bits(count: number): number {
  return count >= LEAVES ? -1 : (1 << count) - 1
}

/** A number of four bytes as the integer with the same bits. */
function bitsOf(value: number): number {
  FLOAT[0] = value
  return BITS[0]!
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
