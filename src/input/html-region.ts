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
  const core = bestRoot(page, hints, open, titled(page, open, title))
  if (core < 0) return null
  const root = joinedRoot(page, open, core)
  const inside = insideOf(page, root)
  const build = buildsOf(page, root, open, insideOf(page, core))
  let from = -1
  let to = -1
  page.blocks.forEach((block, i) => {
    if (!open[i] || !inside[block.node] || !(root === core || build.has(pathTo(page, block.node, root))))
      return
    if (from < 0) from = i
    to = i + 1
  })
  return from < 0 ? null : { root, from, to }
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

/** How far out parts of the same report are looked for, and how much they must hold, in letters. */
const OUTWARD = 6
const WORTH_JOINING = 150

/** A report may be cut into several boxes of the same build, with advertisements between: the element around them all. */
function joinedRoot(page: Page, open: readonly boolean[], core: number): number {
  const within = insideOf(page, core)
  let root = core
  let outer = page.nodes[core]!.parent
  for (let up = 0; up < OUTWARD && outer > 0 && page.nodes[outer]!.tag !== "html"; up++) {
    if (!SEPARATE.has(page.nodes[outer]!.tag)) {
      const builds = buildsOf(page, outer, open, within)
      const inside = insideOf(page, outer)
      let mass = 0
      page.blocks.forEach((block, i) => {
        if (!open[i] || !inside[block.node] || within[block.node]) return
        if (builds.has(pathTo(page, block.node, outer))) mass += block.letters
      })
      if (mass >= WORTH_JOINING) root = outer
    }
    outer = page.nodes[outer]!.parent
  }
  return root
}

/** Ways from an element down to the paragraphs of the core, as chains of tags, and the names of what holds them. */
function buildsOf(page: Page, outer: number, open: readonly boolean[], core: Uint8Array): Set<string> {
  const builds = new Set<string>()
  page.blocks.forEach((block, i) => {
    if (open[i] && core[block.node]) builds.add(pathTo(page, block.node, outer))
  })
  builds.delete("")
  return builds
}

/** Elements of which each is a matter of its own: the same build inside two of them is no sign of one report. */
const SEPARATE = new Set(["article", "li", "tr", "td", "dd"])

/** The tags from `outer` down to `node`, "" when one of them is a matter of its own. */
function pathTo(page: Page, node: number, outer: number): string {
  let path = "."
  for (let i = node; i !== outer; i = page.nodes[i]!.parent) {
    if (i < 0) return ""
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
