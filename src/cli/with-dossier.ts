import { type Dossier, openDossier } from "../store/dossier.ts"
import { StoreError } from "../store/error.ts"
import { dossierWords } from "./dossier-words.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

/** Opens a dossier, hands it over and closes it, whatever happens. What hinders is told; the status is then 1, or the
 * call was wrong. */
export async function withDossier(
  name: string,
  { create }: { readonly create: boolean },
  terminal: Terminal,
  use: (dossier: Dossier) => Promise<number>,
): Promise<number> {
  try {
    const dossier = await openDossier(name, { create })
    try {
      return await use(dossier)
    } finally {
      await dossier.close()
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const message = dossierWords[terminal.lang].problem(error)
    if (WRONG.has(error.problem)) throw new UsageError(message)
    complain(terminal, message)
    return 1
  }
}

const WRONG: ReadonlySet<StoreError["problem"]> = new Set([
  "bad-url",
  "bad-schema",
  "no-folder",
  "no-dossier",
  "not-there",
])
