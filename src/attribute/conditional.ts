import { has } from "../model/morphology.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { Phrase } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isStop, runOf, uposOf } from "./scene.ts"
import { subjectOf } from "./subject.ts"
import { IN } from "./words.ts"

/** Sentences that the conditional alone marks as somebody else's words. After a sentence that reports, they are that
 * speaker's, carried on ("free indirect style"); elsewhere the compound conditional tells of what is said to have
 * happened, by nobody the text names. Supposing, wishing and being polite use the conditional too and are left. */
export function conditionalDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (!scene.rules.hearsayConditional) return []
  const { doc } = scene
  const out: Draft[] = []
  const taken = takenSentences(scene, drafts)
  const speakers = speakersBySentence(scene, drafts)
  let carrying: Phrase | null = null
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s]!
    const goesOn = from > 0 && doc.block[from - 1] === doc.block[from]
    if (!goesOn) carrying = null
    const group = taken[s] ? null : hearsayGroup(scene, s)
    if (group) {
      const compound = group.agrees !== group.head && group.agrees >= 0
      const source: Phrase | null = carrying
      if (source || compound) {
        const content = stretch(scene, from, doc.sentenceStart[s + 1]!)
        if (content.length > 0)
          out.push({
            ...plainDraft(source ? "carried" : "conditional", group.head, [], "", source, content, 0.4),
            group,
          })
      }
    } else carrying = speakers.get(s) ?? null
  }
  return out
}

/** Sentences in which a saying stands, by its cue or its content. */
function takenSentences(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const { doc } = scene
  const taken = new Uint8Array(doc.sentenceStart.length)
  for (const draft of drafts) {
    taken[doc.sentence[draft.head]!] = 1
    for (const span of draft.content) {
      const run = runOf(doc, span.start, span.end)
      if (run.to > run.from) taken.fill(1, doc.sentence[run.from]!, doc.sentence[run.to - 1]! + 1)
    }
  }
  return taken
}

/** Who last reports in each sentence. */
function speakersBySentence(scene: Scene, drafts: readonly Draft[]): Map<number, Phrase> {
  const speakers = new Map<number, Phrase>()
  for (const draft of drafts) {
    const reports = draft.entry?.act === "speech" && draft.source && scene.quoteOf[draft.head]! < 0
    if (reports) speakers.set(scene.doc.sentence[draft.head]!, draft.source!)
  }
  return speakers
}

/** The first finite verb of the sentence, when it is a conditional of hearsay. */
function hearsayGroup(scene: Scene, s: number): Group | null {
  const { doc, lexicon, sets } = scene
  const from = doc.sentenceStart[s]!
  const to = doc.sentenceStart[s + 1]!
  if (doc.norm[to - 1]!.endsWith("?") || !isStop(doc, to - 1)) return null
  let group: Group | null = null
  for (let i = from; i < to; i++) {
    if (scene.quoteOf[i]! >= 0) return null
    if (sets[i]! & IN.hypothesis && uposOf(doc, i) === "SCONJ") return null
    const g = scene.groupOf[i]!
    if (group || g < 0 || scene.groups[g]!.head !== i || scene.groups[g]!.form !== "finite") continue
    group = scene.groups[g]!
    const morph = doc.morph[group.agrees]!
    if (!group.conditional || has(morph, "Person", "1") || has(morph, "Person", "2")) return null
    if (lexicon.sets.softeners.has(group.lemma) || lexicon.sets.softeners.has(doc.lemma[group.agrees]!))
      return null
  }
  if (!group) return null
  const subject = subjectOf(scene, group)
  if (!subject || subject.from < from) return null
  const head = doc.norm[subject.head]!
  const nobody = lexicon.sets.expletives.has(head) && uposOf(doc, subject.head) === "PRON" && group.passive
  return nobody || lexicon.sets.relatives.has(head) || lexicon.sets.generics.has(head) ? null : group
}
