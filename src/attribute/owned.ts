import { has } from "../model/morphology.ts"
import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, stretch } from "./draft.ts"
import { BEGINS } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isStop, sentenceOf, uposOf } from "./scene.ts"
import { pronounAt } from "./subject.ts"

/** "In the prosecutor's words, …", "…, à son avis": a set phrase around whoever owns the words. */
export function ownedDraft(scene: Scene, i: number): Draft | null {
  const { doc, lexicon } = scene
  const entries = scene.begins[i]! & BEGINS.owned ? lexicon.owned.get(doc.norm[i]!) : null
  if (!entries) return null
  const { from, to } = sentenceOf(scene, i)
  const opens = i === from || isComma(doc, i - 1)
  if (!opens) return null
  for (const entry of entries) {
    const found = ownerOf(scene, i + 1, to, entry.words[1]!)
    if (!found || (found.end < to && !isComma(doc, found.end) && !isStop(doc, found.end))) continue
    const content =
      i === from
        ? stretch(scene, found.end, clauseEnd(scene, Math.min(found.end + 1, to - 1), null))
        : [
            ...stretch(scene, from, i),
            ...(found.end + 1 < to ? stretch(scene, found.end, clauseEnd(scene, found.end + 1, null)) : []),
          ]
    if (content.length === 0) continue
    const q = i === from ? (scene.quoteOf[found.end + 1] ?? -1) : -1
    return {
      ...plainDraft("owned", i, [{ from: i, to: i + 1 }, found.noun], entry.key, found.owner, content, 0.9),
      entry,
      quote: q >= 0 && scene.quoteRuns[q]!.from === found.end + 1 ? q : -1,
    }
  }
  return null
}

/** A possessive, or a phrase that ends in one, and the noun behind it. */
function ownerOf(
  scene: Scene,
  at: number,
  limit: number,
  noun: string,
): { owner: Phrase; noun: Run; end: number } | null {
  const { doc } = scene
  if (at + 1 >= limit) return null
  if (has(doc.morph[at]!, "Poss", "Yes")) {
    const n = uposOf(doc, at + 1) === "ADJ" ? at + 2 : at + 1
    return n < limit && doc.norm[n] === noun
      ? { owner: pronounAt(at), noun: { from: at + 1, to: n + 1 }, end: n + 1 }
      : null
  }
  const whole = phraseAfter(scene, at, limit)
  if (!whole) return null
  const n = whole.to - 1
  if (doc.norm[n] !== noun || n - 1 <= at || !/^['’]s?$/.test(doc.norm[n - 1]!)) return null
  return { owner: { from: at, to: n, head: n - 2 }, noun: { from: n, to: n + 1 }, end: n + 1 }
}
