import { Ajv2020 } from "ajv/dist/2020.js"
import { Parser } from "htmlparser2"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Reading } from "../model/reading.ts"
import { timelinejs } from "./timelinejs.ts"

const date = {
  type: "object",
  properties: {
    year: { type: "integer" },
    month: { type: "integer", minimum: 1, maximum: 12 },
    day: { type: "integer", minimum: 1, maximum: 31 },
  },
  required: ["year"],
  additionalProperties: false,
}
/** The documented shape of TimelineJS's JSON, as far as it is used. */
const valid = new Ajv2020().compile({
  type: "object",
  properties: {
    scale: { enum: ["human", "cosmological"] },
    events: {
      type: "array",
      items: {
        type: "object",
        properties: {
          start_date: date,
          end_date: date,
          display_date: { type: "string" },
          group: { type: "string" },
          unique_id: { type: "string" },
          text: {
            type: "object",
            properties: { headline: { type: "string" }, text: { type: "string" } },
            required: ["headline", "text"],
            additionalProperties: false,
          },
        },
        required: ["start_date", "text"],
        additionalProperties: false,
      },
    },
  },
  required: ["events"],
  additionalProperties: false,
})

async function timelineOf(readings: readonly Reading[], lang: "en" | "fr" = "en") {
  const timeline = JSON.parse(await exported(timelinejs, readings, { lang }))
  valid(timeline)
  expect(valid.errors ?? []).toEqual([])
  return timeline.events
}

/** Names of the elements that HTML finds in a text. */
function elementsOf(html: string): string[] {
  const names: string[] = []
  const parser = new Parser({ onopentagname: name => void names.push(name) })
  parser.end(html)
  return names
}

describe("timelinejs", () => {
  test("an event with its day, its status and on whose word", async () => {
    const [entry, ...others] = await timelineOf([smallReading()])
    expect(others).toEqual([])
    expect(entry.start_date).toEqual({ year: 2024, month: 3, day: 3 })
    expect(entry.group).toBe("alleged")
    expect(entry.display_date).toBe("2024-03-03 or 2024-03-10 (dimanche)")
    expect(entry.text.text).toContain("according to des pêcheurs, via Radio Armor")
    const [french] = await timelineOf([smallReading()], "fr")
    expect(french.group).toBe("allégué")
  })

  test("an event without a known day is left out", async () => {
    expect(await timelineOf([sampleReading()])).toEqual([])
    expect(await timelineOf([])).toEqual([])
  })

  test("nothing of the report becomes markup", async () => {
    const reading = smallReading()
    const text = reading.text.replace("un chalutier", "<img src=x>t")
    expect(text).toHaveLength(reading.text.length)
    const shifted = { ...reading, text, title: "<script>x</script>", url: "javascript:alert(1)" }
    for (const entry of await timelineOf([{ ...shifted, attributions: [] }])) {
      expect(elementsOf(entry.text.headline)).toEqual([])
      expect(elementsOf(entry.display_date)).toEqual([])
      expect(new Set(elementsOf(entry.text.text))).toEqual(new Set(["p"]))
    }
  })
})
