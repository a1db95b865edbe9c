import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, spanOfRun, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { ownEntry } from "./lexicon.ts"
import type { Scene } from "./scene.ts"
import { sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { subjectOf } from "./subject.ts"

/** "La ministre devrait se rendre à Brest lundi": a plan that somebody has told and nobody is named for. The
 * conditional of duty looks the same: only somebody's act with a date counts. */
export function plannedDraft(scene: Scene, group: Group): Draft | null {
  const { doc, lexicon } = scene
  const verb = group.agrees
  if (!group.conditional || group.negated || group.form !== "finite") return null
  if (!lexicon.sets.planners.has(doc.lemma[verb]!)) return null
  // The infinitive may already be part of the group.
  const from = verb < group.head ? verb + 1 : group.to
  const next = verb < group.head ? group : scene.groups[scene.groupOf[group.head]! + 1]
  if (!next || next.passive || (next !== group && (next.form !== "infinitive" || next.from !== from)))
    return null
  const subject = subjectOf(scene, group)
  if (!subject || scene.quoteOf[group.head]! >= 0 || subject.to > group.from) return null
  const type = speakerType(scene, subject)
  const acts = type === "person" || type === "official-body" || type === "state" || type === "organisation"
  if (!acts || lexicon.sets.expletives.has(doc.norm[subject.head]!)) return null
  const end = Math.min(clauseEnd(scene, from, group), sentenceOf(scene, group.head).to)
  if (!dated(scene, next.to, end)) return null
  return {
    ...plainDraft(
      "planned",
      group.head,
      [{ from: verb, to: verb + 1 }],
      doc.lemma[verb]!,
      null,
      [spanOfRun(scene, subject), ...stretch(scene, from, end)],
      0.5,
    ),
    entry: ownEntry("intention", "plans", doc.lemma[verb]!),
    group,
  }
}

function dated(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = scene.timeOf[i]!
    if (
      t >= 0 &&
      (scene.times[t]!.type === "DATE" || scene.times[t]!.type === "TIME") &&
      uposOf(scene.doc, i) !== "ADV"
    )
      return true
  }
  return false
}
