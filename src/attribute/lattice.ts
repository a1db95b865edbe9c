import { BOUNDARIES, EMISSIONS, MOST } from "./role-features.ts"

/** The part of a token in a saying. */
export const NONE = 0
export const SOURCE = 1
export const CUE = 2
export const CONTENT = 3
export const ROLES = 4
/** Changes from the role of one token to that of the next. */
export const TURNS = ROLES * ROLES

/** Weights as they are asked for: of a feature's key, one for each role or change of roles. */
export interface RoleWeights {
  readonly emission: ArrayLike<number>
  readonly emissionMask: number
  readonly boundary: ArrayLike<number>
  readonly boundaryMask: number
  /** What a step of the weights is worth. */
  readonly unit: number
}

/** Finds the likeliest chain of roles in plain code; its memory serves one window after the other. */
export class Lattice {
  private readonly scores = new Float64Array(MOST * ROLES)
  private readonly back = new Uint8Array(MOST * ROLES)
  /** Of the window last decoded: what speaks for each role of each token, and for each change before it. */
  readonly emitted = new Float64Array(MOST * ROLES)
  readonly changed = new Float64Array(MOST * TURNS)

  /** The token at `cueAt` is always cue. `cost`, for training, is added for every role that differs from `gold`. */
  decode(
    tokenKeys: Int32Array,
    turnKeys: Int32Array,
    size: number,
    cueAt: number,
    weights: RoleWeights,
    roles: Uint8Array,
    gold: Uint8Array | null = null,
    cost = 0,
  ): number {
    const { scores, back } = this
    const here = this.emitted
    const change = this.changed
    addUp(size, tokenKeys, EMISSIONS, weights.emission, weights.emissionMask, here, ROLES)
    addUp(size, turnKeys, BOUNDARIES, weights.boundary, weights.boundaryMask, change, TURNS)
    for (let k = 0; k < size; k++) {
      const now = k * ROLES
      const turns = k * TURNS
      const then = now - ROLES
      for (let r = 0; r < ROLES; r++) {
        let own = here[now + r]!
        if (gold && r !== gold[k]) own += cost
        if (k === cueAt && r !== CUE) own -= 1e9
        if (k === 0) {
          scores[r] = own
          continue
        }
        let best = 0
        let high = scores[then]! + change[turns + r]!
        for (let p = 1; p < ROLES; p++) {
          const score = scores[then + p]! + change[turns + p * ROLES + r]!
          if (score > high) {
            high = score
            best = p
          }
        }
        scores[now + r] = high + own
        back[now + r] = best
      }
    }
    const last = (size - 1) * ROLES
    let role = 0
    for (let r = 1; r < ROLES; r++) if (scores[last + r]! > scores[last + role]!) role = r
    const score = scores[last + role]!
    for (let k = size - 1; k >= 0; k--) {
      roles[k] = role
      if (k > 0) role = back[k * ROLES + role]!
    }
    return score
  }
}

/** Adds up the rows of the keys of each token into rows of `width`. */
function addUp(
  count: number,
  keys: Int32Array,
  size: number,
  weights: ArrayLike<number>,
  mask: number,
  out: Float64Array,
  width: number,
): void {
  out.fill(0, 0, count * width)
  for (let k = 0; k < count; k++) {
    const at = k * width
    for (let f = k * size; f < (k + 1) * size; f++) {
      const row = (keys[f]! & mask) * width
      for (let t = 0; t < width; t++) out[at + t] = out[at + t]! + weights[row + t]!
    }
  }
}
