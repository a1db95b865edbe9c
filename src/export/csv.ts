import type { Pair } from "../model/reading.ts"
import type { ExportOptions, TableExporter } from "./format.ts"
import { type Cell, type ColumnType, tables } from "./tables.ts"

/** One row a record (RFC 4180: CRLF, quotes doubled, a header). Lists inside a cell are joined by "; ", spans are
 * written `start-end`. A report without such records has no row.
 *
 * A cell of words that begins with `=`, `+`, `-`, `@`, a tab or a line break gets a leading apostrophe, because a
 * spreadsheet would run it as a formula; a dialogue dash is guarded too, and nothing of it is lost.
 *
 * With `excelFr`: semicolons between cells, a byte order mark before the first, commas in numbers. */
export const csv: TableExporter = (name, options) =>
  written(name, options, options.excelFr ? { mark: "\ufeff", between: ";", comma: "," } : PLAIN)

/** The same with a tab between cells. A tab or a line break inside a cell stands in quotes. */
export const tsv: TableExporter = (name, options) => written(name, options, { ...PLAIN, between: "\t" })

interface Dialect {
  readonly mark: string
  readonly between: string
  /** The sign before decimals. */
  readonly comma: string
}

const PLAIN: Dialect = { mark: "", between: ",", comma: "." }

function written(
  name: Parameters<TableExporter>[0],
  { formulaGuard }: ExportOptions,
  { mark, between, comma }: Dialect,
): ReturnType<TableExporter> {
  const { columns, rows } = tables[name]
  const row = (cells: readonly string[]) => `${cells.join(between)}\r\n`
  const write = (cell: Cell, type: ColumnType) => quoted(wordsOf(cell, type, comma), between, formulaGuard)
  return {
    start: () => mark + row(columns.map(({ name }) => name)),
    add: reading =>
      rows(reading)
        .map(cells => row(cells.map((cell, i) => write(cell, columns[i]!.type))))
        .join(""),
    end: () => "",
  }
}

function wordsOf(cell: Cell, type: ColumnType, comma: string): string {
  if (cell === null) return ""
  if (typeof cell === "object") {
    return type === "spans"
      ? (cell as readonly Pair[]).map(([start, end]) => `${start}-${end}`).join("; ")
      : cell.join("; ")
  }
  return typeof cell === "number" ? String(cell).replace(".", comma) : String(cell)
}

/** Signs a spreadsheet may take for the start of a formula, the full-width ones of East Asian versions included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell as CSV wants it, guarded against formulas where asked. */
export function quoted(cell: string, between: string, guard: boolean): string {
  const safe = guard && FORMULA.test(cell) ? `'${cell}` : cell
  const bare = !/["\r\n\ufeff]/.test(safe) && !safe.includes(between) && safe === safe.trim()
  return bare ? safe : `"${safe.replaceAll('"', '""')}"`
}
