import fc from "fast-check"
import { expect, test } from "vitest"
import { articleFromText } from "../input/text.ts"
import { blockRules as en } from "../lang/en/blocks.ts"
import { blockRules as fr } from "../lang/fr/blocks.ts"
import { blocksOf } from "./blocks.ts"
import { doubtsOf, provenanceOf } from "./provenance.ts"

const PIECES = [
  "Lire aussi : ",
  "PARIS, 3 mars (AFP) – ",
  "(AFP) - ",
  "LONDON — ",
  "Par Odile Kerbrat avec AFP",
  "(avec AFP)",
  "(Odile Kerbrat/Reuters)",
  "© ",
  "Photo : ",
  "Correction : ",
  "Sur le même sujet",
  "abc/de/fg",
  "- ",
  "• ",
  "– ",
  "« ",
  " »",
  "’",
  ". ",
  "…",
  "\n",
  "\n\n",
  "\r\n\r\n",
  "\u00a0",
  "\u202f",
  "\u00ad",
  "\u200b",
  "e\u0301",
  "\u0344\u0344",
  "😀",
  "\ud800",
  "Le pont de Lanvec a fermé jeudi, et nul ne sait quand il rouvrira aux habitants de la digue.",
  "The bridge closed",
  "(",
  ")",
  "[",
  "]",
]

test("blocks of any text are in order, apart, not blank, within one stretch", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
      fc.constantFrom(fr, en),
      (parts, rules) => {
        const article = articleFromText(parts.join(""), {}, "any")
        const blocks = blocksOf(article, rules)
        let last = 0
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(article.stretches.some(s => s.start <= start && end <= s.end)).toBe(true)
          last = end
        }
        // No letter of the text is outside the blocks.
        let outside = article.text
        for (const { start, end } of [...blocks].reverse())
          outside = outside.slice(0, start) + outside.slice(end)
        expect(outside).not.toMatch(/\p{L}/u)
        provenanceOf(article, blocks, rules)
        doubtsOf(article, blocks, rules)
      },
    ),
    { numRuns: 500 },
  )
})

test("long hostile texts take time in line with their length", () => {
  const longs = [
    ".".repeat(1_000_000),
    `${'"'.repeat(1_000_000)}x`,
    " ".repeat(1_000_000),
    `${"( ".repeat(300_000)}`,
    `${"/A".repeat(300_000)})`,
    "A".repeat(1_000_000),
    "Lire aussi ".repeat(100_000),
    "PARIS ".repeat(150_000),
    `${"e\u0301".repeat(300_000)}`,
    "\u0344\u0315".repeat(300_000),
    "© ".repeat(300_000),
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\n".repeat(20_000),
    "- a\n\n".repeat(100_000),
  ]
  for (const text of longs) {
    for (const rules of [fr, en]) {
      const start = performance.now()
      blocksOf(articleFromText(text, {}, "long"), rules)
      expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(4000)
    }
  }
})
