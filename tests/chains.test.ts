import { expect, test } from "vitest"
import { readyReader } from "../src/ready-reader.ts"

const reader = readyReader()

/** Sentences in which two sayings each seem to hold the other's cue. */
const RINGS = [
  "Le maire affirme que 20 h 15 la ministre d’après 49.3 a-t-il précisé.",
  "Le maire affirme que - n’a pas confirmé la ministre according to l’agence.",
  "Selon le maire, affirme la ministre, selon l’agence, d’après Odile Kerbrat, a-t-il précisé.",
]

test.each(RINGS)("the chain of sources of « %s » has an end", text => {
  const { attributions } = reader.readText(text)
  const outer = new Map(attributions.map(a => [a.id, a.within]))
  for (const { id } of attributions) {
    const met = new Set<string>()
    for (let at: string | null = id; at !== null; at = outer.get(at) ?? null) {
      expect(met.has(at)).toBe(false)
      met.add(at)
    }
  }
})
