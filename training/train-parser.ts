import type { TagClass } from "../src/tag/classes.ts"
import { loadTree } from "../src/tag/load-tree.ts"
import { labelFeatures, ROLES, roleFeatures, stateFeatures } from "../src/tag/parse-features.ts"
import type { Readings } from "../src/tag/readings.ts"
import { loadSentence, MARGIN, sentenceBuffer } from "../src/tag/tagger.ts"
import { allowed, attach, emptyTree, finished, LEFT, RIGHT, SHIFT, type Tree } from "../src/tag/tree.ts"
import type { Words } from "../src/tag/words.ts"
import { AveragedWeights } from "./averaged.ts"
import { generator, shuffled } from "./random.ts"
import type { Example } from "./train-tagger.ts"
import { TransitionWeights } from "./transition-weights.ts"

/** A sentence with the tags the tagger would give it had it not seen it. */
export interface TaggedExample extends Example {
  /** Class of each word. */
  readonly tags: Uint8Array
  /** The class that came close, or the class itself. */
  readonly seconds: Uint8Array
}

export interface ParserOptions {
  readonly epochs: number
  readonly seed: number
  /** Share of the model's own wrong steps that training follows, from the second epoch. */
  readonly explore: number
  /** The right step must score this much above the best wrong one, else the weights are moved. */
  readonly margin: number
  readonly log: (line: string) => void
}

export interface TrainedParser {
  readonly transitions: TransitionWeights
  readonly labels: readonly string[]
  readonly labelWeights: AveragedWeights
}

/** A subtype that is met less often than this is trained as its universal relation. */
const RARE_LABEL = 30

/** Trains transitions and labels together: the parser follows its own decisions, the dynamic oracle says at every
 * step which ones still lead to the best tree that can be reached. */
export function trainParser(
  examples: readonly TaggedExample[],
  words: Words,
  classes: readonly TagClass[],
  readings: Readings,
  options: ParserOptions,
): TrainedParser {
  const labels = labelsOf(examples)
  const labelNumbers = new Map(labels.map((label, i) => [label, i]))
  const transitions = new TransitionWeights()
  const labelWeights = new AveragedWeights(labels.length)
  const tree = emptyTree()
  const sentence = sentenceBuffer()
  const keys = new Int32Array(256)
  const scores = new Float64Array(3)
  const labelScores = new Float64Array(labels.length)
  const costs = new Int32Array(3)
  const random = generator(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let steps = 0
    let mistakes = 0
    for (const which of shuffled(examples.length, random)) {
      const example = examples[which]!
      const { bank, from, to } = example
      loadSentence(sentence, bank.tokens, from, to, words)
      for (let i = 0; i < to - from; i++) {
        sentence.tags[i + MARGIN] = example.tags[i]!
        sentence.seconds[i + MARGIN] = example.seconds[i]!
      }
      loadTree(tree, sentence, words, classes, readings)
      const gold = goldHeads(example)
      while (!finished(tree)) {
        const count = transitionFeatures(tree, keys)
        transitions.score(keys, count, scores)
        oracleCosts(tree, gold, costs)
        let best = -1
        let right = -1
        for (let t = SHIFT; t <= RIGHT; t++) {
          if (!allowed(tree, t)) continue
          if (best < 0 || scores[t]! > scores[best]!) best = t
          if (
            right < 0 ||
            costs[t]! < costs[right]! ||
            (costs[t] === costs[right] && scores[t]! > scores[right]!)
          )
            right = t
        }
        let wrong = -1
        for (let t = SHIFT; t <= RIGHT; t++) {
          if (!allowed(tree, t) || costs[t]! <= costs[right]!) continue
          if (wrong < 0 || scores[t]! > scores[wrong]!) wrong = t
        }
        transitions.tick()
        steps++
        if (wrong >= 0 && scores[right]! - scores[wrong]! <= options.margin)
          transitions.update(keys, count, right, wrong)
        if (costs[best]! > costs[right]!) {
          mistakes++
          if (epoch === 0 || random() >= options.explore) best = right
        }
        if (best === SHIFT) {
          tree.stack[tree.depth++] = tree.front++
          continue
        }
        const child = tree.stack[tree.depth - 1]!
        const head = best === LEFT ? tree.front : tree.stack[tree.depth - 2]!
        tree.depth--
        const n = labelFeatures(tree, head, child, keys)
        labelWeights.score(keys, n, labelScores)
        let label = 0
        for (let c = 1; c < labels.length; c++) if (labelScores[c]! > labelScores[label]!) label = c
        if (head === gold[child]) {
          const right = labelNumbers.get(labelName(bank.relation[from + child]!, labelNumbers))!
          let wrong = right === 0 ? 1 : 0
          for (let c = 0; c < labels.length; c++)
            if (c !== right && labelScores[c]! > labelScores[wrong]!) wrong = c
          labelWeights.tick()
          if (labelScores[right]! - labelScores[wrong]! <= options.margin / 2)
            labelWeights.update(keys, n, right, wrong)
        }
        attach(tree, head, child, label)
      }
    }
    options.log(`  epoch ${epoch + 1}: ${((100 * mistakes) / steps).toFixed(2)} % of steps wrong`)
  }
  return { transitions, labels, labelWeights }
}

/** Governor of each word, the root being the number after the last word. */
function goldHeads({ bank, from, to }: Example): Int32Array {
  const heads = new Int32Array(to - from)
  for (let i = from; i < to; i++) heads[i - from] = bank.head[i]! < 0 ? to - from : bank.head[i]! - from
  return heads
}

function transitionFeatures(tree: Tree, keys: Int32Array): number {
  let n = stateFeatures(tree, keys)
  const { stack, depth, front, count } = tree
  for (let role = 0; role < ROLES; role++) {
    const node =
      role < 3
        ? depth > role
          ? stack[depth - 1 - role]!
          : -1
        : front + role - 3 <= count
          ? front + role - 3
          : -1
    n += roleFeatures(tree, role, node, keys, n)
  }
  return n
}

/** How many arcs of the gold tree each transition puts out of reach. */
function oracleCosts(tree: Tree, gold: Int32Array, costs: Int32Array): void {
  const { stack, depth, front, count } = tree
  costs.fill(0)
  if (depth > 0) {
    const s0 = stack[depth - 1]!
    let lostChildren = 0
    for (let b = front; b < count; b++) if (gold[b] === s0) lostChildren++
    const head = gold[s0]!
    costs[LEFT] = lostChildren + ((depth > 1 && head === stack[depth - 2]) || head > front ? 1 : 0)
    costs[RIGHT] = lostChildren + (head >= front ? 1 : 0)
  }
  if (front < count) {
    const head = gold[front]!
    for (let k = 0; k < depth; k++) {
      if (gold[stack[k]!] === front) costs[SHIFT] = costs[SHIFT]! + 1
      if (k < depth - 1 && stack[k] === head) costs[SHIFT] = costs[SHIFT]! + 1
    }
  }
}

function labelsOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { bank, from, to } of examples) {
    for (let i = from; i < to; i++) counts.set(bank.relation[i]!, (counts.get(bank.relation[i]!) ?? 0) + 1)
  }
  const kept = new Set<string>()
  for (const [label, count] of counts) kept.add(count >= RARE_LABEL ? label : label.split(":")[0]!)
  return [...kept].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}

function labelName(relation: string, known: ReadonlyMap<string, number>): string {
  return known.has(relation) ? relation : relation.split(":")[0]!
}
