import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { syntheticReport } from "../bench/synthetic.ts"
import { openQueue, type Queue } from "../src/queue/queue.ts"
import { statusOf } from "../src/queue/status.ts"
import { type Server, startPostgres } from "./postgres.ts"
import {
  endAll,
  expectAsAlone,
  held,
  linesOf,
  selon,
  startWorker,
  stoppedMidShard,
  until,
} from "./workers.ts"

/** A real server, and workers that are processes of their own: one is killed in the midst of a shard, one stopped until
 * another has its shard and then let on, the server itself is ended and started, and one report takes longer to read
 * than it may. What stands at the end is what a single process makes. */
const REPORTS = 80
const LEASE = 3

const folder = mkdtempSync(join(tmpdir(), "selon-queue-"))
let server: Server
let queue: Queue

beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(async () => {
  endAll()
  await queue?.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const worker = () => startWorker(server.url, ["--once", "--lease", String(LEASE), "--budget", "2"])

test("workers killed and stopped, the server ended, a report that takes too long: as if one had read all", {
  timeout: 600_000,
}, async () => {
  const reports = Array.from({ length: REPORTS }, (_, n) => syntheticReport(n, 30))
  const endless = { id: "endless", text: "Le maire a dit que tout allait bien, selon lui. ".repeat(20_000) }
  const [whole, sound] = [join(folder, "whole.jsonl"), join(folder, "sound.jsonl")]
  writeFileSync(whole, linesOf([...reports.slice(0, 30), endless, ...reports.slice(30)]))
  writeFileSync(sound, linesOf(reports))

  const added = selon("add", "--queue", "--shard", "4", server.url, whole)
  expect([added.status, added.stderr]).toEqual([0, `${REPORTS + 1} reports put into the queue\n`])
  expect(selon("add", "--queue", server.url, whole).stderr).toMatch(/^0 reports.*81 there already/)
  queue = await openQueue(server.url, "test")

  const [killed, paused] = [worker(), worker()]
  await stoppedMidShard(queue, killed)
  killed.child.kill("SIGKILL")
  const token = await stoppedMidShard(queue, paused)
  const third = worker()
  await until(async () => (await held(queue, third)).length > 0)
  server.restart("immediate")

  // Somebody else has had the shard of the one that was stopped.
  await until(async () => {
    const rows = await queue.db.selectFrom("queue_shards").select("token").execute()
    return !rows.some(row => row.token === token)
  })
  paused.child.kill("SIGCONT")
  // One of the two has given up a report, and says so.
  expect([await third.ended, await paused.ended].sort()).toEqual([0, 1])
  expect(paused.told.stderr).toContain("another worker had taken over a shard of this one")

  const status = await statusOf(queue)
  expect(status).toMatchObject({ waiting: 0, active: 0, done: REPORTS, failed: 1, joins: "made" })
  expect(status.shards.takenOver).toBeGreaterThanOrEqual(2)
  expect(status.workers.map(({ state }) => state).sort()).toEqual(["ended", "ended", "lost"])
  expect(status.deadLetters).toMatchObject([{ report: "endless", problem: "too-slow" }])
  const table = selon("work", server.url, "--status").stdout
  expect(table).toMatch(/^done +80$/m)
  expect(table).toMatch(/endless +too-slow +it takes more than 2 seconds to read/)

  await expectAsAlone(queue, server.url, [sound])
})
