import { existsSync } from "node:fs"
import { type Parsed, RELATIONS, UPOS } from "../src/model/doc.ts"
import { loadPack } from "../src/packs.ts"
import { relationOf, type TagModel } from "../src/tag/model.ts"
import { tag } from "../src/tag/tag.ts"
import { readTreebank, type Treebank } from "../training/treebank.ts"
import { f1, goldFolder, type ScoreRow, type ScoreTable } from "./table.ts"

/** Treebanks on which tagging and parsing are reported: test parts, and PUD, which is never trained on. */
export const TREEBANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ["fr_sequoia-dev", "fr_sequoia-test", "fr_gsd-test", "fr_pud-test", "fr_partut-test"],
  en: ["en_ewt-dev", "en_ewt-test", "en_pud-test", "en_gumopen-test"],
}

/** Relations the later stages rest on. */
const WATCHED = [
  "root",
  "nsubj",
  "obj",
  "iobj",
  "obl",
  "aux",
  "cop",
  "mark",
  "case",
  "det",
  "amod",
  "nmod",
  "appos",
  "flat",
  "acl",
  "advcl",
  "ccomp",
  "xcomp",
  "conj",
  "cc",
  "parataxis",
  "expl",
  "csubj",
  "advmod",
] as const

/** Tagging and parsing of gold tokens: accuracy of each column (all words, punctuation counted; relations without
 * subtypes), then each watched relation (governor and relation right). */
export function scoreTreebank(name: string, gold: Treebank, model: TagModel): ScoreTable {
  return { title: `${name}: tags and trees on gold tokens`, rows: rowsFor(gold, tag(gold.tokens, model)) }
}

function rowsFor(gold: Treebank, doc: Parsed): ScoreRow[] {
  const n = gold.tokens.count
  let upos = 0
  let feats = 0
  let lemma = 0
  let uas = 0
  let las = 0
  const inGold = new Uint32Array(RELATIONS.length)
  const inSystem = new Uint32Array(RELATIONS.length)
  const inBoth = new Uint32Array(RELATIONS.length)
  for (let i = 0; i < n; i++) {
    if (doc.upos[i] === gold.upos[i]) upos++
    if (doc.morph[i] === gold.morph[i]) feats++
    if (doc.lemma[i] === gold.lemma[i] || gold.lemma[i] === "_") lemma++
    const relation = relationOf(gold.relation[i]!)
    inGold[relation]!++
    inSystem[doc.rel[i]!]!++
    if (doc.head[i] !== gold.head[i]) continue
    uas++
    if (doc.rel[i] !== relation) continue
    las++
    inBoth[relation]!++
  }
  const accuracy = (name: string, right: number): ScoreRow => ({ name, gold: n, system: n, right })
  return [
    accuracy("UPOS", upos),
    accuracy("UFeats", feats),
    accuracy("lemma", lemma),
    accuracy("UAS", uas),
    accuracy("LAS", las),
    ...WATCHED.map(name => {
      const r = RELATIONS.indexOf(name)
      return { name, gold: inGold[r]!, system: inSystem[r]!, right: inBoth[r]! }
    }),
  ]
}

/** Is the one who speaks found as the subject of the verb of saying? Nominal subjects after and before the verb. */
export function scoreSpeakers(
  name: string,
  gold: Treebank,
  model: TagModel,
  verbs: ReadonlySet<string>,
): ScoreTable {
  const doc = tag(gold.tokens, model)
  const rows = { after: { gold: 0, right: 0 }, before: { gold: 0, right: 0 } }
  for (let i = 0; i < gold.tokens.count; i++) {
    const head = gold.head[i]!
    if (head < 0 || relationOf(gold.relation[i]!) !== NSUBJ || !verbs.has(gold.lemma[head]!)) continue
    if (UPOS[gold.upos[head]!] !== "VERB" || !["NOUN", "PROPN"].includes(UPOS[gold.upos[i]!]!)) continue
    const row = i > head ? rows.after : rows.before
    row.gold++
    if (doc.head[i] === head && doc.rel[i] === NSUBJ) row.right++
  }
  return {
    title: `${name}: subjects of verbs of saying`,
    rows: [
      { name: "after the verb", gold: rows.after.gold, system: rows.after.gold, right: rows.after.right },
      { name: "before the verb", gold: rows.before.gold, system: rows.before.gold, right: rows.before.right },
    ],
  }
}

const NSUBJ = RELATIONS.indexOf("nsubj")

/** The tables of every treebank of a language that lies in the gold folder, and of the project's own clauses that are
 * held back from training. */
export function treebankScores(
  code: string,
  folder = goldFolder(undefined),
  model = loadPack(code).model,
): ScoreTable[] {
  const banks = (TREEBANKS[code] ?? []).map(name => ({ name, path: `${folder}/ud/${name}.conllu.gz` }))
  const clauses = { name: `${code}_clauses-test`, path: `training/clauses/${code}-test.conllu` }
  return [...banks, clauses]
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => scoreTreebank(name, readTreebank(path, code), model))
}

/** `tsx eval/treebanks.ts fr [--relations]` prints the tables in short. */
if (process.argv[1]?.endsWith("treebanks.ts")) {
  for (const table of treebankScores(process.argv[2] ?? "fr")) {
    const [main, relations] = [table.rows.slice(0, 5), table.rows.slice(5)]
    const show = (rows: readonly ScoreRow[]) =>
      rows.map(row => `${row.name} ${(100 * f1(row)).toFixed(2)}`).join("  ")
    console.log(`${table.title}\n  ${show(main)}`)
    if (process.argv.includes("--relations")) console.log(`  ${show(relations)}`)
  }
}
