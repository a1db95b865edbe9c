import { blockquoteDrafts } from "./blockquote.ts"
import { blockRuns } from "./blocks.ts"
import { dialogueDrafts } from "./dialogue.ts"
import type { Draft } from "./draft.ts"
import { headlineDraft } from "./headline.ts"
import { nestedDrafts } from "./nested.ts"
import type { Scene } from "./scene.ts"
import { signedBlockDrafts } from "./signed-block.ts"
import { turnDrafts } from "./turns.ts"

/** What the form of the page says rather than a sentence: headlines, turns of an interview, lines of a dialogue, block
 * quotations, marks inside marks. `claimed` are the drafts that sentences already gave. */
export function framedDrafts(scene: Scene, claimed: readonly Draft[]): Draft[] {
  const blocks = blockRuns(scene)
  const headline = headlineDraft(scene)
  const turns = turnDrafts(scene, blocks)
  return [
    ...(headline && !turns.some(turn => turn.head === headline.head) ? [headline] : []),
    ...turns,
    ...dialogueDrafts(scene, blocks, claimed),
    ...blockquoteDrafts(scene, blocks),
    ...signedBlockDrafts(scene),
    ...nestedDrafts(scene),
  ]
}
