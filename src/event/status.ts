import type { Parsed } from "../model/doc.ts"
import type { EventStatus } from "../model/reading.ts"
import { lemmaOf, sentenceGroups, type Tense, upos, type VerbGroup } from "./groups.ts"
import type { EventRules } from "./rules.ts"
import type { Trigger } from "./triggers.ts"

/** What the words around an event say of it, before anyone asks who says so. */
export interface Told {
  readonly status: EventStatus
  readonly negated: boolean
  /** Does the tense itself tell a fact? Then no wish or plan around it takes that away. */
  readonly firm: boolean
  /** Does nothing near a noun say how sure it is? Then an earlier mention of the same event may. */
  readonly silent: boolean
  /** Told in a conditional that may be a future seen from the past, or hearsay. */
  readonly conditional: boolean
  /** The rules and words that decided. */
  readonly reason: readonly string[]
  readonly confidence: number
}

/** What is around the trigger beyond its own words. */
export interface Setting {
  readonly headline: boolean
  /** Does a time expression of the clause lie after the report, or before it? */
  readonly time: "future" | "past" | "today" | null
}

export function toldOf(
  doc: Parsed,
  trigger: Trigger,
  groups: readonly VerbGroup[],
  setting: Setting,
  rules: EventRules,
): Told {
  const told = trigger.noun
    ? ofNoun(doc, trigger, groups, setting, rules)
    : ofVerb(doc, trigger.group!, groups, setting, rules)
  return questioned(doc, trigger)
    ? { ...told, status: "hypothetical", firm: false, reason: [...told.reason, "question"] }
    : told
}

function questioned(doc: Parsed, trigger: Trigger): boolean {
  const end = doc.sentenceStart[doc.sentence[trigger.head]! + 1]!
  return doc.norm[end - 1] === "?"
}

function ofVerb(
  doc: Parsed,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  setting: Setting,
  rules: EventRules,
): Told {
  const base = byTense(doc, group, groups, setting, rules)
  const denied = deniedBy(doc, group, rules)
  const negated = base.negated !== (group.negated || denied !== null)
  const reason = denied !== null ? [...base.reason, doc.norm[denied]!] : base.reason
  const condition = opener(doc, group, groups, rules.words.conditions)
  if (condition >= 0) {
    return {
      ...base,
      negated,
      status: "hypothetical",
      firm: false,
      reason: [...reason, `condition: ${doc.norm[condition]}`],
    }
  }
  const hearsay = wordNear(doc, group, rules.words.hearsay)
  if (hearsay >= 0)
    return {
      ...base,
      negated,
      status: "alleged",
      firm: false,
      reason: [...reason, `hearsay: ${doc.norm[hearsay]}`],
    }
  const hedge = wordNear(doc, group, rules.words.hedges)
  if (hedge >= 0)
    return {
      ...base,
      negated,
      status: "possible",
      firm: false,
      reason: [...reason, `hedge: ${doc.norm[hedge]}`],
    }
  return { ...base, negated, reason }
}

function byTense(
  doc: Parsed,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  setting: Setting,
  rules: EventRules,
): Told {
  const light = group.light[0]
  if (light) {
    const word = doc.norm[light.at]!
    const past = light.tense === "past"
    switch (light.kind) {
      case "expected":
        return past ? fact("obligation fulfilled", word) : told("planned", false, "expected", word, 0.75)
      case "may":
        return past ? fact("was able", word) : told("possible", false, "may", word, 0.85)
      case "seem":
        return told("possible", false, "seems", word, 0.85)
      case "future":
        return light.tense === "imperfect"
          ? fact("future of the past", word)
          : told("planned", false, "future", word, 0.85)
      case "recent":
        return fact("just happened", word)
      case "phase":
      case "achieve":
        break
    }
  }
  const word = doc.norm[group.verb]!
  const at = light ? doc.norm[light.at]! : doc.norm[group.from]!
  switch (group.tense) {
    case "past":
    case "imperfect":
      return governedClause(doc, group, groups, rules) ?? fact(group.tense, at)
    case "past-infinitive":
      return governed(doc, group, groups, rules) ?? fact("past infinitive", word)
    case "future":
      return told("planned", false, "future", word, 0.85)
    case "past-conditional":
      return { ...told("alleged", false, "conditional of hearsay", at, 0.8), conditional: true }
    case "conditional":
      return {
        ...told(
          rules.verbsAround.bes.has(lemmaOf(doc, group.verb)) || group.passive ? "alleged" : "possible",
          false,
          "conditional",
          at,
          0.6,
        ),
        conditional: true,
      }
    case "imperative":
      return told("hypothetical", false, "imperative", word, 0.7)
    case "subjunctive":
      return governedClause(doc, group, groups, rules) ?? told("possible", false, "subjunctive", word, 0.5)
    case "infinitive":
      return governed(doc, group, groups, rules) ?? told("hypothetical", false, "infinitive", word, 0.45)
    case "participle":
      return ofParticiple(doc, group, word, rules)
    case "gerund":
      return ofGerund(doc, group, groups, setting, rules)
    case "present":
      return governedClause(doc, group, groups, rules) ?? ofPresent(doc, group, setting, word, rules)
  }
}

/** In a headline the present tells what has just been; in the body a time after the report makes it a plan. */
function ofPresent(doc: Parsed, group: VerbGroup, setting: Setting, word: string, rules: EventRules): Told {
  if (setting.time === "future") return told("planned", false, "present with a time to come", word, 0.75)
  const lasts = rules.verbsAround.lasting.has(lemmaOf(doc, group.verb))
  if (lasts && setting.time !== "past") return told("ongoing", true, "present that lasts", word, 0.65)
  if (setting.headline) return fact("present of a headline", word)
  if (setting.time === "past") return fact("present of the past", word)
  const phase = group.light.some(one => one.kind === "phase")
  if (phase || (group.passive && group.from < group.verb)) return told("ongoing", true, "present", word, 0.6)
  return { ...fact("present", word), confidence: 0.6 }
}

/** « soutenu par » goes on, « créé par » is done. */
function ofParticiple(doc: Parsed, group: VerbGroup, word: string, rules: EventRules): Told {
  if (rules.verbsAround.lasting.has(lemmaOf(doc, group.verb))) {
    return told("ongoing", true, "participle that lasts", word, 0.55)
  }
  return { ...fact("participle", word), confidence: 0.7 }
}

/** « en lançant », "by launching": as real as the clause it leans on. */
function ofGerund(
  doc: Parsed,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  setting: Setting,
  rules: EventRules,
): Told {
  const main = sentenceGroups(doc, groups, group.verb, group.index).find(
    other => other !== group && !/^(?:gerund|infinitive|participle|past-infinitive)$/.test(other.tense),
  )
  if (!main) return fact("gerund", doc.norm[group.verb]!)
  const base = byTense(doc, main, groups, setting, rules)
  return { ...base, negated: false, reason: ["gerund", ...base.reason] }
}

/** An infinitive takes its reality from the word before it. */
function governed(
  doc: Parsed,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  rules: EventRules,
): Told | null {
  const { words, verbsAround, nounsAround } = rules
  const start = doc.sentenceStart[doc.sentence[group.verb]!]!
  const past = group.tense === "past-infinitive"
  let mark = group.from - 1
  if (mark >= start && upos(doc, mark) === "ADV") mark--
  const norm = mark >= start ? doc.norm[mark]! : ""
  const two = mark - 1 >= start ? doc.norm[mark - 1]! : ""
  if (words.without.has(norm)) return { ...fact("without", norm), negated: true }
  if (words.after.has(norm)) return fact("after", norm)
  if (words.before.has(two) || words.before.has(norm)) return told("planned", false, "before", two, 0.6)
  if (words.purposes.has(norm) || words.purposes.has(two))
    return past ? fact("cause", norm) : told("hypothetical", false, "purpose", norm, 0.75)
  const governor = group.governor
  if (governor) {
    const lemma = lemmaOf(doc, governor.verb)
    const word = doc.norm[governor.verb]!
    const { negated } = governor
    // « devrait, dans quelques jours, être livré »: the modal stands apart.
    if (verbsAround.expected.has(lemma) || verbsAround.future.has(lemma)) {
      return { ...told("planned", false, "expected", word, 0.75), negated }
    }
    if (verbsAround.may.has(lemma)) return { ...told("possible", false, "may", word, 0.8), negated }
    if (verbsAround.plans.has(lemma)) return { ...told("planned", false, "plan", word, 0.75), negated }
    if (verbsAround.accuses.has(lemma)) return told("alleged", false, "accusation", word, 0.85)
    if (verbsAround.denies.has(lemma)) return told("denied", false, "denial", word, 0.85)
    if (verbsAround.fears.has(lemma)) {
      return { ...told("possible", false, "fear or threat", word, 0.75), negated }
    }
    if (verbsAround.wishes.has(lemma)) {
      return past ? null : { ...told("hypothetical", false, "wish", word, 0.75), negated }
    }
    if (verbsAround.prevents.has(lemma)) return told("hypothetical", false, "prevented", word, 0.6)
    if (verbsAround.stops.has(lemma)) return { ...fact("not done", word), negated: true, confidence: 0.5 }
    if (past) return null
    if (governor.tense === "past" && verbsAround.brings.has(lemma)) {
      return { ...fact("as its verb", word), confidence: 0.5, firm: false, negated }
    }
    return told("possible", false, "as its verb", word, 0.4)
  }
  // « le seul pays à reconnaître »: it has done so.
  for (let i = mark - 1; i >= start && i > mark - 6 && words.infinitiveMarks.has(norm); i--) {
    if (words.only.has(doc.norm[i]!)) return { ...fact("the only one to", doc.norm[i]!), confidence: 0.65 }
  }
  const noun = words.infinitiveMarks.has(norm) ? mark - 1 : -1
  if (noun >= start) {
    const lemma = lemmaOf(doc, noun)
    const word = doc.norm[noun]!
    if (nounsAround.plans.has(lemma)) return told("planned", false, "plan", word, 0.75)
    if (nounsAround.fears.has(lemma)) return told("possible", false, "threat", word, 0.75)
    if (nounsAround.wishes.has(lemma)) return told("hypothetical", false, "wish", word, 0.75)
    if (upos(doc, noun) === "ADJ" || upos(doc, noun) === "VERB")
      return told("possible", false, "able or ready", word, 0.6)
  }
  void groups
  return past ? null : told("hypothetical", false, "infinitive", doc.norm[group.verb]!, 0.45)
}

/** A clause opened by « que »: what the verb before it makes of it, when that verb is no report of somebody's words. */
function governedClause(
  doc: Parsed,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  rules: EventRules,
): Told | null {
  const that = opener(doc, group, groups, rules.words.that)
  const { verbsAround, words } = rules
  if (that < 0) return null
  const before = that - 1 >= 0 ? doc.norm[that - 1]! : ""
  if (words.purposes.has(before)) return told("hypothetical", false, "purpose", before, 0.7)
  if (words.before.has(before)) return told("planned", false, "before", before, 0.5)
  if (words.after.has(before)) return fact("after", before)
  const index = group.index
  const governor = index > 0 ? groups[index - 1]! : null
  if (!governor || doc.sentence[governor.verb] !== doc.sentence[group.verb] || governor.to > that) return null
  const lemma = lemmaOf(doc, governor.verb)
  const word = doc.norm[governor.verb]!
  const subjunctive = group.tense === "subjunctive" || group.tense === "present"
  if (verbsAround.seem.has(lemma)) return told("possible", false, "seems", word, 0.8)
  if (verbsAround.denies.has(lemma)) return told("denied", false, "denial", word, 0.8)
  if (!subjunctive) return null
  if (verbsAround.plans.has(lemma)) return told("planned", false, "plan", word, 0.7)
  if (verbsAround.wishes.has(lemma)) return told("hypothetical", false, "wish", word, 0.75)
  if (verbsAround.fears.has(lemma)) return told("possible", false, "fear", word, 0.75)
  return null
}

/** The word of a set that opens the group's clause, else -1. */
function opener(
  doc: Parsed,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  set: ReadonlySet<string>,
): number {
  const index = group.index
  const start = Math.max(doc.sentenceStart[doc.sentence[group.verb]!]!, index > 0 ? groups[index - 1]!.to : 0)
  for (let i = group.from - 1; i >= start && i > group.from - 14; i--) if (set.has(doc.norm[i]!)) return i
  return -1
}

function wordNear(doc: Parsed, group: VerbGroup, set: ReadonlySet<string>): number {
  const start = Math.max(doc.sentenceStart[doc.sentence[group.verb]!]!, group.from - 2)
  const end = Math.min(doc.sentenceStart[doc.sentence[group.verb]! + 1]!, group.to + 2)
  for (let i = start; i < end; i++) if (set.has(doc.norm[i]!)) return i
  return -1
}

/** « aucun passager n'a survécu », « n'a remporté aucun titre »: the word that denies from outside the group. */
function deniedBy(doc: Parsed, group: VerbGroup, rules: EventRules): number | null {
  if (group.negated) return null
  const { words } = rules
  const start = Math.max(doc.sentenceStart[doc.sentence[group.verb]!]!, group.from - 8)
  for (let i = group.from - 1; i >= start; i--) {
    if (words.none.has(doc.norm[i]!)) return i
    if (words.clauseBreaks.has(doc.norm[i]!)) break
  }
  let half = words.halfNegations.size === 0
  for (let i = group.from; i < group.to; i++) if (words.halfNegations.has(doc.norm[i]!)) half = true
  if (!half) return null
  const end = Math.min(doc.sentenceStart[doc.sentence[group.verb]! + 1]!, group.to + 3)
  for (let i = group.to; i < end; i++) {
    if (words.none.has(doc.norm[i]!)) return i
    if (words.clauseBreaks.has(doc.norm[i]!)) break
  }
  return null
}

function ofNoun(
  doc: Parsed,
  trigger: Trigger,
  groups: readonly VerbGroup[],
  setting: Setting,
  rules: EventRules,
): Told {
  const { words, verbsAround, nounsAround } = rules
  const start = doc.sentenceStart[doc.sentence[trigger.head]!]!
  const end = doc.sentenceStart[doc.sentence[trigger.head]! + 1]!
  // Its own adjectives.
  for (let i = Math.max(start, trigger.from - 3); i < Math.min(end, trigger.to + 3); i++) {
    if (i > trigger.from && i < trigger.to) continue
    const norm = doc.norm[i]!
    if (i < trigger.from && words.of.has(norm)) continue
    if (words.maybe.has(norm)) return told("possible", false, "maybe", norm, 0.8)
    if (words.claimed.has(norm)) return told("alleged", false, "claimed", norm, 0.8)
    if (words.coming.has(norm)) return told("planned", false, "to come", norm, 0.75)
    if (words.underWay.has(norm)) return told("ongoing", true, "under way", norm, 0.7)
  }
  const { group, link } = trigger
  if (group && link !== "subject" && verbsAround.denies.has(lemmaOf(doc, group.verb)) && !group.negated) {
    return told("denied", false, "denial", doc.norm[group.verb]!, 0.8)
  }
  // What another noun makes of it: « projet de », « menace de ».
  let k = trigger.from - 1
  while (k >= start && /^(?:DET|ADJ|NUM)$/.test(upos(doc, k))) k--
  if (k - 1 >= start && (words.of.has(doc.norm[k]!) || words.infinitiveMarks.has(doc.norm[k]!))) {
    const lemma = lemmaOf(doc, k - 1)
    const word = doc.norm[k - 1]!
    if (nounsAround.pasts.has(lemma) && !isDoubtful(group)) return fact("past", word)
    if (nounsAround.plans.has(lemma)) return told("planned", false, "plan", word, 0.75)
    if (nounsAround.fears.has(lemma)) return told("possible", false, "threat", word, 0.75)
    if (nounsAround.wishes.has(lemma)) return told("hypothetical", false, "wish", word, 0.7)
    if (nounsAround.claims.has(lemma)) return told("alleged", false, "claim", word, 0.75)
  }
  const hedge = hedgeBefore(doc, trigger, start, rules)
  if (hedge >= 0) return told("possible", false, "hedge", doc.norm[hedge]!, 0.7)
  const preposition = trigger.preposition >= 0 ? doc.norm[trigger.preposition]! : ""
  if (words.purposes.has(preposition)) {
    // One comes for a meeting that takes place; one fights for a liberation that may not.
    const meets = trigger.sense.type === "CONSULT" || trigger.sense.type === null
    if (!meets || group?.tense !== "past") return told("hypothetical", false, "purpose", preposition, 0.5)
  }
  if (words.without.has(preposition)) return told("hypothetical", false, "without", preposition, 0.6)
  if (!group || link === "none") {
    if (setting.time === "future") return told("planned", false, "time to come", doc.norm[trigger.head]!, 0.6)
    return silent(doc.norm[trigger.head]!)
  }
  const lemma = lemmaOf(doc, group.verb)
  const word = doc.norm[group.verb]!
  // « serait dû à une panne », « aurait été victime d'une bavure »: the clause is hearsay, and so is its cause.
  if (link !== "subject" && isDoubtful(group))
    return told("alleged", false, "conditional of hearsay", word, 0.7)
  if (link === "oblique" && words.by.has(preposition))
    return { ...fact("cause", preposition), firm: false, confidence: 0.6 }
  if (link !== "subject") {
    if (verbsAround.plans.has(lemma) && !group.passive) return told("planned", false, "plan", word, 0.7)
    if (verbsAround.wishes.has(lemma)) return told("hypothetical", false, "wish", word, 0.7)
    if (verbsAround.fears.has(lemma)) return told("possible", false, "fear or threat", word, 0.7)
    if (verbsAround.accuses.has(lemma)) return told("alleged", false, "accusation", word, 0.75)
    if (verbsAround.denies.has(lemma)) return told("denied", false, "denial", word, 0.8)
    if (verbsAround.prevents.has(lemma)) return told("hypothetical", false, "prevented", word, 0.6)
  } else if (isDoubtful(group) || group.light.some(({ kind, tense }) => kind === "may" && tense !== "past")) {
    return { ...told("possible", false, "subject of a doubt", word, 0.6), silent: true }
  } else if (group.passive && verbsAround.plans.has(lemma)) return told("planned", false, "plan", word, 0.75)
  if (link === "oblique") return silent(doc.norm[trigger.head]!)
  if (verbsAround.supports.has(lemma) || verbsAround.makes.has(lemma)) {
    const lasts = verbsAround.supports.has(lemma) || words.takesPlace.has(doc.norm[group.to] ?? "")
    if (lasts && group.tense === "present" && !setting.headline && setting.time === null) {
      return told("ongoing", true, "present", word, 0.6)
    }
    const carried = ofVerb(doc, group, groups, setting, rules)
    return { ...carried, reason: [`carried by ${word}`, ...carried.reason] }
  }
  if (group.tense === "future" && link === "object")
    return { ...told("planned", false, "object of a future", word, 0.5) }
  return silent(doc.norm[trigger.head]!)
}

/** « éventuellement sur un accord »: a hedge just before the noun, in its own clause. */
function hedgeBefore(doc: Parsed, trigger: Trigger, start: number, rules: EventRules): number {
  for (let i = trigger.from - 1; i >= start && i > trigger.from - 4; i--) {
    if (rules.words.hedges.has(doc.norm[i]!)) return i
    if (rules.words.clauseBreaks.has(doc.norm[i]!)) break
  }
  return -1
}

function silent(word: string): Told {
  return { ...told("happened", false, "noun", word, 0.6), silent: true }
}

function isDoubtful(group: VerbGroup | null): boolean {
  return (
    group !== null &&
    (group.tense === "past-conditional" || (group.tense === "conditional" && group.light.length === 0))
  )
}

function fact(rule: string, word: string): Told {
  return told("happened", true, rule, word, 0.8)
}

function told(status: EventStatus, firm: boolean, rule: string, word: string, confidence: number): Told {
  return {
    status,
    negated: false,
    firm,
    silent: false,
    conditional: false,
    reason: [`${rule}: ${word}`],
    confidence,
  }
}

export type { Tense }
