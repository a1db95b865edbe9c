import type { Parsed } from "../model/doc.ts"
import { uposOf } from "./candidate.ts"
import type { Draft } from "./draft.ts"
import type { Lexicon } from "./lexicon.ts"
import type { PronounWord } from "./rules.ts"
import { salience } from "./salience.ts"

/** What a pronoun may stand for, the best first, with a score; empty when nothing fits. Two close scores mean that
 * the text does not tell. `quoted`: does it stand between quotation marks? */
export function antecedents(
  doc: Parsed,
  lexicon: Lexicon,
  at: number,
  pronoun: PronounWord,
  drafts: readonly Draft[],
  quoted: boolean,
): { draft: Draft; score: number }[] {
  const human = isHumanSubject(doc, lexicon, at)
  const out: { draft: Draft; score: number }[] = []
  for (const draft of drafts) {
    if (!mayBe(draft, pronoun) || sharesClause(doc, draft, at)) continue
    const gender = draft.gender ?? draft.agrees
    const score =
      salience(doc, draft, at, quoted) +
      (gender && gender === pronoun.gender ? 0.25 : 0) +
      (human && draft.type === "person" ? 0.8 : 0) -
      (draft.plural === (pronoun.number === "p") ? 0 : ONE_FOR_MANY)
    if (score > 1) out.push({ draft, score })
  }
  out.sort((a, b) => b.score - a.score)
  return out
}

/** How much less "they" stands for "the ministry" than for several people. */
const ONE_FOR_MANY = 0.8

/** Do type, number and gender allow it? */
export function mayBe(draft: Draft, pronoun: PronounWord): boolean {
  if (
    !pronoun.types.includes(draft.type) &&
    !(draft.type === "other" && pronoun.types.includes("organisation"))
  )
    return false
  if (draft.plural !== (pronoun.number === "p") && draft.type !== "official-body") return false
  const gender = draft.gender ?? draft.agrees
  return !gender || !pronoun.gender || gender === pronoun.gender
}

/** Is the entity another argument of the pronoun's own verb? « Le maire l'a vu » is not about himself. */
function sharesClause(doc: Parsed, draft: Draft, at: number): boolean {
  const verb = doc.head[at]!
  if (verb < 0) return false
  const last = draft.mentions.at(-1)
  if (!last || doc.sentence[last.from] !== doc.sentence[at]) return false
  for (let i = last.from; i < last.to; i++) if (doc.head[i] === verb) return true
  return false
}

function isHumanSubject(doc: Parsed, lexicon: Lexicon, at: number): boolean {
  const verb = doc.head[at]!
  return verb >= 0 && lexicon.rules.words.humanVerbs.has(doc.lemma[verb]!)
}

/** The pronoun at a token, when it is one that may stand for somebody: not « il faut », « il est prévu que ». */
export function pronounAt(doc: Parsed, lexicon: Lexicon, i: number): PronounWord | null {
  const word = lexicon.pronouns.get(doc.norm[i]!)
  if (!word || word.possessive) return null
  if (word.subjectOnly && !beforeVerb(doc, i)) return null
  return isImpersonal(doc, lexicon, i) ? null : word
}

function beforeVerb(doc: Parsed, i: number): boolean {
  for (let j = i + 1; j < doc.count && j < i + 4 && doc.sentence[j] === doc.sentence[i]; j++) {
    const tag = uposOf(doc, j)
    if (tag === "VERB" || tag === "AUX") return true
    if (tag !== "ADV" && tag !== "PART") return false
  }
  return false
}

function isImpersonal(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const { words } = lexicon.rules
  const { impersonal, impersonalPronouns, copulas, clauseOpeners, beens } = words
  if (!impersonalPronouns.has(doc.norm[i]!)) return false
  const end = doc.sentenceStart[doc.sentence[i]! + 1]!
  let j = i + 1
  while (j < end && j < i + 4 && words.clitics.has(doc.norm[j]!)) {
    if (impersonal.has(doc.norm[j]!)) return true
    j++
  }
  if (j >= end) return false
  if (impersonal.has(doc.norm[j]!) || impersonal.has(doc.lemma[j]!)) return true
  if (!copulas.has(doc.norm[j]!)) return false
  // « il a été décidé que », but « il a déclaré que »
  const been = j + 1 < end && beens.has(doc.norm[j + 1]!)
  if (words.haves.has(doc.norm[j]!) && !been) return false
  let predicate = been ? j + 2 : j + 1
  // « il est beaucoup trop tôt pour », "it is far too early to"
  for (let steps = 0; steps < 4 && predicate < end; steps++, predicate++) {
    if (words.impersonalPredicates.has(doc.norm[predicate]!)) return true
    if (!/^(?:ADV|PART)$/.test(uposOf(doc, predicate))) break
  }
  // « il est prévu que », « il était difficile de »; « il est mort », « il est ministre de » are somebody.
  for (let k = predicate + 1; k < end && k < predicate + 5; k++) {
    if (!clauseOpeners.has(doc.norm[k]!)) continue
    return k <= predicate + 2 && uposOf(doc, predicate) !== "NOUN"
  }
  return false
}
