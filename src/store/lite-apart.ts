import { threadOf } from "../threads.ts"
import type { Asked, Told } from "./statement.ts"

/** The embedded database, wherever it runs. One statement at a time. */
export interface Lite {
  readonly query: (
    text: string,
    parameters: unknown[],
  ) => Promise<{ readonly rows: readonly unknown[]; readonly affected: number | null }>
  readonly close: () => Promise<void>
}

/** Opens the embedded database in a thread of its own; `folder` null: in memory. When the thread breaks, so does every
 * question from then on. */
export async function liteApart(folder: string | null): Promise<Lite> {
  const thread = threadOf("database-worker", folder)
  const waiting = new Map<
    number,
    { readonly done: (told: Told) => void; readonly broken: (error: Error) => void }
  >()
  let turns = 0
  let gone: Error | null = null
  const ended = new Promise<void>(done => thread.once("exit", () => done()))
  const opened = new Promise<void>((done, broken) => {
    thread.on("message", (told: Told | null) => {
      if (told === null) return done()
      waiting.get(told.turn)?.done(told)
      waiting.delete(told.turn)
    })
    const breaks = (error: Error) => {
      gone ??= error
      broken(gone)
      for (const one of waiting.values()) one.broken(gone)
      waiting.clear()
    }
    thread.on("error", breaks)
    thread.on("exit", () => breaks(new Error("The database has ended")))
  })
  await opened
  return {
    async query(text, parameters) {
      if (gone) throw gone
      const turn = turns++
      const told = await new Promise<Told>((done, broken) => {
        waiting.set(turn, { done, broken })
        thread.postMessage({ turn, text, parameters } satisfies Asked)
      })
      if ("error" in told) throw Object.assign(new Error(), told.error)
      return told
    },
    async close() {
      if (gone) return
      thread.postMessage(null)
      await ended
    },
  }
}
