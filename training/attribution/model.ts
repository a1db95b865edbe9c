import { ROLES, TURNS } from "../../src/attribute/lattice.ts"
import { type AttributionModel, BITS, HASHED } from "../../src/attribute/model.ts"
import { NO_TREES, type Trees } from "../../src/attribute/trees.ts"
import type { RoleTables } from "./learn-roles.ts"

/** Weights before they are coded. */
export interface Weights {
  readonly cue: Float32Array
  readonly roles: RoleTables
  readonly record: Float32Array
  /** Pairs of sum and probability. */
  readonly calibration: Float32Array
  readonly least: number
  readonly trees: Trees
  /** Pairs of worth and probability. */
  readonly worth: Float32Array
}

export function emptyRecord(): Pick<Weights, "record" | "calibration" | "least" | "trees" | "worth"> {
  const nothing = new Float32Array(0)
  return {
    record: new Float32Array(HASHED.record + 1),
    calibration: nothing,
    least: 0,
    trees: NO_TREES,
    worth: nothing,
  }
}

/** The weights coded in 8 bits, as they are read with. */
export function coded(weights: Weights): AttributionModel {
  const cue = inBytes(weights.cue)
  const record = inBytes(weights.record)
  return {
    cue: cue.table,
    cueUnit: cue.unit,
    roles: {
      ...inOneUnit(weights.roles),
      emissionMask: HASHED.emission,
      boundaryMask: HASHED.boundary,
    },
    record: record.table,
    recordUnit: record.unit,
    calibration: weights.calibration,
    least: weights.least,
    trees: weights.trees,
    worth: weights.worth,
  }
}

/** The chain adds both tables, so they share one unit. */
function inOneUnit(roles: RoleTables): { emission: Int8Array; boundary: Int8Array; unit: number } {
  const unit = Math.max(largest(roles.emission), largest(roles.boundary)) / 127 || 1
  return { emission: scaled(roles.emission, unit), boundary: scaled(roles.boundary, unit), unit }
}

function inBytes(weights: Float32Array): { table: Int8Array; unit: number } {
  const unit = largest(weights) / 127 || 1
  return { table: scaled(weights, unit), unit }
}

/** Of the few largest weights are cut off, so that the many small ones keep their differences. */
function largest(weights: Float32Array): number {
  const sizes = weights
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort()
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 0
}

function scaled(weights: Float32Array, unit: number): Int8Array {
  return Int8Array.from(weights, w => Math.max(-127, Math.min(127, Math.round(w / unit))))
}

export const SIZES = {
  emission: (1 << BITS.emission) * ROLES,
  boundary: (1 << BITS.boundary) * TURNS,
}
