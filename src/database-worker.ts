import { createRequire } from "node:module"
import { parentPort, workerData } from "node:worker_threads"
import { type Asked, type Told, toldError } from "./store/statement.ts"

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
        port.postMessage({ turn, error: toldError(error) } satisfies Told)
      }
    })
  })
  port.postMessage(null)
}

if (parentPort) await run(workerData as string | null)
