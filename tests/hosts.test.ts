import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { syntheticReport } from "../bench/synthetic.ts"
import { openQueue, type Queue } from "../src/queue/queue.ts"
import { statusOf } from "../src/queue/status.ts"
import { type Host, makeNetwork, type Network, whyNoNetwork } from "./network.ts"
import { type Server, startPostgres } from "./postgres.ts"
import {
  endAll,
  expectAsAlone,
  haltedMidShard,
  held,
  linesOf,
  selon,
  startWorker,
  stoppedMidShard,
  until,
  type Worker,
} from "./workers.ts"

/** A real server and workers on hosts of their own, with real links between them that are cut and mended. What stands at
 * the end is what a single process makes. */
const FIRST = 320
const SECOND = 60
const LEASE = 3

const missing = whyNoNetwork()
if (missing) console.warn(`skipped: workers on separate hosts (${missing})`)

describe.skipIf(missing !== null)("workers on separate hosts", () => {
  let folder: string
  let network: Network
  let server: Server
  let queue: Queue

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "selon-hosts-"))
    network = makeNetwork(5)
    server = await startPostgres({ address: network.address, from: network.range })
  }, 120_000)
  afterAll(async () => {
    endAll()
    try {
      await queue?.close()
      server?.stop()
    } finally {
      network?.remove()
      if (folder) rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)

  const workerOn = (host: Host) => startWorker(server.url, ["--lease", String(LEASE)], host.command)

  /** Keeps a worker from saying that it lives and from ending a shard, until both wait in the server; then its host and
   * the server are parted, and the server forgets it: to the host it looks as if the answers were still to come. */
  async function forgottenMidTransaction(worker: Worker, host: Host): Promise<readonly string[]> {
    await until(async () => (await held(queue, worker)).length > 0)
    return queue.db.transaction().execute(async trx => {
      await sql`select from queue_workers where pid = ${worker.child.pid} for update`.execute(trx)
      await until(async () => {
        const { rows } = await sql<{ waiting: number }>`
          select count(*)::int as waiting from pg_stat_activity
          where client_addr = ${host.address}::inet and wait_event_type = 'Lock'
        `.execute(trx)
        return rows[0]!.waiting >= 2
      })
      host.cut()
      host.forget()
      return held(queue, worker)
    })
  }

  async function told(worker: Worker) {
    return (await statusOf(queue)).workers.find(({ pid }) => pid === worker.child.pid)
  }

  async function ended(worker: Worker): Promise<number | null> {
    worker.child.kill("SIGTERM")
    return worker.ended
  }

  test("links cut and mended, a worker killed: as if one had read all", { timeout: 300_000 }, async () => {
    const reports = Array.from({ length: FIRST + SECOND }, (_, n) => syntheticReport(n, 30))
    const [first, second] = [join(folder, "first.jsonl"), join(folder, "second.jsonl")]
    writeFileSync(first, linesOf(reports.slice(0, FIRST)))
    writeFileSync(second, linesOf(reports.slice(FIRST)))
    expect(selon("add", "--queue", "--shard", "8", server.url, first).status).toBe(0)
    queue = await openQueue(server.url, "test")

    const [far, lone, lost, left, near] = network.hosts as [Host, Host, Host, Host, Host]
    const killed = workerOn(lost)
    const tokens = [await stoppedMidShard(queue, killed)]
    killed.child.kill("SIGKILL")
    const leaving = workerOn(left)
    tokens.push(await haltedMidShard(queue, leaving, left.cut, left.mend))
    leaving.child.kill("SIGTERM")
    const parted = workerOn(far)
    tokens.push(await haltedMidShard(queue, parted, far.cut, far.mend))
    const forgotten = workerOn(lone)
    tokens.push(...(await forgottenMidTransaction(forgotten, lone)))
    expect(tokens.length).toBeGreaterThanOrEqual(4)

    // What the four had is handed out again, while two of them live on.
    const steady = workerOn(near)
    await until(async () => {
      const rows = await queue.db.selectFrom("queue_shards").select("token").execute()
      return !rows.some(({ token }) => token && tokens.includes(token))
    })
    for (const worker of [killed, leaving, parted, forgotten])
      expect(await told(worker)).toMatchObject({ state: "lost" })
    expect([parted.child.exitCode, forgotten.child.exitCode]).toEqual([null, null])

    // With the links back they are heard of again. In the end there is nobody else.
    far.mend()
    lone.mend()
    await until(async () => {
      const { waiting, active } = await statusOf(queue)
      return waiting + active === 0
    })
    for (const worker of [parted, forgotten])
      await until(async () => ["idle", "working"].includes((await told(worker))?.state ?? ""))
    expect(await ended(steady)).toBe(0)
    // Told to stop, one need not see the server again for it.
    expect(await leaving.ended).toBe(1)
    expect(leaving.told.stderr).toContain("what was under way goes to other workers")
    expect((await queue.dossier.counts()).reports).toBe(FIRST)
    expect(selon("add", "--queue", "--shard", "8", server.url, second).status).toBe(0)
    await until(async () => {
      const { waiting, active, joins } = await statusOf(queue)
      return waiting + active === 0 && joins === "made"
    })
    for (const worker of [parted, forgotten]) {
      expect(await ended(worker)).toBe(0)
      expect(worker.told.stderr).toContain("another worker had taken over a shard of this one")
    }

    const status = await statusOf(queue)
    expect(status).toMatchObject({ waiting: 0, active: 0, done: FIRST + SECOND, failed: 0 })
    expect(status.shards.takenOver).toBeGreaterThanOrEqual(tokens.length)
    expect(status.workers.map(({ state }) => state).sort()).toEqual([
      "ended",
      "ended",
      "ended",
      "lost",
      "lost",
    ])
    await expectAsAlone(queue, server.url, [first, second])
  })
})
