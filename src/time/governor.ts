import type { Parsed } from "../model/doc.ts"
import { RELATIONS, UPOS } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { TenseRules } from "./rules.ts"

/** Where a verb looks: back, ahead, at what is now (which may tell of what is to come), or nowhere we can tell. */
export type Lean = "past" | "future" | "present" | null

export interface Governor {
  /** Row of the verb that decides; -1 when none does. */
  readonly verb: number
  readonly lean: Lean
  /** The verb is finite, or is carried by one that is: « est resté », not « fermé jusqu'à lundi ». */
  readonly finite: boolean
  /** The tree hangs the time on that very verb, and the verb tells of an act of its own and not of somebody's words. */
  readonly own: boolean
}

const NOBODY: Governor = { verb: -1, lean: null, finite: false, own: false }
const VERB = UPOS.indexOf("VERB")
const AUX = UPOS.indexOf("AUX")
const PUNCT = UPOS.indexOf("PUNCT")
const SCONJ = UPOS.indexOf("SCONJ")
const PRON = UPOS.indexOf("PRON")
const JOINED: ReadonlySet<number> = new Set(
  (["conj", "ccomp", "parataxis"] as const).map(name => RELATIONS.indexOf(name)),
)

/** The verb that governs the time on tokens `from` to `to`, and where it looks. By the tree when there is one,
 * else the nearest verb of the clause, one before it rather than one after. */
export function governorOf(doc: Parsed, from: number, to: number, rules: TenseRules): Governor {
  const byTree = climb(doc, from, to, rules)
  if (byTree) return byTree
  return nearest(doc, from, to, rules)
}

/** Up the tree from the time to the first verb, or to a word for what is arranged. */
function climb(doc: Parsed, from: number, to: number, rules: TenseRules): Governor | null {
  let top = -1
  for (let i = from; i < to; i++) {
    const head = doc.head[i]!
    if (head >= 0 && (head < from || head >= to)) {
      top = head
      break
    }
  }
  for (let steps = 0; top >= 0 && steps < 12; steps++) {
    if (isVerb(doc, top) || rules.planned.has(doc.norm[top]!)) {
      const verb = nearerClause(doc, top, from)
      return { ...governed(doc, verb, rules), own: steps === 0 && isAct(doc, verb, rules) }
    }
    top = doc.head[top]!
  }
  return null
}

const REACH = 40

/** A tree may hang a time at the end of a sentence on a verb too far back: « il avait quitté la ville et rentrerait
 * mardi ». A clause joined to that verb's, or said by it, that opens between the two is nearer. */
export function nearerClause(doc: Parsed, verb: number, from: number): number {
  if (verb >= from || doc.sentence[verb] !== doc.sentence[from]) return verb
  for (let i = from - 1; i > verb && i >= from - REACH; i--) {
    if (JOINED.has(doc.rel[i]!) && doc.upos[i] === VERB && doc.head[i]! >= verb && doc.head[i]! < i) return i
  }
  return verb
}

function nearest(doc: Parsed, from: number, to: number, rules: TenseRules): Governor {
  const sentence = doc.sentence[from]!
  const first = Math.max(doc.sentenceStart[sentence]!, from - REACH)
  const last = Math.min(doc.sentenceStart[sentence + 1]!, to + REACH)
  let before = -1
  let walls = 0
  for (let i = from - 1; i >= first; i--) {
    if (isVerb(doc, i) || rules.planned.has(doc.norm[i]!)) {
      before = i
      break
    }
    if (isWall(doc, i)) walls++
  }
  if (before >= 0 && walls === 0) return governed(doc, before, rules)
  let after = -1
  for (let i = to; i < last; i++) {
    if (isVerb(doc, i)) {
      after = i
      break
    }
    if (isStop(doc, i)) break
  }
  const chosen = after >= 0 ? after : before
  return chosen < 0 ? NOBODY : governed(doc, chosen, rules)
}

function isVerb(doc: Parsed, i: number): boolean {
  return doc.upos[i] === VERB || doc.upos[i] === AUX
}

function governed(doc: Parsed, verb: number, rules: TenseRules): Governor {
  const carrier = isFiniteVerb(doc, verb, rules) ? verb : finiteBefore(doc, verb, rules)
  const finite = carrier === verb || (carrier >= 0 && isAuxiliary(doc, carrier, rules))
  return { verb, lean: leanOf(doc, verb, rules), finite, own: false }
}

function isAct(doc: Parsed, verb: number, rules: TenseRules): boolean {
  const lemma = doc.lemma[verb]!
  return !rules.telling.has(lemma) && !rules.forward.has(lemma) && !rules.calling?.has(lemma)
}

/** What parts one clause from the next. */
function isWall(doc: Parsed, i: number): boolean {
  const tag = doc.upos[i]
  return tag === PUNCT || tag === SCONJ || (tag === PRON && has(doc.morph[i]!, "PronType", "Rel"))
}

function isStop(doc: Parsed, i: number): boolean {
  return doc.upos[i] === PUNCT && doc.norm[i] !== ","
}

/** Where the verb group around row `v` looks. */
export function leanOf(doc: Parsed, v: number, rules: TenseRules): Lean {
  if (rules.planned.has(doc.norm[v]!)) return "future"
  const participle = has(doc.morph[v]!, "VerbForm", "Part") && has(doc.morph[v]!, "Tense", "Past")
  const finite = isFiniteVerb(doc, v, rules) ? v : finiteBefore(doc, v, rules)
  if (participle && (finite < 0 || !isAuxiliary(doc, finite, rules))) return "past"
  if (finite >= 0 && finite !== v && isInfinitive(doc, v)) return leanOfInfinitive(doc, v, finite, rules)
  return finite >= 0 ? leanOfFinite(doc, finite, rules) : null
}

function isFiniteVerb(doc: Parsed, i: number, rules: TenseRules): boolean {
  return (
    has(doc.morph[i]!, "VerbForm", "Fin") ||
    rules.futureWords.has(doc.norm[i]!) ||
    rules.conditionalWords.has(doc.norm[i]!)
  )
}

function isAuxiliary(doc: Parsed, i: number, rules: TenseRules): boolean {
  const lemma = doc.lemma[i]!
  const norm = doc.norm[i]!
  return (
    doc.upos[i] === AUX ||
    rules.having.has(lemma) ||
    rules.being.has(lemma) ||
    rules.futureWords.has(norm) ||
    rules.conditionalWords.has(norm)
  )
}

function isInfinitive(doc: Parsed, i: number): boolean {
  return has(doc.morph[i]!, "VerbForm", "Inf")
}

/** The finite verb that opens the group of `v`, a few words before it at most. */
function finiteBefore(doc: Parsed, v: number, rules: TenseRules): number {
  const first = Math.max(doc.sentenceStart[doc.sentence[v]!]!, v - 8)
  for (let i = v - 1; i >= first; i--) {
    if (isVerb(doc, i) && isFiniteVerb(doc, i, rules)) return i
    if (isStop(doc, i)) return -1
  }
  return -1
}

/** « doit recevoir », « a appelé à manifester », « va partir ». */
function leanOfInfinitive(doc: Parsed, v: number, finite: number, rules: TenseRules): Lean {
  if (rules.futureWords.has(doc.norm[finite]!)) return "future"
  const lean = leanOfFinite(doc, finite, rules)
  for (let i = v - 1; i >= finite; i--) {
    if (!isVerb(doc, i)) continue
    if (rules.planned.has(doc.norm[i]!) || rules.calling?.has(doc.lemma[i]!)) return "future"
    if (rules.forward.has(doc.lemma[i]!)) return i === finite || lean !== "past" ? "future" : "past"
  }
  return lean
}

function leanOfFinite(doc: Parsed, i: number, rules: TenseRules): Lean {
  const morph = doc.morph[i]!
  const lemma = doc.lemma[i]!
  const norm = doc.norm[i]!
  if (rules.futureWords.has(norm) || has(morph, "Tense", "Fut")) return "future"
  const participle = participleAfter(doc, i)
  if (has(morph, "Mood", "Cnd") || rules.conditionalWords.has(norm)) {
    const perfect = rules.having.has(lemma) ? participle >= 0 : rules.having.has(doc.lemma[i + 1] ?? "")
    return perfect || isDone(doc, i, participle, rules) ? "past" : "future"
  }
  if (participle >= 0 && rules.planned.has(doc.norm[participle]!)) return "future"
  if (has(morph, "Tense", "Pres")) {
    if (participle >= 0 && rules.having.has(lemma)) return "past"
    if (participle >= 0 && rules.being.has(lemma)) return isDone(doc, i, participle, rules) ? "past" : null
    if (rules.telling.has(lemma)) return "past"
    return rules.presentLooksForward ? "present" : null
  }
  if (participle >= 0 && rules.having.has(lemma)) return "past"
  if (has(morph, "Tense", "Past") || has(morph, "Tense", "Imp") || has(morph, "Tense", "Pqp"))
    return rules.forward.has(lemma) ? null : "past"
  return null
}

/** A perfect with "be": « s'est tenue », « serait parti ». */
function isDone(doc: Parsed, auxiliary: number, participle: number, rules: TenseRules): boolean {
  if (participle < 0 || !rules.being.has(doc.lemma[auxiliary]!)) return false
  const reflexive = auxiliary > 0 && has(doc.morph[auxiliary - 1]!, "Reflex", "Yes")
  return reflexive || rules.moved.has(doc.lemma[participle]!)
}

/** The past participle that the auxiliary at `i` carries, adverbs and negations between them allowed. */
function participleAfter(doc: Parsed, i: number): number {
  const last = Math.min(doc.sentenceStart[doc.sentence[i]!]! + 1e9, doc.count, i + 5)
  for (let k = i + 1; k < last && doc.sentence[k] === doc.sentence[i]; k++) {
    if (isVerb(doc, k)) {
      if (has(doc.morph[k]!, "VerbForm", "Part") && !has(doc.morph[k]!, "Tense", "Pres")) return k
      return -1
    }
    if (doc.upos[k] === PUNCT) return -1
  }
  return -1
}
