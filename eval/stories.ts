import { PACKS } from "../src/lang/all.ts"
import type { Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { featuresOf } from "../src/story/features.ts"
import type { CommonWords } from "../src/story/likeness.ts"
import { findStories } from "../src/story/stories.ts"
import { readGold } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** A document of ECB+ with the story it belongs to. */
export interface EcbDocument {
  readonly doc: string
  readonly topic: string
  readonly subtopic: string
  /** Sentence number to tokens joined by spaces. */
  readonly sentences: Readonly<Record<string, string>>
  readonly events: readonly EcbMention[]
}

export interface EcbMention {
  readonly sent: number
  readonly toks: readonly number[]
  readonly text: string
  readonly chain: string
  readonly singleton: boolean
}

export const commonWords: CommonWords = Object.fromEntries(PACKS.map(l => [l.code, l.story.common]))

/** One paragraph a sentence, as the corpus gives them. */
export function textOf(document: EcbDocument): string {
  return sentenceNumbers(document)
    .map(n => document.sentences[n])
    .join("\n\n")
}

export function sentenceNumbers(document: EcbDocument): number[] {
  return Object.keys(document.sentences)
    .map(Number)
    .sort((a, b) => a - b)
}

export function readEcb(gold: string, part: "dev" | "train"): { document: EcbDocument; reading: Reading }[] {
  const reader = readyReader(["en"])
  return readGold<EcbDocument>(`ecb-plus/ecbplus-${part}.jsonl.gz`, gold).map(document => ({
    document,
    reading: reader.readText(textOf(document), { id: document.doc }),
  }))
}

/** Stories found in ECB+ against its subtopics, by B-cubed and by pairs of documents in one story. */
export function storyTables(gold: string, part: "dev" | "train" = "dev"): ScoreTable[] {
  const documents = readEcb(gold, part)
  const stories = findStories(
    documents.map(({ reading }) => featuresOf(reading)),
    [],
    commonWords,
  )
  const storyOf = new Map(stories.flatMap(story => story.reports.map(r => [r.report, story.id] as const)))
  const system = documents.map(({ reading }) => storyOf.get(reading.id) ?? "")
  const marked = documents.map(({ document }) => document.subtopic)
  return [
    {
      title: `ecb-plus ${part}: ${new Set(marked).size} stories`,
      rows: [...bcubed(system, marked), pairs(system, marked)],
    },
  ]
}

/** B-cubed precision and recall, each as a line: `right` is the sum over the items. */
export function bcubed(system: readonly string[], gold: readonly string[]): ScoreRow[] {
  const count = (keys: readonly string[]) =>
    keys.reduce((m, k) => m.set(k, (m.get(k) ?? 0) + 1), new Map<string, number>())
  const both = count(system.map((s, i) => `${s}\t${gold[i]}`))
  const [ofSystem, ofGold] = [count(system), count(gold)]
  let precision = 0
  let recall = 0
  for (const [i, s] of system.entries()) {
    const shared = both.get(`${s}\t${gold[i]}`) as number
    precision += shared / (ofSystem.get(s) as number)
    recall += shared / (ofGold.get(gold[i] as string) as number)
  }
  const n = system.length
  const f = (2 * precision * recall) / (precision + recall)
  return [
    { name: "B-cubed precision", gold: n, system: n, right: round(precision) },
    { name: "B-cubed recall", gold: n, system: n, right: round(recall) },
    { name: "B-cubed F1", gold: n, system: n, right: round(f) },
  ]
}

function pairs(system: readonly string[], gold: readonly string[]): ScoreRow {
  const row = { name: "pairs in one story", gold: 0, system: 0, right: 0 }
  for (let i = 0; i < system.length; i++) {
    for (let j = i + 1; j < system.length; j++) {
      const [s, g] = [system[i] === system[j], gold[i] === gold[j]]
      if (s) row.system++
      if (g) row.gold++
      if (s && g) row.right++
    }
  }
  return row
}

function round(x: number): number {
  return Math.round(x * 100) / 100
}
