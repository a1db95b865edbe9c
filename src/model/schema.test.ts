import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, test } from "vitest"
import { jsonSchema, readingSchema } from "./schema.ts"

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema())

const empty = {
  selon: "1",
  id: "x",
  language: "und",
  published: null,
  title: null,
  outlet: null,
  url: null,
  byline: null,
  agency: null,
  text: "",
  blocks: [],
  sentences: [],
  entities: [],
  times: [],
  attributions: [],
  events: [],
  notes: [],
}

const refused: readonly [string, object][] = [
  ["an unknown key", { ...empty, mood: "sombre" }],
  ["another format version", { ...empty, selon: "2" }],
  ["a pair with three numbers", { ...empty, sentences: [[0, 1, 2]] }],
  ["a pair with one number", { ...empty, sentences: [[0]] }],
  ["an offset before the text", { ...empty, sentences: [[-1, 2]] }],
  ["half an offset", { ...empty, sentences: [[0.5, 2]] }],
  ["an unknown role", { ...empty, blocks: [{ role: "advert", start: 0, end: 1 }] }],
]

test("an empty reading is valid", () => {
  expect(valid(empty)).toBe(true)
  expect(readingSchema.safeParse(empty).success).toBe(true)
})

for (const [what, reading] of refused) {
  test(`refuses ${what}`, () => {
    expect(valid(reading)).toBe(false)
    expect(readingSchema.safeParse(reading).success).toBe(false)
  })
}

test("every record says what it is", () => {
  const { $defs } = jsonSchema() as { $defs: Record<string, { description?: string }> }
  expect(Object.keys($defs).sort()).toEqual([
    "Attribution",
    "Block",
    "CountryFrom",
    "Entity",
    "Event",
    "Mention",
    "Note",
    "Pair",
    "Source",
    "Time",
  ])
  for (const record of Object.values($defs)) expect(record.description).toBeTruthy()
})
