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
export async function* readingsByJobs(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
  budget: ReadingBudget = READING_BUDGET,
): AsyncIterable<Outcome<Reading>> {
  const pool = readingPool(jobs, budget, input.settings?.file ?? null)
  try {
    const underWay: Promise<Outcome<Reading>[]>[] = []
    for await (const batch of batchesOf(files, input)) {
      underWay.push(outcomesOf(pool, batch, input.language))
      // Whoever waits for the first must not leave the others' failures unheard.
      underWay.at(-1)?.catch(() => {})
      while (underWay.length >= jobs * AHEAD) yield* (await underWay.shift()) as Outcome<Reading>[]
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

async function outcomesOf(pool: ReadingPool, batch: readonly Item[], language: string | null) {
  const articles = batch.flatMap(item => ("article" in item ? [item.article] : []))
  const tried = await pool.read(articles, language)
  let next = 0
  return batch.map((item): Outcome<Reading> => {
    if ("error" in item) return item
    const { origin } = item.article
    const one = tried[next++]!
    if ("givenUp" in one) return { error: lostTo(origin, one.givenUp) }
    return "reading" in one ? { made: one.reading, origin } : { broken: one.broken, origin }
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
