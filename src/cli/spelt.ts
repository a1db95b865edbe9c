import type { Interface } from "../export/format.ts"
import { words } from "../export/words.ts"
import type { Row } from "../story/answers.ts"
import { askWords } from "./ask-words.ts"
import { whoWords } from "./who-words.ts"

/** What a cell of a table on a terminal says, in the person's words: codes of records are spelt out, all else stays as it
 * is, and so do all cells in English, whose words the codes are. JSON and CSV have the codes. `by`: what the column holds,
 * as the column's own name or, where that is somebody's name, that of a field of a record. */
export function spelt(value: string, by: string, lang: Interface): string {
  if (lang === "en") return value
  const of = (table: Readonly<Record<string, string>>) =>
    Object.hasOwn(table, value) ? (table[value] as string) : value
  const { stance, status, kind, not } = words[lang]
  const [, negated] = /^not (\S+)$/.exec(value) ?? []
  switch (by) {
    case "stance":
      return negated ? not(spelt(negated, by, lang)) : of(stance)
    case "status":
      return negated ? not(spelt(negated, by, lang)) : of(status)
    case "kind":
      return of({ ...kind, ...askWords[lang].clash })
    // A status with its day: "happened 2024-03-04".
    case "says":
    case "against":
      return value.replace(/^\S+/, code => spelt(code, "status", lang))
    case "type":
      return of(whoWords[lang].type)
    case "named":
      return of({ true: whoWords[lang].yes, false: whoWords[lang].no })
    default:
      return value
  }
}

/** Rows as a person reads them. `holds`: what the columns hold that are called otherwise. */
export function speltRows(
  rows: readonly Row[],
  holds: Readonly<Record<string, string>>,
  lang: Interface,
): readonly Row[] {
  if (lang === "en") return rows
  return rows.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === "string" ? spelt(value, holds[column] ?? column, lang) : decimal(value),
      ]),
    ),
  )
}

/** "9,1" for 9.1. */
function decimal<T>(value: T): T | string {
  return typeof value === "number" && !Number.isInteger(value) ? String(value).replace(".", ",") : value
}
