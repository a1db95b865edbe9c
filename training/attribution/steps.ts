import { BITS, HASHED } from "../../src/attribute/model.ts"
import type { AttributionRules } from "../../src/attribute/rules.ts"
import type { TrainingReport } from "./corpus.ts"
import { Examples, logistic } from "./learn.ts"
import { calibrate, judgedRecords, leastOf } from "./learn-record.ts"
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

type Last = Pick<Weights, "record" | "calibration" | "least">

/** The last step: how sure a whole record is. Twice, since what is settled depends on it. */
export function learnRecord(held: readonly Held[], from?: Float32Array, log?: (line: string) => void): Last {
  let now: Last = emptyRecord()
  for (let round = 0; round < 2; round++) {
    const examples = new Examples()
    for (const one of held)
      judgedRecords(one.reports, one.rules, coded({ ...one.steps, ...now }), examples, one.weight)
    const record = logistic(examples, { bits: BITS.record, epochs: 8, seed: 13, rate: 0.1, l2: 1e-4, from })
    const sums = sumsOf(examples, record)
    const calibration = calibrate(sums, examples.labels, examples.weights)
    const marked = held.reduce((all, one) => all + one.reports.reduce((sum, r) => sum + r.gold.length, 0), 0)
    const { least, f1 } = leastOf(sums, examples.labels, calibration, marked)
    log?.(`records: ${examples.labels.length}, best F1 ${(100 * f1).toFixed(1)} from ${least.toFixed(2)} on`)
    now = { record, calibration, least: round === 0 ? 0.15 : least }
  }
  return now
}

function sumsOf(examples: Examples, weights: Float32Array): number[] {
  return examples.labels.map((_, i) => {
    let sum = 0
    for (let k = examples.starts[i]!; k < examples.starts[i + 1]!; k++)
      sum += weights[examples.keys[k]! & HASHED.record]!
    return sum
  })
}
