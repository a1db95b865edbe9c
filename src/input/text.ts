import type { Article, Stretch } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import { isSpace, type Span, trimmed } from "../model/span.ts"
import { articleOf, type Facts } from "./article.ts"

/** Plain text to an Article: the words as they are, and where its paragraphs lie. A blank line ends a paragraph;
 * within a paragraph, a line break counts only where the line was not broken to fit a width. */
export function articleFromText(
  text: string,
  facts: Facts,
  origin: string,
  notes: readonly Note[] = [],
): Article {
  const lines = linesOf(text)
  const stretches = paragraphs(text, lines).map(({ start, end }): Stretch => ({ start, end, hint: null }))
  const title = openingTitle(text, stretches)
  if (title) stretches[0] = { start: title.start, end: title.end, hint: "headline" }
  const named = title ? { ...facts, title: facts.title ?? text.slice(title.start, title.end) } : facts
  return articleOf(text, stretches, named, origin, notes)
}

/** A line without the white space around it; a blank one has no length. */
type Line = Span

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a
    // LF, CR (of CRLF too: the line between the two is empty and is passed over), line and paragraph separators.
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029 && code !== 0x0c) continue
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue
    lines.push(trimmed(text, { start, end: i }))
    start = i + 1
  }
  return lines
}

function paragraphs(text: string, lines: readonly Line[]): Span[] {
  const width = wrapWidth(text, lines)
  const out: Span[] = []
  let open: { start: number; end: number } | null = null
  let last: Line | null = null
  for (const line of lines) {
    if (line.start === line.end) {
      if (open) out.push(open)
      open = null
    } else if (open && last && width > 0 && wasWrapped(text, last, line, width)) {
      open.end = line.end
    } else {
      if (open) out.push(open)
      open = { start: line.start, end: line.end }
    }
    last = line
  }
  if (open) out.push(open)
  return out
}

/** Nobody breaks lines by hand beyond this many characters. */
const WIDEST = 120

/** The width the lines were broken at, or 0 when line breaks are the writer's own. Broken lines are those that the
 * next line's first word would have made too long; the width is believed when most breaks inside paragraphs are such. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width > WIDEST || width < 40) return 0
  let breaks = 0
  let wrapped = 0
  for (let i = 1; i < lines.length; i++) {
    const [last, line] = [lines[i - 1]!, lines[i]!]
    if (last.start === last.end || line.start === line.end || startsItem(text, line)) continue
    breaks++
    // Lines that are whole sentences may be of one length by chance.
    if (!FULL_STOPS.has(text.charAt(last.end - 1)) && wasWrapped(text, last, line, width)) wrapped++
  }
  return breaks >= 2 && wrapped >= breaks * 0.6 ? width : 0
}

function wasWrapped(text: string, last: Line, line: Line, width: number): boolean {
  if (startsItem(text, line)) return false
  // Typesetters leave a little room: a line may fall a few letters short of the width.
  return last.end - last.start + 1 + firstWord(text, line) > width - 3
}

function firstWord(text: string, line: Line): number {
  let i = line.start
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++
  return i - line.start
}

/** Dashes and bullets that open an item of a list or a turn of a dialogue. */
function startsItem(text: string, line: Line): boolean {
  return "-–—•*·‣▪".includes(text.charAt(line.start)) && isSpace(text.charCodeAt(line.start + 1))
}

/** A first line that stands alone above prose and has no final stop; null when the text opens with prose. */
function openingTitle(text: string, stretches: readonly Stretch[]): Span | null {
  const [first, second] = stretches
  if (!first || !second || first.end - first.start > 150) return null
  if (endsSentence(text, first) || !blankBetween(text, first.end, second.start)) return null
  const prose = stretches.slice(1, 4).some(s => s.end - s.start >= 80 && endsSentence(text, s))
  return prose && !startsItem(text, first) ? first : null
}

function blankBetween(text: string, from: number, to: number): boolean {
  return text.slice(from, to).replace(/\r\n?/g, "\n").split("\n").length > 2
}

const FULL_STOPS = new Set([".", "!", "?", "…"])
const STOPS = new Set([".", "!", "…", ":", ";", ",", "»", ")", "]"])

function endsSentence(text: string, span: Span): boolean {
  return STOPS.has(text.charAt(span.end - 1))
}
