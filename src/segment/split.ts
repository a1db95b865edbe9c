import { CLASS, classAt, isApostrophe, isDigit, isHyphen, startsUpper } from "./chars.ts"
import { normOf } from "./norm.ts"
import { KIND, type Rows } from "./rows.ts"
import type { Clitic, SegmentRules } from "./rules.ts"

/** No word of any report is longer; a longer run is left whole, which also bounds the work a word can make. */
const LONGEST = 256

/** Appends the tokens of the word `[start, end)`: elided words, host, clitics, hyphened parts. */
export function splitWord(text: string, start: number, end: number, rules: SegmentRules, rows: Rows): void {
  const joint = end - start > LONGEST ? -1 : jointAt(text, start, end)
  if (joint < 0) {
    const word = normOf(text.slice(start, end))
    const cut = rules.cuts.get(word)
    const first = cut === undefined ? end : start + cut
    add(rows, start, first, word.slice(0, cut))
    if (first < end) add(rows, first, end, word.slice(cut))
    return
  }
  const norm = normOf(text.slice(start, end))
  if (rules.whole.has(norm)) {
    add(rows, start, end, norm)
    return
  }
  if (isApostrophe(text.charCodeAt(joint))) {
    const prefix = normOf(text.slice(start, joint + 1))
    if (rules.elisions.has(prefix) && elides(text, joint + 1, end)) {
      add(rows, start, joint + 1, prefix)
      if (joint + 1 < end) splitWord(text, joint + 1, end, rules, rows)
      return
    }
  }
  for (const clitic of rules.clitics) {
    if (!norm.endsWith(clitic.form) || !takes(clitic, norm)) continue
    const cut = cutBefore(text, start, end, clitic.form.length)
    if (cut <= start || isNamePart(text, start, cut)) continue
    splitWord(text, start, cut, rules, rows)
    add(rows, cut, end, clitic.form)
    return
  }
  if (rules.hyphens === "split" && isHyphen(text.charCodeAt(joint))) {
    const first = normOf(text.slice(start, joint))
    if (!rules.prefixes.has(first)) {
      add(rows, start, joint, first)
      add(rows, joint, joint + 1, "-", KIND.punctuation)
      splitWord(text, joint + 1, end, rules, rows)
    } else splitAfterPrefix(text, start, joint, end, rules, rows)
    return
  }
  add(rows, start, end, unwrapped(text, start, end, norm, rules))
}

/** A hyphen before a line break was put there by the break, unless the pack knows the first part ("vice-"). */
function unwrapped(text: string, start: number, end: number, norm: string, rules: SegmentRules): string {
  for (let i = start + 1; i + 1 < end; i++) {
    if (!isHyphen(text.charCodeAt(i)) || classAt(text, i + 1) !== CLASS.space) continue
    const first = normOf(text.slice(start, i))
    if (!rules.prefixes.has(first) && norm[first.length] === "-") {
      return norm.slice(0, first.length) + norm.slice(first.length + 1)
    }
  }
  return norm
}

/** "Thuy-Le": a capital after a hyphen in a word that is not all capitals. */
function isNamePart(text: string, start: number, cut: number): boolean {
  if (!isHyphen(text.charCodeAt(cut)) || !startsUpper(text, cut + 1)) return false
  const host = text.slice(start, cut)
  return host !== host.toUpperCase()
}

/** Where the last `units` units of the form begin in the span, which may hold invisible marks and a line break. */
function cutBefore(text: string, start: number, end: number, units: number): number {
  let i = end
  while (i > start && units > 0) {
    i--
    const kind = classAt(text, i)
    if (kind !== CLASS.invisible && kind !== CLASS.space) units--
  }
  return i
}

function splitAfterPrefix(
  text: string,
  start: number,
  joint: number,
  end: number,
  rules: SegmentRules,
  rows: Rows,
): void {
  const next = jointAt(text, joint + 1, end)
  if (next < 0 || !isHyphen(text.charCodeAt(next))) {
    add(rows, start, end, normOf(text.slice(start, end)))
    return
  }
  add(rows, start, next, normOf(text.slice(start, next)))
  add(rows, next, next + 1, "-", KIND.punctuation)
  splitWord(text, next + 1, end, rules, rows)
}

function takes(clitic: Clitic, norm: string): boolean {
  const host = norm.slice(0, norm.length - clitic.form.length)
  if (clitic.notAfter?.has(host) || isDigit(host.charCodeAt(host.length - 1))) return false
  if (clitic.after.length === 0) return true
  return clitic.after.some(ending => host.endsWith(ending))
}

/** Place of the first hyphen or apostrophe inside the word, -1 without one. */
function jointAt(text: string, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isHyphen(code) || isApostrophe(code)) return i
  }
  return -1
}

/** An elided word stands before a vowel, an h, a digit, capitals spelt out ("l'X", "d'RTL"), or at the end of the
 * run (« l'« affaire » »). */
function elides(text: string, i: number, end: number): boolean {
  if (i >= end) return true
  if (classAt(text, i) !== CLASS.letter) return true
  const rest = text.slice(i, end)
  if (rest === rest.toUpperCase()) return true
  return "aeiouyhœæ".includes((text[i]!.normalize("NFD")[0] ?? "").toLowerCase())
}

function add(
  rows: Rows,
  start: number,
  end: number,
  norm: string,
  kind: (typeof KIND)[keyof typeof KIND] = KIND.word,
): void {
  rows.start.push(start)
  rows.end.push(end)
  rows.kind.push(kind)
  rows.norm.push(norm)
}
