import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tabled } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import type { Reading } from "../model/reading.ts"
import { csv, tsv } from "./csv.ts"
import { TABLES } from "./format.ts"
import { tables } from "./tables.ts"

const sample = sampleReading()

/** What UTF-8 can carry: a lone half of a surrogate pair becomes U+FFFD in any file. */
const asFile = (text: string) => Buffer.from(text, "utf8").toString("utf8")

type Rows = Record<string, string>[]
const rowsOf = (text: Buffer, delimiter = ",") =>
  parse(text, { columns: true, record_delimiter: "\r\n", delimiter }) as Rows
const attributionsOf = (readings: readonly Reading[], options = {}) =>
  rowsOf(tabled(csv, "attributions", readings, options))

describe("attributions", () => {
  const rows = attributionsOf([sample, sample])

  test("one row an attribution", () => {
    expect(rows.map(r => r.id)).toEqual(["a1", "a2", "a3", "a4", "a5", "a1", "a2", "a3", "a4", "a5"])
  })

  test("words, names, places and links between records", () => {
    expect(rows[0]).toMatchObject({
      report: "essai-1",
      published: "2023-09-11",
      outlet: "La Gazette d'Ys",
      stance: "confirms",
      source: "La ministre Nora Kerbrat",
      sourceType: "person",
      named: "true",
      entities: "Nora Kerbrat",
      cue: "a confirmé",
      saidAt: "2023-09-11",
      negated: "false",
      confidence: "0.95",
    })
    expect(rows[1]!.within).toBe("a1")
    expect(rows[2]!.via).toBe("a4")
    expect(rows[4]!.sourceType).toBe("")
    const [start, end] = rows[2]!.contentSpans!.split("-").map(Number)
    expect(sample.text.slice(start, end)).toBe(rows[2]!.content)
  })

  test("a cell that looks like a formula is guarded, unless asked otherwise", () => {
    expect(rows[4]!.content).toBe("'=1+1, c'est l'addition")
    const bare = attributionsOf([sample], { formulaGuard: false })
    expect(bare[4]!.content).toBe("=1+1, c'est l'addition")
  })

  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]) {
    test(`guards a title that begins with ${JSON.stringify(start)}`, () => {
      const [row] = attributionsOf([{ ...sample, title: `${start}1+1` }])
      expect(row!.title).toBe(`'${start}1+1`)
    })
  }

  test("whatever the text, another reader gets the same cells", () => {
    fc.assert(
      fc.property(anyReading, reading => {
        const read = attributionsOf([reading], { formulaGuard: false })
        expect(read.map(r => r.title)).toEqual(reading.attributions.map(() => asFile(reading.title ?? "")))
        expect(read.map(r => r.content)).toEqual(
          reading.attributions.map(a =>
            asFile(a.content.spans.map(([s, e]) => reading.text.slice(s, e)).join(" […] ")),
          ),
        )
        for (const row of attributionsOf([reading]))
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
      { numRuns: 100 },
    )
  })
})

describe("every table", () => {
  for (const name of TABLES) {
    test(`${name}: csv, tsv and the spreadsheet of a French reader say the same`, () => {
      const plain = rowsOf(tabled(csv, name, [sample, sample]))
      expect(rowsOf(tabled(tsv, name, [sample, sample]), "\t")).toEqual(plain)
      const french = tabled(csv, name, [sample, sample], { excelFr: true })
      expect(french.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      const numbers = tables[name].columns.filter(c => c.type === "number").map(c => c.name)
      const rows = rowsOf(french.subarray(3), ";")
      expect(
        rows.map(row =>
          Object.fromEntries(
            Object.entries(row).map(([k, v]) => [k, numbers.includes(k) ? v.replace(",", ".") : v]),
          ),
        ),
      ).toEqual(plain)
      expect(Object.keys(plain[0]!)).toEqual(tables[name].columns.map(c => c.name))
    })

    test(`${name}: a report without any gives no row but the header`, () => {
      const empty = { ...sample, attributions: [], events: [], entities: [], times: [] }
      expect(rowsOf(tabled(csv, name, [empty]))).toHaveLength(name === "reports" ? 1 : 0)
      expect(tabled(csv, name, []).toString().trim().split("\r\n")).toHaveLength(1)
    })
  }

  test("events name whom they concern, when, and on whose word", () => {
    const [row] = rowsOf(tabled(csv, "events", [sample]))
    expect(row).toMatchObject({
      id: "v1",
      status: "alleged",
      trigger: "coulé",
      targets: "Nora Kerbrat",
      accordingTo: "a3; a4",
      sources: "des responsables; Radio Armor",
      confidence: "0.7",
    })
    const [start, end] = row!.triggerSpan!.split("-").map(Number)
    expect(sample.text.slice(start, end)).toBe("coulé")
  })

  test("entities and times lead back to their words", () => {
    const [entity] = rowsOf(tabled(csv, "entities", [sample]))
    expect(entity).toMatchObject({ name: "Nora Kerbrat", gender: "f", mentions: "1", kinds: "name" })
    const [time] = rowsOf(tabled(csv, "times", [sample]))
    expect(time).toMatchObject({
      words: "lundi",
      value: "2023-09-11",
      from: "2023-09-11",
      anchor: "published",
    })
  })
})
