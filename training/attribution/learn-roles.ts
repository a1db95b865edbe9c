import { Lattice, ROLES, TURNS } from "../../src/attribute/lattice.ts"
import { BOUNDARIES, EMISSIONS } from "../../src/attribute/role-features.ts"
import { generator, shuffled } from "../random.ts"
import type { RoleExample } from "./prepare.ts"

export interface RoleTables {
  readonly emission: Float32Array
  readonly boundary: Float32Array
}

/** Averaged structured perceptron with a margin over chains of roles. `from` are the weights to start at. */
export function learnRoles(
  examples: readonly RoleExample[],
  options: {
    emissionBits: number
    boundaryBits: number
    epochs: number
    seed: number
    margin: number
    from?: RoleTables | undefined
  },
): RoleTables {
  const emissionMask = (1 << options.emissionBits) - 1
  const boundaryMask = (1 << options.boundaryBits) - 1
  const emission = new Float32Array((emissionMask + 1) * ROLES)
  const boundary = new Float32Array((boundaryMask + 1) * TURNS)
  if (options.from) {
    emission.set(options.from.emission)
    boundary.set(options.from.boundary)
  }
  const emissionTotal = new Float64Array(emission.length)
  const boundaryTotal = new Float64Array(boundary.length)
  const weights = { emission, emissionMask, boundary, boundaryMask, unit: 1 }
  const lattice = new Lattice()
  const roles = new Uint8Array(4096)
  const random = generator(options.seed)
  let clock = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const { tokenKeys, turnKeys, size, cueAt, gold } = examples[i]!
      clock++
      lattice.decode(tokenKeys, turnKeys, size, cueAt, weights, roles, gold, options.margin)
      for (let k = 0; k < size; k++) {
        const [r, g] = [roles[k]!, gold[k]!]
        if (r !== g) {
          for (let f = k * EMISSIONS, end = f + EMISSIONS; f < end; f++) {
            const row = (tokenKeys[f]! & emissionMask) * ROLES
            emission[row + g] = emission[row + g]! + 1
            emissionTotal[row + g] = emissionTotal[row + g]! + clock
            emission[row + r] = emission[row + r]! - 1
            emissionTotal[row + r] = emissionTotal[row + r]! - clock
          }
        }
        if (k === 0) continue
        const turn = roles[k - 1]! * ROLES + r
        const right = gold[k - 1]! * ROLES + g
        if (turn === right) continue
        for (let f = k * BOUNDARIES, end = f + BOUNDARIES; f < end; f++) {
          const row = (turnKeys[f]! & boundaryMask) * TURNS
          boundary[row + right] = boundary[row + right]! + 1
          boundaryTotal[row + right] = boundaryTotal[row + right]! + clock
          boundary[row + turn] = boundary[row + turn]! - 1
          boundaryTotal[row + turn] = boundaryTotal[row + turn]! - clock
        }
      }
    }
  }
  const mean = (now: Float32Array, total: Float64Array) => now.map((w, i) => w - total[i]! / (clock + 1))
  return { emission: mean(emission, emissionTotal), boundary: mean(boundary, boundaryTotal) }
}
