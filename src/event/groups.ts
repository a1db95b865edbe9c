import type { Parsed } from "../model/doc.ts"
import { UPOS } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"
import type { EventRules } from "./rules.ts"

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
  /** Light verbs on the way, outermost first: what they make of the act, and the word. */
  readonly light: readonly { readonly kind: LightKind; readonly at: number; readonly tense: Tense }[]
  /** The group that governs this infinitive or participle, when it is not light. */
  governor: VerbGroup | null
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

export type LightKind = "future" | "recent" | "expected" | "may" | "seem" | "phase" | "achieve"

export function upos(doc: Parsed, i: number): string {
  return UPOS[doc.upos[i]!] ?? "X"
}

/** The lemma, or the form where no tagger has run. */
export function lemmaOf(doc: Parsed, i: number): string {
  return doc.lemma[i] || doc.norm[i]!
}

/** The verb groups of a report in text order; every verb is in one. One pass. */
export function verbGroups(doc: Parsed, rules: EventRules): VerbGroup[] {
  const out: VerbGroup[] = []
  let i = 0
  while (i < doc.count) {
    if (!isVerb(doc, i)) {
      i++
      continue
    }
    const group = groupAt(doc, rules, i, doc.sentenceStart[doc.sentence[i]! + 1]!, out)
    out.push(group)
    i = Math.max(group.to, i + 1)
  }
  for (let g = 0; g < out.length; g++) out[g]!.governor = governorOf(doc, rules, out, g)
  return out
}

function isVerb(doc: Parsed, i: number): boolean {
  const tag = upos(doc, i)
  return tag === "VERB" || tag === "AUX"
}

function groupAt(
  doc: Parsed,
  rules: EventRules,
  first: number,
  end: number,
  groups: readonly VerbGroup[],
): VerbGroup {
  const before = groups.at(-1) ?? null
  const { words } = rules
  let from = first
  let negated = false
  let reflexive = false
  const floor = Math.max(doc.sentenceStart[doc.sentence[first]!]!, before?.to ?? 0)
  while (from > floor && isParticle(doc, rules, from - 1)) {
    from--
    if (negates(doc, rules, from)) negated = true
    if (words.reflexives.has(doc.norm[from]!)) reflexive = true
  }
  const light: { kind: LightKind; at: number; tense: Tense }[] = []
  let at = first
  let tense = tenseOf(doc, rules, first, first)
  let start = first
  for (;;) {
    const next = nextVerb(doc, rules, at, end)
    if (next === null) break
    for (let k = at + 1; k < next; k++) {
      if (negates(doc, rules, k)) negated = true
      if (words.reflexives.has(doc.norm[k]!)) reflexive = true
    }
    const form = get(doc.morph[next]!, "VerbForm")
    if (isAuxiliary(doc, rules, at) && form === "Part") {
      tense = tenseOf(doc, rules, start, next)
      at = next
      continue
    }
    const kind = lightKind(doc, rules, at)
    if (kind && (form === "Inf" || (kind === "seem" && form === "Part"))) {
      light.push({ kind, at, tense })
      start = next
      at = next
      continue
    }
    break
  }
  let to = at + 1
  // The negation may close after the verb: « n'avait pas », « ne veut plus ».
  for (let k = to; k < end && k < to + 2; k++) {
    if (negates(doc, rules, k)) {
      negated = true
      to = k + 1
    } else if (upos(doc, k) !== "ADV") break
  }
  if (light.length > 0) tense = light[0]!.tense
  if (tense === "participle" && joinsParticiple(doc, before, first)) tense = before!.tense
  return {
    index: groups.length,
    from,
    to,
    verb: at,
    tense,
    negated,
    reflexive,
    passive: isPassive(doc, rules, start, at),
    light,
    governor: null,
  }
}

/** « pas », but not in « pas moins de ». */
function negates(doc: Parsed, rules: EventRules, i: number): boolean {
  return rules.words.negations.has(doc.norm[i]!) && !rules.words.notNegating.has(doc.norm[i + 1] ?? "")
}

/** « a bu un café et signé »: the second participle leans on the first auxiliary. */
function joinsParticiple(doc: Parsed, before: VerbGroup | null, first: number): boolean {
  if (!before || doc.sentence[before.verb] !== doc.sentence[first]) return false
  const joined = first > 0 && (upos(doc, first - 1) === "CCONJ" || doc.norm[first - 1] === ",")
  return joined && before.from < before.verb && before.tense !== "infinitive" && first - before.to < 12
}

function isParticle(doc: Parsed, rules: EventRules, i: number): boolean {
  const norm = doc.norm[i]!
  const { words } = rules
  return words.clitics.has(norm) || words.reflexives.has(norm) || words.negations.has(norm)
}

/** The next verb of the same group: past adverbs, clitics, negation, and one « de » or « à » after a light verb. */
function nextVerb(doc: Parsed, rules: EventRules, at: number, end: number): number | null {
  let marks = 0
  for (let k = at + 1; k < end && k < at + 7; k++) {
    if (isVerb(doc, k)) return k
    const tag = upos(doc, k)
    if (isParticle(doc, rules, k) || tag === "ADV" || tag === "PART") continue
    if (rules.words.infinitiveMarks.has(doc.norm[k]!) && marks === 0) {
      marks++
      continue
    }
    // « ont tous deux été », « a-t-il été »
    if (
      (tag === "PRON" || tag === "ADJ" || tag === "NUM" || tag === "DET") &&
      k === at + 1 &&
      isAuxiliary(doc, rules, at)
    )
      continue
    if ((tag === "NUM" || tag === "PRON") && k === at + 2 && isAuxiliary(doc, rules, at)) continue
    return null
  }
  return null
}

function isAuxiliary(doc: Parsed, rules: EventRules, i: number): boolean {
  const lemma = lemmaOf(doc, i)
  return rules.verbsAround.haves.has(lemma) || rules.verbsAround.bes.has(lemma)
}

function lightKind(doc: Parsed, rules: EventRules, i: number): LightKind | null {
  const lemma = lemmaOf(doc, i)
  const around = rules.verbsAround
  if (around.future.has(lemma) || around.future.has(doc.norm[i]!)) return "future"
  if (around.recent.has(lemma)) return "recent"
  if (around.expected.has(lemma)) return "expected"
  if (around.may.has(lemma)) return "may"
  if (around.seem.has(lemma)) return "seem"
  if (around.phases.has(lemma)) return "phase"
  if (around.achieves.has(lemma)) return "achieve"
  return null
}

/** The tense that the first word gives, with the participle it carries. */
function tenseOf(doc: Parsed, rules: EventRules, first: number, last: number): Tense {
  const morph = doc.morph[first]!
  const form = get(morph, "VerbForm")
  const compound = last > first && isPerfect(doc, rules, first, last)
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
function isPerfect(doc: Parsed, rules: EventRules, first: number, last: number): boolean {
  const around = rules.verbsAround
  if (around.haves.has(lemmaOf(doc, first))) return true
  for (let k = first + 1; k < last; k++) if (around.bes.has(lemmaOf(doc, k))) return false
  return around.bePerfects.has(lemmaOf(doc, last)) || hasReflexive(doc, rules, first)
}

function hasReflexive(doc: Parsed, rules: EventRules, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 3 && isParticle(doc, rules, k); k--) {
    if (rules.words.reflexives.has(doc.norm[k]!)) return true
  }
  return false
}

function isPassive(doc: Parsed, rules: EventRules, from: number, verb: number): boolean {
  if (get(doc.morph[verb]!, "VerbForm") !== "Part") return false
  for (let k = from; k < verb; k++) {
    if (rules.verbsAround.bes.has(lemmaOf(doc, k)))
      return !rules.verbsAround.bePerfects.has(lemmaOf(doc, verb))
  }
  return from === verb && !has(doc.morph[verb]!, "Tense", "Pres")
}

/** The verb an infinitive hangs on: right before it, or the last one of the sentence that takes infinitives. */
function governorOf(
  doc: Parsed,
  rules: EventRules,
  groups: readonly VerbGroup[],
  g: number,
): VerbGroup | null {
  const group = groups[g]!
  if (group.tense !== "infinitive" && group.tense !== "past-infinitive") return null
  const sentence = doc.sentence[group.verb]
  for (let k = g - 1; k >= 0 && k >= g - 3; k--) {
    const other = groups[k]!
    if (doc.sentence[other.verb] !== sentence) return null
    if (group.from - other.to > 14) return null
    if (k === g - 1 && group.from - other.to <= 2) return other
    // « demander au conseil d'adopter »; « accélérer et agrandir » shares its governor.
    if (bears(doc, rules, other) || lightKind(doc, rules, other.verb) !== null) return other
    if (other.governor && (other.tense === "infinitive" || other.tense === "past-infinitive"))
      return other.governor
    if (other.tense !== "infinitive" && other.tense !== "participle" && other.tense !== "gerund") return null
  }
  return null
}

function bears(doc: Parsed, rules: EventRules, group: VerbGroup): boolean {
  const lemma = lemmaOf(doc, group.verb)
  const around = rules.verbsAround
  return [
    around.plans,
    around.wishes,
    around.fears,
    around.accuses,
    around.denies,
    around.stops,
    around.prevents,
  ].some(set => set.has(lemma))
}
