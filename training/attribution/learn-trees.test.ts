import { expect, test } from "vitest"
import { worth } from "../../src/attribute/trees.ts"
import { learnTrees, type Rows, type TreePace } from "./learn-trees.ts"

const PACE: TreePace = {
  trees: 20,
  leaves: 4,
  rate: 0.3,
  least: 5,
  l2: 1,
  rowShare: 1,
  valueShare: 1,
  seed: 1,
}

/** One of two values is high, not both; a third value tells nothing. */
function rows(count: number): Rows {
  const values = new Float32Array(count * 3)
  const labels = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const [a, b] = [i % 7, (i * 5) % 11]
    values.set([a, b, i % 3], i * 3)
    labels[i] = a > 3 !== b > 5 ? 1 : 0
  }
  return { width: 3, values, labels, weights: new Float32Array(count).fill(1) }
}

test("trees learn what no sum of weights tells", () => {
  const taught = rows(400)
  const trees = learnTrees(taught, PACE)
  for (let i = 0; i < 77; i++) {
    const row = taught.values.subarray(i * 3, i * 3 + 3)
    expect(worth(trees, row) > 0).toBe(taught.labels[i] === 1)
  }
})

test("the same rows give the same trees, with rows and values left out by chance", () => {
  const pace = { ...PACE, rowShare: 0.6, valueShare: 0.7 }
  expect(learnTrees(rows(300), pace)).toEqual(learnTrees(rows(300), pace))
})

test("rows that are already worth what they should be move nothing much", () => {
  const taught = rows(200)
  const start = Float64Array.from(taught.labels, label => (label === 1 ? 8 : -8))
  const first = taught.values.subarray(0, 3)
  expect(Math.abs(worth(learnTrees({ ...taught, start }, PACE), first))).toBeLessThan(0.2)
  expect(Math.abs(worth(learnTrees(taught, PACE), first))).toBeGreaterThan(1)
})
