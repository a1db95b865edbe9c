import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { SAMPLES } from "./samples.ts"

// `npm run fuzz [-- TOTAL [SEED [FORM…]]]`: throws so many mutated inputs at the readers of all forms, each form in a
// process of its own that is stopped when it hangs, and writes the report to eval/scores/fuzz.txt. With forms named, only
// their share of the total is tried again and the other rows of the last report are kept.

const root = join(import.meta.dirname, "..")
const TOTAL = Number(process.argv[2] ?? 200_000)
const SEED = Number(process.argv[3] ?? 1)
const WANTED = process.argv.slice(4)
const REPORT = join(root, "eval", "scores", "fuzz.txt")
/** A hundred inputs take less than this, in milliseconds, or one of them hangs. */
const HANG = 60_000
/** Forms read by heavy code get a share of their own. */
const SHARE: Readonly<Record<string, number>> = { pdf: 0.15, wacz: 0.5, gzip: 0.5, mbox: 0.3 }

interface Row {
  readonly format: string
  inputs: number
  reports: number
  refused: number
  crashes: number
  hangs: number
  offsets: number
  longest: number
}

async function main(): Promise<void> {
  const formats = Object.keys(SAMPLES)
  const weights = formats.map(format => SHARE[format] ?? 1)
  const sum = weights.reduce((a, b) => a + b, 0)
  const rows: Row[] = []
  const before = WANTED.length > 0 ? lastRows() : new Map<string, Row>()
  for (const [i, format] of formats.entries()) {
    const kept = before.get(format)
    if (kept && !WANTED.includes(format)) {
      rows.push(kept)
      continue
    }
    rows.push(await fuzz(format, Math.ceil((TOTAL * weights[i]!) / sum)))
    process.stderr.write(`${line(rows.at(-1)!)}\n`)
  }
  const all: Row = { ...empty("all"), longest: Math.max(...rows.map(r => r.longest)) }
  for (const row of rows)
    for (const key of ["inputs", "reports", "refused", "crashes", "hangs", "offsets"] as const)
      all[key] += row[key]
  const head = "form             inputs  reports  refused  crashes  hangs  wrong offsets  longest (CPU ms)"
  const text = `# fuzz

Mutated inputs, seed ${SEED}. A report is read, or its input refused with the reason; anything else is a crash. A hang is a
hundred inputs in more than ${HANG / 1000} s. Offsets: every stretch, note and mapped character of every report is looked up.
The first input of a form also pays for loading and compiling its reader.

${[head, ...rows.map(line), line(all)].join("\n")}
`
  mkdirSync(join(root, "eval", "scores"), { recursive: true })
  writeFileSync(REPORT, text)
  if (all.crashes + all.hangs + all.offsets > 0) process.exitCode = 1
}

function lastRows(): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const text of readFileSync(REPORT, "utf8").split("\n")) {
    const cells = /^(\w+)((?: +\d+){7})$/.exec(text)
    if (!cells) continue
    const [inputs, reports, refused, crashes, hangs, offsets, longest] = cells[2]!
      .trim()
      .split(/ +/)
      .map(Number)
    rows.set(cells[1]!, {
      format: cells[1]!,
      inputs: inputs!,
      reports: reports!,
      refused: refused!,
      crashes: crashes!,
      hangs: hangs!,
      offsets: offsets!,
      longest: longest!,
    })
  }
  return rows
}

function empty(format: string): Row {
  return { format, inputs: 0, reports: 0, refused: 0, crashes: 0, hangs: 0, offsets: 0, longest: 0 }
}

async function fuzz(format: string, count: number): Promise<Row> {
  const row = empty(format)
  for (let from = 0; from < count; ) from = await stretch(format, from, count, row)
  return row
}

/** Runs from one number on; yields the number to go on from after the end or a hang. */
function stretch(format: string, from: number, to: number, row: Row): Promise<number> {
  const args = [
    "--import",
    "tsx",
    join(import.meta.dirname, "one.ts"),
    format,
    String(SEED),
    String(from),
    String(to),
  ]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] })
  return new Promise(resolve => {
    let at = from
    let over = false
    const stopped = () => {
      row.hangs++
      row.inputs += at + 100 - from
      process.stderr.write(`${format}: no end between ${at} and ${at + 100}\n`)
      over = true
      child.kill("SIGKILL")
      resolve(at + 100)
    }
    let clock = setTimeout(stopped, HANG)
    createInterface({ input: child.stdout }).on("line", text => {
      const said = JSON.parse(text)
      clearTimeout(clock)
      clock = setTimeout(stopped, HANG)
      if (said.at !== undefined) at = said.at
      if (said.crash) {
        row.crashes++
        process.stderr.write(`${format} ${said.number}: ${said.crash}\n`)
      }
      if (said.offset) {
        row.offsets++
        process.stderr.write(`${format} ${said.number}: ${said.offset}\n`)
      }
      if (said.done !== undefined) {
        row.inputs += said.done
        row.reports += said.reports
        row.refused += said.refused
        row.longest = Math.max(row.longest, said.longest)
        over = true
        clearTimeout(clock)
        resolve(to)
      }
    })
    child.on("exit", code => {
      clearTimeout(clock)
      if (over) return
      row.crashes++
      row.inputs += at + 100 - from
      process.stderr.write(`${format}: the process ended (${code}) between ${at} and ${at + 100}\n`)
      resolve(at + 100)
    })
  })
}

function line(row: Row): string {
  const cells = [row.inputs, row.reports, row.refused, row.crashes, row.hangs, row.offsets, row.longest]
  const widths = [9, 9, 9, 9, 7, 15, 18]
  return row.format.padEnd(14) + cells.map((cell, i) => String(cell).padStart(widths[i]!)).join("")
}

void main()
