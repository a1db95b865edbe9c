import type { Parsed } from "../model/doc.ts"
import { type Adder, plainAdder } from "../tag/adder.ts"
import { kernelAdder } from "../tag/kernel.ts"
import { WEIGHT_UNIT } from "../tag/sparse.ts"
import { joinLikeNames } from "./names-alike.ts"
import {
  emissionFeatures,
  loadNames,
  type NamesBuffer,
  namesBuffer,
  transitionFeatures,
} from "./names-features.ts"
import { LABELS, type NameModel, type NameType } from "./names-model.ts"
import { markQuiet } from "./names-quiet.ts"

export { type NameModel, type NameType, readNames } from "./names-model.ts"

/** A name of the report: tokens `start` up to but not including `end`, without article or title. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

/** The names of a report, in order, none within another. Labels are decided sentence by sentence, the whole
 * sentence at once; then names that share their words in the report are brought to one type. */
export function findNames(doc: Parsed, model: NameModel): readonly FoundName[] {
  const work = workOf(model)
  const out: FoundName[] = []
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s]!
    const to = doc.sentenceStart[s + 1]!
    if (to === from) continue
    loadNames(work.buffer, doc, from, to, model)
    decode(work, model)
    readOff(work.labels, to - from, from, out)
  }
  return joinLikeNames(doc, out)
}

const COUNT = LABELS.length

/** A label so far behind the best one (in the units of the weights) is not followed further: most words are plainly
 * outside any name. */
const HOPELESS = 200 * WEIGHT_UNIT

/** The best sequence of labels of the sentence in the buffer under the weights, written to `labels`: 0 is outside, then a
 * beginning and an inside for each type. */
function decode(work: NamesWork, model: NameModel): void {
  const { count } = work.buffer
  if (work.quiet.length < count) {
    work.quiet = new Uint8Array(count * 2)
    work.labels = new Uint8Array(count * 2)
    work.back = new Uint8Array(count * 2 * COUNT)
  }
  markQuiet(work.buffer, model, work.quiet)
  bestLabels(count, HOPELESS, work.scores, work)
}

/** Scratch space, so that nothing is allocated per sentence, and the weights' sums. */
interface NamesWork extends LabelsWork {
  readonly buffer: NamesBuffer
  readonly scores: LabelScores
  quiet: Uint8Array
}

const works = new WeakMap<NameModel, NamesWork>()

function workOf(model: NameModel): NamesWork {
  const known = works.get(model)
  if (known) return known
  const adder = kernelAdder([model.weights], [], []) ?? plainAdder()
  const made = namesWork(adder, adder.rows(model.weights))
  works.set(model, made)
  return made
}

function namesWork({ keys, scores }: Adder, add: (from: number, to: number) => void): NamesWork {
  const buffer = namesBuffer()
  const emission = new Int32Array(COUNT)
  const work: NamesWork = {
    buffer,
    scores: {
      isQuiet: i => work.quiet[i] === 1,
      emission(i) {
        for (let label = 0; label < COUNT; label++) scores[label] = 0
        add(0, emissionFeatures(buffer, i, keys))
        for (let label = 0; label < COUNT; label++) emission[label] = scores[label]!
        return emission
      },
      step(i, previous) {
        for (let label = 0; label < COUNT; label++) scores[label] = 0
        add(0, transitionFeatures(buffer, i, previous, keys))
        return scores
      },
    },
    quiet: new Uint8Array(0),
    ...labelsWork(0),
  }
  return work
}

/** What a sequence of labels is chosen by. Rows hold a number a label and may be the same memory at each call. */
export interface LabelScores {
  emission(index: number): ArrayLike<number>
  /** Does nothing speak for a name at the word? It is then outside when the words before are plainly so, and the rest
   * is not asked. */
  readonly isQuiet?: (index: number) => boolean
  /** Of each label after `previous`, which is the number of labels at the start of a sentence. */
  step(index: number, previous: number): ArrayLike<number>
}

/** What `bestLabels` works in. */
export interface LabelsWork {
  /** Where the labels are written; room for as many as there are words. */
  labels: Uint8Array
  /** Of each word and label, the label before it. */
  back: Uint8Array
  /** Scores of the labels up to a word, and up to the next one. */
  readonly here: Float64Array
  readonly next: Float64Array
}

export function labelsWork(count: number): LabelsWork {
  return {
    labels: new Uint8Array(count),
    back: new Uint8Array(count * COUNT),
    here: new Float64Array(COUNT),
    next: new Float64Array(COUNT),
  }
}

/** The sequence of `count` labels with the highest sum (Viterbi). What falls behind the best by more than `hopeless` is
 * not followed further. */
export function bestLabels(
  count: number,
  hopeless: number,
  from: LabelScores,
  work: LabelsWork = labelsWork(count),
): Uint8Array {
  const { labels, back } = work
  let scores = work.here
  let next = work.next
  scores.fill(0)
  back.fill(0, 0, count * COUNT)
  for (let i = 0; i < count; i++) {
    if (from.isQuiet?.(i) && (i === 0 || isPlainlyOutside(scores))) {
      scores.fill(Number.NEGATIVE_INFINITY, 1)
      continue
    }
    const emission = from.emission(i)
    next.fill(Number.NEGATIVE_INFINITY)
    const floor = highest(scores) - hopeless
    for (let previous = 0; previous < COUNT; previous++) {
      if (i === 0 && previous > 0) break
      const before = scores[previous]!
      if (before === Number.NEGATIVE_INFINITY || before < floor) continue
      const step = from.step(i, i === 0 ? COUNT : previous)
      for (const label of FOLLOWERS[previous]!) {
        const score = before + emission[label]! + step[label]!
        if (score > next[label]!) {
          next[label] = score
          back[i * COUNT + label] = previous
        }
      }
    }
    const kept = scores
    scores = next
    next = kept
  }
  let best = 0
  for (let label = 1; label < COUNT; label++) if (scores[label]! > scores[best]!) best = label
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = best
    best = back[i * COUNT + best]!
  }
  return labels
}

/** Outside is so far ahead of every other label that the words so far can be settled. */
const SETTLED = 100 * WEIGHT_UNIT

function isPlainlyOutside(scores: Float64Array): boolean {
  const least = scores[0]! - SETTLED
  for (let label = 1; label < COUNT; label++) if (scores[label]! > least) return false
  return true
}

function highest(scores: Float64Array): number {
  let most = scores[0]!
  for (let label = 1; label < COUNT; label++) if (scores[label]! > most) most = scores[label]!
  return most
}

/** An inside goes on from a beginning or an inside of its own type. Odd labels begin, even ones go on. */
export function mayFollow(previous: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1
}

/** The labels that may follow each, in order. */
const FOLLOWERS: readonly (readonly number[])[] = LABELS.map((_, previous) =>
  LABELS.map((_, label) => label).filter(label => mayFollow(previous, label)),
)

function readOff(labels: Uint8Array, count: number, from: number, out: FoundName[]): void {
  for (let i = 0; i < count; i++) {
    if (labels[i]! % 2 !== 1) continue
    let end = i + 1
    while (end < count && labels[end] === labels[i]! + 1) end++
    out.push({ start: from + i, end: from + end, type: LABELS[labels[i]!]!.slice(2) as NameType })
  }
}
