import { existsSync } from "node:fs"
import { findNames } from "../src/mention/names.ts"
import type { NameModel } from "../src/mention/names-model.ts"
import type { Parsed } from "../src/model/doc.ts"
import { loadPack } from "../src/packs.ts"
import { docOf as plainDocOf } from "../tests/doc.ts"
import { type NamedText, readColumns, readReports } from "../training/names/corpora.ts"
import { f1, goldFolder, type ScoreRow, type ScoreTable } from "./table.ts"

const KINDS = ["person", "place", "organisation", "other"] as const

export type DocOf = (text: string) => Parsed

/** Names found with exact bounds and the right type; the row "bounds" asks for bounds alone. `kinds` leaves out
 * types the gold does not mark. */
export function nameRows(
  texts: readonly NamedText[],
  docOf: DocOf,
  model: NameModel,
  kinds: readonly string[] = KINDS,
): ScoreRow[] {
  const counts = new Map<string, { gold: number; system: number; right: number }>()
  const count = (name: string) => {
    const c = counts.get(name) ?? { gold: 0, system: 0, right: 0 }
    counts.set(name, c)
    return c
  }
  for (const kind of ["all", "bounds", ...kinds]) count(kind)
  for (const { text, names } of texts) {
    const doc = docOf(text)
    const found = findNames(doc, model)
      .filter(name => kinds.includes(name.type))
      .map(name => ({ start: doc.start[name.start]!, end: doc.end[name.end - 1]!, type: name.type }))
    const gold = new Map(names.filter(n => kinds.includes(n.type)).map(n => [`${n.start} ${n.end}`, n.type]))
    for (const type of gold.values()) for (const row of ["all", "bounds", type]) count(row).gold++
    for (const name of found) {
      for (const row of ["all", "bounds", name.type]) count(row).system++
      const type = gold.get(`${name.start} ${name.end}`)
      if (!type) continue
      count("bounds").right++
      if (type === name.type) for (const row of ["all", type]) count(row).right++
    }
  }
  return [...counts].map(([name, c]) => ({ name, ...c }))
}

/** The sets names are measured on. WikiNEuRal is for non-commercial use: measured on, never trained on. */
export function nameSets(code: "fr" | "en", folder = goldFolder(undefined)) {
  const file = (name: string): string => `${folder}/${name}`
  const sets =
    code === "fr"
      ? [
          {
            name: "wikineural_fr-test",
            path: file("ner/wikineural_fr-test.conllu.gz"),
            read: (p: string) => readColumns(p, 1, 2),
            kinds: KINDS,
          },
          {
            name: "fr-wikinews dev (in training)",
            path: file("fr-wikinews/dev.jsonl.gz"),
            read: readReports,
            kinds: KINDS,
          },
        ]
      : [
          {
            name: "uner_en_pud-test",
            path: file("ner/uner_en_pud-test.iob2.gz"),
            read: (p: string) => readColumns(p, 1, 2),
            kinds: KINDS.slice(0, 3),
          },
          {
            name: "wikigold_en",
            path: file("ner/wikigold_en.conllu.gz"),
            read: (p: string) => readColumns(p, 1, 2),
            kinds: KINDS,
          },
        ]
  return sets.filter(set => existsSync(set.path))
}

export function nameScores(code: "fr" | "en", docOf: DocOf, model: NameModel, folder?: string): ScoreTable[] {
  return nameSets(code, folder).map(set => ({
    title: `${set.name}: names`,
    rows: nameRows(set.read(set.path), docOf, model, set.kinds),
  }))
}

/** `tsx eval/names.ts fr` prints F1 of each set, all types and each. */
if (process.argv[1]?.endsWith("eval/names.ts")) {
  const code = process.argv[2] === "en" ? "en" : "fr"
  for (const table of nameScores(code, text => plainDocOf(text, code), loadPack(code).names!))
    console.log(
      `${table.title}\n  ${table.rows.map(row => `${row.name} ${(100 * f1(row)).toFixed(2)}`).join("  ")}`,
    )
}
