/** Writes the reporting-clause treebank: `npx tsx training/clauses/generate.ts`. */
import { writeFileSync } from "node:fs"
import { draw } from "./draw.ts"
import { english } from "./english.ts"
import * as englishHard from "./english-hard.ts"
import * as englishShapes from "./english-shapes.ts"
import * as englishTest from "./english-test.ts"
import * as englishTrain from "./english-train.ts"
import { french } from "./french.ts"
import * as frenchHard from "./french-hard.ts"
import * as frenchShapes from "./french-shapes.ts"
import * as frenchTest from "./french-test.ts"
import * as frenchTrain from "./french-train.ts"
import { conllu, type Grammar, textOf, tree } from "./tree.ts"

/** All files of the treebank, by name. The same call gives the same bytes. */
export function treebank(): Record<string, string> {
  const { frenchSentences } = frenchShapes
  const { englishSentences } = englishShapes
  return {
    "fr-train.conllu": file("fr-train", french, [
      ...frenchSentences({ ...frenchTrain, verbs: frenchShapes.trainVerbs }, draw(20), 620, 150),
      ...frenchHard.train,
    ]),
    "fr-test.conllu": file("fr-test", french, [
      ...frenchSentences({ ...frenchTest, verbs: frenchShapes.testVerbs }, draw(21), 105),
      ...frenchHard.held,
    ]),
    "en-train.conllu": file("en-train", english, [
      ...englishSentences({ ...englishTrain, verbs: englishShapes.trainVerbs }, draw(30), 580),
      ...englishHard.train,
    ]),
    "en-test.conllu": file("en-test", english, [
      ...englishSentences({ ...englishTest, verbs: englishShapes.testVerbs }, draw(31), 105),
      ...englishHard.held,
    ]),
  }
}

function file(name: string, grammar: Grammar, notations: readonly string[]): string {
  const seen = new Set<string>()
  let out = ""
  for (const notation of notations) {
    const words = tree(notation, grammar)
    const text = textOf(words)
    if (seen.has(text)) continue
    seen.add(text)
    out += conllu(words, `${name}-${seen.size}`)
  }
  return out
}

if (process.argv[1]?.endsWith("generate.ts"))
  for (const [name, content] of Object.entries(treebank()))
    writeFileSync(new URL(name, import.meta.url), content)
