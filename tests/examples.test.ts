import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Reading } from "../src/model/reading.ts"

/** What the command writes, read by other programs (docs/pipes.md). DuckDB comes with the development packages; jq, Python
 * and R are those of the machine. */
const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "selon-examples-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let readings: Reading[]

const selon = (...args: string[]) => {
  const run = spawnSync(process.execPath, [join(root, "dist", "cli.mjs"), "read", "samples/cable", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 27,
  })
  expect(run.stderr).toBe("")
  return run.stdout
}

beforeAll(() => {
  selon("--format", "parquet", "-o", join(folder, "statements.parquet"))
  selon("--format", "csv", "-o", join(folder, "statements.csv"))
  selon("--format", "jsonl", "-o", join(folder, "readings.jsonl"))
  readings = readFileSync(join(folder, "readings.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map(line => JSON.parse(line) as Reading)
}, 180_000)

/** Runs a program of the machine in the folder with the files. */
function run(program: string, args: readonly string[]): string[] {
  const made = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  })
  expect(made.stderr).toBe("")
  expect(made.status).toBe(0)
  return made.stdout.trimEnd().split("\n")
}

function there(program: string): boolean {
  const found = spawnSync(program, ["--version"]).status === 0
  if (!found) process.stderr.write(`examples: ${program} is not on this machine; its example is left out\n`)
  return found
}

const statements = () => readings.flatMap(reading => reading.attributions.map(a => ({ reading, a })))

test("DuckDB over Parquet: who is heard most", { timeout: 60_000 }, async () => {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const sql = readFileSync(join(root, "examples", "heard.sql"), "utf8")
  const told = await connection.runAndReadAll(
    sql.replace("statements.parquet", join(folder, "statements.parquet")),
  )
  const rows = told.getRowsJson() as [string, string, string][]
  connection.closeSync()
  const counts = new Map<string, [number, number]>()
  for (const { reading, a } of statements()) {
    if (!a.source?.named) continue
    const words = a.source.spans.map(([start, end]) => reading.text.slice(start, end)).join(" […] ")
    const [all, direct] = counts.get(words) ?? [0, 0]
    counts.set(words, [all + 1, direct + (a.kind === "indirect" ? 0 : 1)])
  }
  expect(rows).toHaveLength(5)
  for (const [source, all, direct] of rows) expect(counts.get(source)).toEqual([Number(all), Number(direct)])
  expect(Number(rows[0]?.[1])).toBe(Math.max(...[...counts.values()].map(([all]) => all)))
})

test.runIf(there("jq"))("jq over JSON lines: what rests on unnamed sources", () => {
  const lines = run("jq", ["-r", "-f", join(root, "examples", "unnamed.jq"), "readings.jsonl"])
  const wanted = statements()
    .filter(({ a }) => a.source && !a.source.named)
    .map(({ reading, a }) => {
      const words = (a.source?.spans ?? []).map(([start, end]) => reading.text.slice(start, end)).join(" … ")
      return [reading.title, a.stance, words, String(a.confidence)].join("\t")
    })
  expect(wanted.length).toBeGreaterThan(3)
  expect(lines).toEqual(wanted)
})

test.runIf(there("python3"))("Python over CSV: stances by outlet", () => {
  const lines = run("python3", [join(root, "examples", "stances.py"), "statements.csv"])
  const counts = new Map<string, number>()
  for (const { reading, a } of statements()) {
    if (a.confidence < 0.7) continue
    const key = `${reading.outlet}\t${a.stance}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  expect(lines.toSorted()).toEqual([...counts].map(([key, count]) => `${key}\t${count}`).sort())
})

test.runIf(there("Rscript"))("R over CSV: share of statements word for word", () => {
  const lines = run("Rscript", ["--vanilla", join(root, "examples", "outlets.R"), "statements.csv"])
  const outlets = new Set(statements().map(({ reading }) => reading.outlet))
  expect(lines).toHaveLength(outlets.size + 1)
  for (const outlet of outlets) expect(lines.join("\n")).toContain(outlet)
})
