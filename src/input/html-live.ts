import type { BlockRole } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import { isoDate } from "./date.ts"
import { roleOf } from "./html-choose.ts"
import * as hint from "./html-hints.ts"
import type { Page } from "./html-page.ts"
import { isProse, massByNode } from "./html-prose.ts"
import type { Piece } from "./joined.ts"
import type { LiveEntry } from "./json-ld.ts"

/** One post of a page that is kept up live. */
export interface LivePost {
  readonly title: string | null
  readonly byline: string | null
  /** ISO with its offset; null when the post does not tell its day and time. */
  readonly published: string | null
  /** Its `id` in the page, for an address of its own. */
  readonly anchor: string | null
  readonly pieces: readonly Piece[]
  /** Its words, when the page gives them to search engines alone. */
  readonly text: string | null
  readonly notes: readonly Note[]
}

const FEWEST = 2

/** The posts of a live page, in page order: elements of one build beside each other, each with its own `<time>`; where
 * the page has none such, those that it describes to search engines. */
export function livePosts(page: Page, declared: readonly LiveEntry[]): LivePost[] {
  const roots = rootsOf(page)
  if (roots.length >= FEWEST) {
    const posts = roots.map(root => postAt(page, root)).filter(post => post !== null)
    if (posts.length >= FEWEST) return posts
  }
  return declared.filter(entry => entry.body !== null).map(described)
}

function described(entry: LiveEntry): LivePost {
  const { value, doubt } = entry.published ? isoDate(entry.published) : { value: null, doubt: null }
  const notes: Note[] = doubt ? [{ kind: "date-implausible", message: doubt, span: null }] : []
  const { headline: title, authors: byline } = entry
  return { title, byline, published: value, anchor: null, pieces: [], text: entry.body, notes }
}

const OUTWARD = 8

/** Of all sets of sisters of one build that have a time in each, the one with the most text in it. */
function rootsOf(page: Page): number[] {
  const mass = massByNode(
    page,
    page.blocks.map(() => true),
  )
  const sets = new Map<string, Set<number>>()
  for (const { node } of page.times) {
    let at = node
    for (let up = 0; up < OUTWARD && at > 0; up++) {
      const { parent, tag, names } = page.nodes[at]!
      if (tag === "body" || tag === "html" || tag === "main") break
      const key = `${parent} ${tag}${names.replace(/\d+/g, "").replace(/\s+/g, " ")}`
      const set = sets.get(key) ?? new Set()
      set.add(at)
      sets.set(key, set)
      at = parent
    }
  }
  let best: number[] = []
  let most = 0
  for (const set of sets.values()) {
    if (set.size < FEWEST) continue
    const held = [...set].reduce((n, i) => n + mass[i]!, 0)
    if (held > most) {
      most = held
      best = [...set].sort((a, b) => a - b)
    }
  }
  return most >= 0.2 * mass[0]! ? best : []
}

function postAt(page: Page, root: number): LivePost | null {
  const inside = new Uint8Array(page.nodes.length)
  for (let i = root; i < page.nodes.length; i++) {
    if (i !== root && (page.nodes[i]!.parent < root || !inside[page.nodes[i]!.parent])) break
    inside[i] = 1
  }
  const hints = hint.hintsOfPage(page.nodes, massByNode(page, page.blocks.map(isProse)))
  const pieces: Piece[] = []
  let title: string | null = null
  let letters = 0
  for (const block of page.blocks) {
    if (!inside[block.node]) continue
    const all = hints.all[block.node]!
    if (isBeside(page, hints, block.node, root) || block.linked / block.letters > 0.5) continue
    let role: BlockRole | null = roleOf(block, all)
    // The time of the post stands alone above its words.
    if (role === null && letters === 0 && block.letters < 30 && /\d/.test(block.text.text)) role = "byline"
    if (role === "heading" && title === null && letters === 0) {
      title = block.text.text
      role = "headline"
    }
    if (role === null) letters += block.letters
    pieces.push({ text: block.text, hint: role })
  }
  if (pieces.length === 0 || (letters < 20 && title === null)) return null
  const time = page.times.find(t => inside[t.node])
  const { value, doubt } = time ? isoDate(time.value) : { value: null, doubt: null }
  const notes: Note[] = doubt ? [{ kind: "date-implausible", message: doubt, span: null }] : []
  const anchor = page.nodes[root]!.attributes.id ?? null
  return { title, byline: null, published: value, anchor, pieces, text: null, notes }
}

function isBeside(page: Page, hints: hint.Hints, node: number, root: number): boolean {
  for (let i = node; i > root; i = page.nodes[i]!.parent)
    if (hints.own[i]! & (hint.BESIDE | hint.HIDDEN)) return true
  return false
}
