import { asInt32, readContainer, section } from "../tag/container.ts"
import type { RoleWeights } from "./lattice.ts"
import type { Trees } from "./trees.ts"

/** Weights of the attribution stage for one language. A feature's weights stand where the low bits of its hash say. */
export interface AttributionModel {
  /** Of a cue, in steps of `cueUnit`. */
  readonly cue: ArrayLike<number>
  readonly cueUnit: number
  readonly roles: RoleWeights
  /** Of a record being right, in steps of `recordUnit`. */
  readonly record: ArrayLike<number>
  readonly recordUnit: number
  /** What the sum of a record's weights means: pairs of sum and probability, both growing. */
  readonly calibration: Float32Array
  /** A record less likely than this is not told. */
  readonly least: number
  /** What each way to read a cue is worth. */
  readonly trees: Trees
  /** What the worth of the best way means: pairs of worth and probability, both growing. */
  readonly worth: Float32Array
}

export const BITS = { cue: 17, emission: 16, boundary: 14, record: 12 } as const
export const HASHED = {
  cue: (1 << BITS.cue) - 1,
  emission: (1 << BITS.emission) - 1,
  boundary: (1 << BITS.boundary) - 1,
  record: (1 << BITS.record) - 1,
} as const

/** Changes with every change of the features, so that weights made for others are refused. */
export const ATTRIBUTION_FEATURES = 2

/** Reads the weights from the bytes of a pack file. Throws, naming `from`, when they are damaged or of another
 * release. */
export function readAttribution(bytes: Uint8Array, from: string): AttributionModel {
  const container = readContainer(bytes, "attrib", from)
  if (container.features !== ATTRIBUTION_FEATURES)
    throw new Error(`${from}: made for other features; install the packs of the same release`)
  const table = (name: string) => {
    const found = section(container, name)
    return new Int8Array(found.buffer, found.byteOffset, found.byteLength)
  }
  const floats = (name: string) => {
    const found = section(container, name)
    return new Float32Array(found.buffer, found.byteOffset, found.byteLength >> 2)
  }
  const units = floats("units")
  return {
    cue: table("cue"),
    cueUnit: units[0]!,
    roles: {
      emission: table("emission"),
      emissionMask: HASHED.emission,
      boundary: table("boundary"),
      boundaryMask: HASHED.boundary,
      unit: units[3]!,
    },
    record: table("record"),
    recordUnit: units[1]!,
    calibration: floats("calib"),
    least: units[2]!,
    trees: { nodes: floats("trees"), roots: asInt32(section(container, "roots")) },
    worth: floats("worth"),
  }
}
