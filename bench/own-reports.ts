import { readdirSync } from "node:fs"
import { join } from "node:path"
import { readSources } from "../src/input/open.ts"
import { articleFromText } from "../src/input/text.ts"
import type { Article } from "../src/model/article.ts"
import { wordsIn } from "./measure.ts"
import { syntheticReport } from "./synthetic.ts"

/** What is measured over: the samples of a language and, up to so many words, made-up reports that are all different. A
 * few reports read again and again would keep every weight they ask for in the processor's caches, and be read nearly
 * twice as fast as news. */
export interface OwnReports {
  readonly articles: readonly Article[]
  readonly words: number
  /** What they are, for the output. */
  readonly told: string
}

const WORDS = 12_000
const DAY = "2024-03-04"

export async function ownReports(language: string, wanted = WORDS): Promise<OwnReports> {
  const folder = join("samples", "cable")
  const files = readdirSync(folder).filter(name => name.includes(`.${language}.`))
  const articles: Article[] = []
  for await (const read of readSources(files.map(name => ({ path: join(folder, name) })))) {
    if (!("article" in read)) throw read.error
    articles.push({ ...read.article, published: read.article.published ?? DAY })
  }
  const samples = articles.length
  let words = articles.reduce((n, { text }) => n + wordsIn(text), 0)
  for (let n = 0; words < wanted; n++) {
    const { id, text, published, language: own } = syntheticReport(n)
    if (own !== language) continue
    articles.push(articleFromText(text, { published }, id))
    words += wordsIn(text)
  }
  const told = `${samples} samples and ${articles.length - samples} made-up reports, ${words.toLocaleString("en")} words`
  return { articles, words, told }
}
