import {
  CLASS,
  classAt,
  isApostrophe,
  isDigit,
  isHyphen,
  letterOrDigitAt,
  lettersEnd,
  startsLower,
  startsUpper,
  unitsAt,
} from "./chars.ts"
import { normOf } from "./norm.ts"
import type { SegmentRules } from "./rules.ts"

/** One past a run of letters, digits and what joins them: apostrophe, hyphen, ampersand, "(e)", "n°". */
export function wordEnd(text: string, start: number, to: number, rules: SegmentRules): number {
  let i = start
  while (i < to) {
    const kind = classAt(text, i)
    if (kind === CLASS.letter || kind === CLASS.digit || kind === CLASS.mark) {
      i += unitsAt(text, i)
      continue
    }
    const code = text.charCodeAt(i)
    if (kind === CLASS.invisible) {
      i = code === 0xad ? pastLineBreak(text, i + 1, to) : i + 1
      continue
    }
    if (i === start) return i + unitsAt(text, i)
    if (isHyphen(code)) {
      if (letterOrDigitAt(text, i + 1, to)) {
        i++
        continue
      }
      const next = pastLineBreak(text, i + 1, to)
      if (next > i + 1 && next < to && startsLower(text, next)) {
        i = next
        continue
      }
      return i
    }
    if (isApostrophe(code)) {
      if (letterOrDigitAt(text, i + 1, to)) {
        i++
        continue
      }
      return rules.elisions.has(normOf(text.slice(lastJoint(text, start, i), i + 1))) ? i + 1 : i
    }
    if (code === 0x5f) {
      i++
      continue
    }
    if (code === 0xb0 && i === start + 1) return i + 1
    if (code === 0x26 && startsUpper(text, i - 1) && i + 1 < to && startsUpper(text, i + 1)) {
      i++
      continue
    }
    if (code === 0x28 && rules.innerBrackets) {
      const close = innerBracketEnd(text, i, to)
      if (close > 0) {
        i = close
        continue
      }
    }
    // "US$" before a sum.
    if (code === 0x24 && i - start <= 2 && i + 1 < to && isDigit(text.charCodeAt(i + 1))) return i + 1
    if (code === 0x2e && (letterPoints(text, start, i, to) || innerPoint(text, start, i, to, rules))) {
      i++
      continue
    }
    return i
  }
  return i
}

/** "U.S", "J.-C", "c.-à-d": the point at `i` stands after one letter and before another one alone. */
function letterPoints(text: string, start: number, i: number, to: number): boolean {
  if (i === start || classAt(text, i - 1) !== CLASS.letter || letterOrDigitAt(text, i - 2, i - 1, start))
    return false
  const hyphened = i + 1 < to && isHyphen(text.charCodeAt(i + 1))
  const next = hyphened ? i + 2 : i + 1
  if (next >= to || classAt(text, next) !== CLASS.letter) return false
  if (hyphened) return true
  if (letterOrDigitAt(text, next + unitsAt(text, next), to)) return false
  return startsUpper(text, i - 1) === startsUpper(text, next)
}

/** "Ph.D": the pack knows an abbreviation with a point just here. */
function innerPoint(text: string, start: number, i: number, to: number, rules: SegmentRules): boolean {
  if (i - start > 3 || i + 1 >= to || classAt(text, i + 1) !== CLASS.letter) return false
  const end = lettersEnd(text, i + 1, Math.min(to, i + 5))
  return rules.abbreviations.either.has(normOf(text.slice(start, end)))
}

/** "(e)", "(s)", "(ne)" inside a word: at most three letters. */
function innerBracketEnd(text: string, i: number, to: number): number {
  let j = i + 1
  while (j < to && j - i <= 4 && startsLower(text, j)) j++
  return j > i + 1 && j - i <= 4 && j < to && text.charCodeAt(j) === 0x29 ? j + 1 : -1
}

/** Start of the part of the word after its last apostrophe before `i`. */
export function lastJoint(text: string, start: number, i: number): number {
  let j = i
  while (j > start && !isApostrophe(text.charCodeAt(j - 1))) j--
  return j
}

/** Past one line break with the blanks around it; `i` when there is none, or an empty line. */
function pastLineBreak(text: string, i: number, to: number): number {
  let j = i
  let breaks = 0
  while (j < to && classAt(text, j) === CLASS.space) {
    if (text.charCodeAt(j) === 0x0a) breaks++
    j++
  }
  return breaks === 1 ? j : i
}
