import { createHash } from "node:crypto"
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { findNames } from "../src/mention/names.ts"
import { type Gazetteer, type NameModel, readNames } from "../src/mention/names-model.ts"
import { type Parsed, UPOS } from "../src/model/doc.ts"
import { loadPack } from "../src/packs.ts"
import type { TagModel } from "../src/tag/model.ts"
import { tag } from "../src/tag/tag.ts"
import { tokensOf } from "../tests/doc.ts"
import { meanOf } from "./averaged.ts"
import type { NamedText } from "./names/corpora.ts"
import { compileGazetteer } from "./names/gazetteer.ts"
import { type NamesCode, sourcesOf, treebanksOf } from "./names/sources.ts"
import { type LabelledSentence, labelled, namesFile, packNames, trainNames } from "./names/train-names.ts"

/** `npx tsx training/names.ts fr` writes `packs/fr/names.bin`. To be run after the tagger's: the words of the
 * training texts are tagged by the pack. Same data and program, same bytes. */
async function main(): Promise<void> {
  const code = process.argv[2] as NamesCode
  if (code !== "fr" && code !== "en") throw new Error("usage: npx tsx training/names.ts fr|en")
  const shared = process.env.SELON_SHARED ?? "../shared"
  // Weights of an earlier release would keep the pack from being read.
  const file = join("packs", code, "names.bin")
  rmSync(file, { force: true })
  const trainer = await namesTrainer(code, shared)
  const bytes = trainer.train(sourcesOf(code, shared, trainer.gazetteer))
  writeFileSync(file, bytes)
  console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${bytes.length}  ${file}`)
}

export interface NamesTrainer {
  readonly gazetteer: Gazetteer
  readonly tagModel: TagModel
  docOf(text: string): Parsed
  /** The bytes of `names.bin` learnt from these texts, then from the treebanks' sentences as first labelled. */
  train(texts: readonly WeightedTexts[]): Uint8Array
}

/** Texts of one origin, seen so many times an epoch. */
export interface WeightedTexts {
  readonly name: string
  readonly texts: readonly NamedText[]
  readonly times: number
}

const EPOCHS = 7
const THRESHOLD = 1.9
/** The right labels must be ahead by this much. */
const MARGIN = 20
const SEEDS = [2, 3]

export async function namesTrainer(code: NamesCode, shared: string): Promise<NamesTrainer> {
  const tagModel = loadPack(code).model
  const gazetteer = await compileGazetteer(code)
  const docs = new Map<readonly NamedText[], { doc: Parsed; sentences: LabelledSentence[] }>()
  const docOf = (text: string): Parsed => tag(tokensOf(text, code), tagModel)
  const sentencesOf = (texts: readonly NamedText[]): LabelledSentence[] => {
    const known = docs.get(texts)
    if (known) return known.sentences
    const { text, names } = joined(texts)
    const doc = docOf(text)
    const sentences = labelled(doc, names)
    docs.set(texts, { doc, sentences })
    return sentences
  }
  // The mean of a training a seed.
  const learn = (sentences: readonly LabelledSentence[], seeds: readonly number[]): Uint8Array => {
    const rounds = seeds.map(seed =>
      trainNames(sentences, tagModel.words, gazetteer, { epochs: EPOCHS, seed, margin: MARGIN }),
    )
    return namesFile(code, packNames(meanOf(rounds), THRESHOLD), gazetteer)
  }
  const silver = treebanksOf(code, shared)
  return {
    gazetteer,
    tagModel,
    docOf,
    train(sources) {
      const own = sources.flatMap(({ texts, times }) =>
        Array.from({ length: times }, () => sentencesOf(texts)).flat(),
      )
      if (!silver.length) return learn(own, SEEDS)
      const first = readNames(learn(own, [1]), tagModel.words, "names.bin")
      return learn(
        [...own, ...silver.flatMap(texts => selfLabelled(docOf(joined(texts).text), first))],
        SEEDS,
      )
    },
  }
}

/** A document's sentences under the labels a first model gives them; only those in which no proper noun was left
 * over, lest the second model learn to miss what the first one missed. */
function selfLabelled(doc: Parsed, model: NameModel): LabelledSentence[] {
  const names = findNames(doc, model).map(({ start, end, type }) => ({
    start: doc.start[start]!,
    end: doc.end[end - 1]!,
    type,
  }))
  return labelled(doc, names).filter(({ from, labels }) =>
    labels.every((label, i) => label !== 0 || doc.upos[from + i] !== PROPN),
  )
}

const PROPN = UPOS.indexOf("PROPN")

/** Texts as one, each a paragraph of its own. */
export function joined(texts: readonly NamedText[]): NamedText {
  let text = ""
  const names = []
  for (const part of texts) {
    for (const { start, end, type } of part.names)
      names.push({ start: start + text.length, end: end + text.length, type })
    text += `${part.text}\n\n`
  }
  return { text, names }
}

if (process.argv[1]?.endsWith("training/names.ts")) void main()
