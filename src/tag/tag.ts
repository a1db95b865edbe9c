import { type Parsed, parsedOf, RELATIONS, type Tokens, wordsOf } from "../model/doc.ts"
import { plainAdder } from "./adder.ts"
import { kernelAdder } from "./kernel.ts"
import { loadTree } from "./load-tree.ts"
import { keepLookedUp } from "./looked-up.ts"
import type { TagModel } from "./model.ts"
import { PARSER_TEMPLATES, type ParserWork, parserWork, parseSentence } from "./parser.ts"
import { repairSubjects } from "./repair.ts"
import {
  loadSentence,
  MARGIN,
  type Sentence,
  sentenceBuffer,
  TAGGER_TEMPLATES,
  type TaggerWork,
  taggerWork,
  tagSentence,
} from "./tagger.ts"
import { emptyTree, type Tree } from "./tree.ts"
import { WORD_COLUMNS } from "./words.ts"

/** Part of speech, morphology, lemma, governor and relation of every token. Same tokens and model, same columns.
 *
 * Lemmas of proper names are the words as they stand in the text, all others are in lower case. */
export function tag(tokens: Tokens, model: TagModel): Parsed {
  const { count } = tokens
  const lemma = new Array<string>(count)
  const doc = parsedOf(tokens, {
    upos: new Uint8Array(count),
    morph: new Uint32Array(count),
    lemma,
    head: new Int32Array(count).fill(-1),
    rel: new Uint8Array(count),
  })
  const work = workOf(model)
  model.words.settle()
  const rows = new Int32Array(count)
  const shapes = new Int32Array(count)
  const sentences = tokens.sentenceStart.length - 1
  for (let s = 0; s < sentences; s++) {
    const from = tokens.sentenceStart[s]!
    const to = tokens.sentenceStart[s + 1]!
    if (to === from) continue
    loadSentence(work.sentence, tokens, from, to, model.words)
    tagSentence(work.sentence, model.words, model.tagger, work.tagger)
    for (let i = from; i < to; i++) {
      const at = i - from + MARGIN
      const index = work.sentence.tags[at]!
      rows[i] = work.sentence.rows[at]!
      shapes[i] = work.sentence.shapes[at]!
      const reading = model.readings.of(work.sentence.rows[at]! / WORD_COLUMNS, index)
      doc.upos[i] = model.tagger.classes[index]!.upos
      doc.morph[i] = reading.morph
      lemma[i] = reading.lemma ?? (tokens.part[i] ? tokens.norm[i]! : wordsOf(tokens, i))
    }
    if (model.parser && work.parser) {
      loadTree(work.tree, work.sentence, model.words, model.tagger.classes, model.readings)
      parseSentence(work.tree, model.parser, work.parser)
      for (let i = from; i < to; i++) {
        const head = work.tree.head[i - from + 1]!
        const root = head === to - from
        doc.head[i] = root ? -1 : from + head
        doc.rel[i] = root ? ROOT : model.relations[work.tree.label[i - from + 1]!]!
      }
      repairSubjects(doc, from, to)
    }
  }
  keepLookedUp(doc, { words: model.words, generation: model.words.generation, rows, shapes })
  return doc
}

const ROOT = RELATIONS.indexOf("root")

interface Work {
  readonly sentence: Sentence
  readonly tagger: TaggerWork
  readonly tree: Tree
  /** Null for a model without trees. */
  readonly parser: ParserWork | null
}

const works = new WeakMap<TagModel, Work>()

function workOf(model: TagModel): Work {
  const known = works.get(model)
  if (known) return known
  const { tagger, parser } = model
  const adder =
    kernelAdder(
      parser ? [tagger.weights, parser.labelWeights] : [tagger.weights],
      parser ? [parser.transitions] : [],
      parser ? [...TAGGER_TEMPLATES, ...PARSER_TEMPLATES] : TAGGER_TEMPLATES,
    ) ?? plainAdder()
  const work = {
    sentence: sentenceBuffer(),
    tagger: taggerWork(tagger, adder),
    tree: emptyTree(),
    parser: parser && parserWork(parser, adder),
  }
  works.set(model, work)
  return work
}
