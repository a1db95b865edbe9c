import { addDuos, type DuoWeights } from "./duo.ts"
import { addRows, type SparseWeights } from "./sparse.ts"
import { hashAll, type Templates } from "./templates.ts"

/** What adds up weights, with the memory it works in, so that nothing is allocated per token. Whoever asks writes
 * `values` or `keys`, calls, and reads `scores` or `sums`. */
export interface Adder {
  /** What templates join. */
  readonly values: Int32Array
  /** Keys of features. */
  readonly keys: Int32Array
  /** One integer a class. */
  readonly scores: Int32Array
  /** One integer for the second class of three, one for the third. */
  readonly sums: Int32Array
  /** Hashes `values` by these templates, into `keys` from `at` on; returns where they end. */
  hashing(templates: Templates): (at: number) => number
  /** Adds the weights of the keys `from` to `to` to `scores`. */
  rows(weights: SparseWeights): (from: number, to: number) => void
  /** Adds those of the keys `from` to `to` to `sums`. */
  duos(weights: DuoWeights): (from: number, to: number) => void
}

/** Room that every adder has. */
export const ROOM = { values: 128, keys: 512, scores: 128, sums: 2 } as const

/** Adds in plain code: for training, and where there is no WebAssembly. */
export function plainAdder(): Adder {
  const values = new Int32Array(ROOM.values)
  const keys = new Int32Array(ROOM.keys)
  const scores = new Int32Array(ROOM.scores)
  const sums = new Int32Array(ROOM.sums)
  return {
    values,
    keys,
    scores,
    sums,
    hashing: templates => at => hashAll(templates, values, keys, at),
    rows: weights => (from, to) => addRows(weights, keys, from, to, scores),
    duos: weights => (from, to) => addDuos(weights, keys, from, to, sums),
  }
}
