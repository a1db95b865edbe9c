// `npm run proof`: 100,000 short synthetic reports through the queue of a real server, read by two workers that are
// processes of their own, one of them killed with -9 in the midst of a shard. At the end every report stands once, with
// the very records that reading it alone gives. SELON_PROOF_REPORTS: another number of reports.
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import { sql } from "kysely"
import { createReader } from "../src/index.ts"
import { readSources } from "../src/input/open.ts"
import { openQueue, type Queue } from "../src/queue/queue.ts"
import { statusOf } from "../src/queue/status.ts"
import { startPostgres } from "../tests/postgres.ts"
import { machine } from "./measure.ts"
import { syntheticReport } from "./synthetic.ts"

const REPORTS = Number(process.env.SELON_PROOF_REPORTS ?? 100_000)
/** Words of a report: what is tried here is the queue. */
const WORDS = 8
const LEASE = 10
/** How many of the reports are read again, alone, and compared. */
const COMPARED = 500

const cli = join("dist", "cli.mjs")
const folder = mkdtempSync(join(tmpdir(), "selon-proof-"))
const server = await startPostgres()
const workers: ChildProcess[] = []
try {
  const file = join(folder, "reports.jsonl")
  const out = createWriteStream(file)
  for (let n = 0; n < REPORTS; n++)
    if (!out.write(`${JSON.stringify(syntheticReport(n, WORDS))}\n`))
      await new Promise<void>(done => out.once("drain", () => done()))
  out.end()
  await finished(out)

  const began = performance.now()
  const added = spawnSync(process.execPath, [cli, "add", "--queue", server.url, file], { encoding: "utf8" })
  if (added.status !== 0) throw new Error(added.stderr)
  const enqueued = seconds(began)

  const queue = await openQueue(server.url, "proof")
  const started = performance.now()
  const [killed, other] = [worker(), worker()] as const
  const stood = await killMidShard(queue, killed, REPORTS / 3)
  const status = await ended(other)
  const read = seconds(started)
  const faults = await faultsOf(queue, file)
  const told = await statusOf(queue)
  await queue.close()

  const lines = [
    "# proof",
    "",
    `Machine: ${machine()} (shared with other work).`,
    "",
    `${REPORTS.toLocaleString("en")} reports of ${WORDS} words and more put into the queue in ${enqueued.toFixed(0)} s (${rate(REPORTS, enqueued)} a second)`,
    `read by two workers of one thread in ${read.toFixed(0)} s (${rate(REPORTS, read)} a second); one was killed with -9 in the midst of a shard when ${stood.toLocaleString("en")} were done`,
    `the other ended with ${status}; shards taken over: ${told.shards.takenOver}; waiting ${told.waiting}, given up ${told.failed}`,
    faults.length
      ? `FAULTS: ${faults.join("; ")}`
      : `every report stands once with all its records; ${COMPARED} of them read again, alone, give the same to the letter`,
    "",
  ]
  writeFileSync(join("bench", "results", "proof.txt"), lines.join("\n"))
  process.stdout.write(lines.join("\n"))
  if (faults.length || status !== 0) process.exitCode = 1
} finally {
  for (const child of workers) child.kill("SIGKILL")
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function worker(): ChildProcess {
  const args = [cli, "work", server.url, "--once", "--no-joins", "--lease", String(LEASE)]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] })
  workers.push(child)
  return child
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise(done => child.once("exit", done))
}

/** Kills a worker while it has a shard that it cannot have ended, once so many reports are done; gives how many were. */
async function killMidShard(queue: Queue, child: ChildProcess, reports: number): Promise<number> {
  const held = async () => {
    const { rows } = await sql<{ token: string }>`
      select s.token from queue_shards s join queue_workers w on w.worker = s.worker where w.pid = ${child.pid}
    `.execute(queue.db)
    return rows.map(({ token }) => token)
  }
  for (;;) {
    await new Promise(done => setTimeout(done, 500))
    const { done } = await statusOf(queue)
    if (done < reports) continue
    const before = await held()
    child.kill("SIGSTOP")
    await new Promise(over => setTimeout(over, 300))
    if ((await held()).some(token => before.includes(token))) {
      child.kill("SIGKILL")
      return done
    }
    child.kill("SIGCONT")
  }
}

/** What is not as it should be. */
async function faultsOf({ db, dossier }: Queue, file: string): Promise<string[]> {
  const faults: string[] = []
  const { rows } = await sql<Record<string, number>>`
    select count(*)::int as reports, count(distinct id)::int as ids,
      (select count(*)::int from queue_inputs) as inputs, (select count(*)::int from queue_shards) as shards,
      (select count(*)::int from queue_letters) as letters,
      (select sum(json_array_length((reading::json)->'attributions'))::int from reports) as said,
      (select count(*)::int from attributions) as attributions,
      (select sum(json_array_length((reading::json)->'events'))::int from reports) as told,
      (select count(*)::int from events) as events
    from reports
  `.execute(db)
  const found = rows[0]!
  const expected = { reports: REPORTS, ids: REPORTS, inputs: 0, shards: 0, letters: 0 }
  for (const [what, number] of Object.entries(expected))
    if (found[what] !== number) faults.push(`${what}: ${found[what]}, not ${number}`)
  if (found.said !== found.attributions) faults.push(`${found.attributions} attributions of ${found.said}`)
  if (found.told !== found.events) faults.push(`${found.events} events of ${found.told}`)

  const reader = createReader()
  const every = Math.max(1, Math.floor(REPORTS / COMPARED))
  let n = 0
  for await (const read of readSources([{ path: file }], { published: null, language: null, from: "auto" })) {
    if (n++ % every || !("article" in read)) continue
    const alone = JSON.stringify(await reader.read(read.article))
    const row = await dossier.db
      .selectFrom("reports")
      .select("reading")
      .where("id", "=", read.article.id ?? "")
      .executeTakeFirst()
    if (row?.reading !== alone) faults.push(`${read.article.id} is not as read alone`)
  }
  return faults
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000
}

function rate(reports: number, time: number): string {
  return Math.round(reports / time).toLocaleString("en")
}
