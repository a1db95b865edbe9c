import { randomBytes } from "node:crypto"
import { hostname } from "node:os"
import { sql } from "kysely"
import type { DossierToJoin, NotJoined } from "../dossier-joining-worker.ts"
import { readingPool } from "../reading-pool.ts"
import { poolOf } from "../threads.ts"
import { askForJoins, joinShard } from "./joining.ts"
import type { Keeper } from "./keep.ts"
import { beat, claim, giveBack, takeOver } from "./lease.ts"
import type { Claim, DeadLetter, ShardKind, WorkOptions } from "./model.ts"
import { patiently } from "./patience.ts"
import type { Queue } from "./queue.ts"
import { readShard } from "./read-shard.ts"

/** What a worker tells while it works. */
export interface WorkListener {
  readonly done: (reports: number, letters: readonly DeadLetter[]) => void
  /** Another worker has taken over a shard that this one was too late with; nothing of it was kept here. */
  readonly lost: () => void
  /** Shards of silent workers were handed out again. */
  readonly tookOver: (shards: number) => void
  /** The server does not answer; it is tried again. */
  readonly away: () => void
}

export interface Worked {
  readonly reports: number
  readonly failed: number
}

/** How long a worker that is told to stop goes on with what it has begun, and tries to reach a server that does not answer,
 * before it gives the rest back. */
const GRACE = 10_000
/** How often a worker with nothing to do looks for work. */
const POLL = 1_000
/** Megabytes for the thread that lays all reports side by side. */
const JOINING = 4_000

/** Takes shards and does them until it is told to stop, or with `once` until nothing is left. What is under way then is
 * finished or given back. Any number of workers may do so at once, on any number of machines. */
export async function work(
  queue: Queue,
  options: WorkOptions,
  stop: AbortSignal,
  listener: WorkListener,
): Promise<Worked> {
  const worker = `${hostname()}-${process.pid}-${randomBytes(3).toString("hex")}`
  const { jobs, leaseSeconds, budgetSeconds, megabytes, once, joins } = options
  const over = after(stop, GRACE)
  const keeper: Keeper = { worker, leaseSeconds, over }
  const patience = { away: listener.away, over }
  const kinds: readonly ShardKind[] = joins ? ["read", "join"] : ["read"]
  const pool = readingPool(jobs, { milliseconds: budgetSeconds * 1000, megabytes }, options.config ?? null)
  const joining = poolOf("dossier-joining-worker", { threads: 1, megabytes: JOINING })
  const rate = new Rate()
  const done = { reports: 0, failed: 0 }
  let closed = false
  let fault: unknown = null

  async function run(claim: Claim): Promise<void> {
    try {
      if (claim.kind === "join") {
        const join = (dossier: DossierToJoin) => joining.run(dossier) as Promise<NotJoined | null>
        const held = await joinShard(queue, keeper, claim, join, () => closed)
        if (!held) listener.lost()
        return
      }
      const { held, reports, letters } = await readShard(queue, keeper, claim, pool)
      rate.add(reports)
      done.reports += reports
      done.failed += letters.length
      listener.done(reports, letters)
      if (!held) listener.lost()
    } catch (error) {
      // Where it cannot be given back its lease hands it out.
      if (closed || isOfPack(error)) await patiently(() => giveBack(queue, claim), keeper).catch(() => {})
      if (!closed) fault ??= error
    }
  }

  await patiently(() => present(queue, worker, options), patience)
  const bell = bellOf()
  stop.addEventListener("abort", bell.ring, { once: true })
  const running = new Set<Promise<void>>()
  const beating = every((leaseSeconds * 1000) / 4, async () => {
    await beat(queue, worker, leaseSeconds, rate.aSecond())
    const shards = await takeOver(queue, worker, leaseSeconds)
    if (shards) listener.tookOver(shards)
  })
  const closePools = () => Promise.all([pool.close(), joining.destroy()])
  try {
    while (!stop.aborted && !fault) {
      // One more than there are threads: while one keeps what it has read, the others read.
      if (running.size > jobs) {
        await bell.heard()
        continue
      }
      const taken = await patiently(() => claim(queue, worker, leaseSeconds, kinds), patience)
      if (taken) {
        const under = run(taken).finally(() => {
          running.delete(under)
          bell.ring()
        })
        running.add(under)
        continue
      }
      const made = !running.size && joins && (await patiently(() => askForJoins(queue), patience))
      if (once && !running.size && (made || !joins) && (await patiently(() => isEmpty(queue), patience)))
        break
      await bell.heard(POLL)
    }
    const all = Promise.all(running)
    await Promise.race([all, new Promise(over => setTimeout(over, GRACE).unref())])
    closed = true
    await closePools()
    await all
  } finally {
    closed = true
    stop.removeEventListener("abort", bell.ring)
    beating.end()
    await closePools()
  }
  await patiently(() => absent(queue, worker), patience)
  if (fault) throw fault
  return done
}

async function present({ db, engine }: Queue, worker: string, options: WorkOptions): Promise<void> {
  const { jobs, leaseSeconds: lease } = options
  await db
    .insertInto("queue_workers")
    .values({ worker, host: hostname(), pid: process.pid, engine, jobs, lease })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

async function absent({ db }: Queue, worker: string): Promise<void> {
  await db
    .updateTable("queue_workers")
    .set({ ended: sql`now()`, rate: 0 })
    .where("worker", "=", worker)
    .execute()
}

async function isEmpty({ db }: Queue): Promise<boolean> {
  const row = await db.selectFrom("queue_shards").select("number").limit(1).executeTakeFirst()
  return row === undefined
}

/** Says so a while after another signal has. */
function after(signal: AbortSignal, milliseconds: number): AbortSignal {
  const later = new AbortController()
  const begin = () => setTimeout(() => later.abort(), milliseconds).unref()
  if (signal.aborted) begin()
  else signal.addEventListener("abort", begin, { once: true })
  return later.signal
}

/** Weights that are unusable here may be whole elsewhere. */
function isOfPack(error: unknown): boolean {
  return error instanceof Error && error.name === "PackError"
}

/** Does something again and again, each time after the last one has ended. Errors are those of the server: the next time
 * may be better. */
function every(milliseconds: number, action: () => Promise<void>): { readonly end: () => void } {
  let ended = false
  let timer: NodeJS.Timeout
  const next = () => {
    timer = setTimeout(async () => {
      await action().catch(() => {})
      if (!ended) next()
    }, milliseconds)
  }
  next()
  return {
    end() {
      ended = true
      clearTimeout(timer)
    },
  }
}

/** Rings when something has happened; who waits for it goes on then, or after so many milliseconds. */
function bellOf(): { readonly ring: () => void; readonly heard: (milliseconds?: number) => Promise<void> } {
  let rung = false
  let wake = () => {}
  return {
    ring() {
      rung = true
      wake()
    },
    heard: milliseconds =>
      new Promise(done => {
        const timer = milliseconds === undefined ? undefined : setTimeout(() => wake(), milliseconds)
        wake = () => {
          clearTimeout(timer)
          wake = () => {}
          rung = false
          done()
        }
        if (rung) wake()
      }),
  }
}

/** Reports a second over the last minute. */
class Rate {
  #counts: { at: number; reports: number }[] = []
  #began = performance.now()

  add(reports: number): void {
    this.#counts.push({ at: performance.now(), reports })
  }

  aSecond(): number {
    const now = performance.now()
    this.#counts = this.#counts.filter(({ at }) => now - at < MINUTE)
    const span = Math.min(MINUTE, now - this.#began)
    return span > 0 ? (1000 * this.#counts.reduce((sum, { reports }) => sum + reports, 0)) / span : 0
  }
}

const MINUTE = 60_000
