import { UPOS } from "../model/doc.ts"
import type { Draft } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { Scene } from "./scene.ts"

/** A word that may be a cue: every verb, every noun, and whatever else a construction took for one. */
export interface Candidate {
  /** The verb of a group, a noun, or the first word of a set phrase. */
  readonly head: number
  /** The word that means: the predicate after a copula, else the head. */
  readonly core: number
  readonly group: Group | null
  /** What the constructions propose for it; null when none does. */
  readonly draft: Draft | null
}

const NOUN = UPOS.indexOf("NOUN")
const ADJ = UPOS.indexOf("ADJ")
const AUX = UPOS.indexOf("AUX")

/** Every candidate of a report in the order of the heads, one a head. Of several drafts for one head the surest
 * comes along. */
export function candidatesOf(scene: Scene, drafts: readonly Draft[]): Candidate[] {
  const { doc } = scene
  const proposed = new Array<Draft | null>(doc.count).fill(null)
  for (const draft of drafts) {
    const rival = proposed[draft.head]
    if (!rival || rival.prior < draft.prior) proposed[draft.head] = draft
  }
  const out: Candidate[] = []
  let g = 0
  for (let i = 0; i < doc.count; i++) {
    while (g < scene.groups.length && scene.groups[g]!.head < i) g++
    const group = scene.groups[g]?.head === i ? scene.groups[g]! : null
    const draft = proposed[i] ?? null
    if (!group && !draft && doc.upos[i] !== NOUN) continue
    out.push({ head: i, core: group ? coreOf(scene, group) : i, group, draft })
  }
  return out
}

/** "is confident", "est prêt": the tree hangs the copula on what is said of the subject. */
export function coreOf(scene: Scene, group: Group): number {
  const { doc } = scene
  const { head } = group
  if (doc.upos[head] !== AUX) return head
  const above = doc.head[head]!
  if (above > head && above - head < 6 && (doc.upos[above] === ADJ || doc.upos[above] === NOUN)) return above
  return head
}
