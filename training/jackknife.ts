import {
  loadSentence,
  MARGIN,
  sentenceBuffer,
  type TaggerWork,
  taggerWork,
  tagSentence,
} from "../src/tag/tagger.ts"
import type { Words } from "../src/tag/words.ts"
import { packSparse } from "./pack-weights.ts"
import type { TaggedExample } from "./train-parser.ts"
import { type ClassTable, type Example, sureForms, type TaggerOptions, trainTagger } from "./train-tagger.ts"

const FOLDS = 5
/** Neighbouring sentences share words and names; they stay in one fold. */
const RUN = 50

/** Every sentence with the tags of a tagger that was trained without it, so that the parser learns from tags as
 * faulty as those it will meet. */
export function jackknifed(
  examples: readonly Example[],
  table: ClassTable,
  words: Words,
  options: TaggerOptions,
): TaggedExample[] {
  const out: TaggedExample[] = new Array(examples.length)
  const foldOf = (i: number) => Math.floor(i / RUN) % FOLDS
  const sentence = sentenceBuffer()
  let work: TaggerWork | null = null
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = examples.filter((_, i) => foldOf(i) !== fold)
    const weights = packSparse(trainTagger(rest, table, words, options), 0.6)
    const model = { classes: table.classes, weights, sure: sureForms(rest, table, words) }
    // What a word alone weighs is kept from the fold it was first met in: the shipped weights were trained so.
    const now: TaggerWork = { ...taggerWork(model), ...(work && sumsOf(work)) }
    work = now
    examples.forEach((example, i) => {
      if (foldOf(i) !== fold) return
      loadSentence(sentence, example.bank.tokens, example.from, example.to, words)
      tagSentence(sentence, words, model, now)
      const tags = Uint8Array.from(
        { length: example.to - example.from },
        (_, k) => sentence.tags[k + MARGIN]!,
      )
      const seconds = Uint8Array.from(
        { length: example.to - example.from },
        (_, k) => sentence.seconds[k + MARGIN]!,
      )
      out[i] = { ...example, tags, seconds }
    })
  }
  return out
}

function sumsOf({ sums, known, generation }: TaggerWork): Pick<TaggerWork, "sums" | "known" | "generation"> {
  return { sums, known, generation }
}
