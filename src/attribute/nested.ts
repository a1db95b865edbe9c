import type { Draft } from "./draft.ts"
import { cueOf, plainDraft } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { Phrase } from "./phrases.ts"
import { phraseBefore } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, sentenceOf, uposOf } from "./scene.ts"
import { pronounAt, subjectAfter, subjectOf } from "./subject.ts"
import type { Fit } from "./verbs.ts"
import { entriesFor } from "./verbs.ts"

/** How far the verb of saying may stand from the marks it opens: whom one speaks to may come between. */
const REACH = 6

/** Quotations inside quotations, by the verb of saying beside their marks: « Le juge m'a dit “revenez” … ». */
export function nestedDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  for (const [q, quote] of scene.quotes.entries()) {
    if (quote.depth === 0) continue
    const run = scene.quoteRuns[q]!
    const draft = opened(scene, q, run) ?? closed(scene, q, run)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** The verb stands before the marks. */
function opened(scene: Scene, q: number, run: Run): Draft | null {
  const { doc } = scene
  const outer = scene.quoteOf[run.from]!
  let end = run.from
  if (end > 0 && (isComma(doc, end - 1) || doc.norm[end - 1] === ":")) end--
  for (let i = end - 1; i >= 0 && i >= end - REACH; i--) {
    if (scene.quoteOf[i] !== outer || doc.sentence[i] !== doc.sentence[run.from]) return null
    const g = scene.groupOf[i]!
    if (g >= 0) {
      const group = scene.groups[g]!
      const source = group.form === "infinitive" ? null : subjectOf(scene, group)
      return source ? made(scene, q, group, source) : null
    }
    const upos = uposOf(doc, i)
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "CCONJ") return null
  }
  return null
}

/** The reporting clause stands behind the marks: “revenez”, m'a dit le juge. */
function closed(scene: Scene, q: number, run: Run): Draft | null {
  const { doc } = scene
  const outer = scene.quoteOf[run.from]!
  let at = run.to
  if (at < doc.count && isComma(doc, at)) at++
  const { to } = sentenceOf(scene, run.to - 1)
  for (let i = at; i < to && i < at + REACH && scene.quoteOf[i] === outer; i++) {
    const g = scene.groupOf[i]!
    if (g < 0) continue
    const group = scene.groups[g]!
    if (group.form !== "finite") return null
    const source = i === at ? behind(scene, group) : before(scene, group, at)
    return source ? made(scene, q, group, source) : null
  }
  return null
}

function behind(scene: Scene, group: Group): Phrase | null {
  return group.inverted >= 0 ? pronounAt(group.inverted) : subjectAfter(scene, group)
}

function before(scene: Scene, group: Group, floor: number): Phrase | null {
  if (uposOf(scene.doc, group.from - 1) === "PRON") return pronounAt(group.from - 1)
  const phrase = phraseBefore(scene, group.from, floor)
  return phrase?.from === floor ? phrase : null
}

function made(scene: Scene, q: number, group: Group, source: Phrase): Draft | null {
  const fit = entriesFor(scene, group).find(says)
  if (!fit || scene.lexicon.sets.expletives.has(scene.doc.norm[source.head]!)) return null
  return {
    ...plainDraft(
      "nested",
      group.head,
      cueOf(group, fit.end),
      fit.entry.key,
      source,
      scene.quotes[q]!.outer,
      0.98,
    ),
    entry: fit.entry,
    negated: group.negated,
    group,
    quote: q,
  }
}

function says(fit: Fit): boolean {
  return fit.entry.takes.has("quote") || fit.entry.takes.has("person+quote")
}
