import { sql } from "kysely"
import { storable } from "../store/fold.ts"
import { putWithin } from "../store/put.ts"
import type { Kept } from "../store/report.ts"
import { endWhenStopped, holds } from "./lease.ts"
import type { Claim, DeadLetter } from "./model.ts"
import type { Queue, QueueTransaction } from "./queue.ts"

/** What came of reports of a shard. */
export interface Done {
  readonly kept: readonly Kept[]
  readonly letters: readonly DeadLetter[]
  /** Hashes of those that were in the dossier already. */
  readonly same: readonly string[]
}

export interface Keeper {
  readonly worker: string
  readonly leaseSeconds: number
  /** When a server that is away is waited for no longer. */
  readonly over?: AbortSignal
}

/** Keeps what came of reports of a shard, takes them out of the queue, and ends the shard when it is `whole`: all in one
 * transaction, and only while the shard is still this worker's. False when it was lost: then nothing has happened. */
export async function keep(
  queue: Queue,
  { worker, leaseSeconds }: Keeper,
  claim: Claim,
  done: Done,
  whole: boolean,
): Promise<boolean> {
  const { db, boss, engine } = queue
  return db.transaction().execute(async trx => {
    await endWhenStopped(trx, leaseSeconds)
    if (!(await holds(trx, claim))) return false
    await putWithin(asStore(trx), done.kept, engine)
    await bury(trx, done.letters, engine, worker)
    const gone = [...done.kept.map(({ hash }) => hash), ...done.same]
    if (gone.length) await trx.deleteFrom("queue_inputs").where("hash", "in", gone).execute()
    if (whole) {
      await trx.deleteFrom("queue_shards").where("number", "=", claim.number).execute()
      await boss.complete(trx, claim.kind, claim.job)
    }
    // The last: other shards of this worker are kept at the same time.
    await trx
      .updateTable("queue_workers")
      .set({ reports: sql`reports + ${gone.length}` })
      .where("worker", "=", worker)
      .execute()
    return true
  })
}

async function bury(
  trx: QueueTransaction,
  letters: readonly DeadLetter[],
  engine: string,
  worker: string,
): Promise<void> {
  if (!letters.length) return
  await trx
    .insertInto("queue_letters")
    .values(letters.map(letter => ({ ...letter, ...told(letter), engine, worker })))
    .execute()
  await trx
    .updateTable("queue_inputs")
    .set({ shard: null })
    .where(
      "hash",
      "in",
      letters.map(({ hash }) => hash),
    )
    .execute()
}

/** What comes of inputs and errors, as a column can hold it. */
function told({ report, origin, reason }: DeadLetter) {
  return {
    report: report === null ? null : storable(report),
    origin: storable(origin),
    reason: storable(reason),
  }
}

/** The store knows nothing of the queue's tables; the connection is the same. */
function asStore(trx: QueueTransaction): Parameters<typeof putWithin>[0] {
  return trx as unknown as Parameters<typeof putWithin>[0]
}
