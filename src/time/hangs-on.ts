import type { Parsed } from "../model/doc.ts"
import { RELATIONS, UPOS } from "../model/doc.ts"
import { nearerClause } from "./governor.ts"

/** What a time dates, and how it was found: up the tree from the time, beside a word that only carries it, or, where
 * the tree leads nowhere, the nearest. */
export interface Hook {
  /** Row of the candidate. */
  readonly row: number
  readonly by: "tree" | "carried" | "nearest"
}

export interface Candidates {
  /** May this row be dated? */
  is(row: number): boolean
  /** Does this row only carry what is dated, its subject or object: « aura lieu », « prévu », "scheduled"? */
  carries?(row: number): boolean
}

/** The thing told in the sentence, say an event or a saying, that a time on rows `from` to `to` dates: the first
 * candidate on the time's way up the tree; null when there is none. Looks at a bounded stretch, whatever the
 * sentence. */
export function hangsOn(doc: Parsed, from: number, to: number, candidates: Candidates): Hook | null {
  if (from >= to) return null
  let row = topOf(doc, from, to)
  for (let steps = 0; row >= 0 && steps < UP; steps++) {
    if (candidates.carries?.(row)) {
      const carried = carriedBy(doc, row, candidates)
      if (carried >= 0) return { row: carried, by: "carried" }
    }
    if (candidates.is(row)) {
      const nearer = nearerClause(doc, row, from)
      return { row: candidates.is(nearer) ? nearer : row, by: "tree" }
    }
    row = doc.head[row]!
  }
  const near = nearestTo(doc, from, to, candidates)
  return near < 0 ? null : { row: near, by: "nearest" }
}

const UP = 12
const REACH = 40
/** A sign between the two counts as so many words. */
const WALL = 4
const PUNCT = UPOS.indexOf("PUNCT")
const SCONJ = UPOS.indexOf("SCONJ")
const SUBJECT = RELATIONS.indexOf("nsubj")
const OBJECT = RELATIONS.indexOf("obj")
const CLAUSE = RELATIONS.indexOf("acl")
const ADJECTIVE = RELATIONS.indexOf("amod")

/** The row outside the time that its words hang on; -1 when there is no tree, or the time is the root. */
function topOf(doc: Parsed, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = doc.head[i]!
    if (head >= 0 && (head < from || head >= to)) return head
  }
  return -1
}

/** Subject or object of the row, or the noun it describes, when that may be dated. */
function carriedBy(doc: Parsed, row: number, { is }: Candidates): number {
  const sentence = doc.sentence[row]!
  const first = Math.max(doc.sentenceStart[sentence]!, row - REACH)
  const last = Math.min(doc.sentenceStart[sentence + 1]!, row + REACH)
  if ((doc.rel[row] === CLAUSE || doc.rel[row] === ADJECTIVE) && is(doc.head[row]!)) return doc.head[row]!
  for (let i = first; i < last; i++) {
    if (doc.head[i] === row && (doc.rel[i] === SUBJECT || doc.rel[i] === OBJECT) && is(i)) return i
  }
  return -1
}

function nearestTo(doc: Parsed, from: number, to: number, { is }: Candidates): number {
  const sentence = doc.sentence[from]!
  const first = Math.max(doc.sentenceStart[sentence]!, from - REACH)
  const last = Math.min(doc.sentenceStart[sentence + 1]!, to + REACH)
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  let walls = 0
  for (let i = from - 1; i >= first; i--) {
    if (isWall(doc, i)) walls += WALL
    if (is(i) && from - i + walls < cost) [best, cost] = [i, from - i + walls]
  }
  walls = 0
  for (let i = to; i < last; i++) {
    if (isWall(doc, i)) walls += WALL
    if (is(i) && i - to + 1 + walls < cost) [best, cost] = [i, i - to + 1 + walls]
  }
  return best
}

function isWall(doc: Parsed, i: number): boolean {
  return doc.upos[i] === PUNCT || doc.upos[i] === SCONJ
}
