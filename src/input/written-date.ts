import { isoDate } from "./date.ts"

/** Months as French and English pages write them, by their first letters without accents. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^jan/, 1],
  [/^f[eé]v|^feb/, 2],
  [/^mar/, 3],
  [/^av[r.]|^apr/, 4],
  [/^mai$|^may$/, 5],
  [/^jun|^juin$/, 6],
  [/^jul|^juil/, 7],
  [/^ao[uû]|^aug/, 8],
  [/^sep/, 9],
  [/^oct/, 10],
  [/^nov/, 11],
  [/^d[eé]c/, 12],
]
const NAME = "(\\p{L}{3,9})\\.?"
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?(?: de| of)? ${NAME},? (\\d{4})(?!\\d)`,
  "gu",
)
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "gu")
const NUMBERS = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g
const ISO = /(?<!\d)(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/g

/** The days written out in a line, ISO, in order: « 12 mars 2024 », "March 12, 2024", 2024-03-12. A day in numbers alone
 * counts where it has one reading: its day is beyond 12, or the line is in a language that always puts the day first. */
export function writtenDates(line: string, language: string | null): string[] {
  const text = line.slice(0, 400).toLowerCase().replace(/\s+/g, " ")
  const found: { at: number; date: string }[] = []
  const add = (at: number, year: string, month: number, day: string) => {
    const { value } = isoDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`)
    if (value) found.push({ at, date: value })
  }
  for (const m of text.matchAll(DAY_FIRST)) if (monthOf(m[2]!)) add(m.index, m[3]!, monthOf(m[2]!), m[1]!)
  for (const m of text.matchAll(MONTH_FIRST)) if (monthOf(m[1]!)) add(m.index, m[3]!, monthOf(m[1]!), m[2]!)
  for (const m of text.matchAll(NUMBERS)) {
    const [first, second] = [Number(m[1]), Number(m[3])]
    if (first > 12 || language?.startsWith("fr")) add(m.index, m[4]!, second, m[1]!)
    else if (second > 12) add(m.index, m[4]!, first, m[3]!)
  }
  for (const m of text.matchAll(ISO)) {
    const { value } = isoDate(m[0])
    if (value) found.push({ at: m.index, date: value })
  }
  return found.sort((a, b) => a.at - b.at).map(f => f.date)
}

function monthOf(name: string): number {
  return MONTHS.find(([pattern]) => pattern.test(name))?.[1] ?? 0
}
