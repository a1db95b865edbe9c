import type { Shown } from "../export/shown.ts"
import { InputError } from "../input/error.ts"
import { readSources } from "../input/open.ts"
import type { Article } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"
import {
  type GivenUp,
  READING_BUDGET,
  type ReadingBudget,
  type ReadingPool,
  readingPool,
  type Tried,
} from "../reading-pool.ts"
import type { CheckedInput } from "./input-options.ts"
import { type Outcome, readOptions } from "./readings.ts"

/** UTF-16 units of text handed to a thread at once: enough to make the handing cheap, little enough that threads end
 * together. */
const BATCH_UNITS = 60_000
const BATCH_REPORTS = 64
/** Batches under way for each thread; more would only lie in memory. */
const AHEAD = 2

/** Reads the reports of the files in `jobs` threads, in the order of the input and in constant memory. A report that
 * takes longer than its budget, or breaks its thread, costs itself only and is named. */
export function readingsByJobs(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
  budget: ReadingBudget = READING_BUDGET,
): AsyncIterable<Outcome<Reading>> {
  const read = (pool: ReadingPool, articles: readonly Article[]) => pool.read(articles, input.language)
  return byJobs(files, input, jobs, budget, read, one => ("reading" in one ? one.reading : null))
}

/** The same, each reading as the line that `jsonl` writes of it, in UTF-8. */
export function linesByJobs(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
  shown: Shown,
  budget: ReadingBudget = READING_BUDGET,
): AsyncIterable<Outcome<Uint8Array>> {
  const write = (pool: ReadingPool, articles: readonly Article[]) =>
    pool.write(articles, input.language, shown)
  return byJobs(files, input, jobs, budget, write, one => ("line" in one ? one.line : null))
}

async function* byJobs<T>(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
  budget: ReadingBudget,
  work: (pool: ReadingPool, articles: readonly Article[]) => Promise<readonly Tried[]>,
  madeOf: (one: Tried) => T | null,
): AsyncIterable<Outcome<T>> {
  const pool = readingPool(jobs, budget, input.settings?.file ?? null)
  try {
    const underWay: Promise<Outcome<T>[]>[] = []
    for await (const batch of batchesOf(files, input)) {
      underWay.push(outcomesOf(batch, articles => work(pool, articles), madeOf))
      // Whoever waits for the first must not leave the others' failures unheard.
      underWay.at(-1)?.catch(() => {})
      while (underWay.length >= jobs * AHEAD) yield* (await underWay.shift()) as Outcome<T>[]
    }
    for (const outcomes of underWay) yield* await outcomes
  } finally {
    await pool.close()
  }
}

type Item = { readonly article: Article } | { readonly error: InputError }

async function* batchesOf(files: readonly string[], input: CheckedInput): AsyncIterable<Item[]> {
  let batch: Item[] = []
  let units = 0
  for await (const read of readSources(
    files.map(path => ({ path })),
    readOptions(input),
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

async function outcomesOf<T>(
  batch: readonly Item[],
  work: (articles: readonly Article[]) => Promise<readonly Tried[]>,
  madeOf: (one: Tried) => T | null,
) {
  const tried = await work(batch.flatMap(item => ("article" in item ? [item.article] : [])))
  let next = 0
  return batch.map((item): Outcome<T> => {
    if ("error" in item) return item
    const { origin } = item.article
    const one = tried[next++]!
    if ("givenUp" in one) return { error: lostTo(origin, one.givenUp) }
    if ("broken" in one) return { broken: one.broken, origin }
    return { made: madeOf(one)!, origin }
  })
}

function lostTo(origin: string, { problem, detail }: GivenUp): InputError {
  return new InputError({
    problem,
    from: origin,
    at: 0,
    detail,
    remedy: "Read it alone, or leave it out",
  })
}
