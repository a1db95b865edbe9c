import { ATTRIBUTION_FEATURES, type AttributionModel } from "../../src/attribute/model.ts"
import { writeContainer } from "../../src/tag/container.ts"

/** The weights of a language as the bytes of its pack file. */
export function written(model: AttributionModel, language: string): Uint8Array {
  const bytes = (table: ArrayLike<number>) => {
    const of = table as Int8Array
    return new Uint8Array(of.buffer, of.byteOffset, of.byteLength)
  }
  const floats = (values: Float32Array | Int32Array) =>
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return writeContainer({
    kind: "attrib",
    language,
    features: ATTRIBUTION_FEATURES,
    sections: new Map([
      ["cue", bytes(model.cue)],
      ["emission", bytes(model.roles.emission)],
      ["boundary", bytes(model.roles.boundary)],
      ["record", bytes(model.record)],
      ["units", floats(Float32Array.of(model.cueUnit, model.recordUnit, model.least, model.roles.unit))],
      ["calib", floats(model.calibration)],
      ["trees", floats(model.trees.nodes)],
      ["roots", floats(model.trees.roots)],
      ["worth", floats(model.worth)],
    ]),
  })
}
