import type { CueEntry } from "./lexicon.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, matchWords, prepositionsAt, sentenceOf, uposOf } from "./scene.ts"

/** How far apart two counts of the same thing stand, at most, in tokens. */
const APART = 24

/** A count right before a preposition that names who counted, where somebody else's count stands beside it: « 13 500 personnes |
 * selon la police, 100 000 selon les organisateurs », "500 people according to police, 2,000 according to the union". Each vouches
 * for a figure alone, whatever is said around them. `limit`: one past where the counter may be named. */
export interface Tally {
  readonly count: Run
  readonly limit: number
}

/** The count before the preposition at `i`, null where there is none or no other beside it. */
export function tallyBefore(scene: Scene, entry: CueEntry, i: number): Tally | null {
  const { from, to } = sentenceOf(scene, i)
  const count = countBefore(scene, i, from)
  if (!count) return null
  for (let j = Math.max(from, i - APART); j < Math.min(to, i + APART); j++) {
    if (j === i || !isSame(scene, entry, j)) continue
    const other = countBefore(scene, j, from)
    if (!other || other.from === count.from) continue
    return { count, limit: j > i ? beforeJoint(scene, other.from, i) : to }
  }
  return null
}

function isSame(scene: Scene, { key }: CueEntry, i: number): boolean {
  return prepositionsAt(scene, i).some(one => one.key === key && matchWords(scene.doc, i, one.words) > i)
}

/** « 100 000 | », « entre 3 000 personnes ( | »: a number, maybe with what was counted, right before. */
function countBefore({ doc, ...scene }: Scene, i: number, floor: number): Run | null {
  let to = i
  if (to > floor && (doc.norm[to - 1] === "(" || isComma(doc, to - 1))) to--
  let at = to - 1
  if (at > floor && (uposOf(doc, at) === "NOUN" || uposOf(doc, at) === "SYM")) at--
  if (at < floor || uposOf(doc, at) !== "NUM" || scene.timeEnd[at]! > 0) return null
  return { from: at, to }
}

/** Without the comma or conjunction, and the words of about, before the other count. */
function beforeJoint({ doc }: Scene, from: number, floor: number): number {
  let to = from
  for (let steps = 0; steps < 3 && to > floor + 2; steps++) {
    const upos = uposOf(doc, to - 1)
    if (upos !== "PUNCT" && upos !== "CCONJ" && upos !== "ADV" && upos !== "ADP") break
    to--
  }
  return to
}
