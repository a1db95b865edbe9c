// Throughput of the queue at one to four workers of one thread each, on a real server of its own, and what its parts cost:
// reading and keeping in the workers, and the server's processes. What the server needs for a report is what tells when
// one server is full. SELON_BENCH_REPORTS: another number of reports for each.
import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { openDossier } from "../src/store/dossier.ts"
import { startPostgres } from "../tests/postgres.ts"
import { wordsIn } from "./measure.ts"
import { syntheticReport } from "./synthetic.ts"

const REPORTS = Number(process.env.SELON_BENCH_REPORTS ?? 2_000)
const WORDS = 60
const cli = join("dist", "cli.mjs")
const REPORT =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n@"+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime)+"\\n")})'

export async function run(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  const server = await startPostgres()
  try {
    const reports = Array.from({ length: REPORTS }, (_, n) => syntheticReport(n, WORDS))
    const file = join(folder, "reports.jsonl")
    writeFileSync(file, reports.map(report => `${JSON.stringify(report)}\n`).join(""))
    const words = reports.reduce((sum, { text }) => sum + wordsIn(text), 0) / REPORTS
    const out = [
      `${REPORTS.toLocaleString("en")} reports of ${words.toFixed(0)} words on average for each line`,
      "",
    ]
    for (const workers of [1, 2, 3, 4])
      out.push(await measured(workers, file, `${server.url}?schema=w${workers}`))
    out.push("", ...(await sizesOf(`${server.url}?schema=w4`)))
    return out
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(workers: number, file: string, url: string): Promise<string> {
  const added = spawnSync(process.execPath, [cli, "add", "--queue", url, file], { encoding: "utf8" })
  if (added.status !== 0) throw new Error(added.stderr)
  const server = serverCpu()
  const began = performance.now()
  const ran = await Promise.all(Array.from({ length: workers }, () => worker(url)))
  const seconds = (performance.now() - began) / 1000
  const each = (milliseconds: number) => (milliseconds / REPORTS).toFixed(2)
  const own = ran.reduce((sum, { cpu }) => sum + cpu, 0)
  const peak = Math.max(...ran.map(({ peak }) => peak))
  return `${workers} worker${workers > 1 ? "s" : " "}  ${Math.round(REPORTS / seconds)
    .toLocaleString("en")
    .padStart(
      5,
    )} reports a second  CPU for a report: workers ${each(own)} ms, server ${each(serverCpu() - server)} ms  at most ${peak} MB a worker`
}

function worker(url: string): Promise<{ cpu: number; peak: number }> {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`
  const args = ["--import", hook, cli, "work", url, "--once", "--no-joins"]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] })
  let told = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text
  })
  return new Promise((done, fail) =>
    child.once("close", status => {
      const [, peak = 0, cpu = 0] = /@(\d+) (\d+)/.exec(told)?.map(Number) ?? []
      if (status === 0) done({ cpu: cpu / 1000, peak: Math.round(peak / 1024) })
      else fail(new Error(told))
    }),
  )
}

/** Milliseconds that the processes of PostgreSQL have worked, those that have ended included; 0 where the system does not
 * tell. A tick is a hundredth of a second. */
function serverCpu(): number {
  let ticks = 0
  try {
    for (const pid of readdirSync("/proc")) {
      if (!/^\d+$/.test(pid)) continue
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
        if (!/\(postgres\)/.test(stat)) continue
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
        ticks += [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)
      } catch {}
    }
  } catch {}
  return ticks * 10
}

async function sizesOf(url: string): Promise<string[]> {
  const dossier = await openDossier(url, { create: false })
  try {
    const { rows } = await sql<{ bytes: string; attributions: number; events: number }>`
      select sum(pg_total_relation_size(c.oid))::text as bytes,
        (select count(*)::int from attributions) as attributions, (select count(*)::int from events) as events
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'w4' and c.relkind = 'r'
    `.execute(dossier.db)
    const { bytes = "0", attributions = 0, events = 0 } = rows[0] ?? {}
    return [
      `on the server's disk: ${Math.round(Number(bytes) / REPORTS / 1000)} kB a report, with ${(attributions / REPORTS).toFixed(1)} sayings and ${(events / REPORTS).toFixed(1)} events each`,
    ]
  } finally {
    await dossier.close()
  }
}
