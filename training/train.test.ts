import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { scoreTreebank } from "../eval/treebanks.ts"
import { readModel } from "../src/tag/model.ts"
import { PLANS, type TrainingPlan } from "./languages.ts"
import { frenchEntries } from "./lexicon-fr.ts"
import { trainPack } from "./train.ts"
import { readTreebank } from "./treebank.ts"

/** The French plan in small: the project's own sentences only, a tenth of the lexicon, few epochs. */
const SMALL: TrainingPlan = {
  ...PLANS.fr!,
  treebanks: [],
  lexicon: someEntries,
  epochs: { tagger: 3, folds: 2, parser: 3 },
  seeds: { tagger: [1], folds: 2, parser: [3, 4] },
}
const LIMIT = 150

function* someEntries() {
  let i = 0
  for (const entry of frenchEntries()) if (i++ % 10 === 0) yield entry
}

function trained(): Map<string, Uint8Array> {
  return trainPack(SMALL, { shared: "", limit: LIMIT, log: () => {} })
}

const hashes = (files: Map<string, Uint8Array>) =>
  [...files].map(([name, bytes]) => `${name} ${createHash("sha256").update(bytes).digest("hex")}`)

describe("training", () => {
  test("gives the same bytes every time, and weights that learnt something", { timeout: 120_000 }, () => {
    const first = trained()
    expect(hashes(trained())).toEqual(hashes(first))
    const model = readModel({
      lexicon: first.get("lexicon.bin")!,
      tagger: first.get("tagger.bin")!,
      parser: first.get("parser.bin")!,
      from: "trained",
    })
    const gold = readTreebank(`${import.meta.dirname}/clauses/fr-test.conllu`, "fr")
    const score = new Map(
      scoreTreebank("small", gold, model).rows.map(row => [row.name, row.right / row.gold]),
    )
    expect(score.get("UPOS")).toBeGreaterThan(0.75)
    expect(score.get("LAS")).toBeGreaterThan(0.55)
  })
})
