import type { SourceMap } from "../model/source-map.ts"
import type { Span } from "../model/span.ts"

/** The stretch of the source page that a stretch of the text was cut from. Shape and units: `model/source-map.ts`. */
export function inSource(map: SourceMap, span: Span, textLength: number): Span {
  if (map.text.length === 0) return { start: 0, end: 0 }
  const start = placeOf(map, span.start, textLength, "start")
  if (span.end <= span.start) return { start, end: start }
  return { start, end: placeOf(map, span.end - 1, textLength, "end") }
}

function placeOf(map: SourceMap, offset: number, textLength: number, side: "start" | "end"): number {
  const i = runAt(map.text, offset)
  const from = map.text[i]!
  const length = (map.text[i + 1] ?? textLength) - from
  const source = map.source[i]!
  const sourceEnd = map.sourceEnd[i]!
  if (sourceEnd - source !== length) return side === "start" ? source : sourceEnd
  return source + (offset - from) + (side === "end" ? 1 : 0)
}

/** Index of the last run that starts at or before the offset. */
function runAt(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The way from a text to a file, when the page it was cut from was itself unpacked from the file: `inner` leads from
 * the text to the page, `outer` from the page to the file. */
export function composed(
  inner: SourceMap,
  textLength: number,
  outer: SourceMap,
  pageLength: number,
): SourceMap {
  const text: number[] = []
  const source: number[] = []
  const sourceEnd: number[] = []
  const push = (at: number, start: number, end: number) => {
    text.push(at)
    source.push(start)
    sourceEnd.push(end)
  }
  for (let i = 0; i < inner.text.length; i++) {
    const from = inner.text[i]!
    const length = (inner.text[i + 1] ?? textLength) - from
    const start = inner.source[i]!
    const end = inner.sourceEnd[i]!
    if (end - start !== length || end === start) {
      const there = inSource(outer, { start, end }, pageLength)
      push(from, there.start, there.end)
      continue
    }
    for (let at = start, j = runAt(outer.text, start); at < end; j++) {
      const runStart = outer.text[j]!
      const runEnd = outer.text[j + 1] ?? pageLength
      const to = Math.min(end, runEnd)
      const verbatim = outer.sourceEnd[j]! - outer.source[j]! === runEnd - runStart
      if (verbatim)
        push(from + at - start, outer.source[j]! + at - runStart, outer.source[j]! + to - runStart)
      else push(from + at - start, outer.source[j]!, outer.sourceEnd[j]!)
      if (to <= at) break
      at = to
    }
  }
  return {
    text: Uint32Array.from(text),
    source: Uint32Array.from(source),
    sourceEnd: Uint32Array.from(sourceEnd),
  }
}
