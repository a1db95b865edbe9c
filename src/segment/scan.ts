import { addressEnd } from "./address.ts"
import {
  CLASS,
  classAt,
  isApostrophe,
  isDash,
  isDigit,
  isHyphen,
  isInvisible,
  startsLower,
  startsUpper,
  unitsAt,
} from "./chars.ts"
import { normOf } from "./norm.ts"
import { numberEnd } from "./number.ts"
import { KIND, type Kind, type Rows } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"
import { splitWord } from "./split.ts"

/** Appends the tokens of `text` between `from` and `to` to `rows`, in text order, in one pass. */
export function scan(text: string, from: number, to: number, rules: SegmentRules, rows: Rows): void {
  let i = from
  let quoteOpen = false
  while (i < to) {
    const kind = classAt(text, i)
    if (kind === CLASS.space || kind === CLASS.invisible || kind === CLASS.mark) {
      i++
      continue
    }
    if (kind === CLASS.letter || kind === CLASS.digit) {
      i = scanWord(text, i, to, rules, rows)
      continue
    }
    const code = text.charCodeAt(i)
    const tag = code === 0x40 || code === 0x23 ? tagEnd(text, i, to) : i
    if (tag > i) {
      push(rows, text, i, tag, KIND.address)
      i = tag
      continue
    }
    const end = markEnd(text, i, from, to, rules)
    if (end < 0) {
      i = scanWord(text, i, to, rules, rows)
      continue
    }
    let type = markKind(code)
    if (type === KIND.quote) {
      type = quoteKind(text, i, end, from, to, quoteOpen)
      if (code === 0x22) quoteOpen = type === KIND.open
    }
    push(rows, text, i, end, type)
    i = end
  }
}

export function push(rows: Rows, text: string, start: number, end: number, kind: Kind): void {
  rows.start.push(start)
  rows.end.push(end)
  rows.kind.push(kind)
  rows.norm.push(normOf(text.slice(start, end)))
}

/** One past "@name" or "#tag"; `i` when no letter follows the sign. */
function tagEnd(text: string, i: number, to: number): number {
  if (i + 1 >= to || classAt(text, i + 1) !== CLASS.letter) return i
  let end = i + 1
  while (end < to && (letterOrDigitAt(text, end, to) || text.charCodeAt(end) === 0x5f))
    end += unitsAt(text, end)
  return end
}

/** A word, a number or an address that begins at `i`; returns where it ends. */
function scanWord(text: string, i: number, to: number, rules: SegmentRules, rows: Rows): number {
  const address = addressEnd(text, i, to)
  if (address > i) {
    push(rows, text, i, address, KIND.address)
    return address
  }
  const number = numberEnd(text, i, to, rules)
  if (number > i) {
    push(rows, text, i, number, KIND.number)
    return number
  }
  const glued = rows.kind.at(-1) === KIND.number && rows.end.at(-1) === i
  let end = glued ? lettersEnd(text, i, to) : wordEnd(text, i, to, rules)
  const host = abbreviationStart(text, i, end, rules)
  const pointed = pointEnd(text, host, end, to, rules, rows)
  if (pointed > end) {
    if (host > i && isHyphen(text.charCodeAt(host - 1))) {
      splitWord(text, i, host - 1, rules, rows)
      push(rows, text, host - 1, host, KIND.punctuation)
    } else if (host > i) push(rows, text, i, host, KIND.word)
    push(rows, text, host, pointed, KIND.abbreviation)
    return pointed
  }
  while (end > i + 1 && isInvisible(text.charCodeAt(end - 1))) end--
  splitWord(text, i, end, rules, rows)
  return end
}

/** Where an abbreviation may begin in `[start, end)`: past an elided word (« l'O.N.U. »), past the last hyphen where
 * hyphens part words ("D-Mass."). */
function abbreviationStart(text: string, start: number, end: number, rules: SegmentRules): number {
  const joint = lastJoint(text, start, end)
  if (joint > start && joint < end && rules.elisions.has(normOf(text.slice(start, joint)))) return joint
  if (rules.hyphens === "keep") return start
  let i = end
  while (i > start && classAt(text, i - 1) === CLASS.letter) i--
  return i > start + 1 && isHyphen(text.charCodeAt(i - 1)) ? i : start
}

/** One past a run of letters, digits and what joins them: apostrophe, hyphen, ampersand, "(e)", "n°". */
function wordEnd(text: string, start: number, to: number, rules: SegmentRules): number {
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

/** One past the point that belongs to the word `[start, end)`; `end` when the point, if any, is a full stop. */
function pointEnd(
  text: string,
  start: number,
  end: number,
  to: number,
  rules: SegmentRules,
  rows: Rows,
): number {
  if (end >= to || text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return end
  const norm = normOf(text.slice(start, end))
  const { leading, either, closing, beforeNumber, besideNumber } = rules.abbreviations
  if (leading.has(norm) || either.has(norm) || closing.has(norm)) return end + 1
  if (norm.includes(".")) return end + 1
  const numbered = beforeNumber.has(norm) || besideNumber.has(norm)
  if (numbered && digitAhead(text, end + 1, to)) return end + 1
  if (besideNumber.has(norm) && rows.kind.at(-1) === KIND.number) return end + 1
  return isInitial(text, start, end, to, rules, rows) ? end + 1 : end
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

function lettersEnd(text: string, i: number, to: number): number {
  while (i < to && classAt(text, i) === CLASS.letter) i += unitsAt(text, i)
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
function lastJoint(text: string, start: number, i: number): number {
  let j = i
  while (j > start && !isApostrophe(text.charCodeAt(j - 1))) j--
  return j
}

function letterOrDigitAt(text: string, i: number, to: number, from = 0): boolean {
  if (i < from || i >= to) return false
  const kind = classAt(text, i)
  return kind === CLASS.letter || kind === CLASS.digit
}

function pastSpaces(text: string, i: number, to: number): number {
  while (i < to && classAt(text, i) === CLASS.space) i++
  return i
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

/** One past the mark at `i`; -1 when it begins a word, a number or an address. */
function markEnd(text: string, i: number, from: number, to: number, rules: SegmentRules): number {
  const code = text.charCodeAt(i)
  const boundBefore = i === from || classAt(text, i - 1) === CLASS.space || text.charCodeAt(i - 1) === 0x28
  if (boundBefore && rules.signs === "keep" && (code === 0x2b || code === 0x2d || code === 0x2212)) {
    if (i + 1 < to && isDigit(text.charCodeAt(i + 1))) return -1
  }
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026)
    return runEnd(text, i, to, other => other === code)
  if (code === 0x2d || code === 0x3d || code === 0x5f || code === 0x2a || code === 0x7e) {
    return runEnd(text, i, to, other => other === code)
  }
  if (isApostrophe(code)) {
    if (isApostrophe(text.charCodeAt(i + 1))) return i + 2
    const year = boundBefore ? shortYearEnd(text, i, to) : -1
    if (year > 0) return year
  }
  if (code === 0xb0 && (text[i + 1] === "C" || text[i + 1] === "F") && !letterOrDigitAt(text, i + 2, to))
    return i + 2
  if (code === 0x3c && text.charCodeAt(i + 1) === 0x3c) return i + 2
  if (code === 0x3e && text.charCodeAt(i + 1) === 0x3e) return i + 2
  return symbolEnd(text, i, to)
}

/** "'72": the apostrophe stands for the century. */
function shortYearEnd(text: string, i: number, to: number): number {
  if (!isDigit(text.charCodeAt(i + 1)) || !isDigit(text.charCodeAt(i + 2)) || i + 2 >= to) return -1
  const end = text[i + 3] === "s" ? i + 4 : i + 3
  return letterOrDigitAt(text, end, to) ? -1 : Math.min(end, to)
}

/** A symbol with the marks, selectors and joiners that make one picture of several code points. */
function symbolEnd(text: string, i: number, to: number): number {
  let end = i + unitsAt(text, i)
  if (end === i + 1 && text.charCodeAt(i) < 0x2190) return end
  while (end < to) {
    const code = text.charCodeAt(end)
    if (code === 0x200d && end + 1 < to && classAt(text, end + 1) === CLASS.other) {
      end += 1 + unitsAt(text, end + 1)
    } else if (classAt(text, end) === CLASS.mark || isSkinTone(text, end)) end += unitsAt(text, end)
    else if (isFlagHalf(text, i) && end === i + 2 && isFlagHalf(text, end)) end += 2
    else break
  }
  return end
}

function isSkinTone(text: string, i: number): boolean {
  const point = text.codePointAt(i)!
  return point >= 0x1f3fb && point <= 0x1f3ff
}

function isFlagHalf(text: string, i: number): boolean {
  const point = text.codePointAt(i)!
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function runEnd(text: string, i: number, to: number, belongs: (code: number) => boolean): number {
  let end = i
  while (end < to && belongs(text.charCodeAt(end))) end++
  return end
}

function markKind(code: number): Kind {
  switch (code) {
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return KIND.stop
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0xab:
    case 0x2039:
    case 0x201c:
    case 0x201e:
    case 0x201a:
    case 0x2018:
      return KIND.open
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0xbb:
    case 0x203a:
    case 0x201d:
    case 0x2019:
      return KIND.close
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x3c:
    case 0x3e:
      return KIND.quote
    case 0x2c:
    case 0x3b:
    case 0x3a:
      return KIND.punctuation
  }
  return isDash(code) ? KIND.dash : KIND.symbol
}

/** Does a straight mark open or close? Its neighbours tell; between spaces, what went before does. */
function quoteKind(text: string, i: number, end: number, from: number, to: number, open: boolean): Kind {
  const code = text.charCodeAt(i)
  if (code === 0x3c) return end > i + 1 ? KIND.open : KIND.symbol
  if (code === 0x3e) return end > i + 1 ? KIND.close : KIND.symbol
  const before = i === from || opensBefore(text, i - 1)
  const after = end >= to || classAt(text, end) === CLASS.space
  if (before && !after) return KIND.open
  if (!before) return KIND.close
  return open ? KIND.close : KIND.open
}

function opensBefore(text: string, i: number): boolean {
  if (classAt(text, i) === CLASS.space) return true
  const kind = markKind(text.charCodeAt(i))
  return kind === KIND.open || kind === KIND.dash
}
