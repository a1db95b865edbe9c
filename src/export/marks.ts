import type { Pair, Reading } from "../model/reading.ts"

export type MarkKind = "content" | "source" | "cue" | "time" | "event"

/** A stretch of the text that belongs to a record. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  /** Id of the record. */
  readonly record: string
  /** Is this the first stretch of its record's marks of this kind? */
  readonly leads: boolean
}

/** A text cut along its marks: words, or a mark around more of it. Marks that cross are cut at the crossing, so that
 * what comes out nests; `opens` and `closes` tell the true ends of a mark from such cuts. */
export type Node =
  | string
  | {
      readonly mark: Mark
      readonly opens: boolean
      readonly closes: boolean
      readonly inner: readonly Node[]
    }

/** Every stretch of a reading that a page shows, in text order, the longer first. */
export function marksOf(reading: Reading): readonly Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, record: string, spans: readonly Pair[]) => {
    spans.forEach(([start, end], i) => {
      if (start < end) marks.push({ start, end, kind, record, leads: i === 0 })
    })
  }
  for (const a of reading.attributions) {
    add("content", a.id, a.content.spans)
    add("source", a.id, a.source?.spans ?? [])
    add("cue", a.id, a.cue.spans)
  }
  for (const t of reading.times) add("time", t.id, [[t.start, t.end]])
  for (const e of reading.events) add("event", e.id, [[e.trigger.start, e.trigger.end]])
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The stretch [start, end) of a text as a tree. Joined, its words are the very stretch: nothing is added or lost,
 * and no character is cut in two. Marks outside the stretch, or blank, are dropped. */
export function nest(text: string, marks: readonly Mark[], start = 0, end = text.length): readonly Node[] {
  const root: Open = { mark: null, end, opens: true, inner: [] }
  const stack: Open[] = [root]
  const queue = marks
    .map(mark => ({ mark, start: whole(text, mark.start), end: whole(text, mark.end), opens: true }))
    .filter(piece => piece.start < piece.end && piece.end > start && piece.start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = start

  const write = (to: number) => {
    if (to > at) stack.at(-1)!.inner.push(text.slice(at, to))
    at = Math.max(at, to)
  }
  const closeTo = (to: number) => {
    while (stack.length > 1 && stack.at(-1)!.end <= to) {
      const closing = stack.at(-1)!
      write(closing.end)
      stack.pop()
      stack.at(-1)!.inner.push({
        mark: closing.mark!,
        opens: closing.opens,
        closes: closing.closes!,
        inner: closing.inner,
      })
    }
  }

  for (let i = 0; i < queue.length; i++) {
    const piece = queue[i]!
    const from = Math.max(piece.start, start)
    closeTo(from)
    const outer = stack.at(-1)!
    const until = Math.min(piece.end, outer.end)
    write(from)
    stack.push({
      mark: piece.mark,
      end: until,
      opens: piece.opens && piece.start >= start,
      closes: until === piece.end,
      inner: [],
    })
    if (until < Math.min(piece.end, end)) insert(queue, i + 1, { ...piece, start: until, opens: false })
  }
  closeTo(end)
  write(end)
  return root.inner
}

interface Open {
  readonly mark: Mark | null
  readonly end: number
  readonly opens: boolean
  readonly closes?: boolean
  readonly inner: Node[]
}

interface Piece {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  readonly opens: boolean
}

/** Puts the rest of a cut mark back in line, in its place. */
function insert(queue: Piece[], from: number, piece: Piece): void {
  let at = from
  while (
    at < queue.length &&
    (queue[at]!.start < piece.start || (queue[at]!.start === piece.start && queue[at]!.end > piece.end))
  )
    at++
  queue.splice(at, 0, piece)
}

/** An offset that does not stand between the two halves of a surrogate pair: the one before it. */
export function whole(text: string, at: number): number {
  const inside = at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
  return inside ? at - 1 : at
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
