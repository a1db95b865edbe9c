import type { VerbGroup } from "./groups.ts"
import { ofNoun } from "./noun-status.ts"
import { type Scene, sentenceEnd } from "./scene.ts"
import type { Setting, Told } from "./told.ts"
import type { Trigger } from "./triggers.ts"
import { ofVerb } from "./verb-status.ts"

/** What the words around a trigger say of how sure its event is, before anyone asks who says so. */
export function toldOf(scene: Scene, trigger: Trigger, groups: readonly VerbGroup[], setting: Setting): Told {
  const told = trigger.noun
    ? ofNoun(scene, trigger, groups, setting)
    : ofVerb(scene, trigger.group!, groups, setting)
  const end = sentenceEnd(scene.doc, trigger.head)
  return scene.doc.norm[end - 1] === "?"
    ? { ...told, status: "hypothetical", firm: false, reason: [...told.reason, "question"] }
    : told
}
