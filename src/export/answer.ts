import type { Answer, Row } from "../story/answers.ts"
import { quoted } from "./csv.ts"
import { visible, columns as widthOf, wrap } from "./layout.ts"

/** An answer as CSV (RFC 4180, a header, formula guard as for records). */
export function answerCsv(
  { columns, rows }: Answer,
  options: { excelFr: boolean; formulaGuard: boolean },
): string {
  const between = options.excelFr ? ";" : ","
  const line = (cells: readonly string[]) =>
    `${cells.map(c => quoted(c, between, options.formulaGuard)).join(between)}\r\n`
  const body = rows.map(row => line(columns.map(column => cellOf(row[column], options.excelFr))))
  return (options.excelFr ? "\ufeff" : "") + line(columns) + body.join("")
}

/** An answer as a JSON array, one object a row with the columns in their order. */
export function answerJson({ columns, rows }: Answer): string {
  const line = (row: Row) =>
    JSON.stringify(Object.fromEntries(columns.map(column => [column, row[column] ?? null])))
  return rows.length ? `[\n${rows.map(line).join(",\n")}\n]\n` : "[]\n"
}

/** Which columns a person is shown, under which heading; the first marked `wide` takes what room is left. */
export interface Shown {
  readonly column: string
  readonly heading: string
  readonly wide?: boolean
}

/** An answer as a table in a terminal, no wider than `width` where that can be; long cells are wrapped. Nothing of the
 * text can command the terminal. */
export function answerTable(answer: Answer, shown: readonly Shown[], width: number, colour: boolean): string {
  const kept = shown.filter(({ column }) => answer.rows.some(row => cellOf(row[column], false) !== ""))
  const texts = answer.rows.map(row => kept.map(({ column }) => oneLine(row, column)))
  const natural = kept.map(({ heading }, c) =>
    Math.max(widthOf(heading), ...texts.map(cells => widthOf(cells[c] ?? ""))),
  )
  const widths = fitted(natural, kept, width)
  const rule = widths.map(w => "─".repeat(w)).join("  ")
  const head = line(
    kept.map(({ heading }) => heading),
    widths,
    colour,
  )
  return [...head, rule, ...texts.flatMap(cells => line(cells, widths, false))]
    .map(l => `${l.trimEnd()}\n`)
    .join("")
}

const GAP = 2
/** A column is not squeezed under this. */
const LEAST = 6
/** A day, a status or a short name fits in this. */
const SHORT = 12

/** Column widths: the wide columns give way first, then the widest of the others. */
function fitted(natural: readonly number[], shown: readonly Shown[], width: number): number[] {
  const widths = [...natural]
  const over = () => widths.reduce((sum, w) => sum + w, 0) + GAP * (widths.length - 1) - width
  const shrink = (which: (c: number) => boolean, least: number) => {
    while (over() > 0) {
      let widest = -1
      for (const [c, w] of widths.entries()) {
        if (which(c) && w > least && (widest < 0 || w > (widths[widest] as number))) widest = c
      }
      if (widest < 0) return
      widths[widest] = Math.max(
        least,
        (widths[widest] as number) - over(),
        Math.ceil((widths[widest] as number) * 0.8),
      )
    }
  }
  shrink(c => shown[c]?.wide === true, 40)
  shrink(c => shown[c]?.wide !== true, SHORT)
  shrink(c => shown[c]?.wide === true, SHORT)
  shrink(() => true, LEAST)
  return widths
}

function line(cells: readonly string[], widths: readonly number[], bold: boolean): string[] {
  const columns = cells.map((cell, c) => {
    const style = bold ? ("bold" as const) : undefined
    return wrap([{ text: cell, style }], { width: widths[c] ?? LEAST, colour: bold })
  })
  const height = Math.max(1, ...columns.map(lines => lines.length))
  return Array.from({ length: height }, (_, l) =>
    columns
      .map((lines, c) => {
        const text = lines[l] ?? ""
        return text + " ".repeat(Math.max(0, (widths[c] ?? 0) - widthOf(stripped(text))))
      })
      .join(" ".repeat(GAP)),
  )
}

/** Without the codes that make it bold. */
function stripped(text: string): string {
  return text.replace(/\u001b\[\d+m/g, "")
}

function oneLine(row: Row, column: string): string {
  return visible(cellOf(row[column], false).replace(/\s+/gu, " ")).trim()
}

function cellOf(value: Row[string] | undefined, french: boolean): string {
  if (value === null || value === undefined) return ""
  return typeof value === "number" && french ? String(value).replace(".", ",") : String(value)
}
