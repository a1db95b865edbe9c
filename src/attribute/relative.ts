import type { Span } from "../model/span.ts"
import { clauseEnd } from "./clauses.ts"
import { claimFrom } from "./comparison.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { phraseBefore } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, sentenceOf, spanOfToken, uposOf } from "./scene.ts"
import { pronounAt, subjectAfter } from "./subject.ts"
import { entriesFor } from "./verbs.ts"
import { IN } from "./words.ts"

/** A saying in a relative clause. */
export function relativeDraft(scene: Scene, group: Group): Draft | null {
  return takenUp(scene, group) ?? saysOfSubject(scene, group)
}

/** « …, ce que conteste l'opposition », "…, a claim the ministry denies": a word takes up the clause before it, and the
 * relative clause tells what somebody says to that. */
function takenUp(scene: Scene, group: Group): Draft | null {
  const { doc, lexicon } = scene
  if (group.form !== "finite" || group.passive) return null
  const { from } = sentenceOf(scene, group.head)
  const { relatives, antecedents } = lexicon.sets
  if (!takesUp(scene, Math.max(from, group.from - NEAR), group.from)) return null
  const isInverted = group.from > from && relatives.has(doc.norm[group.from - 1]!)
  const source = isInverted ? subjectAfter(scene, group) : subjectBefore(scene, group, from)
  if (!source) return null
  const first = isInverted ? group.from : source.from
  const word = first > from && relatives.has(doc.norm[first - 1]!) ? first - 2 : first - 1
  if (word <= from || !antecedents.has(doc.norm[word]!)) return null
  const comma = uposOf(doc, word - 1) === "DET" ? word - 2 : word - 1
  const fit = entriesFor(scene, group).find(({ entry }) => entry.takes.has("np") || entry.takes.has("that"))
  if (comma <= from || !isComma(doc, comma) || !fit) return null
  return make(group, fit.entry, source, stretch(scene, claimFrom(scene, from, comma), comma), 0.9)
}

/** Between the word that takes up and the verb behind it stand a relative pronoun and a subject of no more tokens. */
const NEAR = 16

function takesUp({ sets }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sets[i]! & IN.antecedents) return true
  return false
}

function make(group: Group, entry: CueEntry, source: Phrase, content: readonly Span[], prior: number): Draft {
  const draft = plainDraft("relative", group.head, cueOf(group, group.to), entry.key, source, content, prior)
  return { ...draft, entry, negated: group.negated, group }
}

function subjectBefore(scene: Scene, group: Group, from: number): Phrase | null {
  const last = group.from - 1
  if (last <= from) return null
  return uposOf(scene.doc, last) === "PRON" ? pronounAt(last) : phraseBefore(scene, group.from, from)
}

/** "The tunnel, which the operator says is safe, …": the relative is the subject of the verb behind the saying. */
function saysOfSubject(scene: Scene, group: Group): Draft | null {
  const { doc, lexicon } = scene
  if (!scene.rules.zeroThat || group.form !== "finite" || group.passive) return null
  const next = scene.groups[scene.groupOf[group.head]! + 1]
  if (next?.from !== group.to || next.form !== "finite") return null
  const { from } = sentenceOf(scene, group.head)
  const source = subjectBefore(scene, group, from)
  const relative = source ? source.from - 1 : -1
  if (relative < from || !lexicon.sets.relatives.has(doc.norm[relative]!)) return null
  const fit = entriesFor(scene, group).find(one => one.entry.takes.has("that"))
  if (!fit || !source) return null
  const content = [
    spanOfToken(doc, relative),
    ...stretch(scene, next.from, clauseEnd(scene, next.from, null)),
  ]
  return make(group, fit.entry, source, content, 0.97)
}
