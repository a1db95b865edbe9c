import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Clusters, clustersIn } from "../src/tag/clusters.ts"
import { bytesOf, readContainer, writeContainer } from "../src/tag/container.ts"
import { duoWeights } from "../src/tag/duo.ts"
import { readInflections } from "../src/tag/inflection.ts"
import { readLexicon } from "../src/tag/lexicon.ts"
import { FEATURE_SET } from "../src/tag/model.ts"
import { type Readings, readingsOver } from "../src/tag/readings.ts"
import { type Words, wordsOver } from "../src/tag/words.ts"
import { meanOf, type Trained } from "./averaged.ts"
import { transformReportingClauses } from "./clauses/transform.ts"
import { compileLexicon } from "./compile-lexicon.ts"
import { jackknifed } from "./jackknife.ts"
import { PLANS, type TrainingPlan } from "./languages.ts"
import { learnInflections } from "./learn-inflection.ts"
import { memorised } from "./memorise.ts"
import { packDuos, packSparse } from "./pack-weights.ts"
import { type TaggedExample, type TrainedParser, trainParser } from "./train-parser.ts"
import { type ClassTable, classTable, type Example, sureForms, trainTagger } from "./train-tagger.ts"
import { parseTreebank, readConllu, type Treebank } from "./treebank.ts"

/** `npm run train -- fr [--limit SENTENCES] [--out FOLDER]`: makes the pack of a language from its treebanks and lexicon.
 * Same data and program, same bytes. The treebanks are looked for in `SELON_SHARED`, else `../shared`. */
function main(): void {
  const [code, ...options] = process.argv.slice(2)
  const plan = PLANS[code ?? ""]
  if (!plan)
    throw new Error(`usage: npm run train -- ${Object.keys(PLANS).join("|")} [--limit N] [--out FOLDER]`)
  const value = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
  const files = trainPack(plan, {
    shared: process.env.SELON_SHARED ?? "../shared",
    limit: Number(value("--limit") ?? Number.POSITIVE_INFINITY),
    log: line => process.stderr.write(`${line}\n`),
  })
  const folder = value("--out") ?? join("packs", plan.code)
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of files) {
    writeFileSync(join(folder, name), bytes)
    console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${bytes.length}  ${join(folder, name)}`)
  }
}

/** Tuned on development parts. */
const TAGGER_MARGIN = 8
const PARSER_MARGIN = 15

export interface TrainingOptions {
  readonly shared: string
  /** Sentences read of each treebank. */
  readonly limit: number
  readonly log: (line: string) => void
}

/** File name → bytes of every file of the pack. */
export function trainPack(plan: TrainingPlan, options: TrainingOptions): Map<string, Uint8Array> {
  const banks = readBanks(plan, options.shared, options.limit)
  const entries = [...plan.lexicon()]
  const lexicon = compileLexicon(plan.code, entries, readClusters(plan.code))
  const words = wordsOver(readLexicon(readContainer(lexicon, "lexicon", "lexicon")))
  const examples = examplesOf(banks)
  const table = classTable(banks)
  options.log(`${examples.length} sentences, ${table.classes.length} classes`)
  const packed = packSparse(trainedTagger(plan, examples, table, words), plan.smallest.tagger)
  options.log(`tagger: ${packed.slots.length} slots, ${packed.rows.length} weights`)
  const inflections = learnInflections(examples, table, words, new Set(entries.map(entry => entry.form)))
  const text = new TextEncoder()
  const tagger = writeContainer({
    kind: "tagger",
    language: plan.code,
    features: FEATURE_SET,
    sections: new Map([
      ["classes", text.encode(table.classes.map(c => `${c.upos} ${c.morph}`).join("\n"))],
      ["sure", bytesOf(sureForms(examples, table, words).slots)],
      ["slots", bytesOf(packed.slots)],
      ["rows", bytesOf(packed.rows)],
      ["known", text.encode(inflections.known)],
      ["endings", text.encode(inflections.endings)],
    ]),
  })
  const readings = readingsOver(words, table.classes, {
    known: readInflections(inflections.known),
    endings: readInflections(inflections.endings),
  })
  const tagged = jackknifed(examples, table, words, {
    epochs: plan.epochs.folds,
    seed: plan.seeds.folds,
    margin: TAGGER_MARGIN,
  })
  const trained = trainedParsers(plan, tagged, words, table, readings, options.log)
  const moves = packDuos(meanOf(trained.map(round => round.transitions)), plan.smallest.transitions)
  const labels = packSparse(meanOf(trained.map(round => round.labelWeights)), plan.smallest.labels)
  const names = trained[0]!.labels
  const sure = memorised(
    { transitions: duoWeights(moves), labels: names, labelWeights: labels },
    { classes: table.classes, weights: packed, sure: sureForms(examples, table, words) },
    examples,
    words,
    readings,
  )
  options.log(
    `parser: ${moves.length} slots; labels: ${labels.slots.length} slots, ${labels.rows.length} weights`,
  )
  const parser = writeContainer({
    kind: "parser",
    language: plan.code,
    features: FEATURE_SET,
    sections: new Map([
      ["labels", text.encode(names.join("\n"))],
      ["moves", bytesOf(moves)],
      ["suremove", bytesOf(sure.sureMoves.slots)],
      ["surelab", bytesOf(sure.sureLabels.slots)],
      ["slots", bytesOf(labels.slots)],
      ["rows", bytesOf(labels.rows)],
    ]),
  })
  return new Map([
    ["lexicon.bin", lexicon],
    ["tagger.bin", tagger],
    ["parser.bin", parser],
  ])
}

function trainedTagger(
  plan: TrainingPlan,
  examples: readonly Example[],
  table: ClassTable,
  words: Words,
): Trained {
  const rounds = plan.seeds.tagger.map(seed =>
    trainTagger(examples, table, words, { epochs: plan.epochs.tagger, seed, margin: TAGGER_MARGIN }),
  )
  return meanOf(rounds)
}

function trainedParsers(
  plan: TrainingPlan,
  examples: readonly TaggedExample[],
  words: Words,
  table: ClassTable,
  readings: Readings,
  log: (line: string) => void,
): TrainedParser[] {
  return plan.seeds.parser.map(seed => {
    log(`parser, seed ${seed}`)
    return trainParser(examples, words, table.classes, readings, {
      epochs: plan.epochs.parser,
      seed,
      explore: 0.9,
      margin: PARSER_MARGIN,
      log,
    })
  })
}

/** Which words keep like company, as `clusters.ts` wrote it. */
function readClusters(code: string): Clusters {
  const file = join(import.meta.dirname, "clusters", `${code}.bin`)
  return clustersIn(readContainer(readFileSync(file), "clusters", file), "slots")
}

/** The treebanks of a plan, brought to one way of marking: each as it is, then what its sentences yield when turned
 * around; the project's own sentences last. */
export function readBanks(plan: TrainingPlan, shared: string, limit: number): Treebank[] {
  const texts = plan.treebanks.map(name => readConllu(join(shared, "gold/ud", `${name}.conllu.gz`)))
  const turned = texts.map(text => transformReportingClauses(text, plan.reporting))
  const own = plan.own.map(path => readConllu(join(import.meta.dirname, path)))
  const banks = [...texts, ...turned, ...own].map(text => parseTreebank(text, plan.code, limit))
  return banks.map((bank, k) => {
    const sparing =
      plan.sparing.includes(plan.treebanks[k % plan.treebanks.length]!) && k < 2 * plan.treebanks.length
    const morph = bank.morph.map((value, i) => plan.harmonise(bank.tokens.norm[i]!, value))
    return { ...bank, morph, sparing }
  })
}

export function examplesOf(banks: readonly Treebank[]): Example[] {
  return banks.flatMap(bank => {
    const starts = bank.tokens.sentenceStart
    return Array.from({ length: starts.length - 1 }, (_, s) => ({
      bank,
      from: starts[s]!,
      to: starts[s + 1]!,
    }))
  })
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) main()
