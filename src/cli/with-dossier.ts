import { engineOf } from "../engine.ts"
import type { Queue } from "../queue/queue.ts"
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
  return withOpen(() => openDossier(name, { create }), terminal, use)
}

/** The same for the queue of a dossier. */
export async function withQueue(
  name: string,
  terminal: Terminal,
  use: (queue: Queue) => Promise<number>,
): Promise<number> {
  const { openQueue } = await import("../queue/queue.ts")
  return withOpen(() => openQueue(name, engineOf(terminal.settings?.config ?? null)), terminal, use)
}

async function withOpen<T extends { readonly close: () => Promise<void> }>(
  open: () => Promise<T>,
  terminal: Terminal,
  use: (opened: T) => Promise<number>,
): Promise<number> {
  try {
    const opened = await open()
    try {
      return await use(opened)
    } finally {
      await opened.close()
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
  "no-queue",
])
