import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { readingsOf } from "../src/cli/readings.ts"
import { rulesByLanguage } from "../src/many.ts"
import type { Corroboration, Side } from "../src/model/dossier.ts"
import type { Reading } from "../src/model/reading.ts"
import { type Joins, joinReadings } from "../src/story/dossier.ts"

/** Words of a report: its number and half-open offsets. */
interface Place {
  readonly report: string
  readonly start: number
  readonly end: number
}

interface MarkedEvent {
  readonly title: string
  readonly when: string | null
  readonly course: string | null
  readonly sources: string | null
  readonly read: readonly Place[]
  readonly unread: readonly Place[]
}

interface MarkedClash {
  readonly kind: string
  readonly title: string
  readonly sides: readonly [readonly Place[], readonly Place[]]
}

let readings: ReadonlyMap<string, Reading>
let joins: Joins
let marked: ReadonlyMap<string, readonly string[]>
/** Report ids to numbers. */
const numbers = new Map<string, string>()

beforeAll(async () => {
  const files = readdirSync("samples/cable").map(file => `samples/cable/${file}`)
  const read = new Map<string, Reading>()
  const input = { published: null, language: null, from: "auto" } as const
  for await (const outcome of readingsOf(files, input as Parameters<typeof readingsOf>[1])) {
    if (!("made" in outcome)) throw new Error("a sample could not be read")
    const number = /(\d\d)-[^/]*$/.exec(outcome.origin)?.[1] as string
    read.set(number, outcome.made)
    numbers.set(outcome.made.id, number)
  }
  readings = read
  joins = joinReadings([...read.values()], await rulesByLanguage())
  const parts = readFileSync("samples/cable.joins.txt", "utf8").split(/^== /m).slice(1)
  marked = new Map(
    parts.map(part => {
      const [title = "", ...lines] = part.trim().split("\n")
      return [title, lines]
    }),
  )
}, 60_000)

const part = (title: string) => marked.get(title) as readonly string[]

/** `01 words [the place] words`, found once in that report. */
function placeOf(line: string): Place {
  const [, report = "", words = ""] = /^(\d\d) (.*)$/.exec(line) ?? []
  const bare = words.replace(/[[\]]/g, "")
  const text = (readings.get(report)?.text ?? "").replace(/\u00a0/g, " ")
  const at = text.indexOf(bare)
  expect(at, `${line} stands in the report`).toBeGreaterThanOrEqual(0)
  expect(text.indexOf(bare, at + 1), `${line} stands there once`).toBe(-1)
  const start = at + words.indexOf("[")
  return { report, start, end: at + words.indexOf("]") - 1 }
}

/** Groups of lines between empty ones. */
function groups(lines: readonly string[]): string[][] {
  return lines
    .join("\n")
    .split(/\n\n+/)
    .map(group => group.split("\n").filter(Boolean))
    .filter(group => group.length > 0)
}

/** What is right, and what is given today where that differs. */
function today(lines: readonly string[], key: string): string | null {
  const line = lines.find(l => l.startsWith(`${key} `))
  if (line === undefined) return null
  const [right = "", given = right] = line.slice(key.length + 1).split(" | today ")
  return given
}

function markedEvents(): MarkedEvent[] {
  return groups(part("events")).map(([title = "", ...lines]) => ({
    title,
    when: today(lines, "when"),
    course: today(lines, "course"),
    sources: today(lines, "sources"),
    read: lines.filter(l => /^\d\d /.test(l)).map(placeOf),
    unread: lines.filter(l => l.startsWith("? ")).map(l => placeOf(l.slice(2))),
  }))
}

function markedClashes(): MarkedClash[] {
  return groups(part("contradictions")).map(([head = "", ...lines]) => {
    const [kind = "", title = ""] = head.split(": ")
    const middle = lines.indexOf("against")
    return {
      kind,
      title,
      sides: [lines.slice(0, middle).map(placeOf), lines.slice(middle + 1).map(placeOf)],
    }
  })
}

const meets = (place: Place, side: Pick<Side, "report" | "start" | "end">) =>
  place.report === numbers.get(side.report) && place.start < side.end && place.end > side.start

const told = ({ atLeast, atMost, confirmedByParty }: Corroboration) =>
  `${atLeast}-${atMost}${confirmedByParty ? ", a party confirms" : ""}`

describe("the sample story against what is marked beside it", () => {
  test("copies and stories are those marked, and no others", () => {
    const copies = joins.copies.map(({ original, members }) => {
      const others = members.map(m => m.report).filter(id => id !== original)
      return `${numbers.get(original)} > ${others.map(id => numbers.get(id)).join(" ")}`
    })
    expect(copies).toEqual(part("copies").filter(Boolean))
    const stories = joins.stories.map(({ reports }) => reports.map(id => numbers.get(id)).sort())
    expect(stories.map(reports => reports.join(" "))).toEqual(part("stories").filter(Boolean))
  })

  test("every event is told where it is marked, each once and none beside", () => {
    const events = markedEvents()
    const others = part("no events, and read as some").filter(Boolean).map(placeOf)
    const titleOf = (mention: Place) =>
      events.find(event =>
        event.read.some(place => meets(place, { ...mention, report: idOf(mention.report) })),
      )?.title ?? null
    const found = joins.occurrences
      .map(({ mentions }) =>
        mentions.map(m => ({ report: numbers.get(m.report) as string, start: m.start, end: m.end })),
      )
      .filter(mentions => !mentions.every(m => others.some(place => samePlace(place, m))))
    const titles = found.map(mentions => [...new Set(mentions.map(titleOf))])
    // One occurrence, one event; and no event in two of them.
    expect(titles.filter(t => t.length !== 1 || t[0] === null)).toEqual([])
    expect(titles.flat().sort()).toEqual(
      events
        .filter(event => event.read.length > 0)
        .map(event => event.title)
        .sort(),
    )
    const read = found.flat()
    for (const { title, read: places, unread } of events) {
      expect(
        places.filter(place => !read.some(m => samePlace(place, m))).map(wordsOf),
        `${title}: read`,
      ).toEqual([])
      expect(
        unread.filter(place => read.some(m => samePlace(place, m))).map(wordsOf),
        `${title}: read now, take the "?" off`,
      ).toEqual([])
    }
  })

  test("days, course and sources of each event", () => {
    for (const { title, when, course, sources, read } of markedEvents()) {
      const [first] = read
      if (!first) continue
      const one = joins.occurrences.find(({ mentions }) => mentions.some(m => meets(first, m)))
      if (!one) throw new Error(`${title} is not found`)
      const days = one.from === one.to ? (one.from ?? "-") : `${one.from}..${one.to}`
      expect({ title, course: one.course.map(step => step.status).join("; ") }).toEqual({ title, course })
      expect({ title, sources: told(one.corroboration) }).toEqual({ title, sources })
      expect({ title, when: days }).toEqual({ title, when: when ?? "-" })
    }
  })

  test("the planted contradictions and no others", () => {
    const clashes = markedClashes()
    const found = joins.contradictions.map(({ kind, between: [a, b] }) => {
      const clash = clashes.find(
        ({ sides: [one, other], ...c }) =>
          c.kind === kind && one.some(place => meets(place, a)) && other.some(place => meets(place, b)),
      )
      return clash?.title ?? `${kind}: ${[a, b].map(side => wordsOf(placed(side))).join(" against ")}`
    })
    expect(found.sort()).toEqual(clashes.map(({ title }) => title).sort())
  })
})

function idOf(number: string): string {
  return readings.get(number)?.id as string
}

function samePlace(a: Place, b: Place): boolean {
  return a.report === b.report && a.start < b.end && a.end > b.start
}

function placed({ report, start, end }: Side): Place {
  return { report: numbers.get(report) as string, start, end }
}

function wordsOf({ report, start, end }: Place): string {
  return `${report} ${readings.get(report)?.text.slice(start, end)}`
}
