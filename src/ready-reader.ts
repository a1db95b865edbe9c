import type { Facts } from "./input/article.ts"
import { articleFromText } from "./input/text.ts"
import { PACKS } from "./lang/all.ts"
import { LANGUAGES } from "./lang/index.ts"
import type { ReadyPack } from "./lang/pack.ts"
import type { Article } from "./model/article.ts"
import type { Parsed } from "./model/doc.ts"
import type { Reading } from "./model/reading.ts"
import { loadPack } from "./packs.ts"
import { parse, read } from "./pipeline.ts"
import type { Weights } from "./weights.ts"

/** Answers at once, as `Reader` does when it is waited for. */
export interface ReadyReader {
  read(article: Article): Reading
  parse(article: Article): Parsed | null
  readText(text: string, facts?: Facts): Reading
}

/** A reader whose languages are all in memory from the start, for scoring, benchmarks and tests. Weights are read from
 * the disk when the first report wants them. */
export function readyReader(codes: readonly string[] = LANGUAGES.map(({ code }) => code)): ReadyReader {
  const packs = codes.map(readyPack)
  return {
    read: article => read(article, packs),
    parse: article => parse(article, packs),
    readText: (text, facts = {}) => read(articleFromText(text, facts, "(text)"), packs),
  }
}

function readyPack(code: string): ReadyPack {
  const at = LANGUAGES.findIndex(language => language.code === code)
  const language = PACKS[at]!
  let loaded: Weights | null = null
  const weights = () => {
    if (LANGUAGES[at]!.trained) loaded ??= loadPack(code)
    return loaded
  }
  return {
    language,
    get model() {
      return weights()?.model ?? null
    },
    get names() {
      return weights()?.names ?? null
    },
    get attribution() {
      return weights()?.attribution ?? null
    },
  }
}
