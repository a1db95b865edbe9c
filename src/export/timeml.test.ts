import fc from "fast-check"
import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import type { Reading } from "../model/reading.ts"
import { readyReader } from "../ready-reader.ts"
import { timeml } from "./timeml.ts"

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  words: string
}

/** What an XML parser of somebody else's reads in a file: its elements, and the text of `TEXT`. */
function parsed(reading: Reading): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = []
  const open: Element[] = []
  let text = ""
  const parser = new SaxesParser()
  parser.on("error", error => {
    throw error
  })
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, words: "" }
    elements.push(element)
    open.push(element)
  })
  parser.on("closetag", () => {
    open.pop()
  })
  parser.on("text", words => {
    for (const element of open) element.words += words
    if (open.some(({ name }) => name === "TEXT")) text += words
  })
  const options = { lang: "en", width: 80, colour: false, formulaGuard: true, excelFr: false } as const
  parser.write(timeml(reading, options) as string).close()
  return { elements, text }
}

const asXml = (text: string) =>
  text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")

describe("timeml", () => {
  test("is well formed and gives the text back, whatever it holds", () => {
    fc.assert(
      fc.property(anyReading, reading => {
        expect(parsed(reading).text).toBe(asXml(reading.text))
      }),
      { numRuns: 200 },
    )
  })

  test("hostile characters", () => {
    const text = 'a\r\nb\tc <b> & "d" ]]> \u0001 \ud800 \u{1F600} e\u0301'
    expect(parsed({ ...sampleReading(), text, times: [], events: [], attributions: [] }).text).toBe(
      asXml(text),
    )
  })

  test("times, events, signals and links are those of the reading", () => {
    const text = "L'armée a bombardé le port mardi. Le port est fermé depuis jeudi, a déclaré le maire lundi."
    const reading = readyReader(["fr"]).readText(text, { published: "2023-09-11" })
    const { elements, text: back } = parsed(reading)
    expect(back).toBe(text)
    const named = (name: string) => elements.filter(e => e.name === name)
    expect(named("TIMEX3").map(e => [e.attributes.tid, e.attributes.value, e.words])).toEqual([
      ["t0", "2023-09-11", "2023-09-11"],
      ["t1", "2023-09-05", "mardi"],
      ["t2", "2023-09-07", "jeudi"],
      ["t3", "2023-09-11", "lundi"],
    ])
    expect(named("SIGNAL").map(e => [e.attributes.sid, e.words])).toEqual([["s2", "depuis"]])
    const events = named("EVENT")
    expect(events.map(e => e.words)).toContain("a bombardé")
    expect(events.filter(e => e.attributes.class === "REPORTING").map(e => e.words)).toContain("a déclaré")
    const ids = new Set(elements.flatMap(e => [e.attributes.tid, e.attributes.eiid, e.attributes.sid]))
    const links = named("TLINK")
    expect(links.length).toBeGreaterThan(1)
    for (const { attributes } of links) {
      expect(ids).toContain(attributes.relatedToTime)
      expect(ids).toContain(attributes.eventInstanceID)
      if (attributes.signalID) expect(ids).toContain(attributes.signalID)
    }
    expect(named("MAKEINSTANCE")).toHaveLength(events.length)
  })
})
