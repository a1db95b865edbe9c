import type { Row } from "../../story/answers.ts"
import { Link } from "../route.tsx"
import { type Said, useWords } from "../words/index.tsx"

/** What one cell of an answer says, in the person's words: codes of records are spelt out, all else stays as it is. */
export function Cell({ row, column }: { readonly row: Row; readonly column: string }) {
  const said = useWords()
  const value = row[column]
  if (value === null || value === undefined || value === "") return null
  const text = wordsFor(column, value, said)
  if ((column === "words" || column === "event" || column === "title") && typeof row.report === "string")
    return <Link href={placeOf(row)}>{text}</Link>
  if (column === "story" && typeof value === "string") return <Link href={`/stories/${value}`}>{text}</Link>
  return <>{text}</>
}

export function wordsFor(
  column: string,
  value: string | number | boolean,
  { records, say, lang }: Said,
): string {
  if (typeof value === "boolean")
    return value ? (lang === "fr" ? "oui" : "yes") : lang === "fr" ? "non" : "no"
  const of = (table: Readonly<Record<string, string>>) => table[value as string] ?? String(value)
  switch (column) {
    case "stance":
      return of(records.stance)
    case "status":
      return of(records.status)
    case "kind":
      return of({ ...records.kind, ...say.contradictions.kind })
    case "type":
    case "sourceType":
    case "carrierType":
      return of(records.source)
    case "said":
    case "published":
    case "from":
    case "to":
    case "first":
    case "last":
      return shortDay(String(value), lang)
    case "share":
      return typeof value === "number" && lang === "fr" ? String(value).replace(".", ",") : String(value)
    default:
      return String(value)
  }
}

/** A day as the person writes it, the year last; what is no day stays as it is. */
export function shortDay(iso: string, lang: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  const months =
    lang === "fr"
      ? "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
      : "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
  return `${Number(day)}\u00a0${months.split(" ")[Number(month) - 1] ?? month}\u00a0${year}`
}

/** Where the words of a row stand. */
export function placeOf(row: Row): string {
  const report = `/reports/${encodeURIComponent(String(row.report))}`
  if (typeof row.record === "string" && row.record) return `${report}#${row.record}`
  return typeof row.start === "number" && typeof row.end === "number" && row.end > 0
    ? `${report}#${row.start}-${row.end}`
    : report
}
