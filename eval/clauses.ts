import { existsSync } from "node:fs"
import type { Parsed } from "../src/model/doc.ts"
import { RELATIONS, UPOS } from "../src/model/doc.ts"
import { loadPack } from "../src/packs.ts"
import type { TagModel } from "../src/tag/model.ts"
import { tag } from "../src/tag/tag.ts"
import { ENGLISH_REPORTING, FRENCH_REPORTING } from "../training/clauses/transform.ts"
import { readTreebank, type Treebank } from "../training/treebank.ts"
import { goldFolder, type ScoreRow, type ScoreTable } from "./table.ts"

/** Held-out files on which the subjects of reporting verbs are counted: never trained on. */
const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  fr: ["fr_sequoia-dev", "fr_sequoia-test", "fr_gsd-test", "fr_pud-test", "fr_partut-test", "fr_partut-dev"],
  en: ["en_ewt-dev", "en_ewt-test", "en_pud-test", "en_gumopen-test"],
}

/** Verbs of saying that are none of the transformed ones: manner and rarer acts. */
const MORE_VERBS: Readonly<Record<string, string>> = {
  fr: "lancer lâcher marteler insister souffler ironiser regretter poursuivre confier réjouir indigner féliciter tonner soupirer témoigner tempérer plaider relever avertir démentir accuser promettre savoir craindre",
  en: "tell shout joke recall continue ask quip declare remark concede maintain sigh testify complain mutter repeat deny pledge",
}

const NSUBJ = RELATIONS.indexOf("nsubj")

/** Subjects of reporting verbs: how many of the treebank's are found with head and relation right, by where they
 * stand. "after, noun" is the order « …, a dit N. »; the sentence's other relations do not count. */
export function clauseRows(gold: Treebank, doc: Parsed, code: string): ScoreRow[] {
  const verbs = new Set([
    ...(code === "fr" ? FRENCH_REPORTING : ENGLISH_REPORTING).verbs,
    ...MORE_VERBS[code]!.split(" "),
  ])
  const counts = new Map(KINDS.map(kind => [kind, { gold: 0, head: 0, right: 0, called: 0, found: 0 }]))
  for (let i = 0; i < gold.tokens.count; i++) {
    const kind = kindOf(gold.head[i]!, i, gold.relation[i]!.startsWith("nsubj"), gold.upos[i]!, gold, verbs)
    const called = kindOf(doc.head[i]!, i, doc.rel[i] === NSUBJ, gold.upos[i]!, gold, verbs)
    if (called) counts.get(called)!.called++
    if (!kind) continue
    const count = counts.get(kind)!
    count.gold++
    if (doc.head[i] !== gold.head[i]) continue
    count.head++
    if (doc.rel[i] === NSUBJ) count.right++
  }
  return KINDS.flatMap(kind => {
    const c = counts.get(kind)!
    return [
      { name: `subject ${kind}`, gold: c.gold, system: c.called, right: c.right },
      { name: `governor of it`, gold: c.gold, system: c.gold, right: c.head },
    ]
  })
}

const KINDS = ["after, noun", "after, pronoun", "before, noun", "before, pronoun"] as const
type Kind = (typeof KINDS)[number]

function kindOf(
  head: number,
  i: number,
  isSubject: boolean,
  upos: number,
  gold: Treebank,
  verbs: ReadonlySet<string>,
): Kind | null {
  if (head < 0 || !isSubject || UPOS[gold.upos[head]!] !== "VERB" || !verbs.has(gold.lemma[head]!))
    return null
  const kind = UPOS[upos]
  if (kind !== "PRON" && kind !== "NOUN" && kind !== "PROPN") return null
  return `${i > head ? "after" : "before"}, ${kind === "PRON" ? "pronoun" : "noun"}`
}

/** The project's own held-back clauses first, then the treebanks' held-out files that lie in the gold folder. */
export function clauseScores(
  code: string,
  folder = goldFolder(undefined),
  model: TagModel = loadPack(code).model,
): ScoreTable[] {
  const files = [
    `${import.meta.dirname}/../training/clauses/${code}-test.conllu`,
    ...HELD_OUT[code]!.map(name => `${folder}/ud/${name}.conllu.gz`),
  ]
  return files.filter(existsSync).map(file => {
    const gold = readTreebank(file, code)
    const name = file.replace(/^.*\//, "").replace(/\.conllu(?:\.gz)?$/, "")
    return {
      title: `${name}: subjects of reporting verbs`,
      rows: clauseRows(gold, tag(gold.tokens, model), code),
    }
  })
}

/** `tsx eval/clauses.ts fr` prints, for each file, right of gold by kind; then the sum over the treebanks. */
if (process.argv[1]?.endsWith("clauses.ts")) {
  const tables = clauseScores(process.argv[2] ?? "fr")
  const line = (rows: readonly ScoreRow[]): string =>
    rows.map(r => `${r.name} ${r.right}/${r.gold}`).join("; ")
  for (const table of tables) console.log(`${table.title}\n  ${line(table.rows)}`)
  const rest = tables.slice(1)
  const sum = rest[0]?.rows.map((row, k) => ({
    ...row,
    gold: rest.reduce((n, t) => n + t.rows[k]!.gold, 0),
    right: rest.reduce((n, t) => n + t.rows[k]!.right, 0),
  }))
  if (sum) console.log(`treebanks together\n  ${line(sum)}`)
}
