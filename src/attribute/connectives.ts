import type { Span } from "../model/span.ts"
import { type Draft, stretch } from "./draft.ts"
import type { Scene } from "./scene.ts"
import { isComma, runOf, uposOf } from "./scene.ts"

/** Takes from what is said without marks, before its cue, the word that joins its sentence to the one before: it is the
 * report's ("However, | profits fell, the bank said"). */
export function withoutConnectives(scene: Scene, drafts: readonly Draft[]): void {
  if (scene.rules.connectives.length === 0) return
  for (const draft of drafts) {
    const first = draft.content[0]
    if (!first || first.start >= scene.doc.start[draft.head]!) continue
    const rest = behindConnective(scene, first)
    if (rest.length > 0 || draft.content.length > 1) draft.content = [...rest, ...draft.content.slice(1)]
  }
}

function behindConnective(scene: Scene, span: Span): readonly Span[] {
  const { doc, quoteOf, lexicon } = scene
  const { from, to } = runOf(doc, span.start, span.end)
  if (from >= to || quoteOf[from]! >= 0 || doc.sentenceStart[doc.sentence[from]!] !== from) return [span]
  let words = ""
  let end = from
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    words += i > from ? ` ${doc.norm[i]}` : doc.norm[i]
    if (lexicon.sets.connectives.has(words)) end = i + 1
  }
  // "However small it was", "still more": here it tells how much.
  if (end === from || (end === from + 1 && isDegree(scene, from))) return [span]
  if (end < to && isComma(doc, end)) end++
  return stretch(scene, end, to)
}

function isDegree({ doc }: Scene, i: number): boolean {
  const next = i + 1 < doc.count ? uposOf(doc, i + 1) : null
  return uposOf(doc, i) === "ADV" && (next === "ADJ" || next === "ADV" || next === "DET")
}

/** A connective has no more words. */
const LONGEST = 4
