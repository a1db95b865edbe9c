import { ByteWriter, ParquetWriter } from "hyparquet-writer"
import type { Pair, Reading } from "../model/reading.ts"
import type { TableExporter } from "./format.ts"
import { type Cell, type Column, type ColumnType, tables } from "./tables.ts"

/** One row a record, typed: days are DATE, lists are LIST, a span is a STRUCT of `start` and `end` (UTF-16 units).
 * Words stand as they are, without any guard. Rows are held back until they fill a group, so that memory does not
 * grow with the number of reports. */
export const parquet: TableExporter = name => {
  const { columns, rows } = tables[name]
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: "selon",
    kvMetadata: [{ key: "selon", value: JSON.stringify({ format: "1", table: name, offsets: "utf-16" }) }],
  })
  let held: unknown[][] = columns.map(() => [])
  let size = 0

  const taken = () => {
    const out = bytes.getBytes().slice()
    bytes.index = 0
    return out
  }
  const flush = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: held[i]! }))
    if (held[0]!.length) writer.write({ columnData, rowGroupSize: ROWS })
    held = columns.map(() => [])
    size = 0
  }
  return {
    start: taken,
    add(reading: Reading) {
      for (const row of rows(reading)) {
        for (const [i, cell] of row.entries()) {
          held[i]!.push(stored(cell, columns[i]!.type))
          size += typeof cell === "string" ? cell.length : 8
        }
        if (held[0]!.length >= ROWS || size >= CHARACTERS) flush()
      }
      return taken()
    },
    end() {
      flush()
      writer.finish()
      return taken()
    },
  }
}

/** A group of rows is written when it has so many, or so many characters. */
const ROWS = 10_000
const CHARACTERS = 1 << 24

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number]

function schemaOf({ name, type }: Column): SchemaElement[] {
  const repetition_type = "OPTIONAL" as const
  switch (type) {
    case "text":
      return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }]
    case "integer":
      return [{ name, type: "INT32", repetition_type }]
    case "number":
      return [{ name, type: "DOUBLE", repetition_type }]
    case "boolean":
      return [{ name, type: "BOOLEAN", repetition_type }]
    case "day":
      return [{ name, type: "INT32", converted_type: "DATE", repetition_type }]
    case "texts":
      return [
        ...listOf(name),
        { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
      ]
    case "spans":
      return [
        ...listOf(name),
        { name: "element", num_children: 2, repetition_type: "REQUIRED" },
        { name: "start", type: "INT32", repetition_type: "REQUIRED" },
        { name: "end", type: "INT32", repetition_type: "REQUIRED" },
      ]
  }
}

function listOf(name: string): SchemaElement[] {
  return [
    { name, num_children: 1, converted_type: "LIST", repetition_type: "REQUIRED" },
    { name: "list", num_children: 1, repetition_type: "REPEATED" },
  ]
}

function stored(cell: Cell, type: ColumnType): unknown {
  if (cell === null) return null
  switch (type) {
    case "day":
      return /^\d{4}-\d\d-\d\d$/.test(cell as string) ? new Date(`${cell}T00:00:00Z`) : null
    case "spans":
      return (cell as readonly Pair[]).map(([start, end]) => ({ start, end }))
    default:
      return cell
  }
}
