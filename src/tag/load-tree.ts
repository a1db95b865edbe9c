import type { TagClass } from "./classes.ts"
import { scatter } from "./hash.ts"
import type { Readings } from "./readings.ts"
import { MARGIN, type Sentence } from "./tagger.ts"
import { startTree, type Tree } from "./tree.ts"
import { WORD, WORD_COLUMNS, type Words } from "./words.ts"

/** Puts a tagged sentence into `tree`, ready to be parsed. */
export function loadTree(
  tree: Tree,
  sentence: Sentence,
  words: Words,
  classes: readonly TagClass[],
  readings: Readings,
): void {
  startTree(tree, sentence.count)
  for (let i = 0; i < sentence.count; i++) {
    const at = sentence.rows[i + MARGIN]!
    const index = sentence.tags[i + MARGIN]!
    const reading = readings.of(at / WORD_COLUMNS, index)
    tree.word[i + 1] = words.columns[at + WORD]!
    tree.lemma[i + 1] = reading.lemmaHash
    tree.tag[i + 1] = scatter(index + 1)
    tree.upos[i + 1] = scatter(classes[index]!.upos + 1001)
    tree.agreement[i + 1] = reading.agreement
  }
}
