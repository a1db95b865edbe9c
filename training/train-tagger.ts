import { UPOS } from "../src/model/doc.ts"
import { classOf, type TagClass } from "../src/tag/classes.ts"
import { type SureTable, sureTable } from "../src/tag/sure.ts"
import { loadSentence, MARGIN, sentenceBuffer, tagFeatures } from "../src/tag/tagger.ts"
import { WORD, WORD_COLUMNS, type Words } from "../src/tag/words.ts"
import { AveragedWeights } from "./averaged.ts"
import { generator, shuffled } from "./random.ts"
import type { Treebank } from "./treebank.ts"

/** A sentence of some treebank. */
export interface Example {
  readonly bank: Treebank
  readonly from: number
  readonly to: number
}

/** The classes of the training data, the most frequent first; a class met fewer than `RARE` times gives way to
 * the bare one of its part of speech. */
export interface ClassTable {
  readonly classes: readonly TagClass[]
  /** The class number of a word with this part of speech and morphology. */
  of(upos: number, morph: number): number
}

const RARE = 8

export function classTable(banks: readonly Treebank[]): ClassTable {
  const counts = new Map<string, number>()
  for (const bank of banks) {
    for (let i = 0; i < bank.tokens.count; i++) {
      const key = keyOf(classOf(bank.upos[i]!, bank.morph[i]!))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const kept = [...counts].filter(([, n]) => n >= RARE).map(([key]) => key)
  for (const upos of UPOS.keys()) if (!kept.some(key => key.startsWith(`${upos} `))) kept.push(`${upos} 0`)
  for (const upos of UPOS.keys()) if (!kept.includes(`${upos} 0`)) kept.push(`${upos} 0`)
  kept.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  const numbers = new Map(kept.map((key, i) => [key, i]))
  if (kept.length > 126) throw new Error(`${kept.length} tag classes do not fit in 7 bits`)
  return {
    classes: kept.map(key => ({ upos: Number(key.split(" ")[0]), morph: Number(key.split(" ")[1]) })),
    of: (upos, morph) => numbers.get(keyOf(classOf(upos, morph))) ?? numbers.get(`${upos} 0`)!,
  }
}

function keyOf(tagClass: TagClass): string {
  return `${tagClass.upos} ${tagClass.morph}`
}

export interface TaggerOptions {
  readonly epochs: number
  readonly seed: number
  /** The right class must score this much above the best wrong one, else the weights are moved. */
  readonly margin: number
}

/** Trains on the examples, in an order drawn from the seed, decisions of the model itself as history. */
export function trainTagger(
  examples: readonly Example[],
  table: ClassTable,
  words: Words,
  options: TaggerOptions,
): AveragedWeights {
  const classes = table.classes.length
  const weights = new AveragedWeights(classes)
  const scores = new Float64Array(classes)
  const sentence = sentenceBuffer()
  const keys = new Int32Array(96)
  const random = generator(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const which of shuffled(examples.length, random)) {
      const { bank, from, to } = examples[which]!
      loadSentence(sentence, bank.tokens, from, to, words)
      for (let i = from; i < to; i++) {
        const at = i - from + MARGIN
        const gold = table.of(bank.upos[i]!, bank.morph[i]!)
        const count = tagFeatures(sentence, words.columns, at, keys)
        weights.score(keys, count, scores)
        let wrong = gold === 0 ? 1 : 0
        for (let c = 0; c < classes; c++) if (c !== gold && scores[c]! > scores[wrong]!) wrong = c
        const best = scores[wrong]! > scores[gold]! ? wrong : gold
        weights.tick()
        if (scores[gold]! - scores[wrong]! <= options.margin) weights.update(keys, count, gold, wrong)
        sentence.tags[at] = best
      }
    }
  }
  return weights
}

/** Forms met at least forty times, and nearly always in one class: hash of the form → class. */
export function sureForms(examples: readonly Example[], table: ClassTable, words: Words): SureTable {
  const counts = new Map<string, Map<number, number>>()
  for (const { bank, from, to } of examples) {
    for (let i = from; i < to; i++) {
      const norm = bank.tokens.norm[i]!
      const byClass = counts.get(norm) ?? new Map()
      counts.set(norm, byClass)
      const c = table.of(bank.upos[i]!, bank.morph[i]!)
      byClass.set(c, (byClass.get(c) ?? 0) + 1)
    }
  }
  const out: [number, number][] = []
  for (const norm of [...counts.keys()].sort()) {
    const byClass = counts.get(norm)!
    const [best, most] = [...byClass].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!
    const all = [...byClass.values()].reduce((a, b) => a + b)
    if (all >= 40 && most / all >= 0.9985) {
      out.push([words.columns[words.of(norm) * WORD_COLUMNS + WORD]!, best])
    }
  }
  return sureTable(out)
}
