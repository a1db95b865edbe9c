import type { Parsed } from "../model/doc.ts"
import type { Noted } from "../model/note.ts"
import type { Attribution, Entity, Time } from "../model/reading.ts"
import { appositionDraft } from "./appositions.ts"
import { isGerundObject } from "./asides.ts"
import { asserted } from "./asserted.ts"
import { partColonQuotes } from "./colon-quotes.ts"
import { comparisonDraft } from "./comparison.ts"
import { conditionalDrafts } from "./conditional.ts"
import { withoutConnectives } from "./connectives.ts"
import { copied, type Draft } from "./draft.ts"
import { framedDrafts } from "./frames.ts"
import { hearsayDraft } from "./hearsay.ts"
import { impersonalDraft, predicateDraft } from "./impersonal.ts"
import { inciseDraft } from "./incise.ts"
import { partSayings } from "./joined.ts"
import { Judge } from "./judge.ts"
import { carriedBefore, carriedBehind } from "./light.ts"
import type { AttributionModel } from "./model.ts"
import { nounDraft } from "./nouns.ts"
import { ownedDraft } from "./owned.ts"
import { plannedDraft } from "./planned.ts"
import { prepositionDraft } from "./prepositions.ts"
import { recordsOf } from "./records.ts"
import { relativeDraft } from "./relative.ts"
import type { AttributionRules } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { setScene } from "./scene.ts"
import { settle } from "./settle.ts"
import { standInDraft } from "./stand-ins.ts"
import { mendTails } from "./tails.ts"
import { verbDraft } from "./verbs.ts"

/** Who is said to have said what, ordered by the start of the content. Quotation marks are read first, then
 * every cue proposes a source and a content, then quotations without a cue of their own find a speaker, and last
 * the sayings inside sayings are told from those side by side. A sentence nobody vouches for yields nothing.
 * `published` is the report's date; it is never taken for the day of a saying by itself. Without a `model` the
 * constructions alone decide. */
export function attribute(
  doc: Parsed,
  entities: readonly Entity[],
  times: readonly Time[],
  published: string | null,
  rules: AttributionRules,
  model: AttributionModel | null = null,
): Noted<readonly Attribution[]> {
  const scene = setScene(doc, entities, times, rules)
  return { value: recordsOf(scene, draftsOf(scene, model), published), notes: scene.notes }
}

/** All that is said, as the constructions and, where there are any, the weights tell it. */
export function draftsOf(scene: Scene, model: AttributionModel | null): Draft[] {
  const proposed = proposals(scene)
  const judge = model ? new Judge(scene, model) : null
  const told = asserted(scene, settle(scene, judge ? judge.choose(proposed) : proposed))
  const drafts = [...told, ...conditionalDrafts(scene, told)]
  withoutConnectives(scene, drafts)
  partSayings(scene, drafts)
  mendTails(scene, drafts)
  return judge ? judge.likely(drafts) : drafts
}

/** What the constructions propose, each cue by itself. */
export function proposals(scene: Scene): Draft[] {
  const told = [...verbal(scene), ...nominal(scene)]
  partColonQuotes(scene, told)
  return [...told, ...framedDrafts(scene, told)]
}

/** One draft at most for each verb: a reporting clause after its content, else what follows the verb. Copied, as the
 * others are, so that drafts are of one shape whatever made them. */
function verbal(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  for (const group of scene.groups) {
    if (isGerundObject(scene, group)) continue
    const draft =
      comparisonDraft(scene, group) ??
      inciseDraft(scene, group) ??
      relativeDraft(scene, group) ??
      impersonalDraft(scene, group) ??
      standInDraft(scene, group) ??
      carriedBefore(scene, group) ??
      (group.passive ? predicateDraft(scene, group) : null) ??
      verbDraft(scene, group) ??
      plannedDraft(scene, group) ??
      predicateDraft(scene, group) ??
      carriedBehind(scene, group)
    if (draft) drafts.push(copied(draft))
  }
  return drafts
}

function nominal(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < scene.doc.count; i++) {
    const draft =
      prepositionDraft(scene, i) ??
      ownedDraft(scene, i) ??
      hearsayDraft(scene, i) ??
      nounDraft(scene, i) ??
      appositionDraft(scene, i)
    if (draft) drafts.push(copied(draft))
  }
  return drafts
}
