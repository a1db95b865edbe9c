import { expect, test } from "vitest"
import { UPOS } from "../model/doc.ts"
import { mix1, mix2, mix3 } from "../tag/hash.ts"
import { relation } from "./columns.ts"
import { kernelCueSums, plainCueSums } from "./cue-sums.ts"
import {
  AT,
  CUE_FEATURES,
  CUE_SETS,
  childKey,
  emptyRow,
  FIRST_FEATURES,
  MOST_CHILDREN,
  ON,
  writeCueKeys,
} from "./cue-templates.ts"
import { HASHED } from "./model.ts"

/** Numbers that look like chance and are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 8
  }
}

test("the kernel adds up what plain code adds up, whichever sets a candidate has", () => {
  const next = numbers(3)
  const weights = Int8Array.from({ length: HASHED.cue + 1 }, () => (next() & 255) - 128)
  const [kernel, plain] = [kernelCueSums(weights)!, plainCueSums(weights)]
  const seen = new Set<number>()
  const sets = [0, ...Object.values(ON), 2 ** CUE_SETS.length - 1]
  for (let round = 0; round < 200; round++) {
    for (let v = 0; v < plain.row.values.length; v++)
      kernel.row.values[v] = plain.row.values[v] = Math.imul(next() % 1000, 0x9e3779b1)
    const many = next() % (MOST_CHILDREN + 1)
    for (let c = 0; c < many; c++) kernel.row.children[c] = plain.row.children[c] = next() << 5
    kernel.row.many = plain.row.many = many
    kernel.row.on = plain.row.on = sets[round] ?? next() % 2 ** CUE_SETS.length
    const sum = kernel.sum()
    expect(sum).toBe(plain.sum())
    if (kernel.row.on & ON.always)
      expect([...kernel.places].map(at => kernel.keys[at])).toEqual(
        [...plain.places].map(at => plain.keys[at]),
      )
    seen.add(sum)
  }
  expect(seen.size).toBeGreaterThan(150)
})

test("a candidate has the features of its sets, the first ones first, and one for each dependent", () => {
  const row = emptyRow()
  for (let v = 0; v < row.values.length; v++) row.values[v] = 100 + v
  const of = (name: keyof typeof AT) => row.values[AT[name]]!
  row.on = ON.always | ON.root | ON.clause
  const [nsubj, noun] = [relation("nsubj"), UPOS.indexOf("NOUN")]
  row.children[0] = childKey(nsubj, noun, true)
  row.many = 1
  const keys = new Int32Array(CUE_FEATURES)
  const count = writeCueKeys(row, keys)
  const told = [...keys.subarray(0, count)]
  expect(told[0]).toBe(mix1(2, of("word")))
  expect(told[FIRST_FEATURES.length - 1]).toBe(mix2(44, of("marker"), of("form")))
  expect(told).toContain(mix1(63, of("form")))
  expect(told).toContain(mix3(53, of("clause"), of("clauseUpos"), of("opener")))
  expect(told).not.toContain(mix2(52, of("kind"), of("known")))
  expect(told[count - 1]).toBe(mix3(1, nsubj, noun, 1))
  expect(new Set(told).size).toBe(count)
})

test("no two templates share a number", () => {
  const numbers = CUE_SETS.flatMap(({ templates }) => [...templates.numbers])
  expect(new Set(numbers).size).toBe(numbers.length)
})
