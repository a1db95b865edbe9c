import { chainAdder } from "../tag/kernel.ts"
import { hashAsWritten, type Templates } from "../tag/templates.ts"
import { CUE, Lattice, ROLES, type RoleWeights, TURNS } from "./lattice.ts"
import { BOUNDARIES, BOUNDARY, EMISSION, EMISSIONS, emptyValues, MOST, VALUES } from "./role-features.ts"

/** Adds up what speaks for the roles of a window's tokens, and finds the likeliest chain of them. Its memory serves one window
 * after the other, whoever asks with the same weights. */
export interface RoleSums {
  /** Of the tokens of the window, column by column. */
  readonly values: Int32Array
  /** Who wrote the values last. */
  owner: unknown
  /** Decodes the first `size` tokens; the token at `cueAt` is always cue. With `again`, only values that ask for the draft have
   * changed since the last time. */
  decode(size: number, cueAt: number, again: boolean): void
  /** Of the window last decoded: the likeliest roles, what speaks for each role, and for each change before it. */
  readonly roles: Uint8Array
  readonly emitted: ArrayLike<number>
  readonly changed: ArrayLike<number>
}

const made = new WeakMap<RoleWeights, RoleSums>()

/** By the kernel where weights have one byte and there is one, else in plain code: to the same sums. */
export function sumsOf(weights: RoleWeights): RoleSums {
  let sums = made.get(weights)
  if (!sums) {
    sums = kernelSums(weights) ?? plainSums(weights)
    made.set(weights, sums)
  }
  return sums
}

export function kernelSums(weights: RoleWeights): RoleSums | null {
  const { emission, emissionMask, boundary, boundaryMask } = weights
  if (!(emission instanceof Int8Array) || !(boundary instanceof Int8Array)) return null
  const adder = chainAdder(
    { rows: emission, mask: emissionMask, ...EMISSION },
    { rows: boundary, mask: boundaryMask, ...BOUNDARY },
    VALUES.length,
    MOST,
  )
  if (!adder) return null
  const { values, classes: roles, emitted, changed } = adder
  return {
    ...{ values, roles, emitted, changed },
    owner: null,
    decode: (size, cueAt, again) => {
      adder.add(size, again)
      adder.chain(size, cueAt, CUE)
    },
  }
}

export function plainSums(weights: RoleWeights): RoleSums {
  const values = emptyValues()
  const tokenKeys = new Int32Array(EMISSIONS * MOST)
  const turnKeys = new Int32Array(BOUNDARIES * MOST)
  const roles = new Uint8Array(MOST)
  const lattice = new Lattice()
  return {
    ...{ values, roles, emitted: lattice.emitted, changed: lattice.changed },
    owner: null,
    decode: (size, cueAt) => {
      writeKeys(values, size, tokenKeys, turnKeys)
      lattice.decode(tokenKeys, turnKeys, size, cueAt, weights, roles)
    },
  }
}

/** Writes the keys of every token of a window, those that ask for the draft first, and of every change of role. */
export function writeKeys(
  values: Int32Array,
  size: number,
  tokenKeys: Int32Array,
  turnKeys: Int32Array,
): void {
  for (let k = 0; k < size; k++) {
    for (let v = 0; v < VALUES.length; v++) row[v] = values[v * MOST + k]!
    writeBoth(EMISSION, tokenKeys, k * EMISSIONS)
    if (k > 0) writeBoth(BOUNDARY, turnKeys, k * BOUNDARIES)
  }
}

const row = new Int32Array(VALUES.length)

function writeBoth(
  { against, alike }: { readonly against: Templates; readonly alike: Templates },
  keys: Int32Array,
  from: number,
): void {
  hashAsWritten(alike, row, keys, hashAsWritten(against, row, keys, from))
}

/** What a chain of roles of the window last decoded comes to. */
export function scoreOf({ emitted, changed }: RoleSums, roles: Uint8Array, size: number): number {
  let sum = emitted[roles[0]!]!
  for (let k = 1; k < size; k++)
    sum += emitted[k * ROLES + roles[k]!]! + changed[k * TURNS + roles[k - 1]! * ROLES + roles[k]!]!
  return sum
}
