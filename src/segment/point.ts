import { CLASS, classAt, isHyphen, lettersEnd, pastSpaces, startsUpper, unitsAt } from "./chars.ts"
import { normOf } from "./norm.ts"
import { KIND, type Rows } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"
import { lastJoint } from "./word.ts"

/** One past the point that belongs to the word `[start, end)`; `end` when the point, if any, is a full stop. */
export function pointEnd(
  text: string,
  start: number,
  end: number,
  to: number,
  rules: SegmentRules,
  rows: Rows,
): number {
  if (end >= to || text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return end
  const norm = normOf(text.slice(start, end))
  const { leading, either, closing, beforeNumber, besideNumber, capitalised } = rules.abbreviations
  if (capitalised.has(norm) && !startsUpper(text, start)) return end
  if (leading.has(norm) || either.has(norm) || closing.has(norm)) return end + 1
  if (norm.includes(".")) return end + 1
  const numbered = beforeNumber.has(norm) || besideNumber.has(norm)
  if (numbered && digitAhead(text, end + 1, to)) return end + 1
  if (besideNumber.has(norm) && rows.kind.at(-1) === KIND.number) return end + 1
  return isInitial(text, start, end, to, rules, rows) ? end + 1 : end
}

/** Where an abbreviation may begin in `[start, end)`: past an elided word (« l'O.N.U. »), past the last hyphen where
 * hyphens part words ("D-Mass."). */
export function abbreviationStart(text: string, start: number, end: number, rules: SegmentRules): number {
  const joint = lastJoint(text, start, end)
  if (joint > start && joint < end && rules.elisions.has(normOf(text.slice(start, joint)))) return joint
  if (rules.hyphens === "keep") return start
  let i = end
  while (i > start && classAt(text, i - 1) === CLASS.letter) i--
  return i > start + 1 && isHyphen(text.charCodeAt(i - 1)) ? i : start
}

function digitAhead(text: string, i: number, to: number): boolean {
  const next = pastSpaces(text, i, to)
  return next < to && classAt(text, next) === CLASS.digit
}

/** A lone capital with a point is an initial when a capitalised word follows that opens no sentence, or that may be
 * part of a name (« J. Le Bris ») where a name can stand; « la vitamine C. Le Conseil » is not that. */
function isInitial(
  text: string,
  start: number,
  end: number,
  to: number,
  rules: SegmentRules,
  rows: Rows,
): boolean {
  if (end - start !== unitsAt(text, start) || !startsUpper(text, start)) return false
  if (isHyphen(text.charCodeAt(end + 1))) return end + 2 < to && startsUpper(text, end + 2)
  const next = pastSpaces(text, end + 1, to)
  if (next >= to || classAt(text, next) !== CLASS.letter) return false
  if (!startsUpper(text, next)) return true
  const stop = lettersEnd(text, next, to)
  if (!rules.openers.has(normOf(text.slice(next, stop)))) return true
  const surname = pastSpaces(text, stop, to)
  return surname > stop && surname < to && startsUpper(text, surname) && nameMayStand(text, rows, rules)
}

/** After nothing, a small word, a capitalised word or another abbreviation. */
function nameMayStand(text: string, rows: Rows, rules: SegmentRules): boolean {
  const last = rows.norm.length - 1
  if (last < 0 || rows.kind[last] !== KIND.word) return true
  return rules.openers.has(rows.norm[last]!) || startsUpper(text, rows.start[last]!)
}
