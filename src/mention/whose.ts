import { type Parsed, RELATIONS } from "../model/doc.ts"
import type { EntityType } from "../model/reading.ts"
import type { Candidate } from "./candidate.ts"
import { type Draft, isNamed } from "./draft.ts"
import type { Lexicon } from "./lexicon.ts"
import { REACH, salience } from "./salience.ts"

/** What a description is resolved against: the entities mentioned last, the latest at the end. */
export interface Mind {
  readonly doc: Parsed
  readonly lexicon: Lexicon
  readonly recent: readonly Draft[]
  /** States by their code, those among them that are only hinted at. */
  readonly states: ReadonlyMap<string, Draft>
  readonly quoted: Uint8Array
}

/** Who « le ministre », « l'agence », « l'expert » points back to; null when nobody or too many fit. */
export function pointedTo(mind: Mind, nominal: Candidate): Draft | null {
  const noun = nominal.noun!
  const { lexicon } = mind
  if (lexicon.rules.words.stateNouns.has(noun.lemma)) return null
  const details = detailsOf(mind, nominal)
  const same = latest(
    mind,
    draft =>
      (draft.nouns.has(noun.lemma) || (noun.office && draft.details.has(noun.lemma))) &&
      fits(draft, nominal) &&
      sameDetails(draft, details),
  )
  if (same) return same
  if (nominal.plural || nominal.opening === "possessive") return null
  if (noun.type === "person") return personMeant(mind, nominal, details)
  if (noun.use === "kind" && noun.type !== "official-body") return bodyMeant(mind, nominal, details)
  return null
}

function fits(draft: Draft, nominal: Candidate): boolean {
  return (
    draft.plural === nominal.plural &&
    !(draft.country && nominal.country && draft.country !== nominal.country) &&
    !(draft.gender && nominal.gender && draft.gender !== nominal.gender)
  )
}

/** The words of a description beside its noun that tell whom it means: « Intérieur » of « ministre de l'Intérieur ».
 * A demonym tells the country, which is compared by itself. */
export function detailsOf({ doc, lexicon }: Mind, nominal: Candidate): ReadonlySet<string> {
  const { words } = lexicon.rules
  const out = new Set<string>()
  for (let i = nominal.head + nominal.noun!.length; i < nominal.to; i++) {
    const norm = doc.norm[i]!
    if (norm.length < 3 || words.determiners.has(norm) || words.of.has(norm) || words.and.has(norm)) continue
    if (words.alsoOf.has(norm) || words.premodifiers.has(norm) || lexicon.demonyms.has(norm)) continue
    out.add(norm)
  }
  return out
}

/** « le ministre » is anyone's; « le ministre de la Défense » is not he of the Interior. */
function sameDetails(draft: Draft, details: ReadonlySet<string>): boolean {
  if (details.size === 0 || draft.details.size === 0) return true
  for (const word of details) if (draft.details.has(word)) return true
  return false
}

/** « l'expert », « la navigatrice », « le Russe »: the person most in mind whom it may describe. Another's office is
 * not guessed at, nor is a description that says too much to have been known. */
function personMeant(mind: Mind, nominal: Candidate, details: ReadonlySet<string>): Draft | null {
  const noun = nominal.noun!
  const national = mind.lexicon.demonyms.has(noun.lemma)
  if (!national && noun.office) return null
  if (details.size > 1) return null
  let best: Draft | null = null
  let most = 1.6
  let second = 0
  const possible: Draft[] = []
  for (const draft of mind.recent) {
    if (draft.type !== "person" || !fits(draft, nominal) || draft.mentions.length === 0) continue
    if (!isNamed(draft) && !national) continue
    if (national && nominal.country && draft.country !== nominal.country) continue
    // A masculine noun is often said of women too: « l'expert ».
    if (draft.agrees === "m" && nominal.gender === "f") continue
    if (isSetAgainst(mind, draft, nominal)) continue
    possible.push(draft)
    const score =
      salience(mind.doc, draft, nominal.from, mind.quoted[nominal.from] === 1) - (draft.certain ? 0 : UNSURE)
    if (score > most) {
      second = most
      best = draft
      most = score
    } else if (score > second) second = score
  }
  // Far off, but the only one there is.
  if (!best && possible.length === 1 && details.size === 0) return possible[0]!
  // An adjective or complement must not part two who are equally at hand.
  return best && (details.size === 0 || most - second > 0.8) ? best : null
}

/** How much less one is meant whom capitals alone make a person. */
const UNSURE = 1

/** « Malgré le soutien du maire Untel, le candidat a perdu »: who is named in the same clause, and does not act there, is
 * another than he who acts. */
function isSetAgainst({ doc }: Mind, draft: Draft, nominal: Candidate): boolean {
  if (RELATIONS[doc.rel[nominal.head]!] !== "nsubj") return false
  const last = draft.mentions.at(-1)!
  return !last.subject && last.kind === "name" && doc.sentence[last.from] === doc.sentence[nominal.from]
}

/** « l'organisation », « le groupe »: the named body most in mind of a kind that agrees. */
function bodyMeant(mind: Mind, nominal: Candidate, details: ReadonlySet<string>): Draft | null {
  if (details.size > 1) return null
  const noun = nominal.noun!
  let best: Draft | null = null
  let most = 1.6
  for (const draft of mind.recent) {
    if (!agreesWith(noun.type, draft.type) || !fits(draft, nominal) || !isNamed(draft)) continue
    const score =
      salience(mind.doc, draft, nominal.from, mind.quoted[nominal.from] === 1) +
      (draft.mentions.length > 2 ? 0.5 : 0) +
      (draft.type === "other" ? -1 : 0) +
      // A body that is called something else from the start (« le Parti… ») is less likely « l'agence ».
      (draft.nouns.size > 0 ? -0.6 : 0)
    if (score > most) {
      best = draft
      most = score
    }
  }
  return best
}

function agreesWith(noun: EntityType, draft: EntityType): boolean {
  if (noun === draft) return true
  return noun === "organisation" && (draft === "other" || draft === "media")
}

/** The entity mentioned last that passes. */
export function latest(mind: Mind, test: (draft: Draft) => boolean): Draft | null {
  for (let i = mind.recent.length - 1; i >= 0; i--) if (test(mind.recent[i]!)) return mind.recent[i]!
  return null
}

/** « les deux pays », "both leaders": two of that kind that were named side by side, else the two most in mind, in
 * text order; null when there are not two. */
export function pairMeant(mind: Mind, kind: EntityType, at: number): readonly [Draft, Draft] | null {
  const { doc } = mind
  const found: { draft: Draft; score: number; place: number }[] = []
  for (const draft of kind === "state" ? mind.states.values() : mind.recent) {
    if (draft.type !== kind || draft.plural || (kind === "state" ? !draft.country : !isNamed(draft))) continue
    const score = salience(doc, draft, at, mind.quoted[at] === 1) + (isBesideLike(mind, draft, at) ? 2 : 0)
    const place = draft.mentions.at(-1)?.from ?? draft.hints.at(-1) ?? 0
    if (score > 0 || draft.hints.some(hint => doc.sentence[at]! - doc.sentence[hint]! < REACH))
      found.push({ draft, score: Math.max(score, 1), place })
  }
  found.sort((a, b) => b.score - a.score || b.place - a.place)
  const [one, other] = found
  if (!one || !other) return null
  return one.place < other.place ? [one.draft, other.draft] : [other.draft, one.draft]
}

/** Was it last named in a list, « A et B »? */
function isBesideLike({ doc, lexicon }: Mind, draft: Draft, at: number): boolean {
  const { and, determiners } = lexicon.rules.words
  const last = draft.mentions.findLast(mention => mention.kind === "name" && listed(doc, mention))
  return last !== undefined && doc.sentence[at]! - doc.sentence[last.from]! < 3

  function listed({ sentence, norm }: Parsed, { from, to }: { from: number; to: number }): boolean {
    let before = from - 1
    while (before > 0 && determiners.has(norm[before]!)) before--
    return (
      (and.has(norm[to] ?? "") && sentence[to] === sentence[from]) ||
      (before > 0 && and.has(norm[before]!) && sentence[before] === sentence[from])
    )
  }
}
