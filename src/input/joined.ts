import type { BlockRole, Stretch } from "../model/article.ts"
import type { SourceMap } from "../model/source-map.ts"
import type { RunText } from "./run-text.ts"

/** A block of text that belongs to the report, and what its form says it is. */
export interface Piece {
  readonly text: RunText
  readonly hint: BlockRole | null
  readonly page?: number
}

const BREAK = "\n\n"

/** Blocks joined by blank lines into the text of an article, with its stretches and the way back to the source. */
export function joinPieces(pieces: readonly Piece[]): {
  text: string
  stretches: Stretch[]
  sourceMap: SourceMap
} {
  const parts: string[] = []
  const stretches: Stretch[] = []
  const runs = pieces.reduce((n, p) => n + p.text.starts.length + 1, 0)
  const map = { text: new Uint32Array(runs), source: new Uint32Array(runs), sourceEnd: new Uint32Array(runs) }
  let at = 0
  let run = 0
  let before = 0
  for (const { text: block, hint, page } of pieces) {
    const { text, starts, sources, sourceEnds } = block
    if (at > 0) {
      map.text[run] = at
      map.source[run] = before
      map.sourceEnd[run++] = sources[0]!
      parts.push(BREAK)
      at += BREAK.length
    }
    for (let i = 0; i < starts.length; i++) {
      map.text[run] = at + starts[i]!
      map.source[run] = sources[i]!
      map.sourceEnd[run++] = sourceEnds[i]!
    }
    before = sourceEnds.at(-1)!
    parts.push(text)
    stretches.push({ start: at, end: at + text.length, hint, ...(page === undefined ? {} : { page }) })
    at += text.length
  }
  const sourceMap = {
    text: map.text.slice(0, run),
    source: map.source.slice(0, run),
    sourceEnd: map.sourceEnd.slice(0, run),
  }
  return { text: parts.join(""), stretches, sourceMap }
}
