import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { syntheticReport } from "../bench/synthetic.ts"
import type { CheckedInput } from "../src/cli/input-options.ts"
import { linesByJobs, readingsByJobs } from "../src/cli/jobs.ts"
import { type Outcome, readingsOf } from "../src/cli/readings.ts"
import { jsonl } from "../src/export/json.ts"
import { type Shown, showing } from "../src/export/shown.ts"
import { articleFromText } from "../src/input/text.ts"
import type { Reading } from "../src/model/reading.ts"
import { type ReadingBudget, readingPool } from "../src/reading-pool.ts"

const input: CheckedInput = { published: null, language: null, from: "auto", map: undefined, settings: null }
const folder = mkdtempSync(join(tmpdir(), "selon-jobs-"))

function linesOf(reports: readonly object[], name: string): string {
  const path = join(folder, name)
  writeFileSync(path, reports.map(report => `${JSON.stringify(report)}\n`).join(""))
  return path
}

async function outcomes(files: string[], jobs: number, budget?: ReadingBudget): Promise<Outcome<Reading>[]> {
  const all: Outcome<Reading>[] = []
  const source = jobs > 1 ? readingsByJobs(files, input, jobs, budget) : readingsOf(files, input)
  for await (const outcome of source) all.push(outcome)
  return all
}

const told = (outcome: Outcome<unknown>) =>
  "made" in outcome ? outcome.made : "error" in outcome ? outcome.error.message : String(outcome.broken)

test("threads give the same readings in the same order, faults among them", {
  timeout: 120_000,
}, async () => {
  const reports = Array.from({ length: 24 }, (_, n) => (n === 14 ? { id: "empty" } : syntheticReport(n, 60)))
  const files = [linesOf(reports, "reports.jsonl"), "samples/cable", join(folder, "absent.txt")]
  const alone = (await outcomes(files, 1)).map(told)
  expect(alone).toHaveLength(34)
  expect((await outcomes(files, 2)).map(told)).toEqual(alone)
})

test.each<Shown>([
  { least: 0, redact: false },
  { least: 0.9, redact: true },
])(
  "threads write the lines that one thread writes, faults among them: %o",
  {
    timeout: 120_000,
  },
  async wanted => {
    const long = { id: "long", text: "Le maire a dit oui. Écrire à a.b@c.fr.\n\n".repeat(2_000) }
    const reports = [syntheticReport(3, 60), { id: "empty" }, long, syntheticReport(4, 60)]
    const file = linesOf(reports, "lines.jsonl")
    const shown = await showing(wanted)
    const alone: string[] = []
    for (const outcome of await outcomes([file], 1)) {
      if (!("made" in outcome)) alone.push(told(outcome) as string)
      else for await (const piece of jsonl(one(shown(outcome.made)), OPTIONS)) alone.push(piece)
    }
    const written: string[] = []
    for await (const outcome of linesByJobs([file], input, 2, wanted))
      written.push("made" in outcome ? new TextDecoder().decode(outcome.made) : (told(outcome) as string))
    expect(written.join("")).toBe(alone.join(""))
    expect(written).toHaveLength(4)
    expect(written[2]!.includes("a.b@c.fr")).toBe(!wanted.redact)
  },
)

const OPTIONS = { lang: "en", width: 80, colour: false, formulaGuard: true, excelFr: false } as const

async function* one(reading: Reading): AsyncIterable<Reading> {
  yield reading
}

test("a report that takes too long costs itself only, and is named", { timeout: 240_000 }, async () => {
  const endless = { id: "endless", text: "Le maire a dit que tout allait bien, selon lui. ".repeat(25_000) }
  const file = linesOf([syntheticReport(1), endless, syntheticReport(2)], "endless.jsonl")
  const [first, lost, last] = await outcomes([file], 2, { milliseconds: 2_000, megabytes: 4_000 })
  expect(first && "made" in first && first.made.id).toBe("synthetic-1")
  expect(lost && "error" in lost && lost.error.message).toMatch(
    /endless\.jsonl:2: it takes more than 2 seconds/,
  )
  expect(last && "made" in last && last.made.id).toBe("synthetic-2")
})

test("what waits for the thread of a report that is given up is read after it", {
  timeout: 240_000,
}, async () => {
  const article = (text: string) => articleFromText(text, {}, "(text)")
  const pool = readingPool(1, { milliseconds: 2_000, megabytes: 4_000 })
  try {
    const endless = pool.read(
      [article("Le maire a dit que tout allait bien, selon lui. ".repeat(25_000))],
      null,
    )
    const [read] = await pool.read([article("Le maire a dit oui.")], null)
    expect(read).toHaveProperty("reading.text", "Le maire a dit oui.")
    expect(await endless).toMatchObject([{ givenUp: { problem: "too-slow" } }])
  } finally {
    await pool.close()
  }
})

test("a report that needs too much memory costs itself only, and is named", {
  timeout: 240_000,
}, async () => {
  const monstrous = {
    id: "monstrous",
    text: `${"Le maire a dit que tout allait bien, selon lui. ".repeat(80_000)}`,
  }
  const file = linesOf([syntheticReport(1), monstrous, syntheticReport(2)], "monstrous.jsonl")
  const [first, lost, last] = await outcomes([file], 2, { milliseconds: 120_000, megabytes: 64 })
  expect(first && "made" in first && first.made.id).toBe("synthetic-1")
  expect(lost && "error" in lost && lost.error.message).toMatch(
    /monstrous\.jsonl:2: it needs more than 64 MB/,
  )
  expect(last && "made" in last && last.made.id).toBe("synthetic-2")
})
