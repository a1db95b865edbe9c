import { addressEnd } from "./address.ts"
import { CLASS, classAt, isHyphen, isInvisible, letterOrDigitAt, lettersEnd, unitsAt } from "./chars.ts"
import { markEnd, markKind, quoteKind } from "./mark.ts"
import { normOf } from "./norm.ts"
import { numberEnd } from "./number.ts"
import { abbreviationStart, pointEnd } from "./point.ts"
import { KIND, type Kind, type Rows } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"
import { splitWord } from "./split.ts"
import { wordEnd } from "./word.ts"

/** Appends the tokens of `text` between `from` and `to` to `rows`, in text order, in one pass. */
export function scan(text: string, from: number, to: number, rules: SegmentRules, rows: Rows): void {
  let i = from
  let quoteOpen = false
  while (i < to) {
    const kind = classAt(text, i)
    if (kind === CLASS.space || kind === CLASS.invisible || kind === CLASS.mark) {
      i += unitsAt(text, i)
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

function push(rows: Rows, text: string, start: number, end: number, kind: Kind): void {
  rows.start.push(start)
  rows.end.push(end)
  rows.kind.push(kind)
  rows.norm.push(normOf(text.slice(start, end)))
}
