import { expect, test } from "vitest"
import { hashOf, WordTable } from "./word-table.ts"

test("each word of a table has its place as its number, whatever the hashes of others; no other word has one", () => {
  // Figures count as zeros in a hash: these words share theirs.
  const words = ["", "juge", "judge", "le", "cap", "2019", "2023", "2024", "l'", "œuvre"]
  const table = new WordTable(words)
  for (const [number, word] of words.entries()) expect(table.numberOf(word, hashOf(word))).toBe(number)
  for (const word of ["2025", "juges", "lE", "a"]) expect(table.numberOf(word, hashOf(word))).toBe(0)
})

test("a full table still ends each search", () => {
  for (const size of [1, 2, 3, 4, 7, 8, 9, 1000]) {
    const words = ["", ...Array.from({ length: size }, (_, n) => `word-${n.toString(36)}`)]
    const table = new WordTable(words)
    expect(words.map(word => table.numberOf(word, hashOf(word)))).toEqual(words.map((_, n) => n))
    expect(table.numberOf("another", hashOf("another"))).toBe(0)
  }
})
