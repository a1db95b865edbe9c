import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { articleFromText } from "../src/input/text.ts"
import { tense } from "../src/lang/fr/time/tense.ts"
import type { Time } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { readGold } from "./gold.ts"
import { type LinkedReport, scoreLinks } from "./links.ts"
import { scoreSpecs, specCases } from "./recognizers.ts"
import type { ScoreTable } from "./table.ts"
import { coreStart, isRight, type MarkedTime, pairTimes, scoreTimes, type TimedReport } from "./times.ts"

type Read = (text: string, published: string | null) => readonly Time[]

interface Report {
  readonly text: string
  readonly published: string
  readonly gold: readonly MarkedTime[]
}

/** A marked set, and what was found in it. */
export interface TimeSet {
  readonly title: string
  readonly reports: readonly (TimedReport & { readonly published: string })[]
}

/** Times as the product finds them, on every set at hand, and which event each dates. */
export function timeTables(gold: string): ScoreTable[] {
  const read = { fr: timesIn("fr"), en: timesIn("en") }
  return [
    ...timeSets(gold).map(({ title, reports }) => scoreTimes(title, reports, coreStart)),
    ...phenomena(gold, read),
    scoreSpecs("recognizers: French, as .NET runs it", specCases("french", "dotnet", gold), read.fr),
    scoreSpecs(
      "recognizers: English, as JavaScript runs it",
      specCases("english", "javascript", gold),
      read.en,
    ),
    scoreLinks("fr-timebank dev: links within a sentence", linked(gold)),
  ]
}

export function timeSets(gold: string): TimeSet[] {
  const read = { fr: timesIn("fr"), en: timesIn("en") }
  const found = (title: string, reports: readonly Report[], of: Read): TimeSet => ({
    title,
    reports: reports.map(report => ({ ...report, system: of(report.text, report.published) })),
  })
  return [
    found("fr-timebank dev", timeBank("fr-timebank/dev.jsonl.gz", gold), read.fr),
    found("tempeval3-platinum", timeBank("tempeval3-platinum-en/te3-platinum.jsonl", gold), read.en),
    found("fr-wikinews dev", wikinews(gold), read.fr),
    ...seed(gold, read.fr),
  ]
}

export function timesIn(language: string): Read {
  const { readText } = readyReader([language])
  return (text, published) => readText(text, { published }).times
}

function timeBank(file: string, gold: string): Report[] {
  type TimeBank = { dct: string; text: string; timex: readonly MarkedTime[] }
  return readGold<TimeBank>(file, gold).map(({ dct, text, timex }) => ({
    text,
    published: dct.slice(0, 10),
    gold: timex,
  }))
}

function wikinews(gold: string): Report[] {
  type Wikinews = { published: string; text: string; times: readonly MarkedTime[] }
  return readGold<Wikinews>("fr-wikinews/dev.jsonl.gz", gold).map(({ published, text, times }) => ({
    text,
    published,
    gold: times,
  }))
}

/** The hand-marked report beside the gold folder; what may be marked or not is left out on both sides. */
function seed(gold: string, read: Read): TimeSet[] {
  const folder = join(gold, "..", "seed")
  if (!existsSync(folder)) return []
  const text = readFileSync(join(folder, "kim-russie.fr.txt"), "utf8")
  const marks = JSON.parse(readFileSync(join(folder, "seed-timex.json"), "utf8")) as (MarkedTime & {
    readonly optional?: boolean
  })[]
  const free = marks.filter(mark => mark.optional)
  const system = read(text, "2023-09-11").filter(
    t => !free.some(mark => mark.start < t.end && t.start < mark.end),
  )
  const published = "2023-09-11"
  return [
    { title: "seed report", reports: [{ text, published, gold: marks.filter(m => !m.optional), system }] },
  ]
}

interface Phenomenon {
  readonly lang: "fr" | "en"
  readonly ref: string
  readonly text: string
  readonly expected: readonly MarkedTime[]
}

/** Sentences that must come out whole: every value on an overlapping stretch, and nothing else. */
function phenomena(gold: string, read: Readonly<Record<"fr" | "en", Read>>): ScoreTable[] {
  const path = join(gold, "..", "cases", "temporal-phenomena.json")
  if (!existsSync(path)) return []
  const cases = JSON.parse(readFileSync(path, "utf8")) as Phenomenon[]
  const rows = new Map<string, { all: number; right: number }>()
  for (const { lang, ref, text, expected } of cases) {
    const system = read[lang](text, ref)
    const pairs = pairTimes({ text, gold: expected, system }, coreStart)
    const right =
      pairs.length === expected.length &&
      system.length === expected.length &&
      pairs.every(({ marked, found }) => isRight(marked, found))
    const name = `${lang} ${expected.length ? "with times" : "without"}`
    const row = rows.get(name) ?? { all: 0, right: 0 }
    row.all++
    if (right) row.right++
    rows.set(name, row)
  }
  const table = [...rows].map(([name, { all, right }]) => ({ name, gold: all, system: all, right }))
  return [{ title: "phenomena: whole sentences right", rows: table }]
}

function linked(gold: string): LinkedReport[] {
  type Linked = Omit<LinkedReport, "doc" | "arranged"> & { readonly text: string; readonly dct: string }
  const { parse } = readyReader(["fr"])
  return readGold<Linked>("fr-timebank/dev.jsonl.gz", gold).flatMap(record => {
    const doc = parse(articleFromText(record.text, { published: record.dct.slice(0, 10) }, "eval"))
    return doc ? [{ ...record, doc, arranged: tense.planned }] : []
  })
}
