// Cutting the report out of a page, against Readability on linkedom, in turns in the same run. Real news pages when
// the measuring data is at hand (SELON_SHARED), else pages of our own making.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import type { BodyPage } from "../eval/extraction.ts"
import { readGold } from "../eval/gold.ts"
import { Random } from "../fuzz/random.ts"
import { page } from "../fuzz/samples.ts"
import { InputError } from "../src/input/error.ts"
import { articleFromHtml } from "../src/input/html.ts"
import { cpuMs } from "./measure.ts"

const PAGES = 60
const ROUNDS = 3

export function run(): string[] {
  const { pages, origin } = pagesAtHand()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    // Each has its pages in a row: what one leaves for the collector of garbage is not charged to the other.
    const own = pages.map(html => cpuMs(() => cut(html)))
    const other = pages.map(html => cpuMs(() => readability(html)))
    // The first round warms both up.
    if (round === 0) continue
    ours.push(...own)
    theirs.push(...other)
  }
  const mean = pages.reduce((n, p) => n + p.length, 0) / pages.length
  const share = sum(theirs) / sum(ours)
  return [
    `${pages.length} pages (${origin}), ${Math.round(mean / 1000)} thousand characters on average, ${ROUNDS} rounds`,
    "",
    line("Selon", ours),
    line("Readability + linkedom", theirs),
    "",
    `Selon is ${share.toFixed(1)} times as fast in all, ${(median(theirs) / median(ours)).toFixed(1)} times by the medians`,
  ]
}

function pagesAtHand(): { pages: string[]; origin: string } {
  const gold = join(process.env.SELON_SHARED ?? join("..", "shared"), "gold")
  if (existsSync(join(gold, "html-extraction", "bodies.jsonl.gz"))) {
    const all = readGold<BodyPage>("html-extraction/bodies.jsonl.gz", gold)
    const step = Math.ceil(all.length / PAGES)
    return { pages: all.filter((_, i) => i % step === 0).map(p => p.html), origin: "real news pages" }
  }
  const random = new Random(1)
  const menu = `<ul>${"<li class=menu-item><a href=/x>Rubrique</a></li>".repeat(300)}</ul>`
  const script = `<script>${"window.x=[1,2,3];".repeat(2000)}</script>`
  const pages = Array.from({ length: PAGES }, () => page(random).replace("<main>", `${menu}${script}<main>`))
  return { pages, origin: "made for this" }
}

function cut(html: string): void {
  try {
    articleFromHtml(html, {}, "page")
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
}

function readability(html: string): void {
  const { document } = parseHTML(html)
  // biome-ignore lint/suspicious/noExplicitAny: linkedom's document is one for this purpose, though not by its types.
  new Readability(document as any).parse()
}

function line(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(2).padStart(7)
  return `${name.padEnd(24)} median ${at(0.5)} ms of CPU a page, nine in ten under ${at(0.9)}, longest ${at(1)}`
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!
}

function sum(times: readonly number[]): number {
  return times.reduce((a, b) => a + b, 0)
}
