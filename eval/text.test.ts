import { expect, test } from "vitest"
import { compareTables, formatTable, parseTables } from "./text.ts"

const table = (right: number) => ({
  title: "set: spans",
  rows: [{ name: "value, all", gold: 10, system: 8, right }],
})

test("a table that was written can be read back", () => {
  expect(parseTables(`# Scores\n\n${formatTable(table(6))}`)).toEqual([table(6)])
})

test("figures are precision, recall and F1 in per cent", () => {
  expect(formatTable(table(6))).toMatch(/75\.00 {2}60\.00 {2}66\.67/)
})

test("gains and losses are told with their counts, and silence means no change", () => {
  expect(compareTables([table(6)], [table(7)])).toEqual([
    "+11.11  set: spans · value, all: right 6 → 7, system 8 → 8",
  ])
  expect(compareTables([table(6)], [table(5)])[0]).toMatch(/^−11\.11/)
  expect(compareTables([table(6)], [table(6)])).toEqual([])
})

test("less of a fault is a gain", () => {
  const faults = (right: number) => {
    const { title, rows } = table(right)
    return [{ title, rows: rows.map(row => ({ ...row, fault: true as const })) }]
  }
  expect(compareTables([table(6)], faults(5))[0]).toMatch(/^\+11\.11/)
  expect(compareTables([table(6)], faults(7))[0]).toMatch(/^−11\.11/)
})

test("parts of a point are kept to two places", () => {
  const [back] = parseTables(formatTable(table(6.3333)))
  expect(back?.rows[0]?.right).toBe(6.33)
  expect(compareTables([back!], [table(6.3333)])).toEqual([])
})
