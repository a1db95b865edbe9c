import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { FOLDS, foldFile } from "../eval/names-folds.ts"
import { sourcesOf } from "./names/sources.ts"
import { namesTrainer } from "./names.ts"

/** Trains the finders of names by which the French reports are measured, one a part, each without that part. */
async function main(): Promise<void> {
  const shared = process.env.SELON_SHARED ?? "../shared"
  const trainer = await namesTrainer("fr", shared)
  const sources = sourcesOf("fr", shared, trainer.gazetteer)
  for (let fold = 0; fold < FOLDS; fold++) {
    const file = foldFile(fold)
    if (existsSync(file)) continue
    const seen = sources.map(source =>
      source.name === "reports"
        ? { ...source, texts: source.texts.filter((_, i) => i % FOLDS !== fold) }
        : source,
    )
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, trainer.train(seen))
    console.log(file)
  }
}

if (process.argv[1]?.endsWith("training/names-folds.ts")) void main()
