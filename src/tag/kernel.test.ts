import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { kernelFile } from "../../scripts/kernel.mjs"
import { articleFromText } from "../input/text.ts"
import { segmentRules } from "../lang/fr/segment.ts"
import { loadPack } from "../packs.ts"
import { segment } from "../segment/segment.ts"
import { plainAdder } from "./adder.ts"
import { mix1, mix2, mix3 } from "./hash.ts"
import { kernelAdder } from "./kernel.ts"
import { loadTree } from "./load-tree.ts"
import { ROLE_TEMPLATES, ROLES, roleFeatures, roleValues } from "./parse-features.ts"
import { PARSER_TEMPLATES } from "./parser.ts"
import { loadSentence, sentenceBuffer, taggerWork, tagSentence } from "./tagger.ts"
import { templates } from "./templates.ts"
import { emptyTree } from "./tree.ts"

test("the bytes of the kernel are those of its source", async () => {
  expect(readFileSync(join(import.meta.dirname, "kernel-bytes.ts"), "utf8")).toBe(await kernelFile())
}, 60_000)

test("a template of one, two or three values has one key, whoever hashes it", () => {
  const shapes = [
    "1 a,2 b c,3 a b c",
    "1 a,2 b,3 c,4 d,5 a",
    "6 a b,7 b c,8 a b,9 d a,10 c a,11 a b c,12 d d d,13 a b d,14 c b a,15 a a b",
  ]
  for (const shape of shapes) {
    const made = templates("a b c d", shape)
    const values = [17, -5, 0x7fffffff, 123456789]
    const expected = shape
      .split(",")
      .map(cell => cell.split(" "))
      .sort((x, y) => x.length - y.length)
      .map(([number, ...names]) => {
        const [x, y, z] = names.map(name => values["abcd".indexOf(name)]!)
        return z === undefined
          ? y === undefined
            ? mix1(Number(number), x!)
            : mix2(Number(number), x!, y)
          : mix3(Number(number), x!, y!, z)
      })
    for (const adder of [plainAdder(), kernelAdder([], [], [made])!]) {
      adder.values.set(values)
      expect(adder.hashing(made)(7)).toBe(7 + expected.length)
      expect([...adder.keys.slice(7, 7 + expected.length)]).toEqual(expected)
    }
  }
})

test("the parser's templates are hashed alike by both adders", () => {
  const [plain, kernel] = [plainAdder(), kernelAdder([], [], PARSER_TEMPLATES)!]
  for (let i = 0; i < plain.values.length; i++)
    plain.values[i] = kernel.values[i] = Math.imul(i + 3, 0x9e3779b1)
  for (const one of PARSER_TEMPLATES) {
    const end = plain.hashing(one)(0)
    expect(kernel.hashing(one)(0)).toBe(end)
    expect(kernel.keys.slice(0, end)).toEqual(plain.keys.slice(0, end))
  }
})

test("the templates of a word in a place give the features that the parser was trained with", () => {
  const { model } = loadPack("fr")
  const article = articleFromText("La maire de Lanvec a promis un nouveau quai.", {}, "t")
  const blocks = article.stretches.map(({ start, end }) => ({ start, end, role: "paragraph" as const }))
  const tokens = segment(article, blocks, "fr", segmentRules).value
  const [sentence, tree, adder] = [sentenceBuffer(), emptyTree(), plainAdder()]
  loadSentence(sentence, tokens, 0, tokens.count, model.words)
  tagSentence(sentence, model.words, model.tagger, taggerWork(model.tagger))
  loadTree(tree, sentence, model.words, model.tagger.classes, model.readings)
  const keys = new Int32Array(16)
  for (let role = 0; role < ROLES; role++)
    for (let node = -1; node <= tokens.count; node++) {
      const count = roleFeatures(tree, role, node, keys, 0)
      roleValues(tree, node, adder.values)
      const end = adder.hashing(ROLE_TEMPLATES[role]!)(0)
      expect(adder.keys.slice(0, end).sort()).toEqual(keys.slice(0, count).sort())
    }
})
