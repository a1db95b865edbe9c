import { isAhead, sentenceGroups, type VerbGroup } from "./groups.ts"
import {
  AROUND,
  isAround,
  isPos,
  isWord,
  POS,
  type Scene,
  sentenceStart,
  TURN,
  turns,
  WORD,
} from "./scene.ts"
import { fact, type Told, told } from "./told.ts"

/** A clause opened by « que »: what the verb before it makes of it, when that verb is no report of somebody's words. */
export function governedClause(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): Told | null {
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
  const around = turns(scene, governor.verb, TURN.tells) ? 0 : scene.around[governor.verb]!
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
  if (turns(scene, governor.verb, TURN.tells)) return null
  const gap = group.from - governor.to
  if (gap < 1 || gap > 5 || scene.doc.sentence[governor.verb] !== scene.doc.sentence[group.verb]) return null
  for (let i = governor.to; i < group.from; i++) if (isWord(scene, i, WORD.clauseBreaks)) return null
  return told("hypothetical", false, "wish", scene.doc.norm[governor.verb]!, 0.6)
}

/** "when it lands", "until he comes": beside something to come, to come as well; « quiconque »: no act in particular. */
export function laterClause(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): Told | null {
  const { doc } = scene
  const at = openedBy(scene, group, groups, i => turns(scene, i, TURN.whens | TURN.any), true)
  if (at < 0) return null
  if (turns(scene, at, TURN.any))
    return told("hypothetical", false, "no act in particular", doc.norm[at]!, 0.6)
  const ahead = sentenceGroups(doc, groups, group.verb, group.index).some(
    other => other !== group && (isAhead(other) || other.tense === "imperative"),
  )
  return ahead ? told("planned", false, "dated by something to come", doc.norm[at]!, 0.6) : null
}

/** The « si » that holds the group's clause, or the clause it is joined to by « et », else -1. */
export function conditionOver(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): number {
  let at = group
  for (let joined = 0; joined < 3; joined++) {
    const own = opener(scene, at, groups, WORD.conditions)
    if (own >= 0) return own
    const before = groups[at.index - 1]
    if (!before || !joins(scene, before, at)) return -1
    at = before
  }
  return -1
}

/** Does a bare « et » stand between two verbs of one sentence? */
function joins(scene: Scene, before: VerbGroup, group: VerbGroup): boolean {
  const { doc } = scene
  if (doc.sentence[before.verb] !== doc.sentence[group.verb] || group.from - before.to > 10) return false
  for (let i = group.from - 1; i >= before.to; i--) {
    if (isPos(doc, i, POS.CCONJ)) return i >= group.from - 4
    if (isWord(scene, i, WORD.clauseBreaks)) return false
  }
  return false
}

/** The word of a set that opens the group's clause, else -1. */
function opener(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], bit: number): number {
  return openedBy(scene, group, groups, i => isWord(scene, i, bit))
}

function openedBy(
  scene: Scene,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  is: (i: number) => boolean,
  near = false,
): number {
  const floor = group.index > 0 ? groups[group.index - 1]!.to : 0
  const start = Math.max(sentenceStart(scene.doc, group.verb), floor)
  for (let i = group.from - 1; i >= start && i > group.from - 14; i--) {
    if (is(i)) return i
    if (near && scene.doc.norm[i] === ",") return -1
  }
  return -1
}
