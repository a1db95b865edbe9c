// What a report costs as a stream grows from 10³ to 10⁵ reports: the batch road in one process, JSON lines in, JSON
// lines out. The cost is told against the platform's own word breaker over a fixed text, run again after every few
// reports, so that neighbours on the machine slow both. SELON_BENCH_REPORTS: the longest stream.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createReader } from "../src/index.ts"
import { readSources } from "../src/input/open.ts"
import { wordsIn } from "./measure.ts"
import { syntheticReport } from "./synthetic.ts"

const MOST = Number(process.env.SELON_BENCH_REPORTS ?? 100_000)
/** Reports read before the stream that is measured: what is slow at first is the start's, see bench/start.ts. */
const BEFORE = 1_000
const WINDOW = 250
const WORDS = 8

export async function run(): Promise<string[]> {
  const marks = [1_000, 3_162, 10_000, 31_623, 100_000].filter(n => n <= MOST)
  const yardstick = yardstickOf(readFileSync(join("samples", "cable", "01-agence-atlantique.fr.txt"), "utf8"))
  const reader = createReader()
  let words = 0
  async function* lines() {
    for (let n = 0; n < BEFORE + MOST; n++) {
      const report = syntheticReport(n, WORDS)
      if (n >= BEFORE) words += wordsIn(report.text)
      yield `${JSON.stringify(report)}\n`
    }
  }
  const out: string[] = []
  let [n, cost, rod, written, last] = [0, 0, 0, 0, { n: 0, cost: 0, rod: 0 }]
  let from = cpu()
  for await (const read of readSources([{ stream: lines(), name: "(stream)" }], { from: "jsonl" })) {
    if (!("article" in read)) throw read.error
    written += JSON.stringify(await reader.read(read.article)).length
    if (++n === BEFORE) from = cpu()
    if (n <= BEFORE || n % WINDOW) continue
    const middle = cpu()
    yardstick()
    const to = cpu()
    cost += middle - from
    rod += to - middle
    from = cpu()
    const done = n - BEFORE
    const mark = marks.find(m => Math.ceil(m / WINDOW) * WINDOW === done)
    if (mark === undefined) continue
    const whole = cost / rod
    const since = (cost - last.cost) / (rod - last.rod)
    out.push(
      `${done.toLocaleString("en").padStart(8)} reports  ${(cost / done).toFixed(2).padStart(6)} ms of CPU each  ${whole.toFixed(3)} of the yardstick; those since the line before ${since.toFixed(3)}  at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    )
    process.stderr.write(`${out.at(-1)}\n`)
    last = { n: done, cost, rod }
  }
  out.push(
    "",
    `${Math.round(words / MOST)} words a report, ${Math.round(written / n)} characters of record each`,
  )
  return out
}

/** Some tens of milliseconds of the platform's own word breaker. */
function yardstickOf(text: string): () => void {
  const segmenter = new Intl.Segmenter("fr", { granularity: "word" })
  return () => {
    for (let i = 0; i < 60; i++) for (const _ of segmenter.segment(text));
  }
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
