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
