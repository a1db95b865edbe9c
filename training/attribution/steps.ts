import { BITS, HASHED } from "../../src/attribute/model.ts"
import type { AttributionRules } from "../../src/attribute/rules.ts"
import type { TrainingReport } from "./corpus.ts"
import { Examples, logistic } from "./learn.ts"
import { calibrate, judgedRecords, leastOf, rightByRule } from "./learn-record.ts"
import { learnRoles, type RoleTables } from "./learn-roles.ts"
import { coded, emptyRecord, type Weights } from "./model.ts"
import type { Prepared } from "./prepare.ts"

/** The first two steps: which words are cues, and what belongs to each. */
export interface Steps {
  readonly cue: Float32Array
  readonly roles: RoleTables
}

export interface Pace {
  readonly cueEpochs: number
  readonly cueRate: number
  readonly roleEpochs: number
}

export const FRESH: Pace = { cueEpochs: 5, cueRate: 0.08, roleEpochs: 4 }
export const HALF: Pace = { cueEpochs: 4, cueRate: 0.08, roleEpochs: 3 }
export const ADAPTED: Pace = { cueEpochs: 6, cueRate: 0.1, roleEpochs: 10 }

export function learnSteps(
  parts: readonly Prepared[],
  pace: Pace,
  from?: { readonly cue: Float32Array | null; readonly roles: RoleTables },
): Steps {
  const cues = parts.reduce((all, part) => all.join(part.cues), new Examples())
  const roles = parts.flatMap(part => part.roles)
  return {
    cue: logistic(cues, {
      bits: BITS.cue,
      epochs: pace.cueEpochs,
      seed: 11,
      rate: pace.cueRate,
      l2: 0,
      from: from?.cue ?? undefined,
    }),
    roles: learnRoles(roles, {
      emissionBits: BITS.emission,
      boundaryBits: BITS.boundary,
      epochs: pace.roleEpochs,
      seed: 12,
      margin: 1,
      from: from?.roles,
    }),
  }
}

/** Reports with weights that were learnt without them. */
export interface Held {
  readonly reports: readonly TrainingReport[]
  readonly rules: AttributionRules
  readonly steps: Steps
  readonly weight: number
}

/** The weights of the last step, how sure a whole record is, and what they mean. */
export type Last = Pick<Weights, "record" | "calibration" | "least">

/** How sure a whole record is. Twice when nothing is known before, since what is settled depends on it. */
export function learnRecord(held: readonly Held[], log?: (line: string) => void): Last {
  const first = lastOf(recordsOf(held, emptyRecord()), null)
  const records = recordsOf(held, { ...first, least: 0.15 })
  const last = lastOf(records, null)
  log?.(`records: ${records.length} parts, told from ${last.least.toFixed(2)} on`)
  return last
}

/** The records of held reports, and how many a person marked there. */
export interface HeldRecords {
  readonly examples: Examples
  readonly marked: number
}

export function recordsOf(held: readonly Held[], last: Last & { readonly kept?: Int32Array }): HeldRecords[] {
  return held.map(one => {
    const examples = new Examples()
    judgedRecords(one.reports, one.rules, coded({ ...one.steps, ...last }), examples, one.weight)
    return { examples, marked: one.reports.reduce((sum, report) => sum + report.gold.length, 0) }
  })
}

/** The constructions whose own bounds are right at least as often as those the weights choose. */
export function keptRules(held: readonly Held[], last: Last): Int32Array {
  const chosen = new Map<number, number>()
  const own = new Map<number, number>()
  const all = new Int32Array(1 << 16).map((_, i) => i)
  for (const { reports, rules, steps } of held) {
    const model = coded({ ...steps, ...last })
    rightByRule(reports, rules, { ...model, kept: new Int32Array(0) }, chosen)
    rightByRule(reports, rules, { ...model, kept: all }, own)
  }
  const kept = [...own].filter(([rule, right]) => right >= (chosen.get(rule) ?? 0)).map(([rule]) => rule)
  return Int32Array.from(kept).sort()
}

/** Weights of all parts; what their sums mean is told from parts that each were weighed without. */
export function lastOf(parts: readonly HeldRecords[], from: Float32Array | null): Last {
  const sums: number[] = []
  const right: number[] = []
  const weights: number[] = []
  for (const part of parts) {
    const others = parts.length > 1 ? parts.filter(one => one !== part) : parts
    const record = recordWeights(others, from)
    sums.push(...sumsOf(part.examples, record))
    right.push(...part.examples.labels)
    weights.push(...part.examples.weights)
  }
  const calibration = calibrate(sums, right, weights)
  const marked = parts.reduce((sum, part) => sum + part.marked, 0)
  const { least } = leastOf(sums, right, weights, calibration, marked)
  return { record: recordWeights(parts, from), calibration, least }
}

/** Few records move weights learnt from many only where they agree. */
function recordWeights(parts: readonly HeldRecords[], from: Float32Array | null): Float32Array {
  const examples = parts.reduce((all, part) => all.join(part.examples), new Examples())
  return logistic(examples, {
    bits: BITS.record,
    epochs: from ? 4 : 8,
    seed: 13,
    rate: from ? ADAPTED_RECORD.rate : 0.1,
    l2: from ? ADAPTED_RECORD.l2 : 1e-4,
    from: from ?? undefined,
  })
}

export const ADAPTED_RECORD = { rate: 0.03, l2: 0.01 }

function sumsOf(examples: Examples, weights: Float32Array): number[] {
  return examples.labels.map((_, i) => {
    let sum = 0
    for (let k = examples.starts[i]!; k < examples.starts[i + 1]!; k++)
      sum += weights[examples.keys[k]! & HASHED.record]!
    return sum
  })
}
