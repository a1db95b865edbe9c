import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { type GoldAttribution, type GoldReport, readGold, readReports } from "../../eval/gold.ts"
import { goldFolder } from "../../eval/table.ts"
import { type AttributionModel, readAttribution } from "../../src/attribute/model.ts"
import { PACKS } from "../../src/lang/all.ts"
import { bridge } from "./bridge.ts"
import { readCorpus, type TrainingReport } from "./corpus.ts"
import { FOLDS, foldOf } from "./folds.ts"
import { Examples } from "./learn.ts"
import { judgedWays, learnWays, meaningOf } from "./learn-ways.ts"
import { coded, emptyRecord, type Weights } from "./model.ts"
import { type Prepared, prepare } from "./prepare.ts"
import { ownReports, ownSentences } from "./sentences.ts"
import { markedTreebanks, markedWholes } from "./stand-off.ts"
import {
  ADAPTED,
  FRESH,
  HALF,
  type Last,
  lastOf,
  learnRecord,
  learnSteps,
  recordsOf,
  type Steps,
} from "./steps.ts"
import { written } from "./write.ts"

const rulesOf = (code: string) => PACKS.find(one => one.code === code)!.attribute

export interface AttributionTraining {
  /** Folder of the measuring data. */
  readonly gold?: string | undefined
  /** Reports of each set that are read. */
  readonly limit?: number | undefined
  /** Folder for what was read of the reports, for one's own trials. */
  readonly cache?: string | undefined
  /** Plain files with a sentence a line, in which marked sentences are looked for besides the treebanks. */
  readonly texts?: readonly string[]
  /** Folders of text files, a report each, in which marked reports are looked for. */
  readonly folders?: readonly string[]
  /** French from the French reports and our own sentences alone. */
  readonly withoutPolnear?: boolean
  readonly log: (line: string) => void
}

/** Path under the project → bytes of every file that holds weights of a language. */
export function trainAttribution(code: string, options: AttributionTraining): Map<string, Uint8Array> {
  return code === "en" ? trainEnglish(options) : trainFrench(options)
}

/** PolNeAR's training part. Records are judged with weights learnt from the other half. */
function trainEnglish(options: AttributionTraining): Map<string, Uint8Array> {
  const rules = rulesOf("en")
  const reports = english(options)
  const halves = [0, 1].map(k => reports.filter((_, i) => i % 2 === k))
  const parts = halves.map(half => prepare(half, rules, null, 3))
  const sentences = readCorpus(() => ownSentences("en"), "en", {})
  const own = prepare(sentences, rules)
  options.log(told(parts))
  const learnt = halves.map((_, k) => learnSteps([parts[1 - k]!, own], HALF))
  options.log("halves learnt")
  const ways = halves.map((half, k) => judgedWays(half, rules, unjudged(learnt[k]!)))
  options.log(`${ways[0]!.right.length + ways[1]!.right.length} ways`)
  const ownWays = judgedWays(sentences, rules, unjudged(learnt[0]!))
  const others = halves.map((_, k) => learnWays([ways[1 - k]!, ownWays], null))
  const meaning = meaningOf(ways.map((rows, k) => ({ rows, trees: others[k]! })))
  const trees = learnWays([...ways, ownWays], null)
  options.log(`ways learnt, told from ${meaning.least.toFixed(2)} on`)
  const held = halves.map((half, k) => ({
    reports: half,
    rules,
    steps: learnt[k]!,
    chosen: { ...meaning, trees: others[k]! },
  }))
  const steps = learnSteps([...parts, own], FRESH)
  options.log("all learnt")
  const record = learnRecord(held, options.log)
  return new Map([
    ["packs/en/attribution.bin", written(coded({ ...steps, ...record, ...meaning, trees }), "en")],
  ])
}

/** What a sentence of a treebank counts, against one of a report, where cues are learnt. */
const OTHERS = 0.5

/** Weights of English reports with French words in place, then the French reports. Those are measured on too: each
 * part with weights that were learnt without it. */
function trainFrench(options: AttributionTraining): Map<string, Uint8Array> {
  const rules = rulesOf("fr")
  const base = options.withoutPolnear
    ? null
    : learnSteps([prepare(everyOther(english(options)), rulesOf("en"), bridge(), 3)], FRESH)
  options.log("base learnt")
  const reports = french(options)
  const folds = Array.from({ length: FOLDS }, (_, k) => reports.filter(one => foldOf(one.id) === k))
  const parts = folds.map(fold => prepare(fold, rules))
  options.log(told(parts))
  const sentences = readCorpus(() => ownSentences("fr"), "fr", {})
  const own = prepare(sentences, rules)
  // Reports of our own and those of others that were marked for this are learnt from, but nothing is measured on them.
  const made = [
    ...readCorpus(() => ownReports("fr"), "fr", {
      cache: options.cache && join(options.cache, "fr-made.bin"),
    }),
    ...wholes("fr", options),
  ]
  const madeFolds = folds.map((_, k) => made.filter(one => foldOf(one.id) === k))
  const madeParts = madeFolds.map(fold => prepare(fold, rules))
  options.log(told(madeParts))
  // Single sentences by others teach cues and bounds; which way to read a cue is learnt from whole reports. They are
  // more than all the reports together, and of many kinds besides news.
  const marked = prepare(treebanks("fr", options), rules, null, 3)
  options.log(told([marked]))
  const others = { ...marked, cues: new Examples().join(marked.cues, OTHERS) }
  const single = [own, others]
  const without = (k: number) => [...[...parts, ...madeParts].filter((_, j) => j % FOLDS !== k), ...single]
  const learnt = folds.map((_, k) => adapted(base, without(k)))
  options.log("folds learnt")
  const shipped = options.withoutPolnear ? null : lastSteps("en")
  const whole = folds.map(fold => fold.filter(one => !one.partly))
  const ways = whole.map((fold, k) => judgedWays(fold, rules, unjudged(learnt[k]!)))
  const ownWays = folds.map((_, k) => judgedWays(sentences, rules, unjudged(learnt[k]!)))
  const madeWays = madeFolds.map((fold, k) => judgedWays(fold, rules, unjudged(learnt[k]!)))
  const waysWithout = (...left: [number, ...number[]]) => [
    ...[...ways, ...madeWays].filter((_, j) => !left.includes(j % FOLDS)),
    ownWays[left[0]]!,
  ]
  const trees = folds.map((_, k) => learnWays(waysWithout(k), shipped?.trees ?? null))
  // What the worth of ways means to the weights of a fold is told by reports of the others, each by trees that saw
  // neither.
  const chosen = folds.map((_, k) => {
    const told = folds.map((_, j) => j).filter(j => j !== k)
    const held = told.map(j => ({
      rows: ways[j]!,
      trees: learnWays(waysWithout(j, k), shipped?.trees ?? null),
    }))
    return { trees: trees[k]!, ...meaningOf(held) }
  })
  options.log("ways learnt")
  const held = whole.map((reports, k) => ({ reports, rules, steps: learnt[k]!, chosen: chosen[k]! }))
  const records = recordsOf(held, shipped ?? emptyRecord())
  const files = new Map<string, Uint8Array>()
  held.forEach((one, k) => {
    const last = lastOf(
      records.filter((_, j) => j !== k),
      shipped?.record ?? null,
    )
    const bytes = written(coded({ ...one.steps, ...last, ...one.chosen }), "fr")
    files.set(`training/attribution/folds/fr-${k}.bin.gz`, gzipSync(bytes, { level: 9 }))
  })
  const steps = adapted(base, [...parts, ...madeParts, ...single])
  const last = lastOf(records, shipped?.record ?? null)
  const all = {
    trees: learnWays([...ways, ...madeWays, ownWays[0]!], shipped?.trees ?? null),
    ...meaningOf(ways.map((rows, k) => ({ rows, trees: trees[k]! }))),
  }
  options.log(`records told from ${all.least.toFixed(2)} on`)
  files.set("packs/fr/attribution.bin", written(coded({ ...steps, ...last, ...all }), "fr"))
  return files
}

/** The first two steps alone. */
function unjudged(steps: Steps): AttributionModel {
  return coded({ ...steps, ...emptyRecord() })
}

/** The last steps of a language as they are shipped: the place from which another language's go on. */
function lastSteps(code: string): Last & Pick<Weights, "trees"> {
  const path = join("packs", code, "attribution.bin")
  const { record, recordUnit, calibration, trees } = readAttribution(readFileSync(path), path)
  return { record: Float32Array.from(record, w => w * recordUnit), calibration, trees }
}

/** Bounds go on from the base; which words are cues is learnt anew, since that differs more between languages. */
function adapted(base: Steps | null, parts: readonly Prepared[]): Steps {
  return learnSteps(parts, ADAPTED, base ? { roles: base.roles, cue: null } : undefined)
}

function everyOther(reports: readonly TrainingReport[]): TrainingReport[] {
  return reports.filter((_, i) => i % 2 === 0)
}

function english(options: AttributionTraining): TrainingReport[] {
  const { gold, limit, cache } = options
  const marked = () => readReports("polnear/train.jsonl.gz", "en", gold)
  return readCorpus(marked, "en", { flat: true, cache: cache && join(cache, "en-train.bin") }).slice(0, limit)
}

/** Reports, and single sentences in which one saying is marked. */
function french(options: AttributionTraining): TrainingReport[] {
  const { gold, limit, cache } = options
  const kept = (name: string) => cache && join(cache, `${name}.bin`)
  const reports = ["fr-wikinews/dev.jsonl.gz", "fr-press/ftb-dev.jsonl.gz", "fr-press/er.jsonl.gz"]
  const read = () => reports.flatMap(file => readReports(file, "fr", gold))
  return [
    ...readCorpus(read, "fr", { cache: kept("fr-reports") }).slice(0, limit),
    ...readCorpus(() => treebankSentences(gold), "fr", { partly: true, cache: kept("fr-ud") }).slice(
      0,
      limit,
    ),
  ]
}

/** Reports of others that were marked for this. */
function wholes(language: string, { folders, cache, limit, log }: AttributionTraining): TrainingReport[] {
  const { reports, missing } = markedWholes(language, folders ?? [])
  log(`${reports.length} marked reports, ${missing} not found`)
  return readCorpus(() => reports.slice(0, limit), language, { cache: cache && join(cache, "fr-wholes.bin") })
}

/** Sentences of the treebanks that were marked for this. */
function treebanks(language: string, options: AttributionTraining): TrainingReport[] {
  const { gold, texts, cache, limit, log } = options
  const folder = join(goldFolder(gold), "ud")
  const { reports, missing } = markedTreebanks(language, folder, texts ?? [])
  log(`${reports.length} marked sentences of treebanks, ${missing} not found`)
  return readCorpus(() => reports.slice(0, limit), language, { cache: cache && join(cache, "fr-marked.bin") })
}

/** Those whose licence lets weights be given away, and that stand in no report of the other sets. */
function treebankSentences(gold: string | undefined): GoldReport[] {
  const inkOf = (text: string) => text.replace(/\s+/g, "")
  const reports = readReports("fr-press/er.jsonl.gz", "fr", gold).map(report => inkOf(report.text))
  type Triple = { id: string; treebank: string; text: string; attribution: GoldAttribution }
  return readGold<Triple>("fr-ud-attribution/dev.jsonl.gz", gold)
    .filter(one => !/partut/i.test(one.treebank) && !reports.some(ink => ink.includes(inkOf(one.text))))
    .map(one => ({
      id: one.id,
      language: "fr",
      published: null,
      text: one.text,
      attributions: [one.attribution],
      entities: [],
      times: [],
    }))
}

function told(parts: readonly Prepared[]): string {
  const sum = (of: (part: Prepared) => number) => parts.reduce((all, part) => all + of(part), 0)
  return `${sum(p => p.cues.labels.length)} candidates, ${sum(p => p.total)} marked, ${sum(p => p.lost)} without one`
}

/** `npx tsx training/attribution/train.ts fr [--limit REPORTS] [--gold FOLDER] [--text FILE,FILE…] [--reports FOLDER,FOLDER…]
 * [--out FOLDER] [--cache FOLDER] [--without-polnear]` */
if (process.argv[1] === import.meta.filename) {
  const [code, ...rest] = process.argv.slice(2)
  const value = (name: string) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
  const started = Date.now()
  const files = trainAttribution(code ?? "", {
    gold: value("--gold"),
    limit: value("--limit") ? Number(value("--limit")) : undefined,
    cache: value("--cache"),
    texts: value("--text")?.split(",") ?? [],
    folders: value("--reports")?.split(",") ?? [],
    withoutPolnear: rest.includes("--without-polnear"),
    log: line => process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s: ${line}\n`),
  })
  for (const [name, bytes] of files) {
    const path = join(value("--out") ?? ".", name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${bytes.length}  ${path}`)
  }
}
