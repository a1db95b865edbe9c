import { bestLabels } from "../../src/mention/names.ts"
import {
  emissionFeatures,
  loadNames,
  type NamesBuffer,
  namesBuffer,
  transitionFeatures,
} from "../../src/mention/names-features.ts"
import { type Gazetteer, LABELS, NAME_FEATURES, type NameModel } from "../../src/mention/names-model.ts"
import type { Parsed } from "../../src/model/doc.ts"
import { bytesOf, writeContainer } from "../../src/tag/container.ts"
import { decodeTable, type SparseWeights } from "../../src/tag/sparse.ts"
import type { Words } from "../../src/tag/words.ts"
import { AveragedWeights, type Trained } from "../averaged.ts"
import { packSparse } from "../pack-weights.ts"
import { generator, shuffled } from "../random.ts"
import type { NameSpan } from "./corpora.ts"

/** A sentence to learn from. */
export interface LabelledSentence {
  readonly doc: Parsed
  readonly from: number
  readonly to: number
  readonly labels: Uint8Array
}

const COUNT = LABELS.length
/** Takes what an update must move away from or to when only one side of it is a real label. */
const NOBODY = COUNT

/** The sentences of a document with their labels. */
export function labelled(doc: Parsed, names: readonly NameSpan[]): LabelledSentence[] {
  const labels = new Uint8Array(doc.count)
  let t = 0
  for (const name of names) {
    while (t < doc.count && doc.start[t]! < name.start) t++
    const number = LABELS.indexOf(`B-${name.type}`)
    for (let first = true; t < doc.count && doc.end[t]! <= name.end; t++) {
      labels[t] = first ? number : number + 1
      first = false
    }
  }
  const out: LabelledSentence[] = []
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s]!
    const to = doc.sentenceStart[s + 1]!
    if (to > from) out.push({ doc, from, to, labels: labels.slice(from, to) })
  }
  return out
}

export interface NameOptions {
  readonly epochs: number
  readonly seed: number
  /** How far the right labels must be ahead of the wrong ones. */
  readonly margin: number
}

/** Averaged structured perceptron: the whole sentence is decided, then weights move where it differs. */
export function trainNames(
  sentences: readonly LabelledSentence[],
  words: Words,
  gazetteer: Gazetteer,
  { epochs, seed, margin }: NameOptions,
): AveragedWeights {
  const weights = new AveragedWeights(COUNT + 1)
  const model: NameModel = { weights: NO_WEIGHTS, gazetteer, words }
  const random = generator(seed)
  const buffer = namesBuffer()
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const which of shuffled(sentences.length, random)) {
      const { doc, from, to, labels } = sentences[which]!
      loadNames(buffer, doc, from, to, model)
      const guess = decode(buffer, weights, labels, margin)
      weights.tick()
      for (let i = 0; i < labels.length; i++) {
        const gold = labels[i]!
        const found = guess[i]!
        if (gold !== found) {
          const n = emissionFeatures(buffer, i, buffer.work)
          weights.update(buffer.work, n, gold, found)
        }
        const before = i === 0 ? COUNT : labels[i - 1]!
        const guessed = i === 0 ? COUNT : guess[i - 1]!
        if (gold === found && before === guessed) continue
        let n = transitionFeatures(buffer, i, before, buffer.work)
        weights.update(buffer.work, n, gold, NOBODY)
        n = transitionFeatures(buffer, i, guessed, buffer.work)
        weights.update(buffer.work, n, NOBODY, found)
      }
    }
  }
  return weights
}

const NO_WEIGHTS: SparseWeights = {
  slots: new Uint32Array(64),
  rows: new Uint16Array(0),
  decode: decodeTable(8),
  classes: COUNT,
}

/** The best sequence, every wrong label given `margin` in advance: the right one must win by that much. */
function decode(buffer: NamesBuffer, weights: AveragedWeights, gold: Uint8Array, margin: number): Uint8Array {
  const { count, work } = buffer
  const emission = new Float64Array(COUNT + 1)
  const step = new Float64Array(COUNT + 1)
  return bestLabels(count, Number.POSITIVE_INFINITY, {
    emission(i) {
      weights.score(work, emissionFeatures(buffer, i, work), emission)
      for (let label = 0; label < COUNT; label++)
        if (label !== gold[i]) emission[label] = emission[label]! + margin
      return emission
    },
    step(i, previous) {
      weights.score(work, transitionFeatures(buffer, i, previous, work), step)
      return step
    },
  })
}

/** The trained weights as they are shipped, those under `threshold` left out. */
export function packNames(trained: Trained, threshold: number): SparseWeights {
  const real = {
    classes: COUNT,
    *averaged() {
      for (const { key, weights } of trained.averaged()) yield { key, weights: weights.subarray(0, COUNT) }
    },
  }
  return packSparse(real, threshold)
}

/** The bytes of `names.bin`. */
export function namesFile(language: string, weights: SparseWeights, gazetteer: Gazetteer): Uint8Array {
  return writeContainer({
    kind: "names",
    language,
    features: NAME_FEATURES,
    sections: new Map([
      ["slots", bytesOf(weights.slots)],
      ["rows", bytesOf(weights.rows)],
      ["keys", bytesOf(gazetteer.keys)],
      ["bits", gazetteer.bits],
    ]),
  })
}
