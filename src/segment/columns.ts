import type { Article, Block } from "../model/article.ts"
import type { Tokens } from "../model/doc.ts"
import type { Rows } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"

/** The columns of `Tokens` while they grow. */
export interface Columns {
  readonly start: number[]
  readonly end: number[]
  readonly sentence: number[]
  readonly block: number[]
  readonly part: number[]
  readonly norm: string[]
  readonly sentenceStart: number[]
  finish(article: Article, language: string, blocks: readonly Block[]): Tokens
}

export function startColumns(): Columns {
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const block: number[] = []
  const part: number[] = []
  const norm: string[] = []
  const sentenceStart: number[] = []
  return {
    start,
    end,
    sentence,
    block,
    part,
    norm,
    sentenceStart,
    finish: (article, language, blocks) => ({
      article,
      language,
      blocks,
      count: start.length,
      start: Uint32Array.from(start),
      end: Uint32Array.from(end),
      sentence: Uint32Array.from(sentence),
      block: Uint32Array.from(block),
      part: Uint8Array.from(part),
      norm,
      sentenceStart: Uint32Array.from([...sentenceStart, start.length]),
    }),
  }
}

/** Adds the rows of one block, each contraction as two rows that share its span. */
export function expand(
  rows: Rows,
  starts: readonly number[],
  block: number,
  rules: SegmentRules,
  columns: Columns,
): void {
  for (let s = 0; s < starts.length; s++) {
    const first = starts[s]!
    const last = starts[s + 1] ?? rows.start.length
    const sentence = columns.sentenceStart.length
    columns.sentenceStart.push(columns.start.length)
    const add = (i: number, part: number, norm: string) => {
      columns.start.push(rows.start[i]!)
      columns.end.push(rows.end[i]!)
      columns.sentence.push(sentence)
      columns.block.push(block)
      columns.part.push(part)
      columns.norm.push(norm)
    }
    for (let i = first; i < last; i++) {
      const word = rows.norm[i]!
      const contraction = rules.contractions.get(word)
      const wordAt = (offset: number) =>
        i + offset >= first && i + offset < last ? rows.norm[i + offset]! : ""
      const contracted = contraction && (contraction.decide?.(wordAt) ?? true)
      if (contracted) {
        add(i, 1, contraction.first)
        add(i, 2, contraction.second)
      } else add(i, 0, word)
    }
  }
}
