import { createRequire } from "node:module"
import { CompiledQuery, type Kysely, sql, type Transaction } from "kysely"
import type { ShardKind } from "./model.ts"
import type { QueueTables } from "./tables.ts"

const required = createRequire(import.meta.url)

/** What hands out the jobs: pg-boss, in a schema of its own beside the dossier's. Everything here takes part in the
 * transaction it is given, so that a job and what it stands for are always there together. */
export interface Boss {
  /** A job for a shard. */
  readonly send: (trx: Transaction<QueueTables>, kind: ShardKind, shard: number) => Promise<void>
  /** The next job of a kind that nobody has, for its shard; null when there is none. */
  readonly fetch: (trx: Transaction<QueueTables>, kind: ShardKind) => Promise<Job | null>
  readonly complete: (trx: Transaction<QueueTables>, kind: ShardKind, job: string) => Promise<void>
  /** The jobs are handed out again. */
  readonly giveBack: (
    trx: Transaction<QueueTables>,
    kind: ShardKind,
    jobs: readonly string[],
  ) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Job {
  readonly job: string
  readonly shard: number
}

/** The part of pg-boss that is used. */
interface PgBoss {
  on(event: "error", listener: (error: Error) => void): void
  start(): Promise<unknown>
  stop(options: object): Promise<void>
  createQueue(name: string, options: object): Promise<void>
  send(name: string, data: object, options: object): Promise<string | null>
  fetch(name: string, options: object): Promise<readonly { id: string; data: { shard: number } }[]>
  complete(name: string, job: string, data: object | null, options: object): Promise<unknown>
  fail(name: string, jobs: readonly string[], data: object, options: object): Promise<unknown>
}

/** What pg-boss asks of a database. */
interface Executor {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: readonly unknown[] }>
}

/** The names of its queues. */
const QUEUES: Readonly<Record<ShardKind, string>> = { read: "read", join: "join" }

/** A shard is given up by nobody but the worker that names the report at fault; so its job is handed out for as long as
 * it takes, and waits for as long as it takes. */
const QUEUE = {
  policy: "standard",
  retryLimit: 1_000_000,
  retryDelay: 0,
  retryBackoff: false,
  // What is taken over long before, by its lease, see lease.ts.
  expireInSeconds: 23 * 60 * 60,
  retentionMinutes: 10 * 366 * 24 * 60,
}

/** Opens the queue of a dossier in the schema `schema`, and makes it when it is not there. */
export async function openBoss(db: Kysely<QueueTables>, schema: string): Promise<Boss> {
  const Boss = required("pg-boss") as new (options: object) => PgBoss
  // What pg-boss does for itself: old jobs go to its archive, and from there away.
  const boss = new Boss({ db: onPool(db), schema: `${schema.slice(0, 44)}_queue`, schedule: false })
  // It tries again at its next turn.
  boss.on("error", () => {})
  await boss.start()
  for (const name of Object.values(QUEUES)) await boss.createQueue(name, { ...QUEUE })
  return {
    async send(trx, kind, shard) {
      await boss.send(QUEUES[kind], { shard }, { db: within(trx) })
    },
    async fetch(trx, kind) {
      const [job] = await boss.fetch(QUEUES[kind], { batchSize: 1, db: within(trx) })
      return job ? { job: job.id, shard: job.data.shard } : null
    },
    async complete(trx, kind, job) {
      await boss.complete(QUEUES[kind], job, null, { db: within(trx) })
    },
    async giveBack(trx, kind, jobs) {
      if (jobs.length) await boss.fail(QUEUES[kind], jobs, {}, { db: within(trx) })
    },
    close: () => boss.stop({ graceful: false, close: false }),
  }
}

/** It sends several statements at once, with a transaction in them: when one fails, that must end too before the
 * connection serves anybody else. */
function onPool(db: Kysely<QueueTables>): Executor {
  return {
    executeSql: (text, values = []) =>
      db.connection().execute(async connection => {
        try {
          return await connection.executeQuery(CompiledQuery.raw(text, [...values]))
        } catch (error) {
          await sql`rollback`.execute(connection).catch(() => {})
          throw error
        }
      }),
  }
}

function within(trx: Transaction<QueueTables>): Executor {
  return { executeSql: (text, values = []) => trx.executeQuery(CompiledQuery.raw(text, [...values])) }
}
