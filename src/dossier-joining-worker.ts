import { rulesByLanguage } from "./many.ts"
import { openDossier } from "./store/dossier.ts"
import { withKept } from "./store/joins.ts"
import { joinsInSteps } from "./store/steps.ts"

/** A dossier on a server, by its address, and the version of Selon that joins it. */
export interface DossierToJoin {
  readonly name: string
  readonly engine: string
}

/** Why it could not be done; errors lose their code on their way from thread to thread. */
export interface NotJoined {
  readonly message: string
  readonly code: string | null
}

/** Lays the reports of a dossier side by side and keeps what joins them there, over a connection of its own, in a thread
 * of its own: copies and stories are found in one go that would keep everything else waiting. Null when it is done. */
export default async function joinDossier({ name, engine }: DossierToJoin): Promise<NotJoined | null> {
  try {
    const dossier = await openDossier(name, { create: false })
    try {
      const rules = await rulesByLanguage()
      await withKept(
        dossier,
        engine,
        async () => null,
        async (_, kept) => ({ joins: kept ?? (await joinsInSteps(dossier.db, rules, engine)) }),
      )
      return null
    } finally {
      await dossier.close()
    }
  } catch (error) {
    const { message, code = null } = error as NodeJS.ErrnoException
    return { message, code }
  }
}
