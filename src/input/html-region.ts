import { BODY, type Hints } from "./html-hints.ts"
import type { Page } from "./html-page.ts"
import { massByNode } from "./html-prose.ts"

/** The part of a page that holds the report: an element, and within it the blocks from the first to the last
 * paragraph of the report. Indices of blocks, the end one past. */
export interface Region {
  readonly root: number
  readonly from: number
  readonly to: number
}

/** Finds the report among the blocks marked as prose (`open`: good, and not in anything beside the report). The
 * element whose prose is most its own is found first; parts of the same build beside it are then joined to it. */
export function regionOf(page: Page, hints: Hints, open: readonly boolean[], title: number): Region | null {
  const article = titled(page, open, title)
  const core = bestRoot(page, hints, open, article)
  if (core < 0) return null
  const parts = partsOf(page, open, core, article)
  let root = core
  let from = -1
  let to = -1
  page.blocks.forEach((_, i) => {
    if (!parts[i]) return
    if (from < 0) from = i
    to = i + 1
  })
  if (from < 0) return null
  const joined = page.blocks.filter((_, i) => parts[i]).map(b => b.node)
  while (root > 0) {
    const inside = insideOf(page, root)
    if (joined.every(node => inside[node])) break
    root = page.nodes[root]!.parent
  }
  return { root, from, to }
}

/** How far out parts of the same report are looked for, and how much they must hold, in letters. */
const OUTWARD = 6
const WORTH_JOINING = 150

/** Marks the prose of the core and of the boxes that belong with it. A report may be cut into several boxes of the same
 * build, with advertisements between; inside the article of the title, when the core is most of it, any build will do. */
function partsOf(page: Page, open: readonly boolean[], core: number, article: Uint8Array | null): boolean[] {
  const within = insideOf(page, core)
  const parts = page.blocks.map((b, i) => open[i]! && within[b.node] === 1)
  const names = new Set<string>()
  page.blocks.forEach((b, i) => {
    if (parts[i]) names.add(holderNames(page, b.node))
  })
  names.delete("")
  const coreMass = sum(page, i => parts[i]!)
  const main =
    article !== null && sum(page, i => open[i]! && article[page.blocks[i]!.node] === 1) < 2 * coreMass
  let outer = page.nodes[core]!.parent
  for (let up = 0; up < OUTWARD && outer > 0 && page.nodes[outer]!.tag !== "html"; up++) {
    if (!SEPARATE.has(page.nodes[outer]!.tag) || article?.[outer]) {
      const builds = buildsOf(page, outer, parts)
      const inside = insideOf(page, outer)
      const fits = page.blocks.map((b, i) => {
        if (!open[i] || parts[i] || !inside[b.node]) return false
        const path = pathTo(page, b.node, outer)
        if (path === "") return false
        return builds.has(path) || names.has(holderNames(page, b.node)) || (main && article?.[b.node] === 1)
      })
      if (sum(page, i => fits[i]!) >= WORTH_JOINING)
        for (const [i, fit] of fits.entries()) if (fit) parts[i] = true
    }
    outer = page.nodes[outer]!.parent
  }
  return parts
}

function sum(page: Page, marked: (i: number) => boolean): number {
  return page.blocks.reduce((n, b, i) => (marked(i) ? n + b.letters : n), 0)
}

/** Tag and classes, without their numbers, of what holds a paragraph; "" when it has no class. */
function holderNames(page: Page, node: number): string {
  let i = node
  while (i > 0 && LEAVES.has(page.nodes[i]!.tag)) i = page.nodes[i]!.parent
  const { tag, names } = page.nodes[i]!
  return names.trim() === "" ? "" : tag + names.replace(/\d+/g, "")
}

/** Prose counts for the element that holds it, then less and less for those around. Being named as the body of an
 * article, or following the title, is worth something; a lot of text elsewhere can still win. */
function bestRoot(page: Page, hints: Hints, open: readonly boolean[], titled: Uint8Array | null): number {
  const score = new Float64Array(page.nodes.length)
  page.blocks.forEach((block, i) => {
    if (!open[i]) return
    const worth =
      Math.min(block.letters, 1200) *
      (1 - block.linked / block.letters) *
      (titled && !titled[block.node] ? 0.4 : 1)
    let share = 1
    for (let node = block.node; node > 0 && share > 0.1; node = page.nodes[node]!.parent) {
      if (LEAVES.has(page.nodes[node]!.tag)) continue
      score[node]! += worth * share
      share *= 0.6
    }
  })
  const main = new Uint8Array(page.nodes.length)
  let best = -1
  for (let i = 0; i < score.length; i++) {
    const { tag, parent, attributes } = page.nodes[i]!
    const named =
      tag === "article" || tag === "main" || attributes.role === "main" || (hints.own[i]! & BODY) !== 0
    main[i] = named || (parent >= 0 && main[parent]) ? 1 : 0
    if (main[i]) score[i]! *= 1.3
    if (hints.own[i]! & BODY) score[i]! *= 1.3
    if (score[i]! > 0 && (best < 0 || score[i]! > score[best]!)) best = i
  }
  return best < 0 && open.includes(true) ? 0 : best
}

/** The inside of the article that the title stands in; null when it stands in none that holds a good part of the prose. */
function titled(page: Page, open: readonly boolean[], title: number): Uint8Array | null {
  if (title < 0) return null
  const mass = massByNode(page, open)
  for (let i = page.blocks[title]!.node; i > 0; i = page.nodes[i]!.parent) {
    const { tag, attributes } = page.nodes[i]!
    if (tag !== "article" && tag !== "main" && attributes.role !== "main") continue
    if (mass[i]! >= Math.max(400, mass[0]! * 0.1)) return insideOf(page, i)
  }
  return null
}

/** Elements that are a paragraph, a list or a table; what holds a report is around them. */
const LEAVES = new Set(
  "p li dl dd dt td th tr tbody thead table ul ol blockquote h1 h2 h3 h4 h5 h6 pre".split(" "),
)

/** Ways from an element down to the marked paragraphs, as chains of tags. */
function buildsOf(page: Page, outer: number, parts: readonly boolean[]): Set<string> {
  const builds = new Set<string>()
  page.blocks.forEach((block, i) => {
    if (parts[i]) builds.add(pathTo(page, block.node, outer))
  })
  builds.delete("")
  return builds
}

/** Elements of which each is a matter of its own: the same build inside two of them is no sign of one report. */
const SEPARATE = new Set(["article", "li", "tr", "td", "dd"])

/** Boxes of one report are not further than this inside the element around them. */
const DEEPEST_PART = 16

/** The tags from `outer` down to `node`, "" when one of them is a matter of its own. */
function pathTo(page: Page, node: number, outer: number): string {
  let path = "."
  for (let i = node, steps = 0; i !== outer; i = page.nodes[i]!.parent, steps++) {
    if (i < 0 || steps > DEEPEST_PART) return ""
    const { tag } = page.nodes[i]!
    if (tag === "article" || (SEPARATE.has(tag) && i !== node)) return ""
    path += `${tag}.`
  }
  return path
}

export function insideOf(page: Page, root: number): Uint8Array {
  const inside = new Uint8Array(page.nodes.length)
  for (let i = root; i < page.nodes.length; i++) {
    const { parent } = page.nodes[i]!
    inside[i] = i === root || (parent >= root && inside[parent]) ? 1 : 0
  }
  return inside
}
