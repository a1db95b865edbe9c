import type { Parsed } from "../model/doc.ts"
import { lemmaOf, upos, type VerbGroup } from "./groups.ts"
import type { EventLexicon, Sense } from "./lexicon.ts"

/** A word or verb group that tells of an event. */
export interface Trigger {
  readonly from: number
  readonly to: number
  /** The word looked up. */
  readonly head: number
  readonly sense: Sense
  /** The verb group itself, or the one a noun hangs on. */
  readonly group: VerbGroup | null
  readonly noun: boolean
  /** How the noun hangs on its group. */
  readonly link: "self" | "subject" | "object" | "oblique" | "none"
  /** The preposition before an oblique noun, else -1. */
  readonly preposition: number
}

/** How far a word that a sense asks for may stand from it, in tokens of the same sentence. */
const NEAR = 12

/** The triggers of a report in text order. Verbs that only carry a noun event (« avoir lieu ») are left to it. */
export function findTriggers(
  doc: Parsed,
  groups: readonly VerbGroup[],
  lexicon: EventLexicon,
  isCue: (token: number) => boolean,
  isName: (token: number) => boolean,
  typeAt: (token: number) => string | null,
): Trigger[] {
  const groupAt = new Int32Array(doc.count).fill(-1)
  for (const [index, group] of groups.entries()) groupAt.fill(index, group.from, group.to)
  const nouns = nounTriggers(doc, groups, groupAt, lexicon, isCue, isName, typeAt)
  const carried = new Set(
    nouns.filter(({ link }) => link === "subject" || link === "object").map(({ group }) => group),
  )
  const out = [...nouns]
  for (const group of groups) {
    if (isCue(group.verb) || isName(group.verb)) continue
    const support = lexicon.rules.verbsAround.supports.has(lemmaOf(doc, group.verb))
    if (support && carried.has(group)) continue
    const sense = verbSense(doc, group, lexicon, typeAt)
    if (!sense) continue
    const to = pastWords(doc, group.to, sense.after) ?? group.to
    out.push({
      from: group.from,
      to: Math.max(to, group.to),
      head: group.verb,
      sense,
      group,
      noun: false,
      link: "self",
      preposition: -1,
    })
  }
  out.sort((a, b) => a.from - b.from || b.to - a.to)
  // « ouvrir une enquête » is one event, not a verb and a noun.
  const inVerb = new Uint8Array(doc.count)
  for (const one of out) if (!one.noun) inVerb.fill(1, one.from, one.to)
  return out.filter(one => !one.noun || inVerb[one.head] === 0)
}

function verbSense(
  doc: Parsed,
  group: VerbGroup,
  lexicon: EventLexicon,
  typeAt: (token: number) => string | null,
): Sense | null {
  const own = senseAt(doc, group, group.verb, lexicon, typeAt)
  // « cesser de fonctionner »: beginning or ending is the event where the act itself is none.
  const phase = own ? undefined : group.light.find(({ kind }) => kind === "phase")
  return own ?? (phase ? senseAt(doc, group, phase.at, lexicon, typeAt) : null)
}

function senseAt(
  doc: Parsed,
  group: VerbGroup,
  at: number,
  lexicon: EventLexicon,
  typeAt: (token: number) => string | null,
): Sense | null {
  for (const sense of lexicon.verbs.get(lemmaOf(doc, at)) ?? []) {
    if (sense.reflexive && !group.reflexive) continue
    if (sense.after.length > 0 && pastWords(doc, group.to, sense.after) === null) continue
    if (sense.near.size > 0 && !isNear(doc, at, sense, typeAt)) continue
    return sense
  }
  return null
}

/** Past these words, each of which must come next but for an adverb, an article or a negation; null when they do not. */
function pastWords(doc: Parsed, at: number, words: readonly string[]): number | null {
  let i = at
  for (const word of words) {
    let skipped = 0
    while (i < doc.count && doc.norm[i] !== word && lemmaOf(doc, i) !== word) {
      const tag = upos(doc, i)
      if (skipped++ > 1 || (tag !== "ADV" && tag !== "DET" && tag !== "ADJ")) return null
      i++
    }
    if (i >= doc.count || doc.sentence[i] !== doc.sentence[at - 1]) return null
    i++
  }
  return i
}

function isNear(doc: Parsed, at: number, sense: Sense, typeAt: (token: number) => string | null): boolean {
  const start = Math.max(doc.sentenceStart[doc.sentence[at]!]!, at - NEAR)
  const end = Math.min(doc.sentenceStart[doc.sentence[at]! + 1]!, at + NEAR + 1)
  for (let i = start; i < end; i++) {
    if (i === at) continue
    if (sense.near.has(lemmaOf(doc, i)) || sense.near.has(doc.norm[i]!)) return true
    const type = typeAt(i)
    // "@person" asks for one of the report's people, whatever the words; a subject does not count as a place gone to.
    if (type !== null && i > at && sense.near.has(`@${type}`)) return true
  }
  return false
}

function nounTriggers(
  doc: Parsed,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  lexicon: EventLexicon,
  isCue: (token: number) => boolean,
  isName: (token: number) => boolean,
  typeAt: (token: number) => string | null,
): Trigger[] {
  const out: Trigger[] = []
  for (let i = 0; i < doc.count; i++) {
    const tag = upos(doc, i)
    if (tag !== "NOUN" && tag !== "PROPN" && tag !== "X" && !(tag === "ADJ" && groupAt[i]! < 0)) continue
    if (isCue(i) || groupAt[i]! >= 0) continue
    const sense = nounSense(doc, i, lexicon, typeAt)
    if (!sense || (isName(i) && sense.type === null)) continue
    if (onlyQualifies(doc, i, lexicon)) continue
    const to = pastWords(doc, i + 1, sense.after) ?? i + 1
    const place = hangsOn(doc, groups, groupAt, i, to, lexicon)
    out.push({ from: i, to, head: i, sense, noun: true, ...place })
    i = to - 1
  }
  return out
}

function nounSense(
  doc: Parsed,
  i: number,
  lexicon: EventLexicon,
  typeAt: (token: number) => string | null,
): Sense | null {
  const senses = lexicon.nouns.get(lemmaOf(doc, i)) ?? lexicon.nouns.get(doc.norm[i]!)
  if (!senses) return null
  for (const sense of senses) {
    if (sense.after.length > 0 && !followedBy(doc, i + 1, sense.after)) continue
    if (sense.near.size > 0 && !isNear(doc, i, sense, typeAt)) continue
    return sense
  }
  return null
}

function followedBy(doc: Parsed, at: number, words: readonly string[]): boolean {
  return words.every(
    (word, k) => at + k < doc.count && (doc.norm[at + k] === word || lemmaOf(doc, at + k) === word),
  )
}

/** « site de lancement », « force d'intervention »: the noun only says what kind of thing another one is. */
function onlyQualifies(doc: Parsed, i: number, lexicon: EventLexicon): boolean {
  const { words, nounsAround } = lexicon.rules
  const start = doc.sentenceStart[doc.sentence[i]!]!
  if (i - 2 < start || !words.of.has(doc.norm[i - 1]!)) return false
  const before = lemmaOf(doc, i - 2)
  if (upos(doc, i - 2) !== "NOUN") return false
  const makes = [
    nounsAround.plans,
    nounsAround.wishes,
    nounsAround.fears,
    nounsAround.claims,
    nounsAround.carriers,
  ]
  return !makes.some(set => set.has(before)) && !lexicon.nouns.has(before)
}

/** The verb group a noun hangs on in its clause, by the tree where there is one, else by the neighbours. */
function hangsOn(
  doc: Parsed,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  i: number,
  to: number,
  lexicon: EventLexicon,
): Pick<Trigger, "group" | "link" | "preposition"> {
  const { words } = lexicon.rules
  const start = doc.sentenceStart[doc.sentence[i]!]!
  const end = doc.sentenceStart[doc.sentence[i]! + 1]!
  // Leftwards over the noun's own determiner, adjectives and quantities.
  let k = i - 1
  while (k >= start && /^(?:DET|ADJ|NUM|ADV)$/.test(upos(doc, k)) && groupAt[k]! < 0) k--
  const preposition = k >= start && upos(doc, k) === "ADP" ? k : -1
  const before = k >= start && groupAt[k]! >= 0 ? groups[groupAt[k]!]! : null
  if (before) return { group: before, link: "object", preposition: -1 }
  if (preposition >= 0) {
    let back = preposition - 1
    while (back >= start && groupAt[back]! < 0 && !breaks(doc, words.clauseBreaks, back)) back--
    const group = back >= start && groupAt[back]! >= 0 ? groups[groupAt[back]!]! : null
    return { group, link: "oblique", preposition }
  }
  const subject = subjectOf(doc, groups, groupAt, to, end, lexicon)
  if (subject) return { group: subject, link: "subject", preposition: -1 }
  // « annoncer la fermeture d'une usine et la suppression de cent postes »
  let back = k
  while (back >= start && groupAt[back]! < 0) back--
  if (back >= start && i - back < 25)
    return { group: groups[groupAt[back]!]!, link: "object", preposition: -1 }
  return { group: null, link: "none", preposition: -1 }
}

/** The verb group that a noun is the subject of: the next one, with nothing but the noun's own complements, quotation
 * marks, a pair of commas or its relative « qui » between. */
function subjectOf(
  doc: Parsed,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  to: number,
  end: number,
  lexicon: EventLexicon,
): VerbGroup | null {
  const { words } = lexicon.rules
  let commas = 0
  let i = to
  for (; i < end && groupAt[i]! < 0 && commas < 2; i++) {
    const norm = doc.norm[i]!
    if (norm === ",") commas++
    else if (words.relatives.has(norm)) {
      // « un forum qui se déroulera »: the relative goes on about the noun itself.
      let k = to
      while (k < i && upos(doc, k) === "ADJ") k++
      if (k < i) return null
    } else if (words.clauseBreaks.has(norm) && upos(doc, i) !== "CCONJ" && !/^[«»"“”]$/.test(norm))
      return null
  }
  return i < end && groupAt[i]! >= 0 && commas !== 1 ? groups[groupAt[i]!]! : null
}

function breaks(doc: Parsed, set: ReadonlySet<string>, i: number): boolean {
  return set.has(doc.norm[i]!)
}
