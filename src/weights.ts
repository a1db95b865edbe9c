import { type AttributionModel, readAttribution } from "./attribute/model.ts"
import { type NameModel, readNames } from "./mention/names-model.ts"
import { readModel, type TagModel } from "./tag/model.ts"

/** The weights of one language, ready for use. */
export interface Weights {
  readonly model: TagModel
  /** Null for a pack without them. */
  readonly names: NameModel | null
  /** Null for a pack without them. */
  readonly attribution: AttributionModel | null
}

/** The files of a pack. A pack may lack the optional ones. */
export const WEIGHT_FILES = {
  needed: ["lexicon.bin", "tagger.bin"],
  optional: ["parser.bin", "names.bin", "attribution.bin"],
} as const
export type WeightFile = (typeof WEIGHT_FILES)[keyof typeof WEIGHT_FILES][number]

/** The weights of a language are missing, damaged or of another release; the message names the file. No report in
 * that language can be read until they are mended. */
export class PackError extends Error {
  override readonly name = "PackError"
}

/** Weights from the bytes of a pack's files, which are viewed and not copied. `from` names their place in messages.
 * Throws a `PackError` for bytes that are missing, damaged or of another release. */
export function weightsOf(files: Readonly<Record<WeightFile, Uint8Array | null>>, from: string): Weights {
  const needed = (name: WeightFile) => {
    const bytes = files[name]
    if (!bytes) throw new PackError(`${from}/${name}: missing; install the packs again`)
    return bytes
  }
  try {
    const model = readModel({
      lexicon: needed("lexicon.bin"),
      tagger: needed("tagger.bin"),
      parser: files["parser.bin"],
      from,
    })
    const [names, attribution] = [files["names.bin"], files["attribution.bin"]]
    return {
      model,
      names: names && readNames(names, model.words, `${from}/names.bin`),
      attribution: attribution && readAttribution(attribution, `${from}/attribution.bin`),
    }
  } catch (cause) {
    if (cause instanceof PackError) throw cause
    throw new PackError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
