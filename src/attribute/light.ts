import { clauseEnd, objectEnd } from "./clauses.ts"
import { type Complement, complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { entryAt, linkAt } from "./nouns.ts"
import { type Phrase, phraseAfter } from "./phrases.ts"
import { unelided } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isQuoteSign, sentenceOf, uposOf } from "./scene.ts"
import { isAmount, speakerType } from "./speaker.ts"
import { subjectOf } from "./subject.ts"
import { entriesFor } from "./verbs.ts"

/** « a reçu | l'assurance | qu'un poste serait créé »: the noun is the object, whoever does it its source. */
export function carriedBehind(scene: Scene, group: Group): Draft | null {
  const { lexicon, rules, timeEnd } = scene
  if (!rules.unowned || group.passive || !lexicon.sets.light.has(group.lemma)) return null
  // « donner l'alerte », « il y a »: the tables know that these words report nothing.
  if (entriesFor(scene, group)[0]?.entry.takes.has("-")) return null
  const limit = sentenceOf(scene, group.head).to
  const from = Math.max(group.to, timeEnd[group.to] ?? 0)
  const n = nounBehind(scene, from, limit)
  const found = n < 0 ? null : entryAt(scene, n)
  if (!found) return null
  const { entry, end } = found
  const at = pastAdjectives(scene, end, limit)
  const link = linkAt(scene, entry, at, limit)
  if (!link || isOwner(scene, at, limit)) return null
  const source = subjectOf(scene, group)
  if (!source || !maySay(scene, source, entry, at)) return null
  const cue =
    from === group.to
      ? [{ from: group.from, to: at }]
      : [
          { from: group.from, to: group.to },
          { from, to: at },
        ]
  return draftOf(group, entry, cue, source, link.content, link.quote)
}

/** Whoever can speak; how many think so; and whatever says it behind a colon: « les analyses donnent une autre réponse : … ». */
function maySay(scene: Scene, source: Phrase, { act }: CueEntry, at: number): boolean {
  if (speakerType(scene, source) !== "unknown" || scene.doc.norm[at] === ":") return true
  return isAmount(scene, source.head) && (act === "thought" || act === "intention")
}

/** « aucune demande | des autorités »: whose it is, rather than what it tells. */
function isOwner(scene: Scene, at: number, limit: number): boolean {
  if (at >= limit || !scene.lexicon.sets.binding.has(scene.doc.norm[at]!)) return false
  const phrase = phraseAfter(scene, at + 1, limit)
  return phrase !== null && speakerType(scene, phrase) !== "unknown"
}

/** « la consigne | a été donnée | de se taire », « l'annonce | est tombée »: the noun is the subject, and nobody its source. */
export function carriedBefore(scene: Scene, group: Group): Draft | null {
  if (!scene.rules.unowned) return null
  const { light, spreading } = scene.lexicon.sets
  if (group.form !== "finite" || !(spreading.has(group.lemma) || (group.passive && light.has(group.lemma))))
    return null
  const subject = subjectOf(scene, group)
  if (!subject || subject.to > group.from || group.from - subject.to > ASIDE) return null
  const found = entryAt(scene, subject.head)
  if (!found || found.end !== subject.to) return null
  const { entry } = found
  const complement = complementAt(scene, group.to, [entry])
  const content = told(scene, group, entry, complement)
  if (content.length === 0) return null
  const cue =
    subject.to === group.from
      ? [{ from: subject.from, to: group.to }]
      : [{ from: subject.from, to: subject.to }, ...cueOf(group, group.to)]
  const quote = complement.kind === "colon-quote" ? scene.quoteOf[complement.from]! : -1
  return draftOf(group, entry, cue, null, content, quote)
}

function told(scene: Scene, group: Group, entry: CueEntry, { kind, from, preposition }: Complement) {
  const { doc, lexicon } = scene
  switch (kind) {
    case "that":
      return entry.takes.has("that") || entry.takes.has("rel")
        ? stretch(scene, from, clauseEnd(scene, from, group))
        : []
    case "inf": {
      const fits = entry.takes.has("inf") && lexicon.sets.binding.has(preposition)
      return fits || entry.takes.has(`inf:${unelided(preposition)}`)
        ? stretch(scene, from, objectEnd(scene, from, group))
        : []
    }
    case "colon":
      return stretch(scene, from, sentenceOf(scene, from).to)
    case "colon-quote":
      return scene.quotes[scene.quoteOf[from]!]!.outer
    default:
      // « L'annonce est tombée ce matin, | l'usine va fermer »
      return isComma(doc, from) && lexicon.sets.spreading.has(group.lemma) && entry.takes.has("that")
        ? stretch(scene, from + 1, sentenceOf(scene, from).to)
        : []
  }
}

function draftOf(
  group: Group,
  entry: CueEntry,
  cue: readonly Run[],
  source: Phrase | null,
  content: Draft["content"],
  quote: number,
): Draft {
  const draft = plainDraft("light", group.head, cue, entry.key, source, content, 0.9)
  return { ...draft, entry, group, negated: group.negated, quote }
}

/** The noun of a bare object: past its article, adjectives, marks, and an amount of it (« un certain nombre d'engagements »). */
function nounBehind(scene: Scene, from: number, limit: number): number {
  const { doc, lexicon } = scene
  for (let i = from; i < Math.min(limit, from + NEAR); i++) {
    const upos = uposOf(doc, i)
    if (upos === "NOUN") {
      if (!isAmount(scene, i) || i + 1 >= limit || !lexicon.sets.binding.has(doc.norm[i + 1]!)) return i
      i++
    } else if (i === from && upos === "ADP" && isAim(scene, i + 1)) {
      // « ont reçu pour consigne de se taire »
    } else if (i === from && lexicon.sets.partitives.has(doc.norm[i]!)) {
      // « n'a pas de doutes », « ont de sérieux doutes »
    } else if (upos !== "DET" && upos !== "ADJ" && upos !== "ADV" && upos !== "NUM" && !isQuoteSign(doc, i))
      return -1
  }
  return -1
}

/** A bare noun of saying behind a preposition, with an infinitive behind it. */
function isAim(scene: Scene, i: number): boolean {
  const { doc, groups, groupOf } = scene
  if (i + 2 >= doc.count || uposOf(doc, i) !== "NOUN" || uposOf(doc, i + 1) !== "ADP") return false
  const g = groupOf[i + 2]!
  return g >= 0 && groups[g]!.form === "infinitive" && isToBeDone(entryAt(scene, i)?.entry)
}

function isToBeDone(entry: CueEntry | undefined): boolean {
  return !!entry && entry.act !== "decree" && entry.takes.has("inf")
}

function pastAdjectives({ doc }: Scene, at: number, limit: number): number {
  let i = at
  while (i < limit && i < at + 3 && (uposOf(doc, i) === "ADJ" || isQuoteSign(doc, i))) i++
  return i
}

/** A bare object stands no further from its verb than so many tokens. */
const NEAR = 8
/** Between a noun and its verb stand no more. */
const ASIDE = 3
