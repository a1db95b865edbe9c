import { hasOwnTense, type Light, sentenceGroups, type VerbGroup } from "./groups.ts"
import {
  AROUND,
  isAround,
  isPos,
  isWord,
  POS,
  type Scene,
  sentenceEnd,
  sentenceStart,
  WORD,
} from "./scene.ts"
import { fact, not, overruled, type Setting, type Told, told } from "./told.ts"

/** What a verb group's own words, and those that govern it, say of how sure its act is. */
export function ofVerb(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], setting: Setting): Told {
  const { doc } = scene
  const base = byTense(scene, group, groups, setting)
  const denied = deniedBy(scene, group)
  const negated = base.negated !== (group.negated || denied >= 0)
  const reason = denied >= 0 ? [...base.reason, `none: ${doc.norm[denied]!}`] : base.reason
  const said = { ...base, negated, reason }
  const condition = opener(scene, group, groups, WORD.conditions)
  if (condition >= 0) return overruled(said, "hypothetical", "condition", doc.norm[condition]!)
  const near = wordNear(scene, group, WORD.hearsay | WORD.hedges | WORD.nearly)
  if (near < 0) return said
  if (isWord(scene, near, WORD.hearsay)) return overruled(said, "alleged", "hearsay", doc.norm[near]!)
  if (isWord(scene, near, WORD.hedges)) return overruled(said, "possible", "hedge", doc.norm[near]!)
  // « a presque battu »: it has not; « presque dix morts » is about the number.
  return near < group.verb && near >= group.from ? not(said) : said
}

function byTense(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], setting: Setting): Told {
  const { doc } = scene
  const light = group.light[0]
  const byLight = light ? ofLight(scene, group, light) : null
  if (byLight) return byLight
  const word = doc.norm[group.verb]!
  const at = light ? doc.norm[light.at]! : doc.norm[group.from]!
  switch (group.tense) {
    case "past":
    case "imperfect":
      return governedClause(scene, group, groups) ?? fact(group.tense, at)
    case "past-infinitive":
      return governed(scene, group, groups, setting) ?? fact("past infinitive", word)
    case "future":
      return told("planned", false, "future", word, 0.85)
    case "past-conditional": {
      const condition = conditionIn(scene, group)
      if (condition >= 0) return told("hypothetical", false, "condition", doc.norm[condition]!, 0.7)
      return { ...told("alleged", false, "conditional of hearsay", at, 0.8), conditional: true }
    }
    case "conditional":
      return ofConditional(scene, group, at)
    case "imperative":
      return told("hypothetical", false, "imperative", word, 0.7)
    case "subjunctive":
      return governedClause(scene, group, groups) ?? told("possible", false, "subjunctive", word, 0.5)
    case "infinitive":
      return governed(scene, group, groups, setting) ?? told("hypothetical", false, "infinitive", word, 0.45)
    case "participle":
      return ofParticiple(scene, group, word)
    case "gerund":
      return ofGerund(scene, group, groups, setting)
    case "present":
      return governedClause(scene, group, groups) ?? ofPresent(scene, group, setting, word)
  }
}

/** What the outermost light verb makes of the act; null when the act is as real as its own tense says. */
function ofLight(scene: Scene, group: VerbGroup, light: Light): Told | null {
  const word = scene.doc.norm[light.at]!
  switch (light.kind) {
    case "expected":
      return hasPerfect(scene, group, light)
        ? fact("obligation fulfilled", word)
        : told("planned", false, "expected", word, 0.75)
    case "obliged":
      return light.tense === "past"
        ? fact("obligation fulfilled", word)
        : told("hypothetical", false, "obligation", word, 0.7)
    case "may":
      return light.tense === "past" ? fact("was able", word) : told("possible", false, "may", word, 0.85)
    case "seem":
      return told("possible", false, "seems", word, 0.85)
    case "would":
      return ofConditional(scene, group, word)
    case "future":
      return light.tense === "imperfect"
        ? fact("future of the past", word)
        : told("planned", false, "future", word, 0.85)
    case "recent":
      return fact("just happened", word)
    case "phase":
    case "achieve":
      return null
  }
}

/** « a dû supprimer » has done it; "was expected to", "has been expected to" may not have. */
function hasPerfect(scene: Scene, group: VerbGroup, light: Light): boolean {
  let have = false
  for (let k = group.from; k < light.at; k++) {
    if (isAround(scene, k, AROUND.bes)) return false
    if (isAround(scene, k, AROUND.haves)) have = true
  }
  return have
}

/** A conditional is a doubt, hearsay where it states a fact, and a mere thought where the sentence sets a condition. */
function ofConditional(scene: Scene, group: VerbGroup, word: string): Told {
  const condition = conditionIn(scene, group)
  if (condition >= 0) return told("hypothetical", false, "condition", scene.doc.norm[condition]!, 0.7)
  const hearsay = group.light.length === 0 && (isAround(scene, group.verb, AROUND.bes) || group.passive)
  return {
    ...told(hearsay ? "alleged" : "possible", false, "conditional", word, 0.6),
    conditional: true,
  }
}

function conditionIn(scene: Scene, group: VerbGroup): number {
  const { doc } = scene
  const start = Math.max(sentenceStart(doc, group.verb), group.from - 40)
  const end = Math.min(sentenceEnd(doc, group.verb), group.to + 40)
  // A clitic « s' » looks like the condition; it stands before a verb.
  for (let i = start; i < end; i++) {
    if (isWord(scene, i, WORD.conditions) && !isWord(scene, i, WORD.reflexives)) return i
  }
  return -1
}

/** In a headline the present tells what has just been; in the body a time after the report makes it a plan. */
function ofPresent(scene: Scene, group: VerbGroup, setting: Setting, word: string): Told {
  if (setting.time === "future" || setting.time === "evening")
    return told("planned", false, "present with a time to come", word, 0.75)
  const lasts = isAround(scene, group.verb, AROUND.lasting)
  if (lasts && setting.time !== "past") return told("ongoing", true, "present that lasts", word, 0.65)
  if (setting.headline) return fact("present of a headline", word)
  if (setting.time === "past") return fact("present of the past", word)
  const phase = group.light.some(one => one.kind === "phase")
  if (phase || group.progressive || (group.passive && group.from < group.verb))
    return told("ongoing", true, "present", word, 0.6)
  return fact("present", word, 0.6)
}

/** « soutenu par » goes on, « créé par » is done. */
function ofParticiple(scene: Scene, group: VerbGroup, word: string): Told {
  if (isAround(scene, group.verb, AROUND.lasting)) {
    return told("ongoing", true, "participle that lasts", word, 0.55)
  }
  return fact("participle", word, 0.7)
}

/** « en lançant », "by launching": as real as the clause it leans on, unless the verb before it says more. */
function ofGerund(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], setting: Setting): Told {
  const { doc } = scene
  const word = doc.norm[group.verb]!
  const mark = group.from - 1
  const inSentence = mark >= sentenceStart(doc, group.verb)
  if (inSentence && isWord(scene, mark, WORD.without)) return not(fact("without", doc.norm[mark]!))
  if (inSentence && isWord(scene, mark, WORD.after)) return fact("after", doc.norm[mark]!)
  const before = groups[group.index - 1]
  const close = before && doc.sentence[before.verb] === doc.sentence[group.verb]
  if (close && group.from - before.to <= 1) {
    const said = ofGovernor(scene, before, false)
    if (said) return said
  }
  const main = sentenceGroups(doc, groups, group.verb, group.index).find(
    other => other !== group && hasOwnTense(other),
  )
  if (!main) return fact("gerund", word)
  // "a way of selling", "before leaving": only thought of, unless the whole is over.
  const brought = inSentence && isPos(doc, mark, POS.ADP) && !isWord(scene, mark, WORD.at | WORD.by)
  if (brought && main.tense !== "past" && main.tense !== "imperfect")
    return told("hypothetical", false, "thought of", doc.norm[mark]!, 0.5)
  const base = byTense(scene, main, groups, setting)
  return { ...base, negated: false, reason: ["gerund", ...base.reason] }
}

/** An infinitive takes its reality from the word before it. */
function governed(
  scene: Scene,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  setting: Setting,
): Told | null {
  const { doc } = scene
  const start = sentenceStart(doc, group.verb)
  const past = group.tense === "past-infinitive"
  let mark = group.from - 1
  if (mark >= start && isPos(doc, mark, POS.ADV)) mark--
  const marked = (bit: number) => mark >= start && isWord(scene, mark, bit)
  const two = (bit: number) => mark - 1 >= start && isWord(scene, mark - 1, bit)
  const norm = mark >= start ? doc.norm[mark]! : ""
  if (marked(WORD.without)) return not(fact("without", norm))
  if (marked(WORD.after)) return fact("after", norm)
  if (two(WORD.before) || marked(WORD.before)) {
    const main = sentenceGroups(doc, groups, group.verb, group.index).find(hasOwnTense)
    const word = doc.norm[two(WORD.before) ? mark - 1 : mark]!
    return main?.tense === "past"
      ? { ...fact("before", word, 0.6), firm: false }
      : told("planned", false, "before", word, 0.6)
  }
  if (marked(WORD.purposes) || two(WORD.purposes)) {
    const held = group.governor && ofGovernor(scene, group.governor, past)
    // "to" opens purposes and what verbs ask for alike: the verb decides.
    if (held && marked(WORD.infinitiveMarks)) return held
    return past ? fact("cause", norm) : told("hypothetical", false, "purpose", norm, 0.75)
  }
  const governor = group.governor
  if (governor) {
    const held = ofGovernor(scene, governor, past)
    if (held) return held
    // « a, en un an, réussi à vendre », "did he forget": as real as the verb that carries it.
    if (isAround(scene, governor.verb, AROUND.achieves | AROUND.phases) && governor.index < group.index) {
      const base = byTense(scene, governor, groups, setting)
      return { ...base, firm: false, negated: governor.negated }
    }
    if (past || isAround(scene, governor.verb, AROUND.wishes)) return null
    if (TOLD.has(governor.tense) && isAround(scene, governor.verb, AROUND.brings)) {
      const word = doc.norm[governor.verb]!
      return { ...fact("as its verb", word, 0.5), firm: false, negated: governor.negated }
    }
    return told("possible", false, "as its verb", doc.norm[governor.verb]!, 0.4)
  }
  // « le seul pays à reconnaître »: it has done so.
  for (let i = mark - 1; i >= start && i > mark - 14 && marked(WORD.infinitiveMarks); i--) {
    if (isWord(scene, i, WORD.only)) return fact("the only one to", doc.norm[i]!, 0.65)
  }
  const noun = marked(WORD.infinitiveMarks) ? mark - 1 : -1
  if (noun >= start) {
    const word = doc.norm[noun]!
    if (isAround(scene, noun, AROUND.plansNoun)) return told("planned", false, "plan", word, 0.75)
    if (isAround(scene, noun, AROUND.fearsNoun)) return told("possible", false, "threat", word, 0.75)
    if (isAround(scene, noun, AROUND.wishesNoun)) return told("hypothetical", false, "wish", word, 0.75)
    if (isPos(doc, noun, POS.ADJ | POS.VERB)) return told("possible", false, "able or ready", word, 0.6)
  }
  return past ? null : told("hypothetical", false, "infinitive", doc.norm[group.verb]!, 0.45)
}

/** Tenses in which a verb is told as a fact. */
const TOLD: ReadonlySet<string> = new Set(["past", "imperfect", "present"])

/** What a governing verb makes of an infinitive or gerund; null when its meaning says nothing of it. */
function ofGovernor(scene: Scene, governor: VerbGroup, past: boolean): Told | null {
  const { doc } = scene
  const word = doc.norm[governor.verb]!
  const { negated } = governor
  const around = scene.around[governor.verb]!
  if (around === 0) return null
  const also = (told: Told): Told => ({ ...told, negated })
  // « devrait, dans quelques jours, être livré »: the modal stands apart.
  if (around & (AROUND.expected | AROUND.future)) return also(told("planned", false, "expected", word, 0.75))
  if (around & AROUND.obliged) return also(told("hypothetical", false, "obligation", word, 0.7))
  if (around & (AROUND.may | AROUND.would)) return also(told("possible", false, "may", word, 0.8))
  if (around & AROUND.plans) return also(told("planned", false, "plan", word, 0.75))
  if (around & AROUND.accuses) return told("alleged", false, "accusation", word, 0.85)
  if (around & AROUND.denies) return told("denied", false, "denial", word, 0.85)
  if (around & AROUND.fears) return also(told("possible", false, "fear or threat", word, 0.75))
  if (around & AROUND.wishes) return past ? null : also(told("hypothetical", false, "wish", word, 0.75))
  if (around & AROUND.prevents) return told("hypothetical", false, "prevented", word, 0.6)
  if (around & AROUND.stops) return not(fact("not done", word, 0.5))
  return null
}

/** A clause opened by « que »: what the verb before it makes of it, when that verb is no report of somebody's words. */
function governedClause(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): Told | null {
  const { doc } = scene
  const that = opener(scene, group, groups, WORD.that)
  if (that < 0) return hopedFor(scene, group, groups)
  const start = sentenceStart(doc, group.verb)
  if (that - 1 >= start) {
    const before = doc.norm[that - 1]!
    if (isWord(scene, that - 1, WORD.purposes)) return told("hypothetical", false, "purpose", before, 0.7)
    if (isWord(scene, that - 1, WORD.before)) return told("planned", false, "before", before, 0.5)
    if (isWord(scene, that - 1, WORD.after)) return fact("after", before)
  }
  const governor = group.index > 0 ? groups[group.index - 1]! : null
  if (!governor || doc.sentence[governor.verb] !== doc.sentence[group.verb] || governor.to > that) return null
  const word = doc.norm[governor.verb]!
  const around = scene.around[governor.verb]!
  if (around & AROUND.seem) return told("possible", false, "seems", word, 0.8)
  if (around & AROUND.denies) return told("denied", false, "denial", word, 0.8)
  if (group.tense !== "subjunctive" && group.tense !== "present") return null
  if (around & AROUND.plans) return told("planned", false, "plan", word, 0.7)
  if (around & (AROUND.wishes | AROUND.obliged)) return told("hypothetical", false, "wish", word, 0.75)
  if (around & AROUND.fears) return told("possible", false, "fear", word, 0.75)
  return null
}

/** "We hope this helps": a clause without « que » right after the verb that wishes it. */
function hopedFor(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): Told | null {
  const governor = group.index > 0 ? groups[group.index - 1]! : null
  if (!governor || group.tense !== "present" || !isAround(scene, governor.verb, AROUND.wishes)) return null
  const gap = group.from - governor.to
  if (gap < 1 || gap > 5 || scene.doc.sentence[governor.verb] !== scene.doc.sentence[group.verb]) return null
  for (let i = governor.to; i < group.from; i++) if (isWord(scene, i, WORD.clauseBreaks)) return null
  return told("hypothetical", false, "wish", scene.doc.norm[governor.verb]!, 0.6)
}

/** The word of a set that opens the group's clause, else -1. */
function opener(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], bit: number): number {
  const floor = group.index > 0 ? groups[group.index - 1]!.to : 0
  const start = Math.max(sentenceStart(scene.doc, group.verb), floor)
  for (let i = group.from - 1; i >= start && i > group.from - 14; i--) if (isWord(scene, i, bit)) return i
  return -1
}

function wordNear(scene: Scene, group: VerbGroup, bits: number): number {
  const start = Math.max(sentenceStart(scene.doc, group.verb), group.from - 2)
  const end = Math.min(sentenceEnd(scene.doc, group.verb), group.to + 2)
  for (let i = start; i < end; i++) if (isWord(scene, i, bits)) return i
  return -1
}

/** « aucun passager n'a survécu », « n'a remporté aucun titre »: the word that denies from outside the group, else -1. */
function deniedBy(scene: Scene, group: VerbGroup): number {
  if (group.negated) return -1
  const { doc } = scene
  const start = Math.max(sentenceStart(doc, group.verb), group.from - 8)
  for (let i = group.from - 1; i >= start; i--) {
    if (isWord(scene, i, WORD.none)) return i
    if (isWord(scene, i, WORD.clauseBreaks)) break
  }
  let half = scene.rules.words.halfNegations.size === 0
  for (let i = group.from; i < group.to; i++) if (isWord(scene, i, WORD.halfNegations)) half = true
  if (!half) return -1
  const end = Math.min(sentenceEnd(doc, group.verb), group.to + 3)
  for (let i = group.to; i < end; i++) {
    if (isWord(scene, i, WORD.none)) return i
    if (isWord(scene, i, WORD.clauseBreaks)) break
  }
  return -1
}
