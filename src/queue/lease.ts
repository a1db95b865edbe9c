import { sql } from "kysely"
import type { Claim, ShardKind } from "./model.ts"
import type { Queue, QueueTransaction } from "./queue.ts"

/** Who holds which shard, and until when. A worker that is heard of keeps what it holds; the shards of one that is silent
 * for longer than its lease are handed out again. Should it come back, its token is worth nothing any more. All times
 * are those of the database: the clocks of the machines need not agree. */

/** Takes the next shard; null when there is none to take. */
export async function claim(
  queue: Queue,
  worker: string,
  leaseSeconds: number,
  kinds: readonly ShardKind[],
): Promise<Claim | null> {
  const { db, boss } = queue
  for (const kind of kinds) {
    const taken = await db.transaction().execute(async trx => {
      await endWhenStopped(trx, leaseSeconds)
      const fetched = await boss.fetch(trx, kind)
      if (!fetched) return null
      const { job, shard: number } = fetched
      const row = await trx
        .updateTable("queue_shards")
        .set({
          worker,
          token: sql`gen_random_uuid()`,
          expires: sql`now() + ${leaseSeconds} * interval '1 second'`,
          job,
          taken: sql`taken + 1`,
        })
        .where("number", "=", number)
        .where("token", "is", null)
        .returning(["token", "taken"])
        .executeTakeFirst()
      if (row) return { kind, number, job, token: row.token!, taken: row.taken }
      // A job without a shard of its own is done.
      await boss.complete(trx, kind, job)
      return "gone" as const
    })
    if (taken === "gone") return claim(queue, worker, leaseSeconds, kinds)
    if (taken) return taken
  }
  return null
}

/** Is the shard still this worker's? It then stays so until the transaction ends. */
export async function holds(trx: QueueTransaction, { number, token }: Claim): Promise<boolean> {
  const row = await trx
    .selectFrom("queue_shards")
    .select("number")
    .where("number", "=", number)
    .where("token", "=", token)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Says that a worker lives, and keeps what it holds. What it ends at this moment is locked, and by that its own: the
 * rest does not wait until it is ended. */
export async function beat({ db }: Queue, worker: string, leaseSeconds: number, rate: number): Promise<void> {
  await db.transaction().execute(async trx => {
    await endWhenStopped(trx, leaseSeconds)
    await trx
      .updateTable("queue_shards")
      .set({ expires: sql`now() + ${leaseSeconds} * interval '1 second'` })
      .where(
        "number",
        "in",
        trx.selectFrom("queue_shards").select("number").where("worker", "=", worker).forUpdate().skipLocked(),
      )
      .execute()
    await trx
      .updateTable("queue_workers")
      .set({ seen: sql`now()`, rate })
      .where("worker", "=", worker)
      .execute()
  })
}

/** Hands out again what silent workers hold. Gives how many shards. After a start of the server everybody is given time
 * to be heard of. */
export async function takeOver({ db, boss }: Queue, worker: string, leaseSeconds: number): Promise<number> {
  return db.transaction().execute(async trx => {
    await endWhenStopped(trx, leaseSeconds)
    const { rows } = await sql<{ kind: ShardKind; job: string }>`
      update queue_shards s
      set worker = null, token = null, expires = null
      from (
        select number from queue_shards
        where expires < now() and pg_postmaster_start_time() + ${leaseSeconds} * interval '1 second' < now()
        for update skip locked
      ) silent
      where s.number = silent.number
      returning s.kind, s.job
    `.execute(trx)
    for (const kind of ["read", "join"] as const) {
      const jobs = rows.filter(row => row.kind === kind).map(row => row.job)
      await boss.giveBack(trx, kind, jobs)
    }
    if (rows.length)
      await trx
        .updateTable("queue_workers")
        .set({ taken_over: sql`taken_over + ${rows.length}` })
        .where("worker", "=", worker)
        .execute()
    return rows.length
  })
}

/** Gives a shard back unharmed, for anybody to take. */
export async function giveBack({ db, boss }: Queue, claim: Claim): Promise<void> {
  await db.transaction().execute(async trx => {
    if (!(await holds(trx, claim))) return
    await trx
      .updateTable("queue_shards")
      .set({ worker: null, token: null, expires: null, taken: sql`taken - 1` })
      .where("number", "=", claim.number)
      .execute()
    await boss.giveBack(trx, claim.kind, [claim.job])
  })
}

/** The longest that a transaction may say nothing, in seconds. */
const STILL = 30

/** A process that is stopped, or a machine that is gone, in the midst of a transaction must not keep what it has locked
 * there for longer than its lease, nor make others wait for it for longer than `STILL`. */
export async function endWhenStopped(trx: QueueTransaction, leaseSeconds: number): Promise<void> {
  const milliseconds = Math.ceil(Math.min(leaseSeconds, STILL) * 1000)
  await sql`set local idle_in_transaction_session_timeout = ${sql.lit(milliseconds)}`.execute(trx)
}
