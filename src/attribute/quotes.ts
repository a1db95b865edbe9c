import { doubt } from "../model/doubts.ts"
import type { Note, Noted } from "../model/note.ts"
import type { Span } from "../model/span.ts"
import { bySpan, isSpace, trimmed } from "../model/span.ts"
import type { Mark, MarkFamily } from "./marks.ts"
import { marksIn } from "./marks.ts"

/** A stretch between quotation marks. */
export interface Quoted extends Span {
  readonly family: MarkFamily
  /** 0 for a quotation that stands in no other. */
  readonly depth: number
  /** The stretch without its marks and the spaces inside them; several when it runs over paragraphs. */
  readonly pieces: readonly Span[]
  /** The same with the marks that are written. */
  readonly outer: readonly Span[]
  /** False when the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean
}

/** Every quoted stretch of the paragraphs, in text order, outer before inner. One pass, linear, never fails: a
 * mark that pairs with nothing is left alone, an unclosed one is held to its paragraph unless the next paragraph
 * opens again with the same mark or brings its close, or the lines right below do. */
export function findQuotes(text: string, paragraphs: readonly Span[]): Noted<readonly Quoted[]> {
  const marks = paragraphs.map(paragraph => marksOf(text, paragraph))
  const below = closesBelow(text, paragraphs, marks)
  const reading = new QuoteReading(text)
  for (const [p, paragraph] of paragraphs.entries()) reading.paragraph(paragraph, marks[p]!, below[p]!)
  reading.finish()
  return { value: nested(reading.quotes.sort(bySpan)), notes: reading.notes }
}

/** The depths, told from what stands in what, once it is known which quotations there are. */
function nested(quotes: readonly Quoted[]): Quoted[] {
  const around: Quoted[] = []
  return quotes.map(quote => {
    while (around.length && around[around.length - 1]!.end <= quote.start) around.pop()
    const depth = around.length
    around.push(quote)
    return { ...quote, depth }
  })
}

/** A quotation still open, with the pieces of it that earlier paragraphs closed off. */
interface Open {
  readonly family: MarkFamily
  readonly start: number
  /** Where the piece in the current paragraph starts, mark included. */
  pieceStart: number
  /** One past the mark that starts the current piece; equal to `pieceStart` when no mark is written. */
  pieceInner: number
  readonly outer: Span[]
  readonly inner: Span[]
}

/** No report nests quotations deeper: more marks open at once are noise, and the oldest is given up, so that every
 * mark costs the same. */
const DEEPEST = 12

class QuoteReading {
  readonly quotes: Quoted[] = []
  readonly notes: Note[] = []
  private readonly text: string
  /** Quotations that the paragraph before left open, outermost first. */
  private carried: Open[] = []
  private previous: Span | null = null

  constructor(text: string) {
    this.text = text
  }

  /** `below`: the families of which the lines from this one on bring a close before they open anything. */
  paragraph(paragraph: Span, marks: readonly Mark[], below: ReadonlySet<MarkFamily>): void {
    const stack = this.carriedInto(paragraph, marks, below)
    const lastCurlyClose = marks.findLastIndex(mark => mark.family === "curly" && mark.closes)
    let first = 0
    if (stack.length && marks[0] && marks[0].start === firstInk(this.text, paragraph)) {
      const top = stack[stack.length - 1]!
      if (marks[0].family === top.family && !isAlone(this.text, paragraph, marks[0])) {
        top.pieceStart = marks[0].start
        top.pieceInner = marks[0].end
        first = 1
      }
    }
    for (let m = first; m < marks.length; m++) {
      const mark = marks[m]!
      const at = lastOf(stack, mark.family)
      if (mark.closes && at >= 0 && !(mark.opens && prefersOpening(this.text, mark))) {
        // Marks opened since and never closed were no quotations of their own.
        for (const lost of stack.splice(at + 1)) this.giveUp(lost, mark.start)
        this.close(stack.pop()!, mark)
      } else if (mark.opens) {
        if (stack.length >= DEEPEST) this.giveUp(stack.shift()!, mark.start)
        stack.push(opened(mark))
      } else if (mark.family === "straight" && lastOf(stack, "curly") >= 0 && m > lastCurlyClose) {
        const curly = lastOf(stack, "curly")
        stack.splice(curly + 1)
        this.close(stack.pop()!, mark)
      }
    }
    this.carried = stack
    this.previous = paragraph
  }

  finish(): void {
    this.end(this.carried)
    this.carried = []
  }

  /** The quotations that go on in this paragraph; the others end where their own paragraph ended. */
  private carriedInto(paragraph: Span, marks: readonly Mark[], below: ReadonlySet<MarkFamily>): Open[] {
    if (!this.carried.length || !this.previous) return []
    const top = this.carried[this.carried.length - 1]!
    const first = marks.find(mark => mark.family === top.family)
    const reopens = first !== undefined && first.start === firstInk(this.text, paragraph)
    const onlyCloses = first?.closes && !first.opens && this.carried.length === 1
    const goesOn =
      this.carried.length === 1 && isLineBelow(this.text, this.previous, paragraph) && below.has(top.family)
    if (!reopens && !onlyCloses && !goesOn) {
      this.end(this.carried)
      return []
    }
    for (const open of this.carried) {
      const end = trimmed(this.text, { start: open.pieceInner, end: this.previous.end })
      if (end.start < end.end) {
        open.outer.push({ start: open.pieceStart, end: end.end })
        open.inner.push(end)
      }
      open.pieceStart = open.pieceInner = firstInk(this.text, paragraph)
    }
    return this.carried
  }

  private close(open: Open, mark: Mark): void {
    const inner = trimmed(this.text, { start: open.pieceInner, end: mark.start })
    if (inner.start >= inner.end && !open.inner.length) return
    if (open.family === "single" && inner.end - inner.start < 3) return
    this.quotes.push({
      start: open.start,
      // Marks that close in a paragraph with nothing between them end what stood before.
      end: inner.end > inner.start ? mark.end : open.outer[open.outer.length - 1]!.end,
      family: open.family,
      depth: 0,
      pieces: inner.end > inner.start ? [...open.inner, inner] : [...open.inner],
      outer:
        inner.end > inner.start
          ? [...open.outer, { start: open.pieceStart, end: mark.end }]
          : [...open.outer],
      closed: true,
    })
  }

  /** An unclosed quotation ends with its paragraph, or before the next one of its family. */
  private end(stack: readonly Open[]): void {
    if (!this.previous) return
    for (const [depth, open] of stack.entries()) {
      this.notes.push({
        kind: "unbalanced-quotes",
        message: doubt("quote-unclosed"),
        span: trimmed(this.text, { start: open.start, end: open.pieceInner }),
      })
      if (open.family === "single" || depth > 0) continue
      const next = this.firstAfter(open)
      const piece = trimmed(this.text, {
        start: open.pieceInner,
        end: Math.min(this.previous.end, next ? next.start : this.previous.end),
      })
      if (piece.start >= piece.end) continue
      this.quotes.push({
        start: open.start,
        end: piece.end,
        family: open.family,
        depth: 0,
        pieces: [...open.inner, piece],
        outer: [...open.outer, { start: open.pieceStart, end: piece.end }],
        closed: false,
      })
    }
  }

  /** The first finished quotation of the same family that starts inside the current piece. Quotations are
   * finished in order of their ends, so the last ones suffice. */
  private firstAfter(open: Open): Quoted | null {
    let first: Quoted | null = null
    for (let i = this.quotes.length - 1; i >= 0 && this.quotes[i]!.end > open.pieceStart; i--) {
      const quote = this.quotes[i]!
      if (quote.start > open.pieceStart && quote.family === open.family) first = quote
    }
    return first
  }

  /** A mark that turned out to open nothing. */
  private giveUp(open: Open, end: number): void {
    if (open.family === "single") return
    this.notes.push({
      kind: "unbalanced-quotes",
      message: doubt("inner-quote-unclosed"),
      span: trimmed(this.text, { start: open.start, end: Math.min(end, open.pieceInner) }),
    })
  }
}

/** The marks of a paragraph that can be quotation marks; a straight one on a line of its own looks both ways. */
function marksOf(text: string, paragraph: Span): readonly Mark[] {
  const signs = marksIn(text, paragraph)
  const [first, second] = signs
  const alone = first?.family === "straight" && !second && isAlone(text, paragraph, first)
  return alone ? [{ ...first, opens: true, closes: true }] : readable(text, signs)
}

/** A quotation goes on over no more lines without a mark than this. */
const MOST_LINES = 40

/** For each paragraph the families of which the lines from it on bring a close before they open anything: texts with
 * a sentence or a cut line on every line. Lines with an empty one between them are apart. */
function closesBelow(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
): ReadonlySet<MarkFamily>[] {
  const below: ReadonlySet<MarkFamily>[] = []
  /** How many lines down each close is. */
  let ahead = new Map<MarkFamily, number>()
  for (let p = paragraphs.length - 1; p >= 0; p--) {
    const next = paragraphs[p + 1]
    const down = next && isLineBelow(text, paragraphs[p]!, next) ? ahead : []
    ahead = new Map()
    for (const [family, lines] of down) if (lines < MOST_LINES) ahead.set(family, lines + 1)
    const met = new Set<MarkFamily>()
    for (const mark of marks[p]!) {
      if (met.has(mark.family)) continue
      met.add(mark.family)
      if (mark.closes && (!mark.opens || isAlone(text, paragraphs[p]!, mark))) ahead.set(mark.family, 0)
      else ahead.delete(mark.family)
    }
    below[p] = new Set(ahead.keys())
  }
  return below
}

/** Does nothing but the end of one line stand between them? */
function isLineBelow(text: string, above: Span, line: Span): boolean {
  const first = text.indexOf("\n", above.end)
  return (
    first >= 0 &&
    first < line.start &&
    firstInk(text, { start: first + 1, end: line.end }) >= line.start &&
    !text.slice(first + 1, line.start).includes("\n")
  )
}

/** Does a mark stand on a line of its own? */
function isAlone(text: string, paragraph: Span, mark: Mark): boolean {
  return (
    mark.start === firstInk(text, paragraph) &&
    firstInk(text, { ...paragraph, start: mark.end }) === paragraph.end
  )
}

function opened(mark: Mark): Open {
  return {
    family: mark.family,
    start: mark.start,
    pieceStart: mark.start,
    pieceInner: mark.end,
    outer: [],
    inner: [],
  }
}

/** Drops what only looks like a mark: a prime after a figure, a single mark without a partner. */
function readable(text: string, marks: readonly Mark[]): Mark[] {
  const out: Mark[] = []
  let straightOpen = false
  for (const [m, mark] of marks.entries()) {
    if (mark.family === "straight") {
      const figure = /[0-9]/.test(text[mark.start - 1] ?? "")
      const next = marks.slice(m + 1, m + 12).find(other => other.family === "straight")
      if (figure && !mark.opens && (!straightOpen || (next?.closes && !next.opens))) continue
      straightOpen = mark.opens && !(straightOpen && mark.closes)
    }
    out.push(mark)
  }
  return singlesPaired(text, out)
}

/** Single marks kept only in pairs: an opening one with the close it most likely has, so that plural
 * possessives and clipped words stay apostrophes. */
function singlesPaired(text: string, marks: readonly Mark[]): Mark[] {
  const kept = new Set<Mark>()
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!
    if (mark.family !== "single" || !mark.opens) continue
    let close: Mark | null = null
    let n = m + 1
    for (; n < marks.length; n++) {
      const other = marks[n]!
      if (other.family !== "single") continue
      if (!other.closes) break
      const before = text[other.start - 1] ?? ""
      if (close === null || close.start === 0) close = other
      if (",.!?…".includes(before)) {
        close = other
        break
      }
      // After an s it may be a possessive: a later close is better.
      if ((text[close.start - 1] ?? "") === "s" && before !== "s") close = other
    }
    if (close) {
      kept.add(mark)
      kept.add(close)
      m = marks.indexOf(close, m)
    }
  }
  return marks.filter(mark => mark.family !== "single" || kept.has(mark)).map(mark => settled(mark, kept))
}

function settled(mark: Mark, kept: ReadonlySet<Mark>): Mark {
  return mark.family === "single" && kept.has(mark) && mark.opens ? { ...mark, closes: false } : mark
}

/** A two-faced mark after a dash or bracket opens; otherwise an open quotation is closed first. */
function prefersOpening(text: string, mark: Mark): boolean {
  return "([{".includes(text[mark.start - 1] ?? " ")
}

function lastOf(stack: readonly Open[], family: MarkFamily): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.family === family) return i
  return -1
}

function firstInk(text: string, paragraph: Span): number {
  let i = paragraph.start
  while (i < paragraph.end && isSpace(text.charCodeAt(i))) i++
  return i
}
