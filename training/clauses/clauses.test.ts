import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { parseTreebank } from "../treebank.ts"
import { faultsOf } from "./conllu-faults.ts"
import { treebank } from "./generate.ts"

const files = treebank()

describe.each(Object.keys(files))("%s", name => {
  const content = files[name]!
  const sentences = content.trim().split("\n\n")

  test("is what the generator writes", () => {
    expect(readFileSync(new URL(name, import.meta.url), "utf8")).toBe(content)
  })

  test("is valid: ten cells, running ids, one root, no cycle, no crossing arcs", () => {
    for (const sentence of sentences) expect(faultsOf(sentence), sentence).toEqual([])
  })

  test("is read by the trainer", () => {
    const bank = parseTreebank(content, name.slice(0, 2))
    expect(bank.tokens.sentenceStart.length - 1).toBe(sentences.length)
  })
})

test("what is held back shares no sentence, no content and no speaker with what is trained on", () => {
  for (const language of ["fr", "en"]) {
    const train = files[`${language}-train.conllu`]
    const held = files[`${language}-test.conllu`]
    if (!train || !held) continue
    const pairs = pairsOf(train)
    expect([...pairsOf(held)].filter(pair => pairs.has(pair))).toEqual([])
  }
})

/** Reporting verb and the words of its subject, for every subject of a parataxis or of a root. */
function pairsOf(content: string): Set<string> {
  const out = new Set<string>()
  for (const sentence of content.trim().split("\n\n")) {
    const rows = sentence
      .split("\n")
      .map(l => l.split("\t"))
      .filter(c => /^\d+$/.test(c[0]!))
    for (const row of rows) {
      if (!row[7]!.startsWith("nsubj") || row[3] === "PRON") continue
      const kids = rows.filter(r => r[6] === row[0] && r[3] !== "DET").map(r => r[1])
      out.add(`${rows[Number(row[6]) - 1]![2]} < ${[row[1], ...kids].join(" ")}`)
    }
  }
  return out
}
