import { isSpace } from "../model/span.ts"
import { CLASS, classAt, isDigit, isHyphen } from "./chars.ts"
import type { SegmentRules } from "./rules.ts"

/** One past the number at `i` ("12 000", "3,5", "20:15", "-0,8", "2006-08-07"); `i` when there is none or letters
 * other than a unit follow it without a break ("1er", "5G"). */
export function numberEnd(text: string, i: number, to: number, rules: SegmentRules): number {
  const code = text.charCodeAt(i)
  const signed = code === 0x2b || code === 0x2d || code === 0x2212
  const first = signed ? i + 1 : i
  if (first >= to || !isDigit(text.charCodeAt(first))) return i
  let end = digitsEnd(text, first, to)
  if (rules.spacedNumbers) end = groupsEnd(text, first, end, to)
  let hyphens = 0
  let beforeHyphen = end
  let phone = false
  while (end + 1 < to && isDigit(text.charCodeAt(end + 1))) {
    const joint = text.charCodeAt(end)
    const stop = digitsEnd(text, end + 1, to)
    if (isHyphen(joint)) {
      if (hyphens++ === 0) beforeHyphen = end
      phone = end - first === 3 && stop - end === 5
    } else if (joint === 0x2f && isLongFraction(text, first, end, stop)) break
    else if (!isJoint(joint)) break
    end = stop
  }
  if (hyphens === 1 && rules.hyphens === "split" && !phone) end = beforeHyphen
  // "11-Novembre" is a word where hyphens join.
  if (rules.hyphens === "keep" && end + 1 < to && isHyphen(text.charCodeAt(end))) {
    if (classAt(text, end + 1) === CLASS.letter) return i
  }
  if (end < to && classAt(text, end) === CLASS.letter) return unitFollows(text, end, to, rules) ? end : i
  return end
}

/** , . : / ' between digits. */
function isJoint(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f || code === 0x27 || code === 0x2019
}

/** "630/631" is two numbers; "1/10" and "23/12/2006" are one. */
function isLongFraction(text: string, first: number, slash: number, stop: number): boolean {
  return slash - first > 2 && stop - slash > 3 && text.indexOf("/", first) === slash
}

function digitsEnd(text: string, i: number, to: number): number {
  while (i < to && isDigit(text.charCodeAt(i))) i++
  return i
}

/** Past further groups of exactly three digits, each after one space. */
function groupsEnd(text: string, start: number, end: number, to: number): number {
  if (end - start > 3 || text.charCodeAt(start) === 0x30) return end
  while (end + 3 < to && isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x0a) {
    const stop = digitsEnd(text, end + 1, to)
    if (stop - end !== 4) break
    if (stop < to && classAt(text, stop) === CLASS.letter) break
    end = stop
  }
  return end
}

function unitFollows(text: string, i: number, to: number, rules: SegmentRules): boolean {
  if (rules.units.size === 0) return false
  let end = i
  while (end < to && classAt(text, end) === CLASS.letter) end++
  return rules.units.has(text.slice(i, end))
}
