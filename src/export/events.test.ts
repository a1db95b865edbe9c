import { parse } from "csv-parse/sync"
import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { readingOf } from "../../tests/reading.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { ics } from "./ics.ts"
import { plover, ploverRows } from "./plover.ts"

const read = (text: string, language: "fr" | "en" = "fr") =>
  readingOf(text, { language, published: "2024-03-04" })

/** The entries of a calendar as another program reads them. */
function entries(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar))
  return root.getAllSubcomponents("vevent").map(one => {
    const event = new ICAL.Event(one)
    return {
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      status: String(one.getFirstPropertyValue("status")),
      summary: event.summary,
    }
  })
}

describe("ics", () => {
  test.each<["fr" | "en", string, string, string]>([
    ["fr", "Le roi se rendra en Norvège le 12 mars 2024.", "2024-03-12", "CONFIRMED"],
    ["fr", "Le roi pourrait se rendre en Norvège le 12 mars 2024.", "2024-03-12", "TENTATIVE"],
    ["fr", "Le concert du 12 mars 2024 est annulé.", "2024-03-12", "CANCELLED"],
    ["en", "The king will visit Norway on 12 March 2024.", "2024-03-12", "CONFIRMED"],
    ["en", "The king may visit Norway on 12 March 2024.", "2024-03-12", "TENTATIVE"],
  ])("%s: « %s » stands on %s as %s", async (language, text, day, status) => {
    const found = entries(await exported(ics, [read(text, language)]))
    expect(found.map(one => [one.start, one.status])).toContainEqual([day, status])
  })

  test("what has been, or has no day, has no entry", async () => {
    const text = "Le roi s'est rendu en Norvège le 1er mars 2024. Il se rendra un jour au Chili."
    expect(entries(await exported(ics, [read(text)]))).toEqual([])
  })

  test("a day ends with the next one", async () => {
    const [one] = entries(await exported(ics, [read("Le roi se rendra en Norvège le 31 mars 2024.")]))
    expect(one?.end).toBe("2024-04-01")
  })

  test("another program reads whatever the readings hold, and no line is longer than 75 octets", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { maxLength: 3 }), async readings => {
        const calendar = await exported(ics, readings)
        expect(() => entries(calendar)).not.toThrow()
        for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
      { numRuns: 50 },
    )
  })
})

describe("plover", () => {
  const typesOf = (text: string, language: "fr" | "en" = "en") =>
    ploverRows(read(text, language)).map(({ type, auxiliary }) => [type, auxiliary])

  test.each<[string, string, string | null]>([
    ["The king will visit Norway next week.", "AGREE", "future"],
    ["The king visited Norway last week.", "CONSULT", null],
    ["The state will withdraw its troops.", "CONCEDE", "future"],
    ["Sweden will send food to the town.", "AGREE", "future"],
    ["The army did not attack the town.", "ASSAULT", "negation"],
  ])("%s is %s, %s", (text, type, auxiliary) => {
    expect(typesOf(text)).toContainEqual([type, auxiliary])
  })

  test("the act that is demanded is no event of its own", () => {
    expect(typesOf("Norway demanded that Sweden withdraw its troops.")).toEqual([["REQUEST", null]])
  })

  test("the records keep their own type", () => {
    const { events } = read("Le roi se rendra en Norvège lundi.")
    expect(events.map(({ type }) => type)).toContain("CONSULT")
  })

  test("a table that another program reads, one row a typed event", async () => {
    const reading = read("L'armée a bombardé le port. Le navire a coulé.")
    const rows = parse(await exported(plover, [reading]), { columns: true }) as Record<string, string>[]
    expect(rows.map(row => [row.type, row.quad, row.trigger])).toEqual([
      ["ASSAULT", "material conflict", "a bombardé"],
    ])
  })
})
