import { has } from "../model/morphology.ts"
import type { BlockRun } from "./blocks.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, spanOfRun } from "./draft.ts"
import type { Run, Scene } from "./scene.ts"
import { isDash, uposOf } from "./scene.ts"

/** Lines of a dialogue, each opened by a dash: what is said runs up to the reporting clause, which the incise finds;
 * a line without one is said by nobody the text names. `claimed` are the drafts whose cues already stand in lines.
 * A list has dashes too: a dialogue shows itself by a reporting clause or by somebody who says I or you. */
export function dialogueDrafts(
  scene: Scene,
  blocks: readonly BlockRun[],
  claimed: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = []
  for (let b = 0; b < blocks.length; ) {
    let end = b
    while (end < blocks.length && isLine(scene, blocks[end]!)) end++
    if (end > b) drafts.push(...linesOf(scene, blocks.slice(b, end), claimed))
    b = Math.max(end, b + 1)
  }
  return drafts
}

/** Is token `i` in a block that opens with a dash? */
export function inLine(scene: Scene, i: number): boolean {
  const { doc } = scene
  const first = doc.sentenceStart[doc.sentence[i]!]!
  return isDash(doc, first) && (first === 0 || doc.block[first - 1] !== doc.block[first])
}

function isLine(scene: Scene, run: Run): boolean {
  return run.to - run.from > 1 && isDash(scene.doc, run.from)
}

function linesOf(scene: Scene, lines: readonly BlockRun[], claimed: readonly Draft[]): Draft[] {
  const told = lines.map(line => claimed.some(draft => draft.rule === "incise" && holds(line, draft.head)))
  if (!told.some(Boolean) && !(lines.length > 1 && lines.some(line => speaksOfSelf(scene, line)))) return []
  return lines.flatMap((line, n) => {
    if (told[n]) return []
    const said = { from: line.from + 1, to: line.to }
    return [plainDraft("dialogue", line.from, [], "", null, [spanOfRun(scene, said)], 0.5)]
  })
}

function holds(run: Run, i: number): boolean {
  return run.from <= i && i < run.to
}

function speaksOfSelf(scene: Scene, run: Run): boolean {
  const { doc } = scene
  for (let i = run.from; i < run.to; i++) {
    if (scene.quoteOf[i]! >= 0 || uposOf(doc, i) !== "PRON") continue
    if (has(doc.morph[i]!, "Person", "1") || has(doc.morph[i]!, "Person", "2")) return true
  }
  return false
}
