import { type Parsed, type Tokens, wordsOf } from "../model/doc.ts"
import { type Inflection, inflect, keepsCapitals } from "./inflection.ts"
import type { TagModel } from "./model.ts"
import {
  loadSentence,
  MARGIN,
  type Sentence,
  sentenceBuffer,
  type TaggerWork,
  taggerWork,
  tagSentence,
} from "./tagger.ts"
import { WORD_COLUMNS } from "./words.ts"

/** Part of speech, morphology, lemma, governor and relation of every token. Same tokens and model, same columns.
 *
 * Lemmas of proper names are the words as they stand in the text, all others are in lower case. */
export function tag(tokens: Tokens, model: TagModel): Parsed {
  const { count } = tokens
  const doc = {
    ...tokens,
    upos: new Uint8Array(count),
    morph: new Uint32Array(count),
    lemma: new Array<string>(count),
    head: new Int32Array(count).fill(-1),
    rel: new Uint8Array(count),
  }
  const work = workOf(model)
  model.words.settle()
  const sentences = tokens.sentenceStart.length - 1
  for (let s = 0; s < sentences; s++) {
    const from = tokens.sentenceStart[s]!
    const to = tokens.sentenceStart[s + 1]!
    loadSentence(work.sentence, tokens, from, to, model.words)
    tagSentence(work.sentence, model.words, model.tagger, work.tagger)
    for (let i = from; i < to; i++) inflectToken(doc, i, work.sentence, i - from + MARGIN, model, work)
  }
  return doc
}

interface Work {
  readonly sentence: Sentence
  readonly tagger: TaggerWork
  /** Inflections met, by word row and class; `generation` tells whose rows. */
  inflections: Map<number, Inflection>
  generation: number
}

const works = new WeakMap<TagModel, Work>()

function workOf(model: TagModel): Work {
  let work = works.get(model)
  if (!work) {
    work = { sentence: sentenceBuffer(), tagger: taggerWork(), inflections: new Map(), generation: 0 }
    works.set(model, work)
  }
  return work
}

function inflectToken(
  doc: { upos: Uint8Array; morph: Uint32Array; lemma: string[] } & Tokens,
  i: number,
  sentence: Sentence,
  at: number,
  model: TagModel,
  work: Work,
): void {
  if (work.generation !== model.words.generation) {
    work.inflections = new Map()
    work.generation = model.words.generation
  }
  const index = sentence.tags[at]!
  const tagClass = model.tagger.classes[index]!
  const row = sentence.rows[at]! / WORD_COLUMNS
  const key = row * 128 + index
  const norm = doc.norm[i]!
  let inflection = work.inflections.get(key)
  if (!inflection) {
    inflection = inflect(norm, index, tagClass, model.words.signatures[row]!, model.inflection)
    work.inflections.set(key, inflection)
  }
  doc.upos[i] = tagClass.upos
  doc.morph[i] = inflection.morph
  const { strip, add } = inflection
  if (keepsCapitals(tagClass.upos) && strip === 0 && add === "")
    doc.lemma[i] = doc.part[i] ? norm : wordsOf(doc, i)
  else doc.lemma[i] = strip === 0 && add === "" ? norm : norm.slice(0, norm.length - strip) + add
}
