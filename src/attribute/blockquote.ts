import type { BlockRun } from "./blocks.ts"
import { insideOf } from "./blocks.ts"
import { signatureAfter } from "./colon.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, spanOfRun } from "./draft.ts"
import type { Run, Scene } from "./scene.ts"
import { isDash, sentenceOf } from "./scene.ts"
import { subjectAfter, subjectOf } from "./subject.ts"
import { entriesFor } from "./verbs.ts"

/** Block quotations of a page: the markup opens and closes what is said; a signature after it or a verb before it
 * tells who says it. One that nobody signs is left. */
export function blockquoteDrafts(scene: Scene, blocks: readonly BlockRun[]): Draft[] {
  const drafts: Draft[] = []
  for (let b = 0; b < blocks.length; b++) {
    if (blocks[b]!.role !== "blockquote" || isSignature(scene, blocks[b]!)) continue
    let end = b + 1
    while (end < blocks.length && blocks[end]!.role === "blockquote" && !isSignature(scene, blocks[end]!))
      end++
    const said = blocks.slice(b, end)
    const draft = signed(scene, said, blocks[end]) ?? announced(scene, said, blocks[b - 1])
    if (draft) drafts.push(draft)
    b = end - 1
  }
  return drafts
}

function isSignature(scene: Scene, run: Run): boolean {
  return isDash(scene.doc, run.from) && run.to - run.from < 20
}

function signed(scene: Scene, said: readonly Run[], next: BlockRun | undefined): Draft | null {
  if (!next || !isSignature(scene, next)) return null
  const inside = insideOf(scene, next)
  const source = signatureAfter(scene, inside.from, inside.to)
  if (!source) return null
  const cue = { from: inside.from - 1, to: inside.from }
  return plainDraft("signature", cue.from, [cue], scene.doc.norm[cue.from]!, source, spans(scene, said), 0.85)
}

/** "Le syndicat a écrit :" before the block. */
function announced(scene: Scene, said: readonly Run[], before: BlockRun | undefined): Draft | null {
  if (!before || scene.doc.norm[before.to - 1] !== ":") return null
  const sentence = sentenceOf(scene, before.to - 1)
  for (let i = before.to - 1; i >= sentence.from; i--) {
    const g = scene.groupOf[i]!
    if (g < 0 || scene.groups[g]!.head !== i || scene.groups[g]!.form !== "finite") continue
    const group = scene.groups[g]!
    const fit = entriesFor(scene, group).find(one => one.entry.takes.has("quote"))
    const source = subjectOf(scene, group) ?? subjectAfter(scene, group)
    if (!fit || !source) continue
    return {
      ...plainDraft(
        "colon",
        group.head,
        cueOf(group, fit.end),
        fit.entry.key,
        source,
        spans(scene, said),
        0.98,
      ),
      entry: fit.entry,
      group,
    }
  }
  return null
}

function spans(scene: Scene, said: readonly Run[]) {
  return said.map(run => spanOfRun(scene, run))
}
