import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Pair, Reading } from "../model/reading.ts"
import { brat } from "./brat.ts"

/** A reader of the format as its manual tells it, sharing nothing with the writer. Throws at the first line that
 * breaks a rule. Text-bound annotations are checked against the text, in code points. */
interface Read {
  readonly spans: ReadonlyMap<string, { type: string; pairs: Pair[]; words: string }>
  readonly events: ReadonlyMap<string, { type: string; trigger: string; roles: [string, string][] }>
  readonly attributes: readonly { name: string; target: string; value: string | undefined }[]
  readonly notes: ReadonlyMap<string, string>
  readonly equivalent: readonly string[][]
}

function readBrat(text: string, ann: string): Read {
  const points = [...text]
  const units: number[] = [0]
  for (const point of points) units.push(units.at(-1)! + point.length)
  const spans = new Map()
  const events = new Map()
  const attributes: Read["attributes"][number][] = []
  const notes = new Map<string, string>()
  const equivalent: string[][] = []
  const references: string[] = []
  // Python's readers end lines at all of these.
  const lines = ann.split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/)
  expect(lines.pop()).toBe("")
  for (const line of lines) {
    const text = /^(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t]*)$/.exec(line)
    if (text) {
      const [, id, type, places, words] = text as unknown as [string, string, string, string, string]
      const fragments = places.split(";").map(place => place.split(" ").map(Number) as [number, number])
      let last = 0
      for (const [start, end] of fragments) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(points.length)
        last = end
      }
      expect(fragments.map(([start, end]) => points.slice(start, end).join("")).join(" ")).toBe(words)
      expect(spans.has(id)).toBe(false)
      spans.set(id, { type, words, pairs: fragments.map(([s, e]) => [units[s]!, units[e]!] as const) })
      continue
    }
    const event = /^(E\d+)\t(\w+):(T\d+)((?: \w+:[TE]\d+)*)$/.exec(line)
    if (event) {
      const [, id, type, trigger, rest] = event as unknown as [string, string, string, string, string]
      const roles = rest
        .split(" ")
        .filter(Boolean)
        .map(role => role.split(":") as [string, string])
      expect(new Set(roles.map(([role]) => role)).size).toBe(roles.length)
      references.push(trigger, ...roles.map(([, target]) => target))
      events.set(id, { type, trigger, roles })
      continue
    }
    const attribute = /^A\d+\t(\w+) ([TE]\d+)(?: (\S+))?$/.exec(line)
    if (attribute) {
      attributes.push({ name: attribute[1]!, target: attribute[2]!, value: attribute[3] })
      references.push(attribute[2]!)
      continue
    }
    const note = /^#\d+\tAnnotatorNotes ([TE]\d+)\t(.*)$/.exec(line)
    if (note) {
      notes.set(note[1]!, note[2]!)
      references.push(note[1]!)
      continue
    }
    const equiv = /^\*\tEquiv((?: T\d+){2,})$/.exec(line)
    if (!equiv) throw new Error(`no line of brat: ${JSON.stringify(line)}`)
    equivalent.push(equiv[1]!.trim().split(" "))
    references.push(...equivalent.at(-1)!)
  }
  for (const id of references) expect(spans.has(id) || events.has(id)).toBe(true)
  for (const { type, trigger } of events.values()) expect(spans.get(trigger).type).toBe(type)
  return { spans, events, attributes, notes, equivalent }
}

/** As a file keeps it: half a surrogate pair becomes U+FFFD. */
const asFile = (text: string) => Buffer.from(text, "utf8").toString("utf8")

function written(reading: Reading): Read {
  const files = brat.write(reading, {} as never)
  expect(files.map(file => file.ending)).toEqual([".txt", ".ann"])
  expect(files[0]!.content).toBe(reading.text)
  return readBrat(asFile(reading.text), asFile(files[1]!.content as string))
}

describe("brat", () => {
  for (const [name, reading] of [
    ["the sample", sampleReading()],
    ["the small report", smallReading()],
  ] as const) {
    test(`${name} reads back to the same spans`, () => {
      const { spans, events, notes } = written(reading)
      const eventOf = (record: string) =>
        [...events].find(([id]) => notes.get(id)?.split(" · ")[0] === record)![1]
      for (const a of reading.attributions) {
        const roles = Object.fromEntries(eventOf(a.id).roles)
        expect(spans.get(roles.Content!)!.pairs).toEqual(a.content.spans)
        expect(spans.get(eventOf(a.id).trigger)!.pairs).toEqual(a.cue.spans)
        if (a.source) expect(spans.get(roles.Source!)!.pairs).toEqual(a.source.spans)
        if (a.source?.via) expect(events.get(roles.Via!)).toEqual(eventOf(a.source.via))
        if (a.within) expect(events.get(roles.Within!)).toEqual(eventOf(a.within))
      }
      for (const e of reading.events) {
        expect(spans.get(eventOf(e.id).trigger)!.pairs).toEqual([[e.trigger.start, e.trigger.end]])
        expect(eventOf(e.id).roles.filter(([role]) => role.startsWith("AccordingTo"))).toHaveLength(
          e.accordingTo.length,
        )
      }
      expect([...spans.values()].filter(s => s.type === "Time").map(s => s.pairs)).toEqual(
        reading.times.map(t => [[t.start, t.end]]),
      )
    })
  }

  test("a span over a line break is cut at it", () => {
    const reading = smallReading()
    const [a1, ...rest] = reading.attributions
    const long = { ...a1!, content: { spans: [[0, reading.text.length]] as const } }
    const { spans } = written({ ...reading, attributions: [long, ...rest] })
    const content = [...spans.values()].find(s => s.type === "Content")!
    expect(content.pairs).toHaveLength(2)
    expect(content.words).toBe(reading.text.replace("\n\n", " "))
  })

  test("whatever the text, every line is one and every place is right", () => {
    fc.assert(
      fc.property(anyReading, reading => void written(reading)),
      { numRuns: 200 },
    )
  })

  test("the configuration that brat needs names every type that is used", () => {
    const conf = brat.once()[0]!.content as string
    const { spans, events, attributes } = written(sampleReading())
    for (const type of [...spans.values(), ...events.values()].map(s => s.type))
      expect(conf).toMatch(new RegExp(`^${type}\\b`, "m"))
    for (const { name, value } of attributes) {
      const line = conf.split("\n").find(l => l.startsWith(`${name}\t`))!
      if (value !== undefined) expect(line.split("Value:")[1]!.split("|")).toContain(value)
    }
  })
})
