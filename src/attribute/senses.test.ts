import { describe, expect, test } from "vitest"
import { PACKS } from "../lang/all.ts"
import { REFLEXIVE, readSenses, SENSES } from "./senses.ts"

const told = PACKS.flatMap(({ code, attribute }) =>
  attribute.senses ? [[code, attribute.senses] as const] : [],
)

describe.each(told)("senses of %s", (_, tables) => {
  for (const kind of ["verbs", "nouns", "adjectives"] as const)
    test(`each of the ${kind} is a small word in one sense`, () => {
      const seen = new Set<string>()
      const faults: string[] = []
      for (const [sense, words] of Object.entries(tables[kind])) {
        if (!(SENSES as readonly string[]).includes(sense)) faults.push(`no sense: ${sense}`)
        for (const word of words.trim().split(/\s+/)) {
          if (seen.has(word)) faults.push(`twice: ${word}`)
          seen.add(word)
          const bare = word.startsWith(REFLEXIVE) && kind === "verbs" ? word.slice(REFLEXIVE.length) : word
          if (!/^[\p{Ll}\d'.-]+$/u.test(bare)) faults.push(`no lemma: ${word}`)
        }
      }
      expect(faults).toEqual([])
    })
})

test("a sense is found by lemma, a reflexive verb's apart from the plain one's", () => {
  const { verbs, nouns } = readSenses({
    verbs: { find: "trouver\n  découvrir", be: "se:trouver" },
    nouns: { person: "soldat" },
    adjectives: {},
  })
  expect(SENSES[verbs.get("trouver")! - 1]).toBe("find")
  expect(SENSES[verbs.get("se:trouver")! - 1]).toBe("be")
  expect(SENSES[nouns.get("soldat")! - 1]).toBe("person")
  expect(nouns.get("trouver")).toBeUndefined()
})
