import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { printed } from "../../tests/terminal.ts"
import { words } from "../export/words.ts"
import { spelt, speltRows } from "./spelt.ts"

test("codes of records are spelt out in French, and nothing else is", () => {
  const cells: readonly [string, string, string][] = [
    ["does-not-confirm", "stance", "ne confirme pas"],
    ["not states", "stance", "(nié) affirme"],
    ["not-confirmed", "status", "non confirmé"],
    ["not happened", "status", "(nié) a eu lieu"],
    ["happened 2024-03-04", "says", "a eu lieu 2024-03-04"],
    ["12", "against", "12"],
    ["denial", "kind", "démenti"],
    ["indirect", "kind", "rapporté"],
    ["media", "type", "média"],
    ["CONSULT", "type", "CONSULT"],
    ["true", "named", "oui"],
    ["happened", "words", "happened"],
    ["states", "event", "states"],
    ["constructor", "stance", "constructor"],
  ]
  for (const [value, by, french] of cells) {
    expect(spelt(value, by, "fr"), value).toBe(french)
    expect(spelt(value, by, "en"), value).toBe(value)
  }
})

test("a decimal has a comma in French; a whole number and words stay", () => {
  const row = { share: 9.1, count: 12, words: "9.1", none: null }
  expect(speltRows([row], {}, "fr")).toEqual([{ ...row, share: "9,1" }])
  expect(speltRows([row], {}, "en")).toEqual([row])
})

const told = (lang: "en" | "fr", ...args: string[]) => printed(args, { lang, width: 200 })

const codes = Object.entries(words.fr.status).filter(([code, french]) => code !== french)

test.each([
  ["the statuses of a chronology", ["timeline", "samples/cable"]],
  ["both sides of a contradiction", ["story", "samples/cable", "--contradictions"]],
  [
    "the columns that two outlets head",
    ["compare", "samples/cable", "--sides", "Agence Atlantique,Faroe Wire"],
  ],
  [
    "what changed between two versions",
    ["diff", "samples/cable/01-agence-atlantique.fr.txt", "samples/cable/08-agence-atlantique-maj.fr.txt"],
  ],
])("%s: in French on a French terminal, as codes in JSON", { timeout: 60_000 }, async (_, args) => {
  const cell = (code: string) => new RegExp(`(?:^|  |: |→ )${code}(?:$|  |;| \\d| →)`, "m")
  const [english, french] = [await told("en", ...args), await told("fr", ...args)]
  const met = codes.filter(([code]) => cell(code).test(english))
  expect(met.length).toBeGreaterThan(0)
  for (const [code, word] of met) {
    expect(french).not.toMatch(cell(code))
    expect(french).toContain(word)
  }
  const csv = await told("fr", ...args, "--format", "csv")
  expect(csv).toBe(await told("en", ...args, "--format", "csv"))
})

test("every doubt is told in the words of the terminal", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "selon-doubts-"))
  const file = join(folder, "undated.txt")
  writeFileSync(file, "Le maire a dit lundi : « Le port restera ouvert. Il rouvrira mardi.\n")
  const asked = ["--verbose", "read", file, "--format", "pretty"]
  const [english, french] = [await told("en", ...asked), await told("fr", ...asked)]
  rmSync(folder, { recursive: true })
  const count = (text: string, words: string) => text.split(words).length - 1
  // Once as it is read, once in the record.
  expect(count(english, "no date · 2 times are told from a date that is not known")).toBe(2)
  expect(count(french, "sans date · 2 moments sont dits à partir d’une date qui n’est pas connue")).toBe(2)
  expect(count(french, "guillemets mal fermés · un guillemet est ouvert")).toBe(2)
  expect(french).not.toContain("quotation mark")
})
