import type { Article, Block } from "../model/article.ts"
import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import type { BlockRules } from "./block-rules.ts"
import { viewOf } from "./block-view.ts"
import { wholeRule } from "./blocks.ts"
import { agencyIn, datelineOf } from "./dateline.ts"

/** Where a report comes from, as its own blocks tell. */
export interface Provenance {
  readonly agency: string | null
  readonly byline: string | null
  /** As written; the place or the day alone may be missing. */
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null
}

/** What datelines, bylines and sign-offs say of agency, author, place and day. What the input declared wins. */
export function provenanceOf(article: Article, blocks: readonly Block[], rules: BlockRules): Provenance {
  let { agency, byline } = article
  let dateline: Provenance["dateline"] = null
  for (const block of blocks) {
    if (block.role !== "dateline" && block.role !== "byline" && block.role !== "signoff") continue
    const { text } = viewOf(article.text, block)
    if (block.role === "dateline") {
      const found = datelineOf(`${text} .`, rules)
      if (found && !dateline) dateline = { place: found.place, date: found.date }
      agency ??= found?.agency ?? null
    } else if (block.role === "byline") byline ??= article.text.slice(block.start, block.end)
    agency ??= agencyAmong(text, rules)
  }
  if (!agency && article.byline) agency = agencyAmong(article.byline, rules)
  return { agency, byline, dateline }
}

/** The agency named anywhere in a line that is about the making of the report. */
function agencyAmong(text: string, rules: BlockRules): string | null {
  const whole = agencyIn(text, rules)
  if (whole) return whole
  const padded = ` ${text.replace(/[^\p{L}\p{N}-]+/gu, " ")} `
  let best: string | null = null
  let at = Number.POSITIVE_INFINITY
  for (const { name, forms } of rules.agencies) {
    for (const form of forms) {
      const found = padded.indexOf(` ${form} `)
      if (found >= 0 && found < at) {
        at = found
        best = name
      }
    }
  }
  return best ?? new RegExp(rules.agencyName, "u").exec(text)?.[0] ?? null
}

/** What the blocks give to doubt: a report that is cut short for those who have not paid, or that was translated. */
export function doubtsOf(article: Article, blocks: readonly Block[], rules: BlockRules): readonly Note[] {
  const notes: Note[] = []
  for (const block of blocks) {
    if (block.role !== "boilerplate" && block.role !== "signoff") continue
    if (block.end - block.start > 400) continue
    const { text } = viewOf(article.text, block)
    const rule = wholeRule(text, rules)
    const span = { start: block.start, end: block.end }
    if (rule?.truncates) {
      notes.push({
        kind: "truncated",
        message: doubt("for-subscribers"),
        span,
      })
    }
    if (rule?.translates) {
      notes.push({ kind: "translated", message: doubt("says-translated", { words: text }), span })
    }
  }
  return notes
}
