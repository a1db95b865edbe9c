import fc from "fast-check"
import { Parser } from "htmlparser2"
import { describe, expect, test } from "vitest"
import { exported } from "../../../tests/exported.ts"
import { anyReading } from "../../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../../tests/sample-reading.ts"
import type { Pair, Reading } from "../../model/reading.ts"
import { html } from "./page.ts"

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** Every element of a page with all the text inside it, read by a parser that is not ours; unclosed ones are faults. */
function parsed(page: string): { elements: readonly Element[]; faults: readonly string[] } {
  const elements: Element[] = []
  const open: Element[] = []
  const faults: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: "" }
        elements.push(element)
        open.push(element)
      },
      ontext(text) {
        for (const element of open) element.text += text
      },
      onclosetag(name, implied) {
        const element = open.pop()
        if (element?.name !== name) faults.push(`</${name}> closes <${element?.name}>`)
        if (implied && !["meta", "link", "br"].includes(name)) faults.push(`<${name}> is never closed`)
      },
    },
    { decodeEntities: true },
  )
  parser.end(page)
  return { elements, faults }
}

const textsOf = (page: string) =>
  parsed(page)
    .elements.filter(e => e.attributes.class === "text")
    .map(e => e.text)

/** What UTF-8 can carry: a lone half of a surrogate pair becomes U+FFFD in any file. */
const asFile = (text: string) => Buffer.from(text, "utf8").toString("utf8")

describe("one page", async () => {
  const reading = sampleReading()
  const page = await exported(html, [reading])
  const { elements, faults } = parsed(page)

  test("is well formed", () => expect(faults).toEqual([]))

  test("shows the untouched text", () => expect(textsOf(page)).toEqual([reading.text]))

  test("carries no script, loads nothing, and forbids both", () => {
    const names = new Set(elements.map(e => e.name))
    for (const name of ["script", "img", "link", "iframe", "object", "embed", "form", "base", "svg", "video"])
      expect(names).not.toContain(name)
    for (const { attributes } of elements) {
      expect(Object.keys(attributes).filter(a => a.startsWith("on") || a === "style" || a === "src")).toEqual(
        [],
      )
    }
    const policy = elements.find(e => e.attributes["http-equiv"] === "Content-Security-Policy")!.attributes
      .content!
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain("unsafe")
    expect(elements.find(e => e.name === "style")!.text).not.toMatch(/url\(|@import/)
  })

  test("its policy allows its own style sheet", async () => {
    const { createHash } = await import("node:crypto")
    const hash = createHash("sha256")
      .update(elements.find(e => e.name === "style")!.text)
      .digest("base64")
    expect(page).toContain(`style-src 'sha256-${hash}'`)
  })

  test("links every record to its words and back", () => {
    const ids = elements.map(e => e.attributes.id).filter(id => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    for (const record of [...reading.attributions, ...reading.times, ...reading.events]) {
      expect(ids).toContain(`r1-${record.id}`)
      const ref = elements.find(e => e.attributes.id === `r1-${record.id}-text`)!
      expect(ref.attributes.href).toBe(`#r1-${record.id}`)
      expect(ref.attributes["aria-label"]).toContain(record.id)
    }
    for (const { attributes } of elements) {
      if (attributes.href?.startsWith("#")) expect(ids).toContain(attributes.href.slice(1))
    }
  })

  test("names the spans by class", () => {
    const marked = (kind: string) =>
      elements.filter(e => e.name === "mark" && e.attributes.class?.startsWith(kind))
    expect(marked("source").map(e => e.text)).toContain("La ministre Nora Kerbrat")
    expect(marked("cue").map(e => e.text)).toContain("a confirmé")
    expect(elements.find(e => e.name === "time" && e.text === "lundi")!.attributes.datetime).toBe(
      "2023-09-11",
    )
  })

  test("puts nested sayings under their outer one", () => {
    expect(elements.find(e => e.attributes.id === "r1-a1")!.text).toContain(
      "que la digue <script>alert(1)</script> tient",
    )
  })

  test("speaks the language of the person around the language of the report", async () => {
    const french = parsed(await exported(html, [reading], { lang: "fr" })).elements
    expect(french.find(e => e.name === "html")!.attributes.lang).toBe("fr")
    expect(french.find(e => e.attributes.id === "r1-a1")!.text).toContain("confirme")
    expect(elements.find(e => e.name === "html")!.attributes.lang).toBe("en")
    expect(elements.find(e => e.attributes.class === "text")!.attributes.lang).toBe("fr")
  })
})

test("headings go down one level at a time", async () => {
  const page = await exported(html, [sampleReading(), sampleReading()])
  let last = 0
  for (const { name } of parsed(page).elements) {
    if (!/^h[1-6]$/.test(name)) continue
    expect(Number(name[1])).toBeLessThanOrEqual(last + 1)
    last = Number(name[1])
  }
  expect(last).toBeGreaterThan(0)
})

test("several reports share one page, with a list of them", async () => {
  const page = await exported(html, [sampleReading(), { ...sampleReading(), id: "essai-2" }])
  const { elements, faults } = parsed(page)
  expect(faults).toEqual([])
  const ids = elements.map(e => e.attributes.id).filter(id => id !== undefined)
  expect(new Set(ids).size).toBe(ids.length)
  expect(elements.filter(e => e.name === "article").map(e => e.attributes.id)).toEqual(["r1", "r2"])
  expect(elements.filter(e => e.name === "h1")).toHaveLength(1)
  expect(elements.find(e => e.name === "nav")!.text).toContain("Le port d'Ys")
})

test("no report makes an empty page", async () => {
  expect(parsed(await exported(html, [])).faults).toEqual([])
})

test("an address that is not of the web is no link", async () => {
  const page = await exported(html, [{ ...sampleReading(), url: "javascript:alert(1)" }])
  expect(parsed(page).elements.filter(e => e.attributes.href?.startsWith("javascript"))).toEqual([])
})

test("whatever the text and the spans, the page gives the very text back and marks the very words", async () => {
  await fc.assert(
    fc.asyncProperty(anyReading, async reading => {
      const page = asFile(await exported(html, [reading]))
      const { elements, faults } = parsed(page)
      expect(faults).toEqual([])
      expect(elements.find(e => e.attributes.class === "text")!.text).toBe(asFile(reading.text))
      expect(elements.some(e => e.name === "script")).toBe(false)
      expect(covered(page)).toEqual(wanted(reading))
    }),
    { numRuns: 150 },
  )
})

/** For each record and kind of mark, the offsets of the text that stand inside such marks, as the page has them. */
function covered(page: string): Record<string, readonly number[]> {
  const open: (string | null)[] = []
  const marks: Record<string, Set<number>> = {}
  let inText = 0
  let offset = 0
  const parser = new Parser({
    onopentag(name, { class: classes = "", title = "" }) {
      if (classes === "text") inText = open.length + 1
      const isMark = inText > 0 && (name === "mark" || name === "time")
      open.push(isMark ? `${title.slice(0, title.indexOf(":"))} ${classes.split(" ")[0]}` : null)
    },
    ontext(text) {
      if (!inText) return
      for (const key of open) {
        if (key === null) continue
        marks[key] ??= new Set()
        for (let i = 0; i < text.length; i++) marks[key].add(offset + i)
      }
      offset += text.length
    },
    onclosetag() {
      if (open.length === inText) inText = 0
      open.pop()
    },
  })
  parser.end(page)
  return sorted(marks)
}

/** The same, as the reading has them; a span that cuts a character in two gives it up or takes it whole. */
function wanted({ text, attributions, times }: Reading): Record<string, readonly number[]> {
  const marks: Record<string, Set<number>> = {}
  const whole = (at: number) => (isInside(text, at) ? at - 1 : at)
  const add = (key: string, spans: readonly Pair[]) => {
    for (const [start, end] of spans) {
      for (let i = whole(start); i < whole(end); i++) {
        marks[key] ??= new Set()
        marks[key].add(i)
      }
    }
  }
  for (const a of attributions) {
    add(`${a.id} content`, a.content.spans)
    add(`${a.id} source`, a.source?.spans ?? [])
    add(`${a.id} cue`, a.cue.spans)
  }
  for (const t of times) add(`${t.id} time`, [[t.start, t.end]])
  return sorted(marks)
}

function isInside(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

function sorted(marks: Record<string, Set<number>>): Record<string, readonly number[]> {
  const entries = Object.entries(marks).map(([key, set]) => [key, [...set].sort((a, b) => a - b)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
