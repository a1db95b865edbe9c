import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, expect, test } from "vitest"
import type { Interface } from "../export/format.ts"
import { addCommand } from "./add.ts"
import { askCommand } from "./ask.ts"
import { messages } from "./messages.ts"
import type { Terminal } from "./terminal.ts"
import { exportCommand, importCommand } from "./transfer.ts"
import { UsageError } from "./usage-error.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-dossier-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A terminal that keeps what is written to it. */
function terminalOf(lang: Interface = "en") {
  const out = { stdout: "", stderr: "" }
  const stream = (name: "stdout" | "stderr") => {
    const made = new PassThrough()
    made.on("data", chunk => {
      out[name] += String(chunk)
    })
    return made as unknown as NodeJS.WriteStream
  }
  const terminal = {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    lang,
    say: messages[lang],
    colour: false,
    width: 100,
  } as unknown as Terminal
  return { terminal, out }
}

const REPORT = "Le maire a confirmé lundi que la digue tiendra. « La mer monte », a déclaré Nora Kerbrat."

test("reports go in once, bad lines are named, questions are answered, and all goes out and in again", async () => {
  const name = join(folder, "dossier")
  const file = join(folder, "in.jsonl")
  const line = (id: string) => JSON.stringify({ id, text: REPORT, published: "2023-09-11", outlet: "Ys" })
  writeFileSync(file, [line("a"), "{not json", line("b"), ""].join("\n"))

  const first = terminalOf()
  expect(await addCommand(name, [file], {}, first.terminal)).toBe(1)
  expect(first.out.stderr).toMatch(/line 2/)
  expect(first.out.stderr).toContain("2 reports added, 1 could not be read\n")
  const again = terminalOf("fr")
  await addCommand(name, [file], {}, again.terminal)
  expect(again.out.stderr).toContain("0 article ajouté, 2 déjà là")

  const asked = terminalOf()
  expect(await askCommand("quotes", [name], { by: "kerbrat", format: "json" }, asked.terminal)).toBe(0)
  const rows = JSON.parse(asked.out.stdout) as { report: string; start: number; end: number; words: string }[]
  expect(rows.map(row => row.report).sort()).toEqual(["a", "b"])
  for (const { start, end, words } of rows) expect(REPORT.slice(start, end)).toBe(words)

  const output = join(folder, "out.jsonl")
  expect(await exportCommand(name, { output }, terminalOf().terminal)).toBe(0)
  const lines = readFileSync(output, "utf8").trim().split("\n")
  expect(lines.map(text => Object.keys(JSON.parse(text))[0])).toEqual(["dossier", "report", "report"])
  // Its own lines bring nothing new.
  const into = terminalOf()
  expect(await importCommand(name, output, into.terminal)).toBe(0)
  expect(into.out.stderr).toBe("2 reports\n")
}, 300_000)

test("what is wrong is said in the person's language", async () => {
  const nowhere = join(folder, "nowhere")
  const check = (lang: Interface) => exportCommand(nowhere, {}, terminalOf(lang).terminal)
  await expect(check("en")).rejects.toThrow(UsageError)
  await expect(check("en")).rejects.toThrow(/selon add/)
  await expect(check("fr")).rejects.toThrow(/il n’y a pas de dossier/)
  const gone = terminalOf()
  expect(await importCommand(join(folder, "new"), join(folder, "no.jsonl"), gone.terminal)).toBe(1)
}, 120_000)
