// Memory over a stream of 1 GB of JSON lines through the built command, standard input to standard output. As in exports of
// many archives, a line holds much that nobody asked for beside the report: here 60 kB of it. One report in ten is French
// and is read; the others are in no language: they go the whole way in and out, with nothing looked for in them, so that
// the gigabyte passes in minutes. SELON_BENCH_MB: another size.
import { spawn } from "node:child_process"
import { join } from "node:path"
import { syntheticReport } from "./synthetic.ts"

const MEGABYTES = Number(process.env.SELON_BENCH_MB ?? 1_000)
const REPORT =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n@"+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime)+"\\n")})'

export async function run(): Promise<string[]> {
  const out: string[] = []
  for (const part of [0.1, 1]) out.push(await streamed(MEGABYTES * part))
  return out
}

async function streamed(megabytes: number): Promise<string> {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`
  const args = [
    "--import",
    hook,
    join("dist", "cli.mjs"),
    "read",
    "--from",
    "jsonl",
    "--format",
    "jsonl",
    "-",
  ]
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] })
  let written = 0
  let lines = 0
  let errors = ""
  child.stdout.on("data", (bytes: Buffer) => {
    written += bytes.length
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text
  })
  const ended = new Promise<number | null>(done => child.once("close", done))
  let sent = 0
  let reports = 0
  while (sent < megabytes * 1e6) {
    const report = reports % 10 ? foreign(reports) : syntheticReport(reports)
    const bytes = Buffer.from(`${JSON.stringify({ ...report, page: UNASKED })}\n`)
    sent += bytes.length
    reports++
    if (!child.stdin.write(bytes)) await new Promise<void>(done => child.stdin.once("drain", () => done()))
  }
  child.stdin.end()
  const status = await ended
  const [, peak = 0, cpu = 0] = /@(\d+) (\d+)/.exec(errors)?.map(Number) ?? []
  if (status !== 0 || lines !== reports)
    throw new Error(`${status}: ${lines} of ${reports}: ${errors.slice(0, 500)}`)
  return `${Math.round(sent / 1e6)
    .toString()
    .padStart(
      5,
    )} MB in, ${Math.round(written / 1e6)} MB out, ${reports.toLocaleString("en")} reports: at most ${Math.round(peak / 1024)} MB of memory, ${(cpu / 1e6).toFixed(0)} s of CPU`
}

/** Words of no language. */
const FOREIGN = Array.from({ length: 100 }, (_, n) => syllables((n * 101) % 997)).join(" ")
const UNASKED = `<p>${"not asked for ".repeat(4_300)}`

function syllables(n: number): string {
  return ["zu", "kva", "xo", "wyr", "qe", "thjo"][n % 6]! + ["kuz", "yax", "ovu", "ewq", "jiw"][n % 5]!
}

function foreign(n: number) {
  return { id: `foreign-${n}`, published: "2024-03-04", text: `${n} ${FOREIGN}` }
}
