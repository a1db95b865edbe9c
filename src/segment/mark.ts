import { CLASS, classAt, isApostrophe, isDash, isDigit, letterOrDigitAt, unitsAt } from "./chars.ts"
import { KIND, type Kind } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"

/** One past the mark at `i`; -1 when it begins a word, a number or an address. */
export function markEnd(text: string, i: number, from: number, to: number, rules: SegmentRules): number {
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

export function markKind(code: number): Kind {
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
export function quoteKind(
  text: string,
  i: number,
  end: number,
  from: number,
  to: number,
  open: boolean,
): Kind {
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
