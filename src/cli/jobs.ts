import type { Tinypool } from "tinypool"
import { InputError } from "../input/error.ts"
import { readSources } from "../input/open.ts"
import type { Article } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"
import type { Batch, Made } from "../reading-worker.ts"
import { poolOf } from "../threads.ts"
import type { CheckedInput } from "./input-options.ts"
import type { Outcome } from "./readings.ts"

/** What one report may cost before it is given up, and what a thread may hold. */
export interface JobBudget {
  /** For a report of ordinary length; long ones get more, in step with their length. */
  readonly milliseconds: number
  /** For the heap of one thread, in megabytes. */
  readonly megabytes: number
}

export const JOB_BUDGET: JobBudget = { milliseconds: 30_000, megabytes: 450 }

/** UTF-16 units of text handed to a thread at once: enough to make the handing cheap, little enough that threads end
 * together. */
const BATCH_UNITS = 60_000
const BATCH_REPORTS = 64
/** Batches under way for each thread; more would only lie in memory. */
const AHEAD = 2
/** Units a slow machine reads in a second, at the very least: what a long report's budget is reckoned by. */
const SLOWEST = 20_000

/** Reads the reports of the files in `jobs` threads, in the order of the input and in constant memory. A report that
 * takes longer than its budget, or breaks its thread, costs itself only and is named. */
export async function* readingsByJobs(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
  budget: JobBudget = JOB_BUDGET,
): AsyncIterable<Outcome<Reading>> {
  const pool = poolOf("reading-worker", { threads: jobs, megabytes: budget.megabytes })
  try {
    const underWay: Promise<Outcome<Reading>[]>[] = []
    for await (const batch of batchesOf(files, input)) {
      underWay.push(outcomesOf(pool, batch, input, budget))
      // Whoever waits for the first must not leave the others' failures unheard.
      underWay.at(-1)?.catch(() => {})
      while (underWay.length >= jobs * AHEAD) yield* (await underWay.shift()) as Outcome<Reading>[]
    }
    for (const outcomes of underWay) yield* await outcomes
  } finally {
    await pool.destroy()
  }
}

type Item = { readonly article: Article } | { readonly error: InputError }

async function* batchesOf(files: readonly string[], input: CheckedInput): AsyncIterable<Item[]> {
  const { published, language, from, map } = input
  const options = { published, language, from, ...(map === undefined ? {} : { map }) }
  let batch: Item[] = []
  let units = 0
  for await (const read of readSources(
    files.map(path => ({ path })),
    options,
  )) {
    batch.push("error" in read ? read : { article: read.article })
    units += "error" in read ? 0 : read.article.text.length
    if (units < BATCH_UNITS && batch.length < BATCH_REPORTS) continue
    yield batch
    batch = []
    units = 0
  }
  if (batch.length) yield batch
}

async function outcomesOf(pool: Tinypool, batch: readonly Item[], input: CheckedInput, budget: JobBudget) {
  const articles = batch.flatMap(item => ("article" in item ? [item.article] : []))
  const made = await madeOf(pool, articles, input, budget)
  let next = 0
  return batch.map((item): Outcome<Reading> => {
    if ("error" in item) return item
    const { origin } = item.article
    const one = made[next++] as Made | { error: InputError }
    if ("error" in one) return one
    return "reading" in one ? { made: one.reading, origin } : { broken: one.broken, origin }
  })
}

/** Reads a batch; when it fails as a whole, each report by itself, so that only the culprit is lost. */
async function madeOf(
  pool: Tinypool,
  articles: readonly Article[],
  input: CheckedInput,
  budget: JobBudget,
): Promise<(Made | { error: InputError })[]> {
  if (!articles.length) return []
  const bare = articles.map(({ sourceMap: _, ...article }) => article)
  try {
    return await inThread(pool, { articles: bare, language: input.language }, budget)
  } catch (error) {
    if (error instanceof Error && error.name === "PackError") throw error
    const [only, ...others] = articles
    if (only && !others.length) return [{ error: givenUp(only, error, budget) }]
  }
  const made: (Made | { error: InputError })[] = []
  for (const article of articles) made.push(...(await madeOf(pool, [article], input, budget)))
  return made
}

async function inThread(pool: Tinypool, batch: Batch, { milliseconds }: JobBudget): Promise<Made[]> {
  const units = batch.articles.reduce((sum, { text }) => sum + text.length, 0)
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort(), milliseconds + (units / SLOWEST) * 1000)
  try {
    return (await pool.run(batch, { signal: stop.signal })) as Made[]
  } finally {
    clearTimeout(clock)
  }
}

function givenUp({ origin }: Article, cause: unknown, { milliseconds, megabytes }: JobBudget): InputError {
  const { name, code, message } = cause as NodeJS.ErrnoException
  const fault = (problem: "too-slow" | "too-large" | "damaged", detail: string) =>
    new InputError({ problem, from: origin, at: 0, detail, remedy: "Read it alone, or leave it out" })
  if (name === "AbortError")
    return fault("too-slow", `it takes more than ${milliseconds / 1000} seconds to read`)
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return fault("too-large", `it needs more than ${megabytes} MB to read`)
  return fault("damaged", `its thread stopped (${message})`)
}
