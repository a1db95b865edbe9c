import { sql } from "kysely"
import type { DossierToJoin, NotJoined } from "../dossier-joining-worker.ts"
import type { Keeper } from "./keep.ts"
import { endWhenStopped, holds } from "./lease.ts"
import type { Claim } from "./model.ts"
import { isPassing, patiently } from "./patience.ts"
import type { Queue } from "./queue.ts"

/** What lays the reports of a dossier side by side, in a thread of its own. */
export type Joiner = (dossier: DossierToJoin) => Promise<NotJoined | null>

/** How many reports are done: what the joins that were made are compared with, to know whether they are of all. */
const DONE = sql<string>`coalesce((select sum(reports) from queue_workers), 0)`

/** Puts a shard into the queue that joins all reports, when all are read and joins have not been made since. Again is no
 * change, whoever does it. True when there is nothing to be made. */
export async function askForJoins({ db, boss }: Queue): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const { rows } = await sql<{ busy: boolean; made: boolean }>`
      select exists (select from queue_shards) as busy,
        ${DONE} = coalesce((select reports from queue_joined), 0) as made
    `.execute(trx)
    const { busy = true, made = false } = rows[0] ?? {}
    if (busy || made) return made && !busy
    const shard = await trx
      .insertInto("queue_shards")
      .values({ kind: "join", reports: 0 })
      .onConflict(conflict => conflict.doNothing())
      .returning("number")
      .executeTakeFirst()
    if (shard) await boss.send(trx, "join", shard.number)
    return false
  })
}

/** Makes the joins of all reports and keeps them in the dossier, as a question to it would; what is there already is not
 * made again. Should it fail, that is told in the status, and it is tried again when more reports have come; with
 * the worker `stopped`, it throws.
 * False when the shard was lost meanwhile; the joins, being those of their revision whoever makes them, stay. */
export async function joinShard(
  queue: Queue,
  keeper: Keeper,
  claim: Claim,
  join: Joiner,
  stopped: () => boolean,
): Promise<boolean> {
  const done = await patiently(async () => {
    const { rows } = await sql<{ reports: string }>`select ${DONE} as reports`.execute(queue.db)
    return rows[0]!.reports
  }, keeper)
  let problem: string | null = null
  try {
    await patiently(() => makeJoins(queue, join), keeper)
  } catch (error) {
    if (isPassing(error) || stopped()) throw error
    problem = error instanceof Error ? error.message : String(error)
  }
  const tell = () =>
    queue.db.transaction().execute(async trx => {
      await endWhenStopped(trx, keeper.leaseSeconds)
      if (!(await holds(trx, claim))) return false
      const row = { sole: true, reports: Number(done), problem }
      await trx
        .insertInto("queue_joined")
        .values(row)
        .onConflict(conflict => conflict.column("sole").doUpdateSet(row))
        .execute()
      await trx.deleteFrom("queue_shards").where("number", "=", claim.number).execute()
      await queue.boss.complete(trx, "join", claim.job)
      return true
    })
  return patiently(tell, keeper)
}

async function makeJoins({ name, engine }: Queue, join: Joiner): Promise<void> {
  const problem = await join({ name, engine })
  if (problem)
    throw Object.assign(new Error(problem.message), problem.code === null ? {} : { code: problem.code })
}
