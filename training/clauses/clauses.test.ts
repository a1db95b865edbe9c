import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { parseTreebank } from "../treebank.ts"
import { treebank } from "./generate.ts"

const files = treebank()

describe.each(Object.keys(files))("%s", name => {
  const content = files[name]!
  const sentences = content.trim().split("\n\n")

  test("is what the generator writes", () => {
    expect(readFileSync(new URL(name, import.meta.url), "utf8")).toBe(content)
  })

  test("is valid: ten cells, running ids, one root, no cycle, no crossing arcs", () => {
    for (const sentence of sentences) expect(faults(sentence), sentence).toEqual([])
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

function faults(sentence: string): string[] {
  const out: string[] = []
  const heads: number[] = []
  let open = 0
  for (const line of sentence.split("\n").filter(l => !l.startsWith("#"))) {
    const cells = line.split("\t")
    if (cells.length !== 10 || cells.some(cell => cell === "")) out.push(`cells: ${line}`)
    const range = /^(\d+)-(\d+)$/.exec(cells[0]!)
    if (range) {
      if (Number(range[1]) !== heads.length + 1 || Number(range[2]) <= Number(range[1]) || open)
        out.push(`range: ${line}`)
      open = Number(range[2]) - Number(range[1]) + 1
      continue
    }
    if (open) open--
    heads.push(Number(cells[6]))
    if (Number(cells[0]) !== heads.length) out.push(`id: ${line}`)
    if ((cells[6] === "0") !== (cells[7] === "root")) out.push(`root: ${line}`)
    const features = cells[5]!.split("|").map(f => f.toLowerCase())
    if (cells[5] !== "_" && features.join() !== [...features].sort().join())
      out.push(`order of features: ${line}`)
  }
  if (heads.filter(h => h === 0).length !== 1) out.push("not one root")
  for (const [i] of heads.entries()) {
    let at = i + 1
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) {
        out.push(`cycle at ${i + 1}`)
        break
      }
      at = heads[at - 1]!
    }
  }
  const spans = heads
    .map((h, i) => [Math.min(h, i + 1), Math.max(h, i + 1)] as const)
    .filter(([low]) => low > 0)
  for (const [a, b] of spans)
    for (const [c, d] of spans) if (a < c && c < b && b < d) out.push(`crossing ${a}-${b}, ${c}-${d}`)
  return out
}

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
