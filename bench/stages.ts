// What each stage of the pipeline costs, as its share of them all, on the sample reports.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { attribute } from "../src/attribute/attribute.ts"
import { findEvents } from "../src/event/events.ts"
import { articleFromText } from "../src/input/text.ts"
import { LANGUAGES } from "../src/lang/index.ts"
import { findMentions } from "../src/mention/mentions.ts"
import { settleSpeakers } from "../src/mention/speakers.ts"
import { loadPack } from "../src/packs.ts"
import { parse } from "../src/pipeline.ts"
import { findTimes } from "../src/time/times.ts"
import { cpuMs } from "./measure.ts"

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  fr: ["01-agence-atlantique.fr.txt", "04-communique-reykjavik.fr.txt", "08-agence-atlantique-maj.fr.txt"],
  en: ["07-owner-denies.en.txt", "09-harbour-post-visit.en.txt"],
}
const DAY = "2024-03-04"
const ROUNDS = 120
/** The first rounds run in code that is not compiled yet. */
const WARM = 20

export async function run(): Promise<string[]> {
  const measured = LANGUAGES.filter(({ code }) => code in SAMPLES)
  return (await Promise.all(measured.map(({ load }) => load()))).flatMap(language => {
    const pack = { ...loadPack(language.code), language }
    const articles = SAMPLES[language.code]!.map(name =>
      articleFromText(readFileSync(join("samples", "cable", name), "utf8"), { published: DAY }, name),
    )
    const spent = new Map<string, number[]>()
    for (let round = 0; round < ROUNDS; round++) {
      const of = <T>(stage: string, work: () => T): T => {
        let value: T
        const ms = cpuMs(() => {
          value = work()
        })
        const rounds = spent.get(stage) ?? []
        spent.set(stage, rounds)
        rounds[round] = (rounds[round] ?? 0) + ms
        return value!
      }
      for (const article of articles) {
        const doc = of("words and trees", () => parse(article, [pack])!)
        const found = of("mentions", () => findMentions(doc, language.mention, pack.names)).value
        const times = of("times", () => findTimes(doc, DAY, language.time)).value
        const said = of("attributions", () =>
          attribute(doc, found, times, DAY, language.attribute, pack.attribution),
        ).value
        const { entities, attributions } = of("speakers", () =>
          settleSpeakers(doc, found, said, language.mention),
        ).value
        of("events", () => findEvents(doc, entities, times, attributions, language.event))
      }
    }
    const usual = [...spent].map(([stage, rounds]) => [stage, median(rounds.slice(WARM))] as const)
    const whole = usual.reduce((sum, [, ms]) => sum + ms, 0)
    return [
      `${language.code}: ${articles.length} reports a round, median of ${ROUNDS - WARM} rounds`,
      ...usual.map(([stage, ms]) => `  ${stage.padEnd(16)} ${((100 * ms) / whole).toFixed(1).padStart(5)} %`),
    ]
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
