import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import { clauseEnd, objectEnd } from "./clauses.ts"
import { stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { phraseAfter } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, uposOf } from "./scene.ts"

/** What a noun of saying is said to be, and the copula that says so. */
export interface Equated {
  readonly copula: Run
  readonly content: readonly Span[]
}

/** « Notre objectif | est | de gagner », « leur crainte, c'est | que la digue cède »: the copula at `at`, right behind a
 * noun of saying and its owner, with an infinitive or a clause behind it; null where there is none. */
export function equatedAt(
  scene: Scene,
  entry: CueEntry,
  at: number,
  limit: number,
  owned: boolean,
): Equated | null {
  const { doc, lexicon, groups, groupOf } = scene
  const { expletives, copulas, binding, that } = lexicon.sets
  let from = pastTime(scene, at, limit)
  if (from + 1 < limit && isComma(doc, from) && expletives.has(doc.norm[from + 1]!)) from++
  let i = from
  if (i < limit && groupOf[i]! < 0 && expletives.has(doc.norm[i]!)) i++
  const group = i < limit && groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
  if (!group || group.from > i || group.form !== "finite" || !copulas.has(group.lemma)) return null
  const start = group.to
  if (start >= limit) return null
  const clause = entry.takes.has("that") && that.has(doc.norm[start]!) && uposOf(doc, start) === "SCONJ"
  const next = groupOf[start + 1] ?? -1
  const infinitive =
    entry.takes.has("inf") &&
    binding.has(doc.norm[start]!) &&
    next >= 0 &&
    groups[next]!.from === start + 1 &&
    groups[next]!.form === "infinitive"
  if (owned && entry.takes.has("np") && !clause && !infinitive) return thing(scene, from, group, limit)
  if (!clause && !infinitive) return null
  const end = clause ? clauseEnd(scene, start, null) : objectEnd(scene, start, null)
  const content = stretch(scene, start, end)
  return content.length ? { copula: { from, to: group.to }, content } : null
}

/** « Notre objectif | reste | le maintien »: a noun with its article, which nothing is said of. */
function thing(scene: Scene, from: number, group: Group, limit: number): Equated | null {
  const { doc } = scene
  const start = group.to
  const phrase = has(doc.morph[start]!, "Definite", "Def") ? phraseAfter(scene, start, limit) : null
  if (!phrase || uposOf(doc, phrase.head) !== "NOUN" || scene.timeEnd[phrase.head]! > 0) return null
  const content = stretch(scene, start, objectEnd(scene, start, null, true))
  return content.length ? { copula: { from, to: group.to }, content } : null
}

/** « L'un des objectifs du club | en 2013 | sera … »: past a time and its preposition. */
function pastTime({ doc, timeEnd, timeStart }: Scene, at: number, limit: number): number {
  const time = at < limit && uposOf(doc, at) === "ADP" ? at + 1 : at
  return time < limit && timeEnd[time]! > time && timeStart[time] === time ? timeEnd[time]! : at
}
