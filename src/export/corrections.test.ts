import { expect, test } from "vitest"
import { CORRECTABLE, checkCorrection, type HandRecord, VALUES } from "../store/correctable.ts"
import { correctionInFrench } from "./corrections.ts"

const records = Object.keys(CORRECTABLE) as HandRecord[]

/** What the dossier answers to a correction that cannot be. */
function refusal(record: HandRecord, field: string, value: string): string {
  try {
    checkCorrection(record, field, value)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error(`${field}=${value} is taken`)
}

test.each(records)("a field that is none of this kind of record (%s) is told in French", record => {
  const told = correctionInFrench(refusal(record, "colour", "x"))
  expect(told).toMatch(/^colour ne se corrige pas d’une? \p{L}+ ; se corrige(?:nt)? : /u)
  expect(told?.split(" : ")[1]).toBe(CORRECTABLE[record].join(", "))
})

test.each(records.flatMap(record => CORRECTABLE[record].map(field => [record, field] as const)))(
  "a value that cannot be (%s, %s) is told in French",
  (record, field) => {
    const bad = VALUES[field] || ["said", "time", "value"].includes(field) ? "sans doute" : " "
    const told = correctionInFrench(refusal(record, field, bad))
    expect(told).toMatch(new RegExp(`^${field} (?:est l’un de|est un jour comme|demande une valeur)`))
    if (bad.trim()) expect(told).toContain("« sans doute »")
  },
)

test("other words are none of these", () => {
  for (const words of ["", "there is no such note", "a colour of an attribution"])
    expect(correctionInFrench(words)).toBe(null)
})
