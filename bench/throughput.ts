// Warm throughput of a whole reading over reports that are all different, with the platform's own word breaker over the
// same text as a yardstick that any machine has; then the whole command, `selon read --format jsonl` over a file of JSON
// lines, from its start to its end, in one thread and in two. SELON_BENCH_COMMAND: so many reports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { readyReader } from "../src/ready-reader.ts"
import { cpuMs, processCost, repeat, wordsIn } from "./measure.ts"
import { ownReports } from "./own-reports.ts"
import { syntheticReport } from "./synthetic.ts"

const REPORTS = Number(process.env.SELON_BENCH_COMMAND ?? 20_000)
/** Readings of all reports before those that are measured: so long the platform goes on compiling. */
const WARM = 12

export async function run(): Promise<string[]> {
  const reader = readyReader()
  const out: string[] = []
  for (const language of ["fr", "en"]) {
    const { articles, words, told } = await ownReports(language)
    const segmenter = new Intl.Segmenter(language, { granularity: "word" })
    const yardstick = repeat(5, () => cpuMs(() => articles.forEach(a => void [...segmenter.segment(a.text)])))
    const read = () => cpuMs(() => articles.forEach(a => void reader.read(a)))
    for (let i = 0; i < WARM; i++) read()
    const whole = repeat(9, read)
    const rate = (ms: number) => Math.round((1000 * words) / ms).toLocaleString("en")
    out.push(
      `${language}: ${told} a round; median of 9 rounds after ${WARM} to warm up`,
      `  whole reading      ${rate(whole.median).padStart(9)} words/s (${rate(whole.max)}–${rate(whole.min)})`,
      `  Intl.Segmenter     ${rate(yardstick.median).padStart(9)} words/s; a reading costs × ${(whole.median / yardstick.median).toFixed(1)}`,
    )
  }
  return [...out, ...wholeCommand()]
}

function wholeCommand(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  try {
    const file = join(folder, "reports.jsonl")
    const reports = Array.from({ length: REPORTS }, (_, n) => syntheticReport(n))
    writeFileSync(file, reports.map(report => `${JSON.stringify(report)}\n`).join(""))
    const words = reports.reduce((n, { text }) => n + wordsIn(text), 0)
    const args = ["read", "--from", "jsonl", "--format", "jsonl", "--output", join(folder, "out.jsonl"), file]
    const [one, two] = [1, 2].map(jobs =>
      processCost([join("dist", "cli.mjs"), ...args, "--jobs", String(jobs)]),
    ) as [ReturnType<typeof processCost>, ReturnType<typeof processCost>]
    const rate = (ms: number) => Math.round((1000 * words) / ms).toLocaleString("en")
    return [
      `selon read --format jsonl, ${REPORTS.toLocaleString("en")} made-up reports as JSON lines, ${words.toLocaleString("en")} words, start of the process and all:`,
      `  --jobs 1  ${rate(one.wall).padStart(9)} words/s, ${rate(one.cpu)} a second of CPU; at most ${one.peakMb.toFixed(0)} MB`,
      `  --jobs 2  ${rate(two.wall).padStart(9)} words/s, × ${(one.wall / two.wall).toFixed(2)}, ${rate(two.cpu)} a second of CPU; at most ${two.peakMb.toFixed(0)} MB`,
      `  (meanwhile ${loadavg()[0]!.toFixed(1)} jobs wanted the ${cpus().length} cores: with more of them than cores, the clock tells of the neighbours)`,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
