import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { cueOf, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { phraseBefore } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, sentenceOf, uposOf } from "./scene.ts"
import { pronounAt, subjectAfter } from "./subject.ts"
import { entriesFor } from "./verbs.ts"

/** "Comme l'a souligné la Cour, …", "As the court noted, …": the clause beside the comparison is what is said. */
export function comparisonDraft(scene: Scene, group: Group): Draft | null {
  const { doc, lexicon } = scene
  if (group.form !== "finite" || group.passive) return null
  const fit = entriesFor(scene, group).find(
    one => one.entry.takes.has("that") || one.entry.takes.has("quote"),
  )
  if (!fit) return null
  const sentence = sentenceOf(scene, group.head)
  let opener = group.from - 1
  let source = null
  if (opener >= sentence.from && lexicon.sets.comparing.has(doc.norm[opener]!))
    source = subjectAfter(scene, group)
  else if (opener >= sentence.from) {
    source =
      uposOf(doc, opener) === "PRON" ? pronounAt(opener) : phraseBefore(scene, group.from, sentence.from)
    opener = source ? source.from - 1 : -1
    if (opener < sentence.from || !lexicon.sets.comparing.has(doc.norm[opener]!)) return null
  }
  if (!source) return null
  const end = Math.max(source.to, group.to)
  const after = end < sentence.to && isComma(doc, end) ? end + 1 : -1
  const opens = opener === sentence.from || !isComma(doc, opener - 1) || after > 0
  const content = opens
    ? after > 0
      ? stretch(scene, after, clauseEnd(scene, after, null))
      : []
    : stretch(scene, saidFrom(scene, sentence.from, opener), opener)
  const before =
    // « bien que, comme l'a dit le maire, … »: what opens the clause is not said.
    opens && opener > sentence.from + 2 && isComma(doc, opener - 1) && uposOf(doc, opener - 2) !== "SCONJ"
      ? stretch(scene, sentence.from, opener)
      : []
  const spans = [...before, ...content]
  if (spans.length === 0) return null
  return {
    rule: "comparison",
    entry: fit.entry,
    head: group.head,
    cue: withoutObject(scene, group, cueOf(group, fit.end)),
    lemma: fit.entry.key,
    source,
    content: spans,
    addressee: null,
    negated: group.negated,
    group,
    quote: -1,
    via: null,
    prior: 0.85,
  }
}

/** Behind the last "that" of a saying, since what another said is compared to what is said, and not to its being said:
 * "le maire nie que | la grue soit tombée, comme l'a écrit un site". */
export function saidFrom(scene: Scene, from: number, to: number): number {
  const { doc, lexicon, rules } = scene
  let start = from
  for (let i = from + 1; i < to; i++) {
    const g = scene.groupOf[i - 1]!
    if (g < 0 || scene.groups[g]!.to !== i) continue
    const marked = lexicon.sets.that.has(doc.norm[i]!) && uposOf(doc, i) === "SCONJ"
    if (!marked && !(rules.zeroThat && clauseFollows(scene, i, to))) continue
    if (entriesFor(scene, scene.groups[g]!).some(one => one.entry.takes.has("that")))
      start = marked ? i + 1 : i
  }
  return start
}

/** The same, where what is said may also be an object or an infinitive: "accuse Moscow | of …". */
export function claimFrom(scene: Scene, from: number, to: number): number {
  const start = saidFrom(scene, from, to)
  for (let i = to - 1; i >= start; i--) {
    const g = scene.groupOf[i]!
    if (g < 0 || scene.groups[g]!.head !== i || scene.groups[g]!.form !== "finite") continue
    const fit = entriesFor(scene, scene.groups[g]!)[0]
    if (fit?.entry.act === "speech" && fit.end < to) return fit.end
  }
  return start
}

/** Does a subject with its finite verb begin here, before any comma? */
function clauseFollows(scene: Scene, from: number, to: number): boolean {
  const { doc } = scene
  for (let i = from + 1; i < to && !isComma(doc, i); i++) {
    const g = scene.groupOf[i]!
    if (g >= 0) return scene.groups[g]!.form === "finite"
  }
  return false
}

/** "Comme l'a noté X": the pronoun stands for what is said and is no part of the cue. */
function withoutObject(scene: Scene, group: Group, cue: readonly Run[]): Run[] {
  const [first, ...rest] = cue
  const pronoun = first && group.clitics.length > 0 && scene.doc.norm[first.from] === group.clitics[0]
  return first ? [pronoun ? { ...first, from: first.from + 1 } : first, ...rest] : []
}
