import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { phraseBefore } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { sentenceOf, spanOfToken, uposOf } from "./scene.ts"
import { pronounAt } from "./subject.ts"
import { entriesFor } from "./verbs.ts"

/** "The tunnel, which the operator says is safe, …": the relative is the subject of the verb behind the saying. */
export function relativeDraft(scene: Scene, group: Group): Draft | null {
  const { doc, lexicon } = scene
  if (!scene.rules.zeroThat || group.form !== "finite" || group.passive) return null
  const next = scene.groups[scene.groupOf[group.head]! + 1]
  if (next?.from !== group.to || next.form !== "finite") return null
  const { from } = sentenceOf(scene, group.head)
  const last = group.from - 1
  if (last <= from) return null
  const source = uposOf(doc, last) === "PRON" ? pronounAt(last) : phraseBefore(scene, group.from, from)
  const relative = source ? source.from - 1 : -1
  if (relative < from || !lexicon.sets.relatives.has(doc.norm[relative]!)) return null
  const fit = entriesFor(scene, group).find(one => one.entry.takes.has("that"))
  if (!fit || !source) return null
  return {
    ...plainDraft(
      "relative",
      group.head,
      cueOf(group, group.to),
      fit.entry.key,
      source,
      [spanOfToken(doc, relative), ...stretch(scene, next.from, clauseEnd(scene, next.from, null))],
      0.97,
    ),
    entry: fit.entry,
    negated: group.negated,
    group,
  }
}
