import { createHash } from "node:crypto"
import { Parser } from "htmlparser2"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Reading } from "../model/reading.ts"
import { excerptsOf } from "./evidence.ts"
import { html } from "./html/page.ts"
import { md } from "./md.ts"

const sha256 = (text: string) => createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex")

/** Place and hash of each row of evidence, checked against the text as a stranger would. */
function check(reading: Reading, rows: readonly (readonly [place: string, hash: string])[]): void {
  expect(rows.length).toBe(excerptsOf(reading).length)
  for (const [place, hash] of rows) {
    const [start, end] = place.split("–").map(Number)
    expect(sha256(reading.text.slice(start, end))).toBe(hash)
  }
}

for (const reading of [sampleReading(), smallReading()]) {
  describe(`evidence of ${reading.id}`, () => {
    test("every part of every record has its excerpt", () => {
      const parts = excerptsOf(reading).map(e => `${e.record} ${e.part}`)
      for (const a of reading.attributions) {
        expect(parts).toContain(`${a.id} content`)
        expect(parts).toContain(`${a.id} cue`)
        if (a.source) expect(parts).toContain(`${a.id} source`)
      }
      for (const e of reading.events) expect(parts).toContain(`${e.id} event`)
      for (const t of reading.times) expect(parts).toContain(`${t.id} time`)
    })

    test("Markdown: the hashes are those of the words", async () => {
      const text = await exported(md, [reading])
      const rows = [...text.matchAll(/^\| .* \| (\d+–\d+) \| `([0-9a-f]{64})` \|$/gm)]
      expect(rows[0]![2]).toBe(sha256(reading.text))
      check(
        reading,
        rows.slice(1).map(row => [row[1]!, row[2]!]),
      )
    })

    test("page: the same, without script, style from elsewhere or request", async () => {
      const names: string[] = []
      const addresses: string[] = []
      const cells: string[][] = []
      let summary = ""
      let inside = ""
      let cell = false
      const parser = new Parser({
        onopentag(name, attributes) {
          names.push(name)
          for (const key of ["src", "href", "srcset", "action", "data", "poster"])
            if (attributes[key] !== undefined) addresses.push(attributes[key])
          for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$/)
          inside = name
          if (name === "tr") cells.push([])
          if (name === "td") {
            cells.at(-1)!.push("")
            cell = true
          }
        },
        ontext(text) {
          if (inside === "code" && !cells.length) summary += text
          else if (cell) cells.at(-1)![cells.at(-1)!.length - 1] += text
        },
        onclosetag(name) {
          inside = ""
          if (name === "td") cell = false
        },
      })
      parser.end(await exported(html, [reading]))
      for (const name of ["script", "link", "img", "iframe", "object", "embed", "form", "base"])
        expect(names).not.toContain(name)
      for (const address of addresses) expect(address === reading.url || address.startsWith("#")).toBe(true)
      expect(summary).toBe(sha256(reading.text))
      check(
        reading,
        cells.filter(row => row.length === 4).map(row => [row[1]!.trim(), row[3]!.trim()]),
      )
    })
  })
}
