import { sql } from "kysely"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { type Server, startPostgres } from "../../tests/postgres.ts"
import { articleFromText } from "../input/text.ts"
import { type ReadingPool, readingPool } from "../reading-pool.ts"
import { contentHash } from "../store/report.ts"
import { again, enqueue, type Waiting } from "./enqueue.ts"
import { askForJoins } from "./joining.ts"
import { keep } from "./keep.ts"
import { beat, claim, giveBack, holds, takeOver } from "./lease.ts"
import type { Claim } from "./model.ts"
import { isPassing, patiently } from "./patience.ts"
import { openQueue, type Queue } from "./queue.ts"
import { readShard } from "./read-shard.ts"
import { statusOf } from "./status.ts"

let server: Server
let pool: ReadingPool
const open: Queue[] = []
beforeAll(async () => {
  server = await startPostgres()
  pool = readingPool(1)
}, 120_000)
afterAll(async () => {
  await pool?.close()
  await Promise.all(open.map(queue => queue.close()))
  server?.stop()
}, 60_000)

let schemas = 0
let queue: Queue
beforeEach(async () => {
  queue = await at(`q${++schemas}`, "1")
}, 60_000)

async function at(schema: string, engine: string): Promise<Queue> {
  const opened = await openQueue(`${server.url}?schema=${schema}`, engine)
  open.push(opened)
  return opened
}

const LEASE = 1
const A = { worker: "a", leaseSeconds: LEASE }
const B = { worker: "b", leaseSeconds: LEASE }

function report(id: string): Waiting {
  const article = articleFromText("Le maire a dit oui.", { id, published: "2024-03-04" }, `${id}.txt`)
  return { article, language: null, hash: contentHash(article) }
}

async function taken(by: typeof A): Promise<Claim> {
  const found = await claim(queue, by.worker, LEASE, ["read"])
  if (!found) throw new Error("nothing to take")
  return found
}

async function silence(): Promise<void> {
  await queue.db.updateTable("queue_shards").set({ expires: sql`now() - interval '1 second'` }).execute()
}

/** Takes over what is silent, once the server has been there for a lease. */
async function takenOver(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const shards = await takeOver(queue, "b", LEASE)
    if (shards) return shards
    await new Promise(done => setTimeout(done, 100))
  }
  return 0
}

test("a report waits once, and once it is read it is there already", async () => {
  const reports = [report("one"), report("two")]
  expect(await enqueue(queue, [...reports, report("one")])).toEqual({ added: 2, same: 1 })
  expect(await enqueue(queue, reports)).toEqual({ added: 0, same: 2 })
  const read = await readShard(queue, A, await taken(A), pool)
  expect(read).toEqual({ held: true, reports: 2, letters: [] })
  expect(await enqueue(queue, reports)).toEqual({ added: 0, same: 2 })
  expect(await claim(queue, "a", LEASE, ["read"])).toBeNull()
  expect((await queue.dossier.counts()).reports).toBe(2)
  // Another version of Selon reads them anew.
  const later = await at(`q${schemas}`, "2")
  expect(await enqueue(later, reports)).toEqual({ added: 2, same: 0 })
})

test("who was too long silent has lost its shard, and keeps nothing of it", async () => {
  await enqueue(queue, [report("one")])
  const first = await taken(A)
  await beat(queue, "a", LEASE, 0)
  expect(await takeOver(queue, "b", LEASE)).toBe(0)
  await silence()
  expect(await takenOver()).toBe(1)
  const second = await taken(B)
  expect(second).toMatchObject({ number: first.number, taken: 2 })
  expect((await readShard(queue, A, first, pool)).held).toBe(false)
  expect(await keep(queue, A, first, { kept: [], letters: [], same: [] }, true)).toBe(false)
  expect((await queue.dossier.counts()).reports).toBe(0)
  expect((await readShard(queue, B, second, pool)).held).toBe(true)
  expect((await queue.dossier.counts()).reports).toBe(1)
})

test("a shard that is given back is as it was", async () => {
  await enqueue(queue, [report("one")])
  await giveBack(queue, await taken(A))
  expect(await taken(B)).toMatchObject({ taken: 1 })
})

test("a report with which worker after worker ended is given up, and its neighbours are read", async () => {
  await enqueue(queue, [report("one"), report("deadly"), report("two")])
  await taken(A)
  await silence()
  await takenOver()
  // What two workers leave behind that ended while they read this one.
  await queue.db.updateTable("queue_inputs").set({ tries: 2 }).where("article", "like", "%deadly%").execute()
  const { held, letters } = await readShard(queue, B, await taken(B), pool)
  expect(held).toBe(true)
  expect(letters).toMatchObject([{ report: "deadly", problem: "deadly", origin: "deadly.txt" }])
  expect((await queue.dossier.counts()).reports).toBe(2)
  expect(await statusOf(queue)).toMatchObject({ waiting: 0, active: 0, failed: 1 })
})

test("what the database refuses is given up alone; it can be tried again", async () => {
  await sql`alter table reports add constraint refused check (id <> 'refused')`.execute(queue.db)
  const reports = [report("one"), report("refused"), report("two")]
  await enqueue(queue, reports)
  const { letters } = await readShard(queue, A, await taken(A), pool)
  expect(letters).toMatchObject([
    { report: "refused", problem: "unkept", reason: expect.stringMatching("refused") },
  ])
  expect((await queue.dossier.counts()).reports).toBe(2)
  expect(await enqueue(queue, reports)).toEqual({ added: 0, same: 3 })
  const later = await at(`q${schemas}`, "2")
  expect(await enqueue(later, [report("refused")])).toEqual({ added: 1, same: 0 })

  expect((await readShard(queue, A, await taken(A), pool)).letters).toHaveLength(1)
  await sql`alter table reports drop constraint refused`.execute(queue.db)
  expect(await again(queue, 64)).toBe(1)
  expect(await again(queue, 64)).toBe(0)
  expect((await readShard(queue, A, await taken(A), pool)).letters).toEqual([])
  expect((await queue.dossier.counts()).reports).toBe(3)
})

test("joins are asked for once, when all is read", async () => {
  const { db } = queue
  await db
    .insertInto("queue_workers")
    .values({ worker: "a", host: "h", pid: 1, engine: "1", jobs: 1, lease: 1 })
    .execute()
  expect(await askForJoins(queue)).toBe(true)
  await enqueue(queue, [report("one")])
  expect(await askForJoins(queue)).toBe(false)
  expect(await claim(queue, "a", LEASE, ["join"])).toBeNull()
  await readShard(queue, A, await taken(A), pool)
  expect(await askForJoins(queue)).toBe(false)
  expect(await askForJoins(queue)).toBe(false)
  expect(await claim(queue, "a", LEASE, ["join"])).toMatchObject({ kind: "join" })
  expect(await claim(queue, "a", LEASE, ["join"])).toBeNull()
})

test("what passes is told from what does not", () => {
  const error = (facts: object) => Object.assign(new Error("no"), facts)
  for (const code of [
    "ECONNREFUSED",
    "57P01",
    "57P03",
    "08006",
    "40P01",
    "53300",
    "25P03",
    "ENETDOWN",
    "EADDRNOTAVAIL",
  ])
    expect([code, isPassing(error({ code }))]).toEqual([code, true])
  for (const code of ["23514", "22021", "42P01", undefined])
    expect([code, isPassing(error({ code }))]).toEqual([code, false])
  for (const message of ["Connection terminated unexpectedly", "timeout expired"])
    expect([message, isPassing(new Error(message))]).toEqual([message, true])
})

test("a server that is away is waited for until patience is over", async () => {
  const over = new AbortController()
  let [tried, away] = [0, 0]
  const never = () => {
    tried++
    return Promise.reject(Object.assign(new Error("no"), { code: "EHOSTUNREACH" }))
  }
  const waiting = patiently(never, {
    over: over.signal,
    away() {
      if (++away === 3) over.abort()
    },
  })
  await expect(waiting).rejects.toThrow("no")
  expect([tried, away]).toEqual([4, 3])
  await expect(patiently(never, { over: over.signal })).rejects.toThrow("no")
  expect(tried).toBe(5)
})

test("a worker is heard of while it ends one of its shards, and keeps the others", async () => {
  await enqueue(queue, [report("one")])
  await enqueue(queue, [report("two")])
  const [ending] = [await taken(A), await taken(A)]
  await silence()
  await queue.db.transaction().execute(async trx => {
    expect(await holds(trx, ending)).toBe(true)
    await beat(queue, "a", LEASE, 0)
  })
  const rows = await queue.db
    .selectFrom("queue_shards")
    .select(["number", sql<boolean>`expires > now()`.as("kept")])
    .orderBy("number")
    .execute()
  expect(rows.map(({ number, kept }) => [number === ending.number, kept])).toEqual([
    [true, false],
    [false, true],
  ])
})

test("the server is asked to forget in about a minute who is gone without a word", async () => {
  const names = ["tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count", "tcp_user_timeout"]
  names.push("idle_in_transaction_session_timeout")
  // Each of the connections that a worker may have.
  const settings = Array.from({ length: 4 }, () =>
    queue.db.connection().execute(async connection => {
      await sql`select pg_sleep(0.1)`.execute(connection)
      const { rows } = await sql<{ setting: string }>`
        select current_setting(name) as setting from unnest(${names}::text[]) with ordinality n(name, at) order by at
      `.execute(connection)
      return rows.map(({ setting }) => setting)
    }),
  )
  for (const found of await Promise.all(settings)) expect(found).toEqual(["30", "10", "3", "60000", "1min"])
})
