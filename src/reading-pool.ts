import type { Shown } from "./export/shown.ts"
import type { Article } from "./model/article.ts"
import type { Batch, Made } from "./reading-worker.ts"
import { poolOf } from "./threads.ts"

/** What one report may cost before it is given up, and what a thread may hold. */
export interface ReadingBudget {
  /** For a report of ordinary length; long ones get more, in step with their length. */
  readonly milliseconds: number
  /** For the heap of one thread, in megabytes. */
  readonly megabytes: number
}

export const READING_BUDGET: ReadingBudget = { milliseconds: 30_000, megabytes: 450 }

/** UTF-16 units of text for which the budget holds once more. */
const UNITS_A_BUDGET = 600_000

/** Why a report was given up. `damaged`: its thread stopped by itself. */
export interface GivenUp {
  readonly problem: "too-slow" | "too-large" | "damaged"
  readonly detail: string
}

/** What came of a report: a reading or its line, an error of Selon's own, or nothing within the budget. */
export type Tried = Made | { readonly givenUp: GivenUp }

/** Threads that read reports. One that takes longer than its budget, or breaks its thread, costs itself only. */
export interface ReadingPool {
  /** What came of each, in order. `language` is that of all of them; null: found in the words. Throws when the weights
   * of a language are unusable, or the pool is closed. */
  readonly read: (articles: readonly Article[], language: string | null) => Promise<readonly Tried[]>
  /** The same, each reading as the line of JSON that goes out: made in its thread, for handing records from thread to
   * thread costs as much as some stages do. */
  readonly write: (
    articles: readonly Article[],
    language: string | null,
    lines: Shown,
  ) => Promise<readonly Tried[]>
  /** Ends the threads, whatever they are at. */
  readonly close: () => Promise<void>
}

/** `config`: the file of a config that its readers count; null: none. */
export function readingPool(
  threads: number,
  budget: ReadingBudget = READING_BUDGET,
  config: string | null = null,
): ReadingPool {
  const pool = poolOf("reading-worker", { threads, megabytes: budget.megabytes })
  const turn = turns(threads)
  let busy = 0
  let closed = false

  /** Batches wait here for a thread, not in the pool: there, one that waits behind another that is stopped would be
   * forgotten. */
  async function inThread(batch: Batch, milliseconds: (at: number) => number): Promise<Made[]> {
    const done = await turn()
    const stop = new AbortController()
    let at = 0
    let spent = 0
    let last = clockNow()
    busy++
    // The clock of a report runs from when its thread begins it: neither waiting nor its neighbours count, and on a
    // machine that is busy with other things it runs as slowly as the thread.
    const clock = setInterval(() => {
      const now = clockNow()
      spent += Math.min(now.wall - last.wall, (now.processor - last.processor) / busy)
      last = now
      const begun = Atomics.load(batch.begun, 0)
      if (begun !== at) [at, spent] = [begun, 0]
      else if (at > 0 && spent > milliseconds(at - 1)) stop.abort()
    }, TICK)
    try {
      const run = (signal: AbortSignal) =>
        pool.run(batch, { signal: AbortSignal.any([signal, stop.signal]) }) as Promise<Made[]>
      return await begunInTime(run, batch.begun, PATIENCE)
    } finally {
      clearInterval(clock)
      busy--
      done()
    }
  }

  async function made(
    articles: readonly Article[],
    language: string | null,
    lines: Shown | null,
  ): Promise<readonly Tried[]> {
    if (!articles.length) return []
    const begun = new Int32Array(new SharedArrayBuffer(4))
    const allowed = articles.map(({ text }) => budget.milliseconds * (1 + text.length / UNITS_A_BUDGET))
    try {
      const bare = articles.map(({ sourceMap: _, ...article }) => article)
      return await inThread({ articles: bare, language, config, lines, begun }, at => allowed[at]!)
    } catch (error) {
      if (closed || (error instanceof Error && error.name === "PackError")) throw error
      // The one that was being read is the culprit; memory, though, may have been used up by those before it.
      const at = Math.max(0, Atomics.load(begun, 0) - 1)
      const culprit = articles.slice(at, at + 1)
      const alone = articles.length === 1 || isSlow(error)
      const lost = alone ? [{ givenUp: givenUp(error, budget) }] : await made(culprit, language, lines)
      return [
        ...(await made(articles.slice(0, at), language, lines)),
        ...lost,
        ...(await made(articles.slice(at + 1), language, lines)),
      ]
    }
  }

  return {
    read: (articles, language) => made(articles, language, null),
    write: made,
    close() {
      closed = true
      return pool.destroy()
    },
  }
}

/** A thread that starts begins its batch within seconds. */
const PATIENCE = 60_000

/** What `run` comes to. A pool may lose what it is given while a thread of its ends: what has not been begun after so many
 * milliseconds is stopped and given again, twice at most. */
export async function begunInTime<T>(
  run: (signal: AbortSignal) => Promise<T>,
  begun: Int32Array,
  patience: number,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const lost = new AbortController()
    let left = patience
    // Counted in ticks: a process that was stopped for a while has waited for nothing.
    const watch = setInterval(() => {
      left -= TICK
      if (left <= 0 && Atomics.load(begun, 0) === 0) lost.abort()
    }, TICK)
    try {
      return await run(lost.signal)
    } catch (error) {
      if (!lost.signal.aborted) throw error
      if (tries === TRIES) throw new Error("no thread began it")
    } finally {
      clearInterval(watch)
    }
  }
}

const TRIES = 3

/** So many at a time, in the order they came: resolves to what is called when a turn is over. */
function turns(most: number): () => Promise<() => void> {
  const waiting: (() => void)[] = []
  let taken = 0
  const over = () => {
    const next = waiting.shift()
    if (next) next()
    else taken--
  }
  return async () => {
    if (taken < most) taken++
    else await new Promise<void>(go => waiting.push(go))
    return over
  }
}

/** Milliseconds that have passed, and that all threads of this process have worked. */
function clockNow(): { readonly wall: number; readonly processor: number } {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), processor: (user + system) / 1000 }
}

/** How often the clock is looked at, in milliseconds. */
const TICK = 100

function isSlow(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError"
}

function givenUp(cause: unknown, { milliseconds, megabytes }: ReadingBudget): GivenUp {
  if (isSlow(cause))
    return { problem: "too-slow", detail: `it takes more than ${milliseconds / 1000} seconds to read` }
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return { problem: "too-large", detail: `it needs more than ${megabytes} MB to read` }
  return { problem: "damaged", detail: `its thread stopped (${message})` }
}
