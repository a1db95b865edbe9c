import { expect, test } from "vitest"
import { attribute as en } from "../lang/en/attribute.ts"
import { attribute as fr } from "../lang/fr/attribute.ts"
import { lexiconOf } from "./lexicon.ts"
import { REFLEXIVE } from "./senses.ts"
import { IN } from "./words.ts"

for (const [language, rules] of [
  ["fr", fr],
  ["en", en],
] as const)
  test(`${language}: a word's number tells what the tables tell of the word`, () => {
    const lexicon = lexiconOf(rules)
    const { agreed, sourceNouns } = lexicon
    const { words, sets, verbs, nouns, predicates, beginnings, anonymous, senses } = lexicon
    expect(words.table.words.length).toBeGreaterThan(300)
    for (const [number, word] of words.table.words.entries()) {
      for (const [name, bit] of Object.entries(IN))
        expect((words.sets[number]! & bit) !== 0).toBe(sets[name as keyof typeof IN].has(word))
      expect(words.begins[number]).toBe(beginnings.get(word) ?? 0)
      expect(words.anonymous[number]).toBe(anonymous.has(word) ? 1 : 0)
      expect(words.verb[number]).toBe(verbs.get(word)?.[0]?.kind ?? 0)
      expect(words.noun[number]).toBe(nouns.get(word)?.[0]?.kind ?? 0)
      if (verbs.has(word)) expect(words.verbs[number]).toBe(verbs.get(word))
      else expect(words.verbs[number]!.length).toBe(0)
      expect(words.predicated[number]).toBe(predicates.get(word) ?? null)
      expect(words.agreed[number]).toBe(agreed.get(word) ?? null)
      expect(words.sources[number]).toBe(sourceNouns.get(word) ?? null)
      expect(words.nouns[number]).toBe(nouns.get(word)?.[0] ?? null)
      expect(words.predicates[number]).toBe(predicates.get(word)?.[0] ?? null)
      const [plain, reflexive] = [words.plain[number], words.reflexive[number]]
      expect(plain?.reflexive ?? false).toBe(false)
      expect(reflexive?.reflexive ?? true).toBe(true)
      for (const entry of [plain, reflexive]) if (entry) expect(verbs.get(word)).toContain(entry)
      expect(words.senses.verbs[number]).toBe(senses?.verbs.get(word) ?? 0)
      expect(words.senses.reflexives[number]).toBe(senses?.verbs.get(REFLEXIVE + word) ?? 0)
      expect(words.senses.nouns[number]).toBe(senses?.nouns.get(word) ?? 0)
      expect(words.senses.adjectives[number]).toBe(senses?.adjectives.get(word) ?? 0)
    }
    // No word of a table is left out, and what is in none is number 0.
    const numbered = new Set(words.table.words)
    for (const table of [
      verbs,
      nouns,
      predicates,
      agreed,
      sourceNouns,
      beginnings,
      ...Object.values(senses ?? {}),
    ])
      for (const word of table.keys())
        expect(numbered.has(word.startsWith(REFLEXIVE) ? word.slice(REFLEXIVE.length) : word)).toBe(true)
    expect([words.verb, words.noun, words.sets, words.begins].map(column => column[0])).toEqual([0, 0, 0, 0])
  })
