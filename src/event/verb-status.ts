import { conditionOver, governedClause, laterClause } from "./clause.ts"
import { governed, ofGerund } from "./governed.ts"
import type { Light, VerbGroup } from "./groups.ts"
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
import { fact, not, overruled, type Setting, type Told, told } from "./told.ts"

/** What a verb group's own words, and those that govern it, say of how sure its act is. */
export function ofVerb(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], setting: Setting): Told {
  const { doc } = scene
  const base = byTense(scene, group, groups, setting)
  const denied = deniedBy(scene, group)
  const negated = base.negated !== (group.negated || denied >= 0)
  const reason = denied >= 0 ? [...base.reason, `none: ${doc.norm[denied]!}`] : base.reason
  const said = { ...base, negated, reason }
  const condition = conditionOver(scene, group, groups)
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
  const tell = (other: VerbGroup) => byTense(scene, other, groups, setting)
  const byLight = light ? ofLight(scene, group, light) : null
  if (byLight) return byLight
  const word = doc.norm[group.verb]!
  const at = light ? doc.norm[light.at]! : doc.norm[group.from]!
  switch (group.tense) {
    case "past":
    case "imperfect":
      return governedClause(scene, group, groups) ?? fact(group.tense, at)
    case "past-infinitive":
      return governed(scene, group, groups, tell) ?? fact("past infinitive", word)
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
      return governed(scene, group, groups, tell) ?? told("hypothetical", false, "infinitive", word, 0.45)
    case "participle":
      return ofParticiple(scene, group, word)
    case "gerund":
      return ofGerund(scene, group, groups, tell)
    case "present":
      return (
        governedClause(scene, group, groups) ??
        laterClause(scene, group, groups) ??
        ofPresent(scene, group, setting, word)
      )
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
      // "would like": a wish that is there now.
      if (turns(scene, group.verb, TURN.polite)) return fact("wish put politely", word, 0.6)
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
  // "is going to Rome"; "is going on".
  const on =
    group.to + 1 < scene.doc.count &&
    isWord(scene, group.to, WORD.about) &&
    !isPos(scene.doc, group.to + 1, POS.DET)
  if (group.progressive && !on && turns(scene, group.verb, TURN.leaves))
    return told("planned", false, "present of a departure", word, 0.6)
  const soon = soonAt(scene, group)
  if (soon >= 0 && setting.time === null)
    return told("planned", false, "present with a time to come", scene.doc.norm[soon]!, 0.65)
  const phase = group.light.some(one => one.kind === "phase")
  if (phase || group.progressive || (group.passive && group.from < group.verb))
    return told("ongoing", true, "present", word, 0.6)
  return fact("present", word, 0.6)
}

/** "tomorrow", « bientôt » in the same clause, else -1. */
function soonAt(scene: Scene, group: VerbGroup): number {
  const { doc } = scene
  const end = Math.min(sentenceEnd(doc, group.verb), group.to + 8)
  for (let i = group.to; i < end; i++) {
    if (turns(scene, i, TURN.soon)) return doc.head[i]! < 0 || doc.head[i] === group.verb ? i : -1
    if (isWord(scene, i, WORD.clauseBreaks)) return -1
  }
  return -1
}

/** « soutenu par » goes on, « créé par » is done. */
function ofParticiple(scene: Scene, group: VerbGroup, word: string): Told {
  if (isAround(scene, group.verb, AROUND.lasting)) {
    return told("ongoing", true, "participle that lasts", word, 0.55)
  }
  return fact("participle", word, 0.7)
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
    if (isWord(scene, i, WORD.none)) return deniesThere(scene, i) ? i : -1
    if (isWord(scene, i, WORD.clauseBreaks)) break
  }
  return -1
}

/** "has no aim"; but "said no to", "nothing but". */
function deniesThere(scene: Scene, i: number): boolean {
  const next = i + 1 < scene.doc.count ? i + 1 : -1
  if (next < 0) return true
  if (isWord(scene, next, WORD.notNegating)) return false
  return isPos(scene.doc, i, POS.PRON | POS.NOUN) || !isWord(scene, next, WORD.toward | WORD.clauseBreaks)
}
