import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { terminalOf } from "../../tests/terminal.ts"
import type { Interface } from "../export/format.ts"
import { addCommand } from "./add.ts"
import { askCommand } from "./ask.ts"
import { exportCommand, importCommand } from "./transfer.ts"
import { UsageError } from "./usage-error.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-dossier-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
  const missing = join(folder, "no.jsonl")
  for (const [lang, why] of [
    ["en", `${missing}: there is no such file`],
    ["fr", `${missing} : ce fichier n’existe pas`],
  ] as const) {
    const gone = terminalOf(lang)
    expect(await importCommand(join(folder, "new"), missing, gone.terminal)).toBe(1)
    expect(gone.out.stderr).toContain(why)
  }
}, 120_000)

test("versions of one page, whatever its address carries, are one report: the latest counts, in either order", async () => {
  const page = (address: string, day: string, words: string) =>
    `<!doctype html><html lang="fr"><head><title>La digue</title><link rel="canonical" href="${address}"><meta property="article:published_time" content="2024-03-04T07:00:00+01:00"><meta property="article:modified_time" content="${day}"></head><body><article><h1>La digue a cédé</h1><p>${words}</p><p>Les pompiers du port ont travaillé toute la nuit, sans faire de commentaire, et la route de la pointe reste coupée.</p></article></body></html>`
  const early = join(folder, "early.html")
  const late = join(folder, "late.html")
  const line = join(folder, "latest.jsonl")
  writeFileSync(
    early,
    page(
      "https://www.phare.example/digue?utm_source=x",
      "2024-03-04T08:00:00+01:00",
      "La préfète a affirmé lundi que la digue tiendrait jusqu’à l’été.",
    ),
  )
  writeFileSync(
    late,
    page(
      "https://www.phare.example/digue/amp#suite",
      "2024-03-04T18:00:00+01:00",
      "La préfète a reconnu lundi que la digue ne tiendrait pas jusqu’à l’été.",
    ),
  )
  writeFileSync(
    line,
    `${JSON.stringify({ url: "http://phare.example/digue/?fbclid=1", text: "La préfète a annoncé mardi que la digue serait refaite.", published: "2024-03-04", modified: "2024-03-05T09:00:00+01:00" })}\n`,
  )
  for (const [name, files, counted] of [
    ["there", [early, late], "ne tiendrait pas"],
    ["back", [late, early], "ne tiendrait pas"],
    ["mixed", [line, late, early], "serait refaite"],
  ] as const) {
    const dossier = join(folder, name)
    for (const file of files) await addCommand(dossier, [file], {}, terminalOf().terminal)
    const asked = terminalOf()
    await askCommand("quotes", [dossier], { by: "préfète", format: "json" }, asked.terminal)
    expect(asked.out.stdout, name).toContain(counted)
    expect(JSON.parse(asked.out.stdout), name).toHaveLength(1)
    const output = join(folder, `${name}.jsonl`)
    await exportCommand(dossier, { output }, terminalOf().terminal)
    const heads = readFileSync(output, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map(text => JSON.parse(text))
    expect(new Set(heads.map(head => head.edition?.uri ?? head.report?.edition?.uri)), name).toEqual(
      new Set(["https://phare.example/digue"]),
    )
  }
}, 300_000)
