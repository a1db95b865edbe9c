import { expect, test } from "vitest"
import { LANGUAGES } from "../lang/index.ts"
import { loadPack } from "../packs.ts"
import { joined, kernelTable, NODE, plainTable, type Trees, worth } from "./trees.ts"
import { WAY_VALUES } from "./way-features.ts"

/** Up to 2 in the first value: -1; above it, up to 5 in the second: 3, else 4. */
const tree: Trees = {
  nodes: Float32Array.of(0, 2, 1, -1, -1, 0, 1, 5, 3, -1, 3, 0, -1, 4, 0),
  roots: Int32Array.of(0),
}

test("a row is worth the leaf it falls into; a value at the bound goes below", () => {
  expect(worth(tree, Float32Array.of(2, 9))).toBe(-1)
  expect(worth(tree, Float32Array.of(2.5, 5))).toBe(3)
  expect(worth(tree, Float32Array.of(7, 6))).toBe(4)
})

test("trees joined are worth the sum, the first at a share", () => {
  const both = joined(tree, 0.5, tree)
  expect(both.roots).toEqual(Int32Array.of(0, 5))
  expect(worth(both, Float32Array.of(7, 6))).toBe(6)
  expect(worth(both, Float32Array.of(1, 6))).toBe(-1.5)
  expect(worth(tree, Float32Array.of(7, 6))).toBe(4)
})

test("leaves struck out leave the one that a walk from node to node finds", () => {
  let state = 3
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 8
  }
  const nodes: number[] = []
  /** Writes a tree of at most `depth` steps at `at`; its children lie at the end. */
  const grow = (at: number, depth: number) => {
    if (depth === 0 || next() % 4 === 0) {
      nodes.splice(at * NODE, NODE, -1, (next() % 1000) / 7, 0)
      return
    }
    const first = nodes.length / NODE
    nodes.push(0, 0, 0, 0, 0, 0)
    nodes.splice(at * NODE, NODE, next() % 5, (next() % 9) - 4 + (next() % 2) / 3, first)
    grow(first, depth - 1)
    grow(first + 1, depth - 1)
  }
  const roots = Array.from({ length: 30 }, () => {
    const root = nodes.length / NODE
    nodes.push(0, 0, 0)
    grow(root, 5)
    return root
  })
  const trees = { nodes: Float32Array.from(nodes), roots: Int32Array.from(roots) }
  const [kernel, plain] = [kernelTable(trees, 5, 7)!, plainTable(trees, 5, 7)]
  const seen = new Set<number>()
  // Fewer rows than are followed side by side, and more.
  for (let round = 0; round < 100; round++) {
    const count = 1 + (round % 7)
    for (let v = 0; v < 5 * count; v++)
      // On bounds, between them, beyond them, and values that are none.
      kernel.rows[v] = plain.rows[v] = next() % 60 === 0 ? Number.NaN : (next() % 13) - 6 + (next() % 3) / 3
    kernel.weigh(count)
    plain.weigh(count)
    expect([...kernel.worths.subarray(0, count)]).toEqual([...plain.worths.subarray(0, count)])
    for (let r = 0; r < count; r++) {
      expect(plain.worths[r]).toBe(worth(trees, plain.rows.slice(5 * r, 5 * r + 5)))
      seen.add(plain.worths[r]!)
    }
  }
  expect(seen.size).toBeGreaterThan(100)
})

test("trees of more leaves than an integer has bits are walked", () => {
  // A chain: each node parts one whole number from those above it.
  const chain = (leaves: number): Trees => {
    const nodes: number[] = []
    for (let n = 1; n < leaves; n++) nodes.push(0, n, 2 * n - 1, -1, n, 0)
    // The node for values above a bound follows the leaf for those up to it.
    return { nodes: Float32Array.from([...nodes, -1, leaves, 0]), roots: Int32Array.of(0) }
  }
  for (const leaves of [31, 32, 33]) {
    expect(kernelTable(chain(leaves), 1, 1) === null).toBe(leaves > 32)
    for (let value = 1; value <= leaves; value++)
      expect(worth(chain(leaves), Float32Array.of(value))).toBe(value)
  }
})

test("the trees of the packs are added up by the kernel", () => {
  const trained = LANGUAGES.filter(language => language.trained)
  expect(trained.length).toBeGreaterThan(1)
  for (const { code } of trained)
    expect(kernelTable(loadPack(code).attribution!.trees, WAY_VALUES, 8)).not.toBeNull()
})
