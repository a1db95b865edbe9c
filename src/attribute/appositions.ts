import { part } from "./columns.ts"
import { complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, stretch } from "./draft.ts"
import { predicatesOf } from "./lexicon.ts"
import { phraseAfter, phraseBefore, verbFollows } from "./phrases.ts"
import { type Frame, unelided } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { isComma, matchWords, sentenceOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

const ADJ = part("ADJ")
const VERB = part("VERB")

/** How somebody thinks, said beside him without a verb: « Opposés à la réforme, les armateurs ont … », « Le maire, hostile au
 * projet, a … ». Things think nothing. */
export function appositionDraft(scene: Scene, i: number): Draft | null {
  const { doc, lexicon, groupOf, groups } = scene
  if (doc.upos[i] !== ADJ && doc.upos[i] !== VERB) return null
  const g = groupOf[i]!
  const group = g >= 0 ? groups[g]! : null
  if (group && (group.form !== "past-participle" || group.from !== i)) return null
  const entries = predicatesOf(lexicon, doc.norm[i]!, doc.lemma[i]!)
  if (entries.length === 0) return null
  const { from, to: limit } = sentenceOf(scene, i)
  if (i !== from && !isComma(doc, i - 1)) return null
  for (const entry of entries) {
    const end = entry.tail.length ? matchWords(doc, i + 1, entry.tail) : i + 1
    if (end < 0) continue
    const { kind, preposition, from: start } = complementAt(scene, end, [entry])
    if (kind !== "that" && kind !== "inf" && kind !== "np") continue
    const frame = (kind === "that" ? kind : `${kind}${preposition && `:${unelided(preposition)}`}`) as Frame
    // « Effrayés par le bruit, les élèves … »: what was done to somebody is no thought of his.
    if (!entry.takes.has(frame) || lexicon.sets.agents.has(preposition)) continue
    const said = ownedBy(scene, i, from, start, limit)
    if (!said) return null
    const { source, to } = said
    const cue = [{ from: i, to: end }]
    const draft = plainDraft("predicate", i, cue, entry.key, source, stretch(scene, start, to), 0.8)
    draft.entry = entry
    draft.group = group
    return draft
  }
  return null
}

/** Where the apposition at `i` ends, at a comma, and whose it is: the subject right behind that comma when it opens the sentence,
 * else what stands before it, with the verb of the sentence behind. */
function ownedBy(scene: Scene, i: number, first: number, start: number, limit: number) {
  const before = i === first ? null : phraseBefore(scene, i - 1, first)
  if (i !== first && !before) return null
  for (let to = start + 1; to < Math.min(limit, start + LONGEST); to++) {
    if (!isComma(scene.doc, to)) continue
    const source = before ?? phraseAfter(scene, to + 1, limit)
    if (source && verbFollows(scene, before ? to + 1 : source.to, limit))
      return speakerType(scene, source) === "unknown" ? null : { source, to }
  }
  return null
}

/** An apposition has no more tokens. */
const LONGEST = 40
