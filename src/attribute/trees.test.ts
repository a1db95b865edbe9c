import { expect, test } from "vitest"
import { joined, type Trees, worth } from "./trees.ts"

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
