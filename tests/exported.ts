import type { Exporter, ExportOptions, Piece, TableExporter, TableName } from "../src/export/format.ts"
import type { Reading } from "../src/model/reading.ts"

const plain: ExportOptions = { lang: "en", width: 80, colour: false, formulaGuard: true, excelFr: false }

/** All that an exporter writes for some readings. */
export async function exported(
  exporter: Exporter,
  readings: readonly Reading[],
  options: Partial<ExportOptions> = {},
): Promise<string> {
  async function* flow() {
    yield* readings
  }
  let out = ""
  for await (const piece of exporter(flow(), { ...plain, ...options })) out += piece
  return out
}

/** All the bytes of a table over some readings. */
export function tabled(
  exporter: TableExporter,
  table: TableName,
  readings: readonly Reading[],
  options: Partial<ExportOptions> = {},
): Buffer {
  const writer = exporter(table, { ...plain, ...options })
  const pieces: Piece[] = [writer.start(), ...readings.map(writer.add), writer.end()]
  return Buffer.concat(pieces.map(piece => Buffer.from(piece as string)))
}
