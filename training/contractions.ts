import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { goldFolder } from "../eval/table.ts"
import { featuresOf } from "../src/lang/fr/partitive.ts"
import { readTreebank } from "./treebank.ts"

/** Learns when « du » and « des » are articles, and writes the weights that `src/lang/fr/partitive.ts` sums.
 *
 *   npx tsx training/contractions.ts [--gold DIR]
 *
 * Same treebanks, same bytes. Ends with the accuracy on text it has not learnt from. */
const TRAIN = ["fr_sequoia-train", "fr_gsd-dev", "fr_fqb-test", "fr_paris-train", "fr_rhaps-train"]
const TEST = ["fr_sequoia-dev", "fr_partut-train"]
const OUT = join(import.meta.dirname, "../src/lang/fr/partitive-weights.ts")
const EPOCHS = 12
const RATE = 0.3
const DECAY = 0.0004
/** Weights are written as whole numbers of this size; smaller ones are dropped. */
const STEP = 0.1
/** Features seen less often in training say nothing that holds elsewhere. */
const LEAST = 2

interface Example {
  readonly features: readonly string[]
  readonly article: boolean
}

function main(): void {
  const at = process.argv.indexOf("--gold")
  const folder = goldFolder(at > 0 ? process.argv[at + 1] : undefined)
  const train = TRAIN.flatMap(set => examples(join(folder, "ud", `${set}.conllu.gz`)))
  const weights = quantised(learnt(train))
  writeFileSync(OUT, written(weights))
  console.log(`${train.length} examples, ${weights.size} weights`)
  for (const set of TEST) {
    const test = examples(join(folder, "ud", `${set}.conllu.gz`))
    const right = test.filter(({ features, article }) => sum(weights, features) > 0 === article).length
    console.log(`${set}: ${right} of ${test.length}`)
  }
}

/** Every « du » and « des » with its surface neighbours, and whether the treebank has it as one word. */
function examples(path: string): Example[] {
  const { tokens, forms } = readTreebank(path, "fr")
  const out: Example[] = []
  for (let s = 0; s + 1 < tokens.sentenceStart.length; s++) {
    const surface: { norm: string; whole: boolean }[] = []
    for (let i = tokens.sentenceStart[s]!; i < tokens.sentenceStart[s + 1]!; i++) {
      if (tokens.part[i] === 2) continue
      const span = tokens.article.text.slice(tokens.start[i], tokens.end[i])
      surface.push({
        norm: tokens.part[i] === 0 ? tokens.norm[i]! : span.toLowerCase(),
        whole: tokens.part[i] === 0,
      })
    }
    surface.forEach(({ norm, whole }, i) => {
      if (norm !== "du" && norm !== "des") return
      out.push({ features: featuresOf(offset => surface[i + offset]?.norm ?? ""), article: whole })
    })
  }
  if (forms.length === 0) throw new Error(`${path}: no words`)
  return out
}

/** Logistic regression by plain gradient steps, averaged over all of them. */
function learnt(train: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of train) for (const f of features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const kept = [...seen].filter(([, n]) => n >= LEAST).map(([f]) => f)
  const weight = new Map(kept.map(f => [f, 0]))
  const total = new Map(kept.map(f => [f, 0]))
  const random = seeded(7)
  const order = train.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const rate = RATE / (1 + epoch)
    for (const index of order) {
      const { features, article } = train[index]!
      const error = (article ? 1 : 0) - 1 / (1 + Math.exp(-sum(weight, features)))
      for (const f of features) {
        const old = weight.get(f)
        if (old !== undefined) weight.set(f, old + rate * error - rate * DECAY * old)
      }
    }
    for (const [f, w] of weight) total.set(f, total.get(f)! + w)
  }
  return new Map([...total].map(([f, w]) => [f, w / EPOCHS]))
}

function sum(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let out = 0
  for (const f of features) out += weights.get(f) ?? 0
  return out
}

function quantised(weights: ReadonlyMap<string, number>): Map<string, number> {
  const out = new Map<string, number>()
  for (const [f, w] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const units = Math.round(w / STEP)
    if (units !== 0) out.set(f, units)
  }
  return out
}

function written(weights: ReadonlyMap<string, number>): string {
  const lines: string[] = []
  let line = ""
  for (const [f, w] of weights) {
    const item = `${f} ${w}`
    if (line.length + item.length > 100) {
      lines.push(line)
      line = ""
    }
    line += line === "" ? item : `¦${item}`
  }
  lines.push(line)
  return `// Written by training/contractions.ts from Universal Dependencies treebanks; do not edit.

/** What each feature says for « du » and « des » being articles: "feature weight", parted by "¦". */
export const PARTITIVE_WEIGHTS =
  ${lines.map(each => quoted(`${each}¦`)).join(" +\n  ")}
`
}

/** A string literal as the formatter would leave it. */
function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`
}

/** A small repeatable generator (mulberry32). */
function seeded(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

main()
