import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { syntheticReport } from "../bench/synthetic.ts"
import { rulesByLanguage } from "../src/many.ts"
import { openQueue, type Queue } from "../src/queue/queue.ts"
import { statusOf } from "../src/queue/status.ts"
import { openDossier } from "../src/store/dossier.ts"
import { sideBySide } from "../src/store/joins.ts"
import { rowsOf } from "./dossier-rows.ts"
import { type Server, startPostgres } from "./postgres.ts"

/** A real server, and workers that are processes of their own: one is killed in the midst of a shard, one stopped until
 * another has its shard and then let on, the server itself is ended and started, and one report takes longer to read
 * than it may. What stands at the end is what a single process makes. */
const REPORTS = 80
const LEASE = 3

const cli = join(import.meta.dirname, "..", "dist", "cli.mjs")
const folder = mkdtempSync(join(tmpdir(), "selon-queue-"))
const workers: Worker[] = []
let server: Server
let queue: Queue

beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(async () => {
  for (const { child } of workers) child.kill("SIGKILL")
  await queue?.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

interface Worker {
  readonly child: ChildProcess
  readonly told: { stderr: string }
  readonly ended: Promise<number | null>
}

function worker(url: string): Worker {
  const args = [cli, "work", url, "--once", "--lease", String(LEASE), "--budget", "2"]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], env: ENGLISH })
  const told = { stderr: "" }
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    told.stderr += text
  })
  const started = { child, told, ended: new Promise<number | null>(done => child.once("close", done)) }
  workers.push(started)
  return started
}

const ENGLISH = { ...process.env, LC_ALL: "en_GB.UTF-8" }

function selon(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", env: ENGLISH, timeout: 300_000 })
}

async function until<T>(what: () => Promise<T | null | false | undefined>): Promise<T> {
  for (const began = Date.now(); Date.now() - began < 300_000; ) {
    const found = await what().catch(() => null)
    if (found) return found
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error(`waited in vain: ${workers.map(({ told }) => told.stderr).join("\n")}`)
}

/** The tokens of the shards that a worker holds. */
async function held({ child }: Worker): Promise<readonly string[]> {
  const rows = await queue.db
    .selectFrom("queue_shards as s")
    .innerJoin("queue_workers as w", "w.worker", "s.worker")
    .select("s.token")
    .where("w.pid", "=", child.pid!)
    .execute()
  return rows.map(({ token }) => token!)
}

/** Stops a process while it has a shard, and cannot have ended it: gives the token. */
function stoppedMidShard(worker: Worker): Promise<string> {
  return until(async () => {
    const before = await held(worker)
    if (!before.length) return null
    worker.child.kill("SIGSTOP")
    await new Promise(done => setTimeout(done, 300))
    const token = (await held(worker)).find(one => before.includes(one))
    if (!token) worker.child.kill("SIGCONT")
    return token
  })
}

test("workers killed and stopped, the server ended, a report that takes too long: as if one had read all", {
  timeout: 600_000,
}, async () => {
  const reports = Array.from({ length: REPORTS }, (_, n) => syntheticReport(n, 30))
  const endless = { id: "endless", text: "Le maire a dit que tout allait bien, selon lui. ".repeat(20_000) }
  const lines = (all: readonly object[]) => all.map(report => `${JSON.stringify(report)}\n`).join("")
  const [whole, sound] = [join(folder, "whole.jsonl"), join(folder, "sound.jsonl")]
  writeFileSync(whole, lines([...reports.slice(0, 30), endless, ...reports.slice(30)]))
  writeFileSync(sound, lines(reports))

  const added = selon("add", "--queue", "--shard", "4", server.url, whole)
  expect([added.status, added.stderr]).toEqual([0, `${REPORTS + 1} reports put into the queue\n`])
  expect(selon("add", "--queue", server.url, whole).stderr).toMatch(/^0 reports.*81 there already/)
  queue = await openQueue(server.url, "test")

  const [killed, paused] = [worker(server.url), worker(server.url)]
  await stoppedMidShard(killed)
  killed.child.kill("SIGKILL")
  const token = await stoppedMidShard(paused)
  const third = worker(server.url)
  await until(async () => (await held(third)).length > 0)
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

  const alone = `${server.url}?schema=alone`
  expect(selon("add", alone, sound).status).toBe(0)
  const single = await openDossier(alone, { create: false })
  try {
    expect(await rowsOf(queue.dossier)).toEqual(await rowsOf(single))
    const { joins } = await queue.db.selectFrom("joins").select("joins").executeTakeFirstOrThrow()
    expect(JSON.parse(joins)).toEqual((await sideBySide(single, await rulesByLanguage(), "test")).joins)
  } finally {
    await single.close()
  }
})
