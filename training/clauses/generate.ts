/** Writes the reporting-clause treebank: `node training/clauses/generate.ts` (or through tsx). */
import { writeFileSync } from "node:fs"
import { draw } from "./draw.ts"
import { french } from "./french.ts"
import { frenchSentences, testVerbs, trainVerbs } from "./french-shapes.ts"
import * as frenchTest from "./french-test.ts"
import * as frenchTrain from "./french-train.ts"
import { conllu, type Grammar, textOf, tree } from "./tree.ts"

/** All files of the treebank, by name. The same call gives the same bytes. */
export function treebank(): Record<string, string> {
  return {
    "fr-train.conllu": file(
      "fr-train",
      frenchSentences({ ...frenchTrain, verbs: trainVerbs }, draw(20), 620),
      french,
    ),
    "fr-test.conllu": file(
      "fr-test",
      frenchSentences({ ...frenchTest, verbs: testVerbs }, draw(21), 105),
      french,
    ),
  }
}

function file(name: string, notations: readonly string[], grammar: Grammar): string {
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
