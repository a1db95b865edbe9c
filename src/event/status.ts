import type { VerbGroup } from "./groups.ts"
import { ofNoun } from "./noun-status.ts"
import { isPos, isWord, POS, type Scene, sentenceEnd, sentenceStart, TURN, turns, WORD } from "./scene.ts"
import { overruled, type Setting, type Told } from "./told.ts"
import type { Trigger } from "./triggers.ts"
import { ofVerb } from "./verb-status.ts"

/** What the words around a trigger say of how sure its event is, before anyone asks who says so. */
export function toldOf(scene: Scene, trigger: Trigger, groups: readonly VerbGroup[], setting: Setting): Told {
  const told = trigger.noun
    ? ofNoun(scene, trigger, groups, setting)
    : ofVerb(scene, trigger.group!, groups, setting)
  return isAsked(scene, trigger) ? overruled(told, "hypothetical", "question", "?") : told
}

/** Does a question ask whether it is so? One that asks who, when or why takes it for granted, and so do a clause
 * inside the question, what was said before it, and a thing pointed at. */
function isAsked(scene: Scene, trigger: Trigger): boolean {
  const { doc } = scene
  const end = sentenceEnd(doc, trigger.head)
  if (doc.norm[end - 1] !== "?") return false
  const start = sentenceStart(doc, trigger.head)
  const from = trigger.noun ? trigger.from : trigger.group!.from
  const opening = inversionIn(scene, start, end)
  if (from < opening || (opening > start && isWord(scene, opening - 1, WORD.interrogatives))) return false
  if (!trigger.noun && ofOneself(scene, from, start)) return false
  if (trigger.noun && hasDefinite(scene, trigger, start)) return false
  for (let i = from - 1; i >= start && i > from - 16; i--) {
    if (isWord(scene, i, WORD.interrogatives)) return false
    if (i > opening && isWord(scene, i, WORD.that | WORD.relatives)) return false
    if (i <= opening || isWord(scene, i, WORD.clauseBreaks)) return true
  }
  return true
}

/** "I have two cats; what do they eat?": nobody asks what he himself does, unless he turns verb and subject round. */
function ofOneself(scene: Scene, from: number, start: number): boolean {
  for (let i = from - 1; i >= start && i > from - 4; i--) {
    if (turns(scene, i, TURN.selves)) return i === start || !isPos(scene.doc, i - 1, POS.AUX)
    if (!isPos(scene.doc, i, POS.ADV | POS.PRON)) return false
  }
  return false
}

/** Where a clause turns verb and subject round (« a-t-il », "did he"), by its first word; the sentence's own when
 * none does, past its end when one does after a word that asks who or why. */
function inversionIn(scene: Scene, start: number, end: number): number {
  const { doc } = scene
  let clause = start
  for (let i = start; i < end; i++) {
    const verb = isPos(doc, i, POS.VERB | POS.AUX)
    if (verb && i === clause && i > start) return clause
    if (isPos(doc, i, POS.PRON) && doc.norm[i]!.startsWith("-")) return clause
    if (isWord(scene, i, WORD.clauseBreaks)) clause = i + 1
  }
  return start
}

function hasDefinite(scene: Scene, trigger: Trigger, start: number): boolean {
  for (let i = trigger.from - 1; i >= start && i >= trigger.from - 3; i--) {
    if (isWord(scene, i, WORD.definite)) return true
    if (!isPos(scene.doc, i, POS.ADJ | POS.NUM)) return false
  }
  return false
}
