import type { Parsed } from "../model/doc.ts"
import { RELATIONS } from "../model/doc.ts"
import { groupsByToken, type VerbGroup } from "./groups.ts"
import type { Sense } from "./lexicon.ts"
import {
  AROUND,
  isAround,
  isPos,
  isWord,
  lemmaOf,
  POS,
  type Scene,
  sentenceEnd,
  sentenceStart,
  WORD,
} from "./scene.ts"

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

/** What earlier stages know of each token. */
export interface Known {
  /** 1 where the words report somebody's words. */
  readonly cue: Uint8Array
  /** 1 inside a name. */
  readonly name: Uint8Array
  /** The type of the entity whose mention ends here. */
  readonly type: readonly (string | undefined)[]
}

/** How far a word that a sense asks for may stand from it, in tokens of the same sentence. */
const NEAR = 12

/** The triggers of a report in text order. Verbs that only carry a noun event (« avoir lieu ») are left to it. A verb
 * that reports is an act of its own only where its sense has a type (accuse, demand, threaten). */
export function findTriggers(scene: Scene, groups: readonly VerbGroup[], known: Known): Trigger[] {
  const { doc } = scene
  const groupAt = groupsByToken(doc, groups)
  const out = nounTriggers(scene, groups, groupAt, known)
  const carried = new Set<VerbGroup | null>()
  for (const { link, group } of out) if (link === "subject" || link === "object") carried.add(group)
  for (const group of groups) {
    if (known.name[group.verb] === 1) continue
    if (isAround(scene, group.verb, AROUND.supports) && carried.has(group)) continue
    const sense = verbSense(scene, group, known)
    if (!sense || (known.cue[group.verb] === 1 && sense.type === null)) continue
    if (isAdjective(scene, group) && VERBAL_ACTS.has(sense.type ?? "")) continue
    out.push({
      from: group.from,
      to: Math.max(pastWords(scene, group.to, sense.after), group.to),
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
  const types = new Map<VerbGroup, string | null>()
  for (const one of out) {
    if (one.noun) continue
    inVerb.fill(1, one.from, one.to)
    types.set(one.group!, one.sense.type)
  }
  // « signer un traité » is one act as well, where the two words may tell of the same.
  const within = ({ link, group, sense, head }: Trigger) =>
    link === "object" &&
    sense.type !== null &&
    types.get(group!) === sense.type &&
    areOfOneKind(scene, group!.verb, head)
  return out.filter(one => !one.noun || (inVerb[one.head] === 0 && !within(one)))
}

function areOfOneKind({ doc, lexicon }: Scene, a: number, b: number): boolean {
  const kinds = lexicon.kinds.get(lemmaOf(doc, b))
  return (
    kinds !== undefined && lexicon.kinds.get(lemmaOf(doc, a))?.some(kind => kinds.includes(kind)) === true
  )
}

/** « les emplois menacés », "the proposed changes": a participle that only describes, nobody being said to do it. */
function isAdjective(scene: Scene, group: VerbGroup): boolean {
  if (group.tense !== "participle" || group.from !== group.verb || !group.passive) return false
  const rel = scene.doc.rel[group.verb]
  if (rel !== ACL && rel !== AMOD) return false
  const end = Math.min(sentenceEnd(scene.doc, group.verb), group.to + 3)
  for (let i = group.to; i < end; i++) if (isWord(scene, i, WORD.by)) return false
  return true
}

const ACL = RELATIONS.indexOf("acl")
const AMOD = RELATIONS.indexOf("amod")

/** Types of acts that are done in words. */
const VERBAL_ACTS: ReadonlySet<string> = new Set([
  "THREATEN",
  "AGREE",
  "REQUEST",
  "REJECT",
  "ACCUSE",
  "SUPPORT",
])

function verbSense(scene: Scene, group: VerbGroup, known: Known): Sense | null {
  const own = senseAt(scene, group, group.verb, known)
  if (own) return own
  // « cesser de fonctionner »: beginning or ending is the event where the act itself is none.
  const phase = group.light.find(({ kind }) => kind === "phase" || kind === "obliged")
  return phase ? senseAt(scene, group, phase.at, known) : null
}

function senseAt(scene: Scene, group: VerbGroup, at: number, known: Known): Sense | null {
  const senses = scene.lexicon.verbs.get(lemmaOf(scene.doc, at))
  if (!senses) return null
  for (const sense of senses) {
    if (sense.reflexive && !group.reflexive) continue
    if (sense.after.length > 0 && pastWords(scene, group.to, sense.after) < 0) continue
    if (sense.near.size > 0 && !isNear(scene, at, sense, known)) continue
    return sense
  }
  return null
}

/** Past these words, each of which must come next but for an adverb, an article or a negation; -1 when they do not. */
function pastWords(scene: Scene, at: number, words: readonly string[]): number {
  const { doc } = scene
  let i = at
  for (const word of words) {
    let skipped = 0
    while (i < doc.count && doc.norm[i] !== word && doc.lemma[i] !== word) {
      if (skipped++ > 1 || !isPos(doc, i, POS.ADV | POS.DET | POS.ADJ)) return -1
      i++
    }
    if (i >= doc.count || doc.sentence[i] !== doc.sentence[at - 1]) return -1
    i++
  }
  return i
}

function isNear(scene: Scene, at: number, sense: Sense, known: Known): boolean {
  const { doc } = scene
  const start = Math.max(sentenceStart(doc, at), at - NEAR)
  const end = Math.min(sentenceEnd(doc, at), at + NEAR + 1)
  for (let i = start; i < end; i++) {
    if (i === at) continue
    if (sense.near.has(lemmaOf(doc, i)) || sense.near.has(doc.norm[i]!)) return true
    // "@person" asks for one of the report's people, whatever the words; a subject does not count as a place gone to.
    const type = i > at ? known.type[i] : undefined
    if (type !== undefined && sense.near.has(`@${type}`)) return true
  }
  return false
}

function nounTriggers(
  scene: Scene,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  known: Known,
): Trigger[] {
  const { doc } = scene
  const out: Trigger[] = []
  for (let i = 0; i < doc.count; i++) {
    if (!isPos(doc, i, NOMINAL) || known.cue[i] === 1 || groupAt[i]! >= 0) continue
    const sense = nounSense(scene, i, known)
    if (!sense || (known.name[i] === 1 && (sense.type === null || isCapital(doc, i)))) continue
    if (onlyQualifies(scene, i)) continue
    const to = Math.max(i + 1, pastWords(scene, i + 1, sense.after))
    const place = hangsOn(scene, groups, groupAt, i, to)
    out.push({ from: i, to, head: i, sense, noun: true, ...place })
    i = to - 1
  }
  return out
}

/** « la Seconde Guerre mondiale »: a name, not something the report tells of. */
function isCapital(doc: Parsed, i: number): boolean {
  const first = doc.article.text[doc.start[i]!]!
  return first !== first.toLowerCase()
}

const NOMINAL = POS.NOUN | POS.PROPN | POS.X | POS.ADJ

function nounSense(scene: Scene, i: number, known: Known): Sense | null {
  const { doc, lexicon } = scene
  const senses = lexicon.nouns.get(lemmaOf(doc, i)) ?? lexicon.nouns.get(doc.norm[i]!)
  if (!senses) return null
  for (const sense of senses) {
    if (sense.after.length > 0 && !followedBy(scene, i + 1, sense.after)) continue
    if (sense.near.size > 0 && !isNear(scene, i, sense, known)) continue
    return sense
  }
  return null
}

function followedBy({ doc }: Scene, at: number, words: readonly string[]): boolean {
  return words.every(
    (word, k) => at + k < doc.count && (doc.norm[at + k] === word || doc.lemma[at + k] === word),
  )
}

/** « site de lancement », « force d'intervention »: the noun only says what kind of thing another one is. */
function onlyQualifies(scene: Scene, i: number): boolean {
  const { doc } = scene
  if (i - 2 < sentenceStart(doc, i) || !isWord(scene, i - 1, WORD.of) || !isPos(doc, i - 2, POS.NOUN))
    return false
  return !isAround(scene, i - 2, MAKERS) && !scene.lexicon.nouns.has(lemmaOf(doc, i - 2))
}

const MAKERS =
  AROUND.plansNoun | AROUND.wishesNoun | AROUND.fearsNoun | AROUND.claimsNoun | AROUND.carriersNoun

/** The verb group a noun hangs on in its clause, by its neighbours. */
export function hangsOn(
  scene: Scene,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  i: number,
  to: number,
): Pick<Trigger, "group" | "link" | "preposition"> {
  const { doc } = scene
  const start = sentenceStart(doc, i)
  const end = sentenceEnd(doc, i)
  // Leftwards over the noun's own determiner, adjectives and quantities.
  let k = i - 1
  while (k >= start && isPos(doc, k, POS.DET | POS.ADJ | POS.NUM | POS.ADV) && groupAt[k]! < 0) k--
  const preposition = k >= start && isPos(doc, k, POS.ADP) ? k : -1
  const before = k >= start && groupAt[k]! >= 0 ? groups[groupAt[k]!]! : null
  if (before) return { group: before, link: "object", preposition: -1 }
  // « pour un forum qui se déroulera »: the verb of its own relative tells more than the one it is an aim of.
  const own = carriedAfter(scene, groups, groupAt, to, end)
  if (own) return { group: own, link: "subject", preposition: -1 }
  if (preposition >= 0) {
    let back = preposition - 1
    while (back >= start && groupAt[back]! < 0 && !isWord(scene, back, WORD.clauseBreaks)) back--
    const group = back >= start && groupAt[back]! >= 0 ? groups[groupAt[back]!]! : null
    return { group, link: "oblique", preposition }
  }
  const subject = subjectOf(scene, groups, groupAt, to, end)
  if (subject) return { group: subject, link: "subject", preposition: -1 }
  // « annoncer la fermeture d'une usine et la suppression de cent postes »
  let back = k
  while (back >= start && i - back < 25 && groupAt[back]! < 0) back--
  if (back >= start && i - back < 25)
    return { group: groups[groupAt[back]!]!, link: "object", preposition: -1 }
  return { group: null, link: "none", preposition: -1 }
}

/** The carrying verb of a relative right after the noun and its adjectives. */
function carriedAfter(
  scene: Scene,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  to: number,
  end: number,
): VerbGroup | null {
  let i = to
  while (i < end && i < to + 4 && isPos(scene.doc, i, POS.ADJ) && groupAt[i]! < 0) i++
  if (i >= end || !isWord(scene, i, WORD.relatives)) return null
  const group = i + 1 < end ? groups[groupAt[i + 1]!] : undefined
  return group && isAround(scene, group.verb, AROUND.supports) ? group : null
}

/** The verb group that a noun is the subject of: the next one, with nothing but the noun's own complements, quotation
 * marks, a pair of commas or its relative « qui » between. */
function subjectOf(
  scene: Scene,
  groups: readonly VerbGroup[],
  groupAt: Int32Array,
  to: number,
  end: number,
): VerbGroup | null {
  const { doc } = scene
  let commas = 0
  let i = to
  for (; i < end && groupAt[i]! < 0 && commas < 2; i++) {
    if (!isWord(scene, i, WORD.relatives | WORD.clauseBreaks)) continue
    const norm = doc.norm[i]!
    if (norm === ",") commas++
    else if (isWord(scene, i, WORD.relatives)) {
      // « un forum qui se déroulera »: the relative goes on about the noun itself.
      let k = to
      while (k < i && isPos(doc, k, POS.ADJ)) k++
      if (k < i) return null
    } else if (!isPos(doc, i, POS.CCONJ) && !QUOTES.has(norm)) return null
  }
  return i < end && groupAt[i]! >= 0 && commas !== 1 ? groups[groupAt[i]!]! : null
}

const QUOTES: ReadonlySet<string> = new Set(["«", "»", '"', "“", "”"])
