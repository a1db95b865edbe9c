import type { BlockRole } from "../model/article.ts"
import * as hint from "./html-hints.ts"
import type { Page, PageBlock } from "./html-page.ts"
import { hasStop, isProse, massByNode } from "./html-prose.ts"
import { insideOf, regionOf } from "./html-region.ts"

/** A block of the page that belongs to the report, and what its form says it is. */
export interface Chosen {
  readonly block: PageBlock
  readonly hint: BlockRole | null
  /** The outermost element of somebody else's post that it stands in; -1 when in none. */
  readonly embed: number
}

/** What the page declares, for finding the same words again in it. */
export interface Declared {
  readonly title: string | null
  readonly description: string | null
}

/** The blocks of the page that make up the report, in page order. No words are looked at, only lengths, links,
 * stops and the names of elements. Empty when the page has no prose. */
export function chooseBlocks(page: Page, declared: Declared): Chosen[] {
  const { blocks } = page
  const prose = blocks.map(isProse)
  const mass = massByNode(page, prose)
  const hints = hint.hintsOfPage(page.nodes, mass)
  const good = blocks.map((b, i) => prose[i]! && !(hints.all[b.node]! & NO_PROSE))
  const aside = asideNodes(page, hints, massByNode(page, good))
  const open = blocks.map((b, i) => good[i]! && !aside[b.node])
  const title = titleBlock(page, hints, aside, declared.title)
  const region = regionOf(page, hints, open, title)
  if (!region) return []
  const inside = insideOf(page, region.root)
  const links = linkShares(page)
  const out: Chosen[] = []
  const add = (block: PageBlock, hint: BlockRole | null) => {
    out.push({ block, hint, embed: hint === "embed" ? embedOf(page, hints, block.node) : -1 })
  }
  let reach = region.to + NEAR
  blocks.forEach((block, i) => {
    const all = hints.all[block.node]!
    if (i === title) add(block, "headline")
    else if (aside[block.node] || isPortrait(block, all)) return
    else if (inside[block.node] && i >= region.from && i < region.to) {
      if (open[i] || isMinor(block, links)) add(block, roleOf(block, all))
    } else if (i < region.from) {
      const role = leadRole(block, all, i > title && title >= 0, declared)
      const near = inside[block.node] === 1 && i > title && i >= region.from - NEAR
      if (role === null && near && isOpening(block, all, links)) add(block, roleOf(block, all))
      if (role && (inside[block.node] || title >= 0)) add(block, role)
    } else if (inside[block.node] && i < reach && isMinor(block, links)) {
      // A list at the end may be long.
      if (all & hint.ITEM && block.linked === 0) reach++
      add(block, roleOf(block, all))
    }
  })
  // A heading heads something: one that nothing of the report follows belongs to what comes after the report.
  while (out.at(-1)?.hint === "heading") out.pop()
  return out
}

function embedOf(page: Page, hints: hint.Hints, node: number): number {
  let found = -1
  for (let i = node; i > 0; i = page.nodes[i]!.parent) if (hints.own[i]! & hint.EMBED) found = i
  return found
}

/** How many short blocks before the first paragraph and after the last may still belong to the report. */
const NEAR = 20

const NO_PROSE = hint.HEADING | hint.CAPTION | hint.CREDIT | hint.BYLINE

/** A class or an id that speaks of a side matter is not believed when its element holds this much of the good text. */
const TOO_MUCH = 0.3

/** 1 for each element that lies in something beside the report. */
function asideNodes(page: Page, hints: hint.Hints, mass: Float64Array): Uint8Array {
  const aside = new Uint8Array(page.nodes.length)
  const hidden = hiddenByBuild(page, hints, mass)
  for (let i = 0; i < page.nodes.length; i++) {
    const { parent } = page.nodes[i]!
    const own = hints.own[i]! & (hint.BESIDE | hint.HIDDEN)
    const held = own === hint.HIDDEN ? hidden.get(buildOf(page, i))! : mass[i]!
    aside[i] = (parent >= 0 && aside[parent]) || (own && held <= mass[0]! * TOO_MUCH) ? 1 : 0
  }
  return aside
}

/** Slides and folded sections hide the report piece by piece: hidden elements of one build are judged together. */
function hiddenByBuild(page: Page, hints: hint.Hints, mass: Float64Array): Map<string, number> {
  const held = new Map<string, number>()
  for (let i = 0; i < page.nodes.length; i++) {
    if ((hints.own[i]! & (hint.BESIDE | hint.HIDDEN)) !== hint.HIDDEN) continue
    const build = buildOf(page, i)
    held.set(build, (held.get(build) ?? 0) + mass[i]!)
  }
  return held
}

function buildOf(page: Page, node: number): string {
  return `${page.nodes[node]!.tag}${page.nodes[node]!.names.replace(/\d+/g, "")}`
}

/** The heading that is the title: the first `h1` (or other heading) with the declared words, else the first `h1`. */
function titleBlock(page: Page, hints: hint.Hints, aside: Uint8Array, title: string | null): number {
  const wanted = title ? bare(title) : ""
  let first = -1
  for (const [i, block] of page.blocks.entries()) {
    const all = hints.all[block.node]!
    if (!(all & (hint.HEADING | hint.TITLE)) || aside[block.node] || block.letters < 4) continue
    const words = bare(block.text.text)
    if (wanted && (words === wanted || (words.length > 12 && wanted.includes(words)))) return i
    if (all & hint.TITLE && first < 0 && block.letters < 300) first = i
  }
  return first
}

/** What stands between the title and the first paragraph: a standfirst, a byline, a picture's caption. */
function leadRole(
  block: PageBlock,
  hints: number,
  afterTitle: boolean,
  declared: Declared,
): BlockRole | null {
  if (!afterTitle || block.linked / block.letters > 0.6) return null
  if (hints & hint.CREDIT) return "credit"
  if (hints & hint.CAPTION) return "caption"
  const { text } = block.text
  if (declared.description && text.length > 40 && bare(declared.description) === bare(text))
    return "standfirst"
  if (hints & hint.STANDFIRST && block.letters >= 30) return "standfirst"
  // Some write it as a heading, whole sentences long.
  if (hints & hint.HEADING && block.letters >= 80 && block.linked === 0 && hasStop(text)) return "standfirst"
  if (hints & hint.BYLINE && text.length < 200) return "byline"
  return null
}

/** Short text belongs to a report when its neighbours do, unless it, or the list it stands in, is made of links. */
function isMinor(block: PageBlock, links: Float64Array): boolean {
  return block.linked / block.letters < 0.5 && links[block.node]! < 0.35
}

/** Prose in a byline's box tells of the author, not of the story. */
function isPortrait(block: PageBlock, hints: number): boolean {
  return (hints & hint.BYLINE) !== 0 && block.text.text.length >= 160
}

/** A short line or list right before the first paragraph, without a link. */
function isOpening(block: PageBlock, hints: number, links: Float64Array): boolean {
  return block.linked === 0 && isMinor(block, links) && !(hints & (hint.DATE | hint.BYLINE))
}

/** For blocks in a list, the share of letters of the whole list that are links; 0 elsewhere. */
function linkShares(page: Page): Float64Array {
  const { nodes, blocks } = page
  const list = new Int32Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    const { tag, parent } = nodes[i]!
    list[i] = tag === "ul" || tag === "ol" || tag === "dl" ? i : parent >= 0 ? list[parent]! : -1
    if (i === 0) list[i] = -1
  }
  const letters = new Float64Array(nodes.length)
  const linked = new Float64Array(nodes.length)
  for (const block of blocks) {
    const at = list[block.node]!
    if (at < 0) continue
    letters[at]! += block.letters
    linked[at]! += block.linked
  }
  const shares = new Float64Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    const at = list[i]!
    if (at >= 0) shares[i] = linked[at]! / (letters[at]! || 1)
  }
  return shares
}

export function roleOf(block: PageBlock, hints: number): BlockRole | null {
  if (hints & hint.EMBED) return "embed"
  if (hints & hint.CREDIT) return "credit"
  if (hints & hint.CAPTION) return "caption"
  if (hints & hint.HEADING) return "heading"
  if (hints & (hint.BYLINE | hint.DATE) && block.text.text.length < 160) return "byline"
  if (hints & hint.STANDFIRST) return "standfirst"
  if (hints & hint.ITEM) return "list-item"
  if (hints & (hint.QUOTE | hint.PULL)) return "blockquote"
  return null
}

/** Letters and digits alone, lower case: for comparing titles. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
}
