import { describe, expect, test } from "vitest"
import { PACKS } from "../lang/all.ts"
import { lexiconOf } from "./lexicon.ts"
import { isFrame } from "./rules.ts"

describe.each(PACKS.map(pack => [pack.code, pack.attribute] as const))("tables of %s", (_, rules) => {
  const lexicon = lexiconOf(rules)
  for (const table of ["verbs", "predicates", "impersonal", "prepositions"] as const)
    test(`${table} hold no frame but those of the notation`, () => {
      const entries = [...lexicon[table].values()].flat()
      expect(entries.length).toBeGreaterThan(0)
      for (const { key, joins } of entries) expect([key, ...joins]).toEqual([key])
    })
})

test("a frame nobody reads is none", () => {
  for (const frame of ["--", "np;de", "thatt", "np:", "person+", "inf+"]) expect(isFrame(frame)).toBe(false)
})
