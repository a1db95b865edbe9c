import type { BlockRole } from "../model/article.ts"
import type { Run, Scene } from "./scene.ts"
import { isDash, isStop } from "./scene.ts"

/** The tokens of one block of the report. */
export interface BlockRun extends Run {
  readonly role: BlockRole
}

const PROSE: ReadonlySet<BlockRole> = new Set([
  "headline",
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
])

/** The blocks that tell the report, in order; captions and what stands beside it are left out. */
export function blockRuns(scene: Scene): BlockRun[] {
  const { doc } = scene
  const runs: BlockRun[] = []
  for (let from = 0; from < doc.count; ) {
    let to = from + 1
    while (to < doc.count && doc.block[to] === doc.block[from]) to++
    const { role } = doc.blocks[doc.block[from]!]!
    if (PROSE.has(role)) runs.push({ from, to, role })
    from = to
  }
  return runs
}

/** A block's tokens without a dash at its head and a stop at its end. */
export function insideOf(scene: Scene, run: Run): Run {
  let { from, to } = run
  while (from < to && isDash(scene.doc, from)) from++
  while (to > from && isStop(scene.doc, to - 1) && scene.doc.norm[to - 1] === ".") to--
  return { from, to }
}
