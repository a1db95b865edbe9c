import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { syntheticReport } from "../bench/synthetic.ts"
import type { CheckedInput } from "../src/cli/input-options.ts"
import { readingsByJobs } from "../src/cli/jobs.ts"
import { type Outcome, readingsOf } from "../src/cli/readings.ts"
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

const told = (outcome: Outcome<Reading>) =>
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
