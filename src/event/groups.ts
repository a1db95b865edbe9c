import type { Parsed } from "../model/doc.ts"
import { RELATIONS } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"
import {
  AROUND,
  isAround,
  isPos,
  isWord,
  POS,
  type Scene,
  sentenceEnd,
  sentenceStart,
  TURN,
  turns,
  WORD,
} from "./scene.ts"

/** Tense and mood of a whole verb group, as far as they bear on what is told. */
export type Tense =
  | "present"
  | "past"
  | "imperfect"
  | "future"
  | "conditional"
  | "past-conditional"
  | "subjunctive"
  | "imperative"
  | "infinitive"
  | "past-infinitive"
  | "participle"
  | "gerund"

/** A verb with its auxiliaries, clitics, negation and the light verbs before it (« va », « vient de », « devrait »). */
export interface VerbGroup {
  /** Its place among the groups of the report. */
  readonly index: number
  readonly from: number
  /** One past the last token. */
  readonly to: number
  /** The word that carries the meaning. */
  readonly verb: number
  readonly tense: Tense
  readonly negated: boolean
  readonly reflexive: boolean
  readonly passive: boolean
  /** "is visiting". */
  readonly progressive: boolean
  /** Light verbs on the way, outermost first: what they make of the act, and the word. */
  readonly light: readonly Light[]
  /** The group that governs this infinitive or participle, when it is not light. */
  governor: VerbGroup | null
}

/** A light verb: what it makes of the act, its own word and its own tense. */
export interface Light {
  readonly kind: LightKind
  readonly at: number
  readonly tense: Tense
}

/** Has it a tense of its own, rather than that of another verb? */
export function hasOwnTense({ tense }: VerbGroup): boolean {
  return !/^(?:infinitive|past-infinitive|participle|gerund)$/.test(tense)
}

/** Does the verb tell of something still to come? */
export function isAhead({ tense, light }: VerbGroup): boolean {
  if (light.length === 0) return tense === "future"
  const { kind, tense: its } = light[0]!
  if (its === "future") return true
  const points = kind === "future" || kind === "expected" || kind === "may"
  return points && its !== "past" && its !== "imperfect"
}

/** How far a clause is looked for around a word, in tokens; keeps endless sentences linear. */
export const REACH = 200

/** The groups of a sentence within reach of a word, in text order; `near` is an index not past the first of them. */
export function sentenceGroups(
  doc: Parsed,
  groups: readonly VerbGroup[],
  at: number,
  near: number,
): VerbGroup[] {
  const sentence = doc.sentence[at]!
  const holds = (i: number) =>
    doc.sentence[groups[i]!.verb] === sentence && Math.abs(groups[i]!.verb - at) <= REACH
  let first = near
  while (first > 0 && holds(first - 1)) first--
  while (first < groups.length && !holds(first) && groups[first]!.verb < at) first++
  const out: VerbGroup[] = []
  for (let i = first; i < groups.length && holds(i); i++) out.push(groups[i]!)
  return out
}

export type LightKind =
  | "future"
  | "recent"
  | "expected"
  | "obliged"
  | "may"
  | "would"
  | "seem"
  | "phase"
  | "achieve"

/** The verb groups of a report in text order; every verb is in one. One pass. */
export function verbGroups(scene: Scene): VerbGroup[] {
  const { doc } = scene
  const out: VerbGroup[] = []
  let i = 0
  while (i < doc.count) {
    if (!isPos(doc, i, VERBAL)) {
      i++
      continue
    }
    const group = groupFrom(scene, i, sentenceEnd(doc, i), out)
    out.push(group)
    i = Math.max(group.to, i + 1)
  }
  for (let g = 0; g < out.length; g++) out[g]!.governor = governorOf(scene, out, g)
  return out
}

/** For each token the index of the group it is in, else -1. */
export function groupsByToken(doc: Parsed, groups: readonly VerbGroup[]): Int32Array {
  const at = new Int32Array(doc.count).fill(-1)
  for (const { index, from, to } of groups) at.fill(index, from, to)
  return at
}

const VERBAL = POS.VERB | POS.AUX

function groupFrom(scene: Scene, first: number, end: number, groups: readonly VerbGroup[]): VerbGroup {
  const { doc } = scene
  const before = groups.at(-1) ?? null
  let from = first
  const marks = { negated: false, weak: false, half: false, reflexive: false }
  const floor = Math.max(sentenceStart(doc, first), before?.to ?? 0)
  while (from > floor && isWord(scene, from - 1, PARTICLE)) {
    from--
    mark(scene, from, marks)
  }
  let progressive = false
  const light: Light[] = []
  let at = first
  let tense = tenseOf(scene, first, first)
  let start = first
  for (;;) {
    const next = nextVerb(scene, at, end)
    if (next < 0) break
    const form = get(doc.morph[next]!, "VerbForm")
    const auxiliary = isAround(scene, at, AUXILIARY)
    if (auxiliary && (form === "Part" || form === "Ger")) {
      tense = tenseOf(scene, start, next)
      progressive = isAround(scene, at, AROUND.bes) && isPresentForm(doc, next)
    } else {
      const one = lightAt(scene, at, next)
      if (!one || !(form === "Inf" || (one.kind === "seem" && form === "Part"))) break
      light.push({ kind: one.kind, at: one.at, tense })
      start = next
    }
    for (let k = at + 1; k < next; k++) mark(scene, k, marks)
    at = next
  }
  let to = at + 1
  // The negation may close after the verb: « n'avait pas », « ne veut plus ».
  for (let k = to; k < end && k < to + 2; k++) {
    if (negates(scene, k)) {
      mark(scene, k, marks)
      to = k + 1
    } else if (!isPos(doc, k, POS.ADV)) break
  }
  if (light.length > 0) tense = light[0]!.tense
  if (tense === "participle" && joinsParticiple(doc, before, first)) tense = before!.tense
  return {
    index: groups.length,
    from,
    to,
    verb: at,
    tense,
    negated: marks.negated || (marks.weak && marks.half),
    reflexive: marks.reflexive,
    passive: isPassive(scene, start, at),
    progressive,
    light,
    governor: null,
  }
}

/** What the small words of a group say of it. */
interface Marks {
  negated: boolean
  /** « plus », « jamais », which deny only with a « ne ». */
  weak: boolean
  half: boolean
  reflexive: boolean
}

function mark(scene: Scene, i: number, marks: Marks): void {
  if (turns(scene, i, TURN.yet) && i + 1 < scene.doc.count && isWord(scene, i + 1, WORD.infinitiveMarks))
    marks.negated = true
  if (scene.words[i] === 0) return
  if (isWord(scene, i, WORD.reflexives)) marks.reflexive = true
  if (isWord(scene, i, WORD.halfNegations)) marks.half = true
  if (!negates(scene, i)) return
  if (isWord(scene, i, WORD.weakNegations)) marks.weak = true
  else marks.negated = true
}

const PARTICLE = WORD.clitics | WORD.reflexives | WORD.negations
const AUXILIARY = AROUND.haves | AROUND.bes

/** « pas », but not in « pas moins de ». */
function negates(scene: Scene, i: number): boolean {
  return (
    isWord(scene, i, WORD.negations) && !(i + 1 < scene.doc.count && isWord(scene, i + 1, WORD.notNegating))
  )
}

/** « a bu un café et signé »: the second participle leans on the first auxiliary. */
function joinsParticiple(doc: Parsed, before: VerbGroup | null, first: number): boolean {
  if (!before || doc.sentence[before.verb] !== doc.sentence[first]) return false
  const joined = first > 0 && (isPos(doc, first - 1, POS.CCONJ) || doc.norm[first - 1] === ",")
  return joined && before.from < before.verb && before.tense !== "infinitive" && first - before.to < 12
}

/** The next verb of the same group, else -1: past adverbs, clitics, negation, and one « de » or « à ». */
function nextVerb(scene: Scene, at: number, end: number): number {
  const { doc } = scene
  const auxiliary = isAround(scene, at, AUXILIARY)
  let marks = 0
  for (let k = at + 1; k < end && k < at + 7; k++) {
    if (isPos(doc, k, VERBAL)) return k
    if (isWord(scene, k, PARTICLE) || isPos(doc, k, POS.ADV | POS.PART)) continue
    if (isWord(scene, k, WORD.infinitiveMarks) && marks === 0) {
      marks++
      continue
    }
    // « ont tous deux été », « a-t-il été », "is due to"
    if (auxiliary && k === at + 1 && isPos(doc, k, POS.PRON | POS.ADJ | POS.NUM | POS.DET)) continue
    if (auxiliary && k === at + 2 && isPos(doc, k, POS.NUM | POS.PRON | POS.ADJ)) continue
    return -1
  }
  return -1
}

/** What the verb makes of the infinitive after it; an auxiliary is told by the word between, or as "is to", "has to". */
function lightAt(scene: Scene, at: number, next: number): Omit<Light, "tense"> | null {
  const own = lightKind(scene, at)
  if (own && !isAround(scene, at, AUXILIARY)) return { kind: own, at }
  if (!isAround(scene, at, AUXILIARY)) return null
  let marked = false
  let yet = false
  for (let k = at + 1; k < next; k++) {
    const kind = lightKind(scene, k)
    if (kind) return { kind, at: k }
    if (isPos(scene.doc, k, POS.ADJ)) return null
    if (isWord(scene, k, WORD.infinitiveMarks)) marked = true
    // "has yet to sign": it has not.
    if (turns(scene, k, TURN.yet)) yet = true
  }
  if (!marked) return null
  if (yet) return { kind: "achieve", at }
  return { kind: isAround(scene, at, AROUND.bes) ? "expected" : "obliged", at }
}

const KINDS = (["future", "recent", "expected", "obliged", "may", "would", "seem"] as const).map(kind => ({
  kind: kind as LightKind,
  bit: AROUND[kind],
}))
const ANY_KIND = KINDS.reduce((mask, { bit }) => mask | bit, 0) | AROUND.phases | AROUND.achieves

function lightKind(scene: Scene, i: number): LightKind | null {
  if (!isAround(scene, i, ANY_KIND)) return null
  for (const { kind, bit } of KINDS) if (isAround(scene, i, bit)) return kind
  return isAround(scene, i, AROUND.phases) ? "phase" : "achieve"
}

/** The tense that the first word gives, with the participle it carries. */
function tenseOf(scene: Scene, first: number, last: number): Tense {
  const morph = scene.doc.morph[first]!
  const form = get(morph, "VerbForm")
  const compound = last > first && isPerfect(scene, first, last)
  if (form === "Inf") return compound ? "past-infinitive" : "infinitive"
  if (form === "Ger") return "gerund"
  if (form === "Part") {
    if (last > first) return "participle"
    return has(morph, "Tense", "Pres") ? "gerund" : "participle"
  }
  const mood = get(morph, "Mood")
  if (mood === "Cnd") return compound ? "past-conditional" : "conditional"
  if (mood === "Imp") return "imperative"
  if (mood === "Sub") return compound ? "past" : "subjunctive"
  const tense = get(morph, "Tense")
  if (tense === "Fut") return "future"
  if (compound) return "past"
  if (tense === "Past" || tense === "Pqp") return "past"
  if (tense === "Imp") return "imperfect"
  return "present"
}

/** « a quitté », « est parti », « a été élu» are perfects; « est élu » and « sera élu » are passives of their own tense. */
function isPerfect(scene: Scene, first: number, last: number): boolean {
  if (isAround(scene, first, AROUND.haves)) return true
  for (let k = first + 1; k < last; k++) if (isAround(scene, k, AROUND.bes)) return false
  if (isPresentForm(scene.doc, last)) return false
  return isAround(scene, last, AROUND.bePerfects) || hasReflexive(scene, first)
}

function hasReflexive(scene: Scene, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 3 && isWord(scene, k, PARTICLE); k--) {
    if (isWord(scene, k, WORD.reflexives)) return true
  }
  return false
}

/** "visiting", « lançant ». */
function isPresentForm(doc: Parsed, i: number): boolean {
  const morph = doc.morph[i]!
  return has(morph, "VerbForm", "Ger") || has(morph, "Tense", "Pres")
}

function isPassive(scene: Scene, from: number, verb: number): boolean {
  const { doc } = scene
  if (get(doc.morph[verb]!, "VerbForm") !== "Part" || isPresentForm(doc, verb)) return false
  for (let k = from; k < verb; k++) {
    if (isAround(scene, k, AROUND.bes)) return !isAround(scene, verb, AROUND.bePerfects)
  }
  // "opened fire": a bare participle with an object of its own is a past tense misread.
  return from === verb && !hasObject(doc, verb)
}

function hasObject(doc: Parsed, verb: number): boolean {
  const end = Math.min(sentenceEnd(doc, verb), verb + 12)
  for (let i = verb + 1; i < end; i++) if (doc.head[i] === verb && doc.rel[i] === OBJECT) return true
  return false
}

const OBJECT = RELATIONS.indexOf("obj")

/** The verb an infinitive hangs on: right before it, or the last one of the sentence that takes infinitives. */
function governorOf(scene: Scene, groups: readonly VerbGroup[], g: number): VerbGroup | null {
  const { doc } = scene
  const group = groups[g]!
  if (group.tense !== "infinitive" && group.tense !== "past-infinitive") return null
  const sentence = doc.sentence[group.verb]
  for (let k = g - 1; k >= 0 && k >= g - 3; k--) {
    const other = groups[k]!
    if (doc.sentence[other.verb] !== sentence) return null
    if (group.from - other.to > 14) return null
    if (k === g - 1 && group.from - other.to <= 2) return other
    // « demander au conseil d'adopter »; « accélérer et agrandir » shares its governor.
    if (isAround(scene, other.verb, BEARING) || turns(scene, other.verb, TURN.brings)) return other
    if (lightKind(scene, other.verb) !== null) return other
    if (other.governor && (other.tense === "infinitive" || other.tense === "past-infinitive"))
      return other.governor
    if (other.tense !== "infinitive" && other.tense !== "participle" && other.tense !== "gerund") return null
  }
  return null
}

const BEARING =
  AROUND.plans |
  AROUND.wishes |
  AROUND.fears |
  AROUND.accuses |
  AROUND.denies |
  AROUND.stops |
  AROUND.prevents
