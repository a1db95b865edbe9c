import { matchPartially } from "../../eval/attribution-scores.ts"
import { markedOf } from "../../eval/attributions.ts"
import { draftsOf } from "../../src/attribute/attribute.ts"
import { columnsOf } from "../../src/attribute/columns.ts"
import type { AttributionModel } from "../../src/attribute/model.ts"
import { recordsOf } from "../../src/attribute/records.ts"
import type { AttributionRules } from "../../src/attribute/rules.ts"
import { setScene } from "../../src/attribute/scene.ts"
import { calibrated, RECORD_FEATURES, recordFeatures } from "../../src/attribute/sure.ts"
import { insideContent } from "./align.ts"
import type { TrainingReport } from "./corpus.ts"
import type { Examples } from "./learn.ts"

/** What records found with weights that did not see these reports are worth: right or wrong as a whole. */
export function judgedRecords(
  reports: readonly TrainingReport[],
  rules: AttributionRules,
  model: AttributionModel,
  examples: Examples,
  weight = 1,
): void {
  const keys = new Int32Array(RECORD_FEATURES)
  for (const report of reports) {
    const scene = setScene(report.doc, report.entities, report.times, rules)
    const columns = columnsOf(scene)
    const drafts = draftsOf(scene, model)
    const marked = drafts.map(draft => markedOf(recordsOf(scene, [draft], null)[0]!))
    const right = new Set(
      matchPartially(report.gold, marked)
        .filter(match => match.gold && match.system)
        .map(match => match.system),
    )
    drafts.forEach((draft, d) => {
      const good = right.has(marked[d]!)
      if (!good && report.flat && insideContent(scene, report.gold, draft.head)) return
      examples.add(keys, recordFeatures(scene, columns, draft, keys), good ? 1 : 0, weight)
    })
  }
}

/** Pairs of sum and share of right records, growing (pool adjacent violators), from sums and outcomes. */
export function calibrate(
  sums: readonly number[],
  outcomes: readonly number[],
  weights: readonly number[],
): Float32Array {
  const order = sums.map((_, i) => i).sort((a, b) => sums[a]! - sums[b]!)
  // Bins of equal size first, so that a point rests on enough records.
  const size = Math.max(20, Math.floor(order.length / 40))
  const bins: { sum: number; right: number; count: number }[] = []
  for (let i = 0; i < order.length; i += size) {
    const part = order.slice(i, i + size)
    if (part.length < size / 2 && bins.length) {
      const last = bins[bins.length - 1]!
      for (const k of part) {
        last.sum += sums[k]! * weights[k]!
        last.right += outcomes[k]! * weights[k]!
        last.count += weights[k]!
      }
      continue
    }
    bins.push({
      sum: part.reduce((a, k) => a + sums[k]! * weights[k]!, 0),
      right: part.reduce((a, k) => a + outcomes[k]! * weights[k]!, 0),
      count: part.reduce((a, k) => a + weights[k]!, 0),
    })
  }
  const pooled: typeof bins = []
  for (const bin of bins) {
    pooled.push({ ...bin })
    while (pooled.length > 1) {
      const [a, b] = [pooled[pooled.length - 2]!, pooled[pooled.length - 1]!]
      if (a.right / a.count < b.right / b.count) break
      pooled.splice(-2, 2, { sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count })
    }
  }
  return Float32Array.from(pooled.flatMap(bin => [bin.sum / bin.count, (bin.right + 0.5) / (bin.count + 1)]))
}

/** Pairs of sum and probability on the curve that fits the outcomes best (Platt scaling, by Newton's method). */
export function platt(sums: readonly number[], outcomes: readonly number[]): Float32Array {
  let [slope, level] = [1, 0]
  for (let round = 0; round < 30; round++) {
    let [gs, gl, hss, hsl, hll] = [0, 0, 1e-6, 0, 1e-6]
    for (const [i, sum] of sums.entries()) {
      const chance = 1 / (1 + Math.exp(-slope * sum - level))
      const error = chance - outcomes[i]!
      const curve = chance * (1 - chance)
      gs += error * sum
      gl += error
      hss += curve * sum * sum
      hsl += curve * sum
      hll += curve
    }
    const det = hss * hll - hsl * hsl
    if (det < 1e-12) break
    slope -= (hll * gs - hsl * gl) / det
    level -= (hss * gl - hsl * gs) / det
  }
  const [low, high] = sums.reduce(([a, b], s) => [Math.min(a, s), Math.max(b, s)], [0, 0])
  const points = Array.from({ length: PLATT_POINTS }, (_, k) => low + ((high - low) * k) / (PLATT_POINTS - 1))
  return Float32Array.from(points.flatMap(sum => [sum, 1 / (1 + Math.exp(-slope * sum - level))]))
}

const PLATT_POINTS = 24

/** The probability from which on records are told, so that the whole scores best. */
export function leastOf(
  sums: readonly number[],
  outcomes: readonly number[],
  weights: readonly number[],
  calibration: Float32Array,
  marked: number,
): { least: number; f1: number } {
  const chances = sums.map((sum, i) => ({
    chance: calibrated(calibration, sum),
    right: outcomes[i]!,
    weight: weights[i]!,
  }))
  chances.sort((a, b) => b.chance - a.chance)
  let right = 0
  let best = { least: 0.5, f1: 0 }
  let told = 0
  for (const one of chances) {
    right += one.right * one.weight
    told += one.weight
    const f1 = (2 * right) / (told + marked)
    if (f1 > best.f1) best = { least: one.chance, f1 }
  }
  return best
}
