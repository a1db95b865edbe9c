import { type ByteAdder, byteAdder } from "../tag/kernel.ts"

/** The part of a token in a saying. */
export const NONE = 0
export const SOURCE = 1
export const CUE = 2
export const CONTENT = 3
export const ROLES = 4
/** Changes from the role of one token to that of the next. */
export const TURNS = ROLES * ROLES

/** Features of a token, and of the change of role before it. */
export const EMISSIONS = 26
export const BOUNDARIES = 26
/** The first so many of each ask what the draft proposes; the others are the same for every draft of a window. */
export const AGAINST = 5
/** No saying is looked for further than this from its cue. */
export const WINDOW = 160

/** Weights as they are asked for: of a feature's key, one for each role or change of roles. */
export interface RoleWeights {
  readonly emission: ArrayLike<number>
  readonly emissionMask: number
  readonly boundary: ArrayLike<number>
  readonly boundaryMask: number
  /** What a step of the weights is worth. */
  readonly unit: number
}

/** Finds the likeliest chain of roles; its memory serves one window after the other. */
export class Lattice {
  private readonly scores = new Float64Array(2 * WINDOW * ROLES)
  private readonly back = new Uint8Array(2 * WINDOW * ROLES)
  /** Of the window last decoded: what speaks for each role of each token, and for each change before it. */
  private readonly emitted = new Sums(ROLES, EMISSIONS)
  private readonly changed = new Sums(TURNS, BOUNDARIES)

  /** The score of any chain of roles of the window last decoded. */
  scoreOf(roles: Uint8Array, size: number): number {
    const { emitted, changed } = this
    let sum = 0
    for (let k = 0; k < size; k++) {
      sum += emitted.all[k * ROLES + roles[k]!]!
      if (k > 0) sum += changed.all[k * TURNS + roles[k - 1]! * ROLES + roles[k]!]!
    }
    return sum
  }

  /** The token at `cueAt` is always cue. With `again`, only the keys that ask for the draft have changed since the window
   * was last decoded, with the same weights. `cost`, for training, is added for every role that differs from `gold`. */
  decode(
    tokenKeys: Int32Array,
    turnKeys: Int32Array,
    size: number,
    cueAt: number,
    weights: RoleWeights,
    roles: Uint8Array,
    again = false,
    gold: Uint8Array | null = null,
    cost = 0,
  ): number {
    const { scores, back } = this
    this.emitted.fill(size, tokenKeys, weights.emission, weights.emissionMask, again)
    this.changed.fill(size, turnKeys, weights.boundary, weights.boundaryMask, again)
    const here = this.emitted.all
    const change = this.changed.all
    for (let k = 0; k < size; k++) {
      const now = k * ROLES
      // The sums stay as they are for `scoreOf`.
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

/** What the keys of each token of a window sum up to, in rows of `width`: four or sixteen. */
class Sums {
  readonly all: Float64Array
  /** The same without what asks for the draft. */
  private readonly alike: Float64Array
  private readonly width: number
  private readonly size: number

  constructor(width: number, size: number) {
    this.all = new Float64Array(2 * WINDOW * width)
    this.alike = new Float64Array(2 * WINDOW * width)
    this.width = width
    this.size = size
  }

  /** Sums up the keys of the first `count` tokens into `all`. With `again`, only the keys that ask for the draft are
   * summed anew. */
  fill(count: number, keys: Int32Array, weights: ArrayLike<number>, mask: number, again: boolean): void {
    // Weights of one byte are added up in vectors, to the same sums.
    const shared = weights instanceof Int8Array ? sharedAdder(weights, this.width, this.size) : null
    if (shared) this.fillByKernel(shared, count, keys, mask, again)
    else this.fillPlain(count, keys, weights, mask, again)
  }

  private fillByKernel(
    shared: SharedAdder,
    count: number,
    keys: Int32Array,
    mask: number,
    again: boolean,
  ): void {
    const { all, size, width } = this
    const { adder, last } = shared
    adder.keys.set(keys.subarray(0, count * size))
    adder.add(count, mask, again && last === this)
    shared.last = this
    for (let at = 0; at < count * width; at++) all[at] = adder.all[at]!
  }

  private fillPlain(
    count: number,
    keys: Int32Array,
    weights: ArrayLike<number>,
    mask: number,
    again: boolean,
  ): void {
    const { all, alike, size, width } = this
    for (let k = 0; k < count; k++) {
      const first = k * size
      const at = k * width
      if (!again) {
        alike.fill(0, at, at + width)
        for (let f = first + AGAINST; f < first + size; f++) {
          const row = (keys[f]! & mask) * width
          for (let t = 0; t < width; t++) alike[at + t] = alike[at + t]! + weights[row + t]!
        }
      }
      for (let t = 0; t < width; t++) all[at + t] = alike[at + t]!
      for (let f = first; f < first + AGAINST; f++) {
        const row = (keys[f]! & mask) * width
        for (let t = 0; t < width; t++) all[at + t] = all[at + t]! + weights[row + t]!
      }
    }
  }
}

/** An adder serves everyone who asks for the same weights. */
interface SharedAdder {
  readonly adder: ByteAdder
  /** Whose keys it was last given. */
  last: Sums | null
}

const adders = new WeakMap<Int8Array, SharedAdder | "none">()

function sharedAdder(weights: Int8Array, width: number, size: number): SharedAdder | null {
  let shared = adders.get(weights)
  if (!shared) {
    const adder = byteAdder(weights, width as 4 | 16, { most: 2 * WINDOW, size, against: AGAINST })
    shared = adder ? { adder, last: null } : "none"
    adders.set(weights, shared)
  }
  return shared === "none" ? null : shared
}
