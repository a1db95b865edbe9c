import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { beforeAll, describe, expect, test } from "vitest"
import { type AskOptions, askCommand, diffCommand, type Question } from "../src/cli/ask.ts"
import { terminalOf } from "./terminal.ts"

const SAMPLES = "samples/cable"

async function ask(question: Question, options: AskOptions, files = [SAMPLES]) {
  const { terminal, out } = terminalOf()
  const status = await askCommand(question, files, options, terminal)
  return { status, out: out.stdout, err: out.stderr }
}

const json = async (question: Question, options: AskOptions = {}) =>
  JSON.parse((await ask(question, { ...options, format: "json" })).out) as Record<
    string,
    string | number | boolean | null
  >[]

// Each question reads the nine reports anew, as the command does.
describe("questions over many reports", { timeout: 60_000 }, () => {
  let timeline: Awaited<ReturnType<typeof json>>
  beforeAll(async () => {
    timeline = await json("timeline")
  }, 60_000)

  test("the nine reports are one story with two copies", async () => {
    const stories = await json("story")
    expect(stories).toHaveLength(1)
    expect(stories[0]).toMatchObject({
      story: "s1",
      reports: 9,
      copies: 2,
      from: "2024-03-04",
      to: "2024-03-06",
    })
  })

  test("the visit is one line of the chronology, told by reports in both languages", () => {
    const visit = timeline.filter(
      row => row.from === "2024-03-06" && row.type === "CONSULT" && Number(row.reports) > 1,
    )
    expect(visit).toHaveLength(1)
    expect(visit[0]?.course).toContain("planned")
    expect(Number(visit[0]?.atLeast)).toBeLessThanOrEqual(Number(visit[0]?.atMost))
  })

  test("every row leads to its characters", async () => {
    const rows = [
      ...timeline,
      ...(await json("quotes")),
      ...(await json("search", { query: "navire câblier" })),
    ]
    for (const row of rows) {
      expect(typeof row.report).toBe("string")
      expect(Number(row.end)).toBeGreaterThan(Number(row.start))
    }
  })

  test("days without order do not occur: known days ascend, unknown ones come last", () => {
    const days = timeline.map(row => row.from as string | null)
    const known = days.filter(day => day !== null)
    expect(known).toEqual([...known].sort())
    expect(days.slice(known.length).every(day => day === null)).toBe(true)
  })

  test("the caption against the body, and twelve villages against fourteen, are contradictions", async () => {
    const clashes = await json("story", { contradictions: true })
    expect(clashes.map(c => c.kind)).toEqual(expect.arrayContaining(["status", "value"]))
    expect(clashes.find(c => c.kind === "value")).toMatchObject({ says: "12", against: "14" })
    expect(clashes.find(c => c.kind === "status")?.says).toBe("happened 2024-03-04")
  })

  test("what a speaker says about a matter between two days", async () => {
    const rows = await json("quotes", { by: "brannigan", since: "2024-03-04", until: "2024-03-04" })
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const row of rows) expect(row.speaker).toContain("Brannigan")
    expect(await json("quotes", { by: "brannigan", about: "réparation" })).toHaveLength(2)
    expect(await json("quotes", { by: "nobody" })).toEqual([])
  })

  test("accents and case do not matter to a search", async () => {
    const plain = await json("search", { query: "cablier cork" })
    expect(plain.length).toBeGreaterThan(0)
    expect(plain).toEqual(await json("search", { query: "CÂBLIER Cork" }))
  })

  test("two outlets side by side", async () => {
    const rows = await json("compare", { sides: "Agence Atlantique,The Harbour Post" })
    expect(rows.some(row => row["Agence Atlantique"] !== null && row["The Harbour Post"] !== null)).toBe(true)
  })

  test("two reports side by side: JSON by their ids, a table under their outlets", async () => {
    const two = ["01-agence-atlantique.fr.txt", "02-courrier-du-large.fr.html"].map(
      name => `${SAMPLES}/${name}`,
    )
    const { out } = await ask("compare", { format: "json" }, two)
    const [first] = JSON.parse(out) as Record<string, unknown>[]
    const ids = Object.keys(first ?? {}).filter(key => /^[0-9a-f]{16}$/.test(key))
    expect(ids).toHaveLength(2)
    const table = (await ask("compare", {}, two)).out
    expect(table).toMatch(/Agence.*Courrier/)
    for (const id of ids) expect(table).not.toContain(id.slice(0, 12))
  })

  test("a long title heads its column with its first words", async () => {
    const folder = mkdtempSync(join(tmpdir(), "selon-titles-"))
    try {
      const files = ["Un pont", `Un titre ${"sans fin ".repeat(40)}`].map((title, i) => {
        const text = `Une explosion a tué ${i + 3} personnes mardi à Brest.`
        writeFileSync(
          join(folder, `${i}.jsonl`),
          JSON.stringify({ title, text, published: `2024-03-0${i + 5}` }),
        )
        return join(folder, `${i}.jsonl`)
      })
      const head = (await ask("compare", {}, files)).out.split("─")[0]!
      expect(head).toMatch(/Un pont +Un titre/)
      expect(head.split("\n").length).toBeLessThan(8)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test("CSV has a header, guarded cells and the same rows as JSON", async () => {
    const { out } = await ask("quotes", { format: "csv" })
    const rows = parse(out, { columns: true, bom: true }) as Record<string, string>[]
    expect(rows).toHaveLength((await json("quotes")).length)
    expect(Object.keys(rows[0] ?? {})).toContain("speaker")
  })

  test("a table is no wider than the terminal and says when there is nothing", async () => {
    const { out } = await ask("timeline", {})
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100)
    expect((await ask("quotes", { by: "nobody" })).out).toBe("nothing found\n")
  })

  test("slips are answered with what may be written", async () => {
    await expect(ask("quotes", { since: "2024-02-31" })).rejects.toThrow(/2024-02-31.*2024-03-31/)
    await expect(ask("timeline", { format: "jsn" })).rejects.toThrow(/json/)
    await expect(ask("story", { story: "s9" })).rejects.toThrow(/s1/)
    await expect(ask("compare", {})).rejects.toThrow(/Harbour Post/)
    await expect(ask("timeline", {}, [])).rejects.toThrow(/no report was named/)
  })

  test("a report that cannot be read is named, and the others answer", async () => {
    const { status, out, err } = await ask("search", { query: "câble" }, [
      "samples/cable/01-agence-atlantique.fr.txt",
      "samples/none.txt",
    ])
    expect(status).toBe(1)
    expect(err).toContain("samples/none.txt")
    expect(out).toContain("Norðri")
  })
})

describe("two versions of a report", { timeout: 60_000 }, () => {
  const versions = [
    "samples/cable/01-agence-atlantique.fr.txt",
    "samples/cable/08-agence-atlantique-maj.fr.txt",
  ] as const

  test("figures, statuses and sayings that changed", async () => {
    const { terminal, out } = terminalOf()
    expect(await diffCommand(versions[0], versions[1], { format: "json" }, terminal)).toBe(0)
    const rows = JSON.parse(out.stdout) as Record<string, string | null>[]
    expect(rows.find(row => row.record === "figure")).toMatchObject({
      old: "douze villages",
      change: "changed",
    })
    expect(rows.find(row => row.change === "strengthened" && row.record === "event")?.what).toContain(
      "happened",
    )
    expect(rows.some(row => row.change === "dropped")).toBe(true)
    expect(rows.some(row => row.change === "added")).toBe(true)
  })

  test("a report does not differ from itself", async () => {
    const { terminal, out } = terminalOf("fr")
    expect(await diffCommand(versions[0], versions[0], {}, terminal)).toBe(0)
    expect(out.stdout).toBe("les deux versions disent la même chose\n")
  })
})
