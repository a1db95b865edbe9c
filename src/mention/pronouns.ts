import type { Parsed } from "../model/doc.ts"
import { uposOf } from "./candidate.ts"
import type { Draft } from "./draft.ts"
import type { Lexicon } from "./lexicon.ts"
import type { PronounWord } from "./rules.ts"

/** How far back a pronoun looks, in sentences. */
const REACH = 3

/** What a pronoun may stand for, the best first, with a score; empty when nothing fits. Two close scores mean that
 * the text does not tell. */
export function antecedents(
  doc: Parsed,
  at: number,
  pronoun: PronounWord,
  drafts: readonly Draft[],
): { draft: Draft; score: number }[] {
  const sentence = doc.sentence[at]!
  const out: { draft: Draft; score: number }[] = []
  for (const draft of drafts) {
    if (
      !pronoun.types.includes(draft.type) &&
      !(draft.type === "other" && pronoun.types.includes("organisation"))
    )
      continue
    if (draft.plural !== (pronoun.number === "p") && draft.type !== "official-body") continue
    const gender = draft.gender ?? draft.agrees
    if (gender && pronoun.gender && gender !== pronoun.gender) continue
    const score = salience(doc, draft, at, sentence) + (gender && gender === pronoun.gender ? 0.5 : 0)
    if (score > 0) out.push({ draft, score })
  }
  return out.sort((a, b) => b.score - a.score)
}

/** Near, subject, person, often named: what the reader has in mind. */
function salience(doc: Parsed, draft: Draft, at: number, sentence: number): number {
  let best = 0
  for (let m = draft.mentions.length - 1; m >= 0 && m >= draft.mentions.length - 3; m--) {
    const mention = draft.mentions[m]!
    if (mention.from >= at) continue
    const distance = sentence - doc.sentence[mention.from]!
    if (distance >= REACH) break
    best = Math.max(best, 3 - distance + (mention.subject ? 1.5 : 0))
  }
  if (best === 0) return 0
  return (
    best +
    (draft.type === "person" ? 0.75 : 0) +
    (draft.kept ? 0.25 : 0) +
    Math.min(draft.mentions.length, 4) * 0.1
  )
}

/** The pronoun at a token, when it is one that may stand for somebody: not « il faut », « il est prévu que ». */
export function pronounAt(doc: Parsed, lexicon: Lexicon, i: number): PronounWord | null {
  const word = lexicon.pronouns.get(doc.norm[i]!)
  if (!word) return null
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
  const { impersonal, impersonalPronouns, copulas, clauseOpeners } = lexicon.rules.words
  if (!impersonalPronouns.has(doc.norm[i]!)) return false
  const end = doc.sentenceStart[doc.sentence[i]! + 1]!
  let j = i + 1
  while (j < end && j < i + 4 && lexicon.rules.words.clitics.has(doc.norm[j]!)) {
    if (impersonal.has(doc.norm[j]!)) return true
    j++
  }
  if (j >= end) return false
  if (impersonal.has(doc.norm[j]!) || impersonal.has(doc.lemma[j]!)) return true
  if (!copulas.has(doc.norm[j]!)) return false
  // « il est prévu que », « il était difficile de »
  for (let k = j + 2; k < end && k < j + 6; k++) if (clauseOpeners.has(doc.norm[k]!)) return k <= j + 3
  return false
}
