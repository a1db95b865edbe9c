import { expect, test } from "vitest"
import { mix1, mix2, mix3 } from "../tag/hash.ts"
import { CUE, ROLES, type RoleWeights, TURNS } from "./lattice.ts"
import { AT, BOUNDARIES, EMISSIONS, emptyValues, VALUES } from "./role-features.ts"
import { kernelSums, plainSums, scoreOf, writeKeys } from "./role-sums.ts"

/** Numbers that look like chance and are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 8
  }
}

function weightsFrom(next: () => number): RoleWeights {
  const bits = 8
  const table = (width: number) => Int8Array.from({ length: (1 << bits) * width }, () => (next() & 255) - 128)
  const mask = (1 << bits) - 1
  return {
    ...{ emission: table(ROLES), emissionMask: mask, boundary: table(TURNS), boundaryMask: mask },
    unit: 1,
  }
}

/** Columns that ask for the draft. */
const ASKING = ["rule", "draft", "drafts"] as const

test("the kernel finds the chain that plain code finds, with the same sums, also when only the draft changed", () => {
  const next = numbers(7)
  const weights = weightsFrom(next)
  const [kernel, plain] = [kernelSums(weights)!, plainSums(weights)]
  for (const size of [1, 2, 3, 4, 5, 40, 41, 320])
    for (const again of [false, true]) {
      for (const name of again ? ASKING : VALUES)
        for (let k = 0; k < size; k++)
          kernel.values[AT[name] + k] = plain.values[AT[name] + k] = (next() % 5) * 1_000_003
      const cueAt = next() % size
      kernel.decode(size, cueAt, again)
      plain.decode(size, cueAt, again)
      const [one, other] = [kernel, plain].map(({ roles, emitted, changed }) => ({
        roles: [...roles.slice(0, size)],
        emitted: Array.from(emitted).slice(0, ROLES * size),
        // Nothing changes before the first.
        changed: Array.from(changed).slice(TURNS, TURNS * size),
      }))
      expect(one).toEqual(other)
      expect(kernel.roles[cueAt]).toBe(CUE)
      if (size > 30) expect(new Set(one!.roles).size).toBe(ROLES)
      expect(scoreOf(kernel, kernel.roles, size)).toBe(scoreOf(plain, kernel.roles, size))
      // No other chain is likelier: least of all one that differs in a single token.
      const changed = kernel.roles.slice(0, size)
      for (let k = 0; k < size; k++) {
        if (k === cueAt) continue
        changed[k] = (changed[k]! + 1 + (next() % 3)) % ROLES
        expect(scoreOf(kernel, changed, size)).toBeLessThanOrEqual(scoreOf(kernel, kernel.roles, size))
        changed[k] = kernel.roles[k]!
      }
    }
})

test("every token has keys of its own values, those that ask for the draft first", () => {
  const values = emptyValues()
  for (let v = 0; v < values.length; v++) values[v] = v
  const [tokens, turns] = [new Int32Array(2 * EMISSIONS), new Int32Array(2 * BOUNDARIES)]
  writeKeys(values, 2, tokens, turns)
  const of = (name: keyof typeof AT) => values[AT[name] + 1]!
  expect(tokens[EMISSIONS]).toBe(mix1(1, of("draft")))
  expect(tokens[EMISSIONS + 5]).toBe(mix1(3, of("way")))
  expect(tokens[2 * EMISSIONS - 1]).toBe(mix3(26, of("way"), of("opener"), of("known")))
  expect(turns[BOUNDARIES + 1]).toBe(mix2(2, of("drafts"), of("rule")))
  expect(turns[2 * BOUNDARIES - 1]).toBe(mix3(26, of("rel1"), of("inner"), of("upos")))
  expect(new Set([...tokens]).size).toBe(2 * EMISSIONS)
  // Before the first token nothing changes.
  expect([...turns.slice(0, BOUNDARIES)]).toEqual(new Array(BOUNDARIES).fill(0))
})
