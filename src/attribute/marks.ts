import type { Span } from "../model/span.ts"
import { isSpace } from "../model/span.ts"

/** Families of quotation marks; a mark only ever closes one of its own family. */
export type MarkFamily = "guillemet" | "angle" | "curly" | "straight" | "single"

/** One sign that may be a quotation mark, and what its surroundings allow it to be. */
export interface Mark extends Span {
  readonly family: MarkFamily
  readonly opens: boolean
  readonly closes: boolean
}

/** The signs of one paragraph that can be quotation marks, in order. Apostrophes, primes after a figure that
 * stand in no quotation, and marks inside a word are already left out where their neighbours show it. */
export function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (isPlain(text.charCodeAt(i))) continue
    const mark = markAt(text, paragraph, i)
    if (!mark) continue
    marks.push(mark)
    i = mark.end - 1
  }
  return marks
}

/** Letters, figures, spaces and other signs of a typewriter: all but its three marks. */
function isPlain(unit: number): boolean {
  return unit < 0x80 && unit !== 0x22 && unit !== 0x27 && unit !== 0x60
}

function markAt(text: string, paragraph: Span, i: number): Mark | null {
  const sign = text[i]
  switch (sign) {
    case "«":
      return { start: i, end: i + 1, family: "guillemet", opens: true, closes: false }
    case "»":
      return { start: i, end: i + 1, family: "guillemet", opens: false, closes: true }
    case "‹":
      return { start: i, end: i + 1, family: "angle", opens: true, closes: false }
    case "›":
      return { start: i, end: i + 1, family: "angle", opens: false, closes: true }
    case "“":
    case "„":
    case "‟":
      return { start: i, end: i + 1, family: "curly", opens: true, closes: false }
    case "”":
      return { start: i, end: i + 1, family: "curly", opens: false, closes: true }
    case '"':
    case "＂":
      return straight(text, paragraph, i, i + 1)
    case "`":
      // Typewriter quotation: two grave accents open, two apostrophes close.
      return text[i + 1] === "`"
        ? { start: i, end: i + 2, family: "straight", opens: true, closes: false }
        : null
    case "‘":
    case "‚":
    case "'":
    case "’":
      if (sign === "'" && text[i + 1] === "'" && i + 1 < paragraph.end) {
        return straight(text, paragraph, i, i + 2)
      }
      return single(text, paragraph, i)
    default:
      return null
  }
}

function straight(text: string, paragraph: Span, start: number, end: number): Mark {
  const { opens, closes } = turn(text, paragraph, start, end)
  return { start, end, family: "straight", opens, closes }
}

/** Apostrophe, or single quotation mark? Between two letters it is always an apostrophe. */
function single(text: string, paragraph: Span, i: number): Mark | null {
  const { opens, closes } = turn(text, paragraph, i, i + 1)
  const after = text[i + 1] ?? ""
  const mayOpen = opens && !closes && text[i] !== "’" && isLetter(after)
  const mayClose = closes && text[i] !== "‘" && !isLetter(after) && !isDigit(after)
  if (!mayOpen && !mayClose) return null
  return { start: i, end: i + 1, family: "single", opens: mayOpen, closes: mayClose }
}

/** Which way a mark that looks the same on both sides may turn, from what touches it. */
function turn(
  text: string,
  paragraph: Span,
  start: number,
  end: number,
): { opens: boolean; closes: boolean } {
  const before = start > paragraph.start ? text.charCodeAt(start - 1) : 0x20
  const after = end < paragraph.end ? text.charCodeAt(end) : 0x20
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  // A lone mark between two spaces (typographic spaces inside the marks) can be either.
  if (spaceBefore && spaceAfter) return { opens: end < paragraph.end, closes: start > paragraph.start }
  // « … à la pause ". »: a space too many, and the sign that ends the clause.
  if (spaceBefore && endsClause(text, end)) return { opens: false, closes: start > paragraph.start }
  const leans = "([{—–―-/«“‘'’:".includes(String.fromCharCode(before))
  return { opens: !spaceAfter && (spaceBefore || leans), closes: !spaceBefore }
}

/** Does a sign stand there that no quotation begins with: a comma, or a full stop before a space? */
function endsClause(text: string, at: number): boolean {
  const sign = text[at] ?? ""
  if (sign === ".") return at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))
  return sign === "," || sign === ";" || sign === ")"
}

function isLetter(sign: string): boolean {
  const unit = sign.charCodeAt(0)
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  return /^\p{L}/u.test(sign)
}

function isDigit(sign: string): boolean {
  return sign >= "0" && sign <= "9"
}
