/** One row of a table. */
export interface Row {
  readonly cells: readonly string[]
  /** One-based line of the file on which it begins. */
  readonly line: number
  /** Why its cells are not to be trusted; they are then empty. */
  readonly fault: "too-long" | "unclosed" | null
}

const SEPARATORS = [",", ";", "\t", "|"]

/** The separator that the first line has most of, outside quotation marks. */
export function separatorOf(head: string): string {
  const said = /^\ufeff?sep=(.)/i.exec(head)
  if (said) return said[1]!
  const counts = new Map<string, number>()
  let quoted = false
  for (const character of head) {
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === "\n" || character === "\r")) break
    else if (!quoted && SEPARATORS.includes(character))
      counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  let best = ","
  for (const separator of SEPARATORS) {
    if ((counts.get(separator) ?? 0) > (counts.get(best) ?? 0)) best = separator
  }
  return best
}

/** Rows of a table as RFC 4180 writes them: cells may stand in quotation marks, with line breaks and doubled marks in
 * them. Holds no more than one row, and lets go of one that is longer than the cap. */
export async function* rowsOf(
  text: AsyncIterable<string>,
  separator: string,
  longest: number,
): AsyncGenerator<Row> {
  let cells: string[] = []
  let cell = ""
  let size = 0
  let quoted = false
  /** A mark was met inside a quoted cell: the next character tells whether it was doubled. */
  let mark = false
  let started = false
  let over = false
  let line = 1
  let rowLine = 1
  let afterCr = false
  const add = (piece: string) => {
    size += piece.length
    if (size > longest) {
      over = true
      cell = ""
      cells = []
    } else cell += piece
  }
  const endRow = (fault: Row["fault"]): Row => {
    cells.push(cell)
    const row: Row = { cells: fault ? [] : cells, line: rowLine, fault }
    cells = []
    cell = ""
    size = 0
    over = false
    quoted = false
    mark = false
    started = false
    rowLine = line
    return row
  }
  for await (const chunk of text) {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i]!
      if (afterCr) {
        afterCr = false
        if (c === "\n") {
          from = i + 1
          continue
        }
      }
      if (quoted && !mark) {
        if (c === "\n") line++
        if (c === '"') {
          add(chunk.slice(from, i))
          mark = true
          from = i + 1
        }
        continue
      }
      if (mark) {
        mark = false
        if (c === '"') {
          add('"')
          from = i + 1
          continue
        }
        quoted = false
      }
      if (c === '"' && !started) {
        quoted = true
        started = true
        from = i + 1
      } else if (c === separator) {
        add(chunk.slice(from, i))
        if (!over) cells.push(cell)
        cell = ""
        started = false
        from = i + 1
      } else if (c === "\n" || c === "\r") {
        add(chunk.slice(from, i))
        line++
        yield endRow(over ? "too-long" : null)
        afterCr = c === "\r"
        from = i + 1
      } else started = true
    }
    if (from < chunk.length) add(chunk.slice(from))
  }
  if (size > 0 || cells.length > 0 || quoted) {
    yield endRow(over ? "too-long" : quoted && !mark ? "unclosed" : null)
  }
}
