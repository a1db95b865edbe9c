import fc from "fast-check"
import { parquetMetadata, parquetReadObjects } from "hyparquet"
import { describe, expect, test } from "vitest"
import { tabled } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Pair, Reading } from "../model/reading.ts"
import { TABLES, type TableName } from "./format.ts"
import { parquet } from "./parquet.ts"
import { type Cell, tables } from "./tables.ts"

const file = (table: TableName, readings: readonly Reading[]): ArrayBuffer => {
  const bytes = tabled(parquet, table, readings)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
const rowsOf = async (table: TableName, readings: readonly Reading[]) =>
  (await parquetReadObjects({ file: file(table, readings) })) as Record<string, unknown>[]

/** What UTF-8 can carry. */
const asFile = (text: string) => Buffer.from(text, "utf8").toString("utf8")

/** A cell as a reader of Parquet gives it. */
function read(cell: Cell, type: string): unknown {
  if (cell === null) return null
  if (type === "day") return new Date(`${cell}T00:00:00Z`)
  if (type === "spans") return (cell as readonly Pair[]).map(([start, end]) => ({ start, end }))
  if (type === "texts") return (cell as readonly string[]).map(asFile)
  return typeof cell === "string" ? asFile(cell) : cell
}

const expected = (name: TableName, readings: readonly Reading[]) =>
  readings.flatMap(reading =>
    tables[name]
      .rows(reading)
      .map(row =>
        Object.fromEntries(
          tables[name].columns.map((column, i) => [column.name, read(row[i]!, column.type)]),
        ),
      ),
  )

describe("parquet", () => {
  for (const name of TABLES) {
    test(`${name}: another reader gets the same cells, typed`, async () => {
      const readings = [sampleReading(), smallReading(), smallReading()]
      expect(await rowsOf(name, readings)).toEqual(expected(name, readings))
    })

    test(`${name}: nothing is an empty table with its columns`, async () => {
      expect(await rowsOf(name, [])).toEqual([])
      const { schema } = parquetMetadata(file(name, []))
      expect(schema[0]!.num_children).toBe(tables[name].columns.length)
    })
  }

  test("days are days, words that look like formulas are left alone", async () => {
    const { schema } = parquetMetadata(file("times", [sampleReading()]))
    expect(schema.find(column => column.name === "from")!.converted_type).toBe("DATE")
    const rows = await rowsOf("attributions", [sampleReading()])
    expect(rows[4]!.content).toBe("=1+1, c'est l'addition")
  })

  test("rows are written in groups, so that memory stays bounded", async () => {
    const reading = smallReading()
    const many = Array.from({ length: 7_000 }, (_, i) => ({ ...reading, id: `r${i}` }))
    const bytes = file("attributions", many)
    const groups = parquetMetadata(bytes).row_groups.map(group => Number(group.num_rows))
    expect(groups).toEqual([10_000, 10_000, 1_000])
    const rows = (await parquetReadObjects({ file: bytes, columns: ["report"] })) as { report: string }[]
    expect([rows.length, rows[20_999]!.report]).toEqual([21_000, "r6999"])
  })

  test("whatever the text, the same cells", async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => {
        expect(await rowsOf("attributions", [reading])).toEqual(expected("attributions", [reading]))
      }),
      { numRuns: 40 },
    )
  })
})
