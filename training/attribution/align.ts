import type { GoldAttribution } from "../../eval/gold.ts"
import type { Candidate } from "../../src/attribute/candidates.ts"
import { CONTENT, CUE, NONE, SOURCE } from "../../src/attribute/lattice.ts"
import type { Scene } from "../../src/attribute/scene.ts"
import { runOf } from "../../src/attribute/scene.ts"
import type { Pair } from "../../src/model/reading.ts"

/** A marked attribution, and the candidate that is its cue (-1 when none is). */
export interface Aligned {
  readonly gold: GoldAttribution
  readonly candidate: number
}

/** Finds for every marked attribution the candidate in its cue: one that a construction took, else the one the
 * others hang on. */
export function align(
  scene: Scene,
  candidates: readonly Candidate[],
  gold: readonly GoldAttribution[],
): Aligned[] {
  const at = new Map(candidates.map((one, c) => [one.head, c]))
  const taken = new Set<number>()
  return gold.map(one => {
    let best = -1
    let high = 0
    for (const [start, end] of one.cue) {
      const run = runOf(scene.doc, start, end)
      for (let i = run.from; i < run.to; i++) {
        const c = at.get(i)
        if (c === undefined || taken.has(c)) continue
        const candidate = candidates[c]!
        const outside = !covers(scene, one.cue, scene.doc.head[candidate.core]!)
        const score = 1 + (candidate.draft ? 4 : 0) + (candidate.group ? 2 : 0) + (outside ? 3 : 0)
        if (score > high) {
          high = score
          best = c
        }
      }
    }
    if (best >= 0) taken.add(best)
    return { gold: one, candidate: best }
  })
}

function covers(scene: Scene, spans: readonly Pair[], token: number): boolean {
  if (token < 0) return false
  const { doc } = scene
  return spans.some(([start, end]) => doc.start[token]! < end && start < doc.end[token]!)
}

/** The role of each token of a window as a person marked it. */
export function goldRoles(
  scene: Scene,
  gold: GoldAttribution,
  from: number,
  to: number,
  head: number,
): Uint8Array {
  const roles = new Uint8Array(to - from).fill(NONE)
  const mark = (spans: readonly Pair[] | null, role: number) => {
    for (const [start, end] of spans ?? []) {
      const run = runOf(scene.doc, start, end)
      for (let i = Math.max(run.from, from); i < Math.min(run.to, to); i++) roles[i - from] = role
    }
  }
  mark(gold.content, CONTENT)
  mark(gold.source, SOURCE)
  mark(gold.cue, CUE)
  roles[head - from] = CUE
  return roles
}

/** Does a token stand in the content of one of these? */
export function insideContent(scene: Scene, gold: readonly GoldAttribution[], token: number): boolean {
  const { doc } = scene
  const [s, e] = [doc.start[token]!, doc.end[token]!]
  return gold.some(one => one.content.some(([start, end]) => start <= s && e <= end))
}
