import type { BlockRole } from "../model/article.ts"
import * as hint from "./html-hints.ts"
import type { Page, PageBlock } from "./html-page.ts"

/** A block of the page that belongs to the report, and what its form says it is. */
export interface Chosen {
  readonly block: PageBlock
  readonly hint: BlockRole | null
}

/** A class or an id that speaks of a side matter is not believed when its element holds this much of the good text. */
const TOO_MUCH = 0.35

/** The blocks of the page that make up the report, in page order. No words are looked at, only lengths, links,
 * stops and the names of elements. Empty when the page has no prose. */
export function chooseBlocks(page: Page, title: string | null): Chosen[] {
  const { nodes, blocks } = page
  const hints = hint.hintsOfPage(nodes)
  const good = blocks.map(b => isProse(b, hints.all[b.node] ?? 0))
  const mass = massByNode(page, good)
  const aside = asideNodes(page, hints, mass)
  const open = blocks.map((b, i) => !(aside[b.node] ?? 0) && good[i]!)
  const root = bestRoot(page, hints, open)
  if (root < 0) return []
  const inside = insideOf(page, root)
  const kept = blocks.map(
    (b, i) =>
      (inside[b.node] ?? 0) === 1 && !(aside[b.node] ?? 0) && (open[i]! || isMinor(b, hints.all[b.node]!)),
  )
  return rolesOf(page, hints, kept, good, title)
}

/** Text that reads as sentences: long enough, stopped, and not made of links. */
function isProse(block: PageBlock, hints: number): boolean {
  if (hints & (hint.HEADING | hint.CAPTION | hint.CREDIT)) return false
  const { text } = block.text
  const density = block.linked / block.letters
  if (density > 0.4) return false
  if (text.length >= 140) return density < 0.3 || hasStop(text)
  return text.length >= 50 && density < 0.25 && hasStop(text)
}

function hasStop(text: string): boolean {
  return /[.!?…»”"’')\]:]$/.test(text) || text.includes(". ")
}

function massByNode(page: Page, good: readonly boolean[]): Float64Array {
  const mass = new Float64Array(page.nodes.length + 1)
  page.blocks.forEach((b, i) => {
    if (good[i] && b.node >= 0) mass[b.node]! += b.letters
  })
  for (let i = page.nodes.length - 1; i >= 0; i--) {
    const { parent } = page.nodes[i]!
    mass[parent >= 0 ? parent : page.nodes.length]! += mass[i]!
  }
  return mass
}

/** 1 for each element that lies in something beside the report. */
function asideNodes(page: Page, hints: hint.Hints, mass: Float64Array): Uint8Array {
  const total = mass[page.nodes.length]!
  const aside = new Uint8Array(page.nodes.length)
  for (let i = 0; i < page.nodes.length; i++) {
    const { parent } = page.nodes[i]!
    const own = hints.own[i]! & (hint.BESIDE | hint.HIDDEN)
    aside[i] = (parent >= 0 && aside[parent]) || (own && mass[i]! <= total * TOO_MUCH) ? 1 : 0
  }
  return aside
}

/** The element whose prose is most its own: prose counts for its parent, half for the grandparent, and so on. */
function bestRoot(page: Page, hints: hint.Hints, open: readonly boolean[]): number {
  const score = new Float64Array(page.nodes.length)
  page.blocks.forEach((b, i) => {
    if (!open[i]) return
    const worth = Math.min(b.letters, 1200) * (1 - b.linked / b.letters)
    let node = page.nodes[b.node] ? holder(page, b.node) : -1
    for (let share = 1; node >= 0 && share > 0.1; share *= 0.6) {
      score[node]! += worth * share
      node = page.nodes[node]!.parent
    }
  })
  let best = -1
  for (let i = 0; i < score.length; i++) {
    if (hints.own[i]! & hint.BODY) score[i]! *= 1.3
    if (score[i]! > 0 && (best < 0 || score[i]! > score[best]!)) best = i
  }
  return best
}

/** The element that holds the paragraph, as against the paragraph itself. */
function holder(page: Page, node: number): number {
  const { tag, parent } = page.nodes[node]!
  return parent >= 0 && LEAVES.has(tag) ? parent : node
}

const LEAVES = new Set([
  "p",
  "li",
  "dd",
  "dt",
  "td",
  "th",
  "tr",
  "tbody",
  "ul",
  "ol",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
])

function insideOf(page: Page, root: number): Uint8Array {
  const inside = new Uint8Array(page.nodes.length)
  for (let i = root; i < page.nodes.length; i++) {
    const { parent } = page.nodes[i]!
    inside[i] = i === root || (parent >= 0 && inside[parent]) ? 1 : 0
  }
  return inside
}

/** Short text that belongs to a report when its neighbours do. */
function isMinor(block: PageBlock, _hints: number): boolean {
  return block.linked / block.letters < 0.5
}

function rolesOf(
  page: Page,
  hints: hint.Hints,
  kept: readonly boolean[],
  _good: readonly boolean[],
  title: string | null,
): Chosen[] {
  const out: Chosen[] = []
  const wanted = title ? bare(title) : ""
  page.blocks.forEach((block, i) => {
    const all = hints.all[block.node] ?? 0
    if (kept[i]) out.push({ block, hint: roleOf(block, all, wanted) })
  })
  return out
}

function roleOf(block: PageBlock, hints: number, title: string): BlockRole | null {
  if (hints & hint.TITLE && (title === "" || title.includes(bare(block.text.text)))) return "headline"
  if (hints & hint.EMBED) return "embed"
  if (hints & hint.CREDIT) return "credit"
  if (hints & hint.CAPTION) return "caption"
  if (hints & hint.HEADING) return "heading"
  if (hints & hint.BYLINE && block.text.text.length < 160) return "byline"
  if (hints & hint.STANDFIRST) return "standfirst"
  if (hints & hint.ITEM) return "list-item"
  if (hints & hint.QUOTE) return "blockquote"
  return null
}

/** Letters and digits alone, lower case: for comparing titles. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
}
