import { has } from "../model/morphology.ts"
import type { Draft } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, runOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { IN } from "./words.ts"

/** The drafts in which somebody does say something: what is only supposed ("if he says no"), said by nobody ("nobody
 * said that") or still to be said ("will say whether") goes. A generic subject vouches for nothing and is no source. */
export function asserted(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const turns = drafts.filter(draft => draft.rule === "turn")
  return drafts.filter(draft => {
    const { group } = draft
    if (turns.length > 1 && draft.rule !== "turn" && holdsTurns(scene, draft, turns)) return false
    if (!group || draft.rule === "passive") return true
    if (isNamed(scene, draft)) return false
    if (isSupposed(scene, group) || isNobody(scene, draft) || isToCome(scene, draft, group)) return false
    if (isGeneric(scene, draft, group)) draft.source = null
    if (isDenied(scene, draft)) {
      draft.negated = true
      draft.entry = deniedTwin(scene, draft)
    }
    if (draft.entry && draft.source) draft.entry = shown(scene, draft, draft.source)
    return true
  })
}

/** « L'homme dit « le Balafré » a été arrêté »: the clause goes on with its verb right after the marks, so they hold a
 * name of its subject. */
function isNamed(scene: Scene, { quote, head }: Draft): boolean {
  const { doc } = scene
  const marks = quote < 0 ? null : scene.quotes[quote]!
  if (!marks || head + 1 >= doc.count || doc.start[head + 1] !== marks.start) return false
  let next = head + 1
  while (next < doc.count && doc.start[next]! < marks.end) next++
  if (next >= doc.count || doc.sentence[next] !== doc.sentence[head]) return false
  if (isTensed(doc, next)) return true
  // A verb that the tagger took for a noun, after marks that hold no clause.
  for (let i = head + 1; i < next; i++) if (isTensed(doc, i)) return false
  return uposOf(doc, next) === "NOUN"
}

function isTensed(doc: Scene["doc"], i: number): boolean {
  const tag = uposOf(doc, i)
  return (tag === "VERB" || tag === "AUX") && has(doc.morph[i]!, "VerbForm", "Fin")
}

/** "Partial transcript as follows:": the turns say it themselves. */
function holdsTurns(scene: Scene, draft: Draft, turns: readonly Draft[]): boolean {
  let held = 0
  for (const turn of turns) {
    const at = scene.doc.start[turn.head]!
    if (draft.content.some(span => span.start <= at && at < span.end)) held++
  }
  return held > 1
}

/** Does the clause of the verb open with a word of hypothesis that no verb before it asks about? */
function isSupposed(scene: Scene, group: Group): boolean {
  const { doc, sets } = scene
  const first = doc.sentenceStart[doc.sentence[group.head]!]!
  for (let i = group.from - 1; i >= first && i >= group.from - 8; i--) {
    if (scene.groupOf[i]! >= 0 || isComma(doc, i) || scene.quoteOf[i] !== scene.quoteOf[group.head])
      return false
    if (!(sets[i]! & IN.hypothesis) || uposOf(doc, i) !== "SCONJ") continue
    return i === first || isComma(doc, i - 1) || uposOf(doc, i - 1) === "CCONJ"
  }
  return false
}

/** "Personne n'a dit", "nobody said": a pronoun of negation as the speaker. */
function isNobody(scene: Scene, draft: Draft): boolean {
  const { source, entry } = draft
  // « Personne ne sait rien » tells what nobody knows.
  return (
    source !== null &&
    entry?.act !== "thought" &&
    source.to - source.from === 1 &&
    uposOf(scene.doc, source.head) === "PRON" &&
    scene.lexicon.sets.negations.has(scene.doc.norm[source.head]!)
  )
}

/** "Neither the police nor the mayor confirmed", "aucun élu n'a confirmé": the negation stands in the source. */
function isDenied(scene: Scene, draft: Draft): boolean {
  const { source } = draft
  if (!source || draft.negated) return false
  const first = scene.doc.norm[source.from]!
  return uposOf(scene.doc, source.from) !== "PRON" && scene.lexicon.sets.negations.has(first)
}

/** "Neither side would comment": the line of the tables for the verb with a negation, where there is one. */
function deniedTwin({ lexicon }: Scene, { entry }: Draft): CueEntry | null {
  if (!entry || entry.negative || entry.tail.length > 0) return entry
  const twin = (lexicon.verbs.get(entry.head) ?? []).find(one => one.negative && one.tail.length === 0)
  return twin ?? entry
}

/** What a document tells by a verb that also shows is evidence. */
function shown(scene: Scene, draft: Draft, source: Phrase): CueEntry | null {
  const { entry } = draft
  const twin = (scene.lexicon.verbs.get(entry!.head) ?? []).find(
    one => one.act === "evidence" && one.key === entry!.key,
  )
  return twin && speakerType(scene, source) === "document" ? twin : entry
}

/** A question or a thing that will be told: the telling is announced, nothing is claimed yet. */
function isToCome(scene: Scene, draft: Draft, group: Group): boolean {
  const { doc, lexicon } = scene
  if (draft.entry?.act !== "speech" || draft.entry.stance !== "states" || draft.quote >= 0) return false
  const verb = group.agrees
  if (!has(doc.morph[verb]!, "Tense", "Fut") && !lexicon.sets.futures.has(doc.norm[verb]!)) return false
  if (draft.rule === "object") return true
  const first = draft.content[0] ? runOf(doc, draft.content[0].start, draft.content[0].end).from : -1
  return draft.rule === "that" && first >= 0 && lexicon.sets.whether.has(doc.norm[first]!)
}

/** "On dit que …" at no time in particular. */
function isGeneric(scene: Scene, draft: Draft, group: Group): boolean {
  const { doc, lexicon } = scene
  const { source } = draft
  if (!source || draft.rule !== "that" || draft.entry?.act !== "speech") return false
  if (!lexicon.sets.generics.has(doc.norm[source.head]!)) return false
  return group.agrees === group.head && has(doc.morph[group.head]!, "Tense", "Pres")
}
