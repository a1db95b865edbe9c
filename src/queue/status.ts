import { sql } from "kysely"
import type { QueueStatus, ToldLetter, ToldWorker } from "./model.ts"
import type { Queue } from "./queue.ts"

/** How many dead letters are told one by one. */
const LETTERS = 1_000
/** Workers that have ended are told for a day. */
const TOLD = "1 day"

export async function statusOf({ db }: Queue): Promise<QueueStatus> {
  const shards = await countsOf(db)
  const workers = await workersOf(db)
  const { failed, deadLetters } = await lettersOf(db)
  const { rows } = await sql<{ done: string; joined: string | null; problem: string | null }>`
    select (select coalesce(sum(reports), 0) from queue_workers) as done,
      (select reports from queue_joined) as joined, (select problem from queue_joined) as problem
  `.execute(db)
  const { done = "0", joined = null, problem = null } = rows[0] ?? {}
  const rate = workers.reduce((sum, each) => sum + (each.state === "lost" ? 0 : each.rate), 0)
  const left = shards.waiting + shards.active
  const fresh = Number(joined ?? 0) === Number(done) && left === 0
  return {
    waiting: shards.waiting,
    active: shards.active,
    done: Number(done),
    failed,
    shards: { waiting: shards.waitingShards, active: shards.activeShards, takenOver: shards.takenOver },
    joins: shards.joining ? "in the making" : fresh ? (problem ? "failed" : "made") : "to make",
    joinsProblem: fresh ? problem : null,
    rate,
    secondsLeft: left === 0 ? 0 : rate > 0 ? left / rate : null,
    workers,
    deadLetters,
  }
}

interface Counts {
  readonly waiting: number
  readonly active: number
  readonly waitingShards: number
  readonly activeShards: number
  readonly takenOver: number
  readonly joining: boolean
}

async function countsOf(db: Queue["db"]): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select
      coalesce(sum(reports) filter (where worker is null), 0)::int as waiting,
      coalesce(sum(reports) filter (where worker is not null), 0)::int as active,
      (count(*) filter (where worker is null and kind = 'read'))::int as "waitingShards",
      (count(*) filter (where worker is not null and kind = 'read'))::int as "activeShards",
      (select coalesce(sum(taken_over), 0) from queue_workers)::int as "takenOver",
      coalesce(bool_or(kind = 'join'), false) as joining
    from queue_shards
  `.execute(db)
  return rows[0]!
}

async function workersOf(db: Queue["db"]): Promise<readonly ToldWorker[]> {
  const { rows } = await sql<ToldWorker>`
    select w.worker, w.host, w.pid, w.engine, w.jobs,
      case when w.ended is not null then 'ended'
        when w.seen < now() - w.lease * interval '1 second' then 'lost'
        when count(s.number) > 0 then 'working' else 'idle' end as state,
      ${iso("w.began")} as began, ${iso("w.seen")} as seen,
      w.reports, w.rate, count(s.number)::int as shards
    from queue_workers w left join queue_shards s on s.worker = w.worker
    where coalesce(w.ended, w.seen) > now() - interval '${sql.raw(TOLD)}'
    group by w.worker order by w.began, w.worker
  `.execute(db)
  return rows
}

async function lettersOf(
  db: Queue["db"],
): Promise<{ readonly failed: number; readonly deadLetters: readonly ToldLetter[] }> {
  const { rows } = await sql<ToldLetter & { readonly all: number }>`
    select hash, report, origin, problem, reason, worker, ${iso("at")} as at, (count(*) over ())::int as all
    from queue_letters order by queue_letters.at, hash limit ${LETTERS}
  `.execute(db)
  return { failed: rows[0]?.all ?? 0, deadLetters: rows.map(({ all: _, ...letter }) => letter) }
}

function iso(column: string) {
  return sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)
}
