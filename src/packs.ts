import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { type AttributionModel, readAttribution } from "./attribute/model.ts"
import { type NameModel, readNames } from "./mention/names-model.ts"
import { type ModelBytes, readModel, type TagModel } from "./tag/model.ts"

/** The weights of one language, ready for use. */
export interface LoadedPack {
  readonly code: string
  readonly model: TagModel
  /** Null for a pack without them. */
  readonly names: NameModel | null
  /** Null for a pack without them. */
  readonly attribution: AttributionModel | null
}

/** Reads the weights of a language from `packs/`, beside the program whether it runs from source or bundled.
 * Throws, naming the file, when they are missing, damaged or of another release. */
export function loadPack(code: string): LoadedPack {
  const folder = join(packsFolder(), code)
  if (!existsSync(folder)) throw new Error(`${folder}: no language pack for "${code}"`)
  const model = readModel(bytesIn(folder))
  return { code, model, names: namesIn(folder, model), attribution: attributionIn(folder) }
}

/** The three files of a pack. Each is read whole into memory of its own. */
function bytesIn(folder: string): ModelBytes {
  const file = (name: string) => readFileSync(join(folder, name))
  const parser = existsSync(join(folder, "parser.bin")) ? file("parser.bin") : null
  return { lexicon: file("lexicon.bin"), tagger: file("tagger.bin"), parser, from: folder }
}

function namesIn(folder: string, model: TagModel): NameModel | null {
  const file = join(folder, "names.bin")
  return existsSync(file) ? readNames(readFileSync(file), model.words, file) : null
}

function attributionIn(folder: string): AttributionModel | null {
  const file = join(folder, "attribution.bin")
  return existsSync(file) ? readAttribution(readFileSync(file), file) : null
}

let found: string | null = null

/** The nearest `packs/` above this file: the project's from `src/`, the package's from `dist/`. */
function packsFolder(): string {
  if (found) return found
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, "packs"))) {
    const up = dirname(at)
    if (up === at)
      throw new Error("the folder packs/ is missing beside the program; install the package again")
    at = up
  }
  found = join(at, "packs")
  return found
}
