import { isAhead, type VerbGroup } from "./groups.ts"
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
import { fact, not, type Setting, silent, type Told, told } from "./told.ts"
import type { Trigger } from "./triggers.ts"
import { ofVerb } from "./verb-status.ts"

/** What a noun's own adjectives, the noun before it and the verb it hangs on say of how sure its event is. */
export function ofNoun(scene: Scene, trigger: Trigger, groups: readonly VerbGroup[], setting: Setting): Told {
  const { doc } = scene
  const { group, link } = trigger
  const word = doc.norm[trigger.head]!
  const said =
    byAdjective(scene, trigger) ??
    byCancelling(scene, trigger) ??
    (group && link !== "subject" && isAround(scene, group.verb, AROUND.denies) && !group.negated
      ? told("denied", false, "denial", doc.norm[group.verb]!, 0.8)
      : null) ??
    byLaterClause(scene, trigger, setting) ??
    byNoun(scene, trigger) ??
    byPreposition(scene, trigger) ??
    (group && link !== "none" ? byVerb(scene, trigger, group, groups, setting) : silent(word))
  // Where nothing else speaks, the day does.
  return said.silent && setting.time === "future" ? told("planned", false, "time to come", word, 0.6) : said
}

/** « éventuel », « prochaine », « aucun »: its own adjectives and determiner. */
function byAdjective(scene: Scene, trigger: Trigger): Told | null {
  const { doc } = scene
  const start = Math.max(sentenceStart(doc, trigger.head), trigger.from - 3)
  const end = Math.min(sentenceEnd(doc, trigger.head), trigger.to + 3)
  for (let i = start; i < end; i++) {
    if (i > trigger.from && i < trigger.to) continue
    if (!isWord(scene, i, OWN)) continue
    if (i < trigger.from && isWord(scene, i, WORD.of)) continue
    if (isWord(scene, i, WORD.none)) {
      if (i === trigger.from - 1) return not(fact("none", doc.norm[i]!, 0.75))
      continue
    }
    const norm = doc.norm[i]!
    if (isWord(scene, i, WORD.maybe)) return told("possible", false, "maybe", norm, 0.8)
    if (isWord(scene, i, WORD.claimed)) return told("alleged", false, "claimed", norm, 0.8)
    if (isWord(scene, i, WORD.coming)) return told("planned", false, "to come", norm, 0.75)
    if (isWord(scene, i, WORD.underWay)) return told("ongoing", true, "under way", norm, 0.7)
  }
  return null
}

const OWN = WORD.none | WORD.maybe | WORD.claimed | WORD.coming | WORD.underWay

/** « le concert a été annulé », « a annulé sa visite »: it was planned and will not be, or will be later. */
function byCancelling(scene: Scene, trigger: Trigger): Told | null {
  const { group, link } = trigger
  if (!group || !isAround(scene, group.verb, AROUND.cancels | AROUND.postpones)) return null
  if (link !== "object" && !(link === "subject" && group.passive)) return null
  const word = scene.doc.norm[group.verb]!
  if (isAround(scene, group.verb, AROUND.postpones)) return told("planned", false, "postponed", word, 0.7)
  const off = told("planned", false, "cancelled", word, 0.75)
  return group.negated ? off : not(off)
}

/** « partira avant la visite », « signera lors du sommet »: what lies at the time of something to come, or later, is to
 * come as well. After it may be what has happened (« se rendra sur place après l'attaque »), unless it is arranged. */
function byLaterClause(scene: Scene, trigger: Trigger, setting: Setting): Told | null {
  const { group, link, preposition } = trigger
  if (link !== "oblique" || !group || setting.time === "past" || !isAhead(group)) return null
  const { doc } = scene
  // « lors de », "at the time of": the word before the preposition.
  const at = isWord(scene, preposition, WORD.of) ? preposition - 1 : preposition
  const arranged = isWord(scene, at, WORD.after) && ARRANGED.has(trigger.sense.type ?? "")
  if (!arranged && !isWord(scene, at, WORD.before) && !isAround(scene, at, AROUND.whilesNoun)) return null
  return told("planned", false, "dated by something to come", doc.norm[at]!, 0.65)
}

/** Acts that are agreed upon before they take place. */
const ARRANGED: ReadonlySet<string> = new Set(["CONSULT", "SUPPORT", "AGREE", "COOPERATE"])

/** What another noun makes of it: « projet de », « menace de ». */
function byNoun(scene: Scene, trigger: Trigger): Told | null {
  const { doc } = scene
  const start = sentenceStart(doc, trigger.head)
  let k = trigger.from - 1
  while (k >= start && isPos(doc, k, POS.DET | POS.ADJ | POS.NUM)) k--
  if (k - 1 < start) return null
  const around = scene.around[k - 1]!
  // « son intérêt pour l'envoi » is no aim of anything.
  if (!isWord(scene, k, WORD.of | WORD.infinitiveMarks) && !(around & AROUND.fearsNoun)) return null
  const word = doc.norm[k - 1]!
  if (around & AROUND.pastsNoun && !isDoubtful(trigger.group)) return fact("past", word)
  if (around & AROUND.plansNoun) return told("planned", false, "plan", word, 0.75)
  if (around & AROUND.fearsNoun) return told("possible", false, "threat", word, 0.75)
  if (around & AROUND.wishesNoun) return told("hypothetical", false, "wish", word, 0.7)
  if (around & AROUND.claimsNoun) return told("alleged", false, "claim", word, 0.75)
  return null
}

/** A hedge, a purpose or « sans » before it. */
function byPreposition(scene: Scene, trigger: Trigger): Told | null {
  const { doc } = scene
  const start = sentenceStart(doc, trigger.head)
  for (let i = trigger.from - 1; i >= start && i > trigger.from - 4; i--) {
    if (isWord(scene, i, WORD.hedges)) return told("possible", false, "hedge", doc.norm[i]!, 0.7)
    if (isWord(scene, i, WORD.clauseBreaks)) break
  }
  const at = trigger.preposition
  if (at < 0) return null
  if (isWord(scene, at, WORD.before | WORD.after) && trigger.group?.tense === "past") {
    return { ...fact("dates something past", doc.norm[at]!), granted: true }
  }
  if (isWord(scene, at, WORD.purposes)) {
    // One comes for a meeting that takes place; one fights for a liberation that may not.
    const meets = trigger.sense.type === "CONSULT" || trigger.sense.type === null
    if (!meets || trigger.group?.tense !== "past")
      return told("hypothetical", false, "purpose", doc.norm[at]!, 0.5)
  }
  return isWord(scene, at, WORD.without) ? told("hypothetical", false, "without", doc.norm[at]!, 0.6) : null
}

function byVerb(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  setting: Setting,
): Told {
  const { doc } = scene
  const { link, preposition } = trigger
  const around = scene.around[group.verb]!
  const word = doc.norm[group.verb]!
  // « serait dû à une panne », « aurait été victime d'une bavure »: the clause is hearsay, and so is its cause.
  if (link !== "subject" && isDoubtful(group))
    return told("alleged", false, "conditional of hearsay", word, 0.7)
  if (link === "oblique" && preposition >= 0 && isWord(scene, preposition, WORD.by))
    return { ...fact("cause", doc.norm[preposition]!, 0.6), firm: false }
  if (link !== "subject") {
    if (around & AROUND.plans && !group.passive) return told("planned", false, "plan", word, 0.7)
    if (around & AROUND.wishes && !turns(scene, group.verb, TURN.tells))
      return told("hypothetical", false, "wish", word, 0.7)
    if (around & AROUND.fears) return told("possible", false, "fear or threat", word, 0.7)
    if (around & AROUND.accuses) return told("alleged", false, "accusation", word, 0.75)
    if (around & AROUND.denies) return told("denied", false, "denial", word, 0.8)
    if (around & AROUND.prevents) return told("hypothetical", false, "prevented", word, 0.6)
  } else if (isDoubtful(group) || group.light.some(({ kind, tense }) => kind === "may" && tense !== "past")) {
    return { ...told("possible", false, "subject of a doubt", word, 0.6), silent: true }
  } else if (group.passive && around & AROUND.plans) return told("planned", false, "plan", word, 0.75)
  if (link === "oblique") return silent(doc.norm[trigger.head]!)
  if (around & (AROUND.supports | AROUND.makes)) {
    const next = group.to < doc.count && isWord(scene, group.to, WORD.takesPlace)
    const lasts = (around & AROUND.supports) !== 0 || next
    if (lasts && group.tense === "present" && !setting.headline && setting.time === null) {
      return told("ongoing", true, "present", word, 0.6)
    }
    const carried = ofVerb(scene, group, groups, setting)
    // « la visite n'est pas un succès » does not deny the visit.
    const own = link === "subject" && !group.passive && around & (AROUND.bes | AROUND.haves)
    const negated = own ? false : carried.negated
    return { ...carried, negated, reason: [`carried by ${word}`, ...carried.reason] }
  }
  if (group.tense === "future" && link === "object")
    return told("planned", false, "object of a future", word, 0.5)
  return silent(doc.norm[trigger.head]!)
}

function isDoubtful(group: VerbGroup | null): boolean {
  return (
    group !== null &&
    (group.tense === "past-conditional" || (group.tense === "conditional" && group.light.length === 0))
  )
}
