import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { createReader } from "../src/index.ts"
import { articleFromText } from "../src/input/text.ts"
import { countsOf } from "./counts.ts"

/** Guards the cost of reading against changes that make it dearer unawares. What is compared is no time but counts (see
 * `countsOf`): how much code each stage runs for a word of the samples, against what was last committed, with a generous
 * bound. When a stage is meant to cost more, or has become cheaper: GUARD=write npx vitest run tests/guard.test.ts */
const BOUND = 1.25
const COMMITTED = join(import.meta.dirname, "..", "bench", "guard.json")
const STAGES = ["segment", "tag", "mention", "time", "attribute", "event"]
const SAMPLES = {
  fr: ["01-agence-atlantique.fr.txt", "04-communique-reykjavik.fr.txt", "08-agence-atlantique-maj.fr.txt"],
  en: ["07-owner-denies.en.txt", "09-harbour-post-visit.en.txt"],
}

const reader = createReader()
const article = (text: string) => articleFromText(text, { published: "2024-03-04" }, "(sample)")
const textOf = (language: keyof typeof SAMPLES) =>
  SAMPLES[language]
    .map(
      name =>
        readFileSync(join("samples", "cable", name), "utf8")
          .split("---\n")
          .at(-1)!,
    )
    .join("\n\n")
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

async function costOf(text: string): Promise<Readonly<Record<string, number>>> {
  // The first time loads the weights.
  await reader.read(article(text))
  const counts = await countsOf(async () => {
    await reader.read(article(text))
  })
  const words = wordsIn(text)
  return Object.fromEntries(STAGES.map(stage => [stage, Math.round((counts.get(stage) ?? 0) / words)]))
}

for (const language of ["fr", "en"] as const) {
  test(`a word of ${language} costs no more than it did`, { timeout: 120_000 }, async () => {
    const cost = await costOf(textOf(language))
    const committed = JSON.parse(readFileSync(COMMITTED, "utf8")) as Record<string, Record<string, number>>
    if (process.env.GUARD === "write") {
      writeFileSync(COMMITTED, `${JSON.stringify({ ...committed, [language]: cost }, null, 2)}\n`)
      return
    }
    for (const stage of STAGES) {
      const before = committed[language]![stage]!
      expect(cost[stage], `${stage}: nothing was counted`).toBeGreaterThan(0)
      expect(
        cost[stage],
        `${stage}: code run for a word, ${before} when last committed (see tests/guard.test.ts)`,
      ).toBeLessThanOrEqual(before * BOUND)
    }
  })

  test(`a text of ${language} twice as long costs twice as much`, {
    timeout: 120_000,
  }, async () => {
    const text = textOf(language)
    const [once, more] = [await costOf(text), await costOf([text, text].join("\n\n"))]
    for (const stage of STAGES)
      expect(more[stage], `${stage}: code run for a word of the longer text`).toBeLessThanOrEqual(
        once[stage]! * 1.2,
      )
  })
}
