// Warm throughput of the linguistic core (segment, tag, parse) over reports that are all different, stage by stage. The npm packages
// wink-nlp (with wink-eng-lite-web-model) and compromise run in the same process over the same English text; neither
// parses, so they stand beside the tagger.
import { segmentRules as en } from "../src/lang/en/segment.ts"
import { segmentRules as fr } from "../src/lang/fr/segment.ts"
import type { Article, Block } from "../src/model/article.ts"
import { loadPack } from "../src/packs.ts"
import { segment } from "../src/segment/segment.ts"
import { tag } from "../src/tag/tag.ts"
import { cpuMs, repeat } from "./measure.ts"
import { ownReports } from "./own-reports.ts"

const RULES = { fr, en } as const

export async function run(): Promise<string[]> {
  const out: string[] = []
  for (const [language, rules] of Object.entries(RULES)) {
    const from = process.hrtime.bigint()
    const { model } = loadPack(language)
    const loading = Number(process.hrtime.bigint() - from) / 1e6
    const withoutTrees = { ...model, parser: null }
    const { articles, told } = await ownReports(language)
    const cut = (article: Article) => segment(article, blocksOf(article), language, rules).value
    const tokens = articles.map(cut)
    const words = tokens.reduce((n, t) => n + t.count, 0)
    const rounds = Math.ceil(30_000 / words)
    const rate = (work: () => void) => {
      const ms = repeat(7, () => cpuMs(() => loop(rounds, work)))
      const figure = (cost: number) => Math.round((1000 * rounds * words) / cost).toLocaleString("en")
      return `${figure(ms.median).padStart(9)} words/s (${figure(ms.max)}–${figure(ms.min)})`
    }
    out.push(
      `${language}: ${told}, ${words.toLocaleString("en")} tokens; pack loaded in ${loading.toFixed(0)} ms`,
    )
    out.push(`  segment              ${rate(() => void articles.map(cut))}`)
    out.push(`  tag                  ${rate(() => void tokens.map(t => tag(t, withoutTrees)))}`)
    out.push(`  tag and parse        ${rate(() => void tokens.map(t => tag(t, model)))}`)
    out.push(`  segment, tag, parse  ${rate(() => void articles.map(a => tag(cut(a), model)))}`)
    if (language === "en") {
      for (const [name, read] of await peers()) {
        out.push(`  ${name.padEnd(20)} ${rate(() => articles.forEach(a => void read(a.text)))}`)
      }
    }
  }
  return out
}

/** The other packages: name → reads one text, asking for every tag. */
async function peers(): Promise<[string, (text: string) => unknown][]> {
  // Their types are not asked for: they are measured, not built on.
  const load = async (name: string) => (await import(name)).default
  const nlp = (await load("wink-nlp"))(await load("wink-eng-lite-web-model"))
  const compromise = await load("compromise")
  return [
    ["wink-nlp", text => nlp.readDoc(text).tokens().out(nlp.its.pos)],
    ["compromise", text => compromise(text).json()],
  ]
}

/** Every stretch as a paragraph: the core alone is measured, not the roles of blocks. */
function blocksOf(article: Article): Block[] {
  return article.stretches.map(({ start, end }) => ({ start, end, role: "paragraph" }))
}

function loop(times: number, work: () => void): void {
  for (let i = 0; i < times; i++) work()
}
