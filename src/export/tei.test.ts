import fc from "fast-check"
import { XMLValidator } from "fast-xml-parser"
import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { tei } from "./tei.ts"

/** What XML can carry. */
const asXml = (text: string) =>
  text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly path: string
}

/** Where each element may stand, as far as these files go. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  TEI: /^(teiCorpus)?$/,
  teiCorpus: /^$/,
  teiHeader: /^(TEI|teiCorpus)$/,
  text: /^TEI$/,
  standOff: /^TEI$/,
  body: /^text$/,
  head: /^body$/,
  p: /^(body|publicationStmt|encodingDesc|sourceDesc)$/,
  ab: /^body$/,
  said: /^(p|ab|head|said|rs|seg|date)$/,
  rs: /^(p|ab|head|said|rs|seg|date)$/,
  seg: /^(p|ab|head|said|rs|seg|date)$/,
  fs: /^standOff$/,
  f: /^fs$/,
}

function readTei(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true)
  const elements: Element[] = []
  const bodies: string[] = []
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on("error", error => {
    throw error
  })
  parser.on("opentag", tag => {
    expect(tag.uri).toBe("http://www.tei-c.org/ns/1.0")
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(a => [a.name, a.value]))
    if (INSIDE[tag.name]) expect(open.at(-1) ?? "").toMatch(INSIDE[tag.name]!)
    elements.push({ name: tag.name, attributes, path: open.join("/") })
    open.push(tag.name)
    if (tag.name === "body") bodies.push("")
  })
  parser.on("closetag", () => void open.pop())
  const add = (text: string) => {
    if (open.includes("body")) bodies[bodies.length - 1] += text
  }
  parser.on("text", add)
  parser.on("cdata", add)
  parser.write(xml).close()
  return { elements, bodies }
}

function checkPointers(elements: readonly Element[]): void {
  const ids = elements.flatMap(e => e.attributes["xml:id"] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
  for (const { attributes } of elements)
    for (const name of ["who", "ref", "ana", "fVal"])
      for (const pointer of attributes[name]?.split(" ") ?? []) expect(ids).toContain(pointer.slice(1))
}

describe("tei", () => {
  test("the text of the body is the report's, and every pointer leads somewhere", async () => {
    for (const reading of [sampleReading(), smallReading()]) {
      const { elements, bodies } = readTei(await exported(tei, [reading]))
      expect(elements[0]!.name).toBe("TEI")
      expect(bodies).toEqual([asXml(reading.text)])
      checkPointers(elements)
    }
  })

  test("several reports are a corpus, none an empty one", async () => {
    const readings = [sampleReading(), smallReading(), sampleReading()]
    const { elements, bodies } = readTei(await exported(tei, readings))
    expect(elements[0]!.name).toBe("teiCorpus")
    expect(bodies).toEqual(readings.map(r => asXml(r.text)))
    checkPointers(elements)
    expect(readTei(await exported(tei, [])).elements[0]!.name).toBe("teiCorpus")
  })

  test("who says, what is said, when", async () => {
    const { elements } = readTei(await exported(tei, [smallReading()]))
    const of = (name: string) => elements.filter(e => e.name === name && e.path.includes("body"))
    expect(of("said").map(e => [e.attributes.who ?? null, e.attributes.direct, e.attributes.ana])).toEqual([
      ["#r1.e1", "true", "#r1.a1"],
      ["#r1.e2", "false", "#r1.a2"],
      [null, "false", "#r1.a3"],
    ])
    expect(of("date").map(e => e.attributes.when)).toEqual(["2024-03-04", "2024-03-03"])
    const via = elements.find(e => e.name === "f" && e.attributes.name === "via")
    expect(via!.attributes.fVal).toBe("#r1.a2")
  })

  test("whatever the text, another parser gives it back", async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => {
        const { bodies } = readTei(await exported(tei, [reading]))
        expect(bodies).toEqual([asXml(reading.text)])
      }),
      { numRuns: 100 },
    )
  })
})
