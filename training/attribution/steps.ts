import { BITS, HASHED } from "../../src/attribute/model.ts"
import type { AttributionRules } from "../../src/attribute/rules.ts"
import type { TrainingReport } from "./corpus.ts"
import { Examples, logistic } from "./learn.ts"
import { calibrate, judgedRecords } from "./learn-record.ts"
import { learnRoles, type RoleTables } from "./learn-roles.ts"
import { coded, emptyRecord, type Weights } from "./model.ts"
import type { Prepared } from "./prepare.ts"

/** The first two steps: which words are cues, and what belongs to each. */
export interface Steps {
  readonly cue: Float32Array
  readonly roles: RoleTables
}

export interface Pace {
  /** In so many orders the examples are gone through, each for its own weights. */
  readonly orders: number
  readonly cueEpochs: number
  readonly cueRate: number
  readonly roleEpochs: number
}

export const FRESH: Pace = { orders: 1, cueEpochs: 5, cueRate: 0.08, roleEpochs: 4 }
export const HALF: Pace = { orders: 1, cueEpochs: 4, cueRate: 0.08, roleEpochs: 3 }
export const ADAPTED: Pace = { orders: 5, cueEpochs: 6, cueRate: 0.05, roleEpochs: 10 }

/** Few reports are learnt from in several orders, and the mean is taken: what an order of theirs teaches is chance. */
export function learnSteps(
  parts: readonly Prepared[],
  pace: Pace,
  from?: { readonly cue: Float32Array | null; readonly roles: RoleTables },
): Steps {
  const cues = parts.reduce((all, part) => all.join(part.cues), new Examples())
  const roles = parts.flatMap(part => part.roles)
  const orders = Array.from({ length: pace.orders }, (_, k) => ({
    cue: logistic(cues, {
      bits: BITS.cue,
      epochs: pace.cueEpochs,
      seed: 11 + 100 * k,
      rate: pace.cueRate,
      l2: 0,
      from: from?.cue ?? undefined,
    }),
    roles: learnRoles(roles, {
      emissionBits: BITS.emission,
      boundaryBits: BITS.boundary,
      epochs: pace.roleEpochs,
      seed: 12 + 100 * k,
      margin: 1,
      from: from?.roles,
    }),
  }))
  return {
    cue: meanOf(orders.map(({ cue }) => cue)),
    roles: {
      emission: meanOf(orders.map(one => one.roles.emission)),
      boundary: meanOf(orders.map(one => one.roles.boundary)),
    },
  }
}

function meanOf(tables: readonly Float32Array[]): Float32Array {
  if (tables.length === 1) return tables[0]!
  return tables[0]!.map((_, i) => tables.reduce((sum, table) => sum + table[i]!, 0) / tables.length)
}

/** Reports with weights that were learnt without them. */
export interface Held {
  readonly reports: readonly TrainingReport[]
  readonly rules: AttributionRules
  readonly steps: Steps
  readonly chosen: Chosen
}

/** What tells the right way to read a cue, and how sure it is. */
export type Chosen = Pick<Weights, "trees" | "worth" | "least">

/** The weights of the last step, how sure a record is that rests on no cue, and what they mean. */
export type Last = Pick<Weights, "record" | "calibration">

/** Likelier records than this are judged while the last step is learnt. */
const LOOKED_AT = 0.15

/** How sure a whole record is. Twice when nothing is known before, since what is settled depends on it. */
export function learnRecord(held: readonly Held[], log?: (line: string) => void): Last {
  const first = lastOf(recordsOf(held, emptyRecord()), null)
  const records = recordsOf(held, first)
  log?.(`records: ${records.reduce((sum, one) => sum + one.examples.labels.length, 0)}`)
  return lastOf(records, null)
}

/** The records of held reports. */
export interface HeldRecords {
  readonly examples: Examples
}

export function recordsOf(held: readonly Held[], last: Last): HeldRecords[] {
  return held.map(({ reports, rules, steps, chosen }) => {
    const examples = new Examples()
    judgedRecords(reports, rules, coded({ ...steps, ...chosen, ...last, least: LOOKED_AT }), examples)
    return { examples }
  })
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
  return { record: recordWeights(parts, from), calibration: calibrate(sums, right, weights) }
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
