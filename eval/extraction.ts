import { createHash } from "node:crypto"
import { pathToFileURL } from "node:url"
import { decode } from "../src/input/decode.ts"
import { InputError } from "../src/input/error.ts"
import { articleFromHtml } from "../src/input/html.ts"
import { blockRules as en } from "../src/lang/en/blocks.ts"
import { blockRules as fr } from "../src/lang/fr/blocks.ts"
import type { BlockRole } from "../src/model/article.ts"
import { blocksOf } from "../src/segment/blocks.ts"
import { readGold } from "./gold.ts"
import { f1, precision, recall, type ScoreRow, type ScoreTable } from "./table.ts"

/** A page with segments that belong to its report and segments that do not. */
export interface SegmentPage {
  readonly url: string
  readonly lang: string
  readonly with: readonly string[]
  readonly without: readonly string[]
  readonly html?: string
  readonly html_base64?: string
}

/** A news page with the whole text of its report. */
export interface BodyPage {
  readonly id: string
  readonly url: string
  readonly articleBody: string
  readonly html: string
}

/** How well reports are cut out of pages. French pages and those whose hash is even are kept for testing. */
export async function scoreExtraction(folder?: string): Promise<ScoreTable[]> {
  const bodies = readGold<BodyPage>("html-extraction/bodies.jsonl.gz", folder)
  const segments = readGold<SegmentPage>("html-extraction/segments-fr-en.jsonl.gz", folder)
  const bodyRows = bodies.map(page => ({ page, score: bodyScore(page.articleBody, bodyOf(page.html)) }))
  const segmentRows: { page: SegmentPage; score: SegmentScore }[] = []
  for (const page of segments)
    segmentRows.push({ page, score: segmentScore(page, bodyOf(await pageText(page), WHOLE)) })
  const bodyPart = (name: string, keep: (page: BodyPage) => boolean) =>
    sumBodies(
      name,
      bodyRows.filter(r => keep(r.page)).map(r => r.score),
    )
  const segmentPart = (name: string, keep: (page: SegmentPage) => boolean) =>
    sumSegments(
      name,
      segmentRows.filter(r => keep(r.page)).map(r => r.score),
    )
  return [
    {
      title: "html-extraction bodies: 4-word shingles, a page weighs 1000",
      rows: [
        bodyPart("dev", p => !isTest(p.id)),
        bodyPart("test", p => isTest(p.id)),
        bodyPart("all", () => true),
      ],
    },
    {
      title: "html-extraction segments",
      rows: [
        segmentPart("en dev", p => p.lang !== "fr" && !isTest(p.url)),
        segmentPart("en test", p => p.lang !== "fr" && isTest(p.url)),
        segmentPart("fr test", p => p.lang === "fr"),
        segmentPart("fr + en", () => true),
      ],
    },
  ]
}

/** Pages kept for testing: those whose key's SHA-256 begins with an even byte. */
export function isTest(key: string): boolean {
  return createHash("sha256").update(key).digest()[0]! % 2 === 0
}

/** What the bodies hold: no title, no standfirst, nothing beside pictures. */
const BODY: ReadonlySet<BlockRole> = new Set([
  "dateline",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
  "embed",
  "signoff",
  "correction",
])
/** Wanted segments are taken from titles and standfirsts as well. */
export const WHOLE: ReadonlySet<BlockRole> = new Set([...BODY, "headline", "standfirst"])

/** The body of the report that Selon finds in the page, blocks parted by line breaks; "" when it finds none. */
export function bodyOf(html: string, roles = BODY): string {
  try {
    const article = articleFromHtml(html, {}, "page")
    const blocks = blocksOf(article, article.language?.startsWith("fr") ? fr : en)
    return blocks
      .filter(b => roles.has(b.role))
      .map(b => article.text.slice(b.start, b.end))
      .join("\n")
  } catch (error) {
    if (error instanceof InputError) return ""
    throw error
  }
}

export async function pageText(page: SegmentPage): Promise<string> {
  return page.html ?? (await decode(Buffer.from(page.html_base64!, "base64"), page.url)).text
}

/** Shares of a page's shingles, which add up to one. */
interface BodyScore {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

export function bodyScore(gold: string, found: string): BodyScore {
  const wanted = shingles(gold)
  const got = shingles(found)
  let [right, extra, missed] = [0, 0, 0]
  for (const [key, count] of wanted) {
    const other = got.get(key) ?? 0
    right += Math.min(count, other)
    missed += Math.max(0, count - other)
  }
  for (const [key, count] of got) extra += Math.max(0, count - (wanted.get(key) ?? 0))
  const all = right + extra + missed || 1
  return { right: right / all, extra: extra / all, missed: missed / all }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const out = new Map<string, number>()
  for (let i = 0; i + 4 <= Math.max(words.length, 4); i++) {
    const key = words.slice(i, i + 4).join(" ")
    if (key) out.set(key, (out.get(key) ?? 0) + 1)
  }
  return out
}

function sumBodies(name: string, scores: readonly BodyScore[]): ScoreRow {
  const sum = (pick: (s: BodyScore) => number) => Math.round(1000 * scores.reduce((n, s) => n + pick(s), 0))
  return {
    name,
    gold: sum(s => s.right + s.missed),
    system: sum(s => s.right + s.extra),
    right: sum(s => s.right),
  }
}

interface SegmentScore {
  readonly wanted: number
  readonly found: number
  readonly wrong: number
}

export function segmentScore(page: SegmentPage, found: string): SegmentScore {
  const text = fold(found)
  const count = (list: readonly string[]) => list.filter(s => text.includes(fold(s))).length
  return { wanted: page.with.length, found: count(page.with), wrong: count(page.without) }
}

export function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim()
}

function sumSegments(name: string, scores: readonly SegmentScore[]): ScoreRow {
  const sum = (pick: (s: SegmentScore) => number) => scores.reduce((n, s) => n + pick(s), 0)
  return { name, gold: sum(s => s.wanted), system: sum(s => s.found + s.wrong), right: sum(s => s.found) }
}

async function main(): Promise<void> {
  for (const table of await scoreExtraction(process.argv[2])) {
    console.log(table.title)
    for (const row of table.rows) {
      const cells = [precision(row), recall(row), f1(row)].map(x => x.toFixed(3)).join("  ")
      console.log(`  ${row.name.padEnd(10)} P R F1  ${cells}`)
    }
  }
  const pages = readGold<BodyPage>("html-extraction/bodies.jsonl.gz", process.argv[2])
  const times: number[] = []
  for (const page of pages) {
    const start = process.cpuUsage()
    bodyOf(page.html)
    times.push(process.cpuUsage(start).user / 1000)
  }
  times.sort((a, b) => a - b)
  console.log(
    `processor time a page: median ${times[times.length >> 1]!.toFixed(2)} ms, longest ${times.at(-1)!.toFixed(1)} ms`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main()
