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
