import type { Facts } from "./input/article.ts"
import { articleFromText } from "./input/text.ts"
import type { Language } from "./lang/index.ts"
import type { ReadyPack } from "./lang/pack.ts"
import type { Article } from "./model/article.ts"
import type { Parsed } from "./model/doc.ts"
import type { Reading } from "./model/reading.ts"
import { languageOf, parsing, reading, type Steps } from "./pipeline.ts"
import type { Weights } from "./weights.ts"

/** Reads reports in any number. What a language needs is loaded once, when the first report in it comes, and nothing
 * of a language that never comes. The same report gives the same reading. A reading that wants weights which are
 * missing or damaged is refused with a `PackError`. */
export interface Reader {
  /** Reads a report that `readSource` has opened. No text makes it fail. */
  read(article: Article): Promise<Reading>
  /** The words of a report with part of speech, lemma, features and tree; null in a language that is not read. */
  parse(article: Article): Promise<Parsed | null>
  /** Reads a report given as plain text. Without `published`, relative times stay unresolved. */
  readText(text: string, facts?: Facts): Promise<Reading>
  /** Loads the languages of these reports now, rather than when each is read. */
  load(articles: readonly Article[]): Promise<void>
}

/** The weights of a trained language by its code, from wherever they are kept. */
export type WeightsDoor = (code: string) => Weights | Promise<Weights>

/** A reader of these languages. Everything reachable from here runs wherever JavaScript does: files and network are
 * behind the door. */
export function readerOf(languages: readonly Language[], weights: WeightsDoor): Reader {
  const known = languages.map(language => language.identify)
  const packs = new Map<string, Promise<ReadyPack>>()
  const packOf = (code: string) => {
    let pack = packs.get(code)
    if (!pack) {
      pack = loaded(languages.find(language => language.code === code)!, weights)
      // What failed is tried again by the next report: the file may be there then.
      pack.catch(() => packs.delete(code))
      packs.set(code, pack)
    }
    return pack
  }
  const run = async <T>(steps: Steps<T>): Promise<T> => {
    let step = steps.next()
    while (!step.done) step = steps.next(await packOf(step.value))
    return step.value
  }
  const read = (article: Article) => run(reading(article, known))
  return {
    read,
    parse: article => run(parsing(article, known)),
    readText: async (text, facts = {}) => read(articleFromText(text, facts, "(text)")),
    async load(articles) {
      for (const code of new Set(articles.map(article => languageOf(article, known))))
        if (code !== null) await packOf(code)
    },
  }
}

async function loaded({ code, trained, load }: Language, weights: WeightsDoor): Promise<ReadyPack> {
  const language = await load()
  return { language, ...(trained ? await weights(code) : { model: null, names: null, attribution: null }) }
}

/** The rows of these languages. Throws a `RangeError` for one that is not among them. */
export function chosen(all: readonly Language[], codes: readonly string[]): readonly Language[] {
  return codes.map(code => {
    const language = all.find(one => one.code === code)
    if (language) return language
    throw new RangeError(`Selon does not read "${code}"; it reads ${all.map(one => one.code).join(", ")}`)
  })
}
