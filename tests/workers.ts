import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect } from "vitest"
import { rulesByLanguage } from "../src/many.ts"
import type { Queue } from "../src/queue/queue.ts"
import { openDossier } from "../src/store/dossier.ts"
import { sideBySide } from "../src/store/joins.ts"
import { rowsOf } from "./dossier-rows.ts"

/** Workers of a queue as processes of their own, and what they do compared with what one process does alone. */
export interface Worker {
  readonly child: ChildProcess
  readonly told: { stderr: string }
  readonly ended: Promise<number | null>
}

const cli = join(import.meta.dirname, "..", "dist", "cli.mjs")
const ENGLISH = { ...process.env, LC_ALL: "en_GB.UTF-8" }
const workers: Worker[] = []

/** Starts `selon work`; the words of `within` come before it. */
export function startWorker(url: string, options: readonly string[], within: readonly string[] = []): Worker {
  const [program, ...args] = [...within, process.execPath, cli, "work", url, ...options]
  const child = spawn(program!, args, { stdio: ["ignore", "ignore", "pipe"], env: ENGLISH })
  const told = { stderr: "" }
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    told.stderr += text
  })
  const started = { child, told, ended: new Promise<number | null>(done => child.once("close", done)) }
  workers.push(started)
  return started
}

/** Ends all that were started. */
export function endAll(): void {
  for (const { child } of workers) child.kill("SIGKILL")
}

export function selon(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", env: ENGLISH, timeout: 300_000 })
}

export function linesOf(reports: readonly object[]): string {
  return reports.map(report => `${JSON.stringify(report)}\n`).join("")
}

export async function until<T>(what: () => Promise<T | null | false | undefined>): Promise<T> {
  for (const began = Date.now(); Date.now() - began < 300_000; ) {
    const found = await what().catch(() => null)
    if (found) return found
    await pause(50)
  }
  throw new Error(`waited in vain: ${workers.map(({ told }) => told.stderr).join("\n")}`)
}

/** The tokens of the shards that a worker holds. */
export async function held(queue: Queue, { child }: Worker): Promise<readonly string[]> {
  const rows = await queue.db
    .selectFrom("queue_shards as s")
    .innerJoin("queue_workers as w", "w.worker", "s.worker")
    .select("s.token")
    .where("w.pid", "=", child.pid!)
    .execute()
  return rows.map(({ token }) => token!)
}

/** Stops a process while it has a shard, and cannot have ended it: gives the token. */
export function stoppedMidShard(queue: Queue, worker: Worker): Promise<string> {
  return haltedMidShard(
    queue,
    worker,
    () => worker.child.kill("SIGSTOP"),
    () => worker.child.kill("SIGCONT"),
  )
}

/** The same for whatever keeps a worker from ending a shard. */
export function haltedMidShard(
  queue: Queue,
  worker: Worker,
  halt: () => void,
  letOn: () => void,
): Promise<string> {
  return until(async () => {
    const before = await held(queue, worker)
    if (!before.length) return null
    halt()
    // What is under way in the server ends meanwhile.
    await pause(300)
    const token = (await held(queue, worker)).find(one => before.includes(one))
    if (!token) letOn()
    return token
  })
}

/** What stands in the dossier of the queue is what one process makes of the same files, row for row, and so is what joins
 * the reports. */
export async function expectAsAlone(queue: Queue, url: string, files: readonly string[]): Promise<void> {
  const alone = `${url}?schema=alone`
  expect(selon("add", alone, ...files).status).toBe(0)
  const single = await openDossier(alone, { create: false })
  try {
    expect(await rowsOf(queue.dossier)).toEqual(await rowsOf(single))
    const { joins } = await queue.db.selectFrom("joins").select("joins").executeTakeFirstOrThrow()
    expect(JSON.parse(joins)).toEqual((await sideBySide(single, await rulesByLanguage(), "test")).joins)
  } finally {
    await single.close()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds))
}
