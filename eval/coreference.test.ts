import { expect, test } from "vitest"
import { bestPairing, groupingRows } from "./coreference.ts"
import { f1 } from "./table.ts"

test("the best pairing takes one cell a row and a column", () => {
  expect(
    bestPairing([
      [3, 2, 0],
      [2, 0, 0],
    ]),
  ).toBe(4)
  expect(bestPairing([[1], [5], [2]])).toBe(5)
  expect(bestPairing([])).toBe(0)
})

test("equal groupings score 100, all in one or each alone less", () => {
  const gold = [0, 0, 1, 1, 2]
  const score = (system: number[]) => f1(groupingRows([{ gold, system }])[0]!)
  expect(score([7, 7, 3, 3, 9])).toBeCloseTo(1)
  expect(score([0, 0, 0, 0, 0])).toBeLessThan(0.8)
  // The published example of the three measures agrees: MUC R 2/2… with one wrong link they all fall.
  expect(score([0, 0, 0, 1, 2])).toBeLessThan(1)
})
