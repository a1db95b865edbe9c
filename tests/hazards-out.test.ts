import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { harmless } from "../src/cli/terminal.ts"
import { csv, quoted } from "../src/export/csv.ts"
import type { Exporter } from "../src/export/format.ts"
import { html } from "../src/export/html/page.ts"
import { md } from "../src/export/md.ts"
import type { Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { A, one, reads } from "./hazards.ts"

// Hazards on the way out, and of what must never be made up.

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : /(?<!\.test)\.ts$/.test(path) ? [path] : []
  })

describe("hazards on the way out", () => {
  test("32: reading asks nothing of any network", () => {
    const folder = join(import.meta.dirname, "..", "src", "input")
    const network =
      /["'](?:node:)?(?:https?|net|tls|dgram|dns|http2|undici)["']|\bfetch\(|\bWebSocket\b|XMLHttpRequest/
    expect(sources(folder).filter(file => network.test(readFileSync(file, "utf8")))).toEqual([])
  })
  test("34: a report's markup is text and nothing else: no script of it is kept", async () => {
    const article = await one(
      `<html><h1>T</h1><p onclick="x()">${A}<script>alert(1)</script><img src=x onerror=alert(2)></p><p>${A} encore une fois, dit-on.</p></html>`,
      "x.html",
    )
    expect(article.text).not.toMatch(/alert|onerror|</)
  })
  test("35: a cell that a spreadsheet would run is guarded; a dialogue dash survives; the guard can be turned off", () => {
    for (const cell of ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx"])
      expect(quoted(cell, ",", true).replace(/^"|"$/g, "")).toMatch(/^'/)
    expect(quoted("- Oui", ",", true)).toContain("- Oui")
    expect(quoted("- Oui", ",", false)).not.toMatch(/^'/)
  })
  test("36: control characters cannot command a terminal", async () => {
    expect(harmless("\x1b]0;x\x07\x1b[31m\u202e")).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/)
    const [refused] = await reads("", "\x1b[2Jevil.txt")
    expect("error" in refused! && harmless(refused.error.message)).not.toContain("\x1b")
  })
  test("37: markup in a report cannot draw anything in from outside", async () => {
    const article = await one(`![x](http://x.example/a.png) <img src="http://x.example/b.png"> ${A}`, "x.txt")
    const reading = readyReader().read(article)
    expect(await written(md, reading)).not.toMatch(/(?<!\\)<img\b|(?<!\\)!\[x\]\(http/)
    expect(await written(html, reading)).not.toMatch(/<img\b/)
  })
  test("38: of a message's head, only who, when and what about are kept", async () => {
    const mail = `From: "Mairie" <secret@lanvec.example>\r\nTo: source@phare.example\r\nReceived: from 10.0.0.1\r\nX-Key: hunter2\r\nDate: Mon, 4 Mar 2024 07:10:00 +0100\r\nMessage-ID: <a@b>\r\nSubject: T\r\nContent-Type: text/plain\r\n\r\n${A}\r\n`
    const kept = JSON.stringify(readyReader().read(await one(mail, "m.eml")))
    expect(kept).toContain("Mairie")
    expect(kept).not.toMatch(/secret@|source@phare|10\.0\.0\.1|hunter2/)
  })
  test("39: a table of records carries excerpts, not the whole report", async () => {
    const long = `${A} « La mer monte », a déclaré Nora Kerbrat. ${"Le port attend. ".repeat(400)}`
    const out = csv("attributions", options).add(readyReader().readText(long, { language: "fr" })) as string
    expect(out.length).toBeLessThan(long.length / 2)
  })
  test("40: a date that is absent or absurd is never made up, and relative times stay open", async () => {
    for (const date of [
      "1970-01-01",
      "3024-01-01",
      "0000-00-00",
      "04/03/2024",
      "hier",
      "2024-02-30",
      0,
      -1e18,
    ]) {
      const article = await one(
        `${JSON.stringify({ text: `Le maire a confirmé hier que la digue tiendra. ${A}`, date })}\n{"text":"x"}\n`,
        "d.jsonl",
      )
      expect(article.published, String(date)).toBe(null)
      const reading = readyReader().read(article)
      expect(reading.published).toBe(null)
      expect(reading.times.filter(t => t.from !== null)).toEqual([])
      expect(reading.notes.map(n => n.kind)).toContain("no-date")
    }
    const page = await one(
      `<html><meta property="article:published_time" content="1970-01-01T00:00:00Z"><h1>T</h1><p>${A}</p><p>${A} Oui.</p></html>`,
      "p.html",
    )
    expect([page.published, page.notes.map(n => n.kind)]).toEqual([null, ["date-implausible"]])
  })
})

const options = { lang: "en", width: 80, colour: false, formulaGuard: true, excelFr: false } as const

async function written(exporter: Exporter, reading: Reading): Promise<string> {
  async function* alone() {
    yield reading
  }
  let out = ""
  for await (const piece of exporter(alone(), options)) out += piece
  return out
}
