import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { PackError, WEIGHT_FILES, type WeightFile, type Weights, weightsOf } from "./weights.ts"

/** Reads the weights of a language from `packs/`, beside the program whether it runs from source or bundled. Each file
 * is read whole into memory of its own.
 * Throws a `PackError`, naming the file, when they are missing, damaged or of another release. */
export function loadPack(code: string): Weights {
  const folder = join(packsFolder(), code)
  if (!existsSync(folder)) throw new PackError(`${folder}: no language pack for "${code}"`)
  const names: readonly WeightFile[] = [...WEIGHT_FILES.needed, ...WEIGHT_FILES.optional]
  const files = names.map(name => {
    const file = join(folder, name)
    return [name, existsSync(file) ? readFileSync(file) : null] as const
  })
  return weightsOf(Object.fromEntries(files) as Record<WeightFile, Uint8Array | null>, folder)
}

let found: string | null = null

/** The nearest `packs/` above this file: the project's from `src/`, the package's from `dist/`. */
function packsFolder(): string {
  if (found) return found
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, "packs"))) {
    const up = dirname(at)
    if (up === at)
      throw new PackError("the folder packs/ is missing beside the program; install the package again")
    at = up
  }
  found = join(at, "packs")
  return found
}
