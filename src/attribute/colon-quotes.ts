import type { Draft } from "./draft.ts"
import type { Scene } from "./scene.ts"

/** Takes words in marks behind a colon out of a content that stands before the colon, where they are somebody else's or a
 * saying of their own: « La foule se sent trahie : « Il faut des actes », lance un docker », « il se range à l'avis du comité :
 * « Mon but reste la paix. » ». What a verb of saying tells goes on in them: « rappelle que le pont ferme : « C'est trop
 * tard. » ». */
export function partColonQuotes(scene: Scene, drafts: readonly Draft[]): void {
  if (!scene.rules.colonCue) return
  const { doc, quotes, quoteRuns } = scene
  const reported = reportedBehind(scene, drafts)
  for (const draft of drafts) {
    const last = draft.content[draft.content.length - 1]
    if (!last || draft.rule === "incise" || scene.quoteOf[draft.head]! >= 0) continue
    const q = quoteBehindColon(scene, draft.head, last.end)
    if (q < 0) continue
    const colon = quoteRuns[q]!.from - 1
    const before = doc.end[colon - 1]!
    if (draft.content[0]!.start >= before || quotes[q]!.start >= last.end) continue
    if (!reported.has(q) && goesOn(draft)) continue
    draft.content = draft.content
      .filter(({ start }) => start < before)
      .map(span => (span.end > before ? { ...span, end: before } : span))
  }
}

/** Does a saying go on in words in marks behind a colon: that of a verb that can bring in a clause of what is said, or a
 * clause that somebody thinks? */
function goesOn({ entry, rule, group }: Draft): boolean {
  if (!entry || !group || rule === "that" || rule === "comparison") return true
  const tells = entry.act === "speech" || entry.act === "evidence"
  return tells && (entry.takes.has("that") || entry.takes.has("quote") || entry.takes.has(":"))
}

/** The first quotation right behind a colon between a cue and the end of its content, in the sentence of the cue; -1. */
function quoteBehindColon({ doc, quoteOf, quoteRuns }: Scene, head: number, end: number): number {
  for (let i = head + 1; i + 1 < doc.count && doc.start[i]! < end; i++) {
    if (doc.sentence[i] !== doc.sentence[head] || i > head + AWAY) return -1
    const q = doc.norm[i] === ":" && quoteOf[i]! < 0 ? quoteOf[i + 1]! : -1
    if (q >= 0 && quoteRuns[q]!.from === i + 1 && doc.block[i] === doc.block[i + 1]) return q
  }
  return -1
}

/** A colon stands no more tokens behind a cue. */
const AWAY = 80

/** Quotations that a reporting clause behind them, or inside, gives to somebody. */
function reportedBehind(scene: Scene, drafts: readonly Draft[]): Set<number> {
  const out = new Set<number>()
  for (const { rule, quote, head } of drafts)
    if (rule === "incise" && quote >= 0 && head > scene.quoteRuns[quote]!.from) out.add(quote)
  return out
}
