import { sql } from "kysely"
import type { Article } from "../model/article.ts"
import type { ReadingPool, Tried } from "../reading-pool.ts"
import { editionOf } from "../store/report.ts"
import { type Done, type Keeper, keep } from "./keep.ts"
import { endWhenStopped, holds } from "./lease.ts"
import type { Claim, DeadLetter } from "./model.ts"
import { isPassing, patiently } from "./patience.ts"
import type { Queue } from "./queue.ts"

/** A report that so many workers ended with is not tried again. */
const DEADLY = 2

export interface ShardRead {
  /** False: another worker has it now, and nothing of what was read here is kept. */
  readonly held: boolean
  readonly reports: number
  readonly letters: readonly DeadLetter[]
}

interface Input {
  readonly hash: string
  readonly language: string | null
  readonly article: Article
  readonly tries: number
}

/** Reads the reports of a shard and keeps them. A shard that a worker was lost with is read one report at a time, each
 * counted before it is begun, so that the one that ends its workers is known. */
export async function readShard(
  queue: Queue,
  keeper: Keeper,
  claim: Claim,
  pool: ReadingPool,
): Promise<ShardRead> {
  const inputs = await patiently(() => inputsOf(queue, claim), keeper)
  const known = await patiently(
    () =>
      queue.dossier.known(
        inputs.map(({ hash }) => hash),
        queue.engine,
      ),
    keeper,
  )
  const letters: DeadLetter[] = []
  const fresh = inputs.filter(({ hash }) => !known.has(hash))
  let reports = 0
  const kept = async (done: Done, whole: boolean) => {
    const held = await keepOrName(queue, keeper, claim, done, whole, inputs)
    if (!held) return false
    reports += done.kept.length + done.letters.length + done.same.length
    letters.push(...held)
    return true
  }
  if (claim.taken > 1) {
    for (const input of fresh) {
      if (input.tries < DEADLY && !(await counted(queue, keeper, claim, input)))
        return { held: false, reports, letters }
      const done = input.tries < DEADLY ? await read(pool, [input]) : { ...NOTHING, letters: [deadly(input)] }
      if (!(await kept(done, false))) return { held: false, reports, letters }
    }
    const held = await kept({ ...NOTHING, same: [...known] }, true)
    return { held, reports, letters }
  }
  const held = await kept({ ...(await read(pool, fresh)), same: [...known] }, true)
  return { held, reports, letters }
}

const NOTHING: Done = { kept: [], letters: [], same: [] }

async function inputsOf({ db }: Queue, { number }: Claim): Promise<readonly Input[]> {
  const rows = await db
    .selectFrom("queue_inputs")
    .select(["hash", "language", "article", "tries"])
    .where("shard", "=", number)
    .orderBy("place")
    .execute()
  return rows.map(row => ({ ...row, article: JSON.parse(row.article) as Article }))
}

async function read(pool: ReadingPool, inputs: readonly Input[]): Promise<Done> {
  const tried: (readonly [Input, Tried])[] = []
  for (const language of new Set(inputs.map(input => input.language))) {
    const own = inputs.filter(input => input.language === language)
    const made = await pool.read(
      own.map(({ article }) => article),
      language,
    )
    own.forEach((input, at) => {
      tried.push([input, made[at]!])
    })
  }
  return {
    same: [],
    kept: tried.flatMap(([{ hash, article }, one]) =>
      "reading" in one ? [{ reading: one.reading, hash, edition: editionOf(article) }] : [],
    ),
    letters: tried.flatMap(([input, one]) => {
      if ("broken" in one) return [letterFor(input, "broken", one.broken)]
      return "givenUp" in one ? [letterFor(input, one.givenUp.problem, one.givenUp.detail)] : []
    }),
  }
}

/** Keeps what came of reports. Should the database refuse it, each report is kept by itself, so that only the one it
 * refuses is given up. Gives the dead letters; null when the shard is lost. */
async function keepOrName(
  queue: Queue,
  keeper: Keeper,
  claim: Claim,
  done: Done,
  whole: boolean,
  inputs: readonly Input[],
): Promise<readonly DeadLetter[] | null> {
  try {
    return (await patiently(() => keep(queue, keeper, claim, done, whole), keeper)) ? done.letters : null
  } catch (error) {
    if (isPassing(error) || !done.kept.length) throw error
    const letters = [...done.letters]
    for (const one of done.kept) {
      try {
        if (!(await patiently(() => keep(queue, keeper, claim, { ...NOTHING, kept: [one] }, false), keeper)))
          return null
      } catch (refusal) {
        if (isPassing(refusal)) throw refusal
        const input = inputs.find(({ hash }) => hash === one.hash)!
        letters.push(letterFor(input, "unkept", reasonOf(refusal)))
      }
    }
    const rest = { ...done, kept: [], letters }
    return (await patiently(() => keep(queue, keeper, claim, rest, whole), keeper)) ? letters : null
  }
}

/** Counts that a report is begun by itself. False when the shard is lost. */
function counted(queue: Queue, keeper: Keeper, claim: Claim, { hash }: Input): Promise<boolean> {
  const count = () =>
    queue.db.transaction().execute(async trx => {
      await endWhenStopped(trx, keeper.leaseSeconds)
      if (!(await holds(trx, claim))) return false
      await trx.updateTable("queue_inputs").set({ tries: sql`tries + 1` }).where("hash", "=", hash).execute()
      return true
    })
  return patiently(count, keeper)
}

function deadly(input: Input): DeadLetter {
  return letterFor(input, "deadly", `${input.tries + 1} workers ended while they read it`)
}

function letterFor({ hash, article }: Input, problem: DeadLetter["problem"], reason: string): DeadLetter {
  return { hash, report: article.id, origin: article.origin, problem, reason }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
