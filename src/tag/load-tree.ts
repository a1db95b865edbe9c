import { UPOS } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { TagClass } from "./classes.ts"
import { scatter } from "./hash.ts"
import type { Readings } from "./readings.ts"
import { MARGIN, type Sentence } from "./tagger.ts"
import { startTree, type Tree } from "./tree.ts"
import { CLUSTER, WORD, WORD_COLUMNS, type Words } from "./words.ts"

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
    tree.cluster[i + 1] = words.columns[at + CLUSTER]!
    tree.second[i + 1] = scatter(sentence.seconds[i + MARGIN]! + 1)
  }
  lookAhead(tree, sentence, classes)
}

/** What stands further on, and how much lies up to each word: greedy decisions need some of the whole sentence. */
function lookAhead(tree: Tree, sentence: Sentence, classes: readonly TagClass[]): void {
  let mark = NOTHING
  let noun = 0
  tree.noun[sentence.count + 1] = 0
  tree.noun[0] = 0
  let verb = NOTHING
  for (let i = sentence.count; i >= 1; i--) {
    tree.ahead[i] = mark ^ verb
    tree.noun[i] = noun && noun - i < 5 ? noun : 0
    const { upos, morph } = classes[sentence.tags[i - 1 + MARGIN]!]!
    if (upos === NOUN || upos === PROPN || upos === PRON || upos === NUM) noun = i
    else if (upos === PUNCT || upos === VERB || upos === AUX) noun = 0
    if (upos === PUNCT) {
      mark = tree.word[i]!
      verb = NOTHING
    } else if ((upos === VERB || upos === AUX) && has(morph, "VerbForm", "Fin")) verb = FINITE
  }
  let sum = 0
  for (let i = 1; i <= sentence.count; i++) {
    const { upos, morph } = classes[sentence.tags[i - 1 + MARGIN]!]!
    if ((upos === VERB || upos === AUX) && has(morph, "VerbForm", "Fin")) sum += 1
    else if (upos === PUNCT) sum += 1 << 10
    else if (upos === CCONJ || upos === SCONJ) sum += 1 << 20
    tree.upTo[i] = sum
  }
  tree.upTo[sentence.count + 1] = sum
  tree.upTo[0] = 0
}

const NOTHING = 0x3c6ef372
const FINITE = 0x1a2b3c4d
const NOUN = UPOS.indexOf("NOUN")
const PROPN = UPOS.indexOf("PROPN")
const PRON = UPOS.indexOf("PRON")
const NUM = UPOS.indexOf("NUM")
const PUNCT = UPOS.indexOf("PUNCT")
const VERB = UPOS.indexOf("VERB")
const AUX = UPOS.indexOf("AUX")
const CCONJ = UPOS.indexOf("CCONJ")
const SCONJ = UPOS.indexOf("SCONJ")
