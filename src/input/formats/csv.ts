import type { Input, Read, Request } from "../adapter.ts"
import { type Row, rowsOf, separatorOf } from "../cells.ts"
import { streamDecoded } from "../decode-stream.ts"
import { InputError } from "../error.ts"
import { FIELDS, fieldOf } from "../fields.ts"
import { articleFromRecord } from "../record.ts"

/** A row longer than this, in characters, is no report. */
export const LONGEST_ROW = 16 * 1024 * 1024

/** A table with one report a row, its columns named in the first: commas, semicolons, tabs or bars between the cells,
 * whatever the file is called. Streamed. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, separator } = await opened(input, request)
  let header: string[] | null = null
  for await (const row of rowsOf(text, separator, LONGEST_ROW)) {
    if (row.cells.length === 1 && row.cells[0]!.trim() === "") continue
    // Spreadsheets may say their separator in a line of its own.
    if (!header && row.cells.length <= 2 && /^sep=/i.test(row.cells[0]!)) continue
    if (!header) {
      header = row.cells.map(cell => cell.trim())
      refuseHeader(header, input.name, request)
      continue
    }
    yield readRow(row, header, input.name, request)
  }
  if (!header) {
    const remedy = "Give a file that has a report in it"
    throw new InputError({
      problem: "empty",
      from: input.name,
      at: 0,
      detail: "there is no row in it",
      remedy,
    })
  }
}

async function opened(input: Input, request: Request) {
  const { head, text } = streamDecoded(input, request.encoding)
  return { text, separator: separatorOf(head) }
}

function readRow(row: Row, header: readonly string[], name: string, request: Request): Read {
  const fault = (detail: string, remedy: string): Read => ({
    error: new InputError({ problem: "bad-line", from: name, at: 0, line: row.line, detail, remedy }),
  })
  if (row.fault === "too-long")
    return fault(
      `the row is longer than ${LONGEST_ROW} characters`,
      "Look for a quotation mark that is never closed",
    )
  if (row.fault === "unclosed")
    return fault("its quotation mark is never closed, so that it runs to the end of the file", "Close it")
  if (row.cells.length > header.length) {
    const detail = `it has ${row.cells.length} cells and the first row ${header.length}`
    return fault(detail, "Put cells that hold the separator between quotation marks")
  }
  const record: Record<string, string> = Object.create(null)
  row.cells.forEach((cell, i) => {
    record[header[i]!] = cell
    record[simple(header[i]!)] ??= cell
  })
  try {
    const article = articleFromRecord(record, request.map, request.facts, `${name}:${row.line}`)
    return typeof article === "string" ? fault(article, "Give its text, or leave the row out") : { article }
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}

/** "Publish Date" is `publish_date`. */
function simple(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, "_")
}

/** A table without a column of words would fail row by row: it is told once, with what it has. */
function refuseHeader(header: readonly string[], from: string, { map }: Request): void {
  const record: Record<string, string> = Object.create(null)
  for (const name of header) {
    record[name] = "x"
    record[simple(name)] = "x"
  }
  if (fieldOf(record, "text", map) !== undefined || fieldOf(record, "html", map) !== undefined) return
  const known = FIELDS.some(field => fieldOf(record, field, map) !== undefined)
  const columns = header
    .slice(0, 12)
    .map(name => (name.length > 40 ? `${name.slice(0, 40)}…` : name))
    .join(", ")
  throw new InputError({
    problem: "no-body",
    from,
    at: 0,
    line: 1,
    detail: known
      ? `none of its columns holds the words of a report (${columns})`
      : `its first row names no column that Selon knows (${columns})`,
    remedy: "Name the column with --map text=NAME",
  })
}
