import { setTimeout } from "node:timers/promises"

/** How long a worker waits for a server that does not answer, in milliseconds. */
const PATIENCE = 600_000
const LONGEST_PAUSE = 5_000

/** Does something of the database, again and again while the server is away or busy with somebody else. What is done
 * must be a transaction that may be tried twice: when its end was not heard of, it can have happened. `away` is called
 * each time; when patience is `over` it is not tried again. */
export async function patiently<T>(
  work: () => Promise<T>,
  { away = () => {}, over }: { readonly away?: () => void; readonly over?: AbortSignal | undefined } = {},
): Promise<T> {
  const began = performance.now()
  for (let pause = 50; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || over?.aborted || performance.now() - began > PATIENCE) throw error
      away()
      await setTimeout(pause, undefined, over ? { signal: over } : {}).catch(() => {})
    }
  }
}

/** Is it an error that says nothing against what was tried: no connection, the server ends or begins or is full, or two
 * who waited for each other? */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = "", message, name } = error as NodeJS.ErrnoException
  return (
    /^(?:08|40|53|57P|25P|55P03)/.test(code) ||
    /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)(?:UNREACH|DOWN)|EADDRNOTAVAIL)/.test(code) ||
    /connection (?:terminated|error)|^timeout expired$|not queryable/i.test(message) ||
    name === "AbortedTransactionError"
  )
}
