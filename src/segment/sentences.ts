import { CLASS, classAt, isDash, startsLower, startsUpper } from "./chars.ts"
import { KIND, type Rows } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"

/** How far a reporting verb may stand from a closed quotation (« “Ready?” the mayor of Lanvec asked »). */
const REPORTING_REACH = 7

/** Index of the first row of each sentence among rows `from` to `to` of one block. */
export function sentenceStarts(
  text: string,
  rows: Rows,
  from: number,
  to: number,
  rules: SegmentRules,
): number[] {
  const starts = from < to ? [from] : []
  let i = from
  while (i < to) {
    const listed = i > from && i !== starts[starts.length - 1] && beginsListLine(text, rows, i, to)
    if (listed) starts.push(i)
    const kind = rows.kind[i]!
    if (kind !== KIND.stop && kind !== KIND.abbreviation) {
      i++
      continue
    }
    const next = pastClosers(text, rows, i, to)
    if (next < to && breaksBefore(text, rows, i, next, starts[starts.length - 1]!, to, rules))
      starts.push(next)
    i = Math.max(next, i + 1)
  }
  return starts
}

/** Past the run of stops at `i` and the closing marks, brackets and note numbers that belong to the sentence. */
function pastClosers(text: string, rows: Rows, i: number, to: number): number {
  let j = i + 1
  while (j < to) {
    const kind = rows.kind[j]!
    if (kind === KIND.stop || kind === KIND.close) j++
    else if (isNoteNumber(text, rows, j, to)) j += 3
    else break
  }
  return j
}

/** "[12]" set onto the stop without a space. */
function isNoteNumber(text: string, rows: Rows, j: number, to: number): boolean {
  return (
    j + 2 < to &&
    text[rows.start[j]!] === "[" &&
    rows.start[j] === rows.end[j - 1] &&
    rows.kind[j + 1] === KIND.number &&
    text[rows.start[j + 2]!] === "]"
  )
}

function breaksBefore(
  text: string,
  rows: Rows,
  stop: number,
  next: number,
  sentence: number,
  to: number,
  rules: SegmentRules,
): boolean {
  let head = next
  while (head < to && (rows.kind[head] === KIND.open || rows.kind[head] === KIND.dash)) head++
  if (head >= to) return false
  const at = rows.start[head]!
  const kind = rows.kind[head]!
  if (kind === KIND.punctuation || kind === KIND.stop || kind === KIND.close) return false
  if (classAt(text, at) === CLASS.letter && startsLower(text, at)) return false
  if (rows.kind[stop] === KIND.abbreviation) {
    const word = withoutPoint(rows.norm[stop]!)
    if (rules.abbreviations.leading.has(word)) return false
    if (rules.abbreviations.closing.has(word)) return true
    // « LANVEC, Bret. — Le maire… »: the dash goes on.
    if (rows.kind[next] === KIND.dash) return false
    const quoted = next > stop + 1 || (head > next && text[rows.start[next]!] !== "(")
    if (quoted) return startsUpper(text, at)
    return rules.openers.has(rows.norm[head]!) && !continuesName(text, rows, word, head, to, rules)
  }
  if (isEnumerator(rows, stop, sentence)) return false
  if (isOmission(text, rows, stop)) return false
  if (rows.end[stop] === at && !startsUpper(text, at)) return false
  return !(rows.norm[stop] !== "." && next > stop + 1 && reportingAhead(rows, head, to, rules))
}

/** « J. Le Bris », « J.-P. Le Dantec »: initials before a particle and a capital. */
function continuesName(
  text: string,
  rows: Rows,
  word: string,
  head: number,
  to: number,
  rules: SegmentRules,
): boolean {
  // The scanner keeps the point of a lone capital only inside a name.
  if (word.length === 1) return true
  if (!word.includes("-") || rules.abbreviations.either.has(word)) return false
  return head + 1 < to && startsUpper(text, rows.start[head + 1]!)
}

function withoutPoint(norm: string): string {
  return norm.endsWith(".") ? norm.slice(0, -1) : norm
}

/** "3." or "b." at the head of a sentence numbers it. */
function isEnumerator(rows: Rows, stop: number, sentence: number): boolean {
  if (stop !== sentence + 1 || rows.norm[stop] !== ".") return false
  return rows.kind[sentence] === KIND.number || rows.norm[sentence]!.length === 1
}

/** "[…]" and "(...)" leave words out and end nothing. */
function isOmission(text: string, rows: Rows, stop: number): boolean {
  if (stop === 0 || rows.norm[stop] === ".") return false
  const before = text[rows.start[stop - 1]!]
  return (before === "[" || before === "(") && rows.end[stop - 1] === rows.start[stop]
}

/** After a closed quotation: does a capitalised subject with a reporting verb follow at once? */
function reportingAhead(rows: Rows, head: number, to: number, rules: SegmentRules): boolean {
  const reach = Math.min(to, head + REPORTING_REACH)
  for (let i = head; i < reach; i++) {
    const kind = rows.kind[i]!
    if (kind === KIND.stop || kind === KIND.open || kind === KIND.punctuation) return false
    if (i > head && rules.reporting.has(rows.norm[i]!)) return true
  }
  return false
}

/** A line that begins, after a line break, with a dash, a bullet or a number and its point, and then a capital. */
function beginsListLine(text: string, rows: Rows, i: number, to: number): boolean {
  const at = rows.start[i]!
  if (!breaksLine(text, rows.end[i - 1]!, at)) return false
  let head = i + 1
  if (rows.kind[i] === KIND.number) {
    const mark = head < to ? text[rows.start[head]!] : ""
    if (rows.end[i]! - at > 2 || (mark !== "." && mark !== ")" && mark !== "°")) return false
    head++
  } else if (!isBullet(text.charCodeAt(at))) return false
  if (head >= to) return false
  return (
    startsUpper(text, rows.start[head]!) || rows.kind[head] === KIND.number || rows.kind[head] === KIND.open
  )
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) return true
  return false
}

function isBullet(code: number): boolean {
  return (
    isDash(code) || code === 0x2022 || code === 0xb7 || code === 0x25aa || code === 0x25cf || code === 0x2a
  )
}
