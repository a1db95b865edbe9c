import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { parse } from "csv-parse/sync"
import { afterAll, describe, expect, test } from "vitest"
import type { Reading } from "../src/model/reading.ts"
import { jsonSchema } from "../src/model/schema.ts"

/** The real command, as a process of its own, from the sources; `npm test` runs the built one besides. */
const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "selon-cli-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema())

const REPORT = "Le maire a confirmé lundi que la digue tiendra. « La mer monte », a déclaré Nora Kerbrat.\n"
const ENGLISH = "The mayor said on Monday that the dike would hold. “The sea is rising,” Nora Kerbrat said.\n"

interface Run {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

function selon(args: readonly string[], { input = "", env = {} }: Run = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...command, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "C.UTF-8", ...env },
    timeout: 25_000,
    maxBuffer: 1 << 27,
  })
}

const command = [
  "--import",
  join(root, "node_modules", "tsx", "dist", "esm", "index.mjs"),
  join(root, "src/cli/main.ts"),
]

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

const linesOf = (text: string): Reading[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line))

file("report.txt", REPORT)

describe("read", () => {
  test("writes jsonl when nobody watches, and keeps the text to the letter", () => {
    const run = selon(["read", "report.txt", "--published", "2023-09-11"])
    expect([run.status, run.stderr]).toEqual([0, ""])
    const [reading, ...rest] = linesOf(run.stdout)
    expect(rest).toEqual([])
    expect(reading!.text).toBe(REPORT)
    expect(reading!.published).toBe("2023-09-11")
    expect(reading!.language).toBe("fr")
  })

  for (const format of ["json", "jsonl"]) {
    test(`${format} keeps to the published schema`, () => {
      const run = selon(["read", "report.txt", "--format", format])
      expect(run.status).toBe(0)
      const ok = valid(JSON.parse(run.stdout))
      expect(valid.errors ?? []).toEqual([])
      expect(ok).toBe(true)
    })
  }

  test("pretty when asked, without colour when nobody watches", () => {
    const run = selon(["read", "report.txt", "--format", "pretty"])
    expect(run.status).toBe(0)
    expect(run.stdout).toContain("WHO SAYS WHAT")
    expect(run.stdout).not.toContain("\x1b")
  })

  test("csv has one row an attribution", () => {
    const reading = linesOf(selon(["read", "report.txt"]).stdout)[0]!
    const rows = parse(selon(["read", "report.txt", "--format", "csv"]).stdout, {
      columns: true,
      record_delimiter: "\r\n",
    }) as Record<string, string>[]
    expect(rows.map(r => r.id)).toEqual(reading.attributions.map(a => a.id))
  })

  test("the standard input, named or not", () => {
    for (const args of [["read", "-"], ["read"]]) {
      const run = selon(args, { input: REPORT })
      expect(run.status).toBe(0)
      expect(linesOf(run.stdout)[0]!.text).toBe(REPORT)
    }
  })

  test("many reports, in the order given", () => {
    mkdirSync(join(folder, "many"), { recursive: true })
    for (const name of ["b.txt", "a.txt", "c.txt"]) file(join("many", name), `${name} : ${REPORT}`)
    const run = selon(["read", "report.txt", "many"])
    expect(run.status).toBe(0)
    expect(linesOf(run.stdout).map(r => r.text.slice(0, 2))).toEqual(["Le", "a.", "b.", "c."])
  })

  test("one bad line costs that line, and is named by its number", () => {
    const input = [
      JSON.stringify({ id: "x1", body: REPORT, date: "2023-09-11" }),
      "{not json",
      JSON.stringify({ id: "x3", body: ENGLISH, date: "2023-09-12" }),
      "",
    ].join("\n")
    const run = selon(["read", "-", "--from", "jsonl", "--map", "text=body,published=date"], { input })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/line 2/)
    const readings = linesOf(run.stdout)
    expect(readings.map(r => [r.id, r.published, r.language])).toEqual([
      ["x1", "2023-09-11", "fr"],
      ["x3", "2023-09-12", "en"],
    ])
  })

  test("files that are no reports are named, the others read", () => {
    mkdirSync(join(folder, "mixed"), { recursive: true })
    file(join("mixed", "a.txt"), REPORT)
    file(join("mixed", "empty.txt"), "")
    file(
      join("mixed", "noise.bin"),
      Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256),
    )
    const run = selon(["read", "mixed", "nowhere.txt"])
    expect(run.status).toBe(1)
    expect(linesOf(run.stdout)).toHaveLength(1)
    for (const name of ["empty.txt", "noise.bin", "nowhere.txt"]) expect(run.stderr).toContain(name)
    expect(run.stderr).toContain("1 report read, 3 could not be")
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })

  test("the same report gives the same bytes", () => {
    const [a, b] = [selon(["read", "report.txt"]), selon(["read", "report.txt"])]
    expect(a.stdout).toBe(b.stdout)
  })

  test("--min-confidence leaves out what is less sure", () => {
    const all = linesOf(selon(["read", "report.txt"]).stdout)[0]!
    const none = linesOf(selon(["read", "report.txt", "--min-confidence", "1"]).stdout)[0]!
    expect(none.attributions.length).toBeLessThanOrEqual(all.attributions.length)
    for (const a of none.attributions) expect(a.confidence).toBe(1)
  })

  test("--language overrides the words", () => {
    expect(linesOf(selon(["read", "report.txt", "-l", "en"]).stdout)[0]!.language).toBe("en")
  })
})

describe("-o", () => {
  test("takes the format from the ending of the name", () => {
    for (const [name, start] of [
      ["out.html", "<!DOCTYPE html>"],
      ["out.csv", "report,"],
      ["out.json", "{\n"],
      ["out.md", "## "],
      ["out.jsonl", '{"selon":"1"'],
    ] as const) {
      const run = selon(["read", "report.txt", "-o", name])
      expect([run.status, run.stdout, run.stderr]).toEqual([0, "", ""])
      expect(readFileSync(join(folder, name), "utf8").slice(0, start.length)).toBe(start)
    }
  })

  test("leaves nothing half-written behind", () => {
    expect(readdirSync(folder).filter(name => name.includes(".part"))).toEqual([])
  })

  const refused: readonly [string, readonly string[], RegExp][] = [
    ["the input itself", ["report.txt", "-o", "report.txt"], /would overwrite/],
    ["the input under another name", ["report.txt", "-o", "./many/../report.txt"], /would overwrite/],
    ["a place in the folder that is read", ["many", "-o", "many/out.jsonl"], /choose a place outside/],
    ["a folder", ["report.txt", "-o", "many"], /name a file/],
    ["a folder that is not there", ["report.txt", "-o", "nowhere/out.csv"], /create it first/],
  ]
  for (const [what, args, message] of refused) {
    test(`refuses ${what}`, () => {
      const run = selon(["read", ...args])
      expect(run.status).toBe(2)
      expect(run.stderr).toMatch(message)
      expect(readFileSync(join(folder, "report.txt"), "utf8")).toBe(REPORT)
    })
  }
})

describe("wrong usage is status 2, one line, and says what to write", () => {
  const wrong: readonly [readonly string[], RegExp][] = [
    [["raed"], /Did you mean read/],
    [["read", "--fromat", "csv", "report.txt"], /Did you mean --format/],
    [["read", "--format", "htlm", "report.txt"], /did you mean html/],
    [["read", "--from", "pfd", "report.txt"], /did you mean pdf/],
    [["read", "--language", "de", "report.txt"], /fr, en, es, auto/],
    [["read", "--published", "2023-13-45", "report.txt"], /2024-03-31/],
    [["read", "--published", "2023-02-29", "report.txt"], /2024-03-31/],
    [["read", "--published", "11/09/2023", "report.txt"], /2024-03-31/],
    [["read", "--published", "2023-09-11T25:00Z", "report.txt"], /2024-03-31/],
    [["read", "--min-confidence", "high", "report.txt"], /0\.7/],
    [["read", "--min-confidence", "", "report.txt"], /0\.7/],
    [["read", "--map", "text", "report.txt"], /--map|text=/],
    [["read", "-", "-"], /twice/],
    [["report.txt"], /selon read report\.txt/],
    [["why", "report.txt"], /record/],
    [["why", "report.txt", "a99"], /no record a99/],
    [["schema", "extra"], /too many arguments/],
  ]
  for (const [args, message] of wrong) {
    test(args.join(" "), () => {
      const run = selon(args)
      expect(run.stderr).toMatch(message)
      expect([run.status, run.stdout]).toEqual([2, ""])
      expect(run.stderr).not.toMatch(/\n\s+at /)
    })
  }

  test("in French for a French reader", () => {
    const french = { env: { LANG: "fr_FR.UTF-8" } }
    expect(selon(["read", "--format", "htlm", "report.txt"], french).stderr).toMatch(/vouliez-vous dire html/)
    expect(selon(["read", "--fromat", "x"], french).stderr).toMatch(
      /option inconnue .*\n.*Vouliez-vous dire --format/,
    )
    expect(selon(["--help"], french).stdout).toContain("Commandes :")
  })
})

describe("help", () => {
  test("names the commands", () => {
    const run = selon(["--help"])
    expect(run.status).toBe(0)
    for (const name of ["read", "why", "schema"]) expect(run.stdout).toMatch(new RegExp(`^ {2}${name}`, "m"))
  })

  test("teaches `read` by examples and tells the statuses", () => {
    const run = selon(["read", "--help"])
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/Examples:[\s\S]*selon read report\.txt --published/)
    expect(run.stdout).toMatch(/Status: 0 all read/)
  })

  test("the version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
    expect(selon(["--version"]).stdout.trim()).toBe(version)
  })
})

test("schema prints the schema the records keep to", () => {
  const run = selon(["schema"])
  expect(run.status).toBe(0)
  expect(JSON.parse(run.stdout)).toEqual(jsonSchema())
})

describe("why", () => {
  test("shows the rule names and the words behind a record", () => {
    const reading = linesOf(selon(["read", "report.txt"]).stdout)[0]!
    const record = reading.attributions[0]!
    const run = selon(["why", "report.txt", record.id])
    expect([run.status, run.stderr]).toEqual([0, ""])
    for (const reason of record.reason) expect(run.stdout.replace(/\s+/g, " ")).toContain(reason)
    const [start, end] = record.cue.spans[0]!
    expect(run.stdout).toContain(REPORT.slice(start, end))
    expect(run.stdout).toContain(`${start}–${end}`)
  })

  test("asks which report when there are several", () => {
    file("two.jsonl", [REPORT, ENGLISH].map((text, i) => JSON.stringify({ id: `r${i}`, text })).join("\n"))
    expect(selon(["why", "two.jsonl", "a1"]).stderr).toContain("--report")
    expect(selon(["why", "two.jsonl", "a1", "--report", "2"]).status).toBe(0)
    expect(selon(["why", "two.jsonl", "a1", "--report", "r0"]).status).toBe(0)
    expect(selon(["why", "two.jsonl", "a1", "--report", "9"]).status).toBe(2)
  })
})

test("a file name cannot command the terminal", () => {
  const run = selon(["read", "no\x1b[31mwhere.txt"])
  expect(run.stderr).toContain("no\\u001b[31mwhere.txt")
  expect(run.stderr).not.toContain("\x1b")
})

test("a reader who closes the pipe early is no error", async () => {
  file("long.jsonl", Array.from({ length: 300 }, () => JSON.stringify({ text: REPORT.repeat(5) })).join("\n"))
  const child = spawn(process.execPath, [...command, "read", "long.jsonl"], { cwd: folder })
  let stderr = ""
  child.stderr.on("data", chunk => {
    stderr += chunk
  })
  child.stdout.once("data", () => child.stdout.destroy())
  const status = await new Promise(done => child.once("close", done))
  expect([status, stderr]).toEqual([0, ""])
})

test("an interrupted run leaves neither the output nor a draft of it", async () => {
  const child = spawn(process.execPath, [...command, "read", "-", "--from", "jsonl", "-o", "cut.jsonl"], {
    cwd: folder,
  })
  child.stdin.write(`${JSON.stringify({ text: REPORT })}\n`)
  const drafts = () => readdirSync(folder).filter(name => name.startsWith(".cut.jsonl"))
  while (!drafts().length) await new Promise(done => setTimeout(done, 20))
  child.kill("SIGINT")
  const status = await new Promise(done => child.once("close", done))
  expect(status).toBe(130)
  expect(existsSync(join(folder, "cut.jsonl"))).toBe(false)
  expect(drafts()).toEqual([])
})

test("conllu has the words of the report", () => {
  const run = selon(["read", "report.txt", "--format", "conllu"])
  expect([run.status, run.stderr]).toEqual([0, ""])
  expect(run.stdout).toMatch(/^# newdoc id/)
  const rows = run.stdout.split("\n").filter(line => /^\d/.test(line))
  expect(rows.length).toBeGreaterThan(15)
  for (const row of rows) expect(row.split("\t")).toHaveLength(10)
})
