import { Ajv2020 } from "ajv/dist/2020.js"
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { jsonSchema } from "../model/schema.ts"
import { csv } from "./csv.ts"
import { json, jsonl } from "./json.ts"
import { md } from "./md.ts"

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema())
const sample = sampleReading()

/** What UTF-8 can carry: a lone half of a surrogate pair becomes U+FFFD in any file. */
const asFile = (text: string) => Buffer.from(text, "utf8").toString("utf8")

describe("json", () => {
  test("one reading is an object, several an array, none an empty array", async () => {
    expect(JSON.parse(await exported(json, [sample]))).toEqual(sample)
    expect(JSON.parse(await exported(json, [sample, sample, sample]))).toEqual([sample, sample, sample])
    expect(JSON.parse(await exported(json, []))).toEqual([])
  })

  test("keeps to the published schema", async () => {
    expect(valid(JSON.parse(await exported(json, [sample])))).toBe(true)
  })

  test("jsonl: a line each, in order, whatever the text holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { maxLength: 3 }), async readings => {
        const lines = (await exported(jsonl, readings)).split("\n")
        expect(lines.pop()).toBe("")
        expect(lines.map(line => JSON.parse(line))).toEqual(readings)
        for (const line of lines) expect(valid(JSON.parse(line))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe("csv", async () => {
  const rowsOf = (text: string): Record<string, string>[] =>
    parse(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[]
  const rows = rowsOf(await exported(csv, [sample, sample]))

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

  test("a cell that looks like a formula is guarded, unless asked otherwise", async () => {
    expect(rows[4]!.content).toBe("'=1+1, c'est l'addition")
    const bare = rowsOf(await exported(csv, [sample], { formulaGuard: false }))
    expect(bare[4]!.content).toBe("=1+1, c'est l'addition")
  })

  for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
    test(`guards a title that begins with ${JSON.stringify(start)}`, async () => {
      const [row] = rowsOf(await exported(csv, [{ ...sample, title: `${start}1+1` }]))
      expect(row!.title).toBe(`'${start}1+1`)
    })
  }

  test("whatever the text, another reader gets the same cells", async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => {
        const read = rowsOf(await exported(csv, [reading], { formulaGuard: false }))
        expect(read.map(r => r.title)).toEqual(reading.attributions.map(() => asFile(reading.title ?? "")))
        expect(read.map(r => r.content)).toEqual(
          reading.attributions.map(a =>
            asFile(a.content.spans.map(([s, e]) => reading.text.slice(s, e)).join(" […] ")),
          ),
        )
        for (const row of rowsOf(await exported(csv, [reading])))
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 100 },
    )
  })
})

describe("md", async () => {
  const text = await exported(md, [sample])

  test("nests a saying under its outer one and names the chain of sources", () => {
    expect(text).toMatch(/^- a1 .*Nora Kerbrat/m)
    expect(text).toMatch(/^ {2}- a2 /m)
    expect(text).toMatch(/\*\*des responsables\*\* \(unnamed source\), via \*\*Radio Armor\*\*/)
  })

  test("nothing of the report becomes markup", async () => {
    const hostile = "# [x](http://evil) ![i](http://evil) <img src=x> `code` *b* _i_ | a@b.c www.evil.example"
    const written = await exported(md, [{ ...sample, title: hostile, url: "http://evil.example" }])
    expect(written.split("\n", 1)[0]!.slice(3)).not.toMatch(/(?<!\\)[[\]<>#]/)
    expect(written).not.toMatch(/http:\/\//)
    expect(written).not.toMatch(/(?<!\\)!/)
    expect(written).not.toMatch(/www\./)
  })
})
