import { loadTree } from "../src/tag/load-tree.ts"
import { ARC_KEYS, arcKeys, MOVE_KEYS, moveKeys } from "../src/tag/parse-features.ts"
import { labelOf, nextMove, type ParserModel, parserWork, startWork } from "../src/tag/parser.ts"
import type { Readings } from "../src/tag/readings.ts"
import { type SureTable, sureTable } from "../src/tag/sure.ts"
import { loadSentence, sentenceBuffer, type TaggerModel, taggerWork, tagSentence } from "../src/tag/tagger.ts"
import { attach, emptyTree, finished, LEFT, SHIFT } from "../src/tag/tree.ts"
import type { Words } from "../src/tag/words.ts"
import type { Example } from "./train-tagger.ts"

/** The decisions that need no weights: the training sentences are parsed once more, and a decision that was always the
 * same in like surroundings is remembered. Reading gets faster by them, and no more than that. */
export function memorised(
  model: Omit<ParserModel, "sureMoves" | "sureLabels">,
  tagger: TaggerModel,
  examples: readonly Example[],
  words: Words,
  readings: Readings,
): { readonly sureMoves: SureTable; readonly sureLabels: SureTable } {
  const weighed: ParserModel = { ...model, sureMoves: sureTable([]), sureLabels: sureTable([]) }
  const tree = emptyTree()
  const sentence = sentenceBuffer()
  const work = parserWork(weighed)
  const tags = taggerWork(tagger)
  const keys = new Int32Array(8)
  const moves = new Decisions(3)
  const labels = new Decisions(model.labels.length)
  for (const { bank, from, to } of examples) {
    loadSentence(sentence, bank.tokens, from, to, words)
    tagSentence(sentence, words, tagger, tags)
    loadTree(tree, sentence, words, tagger.classes, readings)
    startWork(tree, work)
    while (!finished(tree)) {
      const move = nextMove(tree, weighed, work)
      moveKeys(tree, keys)
      for (let k = 0; k < MOVE_KEYS; k++) moves.count(keys[k]!, move)
      if (move === SHIFT) {
        tree.stack[tree.depth++] = tree.front++
        continue
      }
      const child = tree.stack[tree.depth - 1]!
      const head = move === LEFT ? tree.front : tree.stack[tree.depth - 2]!
      tree.depth--
      const label = labelOf(tree, head, child, weighed, work)
      arcKeys(tree, head, child, keys)
      for (let k = 0; k < ARC_KEYS; k++) labels.count(keys[k]!, label)
      attach(tree, head, child, label)
    }
  }
  return { sureMoves: moves.sure(), sureLabels: labels.sure() }
}

/** How often each decision was made under each key. */
class Decisions {
  readonly #decisions: number
  readonly #counts = new Map<number, Int32Array>()

  constructor(decisions: number) {
    this.#decisions = decisions
  }

  count(key: number, decision: number): void {
    let counts = this.#counts.get(key)
    if (!counts) {
      counts = new Int32Array(this.#decisions)
      this.#counts.set(key, counts)
    }
    counts[decision] = counts[decision]! + 1
  }

  /** Those that were made often, and in all cases but one in a thousand. */
  sure(): SureTable {
    const out: [number, number][] = []
    for (const [key, counts] of [...this.#counts].sort((a, b) => a[0] - b[0])) {
      const all = counts.reduce((sum, n) => sum + n, 0)
      const best = counts.indexOf(Math.max(...counts))
      if (all >= SURE_AFTER && counts[best]! >= all * SURE_SHARE) out.push([key, best])
    }
    return sureTable(out)
  }
}

const SURE_AFTER = 100
const SURE_SHARE = 0.999
