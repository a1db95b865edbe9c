import type { Row } from "../../story/answers.ts"
import { Link } from "../route.tsx"
import type { ReaderWords } from "../words/en.ts"
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
  if (typeof value === "boolean") return value ? say.yes : say.no
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
      return shortDay(String(value), say)
    case "language":
      return of(records.languages)
    case "country":
      return countryOf(String(value), lang)
    case "terms":
      return termsOf(String(value).split(", "), { say, lang })
    case "change":
      return of(say.compare.change)
    case "record":
      return of(say.compare.records)
    case "share":
      return String(value).replace(".", say.decimal)
    default:
      return String(value)
  }
}

/** What a country is called; what is no code stays as it is. */
export function countryOf(code: string, lang: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([lang], { type: "region", fallback: "code" }).of(code) ?? code
}

/** Days and countries among words are written out. */
export function termsOf(terms: readonly string[], { say, lang }: Pick<Said, "say" | "lang">): string {
  return terms.map(term => shortDay(countryOf(term, lang), say)).join(", ")
}

/** A day as the person writes it, the year last; what is no day stays as it is. */
export function shortDay(iso: string, { months }: ReaderWords): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  return `${Number(day)}\u00a0${months[Number(month) - 1] ?? month}\u00a0${year}`
}

/** Where the words of a row stand. */
export function placeOf(row: Row): string {
  const report = `/reports/${encodeURIComponent(String(row.report))}`
  if (typeof row.record === "string" && row.record) return `${report}#${row.record}`
  return typeof row.start === "number" && typeof row.end === "number" && row.end > 0
    ? `${report}#${row.start}-${row.end}`
    : report
}
