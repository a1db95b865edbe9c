import packageJson from "../../package.json" with { type: "json" }
import type { Joined, ToJoin } from "../joining-worker.ts"
import { rulesByLanguage } from "../many.ts"
import type { Reading } from "../model/reading.ts"
import { type AskedOfDossier, answerFrom } from "../store/answers.ts"
import type { Dossier } from "../store/dossier.ts"
import { withKept } from "../store/joins.ts"
import { cites, extent, type ListBounds, reportLines, reportRow, revisionOf } from "../store/lists.ts"
import { notesOf } from "../store/notes.ts"
import { type Answer, compared, differences, type Row } from "../story/answers.ts"
import { diffReadings } from "../story/diff.ts"
import { poolOf } from "../threads.ts"
import type { About, ReportPage } from "./api.ts"
import { Kept } from "./kept.ts"
import { Refusal } from "./problem.ts"

export const ENGINE = packageJson.version

/** The questions that the database answers itself. */
export type Kind = "quotes" | "events" | "who" | "search"

/** A dossier as the server asks it. What was answered lately is kept as long as nothing in the dossier changes; what
 * lays all reports side by side is made in a thread of its own. */
export class Service {
  readonly dossier: Dossier
  readonly name: string | null
  readonly #joining = poolOf("joining-worker", { threads: 1, megabytes: 4_000 })
  readonly #answers = new Kept<Answer>(64)
  readonly #texts = new Kept<string>(MOST_TEXT, text => text.length)
  #joined: Promise<Joined> | null = null
  /** The same, once it is there. */
  #joins: Joined | null = null
  #joiningSince = 0
  #revision = ""
  #lookedAt = 0

  constructor(dossier: Dossier, name: string | null) {
    this.dossier = dossier
    this.name = name
  }

  async close(): Promise<void> {
    await this.#joining.destroy()
    await this.dossier.close()
  }

  /** Forgets what was answered when the dossier has changed. Another process may have changed it, so the database is
   * asked, though not for every request of a busy second. Whoever changes it here says so with `changed`; what is noted
   * by hand leaves the readings, and so what joins them, as they are. */
  async fresh(changed: false | "reports" | "notes" = false): Promise<void> {
    const time = Date.now()
    if (!changed && time - this.#lookedAt < 1_000) return
    this.#lookedAt = time
    const revision = await revisionOf(this.dossier.db)
    if (!changed && revision === this.#revision) return
    this.#revision = revision
    this.#answers.clear()
    this.#texts.clear()
    if (changed === "notes") return
    this.#joined = null
    this.#joins = null
  }

  async about(): Promise<About> {
    const [counts, range] = [await this.dossier.counts(), await extent(this.dossier.db)]
    return { selon: "1", engine: ENGINE, dossier: this.name, ...counts, ...range }
  }

  /** An answer of the database. With a `limit` it may hold fewer rows than there are. */
  answer(kind: Kind, asked: AskedOfDossier): Promise<Answer> {
    return this.#keep(JSON.stringify([kind, asked]), () => answerFrom(this.dossier, kind, asked))
  }

  reports(bounds: ListBounds): Promise<Answer> {
    const columns = "report hash published outlet title language attributions events".split(" ")
    return this.#keep(JSON.stringify(["reports", bounds]), async () => ({
      columns,
      rows: (await reportLines(this.dossier.db, bounds)) as unknown as Row[],
    }))
  }

  cites(bounds: ListBounds): Promise<Answer> {
    const columns = "carrier carrierType source sourceType named times reports".split(" ")
    return this.#keep(JSON.stringify(["cites", bounds]), async () => ({
      columns,
      rows: (await cites(this.dossier.db, bounds)) as unknown as Row[],
    }))
  }

  /** All reports side by side; made once for each state of the dossier. */
  joined(): Promise<Joined> {
    if (this.#joined) return this.#joined
    this.#joiningSince = Date.now()
    const joined = this.#join()
    this.#joined = joined
    joined.then(
      made => {
        if (this.#joined === joined) this.#joins = made
      },
      () => {
        if (this.#joined === joined) this.#joined = null
      },
    )
    return joined
  }

  #join(): Promise<Joined> {
    const read = async () => {
      const lines: string[] = []
      for await (const reading of this.dossier.readings()) lines.push(JSON.stringify(reading))
      return lines
    }
    return withKept(this.dossier, ENGINE, read, async (readings, joins) => {
      const given: ToJoin = { readings, joins }
      return (await this.#joining.run(given)) as Joined
    })
  }

  /** The same when it is there in a moment, else null: who only wants to read a report does not wait until a large
   * dossier is laid side by side. */
  async #joinedSoon(): Promise<Joined | null> {
    const joined = this.joined()
    const left = this.#joiningSince + SOON - Date.now()
    if (this.#joins || left <= 0) return this.#joins
    let clock: NodeJS.Timeout | undefined
    const late = new Promise<null>(resolve => {
      clock = setTimeout(resolve, left, null)
    })
    return Promise.race([joined, late]).finally(() => clearTimeout(clock))
  }

  /** An answer as JSON. What is asked for again while the dossier stays as it is, is neither looked up nor written
   * again; `key` is what was asked. */
  json(key: string, make: () => Promise<unknown>): Promise<string> {
    return this.#texts.get(`${this.#joins ? "joined" : ""} ${key}`, async () => JSON.stringify(await make()))
  }

  /** A report with all that surrounds it; null when there is none. */
  async page(report: string): Promise<ReportPage | null> {
    const row = await reportRow(this.dossier.db, report)
    if (!row) return null
    const reading = JSON.parse(row.reading) as Reading
    const joins = (await this.#joinedSoon())?.joins ?? null
    const hand = await notesOf(this.dossier.db, row.textHash, reading)
    return {
      hash: row.hash,
      reading,
      hand: hand.map(note => ({ ...note, report: reading.id, field: note.field as null })),
      joined: joins !== null,
      story: joins?.stories.find(({ reports }) => reports.includes(reading.id)) ?? null,
      copies: joins?.copies.find(({ members }) => members.some(m => m.report === reading.id)) ?? null,
      versions: row.versions,
      previous: row.previous,
      next: row.next,
    }
  }

  /** Two reports or outlets, event by event. */
  async compared(a: string, b: string): Promise<Answer> {
    const { joins } = await this.joined()
    return this.#keep(JSON.stringify(["compared", a, b]), async () => {
      const { rows } = await this.reports({})
      // Of a reading, comparing looks at the outlet alone.
      const readings = rows.map(row => ({ id: row.report, outlet: row.outlet })) as unknown as Reading[]
      return compared(readings, joins, a, b)
    })
  }

  /** Two versions of a report, record by record. Throws `Refusal` for a report that there is not. */
  async differences(old: string, now: string): Promise<Answer> {
    const [a, b] = [await this.reading(old), await this.reading(now)]
    const rules = (await rulesByLanguage())[b.language] ?? null
    return differences(diffReadings(a, b, rules))
  }

  /** Throws `Refusal` when there is no such report. */
  async reading(report: string): Promise<Reading> {
    const row = await reportRow(this.dossier.db, report)
    if (!row) throw new Refusal(404, `There is no report "${report}"`)
    return JSON.parse(row.reading) as Reading
  }

  async copies(): Promise<Answer> {
    const { joins } = await this.joined()
    const { rows } = await this.reports({})
    const known = new Map(rows.map(row => [row.report, row]))
    const columns = "group original report outlet published title shared".split(" ")
    return {
      columns,
      rows: joins.copies.flatMap(({ id, original, members }) =>
        members.map(({ report, shared }) => ({
          group: id,
          original: report === original,
          report,
          outlet: known.get(report)?.outlet ?? null,
          published: known.get(report)?.published ?? null,
          title: known.get(report)?.title ?? null,
          shared: Math.round(shared * 1000) / 1000,
        })),
      ),
    }
  }

  #keep(key: string, make: () => Promise<Answer>): Promise<Answer> {
    return this.#answers.get(key, make)
  }
}

/** UTF-16 units of answers kept as text. */
const MOST_TEXT = 64_000_000
/** Milliseconds that a report is kept back for what joins it to others. */
const SOON = 2_000
