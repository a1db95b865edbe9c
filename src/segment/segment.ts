import type { Article, Block, BlockRole } from "../model/article.ts"
import type { Tokens } from "../model/doc.ts"
import type { Noted } from "../model/note.ts"
import { expand, startColumns } from "./columns.ts"
import { emptyRows } from "./rows.ts"
import type { SegmentRules } from "./rules.ts"
import { scan } from "./scan.ts"
import { sentenceStarts } from "./sentences.ts"

/** Roles whose words are sentences of the report. */
export const PROSE: ReadonlySet<BlockRole> = new Set([
  "headline",
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
  "caption",
  "correction",
])

/** Sentences and tokens of a report, from the blocks that are prose and wanted. Linear in the text; a block ends a
 * sentence. */
export function segment(
  article: Article,
  blocks: readonly Block[],
  language: string,
  rules: SegmentRules,
  isWanted: (block: Block) => boolean = () => true,
): Noted<Tokens> {
  const columns = startColumns()
  blocks.forEach((block, index) => {
    if (!PROSE.has(block.role) || !isWanted(block)) return
    const rows = emptyRows()
    scan(article.text, block.start, block.end, rules, rows)
    expand(rows, sentenceStarts(article.text, rows, 0, rows.start.length, rules), index, rules, columns)
  })
  return { value: columns.finish(article, language, blocks), notes: [] }
}
