import { expect, test } from "vitest"
import { AGAINST, BOUNDARIES, EMISSIONS, Lattice, ROLES, type RoleWeights, TURNS } from "./lattice.ts"

/** Numbers that look like chance and are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 8
  }
}

test("weights of one byte sum up to what the same numbers do one by one, also when only the draft changed", () => {
  const next = numbers(7)
  const bits = 8
  const table = (width: number) => Int8Array.from({ length: (1 << bits) * width }, () => (next() & 255) - 128)
  const packed: RoleWeights = {
    emission: table(ROLES),
    emissionMask: (1 << bits) - 1,
    boundary: table(TURNS),
    boundaryMask: (1 << bits) - 1,
    unit: 1,
  }
  const plain: RoleWeights = {
    ...packed,
    emission: Float32Array.from(packed.emission),
    boundary: Float32Array.from(packed.boundary),
  }
  const size = 40
  const [one, other] = [new Lattice(), new Lattice()]
  for (const again of [false, true]) {
    const tokens = Int32Array.from({ length: size * EMISSIONS }, next)
    const turns = Int32Array.from({ length: size * BOUNDARIES }, next)
    if (again) {
      // The keys beyond those that ask for the draft are not looked at: the sums of the first pass stand.
      const [a, b] = [new Uint8Array(size), new Uint8Array(size)]
      expect(one.decode(tokens, turns, size, 11, packed, a, true)).toBe(
        other.decode(tokens, turns, size, 11, plain, b, true),
      )
      expect(a).toEqual(b)
      continue
    }
    const [a, b] = [new Uint8Array(size), new Uint8Array(size)]
    const score = one.decode(tokens, turns, size, 11, packed, a)
    expect(score).toBe(other.decode(tokens, turns, size, 11, plain, b))
    expect(a).toEqual(b)
    expect(new Set(a).size).toBeGreaterThan(1)
    expect(one.scoreOf(a, size)).toBe(score)
  }
})

test("two that take turns at the same weights do not disturb each other", () => {
  const next = numbers(11)
  const mask = 255
  const table = (width: number) => Int8Array.from({ length: 256 * width }, () => (next() & 255) - 128)
  const weights = {
    emission: table(ROLES),
    emissionMask: mask,
    boundary: table(TURNS),
    boundaryMask: mask,
    unit: 1,
  }
  const size = 12
  const windows = [0, 1].map(() => ({
    tokens: Int32Array.from({ length: size * EMISSIONS }, next),
    turns: Int32Array.from({ length: size * BOUNDARIES }, next),
    lattice: new Lattice(),
  }))
  const roles = new Uint8Array(size)
  for (const { lattice, tokens, turns } of windows) lattice.decode(tokens, turns, size, 3, weights, roles)
  for (const { lattice, tokens, turns } of windows) {
    for (let k = 0; k < size; k++)
      for (let f = 0; f < AGAINST; f++) {
        tokens[k * EMISSIONS + f] = next()
        turns[k * BOUNDARIES + f] = next()
      }
    const again = lattice.decode(tokens, turns, size, 3, weights, roles, true)
    expect(again).toBe(new Lattice().decode(tokens, turns, size, 3, weights, roles))
  }
})
