import type { Article, BlockRole } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import type { SourceMap } from "../model/source-map.ts"
import { articleOf, type Facts } from "./article.ts"
import { InputError } from "./error.ts"
import { roleOf } from "./html-choose.ts"
import { BESIDE, HIDDEN, hintsOfPage } from "./html-hints.ts"
import { readPage } from "./html-page.ts"
import { isProse, massByNode } from "./html-prose.ts"
import { joinPieces, type Piece } from "./joined.ts"
import { composed } from "./source-map.ts"

/** Markup that is a report and nothing else (the body of a feed's entry, of a wire's item or of a message): every block
 * counts. `outer` leads from the markup to the file it was unpacked from. Throws `InputError` when it has no words. */
export function articleFromFragment(
  html: string,
  facts: Facts,
  origin: string,
  notes: readonly Note[] = [],
  outer: SourceMap | null = null,
): Article {
  const pieces = piecesOfFragment(html)
  if (pieces.length === 0) {
    throw new InputError({
      problem: "no-body",
      from: origin,
      at: 0,
      detail: "its markup has no words in it",
      remedy: "Look whether the report stands elsewhere",
    })
  }
  const { text, stretches, sourceMap } = joinPieces(pieces)
  const map = outer ? composed(sourceMap, text.length, outer, html.length) : sourceMap
  return { ...articleOf(text, stretches, facts, origin, notes), sourceMap: map }
}

export function piecesOfFragment(html: string): Piece[] {
  const page = readPage(html)
  const mass = massByNode(page, page.blocks.map(isProse))
  const hints = hintsOfPage(page.nodes, mass)
  const beside = new Uint8Array(page.nodes.length)
  for (let i = 1; i < page.nodes.length; i++) {
    const hidden = hints.own[i]! & (HIDDEN | BESIDE) && mass[i]! < mass[0]! * 0.5
    beside[i] = beside[page.nodes[i]!.parent] || hidden ? 1 : 0
  }
  return page.blocks
    .filter(block => !beside[block.node])
    .map(block => ({ text: block.text, hint: roleOf(block, hints.all[block.node]!) as BlockRole | null }))
}
