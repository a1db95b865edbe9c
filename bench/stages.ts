// What each stage of the pipeline costs, as its share of them all. Every report goes through all stages one after the
// other, as it does when it is read: no stage is run by itself in a loop, which would keep its own weights in the
// processor's caches and those of the others out of them.
import { attribute } from "../src/attribute/attribute.ts"
import { findEvents } from "../src/event/events.ts"
import { LANGUAGES } from "../src/lang/index.ts"
import { findMentions } from "../src/mention/mentions.ts"
import { settleSpeakers } from "../src/mention/speakers.ts"
import { loadPack } from "../src/packs.ts"
import { parse } from "../src/pipeline.ts"
import { findTimes } from "../src/time/times.ts"
import { cpuMs } from "./measure.ts"
import { ownReports } from "./own-reports.ts"

const ROUNDS = 25
/** The first rounds run in code that is not compiled yet. */
const WARM = 12

export async function run(): Promise<string[]> {
  const out: string[] = []
  for (const { load } of LANGUAGES.filter(({ trained }) => trained)) {
    const language = await load()
    const pack = { ...loadPack(language.code), language }
    const { articles, told } = await ownReports(language.code)
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
        const times = of("times", () => findTimes(doc, article.published, language.time)).value
        const said = of("attributions", () =>
          attribute(doc, found, times, article.published, language.attribute, pack.attribution),
        ).value
        const { entities, attributions } = of("speakers", () =>
          settleSpeakers(doc, found, said, language.mention),
        ).value
        of("events", () => findEvents(doc, entities, times, attributions, language.event))
      }
    }
    const usual = [...spent].map(([stage, rounds]) => [stage, median(rounds.slice(WARM))] as const)
    const whole = usual.reduce((sum, [, ms]) => sum + ms, 0)
    const [core, said] = [spentOn(usual, "words and trees"), spentOn(usual, "attributions")]
    out.push(
      `${language.code}: ${told} a round; median of ${ROUNDS - WARM} rounds after ${WARM} to warm up`,
      ...usual.map(([stage, ms]) => `  ${stage.padEnd(16)} ${((100 * ms) / whole).toFixed(1).padStart(5)} %`),
      `  attributions take ${((100 * said) / core).toFixed(0)} % of what words and trees do`,
    )
  }
  return out
}

function spentOn(usual: readonly (readonly [string, number])[], stage: string): number {
  return usual.find(([name]) => name === stage)![1]
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
