import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, expect, test } from "vitest"
import { terminalOf } from "../../tests/terminal.ts"
import { addCommand } from "./add.ts"
import { askCommand } from "./ask.ts"
import { aliasCommand, correctCommand, dismissCommand, notedCommand, undoCommand } from "./hand.ts"
import { UsageError } from "./usage-error.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-hand-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const REPORT = {
  id: "r1",
  text: "Le maire a confirmé lundi que la digue tiendra. « La mer monte », a déclaré Nora Kerbrat.",
  published: "2023-09-11",
  outlet: "Ys",
}

/** What the commands do, to a dossier that is opened here or held by a server. */
async function noted(name: string) {
  const list = async () => {
    const { terminal, out } = terminalOf()
    expect(await notedCommand(name, { format: "json" }, terminal)).toBe(0)
    return JSON.parse(out.stdout) as { note: string; record: string; field: string; value: string }[]
  }
  const said = async (by: string) => {
    const { terminal, out } = terminalOf()
    expect(await askCommand("quotes", [name], { by, format: "json" }, terminal)).toBe(0)
    return (JSON.parse(out.stdout) as { record: string; stance: string }[]).map(
      row => `${row.record} ${row.stance}`,
    )
  }
  const quiet = () => terminalOf().terminal

  expect(await said("kerbrat")).toEqual(["a2 states"])
  expect(await correctCommand(name, "r1", "a1", ["speaker=Gradlon", "stance=denies"], quiet())).toBe(0)
  expect(await said("gradlon")).toEqual(["a1 denies"])
  expect(await dismissCommand(name, "r1", "a2", { reason: "no" }, quiet())).toBe(0)
  expect(await said("kerbrat")).toEqual([])
  expect(await aliasCommand(name, "Gradlon", "Le roi", quiet())).toBe(0)
  expect(await said("roi")).toEqual(["a1 denies"])
  expect((await list()).map(row => `${row.record} ${row.field} ${row.value ?? ""}`)).toEqual([
    "a1 speaker Gradlon",
    "a1 stance denies",
    "a2 – ",
    "alias gradlon Le roi",
  ])

  await expect(correctCommand(name, "r1", "a1", ["stance=maybe"], quiet())).rejects.toThrow(UsageError)
  await expect(correctCommand(name, "r1", "a1", ["stance=maybe"], terminalOf("fr").terminal)).rejects.toThrow(
    /^stance est l’un de states, .* et non « maybe »$/,
  )
  const missing = terminalOf()
  expect(await dismissCommand(name, "r1", "a9", {}, missing.terminal)).toBe(1)
  expect(missing.out.stderr).toContain('"a9"')

  for (const { note } of await list()) expect(await undoCommand(name, note, quiet())).toBe(0)
  expect(await list()).toEqual([])
  expect(await said("kerbrat")).toEqual(["a2 states"])
  expect(await undoCommand(name, "00000000", quiet())).toBe(1)
}

async function filled(name: string): Promise<string> {
  const file = join(folder, "in.jsonl")
  writeFileSync(file, `${JSON.stringify(REPORT)}\n`)
  expect(await addCommand(name, [file], {}, terminalOf().terminal)).toBe(0)
  return file
}

test("what is noted by hand counts in every answer, and can be taken back", async () => {
  const name = join(folder, "own")
  await filled(name)
  await noted(name)
}, 180_000)

test("a dossier that a server holds is asked, filled and corrected through the server", async () => {
  const name = join(folder, "served")
  const file = await filled(name)
  const tsx = join(dirname(createRequire(import.meta.url).resolve("tsx/package.json")), "dist", "loader.mjs")
  const server = spawn(process.execPath, [
    "--import",
    pathToFileURL(tsx).href,
    join(import.meta.dirname, "main.ts"),
    "serve",
    name,
    "--port",
    "0",
  ])
  try {
    await new Promise<void>((ready, fail) => {
      server.stdout.on("data", chunk => /http:/.test(String(chunk)) && ready())
      server.once("exit", code => fail(new Error(`the server ended with ${code}`)))
    })
    await noted(name)
    const again = terminalOf()
    expect(await addCommand(name, [file, join(folder, "nothing.txt")], {}, again.terminal)).toBe(1)
    expect(again.out.stderr).toContain("0 reports added, 1 there already, 1 could not be read")
    const timeline = terminalOf()
    expect(await askCommand("timeline", [name], { format: "json" }, timeline.terminal)).toBe(0)
    expect(Array.isArray(JSON.parse(timeline.out.stdout))).toBe(true)
    const ended = new Promise(resolve => server.once("exit", resolve))
    server.kill("SIGTERM")
    expect(await ended).toBe(0)
  } finally {
    server.kill("SIGKILL")
  }
  // The lock is given back.
  await noted(name)
}, 240_000)
