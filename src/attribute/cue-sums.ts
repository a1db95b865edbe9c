import { setAdder } from "../tag/kernel.ts"
import {
  CUE_FEATURES,
  CUE_SETS,
  CUE_VALUES,
  type CueRow,
  emptyRow,
  FIRST_FEATURES,
  writeCueKeys,
} from "./cue-templates.ts"
import type { AttributionModel } from "./model.ts"
import { HASHED } from "./model.ts"

type Weights = AttributionModel["cue"]

/** Adds up what speaks for a candidate. Its row serves one candidate after the other, whoever asks with the same weights. */
export interface CueSums {
  readonly row: CueRow
  /** The sum of the weights of all features of the row. */
  sum(): number
  /** Their keys, once they are summed up; where among them those of `FIRST_FEATURES` stand. */
  readonly keys: Int32Array
  readonly places: Int32Array
  /** The weights as they are added up. */
  readonly weights: Weights
}

const made = new WeakMap<Weights, CueSums>()

/** By the kernel where weights have one byte and there is one, else in plain code: to the same sums. */
export function cueSumsOf(weights: Weights): CueSums {
  let sums = made.get(weights)
  if (!sums) {
    sums = kernelCueSums(weights) ?? plainCueSums(weights)
    made.set(weights, sums)
  }
  return sums
}

export function kernelCueSums(weights: Weights): CueSums | null {
  const adder = weights instanceof Int8Array ? setAdder(weights, HASHED.cue, CUE_SETS, CUE_VALUES) : null
  if (!adder) return null
  const row = emptyRow(adder.values)
  return {
    row,
    keys: adder.keys,
    places: placesOf(CUE_SETS[0]!.templates.written),
    weights: adder.weights,
    sum: () => {
      let sum = adder.add(row.on)
      for (let c = 0; c < row.many; c++) sum += adder.weights[row.children[c]! & HASHED.cue]!
      return sum
    },
  }
}

export function plainCueSums(weights: Weights): CueSums {
  const row = emptyRow()
  const keys = new Int32Array(CUE_FEATURES)
  return {
    row,
    keys,
    places: Int32Array.from(FIRST_FEATURES, (_, k) => k),
    weights,
    sum: () => {
      const count = writeCueKeys(row, keys)
      let sum = 0
      for (let k = 0; k < count; k++) sum += weights[keys[k]! & HASHED.cue]!
      return sum
    },
  }
}

/** The kernel takes features of few values first. */
function placesOf(written: Int32Array): Int32Array {
  return Int32Array.from(FIRST_FEATURES, (_, k) => written.indexOf(k))
}
