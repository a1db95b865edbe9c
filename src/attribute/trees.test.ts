import { expect, test } from "vitest"
import { LANGUAGES } from "../lang/index.ts"
import { loadPack } from "../packs.ts"
import { adderOf, joined, NODE, type Trees, walked, worth, worths } from "./trees.ts"

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
  expect(adderOf(trees)).not.toBeNull()
  const seen = new Set<number>()
  for (let row = 0; row < 300; row++) {
    // On bounds, between them, beyond them, and values that are none.
    const values = Float32Array.from({ length: 5 }, (_, v) =>
      row % 50 === v ? Number.NaN : (next() % 13) - 6 + (next() % 3) / 3,
    )
    expect(worth(trees, values)).toBe(walked(trees, values))
    seen.add(worth(trees, values))
  }
  expect(seen.size).toBeGreaterThan(100)
  // Several rows at once, also more than are followed side by side.
  const rows = Float32Array.from({ length: 7 * 5 }, () => (next() % 13) - 6 + (next() % 3) / 3)
  const out = new Float64Array(7)
  worths(trees, rows, 5, 7, out)
  expect([...out]).toEqual([0, 1, 2, 3, 4, 5, 6].map(r => walked(trees, rows.subarray(5 * r, 5 * r + 5))))
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
    expect(adderOf(chain(leaves)) === null).toBe(leaves > 32)
    for (let value = 1; value <= leaves; value++)
      expect(worth(chain(leaves), Float32Array.of(value))).toBe(value)
  }
})

test("the trees of the packs are added up by the kernel", () => {
  const trained = LANGUAGES.filter(language => language.trained)
  expect(trained.length).toBeGreaterThan(1)
  for (const { code } of trained) expect(adderOf(loadPack(code).attribution!.trees)).not.toBeNull()
})
