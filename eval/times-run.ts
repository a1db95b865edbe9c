import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { articleFromText } from "../src/input/text.ts"
import { blockRules as enBlocks } from "../src/lang/en/blocks.ts"
import { segmentRules as enSegment } from "../src/lang/en/segment.ts"
import { time as enTime } from "../src/lang/en/time.ts"
import { blockRules as frBlocks } from "../src/lang/fr/blocks.ts"
import { segmentRules as frSegment } from "../src/lang/fr/segment.ts"
import { time as frTime } from "../src/lang/fr/time.ts"
import type { Parsed } from "../src/model/doc.ts"
import type { Time } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { blocksOf } from "../src/segment/blocks.ts"
import { segment } from "../src/segment/segment.ts"
import type { TagModel } from "../src/tag/model.ts"
import { tag } from "../src/tag/tag.ts"
import { findTimes } from "../src/time/times.ts"
import { readGold } from "./gold.ts"
import { goldFolder } from "./table.ts"
import { formatTable } from "./text.ts"
import type { MarkedTime, TimedReport } from "./times.ts"
import { coreStart, isRight, pairTimes, scoreTimes } from "./times.ts"

// Measures times on every set at hand: `npx tsx eval/times-run.ts [--show SET]` lists the misses of one set.

type Language = "fr" | "en"

const packs = {
  fr: { blocks: frBlocks, segment: frSegment, time: frTime },
  en: { blocks: enBlocks, segment: enSegment, time: enTime },
}
const models = new Map<Language, TagModel>()

/** A report read as the product reads it, up to its tags. */
export function parsed(text: string, language: Language, published: string | null): Parsed {
  const model = models.get(language) ?? loadPack(language).model
  models.set(language, model)
  const article = articleFromText(text, { published, language }, "eval")
  const pack = packs[language]
  return tag(segment(article, blocksOf(article, pack.blocks), language, pack.segment).value, model)
}

export function timesOf(text: string, language: Language, published: string | null): readonly Time[] {
  return findTimes(parsed(text, language, published), published, packs[language].time).value
}

interface TimeBankRecord {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timex: readonly MarkedTime[]
}

interface Set {
  readonly title: string
  readonly language: Language
  readonly reports: readonly (TimedReport & { readonly id: string; readonly published: string })[]
}

function timeBank(title: string, file: string, language: Language): Set {
  return {
    title,
    language,
    reports: readGold<TimeBankRecord>(file).map(r => {
      const published = r.dct.slice(0, 10)
      return {
        id: r.id,
        published,
        text: r.text,
        gold: r.timex,
        system: timesOf(r.text, language, published),
      }
    }),
  }
}

function wikinews(): Set {
  return {
    title: "fr-wikinews dev",
    language: "fr",
    reports: readGold<{ id: string; published: string; text: string; times: readonly MarkedTime[] }>(
      "fr-wikinews/dev.jsonl.gz",
    ).map(r => ({ ...r, gold: r.times, system: timesOf(r.text, "fr", r.published) })),
  }
}

function seed(): Set {
  const folder = join(goldFolder(undefined), "../seed")
  const text = readFileSync(join(folder, "kim-russie.fr.txt"), "utf8")
  const marks = JSON.parse(readFileSync(join(folder, "seed-timex.json"), "utf8")) as (MarkedTime & {
    optional?: boolean
  })[]
  const optional = marks.filter(m => m.optional)
  const system = timesOf(text, "fr", "2023-09-11").filter(
    t => !optional.some(o => o.start < t.end && t.start < o.end),
  )
  const gold = marks.filter(m => !m.optional)
  return {
    title: "seed",
    language: "fr",
    reports: [{ id: "seed", published: "2023-09-11", text, gold, system }],
  }
}

interface Phenomenon {
  readonly id: number
  readonly lang: Language
  readonly ref: string
  readonly text: string
  readonly expected: readonly (MarkedTime & { readonly text: string; readonly values: readonly string[] })[]
}

/** Whole sentences: every expected value on an overlapping span, and nothing else. */
function phenomena(): void {
  const path = join(goldFolder(undefined), "../cases/temporal-phenomena.json")
  if (!existsSync(path)) return
  const cases = JSON.parse(readFileSync(path, "utf8")) as Phenomenon[]
  const tally = new Map<string, [right: number, all: number]>()
  for (const c of cases) {
    const system = timesOf(c.text, c.lang, c.ref)
    const pairs = pairTimes({ text: c.text, gold: c.expected, system }, coreStart)
    const right =
      pairs.length === c.expected.length &&
      system.length === c.expected.length &&
      pairs.every(p => isRight(p.marked, p.found))
    const key = `${c.lang} ${c.expected.length ? "positives" : "negatives"}`
    const counts = tally.get(key) ?? [0, 0]
    tally.set(key, [counts[0] + (right ? 1 : 0), counts[1] + 1])
    if (!right && shown === "phenomena")
      console.log(
        `${c.id} ${c.text}\n   want ${c.expected.map(e => `${e.text}=${e.values.join("|")}`).join("; ")}\n   have ${system.map(t => `${c.text.slice(t.start, t.end)}=${t.value}`).join("; ")}`,
      )
  }
  for (const [key, [right, all]] of tally) console.log(`phenomena ${key}: ${right}/${all}`)
}

function show(set: Set): void {
  for (const report of set.reports) {
    const pairs = pairTimes(report, coreStart)
    const say = (t: MarkedTime) =>
      `${report.text.slice(Math.max(0, t.start - 50), t.start).replace(/\s+/g, " ")}[[${report.text.slice(t.start, t.end)}]]${report.text.slice(t.end, t.end + 30).replace(/\s+/g, " ")}`
    for (const { how, marked, found } of pairs) {
      if (!isRight(marked, found) || how !== "same" || marked.type !== found.type)
        console.log(
          `${isRight(marked, found) ? "  " : "✗ "}${how.padEnd(7)} ${report.published} ${say(marked)}\n      want ${marked.type} ${marked.value} ${marked.mod ?? ""}   have ${found.type} ${found.value} ${found.mod ?? ""} «${report.text.slice(found.start, found.end)}»`,
        )
    }
    for (const marked of report.gold)
      if (!pairs.some(p => p.marked === marked))
        console.log(`✗ missed  ${report.published} ${say(marked)} ${marked.type} ${marked.value}`)
    for (const found of report.system)
      if (!pairs.some(p => p.found === found))
        console.log(`✗ extra   ${report.published} ${say(found)} ${found.type} ${found.value}`)
  }
}

const shown = process.argv[2] === "--show" ? process.argv[3] : undefined
if (process.argv[1]?.endsWith("times-run.ts")) {
  const sets: [string, () => Set][] = [
    ["ftb", () => timeBank("fr-timebank dev", "fr-timebank/dev.jsonl.gz", "fr")],
    ["wikinews", wikinews],
    ["seed", seed],
    ["te3p", () => timeBank("tempeval3-platinum", "tempeval3-platinum-en/te3-platinum.jsonl", "en")],
  ]
  for (const [key, make] of sets) {
    if (shown && shown !== key) continue
    const set = make()
    if (shown === key) show(set)
    console.log(formatTable(scoreTimes(set.title, set.reports, coreStart)))
  }
  if (!shown || shown === "phenomena") phenomena()
}
