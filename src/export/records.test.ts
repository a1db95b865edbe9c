import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { jsonSchema } from "../model/schema.ts"
import { json, jsonl } from "./json.ts"
import { md } from "./md.ts"

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema())
const sample = sampleReading()

describe("json", () => {
  test("one reading is an object, several an array, none an empty array", async () => {
    expect(JSON.parse(await exported(json, [sample]))).toEqual(sample)
    expect(JSON.parse(await exported(json, [sample, sample, sample]))).toEqual([sample, sample, sample])
    expect(JSON.parse(await exported(json, []))).toEqual([])
  })

  test("keeps to the published schema", async () => {
    for (const reading of [sample, smallReading()])
      expect(valid(JSON.parse(await exported(json, [reading])))).toBe(true)
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
