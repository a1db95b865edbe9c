import { expect, test } from "vitest"
import { faultsOf } from "./conllu-faults.ts"
import { english } from "./english.ts"
import { french } from "./french.ts"
import { ENGLISH_REPORTING, FRENCH_REPORTING, transformReportingClauses } from "./transform.ts"
import { conllu, type Grammar, tree } from "./tree.ts"

const turn = (notation: string, grammar: Grammar): string[] => {
  const words = grammar === french ? FRENCH_REPORTING : ENGLISH_REPORTING
  return transformReportingClauses(conllu(tree(notation, grammar), "x"), words)
    .trim()
    .split("\n\n")
    .filter(Boolean)
}
const wordsOf = (sentence: string): string =>
  sentence
    .split("\n")
    .filter(l => /^\d+\t/.test(l))
    .map(l => l.split("\t")[1])
    .join(" ")
const rowOf = (sentence: string, form: string): string[] =>
  sentence
    .split("\n")
    .map(l => l.split("\t"))
    .find(c => c[1] === form)!

test("a French report with « que » gives one without marks and one with them", () => {
  const out = turn(
    "[nsubj le maire [nmod du village]] a affirmé lundi|obl:mod [ccomp que~S [nsubj le pont] rouvrira [obl:mod en mai]] .",
    french,
  )
  expect(out.map(wordsOf)).toEqual([
    "Le pont rouvrira en mai , a affirmé le maire de le village lundi .",
    "« Le pont rouvrira en mai » , a affirmé le maire de le village lundi .",
  ])
  expect(out.flatMap(faultsOf)).toEqual([])
  expect(rowOf(out[1]!, "rouvrira").slice(6, 8)).toEqual(["0", "root"])
  expect(rowOf(out[1]!, "affirmé").slice(6, 8)).toEqual(["4", "parataxis:insert"])
  expect(rowOf(out[1]!, "maire").slice(6, 8)).toEqual(["10", "nsubj"])
})

test("an English report governs what it reports, and its subject stays before an auxiliary", () => {
  const out = turn(
    "[nsubj the officer] said [ccomp that~S [nsubj the bridge] will reopen [obl in May]] .",
    english,
  )
  expect(out.map(wordsOf)).toEqual([
    "The bridge will reopen in May , the officer said .",
    "“ The bridge will reopen in May , ” said the officer .",
  ])
  expect(out.flatMap(faultsOf)).toEqual([])
  const had = turn("[nsubj the officer] had said [ccomp that~S [nsubj the bridge] will reopen] .", english)
  expect(had.map(wordsOf)[1]).toBe("“ The bridge will reopen , ” the officer had said .")
})

test.each([
  ["a negated report", "[nsubj le maire] n' a pas affirmé [ccomp que~S [nsubj le pont] rouvrira] ."],
  ["a verb that reports nothing", "[nsubj le maire] exige [ccomp que~S [nsubj le pont] rouvrira] ."],
])("%s is left", (_, notation) => {
  expect(turn(notation, french)).toEqual([])
})
