import { createRequire } from "node:module"
import { parentPort, workerData } from "node:worker_threads"

/** A statement, numbered by whoever asks. */
export interface Asked {
  readonly turn: number
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** What became of it. An error is told by its own fields: a class does not pass from thread to thread. */
export type Told =
  | { readonly turn: number; readonly rows: readonly unknown[]; readonly affected: number | null }
  | { readonly turn: number; readonly error: Readonly<Record<string, unknown>> }

/** The embedded database in a thread of its own: `workerData` is its folder, null for one in memory. Tells `null` once
 * it is open; answers statements one after the other; ends with the thread. */
async function run(folder: string | null): Promise<void> {
  const { PGlite } = createRequire(import.meta.url)(
    "@electric-sql/pglite",
  ) as typeof import("@electric-sql/pglite")
  const port = parentPort!
  const lite = folder === null ? new PGlite() : new PGlite(folder)
  await lite.waitReady
  let last: Promise<void> = Promise.resolve()
  port.on("message", (asked: Asked | null) => {
    last = last.then(async () => {
      if (asked === null) {
        await lite.close()
        port.close()
        return
      }
      const { turn, text, parameters } = asked
      try {
        const { rows, affectedRows } = await lite.query(text, [...parameters])
        port.postMessage({ turn, rows, affected: affectedRows ?? null } satisfies Told)
      } catch (error) {
        port.postMessage({ turn, error: told(error) } satisfies Told)
      }
    })
  })
  port.postMessage(null)
}

function told(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) }
  const plain = Object.entries(error).filter(([, value]) => typeof value === "string")
  return { ...Object.fromEntries(plain), name: error.name, message: error.message, stack: error.stack }
}

if (parentPort) await run(workerData as string | null)
