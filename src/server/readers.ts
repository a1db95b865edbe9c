import type { Tinypool } from "tinypool"
import type { Article } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"
import type { Made } from "../reading-worker.ts"
import { poolOf } from "../threads.ts"
import { Refusal } from "./problem.ts"

/** What one report may cost. */
const MILLISECONDS = 30_000
const MEGABYTES = 450
/** UTF-16 units that a slow machine reads in a second: a long report gets more time. */
const SLOWEST = 20_000

/** Reads reports in threads: one that takes too long, or breaks its thread, costs itself only, and nobody waits. */
export class Readers {
  readonly #pool: Tinypool

  constructor(threads: number) {
    this.#pool = poolOf("reading-worker", { threads, megabytes: MEGABYTES })
  }

  /** Throws `Refusal` for a report that cannot be read. `language` null: found in the words. */
  async read({ sourceMap: _, ...article }: Article, language: string | null): Promise<Reading> {
    const stop = new AbortController()
    const clock = setTimeout(() => stop.abort(), MILLISECONDS + (article.text.length / SLOWEST) * 1000)
    try {
      const [made] = (await this.#pool.run(
        { articles: [article], language },
        { signal: stop.signal },
      )) as Made[]
      if (made && "reading" in made) return made.reading
      throw new Refusal(422, "Selon cannot read this report")
    } catch (error) {
      if (error instanceof Refusal) throw error
      const { name, code } = error as NodeJS.ErrnoException
      if (name === "AbortError") throw new Refusal(422, "This report takes too long to read")
      if (code === "ERR_WORKER_OUT_OF_MEMORY") throw new Refusal(422, "This report needs too much memory")
      throw error
    } finally {
      clearTimeout(clock)
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}
