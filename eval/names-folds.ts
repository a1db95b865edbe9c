import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { NAME_FEATURES, type NameModel, readNames } from "../src/mention/names-model.ts"
import { loadPack } from "../src/packs.ts"

/** The French reports are measured in so many parts, each read with a finder of names that never saw it. */
export const FOLDS = 5

/** The finders of names, one a part: report `i` belongs to part `i % FOLDS`. Null where one has not been trained with
 * the tagger that stands in `packs/`; `npx tsx training/names-folds.ts` trains them (some ten minutes). */
export function foldModels(): readonly (NameModel | null)[] {
  const { words } = loadPack("fr").model
  return Array.from({ length: FOLDS }, (_, fold) => {
    const file = foldFile(fold)
    return existsSync(file) ? readNames(readFileSync(file), words, file) : null
  })
}

/** Weights belong to the words of one tagger and to one set of features, so they lie under the fingerprint of both. */
export function foldFile(fold: number): string {
  const hash = createHash("sha256").update(String(NAME_FEATURES))
  for (const part of ["lexicon.bin", "tagger.bin"]) hash.update(readFileSync(join("packs/fr", part)))
  return join("node_modules/.cache/selon/names-folds", hash.digest("hex").slice(0, 16), `fr-${fold}.bin`)
}
