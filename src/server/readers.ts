import type { Article } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"
import { type GivenUp, READING_BUDGET, type ReadingPool, readingPool } from "../reading-pool.ts"
import { Refusal } from "./problem.ts"

/** Reads reports in threads: one that takes too long, or breaks its thread, costs itself only, and nobody waits. */
export class Readers {
  readonly #pool: ReadingPool

  /** `config`: the file of the config that counts; null: none. */
  constructor(threads: number, config: string | null = null) {
    this.#pool = readingPool(threads, READING_BUDGET, config)
  }

  /** Throws `Refusal` for a report that cannot be read. `language` null: found in the words. */
  async read(article: Article, language: string | null): Promise<Reading> {
    const [tried] = await this.#pool.read([article], language)
    if (tried && "reading" in tried) return tried.reading
    throw new Refusal(422, tried && "givenUp" in tried ? WHY[tried.givenUp.problem] : WHY.damaged)
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}

/** Nothing of what is inside goes out. */
const WHY: Readonly<Record<GivenUp["problem"], string>> = {
  "too-slow": "This report takes too long to read",
  "too-large": "This report needs too much memory",
  damaged: "Selon cannot read this report",
}
