import { isPartial } from "../../eval/attribution-scores.ts"
import { markedOf } from "../../eval/attributions.ts"
import { proposals } from "../../src/attribute/attribute.ts"
import { candidatesOf } from "../../src/attribute/candidates.ts"
import { columnsOf } from "../../src/attribute/columns.ts"
import { isFirm, isTooUnlikely, Judge } from "../../src/attribute/judge.ts"
import type { AttributionModel } from "../../src/attribute/model.ts"
import { recordsOf } from "../../src/attribute/records.ts"
import type { AttributionRules } from "../../src/attribute/rules.ts"
import { setScene } from "../../src/attribute/scene.ts"
import { joined, NO_TREES, type Trees, worth } from "../../src/attribute/trees.ts"
import { cueValues, WAY_VALUES, wayValues } from "../../src/attribute/way-features.ts"
import type { Pair } from "../../src/model/reading.ts"
import { align, insideContent } from "./align.ts"
import type { TrainingReport } from "./corpus.ts"
import { calibrate, leastOf, platt } from "./learn-record.ts"
import { learnTrees, type Rows, type TreePace } from "./learn-trees.ts"

/** Every way to read every likely cue of some reports. */
export interface WayRows {
  /** Rows of `WAY_VALUES`. */
  readonly values: Float32Array
  /** Which cue each way reads; the ways of a cue follow each other. */
  readonly cues: Int32Array
  /** 0 wrong, 1 right by half of the content at least, 2 right to the letter. */
  readonly right: Uint8Array
  readonly marked: number
}

/** The ways to read the cues of reports that the first two steps of the model did not see. */
export function judgedWays(
  reports: readonly TrainingReport[],
  rules: AttributionRules,
  model: AttributionModel,
): WayRows {
  const rows: Float32Array[] = []
  const cues: number[] = []
  const right: number[] = []
  let cue = 0
  for (const report of reports) {
    const scene = setScene(report.doc, report.entities, report.times, rules)
    const columns = columnsOf(scene)
    const judge = new Judge(scene, model)
    const candidates = candidatesOf(scene, proposals(scene))
    const found = new Map(align(scene, candidates, report.gold).map(one => [one.candidate, one.gold]))
    for (const [c, candidate] of candidates.entries()) {
      if (candidate.draft ? isFirm(candidate.draft) : judge.isAside(candidate)) continue
      const gold = found.get(c)
      if (!gold && (report.partly || (report.flat && insideContent(scene, report.gold, candidate.head))))
        continue
      const chance = judge.chanceOf(candidate)
      if (isTooUnlikely(candidate, chance)) continue
      // What a quotation goes on with in later sentences is no matter of this step.
      const ways = judge.ways(candidate, chance)
      const values = new Float32Array(WAY_VALUES)
      const n = cueValues(scene, columns, candidate, chance, values)
      for (const way of ways) {
        wayValues(scene, columns, candidate, ways, way, n, values)
        const marked = markedOf(recordsOf(scene, [way.draft], null)[0]!)
        const one = gold ?? report.gold.find(other => isPartial(other, marked))
        const near = one && way.draft.quote >= 0 ? { ...one, content: judge.inWindow(one.content) } : one
        rows.push(values.slice())
        cues.push(cue)
        const fits = near !== undefined && isPartial(near, marked)
        const exact = fits && same(near.content, marked.content) && same(near.source, marked.source)
        right.push(exact ? 2 : fits ? 1 : 0)
      }
      cue++
    }
  }
  const values = new Float32Array(rows.length * WAY_VALUES)
  for (const [r, row] of rows.entries()) values.set(row, r * WAY_VALUES)
  return {
    values,
    cues: Int32Array.from(cues),
    right: Uint8Array.from(right),
    marked: reports.reduce((sum, report) => sum + report.gold.length, 0),
  }
}

function same(a: readonly Pair[] | null, b: readonly Pair[] | null): boolean {
  const key = (spans: readonly Pair[] | null) => (spans ?? []).map(([s, e]) => `${s}-${e}`).join(" ")
  return key(a) === key(b)
}

/** What a way is worth when most of its content is right, but not all of it. */
const NEARLY = 0.7

export const FULL_TREES: TreePace = {
  trees: 120,
  leaves: 31,
  rate: 0.12,
  least: 40,
  l2: 5,
  rowShare: 0.7,
  valueShare: 0.4,
  seed: 14,
}

/** For few reports, after trees learnt from many of another language. */
export const FEW_TREES: TreePace = { ...FULL_TREES, trees: 100, leaves: 8, rate: 0.04, least: 20, l2: 10 }
/** So many times trees are learnt from few rows. */
const DRAWS = 3
/** How far the other language's trees are followed. */
const SHARE = 0.7

/** Trees that tell the right ways, going on from those of another language where there are any. */
export function learnWays(parts: readonly WayRows[], before: Trees | null): Trees {
  const rows = joinedRows(parts)
  const base = before ? joined(before, SHARE, NO_TREES) : null
  const start = base ? worthOf(base, rows.values) : undefined
  if (!base) return learnTrees(rows, FULL_TREES)
  // Few rows are learnt from by chance in several ways, and the mean is taken.
  return Array.from({ length: DRAWS }, (_, k) =>
    learnTrees({ ...rows, start }, { ...FEW_TREES, seed: FEW_TREES.seed + k }),
  ).reduce((all, learnt) => joined(all, 1, joined(learnt, 1 / DRAWS, NO_TREES)), base)
}

function joinedRows(parts: readonly WayRows[]): Rows {
  const count = parts.reduce((sum, part) => sum + part.right.length, 0)
  const values = new Float32Array(count * WAY_VALUES)
  const labels = new Float32Array(count)
  let at = 0
  for (const part of parts) {
    values.set(part.values, at * WAY_VALUES)
    for (const right of part.right) labels[at++] = right === 2 ? 1 : right * NEARLY
  }
  return { width: WAY_VALUES, values, labels, weights: new Float32Array(count).fill(1) }
}

function worthOf(trees: Trees, values: Float32Array): Float64Array {
  return Float64Array.from({ length: values.length / WAY_VALUES }, (_, r) =>
    worth(trees, values.subarray(r * WAY_VALUES, (r + 1) * WAY_VALUES)),
  )
}

/** Of fewer cues the meaning is told by a line through their log-odds: steps would follow chance. */
const FEW = 10_000

/** What the worth of the best way of each cue means, and from which chance on it is told, by rows that the trees
 * beside them did not see. */
export function meaningOf(held: readonly { rows: WayRows; trees: Trees }[]): {
  worth: Float32Array
  least: number
} {
  const sums: number[] = []
  const outcomes: number[] = []
  for (const { rows, trees } of held) {
    const all = worthOf(trees, rows.values)
    for (let r = 0; r < all.length; ) {
      let best = r
      let next = r
      for (; next < all.length && rows.cues[next] === rows.cues[r]; next++)
        if (all[next]! > all[best]!) best = next
      sums.push(all[best]!)
      outcomes.push(rows.right[best]! > 0 ? 1 : 0)
      r = next
    }
  }
  const ones = sums.map(() => 1)
  const points = sums.length < FEW ? platt(sums, outcomes) : calibrate(sums, outcomes, ones)
  const marked = held.reduce((sum, { rows }) => sum + rows.marked, 0)
  return { worth: points, least: leastOf(sums, outcomes, ones, points, marked).least }
}
