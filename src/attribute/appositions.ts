import { objectEnd } from "./clauses.ts"
import { part } from "./columns.ts"
import { complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, stretch } from "./draft.ts"
import { phraseAfter, phraseBefore, verbFollows } from "./phrases.ts"
import { type Frame, unelided } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { isComma, matchWords, predicatesAt, sentenceOf } from "./scene.ts"
import { isAmount, speakerType } from "./speaker.ts"

const ADJ = part("ADJ")
const VERB = part("VERB")
const NOUN = part("NOUN")

/** How somebody thinks, said beside him without a verb: « Opposés à la réforme, les armateurs ont … », « Le maire, hostile au
 * projet, a … ». Things think nothing. */
export function appositionDraft(scene: Scene, i: number): Draft | null {
  const { doc, lexicon, groupOf, groups } = scene
  const upos = doc.upos[i]
  if (upos !== ADJ && upos !== VERB && upos !== NOUN) return null
  const g = groupOf[i]!
  const group = g >= 0 ? groups[g]! : null
  if (group && (group.form !== "past-participle" || group.from !== i)) return null
  const entries = predicatesAt(scene, i)
  if (entries.length === 0) return null
  const { from, to: limit } = sentenceOf(scene, i)
  // « des élus | favorables au projet »
  const near = i > from && upos === ADJ && (doc.upos[i - 1] === NOUN || doc.norm[i - 1] === "%")
  // « , en désaccord avec »: its small word is the first of it.
  // « Inquiets de ce projet, les riverains … »: at the head of a sentence an adjective may look like a noun.
  const nominal = upos === NOUN && i > from
  const first = nominal ? i - 1 : i
  if (first < from || (first !== from && !isComma(doc, first - 1) && !near)) return null
  for (const entry of entries) {
    if (nominal ? entry.clitics[0] !== doc.norm[first] : entry.clitics.length > 0) continue
    const end = entry.tail.length ? matchWords(doc, i + 1, entry.tail) : i + 1
    if (end < 0 || (near && entry.act === "intention")) continue
    const { kind, preposition, from: start } = complementAt(scene, end, [entry])
    if (kind !== "that" && kind !== "inf" && kind !== "np") continue
    const frame = (kind === "that" ? kind : `${kind}${preposition && `:${unelided(preposition)}`}`) as Frame
    // « Effrayés par le bruit, les élèves … »: what was done to somebody is no thought of his.
    if (!entry.takes.has(frame) || lexicon.sets.agents.has(preposition)) continue
    const said = near ? describing(scene, i, from, start) : ownedBy(scene, first, from, start, limit)
    if (!said) return null
    const { source, to } = said
    const cue = [{ from: first, to: end }]
    const draft = plainDraft(
      "predicate",
      i,
      cue,
      entry.key,
      source,
      stretch(scene, start, to),
      near ? 0.8 : FIRM,
    )
    draft.entry = entry
    draft.group = group
    return draft
  }
  return null
}

/** Those whom an adjective right behind describes, and where what it takes ends. */
function describing(scene: Scene, i: number, first: number, start: number) {
  const source = phraseBefore(scene, i, first)
  if (!source || source.to !== i) return null
  const type = speakerType(scene, source)
  const isMany = isAmount(scene, source.head) || type === "person" || type === "group" || type === "anonymous"
  return isMany ? { source, to: objectEnd(scene, start, null, true) } : null
}

/** The form alone makes sure of it. */
const FIRM = 0.85

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
