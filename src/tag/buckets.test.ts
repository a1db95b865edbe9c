import { expect, test } from "vitest"
import { AveragedWeights } from "../../training/averaged.ts"
import { packDuos, packSparse } from "../../training/pack-weights.ts"
import { TransitionWeights } from "../../training/transition-weights.ts"
import { type Adder, plainAdder } from "./adder.ts"
import { bucketAt, slotIn } from "./buckets.ts"
import { type DuoWeights, duoWeights } from "./duo.ts"
import { scatter } from "./hash.ts"
import { kernelAdder } from "./kernel.ts"
import type { SparseWeights } from "./sparse.ts"

/** So many keys, the same each time; those from 3000 on were never learnt. */
const keys = Int32Array.from({ length: 4000 }, (_, i) => scatter(i + 1))
const LEARNT = 3000
const ASKED = 200

/** Both ways to add, over the same weights. */
function addersOver(rows: readonly SparseWeights[], duos: readonly DuoWeights[]): Adder[] {
  return [plainAdder(), kernelAdder(rows, duos, [])!]
}

test("the sums of two-way weights are those of the slots looked up one by one", () => {
  const trained = new TransitionWeights()
  for (let i = 0; i < LEARNT; i++) trained.update(keys.subarray(i), 1, 1 + (i % 2), 0)
  trained.tick()
  const weights = duoWeights(packDuos(trained, 0))
  const adders = addersOver([], [weights])
  for (let from = 0; from + ASKED <= keys.length; from += ASKED) {
    const asked = keys.slice(from, from + ASKED)
    const expected = [0, 0]
    for (const key of asked) {
      const slot = slotIn(weights.slots, bucketAt(key, weights.slots.length), 18, key >>> 18)
      expected[0]! += weights.decode[(slot >>> 9) & 511]!
      expected[1]! += weights.decode[slot & 511]!
    }
    for (const adder of adders) {
      adder.sums.fill(0)
      adder.keys.set(asked, 10)
      const add = adder.duos(weights)
      add(10, 60)
      add(60, 10 + ASKED)
      expect([...adder.sums]).toEqual(expected)
    }
    if (from + ASKED <= LEARNT) expect(expected).not.toEqual([0, 0])
  }
})

test("the sums of many-way weights are those of the rows looked up one by one", () => {
  const trained = new AveragedWeights(7)
  for (let i = 0; i < LEARNT; i++) {
    trained.update(keys.subarray(i), 1, i % 7, (i + 3) % 7, 2)
    if (i % 3 === 0) trained.update(keys.subarray(i), 1, (i + 1) % 7, (i + 4) % 7)
  }
  trained.tick()
  const weights = packSparse(trained, 0)
  const adders = addersOver([weights], [])
  for (let from = 0; from + ASKED <= keys.length; from += ASKED) {
    const asked = keys.slice(from, from + ASKED)
    const expected = new Int32Array(7)
    for (const key of asked) {
      const slot = slotIn(weights.slots, bucketAt(key, weights.slots.length), 20, key >>> 20)
      for (let row = slot & 0xfffff, more = slot !== 0; more; row++) {
        const pair = weights.rows[row]!
        expected[pair & 0x7f]! += weights.decode[pair >>> 8]!
        more = (pair & 0x80) !== 0
      }
    }
    for (const adder of adders) {
      adder.scores.fill(0)
      adder.keys.set(asked, 10)
      const add = adder.rows(weights)
      add(10, 60)
      add(60, 10 + ASKED)
      expect(adder.scores.slice(0, 7)).toEqual(expected)
    }
    if (from + ASKED <= LEARNT) expect(Math.max(...expected)).toBeGreaterThan(0)
  }
})
