import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { GoldAttribution, GoldReport } from "../../eval/gold.ts"
import type { Pair } from "../../src/model/reading.ts"

/** The marked sentences of our own in a language, each a report of its own. */
export function ownSentences(language: string): GoldReport[] {
  const lines = readFileSync(join(import.meta.dirname, `sentences-${language}.txt`), "utf8").split("\n")
  return lines
    .filter(line => line.trim() !== "" && !line.startsWith("#"))
    .map((line, i) => {
      const { text, attributions } = unmarked(line)
      return {
        id: `own-${language}-${i}`,
        language,
        published: null,
        text,
        attributions,
        entities: [],
        times: [],
      } satisfies GoldReport
    })
}

/** A sentence without its marks, and what they mark: "{S: The mayor} {C: said} {Q: no}". Pieces with one number
 * belong together. */
export function unmarked(line: string): { text: string; attributions: GoldAttribution[] } {
  let text = ""
  let at = 0
  const found = new Map<string, { S: Pair[]; C: Pair[]; Q: Pair[] }>()
  for (const mark of line.matchAll(/\{([SCQ])(\d*): ([^{}]*)\}/g)) {
    text += line.slice(at, mark.index)
    const [, role, number, words] = mark as unknown as [string, "S" | "C" | "Q", string, string]
    const one = found.get(number) ?? { S: [], C: [], Q: [] }
    found.set(number, one)
    one[role].push([text.length, text.length + words.length])
    text += words
    at = mark.index + mark[0].length
  }
  text += line.slice(at)
  const attributions = [...found.values()].map(({ S, C, Q }) => ({
    source: S.length ? S : null,
    cue: C,
    content: Q,
  }))
  return { text, attributions }
}
