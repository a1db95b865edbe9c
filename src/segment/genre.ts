import type { Article, BlockRole, Genre } from "../model/article.ts"
import type { BlockRules } from "./block-rules.ts"

/** A line longer than this is told, not shown. */
export const LONGEST_LINE = 240
/** A report has few lines about itself; what lies beyond the first and last of them is its text. */
const EDGE = 8

/** The genre of a text as its container, the name of its section, its title or a line of its own says; null for a report.
 * `blocks` are shown as `block-view.ts` shows them. */
export function genreOf(
  article: Article,
  blocks: readonly { readonly role: BlockRole; readonly text: string }[],
  rules: BlockRules,
): Genre | null {
  if (article.genre) return article.genre
  const section = article.section?.split(/ ?[,/>] ?/) ?? []
  const lines = [article.title ?? "", ...linesOf(blocks)]
  for (const { genre, part, match } of rules.genres) {
    if (part === "section" && [...section, ...lines].some(line => match.test(line))) return genre
    if (part === "line" && lines.some(line => match.test(line))) return genre
  }
  return null
}

function linesOf(blocks: readonly { readonly text: string }[]): string[] {
  return blocks
    .filter(
      ({ text }, i) => text !== "" && text.length <= LONGEST_LINE && (i < EDGE || i >= blocks.length - EDGE),
    )
    .map(({ text }) => text)
}
