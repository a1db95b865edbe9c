import type { Candidate } from "./candidates.ts"
import { objectEnd } from "./clauses.ts"
import { complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, spanOfRun, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { type CueEntry, type Lexicon, ownEntry } from "./lexicon.ts"
import { linkAt, ownerOf } from "./nouns.ts"
import { afterPassive, agentOf, nounBefore, toldBy } from "./passive.ts"
import type { Run, Scene } from "./scene.ts"
import { sentenceOf } from "./scene.ts"
import { subjectOf } from "./subject.ts"
import { contentOf, entriesFor, ruleOf, sourceOf } from "./verbs.ts"

/** A line of the tables for a word that stands in none: it may take whatever follows. */
function openEntry({ lexicon }: Scene): CueEntry {
  let entry = made.get(lexicon)
  if (!entry) {
    entry = ownEntry("speech", "states", "", ANY, lexicon.sets.of)
    made.set(lexicon, entry)
  }
  return entry
}

const made = new WeakMap<Lexicon, CueEntry>()

const ANY: CueEntry["takes"] = new Set(["that", "whether", "quote", "inf", "np", "adj", "rel", ":"])

/** What a word would say if it were a cue, whatever the tables hold of it: the draft that the weights choose bounds
 * against when no construction took the word. */
export function openDraft(scene: Scene, candidate: Candidate): Draft {
  const { group, head, core } = candidate
  if (!group) return openNoun(scene, head)
  if (group.passive) return openPassive(scene, group, toldBy(candidate.draft))
  const end = Math.max(group.to, core + 1)
  const complement = complementAt(scene, end, [openEntry(scene)])
  const content = contentOf(scene, group, complement, null)
  const draft = plainDraft(
    `learnt-${ruleOf(complement)}` as const,
    head,
    cueOf(group, end),
    "",
    sourceOf(scene, group, complement),
    content,
    0,
  )
  draft.group = group
  draft.addressee = complement.addressee
  return draft
}

/** "adoptée par le Congrès", "six banques ont été dégradées": what it is done to, and by whom. */
function openPassive(scene: Scene, group: Group, told: Run | null): Draft {
  const limit = sentenceOf(scene, group.head).to
  const { at, source } = agentOf(scene, group, limit)
  const about = group.form === "past-participle" ? nounBefore(scene, group) : subjectOf(scene, group)
  const subject = told ? null : about
  const rest = afterPassive(scene, group, limit, source ? at : -1, entriesFor(scene, group)[0]?.entry ?? null)
  const content = [...(subject ? [spanOfRun(scene, subject)] : []), ...rest]
  const end = scene.rules.prepositionInCue && at >= 0 ? at + 1 : group.to
  const draft = plainDraft("learnt-passive", group.head, cueOf(group, end), "", source, content, 0)
  draft.group = group
  draft.addressee = told
  return draft
}

/** "ses engagements de retour", "la préoccupation est": what the noun is joined to, and whose it is. */
function openNoun(scene: Scene, head: number): Draft {
  const limit = sentenceOf(scene, head).to
  const owner = ownerOf(scene, head, head + 1, limit, openEntry(scene))
  const link = linkAt(scene, openEntry(scene), owner.next, limit)
  const content = link
    ? link.content
    : owner.next < limit
      ? stretch(scene, owner.next, objectEnd(scene, owner.next, null))
      : []
  return plainDraft("learnt-noun", head, [{ from: head, to: head + 1 }], "", owner.source, content, 0)
}
