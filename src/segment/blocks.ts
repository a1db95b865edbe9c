import type { Article, Block, BlockRole, Genre, Stretch } from "../model/article.ts"
import { type Span, trimmed } from "../model/span.ts"
import type { BlockRule, BlockRules } from "./block-rules.ts"
import { shown, type View, viewOf } from "./block-view.ts"
import { creditStart } from "./credit.ts"
import { datelineOf } from "./dateline.ts"
import { isHeading, isProse, listItems } from "./form.ts"
import { genreOf, LONGEST_LINE } from "./genre.ts"
import { repeats } from "./repeats.ts"
import { turnsOf } from "./talk.ts"

/** The blocks of a report with their final roles: what the form of the input hinted, what the wording says, and
 * what the neighbours make of it. A dateline, a credit or a sign-off inside a paragraph becomes a block of its own.
 * Blocks are in text order, never overlap, never are empty. Linear in the text. */
export function blocksOf(article: Article, rules: BlockRules): readonly Block[] {
  const drafts = draftsOf(article, rules)
  settleNeighbours(drafts)
  const shown = drafts.map(({ role, view }) => ({ role, text: view.text }))
  const turns = turnsOf(shown, rules.talk, genreOf(article, shown, rules) === "interview")
  const out: Block[] = []
  for (const [i, draft] of drafts.entries()) {
    const turn = turns[i]
    for (const block of cutEnds(draft, rules))
      out.push(turn && block.role === draft.role ? { ...block, turn } : block)
  }
  return out
}

/** What the blocks make the report: what the input or a line says, and an interview where they are the turns of one. */
export function genreOfBlocks(article: Article, blocks: readonly Block[], rules: BlockRules): Genre | null {
  if (blocks.some(({ turn }) => turn !== undefined)) return "interview"
  return genreOf(
    article,
    // Long blocks are not looked at.
    blocks.map(block => ({
      role: block.role,
      text: block.end - block.start > 2 * LONGEST_LINE ? "" : viewOf(article.text, block).text,
    })),
    rules,
  )
}

/** A stretch on its way to a role; `settled` when wording or form has the last word. */
interface Draft {
  readonly span: Span
  readonly view: View
  readonly hint: BlockRole | null
  role: BlockRole
  settled: boolean
  readonly rule: BlockRule | null
}

function draftsOf(article: Article, rules: BlockRules): Draft[] {
  const drafts: Draft[] = []
  for (const stretch of article.stretches) {
    const span = trimmed(article.text, stretch)
    if (span.start === span.end) continue
    drafts.push(draftOf(stretch, span, viewOf(article.text, span), rules))
  }
  return drafts
}

function draftOf(stretch: Stretch, span: Span, view: View, rules: BlockRules): Draft {
  const { hint } = stretch
  const rule = wholeRule(view.text, rules)
  if (rule) return { span, view, hint, role: rule.role, settled: true, rule }
  if (isDeskLetters(view.text)) return { span, view, hint, role: "signoff", settled: true, rule: null }
  // Prose is believed over the hint of a byline's or a caption's box.
  if (hint === "byline" && isProse(view.text) && view.text.length > 200) {
    return { span, view, hint, role: "paragraph", settled: false, rule: null }
  }
  return { span, view, hint, role: hint ?? "paragraph", settled: hint !== null, rule: null }
}

/** The first rule that knows the block as a whole. */
export function wholeRule(text: string, rules: BlockRules): BlockRule | null {
  for (const { longest, match, rule } of wholeRules(rules))
    if (text.length <= longest && match.test(text)) return rule
  return null
}

/** How long a block may be for a rule that does not say it. */
const LONGEST_WHOLE = 400

interface WholeRule {
  readonly longest: number
  readonly match: RegExp
  readonly rule: BlockRule
}

const wholes = new WeakMap<BlockRules, readonly WholeRule[]>()

/** Those of whole blocks, picked out once. */
function wholeRules(rules: BlockRules): readonly WholeRule[] {
  let whole = wholes.get(rules)
  if (!whole) {
    whole = rules.wordings
      .filter(({ part }) => part === "whole")
      .map(rule => ({ longest: rule.longest ?? LONGEST_WHOLE, match: rule.match, rule }))
    wholes.set(rules, whole)
  }
  return whole
}

/** The letters of writer and editors that agencies put under a report: "abc/def-gh/ij". */
function isDeskLetters(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[a-z]{2,4}(?:-[a-z]{2,4}){0,3}(?:\/[a-z]{2,4}(?:-[a-z]{2,4}){0,3}){1,5}\.?$/.test(text)
  )
}

function settleNeighbours(drafts: Draft[]): void {
  const texts = drafts.map(d => d.view.text)
  listItems(texts).forEach((isItem, i) => {
    if (isItem && !drafts[i]!.settled) take(drafts[i]!, "list-item")
  })
  let beside = false
  for (const [i, draft] of drafts.entries()) {
    if (draft.rule?.opens) beside = true
    else if (beside && !isProse(draft.view.text) && !draft.rule) take(draft, "boilerplate")
    else beside = false
    if (!draft.settled && isHeading(texts, i)) take(draft, "heading")
  }
  for (const i of repeats(
    texts,
    drafts.map(d => isBody(d.role) && d.role !== "list-item"),
  ))
    take(drafts[i]!, "boilerplate")
}

function take(draft: Draft, role: BlockRole): void {
  draft.role = role
  draft.settled = true
}

function isBody(role: BlockRole): boolean {
  return role === "paragraph" || role === "blockquote" || role === "heading" || role === "list-item"
}

/** Cuts the dateline off the head of a draft, and a credit or a sign-off off its tail. */
function cutEnds(draft: Draft, rules: BlockRules): Block[] {
  const { view } = draft
  if (
    draft.role !== "paragraph" &&
    draft.role !== "caption" &&
    draft.role !== "list-item" &&
    draft.role !== "standfirst"
  ) {
    return [block(draft.span, draft.role)]
  }
  const head = draft.role === "caption" ? null : headOf(view, rules)
  const tail = tailOf(view, draft.role, rules)
  const out: Block[] = []
  let from = 0
  let to = view.text.length
  if (head) {
    from = head.length
    out.push(block(trimmedShown(view, 0, from), head.role))
  }
  let role = draft.role
  if (tail && tail.from > from) {
    to = tail.from
    if (tail.role === "credit") role = "caption"
  }
  const body = trimmedShown(view, from, to)
  if (body.start < body.end) out.push(block(body, role))
  if (to < view.text.length) out.push(block(trimmedShown(view, to, view.text.length), tail!.role))
  return out
}

function block({ start, end }: Span, role: BlockRole): Block {
  return { start, end, role }
}

function headOf(view: View, rules: BlockRules): { length: number; role: BlockRole } | null {
  const dateline = datelineOf(view.text, rules)
  if (dateline) return { length: dateline.length, role: "dateline" }
  for (const rule of rules.wordings) {
    const found = rule.part === "start" ? rule.match.exec(view.text.slice(0, 200)) : null
    if (found && found[0].length < view.text.length) return { length: found[0].length, role: rule.role }
  }
  return null
}

function tailOf(view: View, role: BlockRole, rules: BlockRules): { from: number; role: BlockRole } | null {
  const credit = creditStart(view.text, rules)
  if (credit > 0) return { from: credit, role: "credit" }
  const shift = Math.max(0, view.text.length - 300)
  const end = view.text.slice(shift)
  for (const rule of rules.wordings) {
    // A picture's credit in words is only looked for under a caption.
    if (rule.part !== "end" || (rule.role === "credit" && role !== "caption")) continue
    const found = rule.match.exec(end)
    if (found && shift + found.index > 0) return { from: shift + found.index, role: rule.role }
  }
  return null
}

function trimmedShown(view: View, from: number, to: number): Span {
  let [a, b] = [from, to]
  while (a < b && view.text[a] === " ") a++
  while (b > a && view.text[b - 1] === " ") b--
  return shown(view, a, b)
}
