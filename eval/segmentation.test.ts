import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { segmentRules as en } from "../src/lang/en/segment.ts"
import { segmentRules as fr } from "../src/lang/fr/segment.ts"
import { scoreSegmentation } from "./segmentation.ts"
import { f1, goldFolder } from "./table.ts"

const present = existsSync(join(goldFolder(undefined), "ud", "fr_pud-test.conllu.gz"))

/** Least F1 of words and of sentences from raw text. */
const FLOORS: Readonly<Record<string, readonly [words: number, sentences: number]>> = {
  "fr_pud-test": [0.995, 0.99],
  "fr_sequoia-test": [0.994, 0],
  "fr_gsd-test": [0.994, 0],
  "en_pud-test": [0.999, 0.99],
  "en_ewt-test": [0.98, 0],
}

test.skipIf(!present)(
  "words and sentences from raw text stay above their floors (needs SELON_SHARED)",
  () => {
    const [words, sentences] = scoreSegmentation({ sets: Object.keys(FLOORS), rules: { fr, en } })
    Object.values(FLOORS).forEach(([leastWords, leastSentences], i) => {
      expect(f1(words!.rows[i]!), words!.rows[i]!.name).toBeGreaterThanOrEqual(leastWords)
      expect(f1(sentences!.rows[i]!), sentences!.rows[i]!.name).toBeGreaterThanOrEqual(leastSentences)
    })
  },
)
