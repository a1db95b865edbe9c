import type { Config } from "./config/config.ts"
import { engineOf } from "./engine.ts"
import { createReader } from "./index.ts"
import { rulesByLanguage } from "./many.ts"
import type { Article } from "./model/article.ts"
import type { Reading } from "./model/reading.ts"
import { type AskedOfDossier, answerFrom } from "./store/answers.ts"
import { type Counts, openDossier as openStored, passingDossier } from "./store/dossier.ts"
import { sideBySide } from "./store/joins.ts"
import { contentHash, editionOf } from "./store/report.ts"
import type { Answer } from "./story/answers.ts"
import { type Joins, joinReadings } from "./story/dossier.ts"

export type * from "./model/dossier.ts"
export type { AskedOfDossier } from "./store/answers.ts"
export type { Counts } from "./store/dossier.ts"
export { StoreError, type StoreProblem } from "./store/error.ts"
export { SHARES, type Share } from "./store/shares.ts"
export type { Answer, Row } from "./story/answers.ts"
export type { Joins } from "./story/dossier.ts"

/** Questions that the database of a dossier answers. */
export type Question = "quotes" | "events" | "search" | "who"

export interface DossierOptions {
  /** Make it when it is not there. */
  readonly create?: boolean
  /** Words and rules beside those that ship, for what is added. A reading is kept as one made with them: what was read
   * without them, or with others, is read anew when it is added again. */
  readonly config?: Config
}

/** Reports that were read and kept, and what is asked of them. Close it: a folder belongs to one process at a time. */
export interface Dossier {
  /** Reads a report and keeps the reading; what is already kept as this version of Selon reads it is left as it is.
   * True when something was kept. A later version of a report takes the place of an earlier one. */
  readonly add: (article: Article) => Promise<boolean>
  /** Rows, each with the report, the record and the offsets it comes from. */
  readonly ask: (question: Question, asked?: AskedOfDossier) => Promise<Answer>
  /** The readings that count (the last version of each report, none withdrawn), by their days. */
  readonly readings: () => AsyncIterable<Reading>
  /** Copies, stories, occurrences and contradictions over all of them; made once for each state of the dossier. */
  readonly joins: () => Promise<Joins>
  readonly counts: () => Promise<Counts>
  readonly close: () => Promise<void>
}

/** Opens a dossier: a folder, `postgres://…`, or null for one in memory that is gone when it is closed. Throws a
 * `StoreError` when it is not there, is in use, or was made by a later version. */
export async function openDossier(place: string | null, options: DossierOptions = {}): Promise<Dossier> {
  const stored =
    place === null ? await passingDossier() : await openStored(place, { create: options.create ?? false })
  const { config = {} } = options
  const reader = createReader({ config })
  const engine = engineOf(config)
  return {
    async add(article) {
      const hash = contentHash(article)
      if ((await stored.known([hash], engine)).has(hash)) return false
      await stored.put([{ reading: await reader.read(article), hash, edition: editionOf(article) }], engine)
      return true
    },
    ask: (question, asked = {}) => answerFrom(stored, question, engine, asked),
    readings: () => stored.readings(),
    joins: async () => (await sideBySide(stored, await rulesByLanguage(), engine)).joins,
    counts: () => stored.counts(),
    close: () => stored.close(),
  }
}

/** The same joins over readings that no dossier keeps. Pure, and the same whatever their order. */
export async function sideBySideOf(readings: readonly Reading[]): Promise<Joins> {
  return joinReadings(readings, await rulesByLanguage())
}
