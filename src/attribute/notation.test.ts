import { describe, expect, test } from "vitest"
import { PACKS } from "../lang/all.ts"
import { lexiconOf } from "./lexicon.ts"
import { BARE_FRAMES, FRAME } from "./rules.ts"

const known = (frame: string) => BARE_FRAMES.includes(frame) || FRAME.test(frame)

describe.each(PACKS.map(pack => [pack.code, pack.attribute] as const))("tables of %s", (_, rules) => {
  const lexicon = lexiconOf(rules)
  for (const table of ["verbs", "predicates", "impersonal", "prepositions"] as const)
    test(`${table} hold no frame but those of the notation`, () => {
      const entries = [...lexicon[table].values()].flat()
      expect(entries.length).toBeGreaterThan(0)
      for (const entry of entries)
        for (const frame of entry.takes) expect(known(frame), `${entry.key}: ${frame}`).toBe(true)
    })
})

test("a frame nobody reads is none", () => {
  for (const frame of ["--", "np;de", "thatt", "np:", "person+", "inf+"]) expect(known(frame)).toBe(false)
})
