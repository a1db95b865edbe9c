import { stripVTControlCharacters } from "node:util"
import fc from "fast-check"
import stringWidth from "string-width"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading, anyText } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { columns, visible, wrap } from "./layout.ts"
import { pretty } from "./pretty.ts"

const sample = sampleReading()

test("heads with the title, where it comes from and the counts", async () => {
  const lines = (await exported(pretty, [sample])).split("\n")
  expect(lines[0]).toContain("Le port d'Ys")
  expect(lines[1]).toBe("La Gazette d'Ys · Monday 11 September 2023 · French")
  expect(lines[2]).toBe("essai-1 · 5 statements, 1 time, 1 event, 1 note")
})

test("says who, how, when, what and how sure", async () => {
  const text = await exported(pretty, [sample])
  expect(text).toContain("a1 La ministre Nora Kerbrat (person)")
  expect(text).toContain("confirms · Monday 11 September 2023 · partly word for word · sure (95%)")
  expect(text).toContain("│ que « le préfet a dit")
  expect(text).toContain("a3 des responsables (unnamed source), via Radio Armor (media)")
  expect(text).toContain("a5 no source named")
  expect(text).toContain("t1 lundi → 2023-09-11")
  expect(text).toContain("v1 coulé · alleged")
  expect(text).toContain("according to des responsables [a3] via Radio Armor [a4]")
  expect(text).toContain("! ambiguous source · the source could be either")
})

test("a nested saying stands indented under its outer one", async () => {
  const lines = (await exported(pretty, [sample])).split("\n")
  const outer = lines.findIndex(l => l.startsWith("a1 "))
  const inner = lines.findIndex(l => l.startsWith("    └ a2 "))
  const next = lines.findIndex(l => l.startsWith("a3 "))
  expect(outer).toBeLessThan(inner)
  expect(inner).toBeLessThan(next)
})

test("speaks French to a French reader", async () => {
  const text = await exported(pretty, [sample], { lang: "fr" })
  expect(text).toContain("QUI DIT QUOI")
  expect(text).toContain("confirme · lundi 11 septembre 2023 · en partie mot pour mot · sûr (95 %)")
  expect(text).toContain("via Radio Armor (média)")
  expect(text).toContain("! source ambiguë · ")
})

test("colour only when it may", async () => {
  expect(await exported(pretty, [sample])).not.toContain("\x1b")
  const coloured = await exported(pretty, [sample], { colour: true })
  expect(coloured).toContain("\x1b[1m")
  expect(stripVTControlCharacters(coloured).replace(/ +$/gm, "")).toBe(await exported(pretty, [sample]))
})

test("escape codes of a report are shown, never sent", async () => {
  expect(await exported(pretty, [sample])).toContain("\\x1b[31mfermera")
  expect(visible("a\x07b\x9b2Jc\u202ed")).toBe("a\\x07b\\x9b2Jc\\u202ed")
})

test("a report where nobody says anything says so", async () => {
  const text = await exported(pretty, [{ ...sample, attributions: [], events: [] }])
  expect(text).toContain("Nobody is said to have said anything.")
})

for (const width of [20, 40, 100]) {
  test(`no line is wider than ${width} columns, and nothing commands the terminal`, async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => {
        for (const line of (await exported(pretty, [reading], { width })).split("\n")) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        }
      }),
      { numRuns: 40 },
    )
  })
}

describe("wrap", () => {
  test("loses no word", () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrap([{ text }], { width, colour: false })
        const letters = (s: string) => visible(s.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ""))
        expect(lines.join("").replaceAll(" ", "")).toBe(letters(text).replaceAll(" ", ""))
      }),
    )
  })

  test("breaks at plain spaces, not at no-break ones", () => {
    expect(wrap([{ text: "«\u00a0Oui\u00a0» dit-il" }], { width: 9, colour: false })).toEqual([
      "«\u00a0Oui\u00a0»",
      "dit-il",
    ])
  })

  test("counts wide characters and emoji as two columns", () => {
    expect(columns("日本")).toBe(4)
    expect(columns("👩‍👩‍👧‍👦")).toBe(2)
    expect(columns("e\u0301")).toBe(1)
    expect(wrap([{ text: "日本語の記事" }], { width: 5, colour: false })).toEqual(["日本", "語の", "記事"])
  })
})
