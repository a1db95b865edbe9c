import { MessageChannel } from "node:worker_threads"
import type { Tinypool } from "tinypool"
import type { Settings } from "../config/load.ts"
import { engineOf } from "../engine.ts"
import type { Joined, ToJoin } from "../joining-worker.ts"
import { rulesByLanguage } from "../many.ts"
import type { CopyGroup, Story } from "../model/dossier.ts"
import type { Reading } from "../model/reading.ts"
import { type AskedOfDossier, answerFrom } from "../store/answers.ts"
import { isCopyingOpen } from "../store/copies.ts"
import type { Dossier } from "../store/dossier.ts"
import {
  cites,
  extent,
  type ListBounds,
  type ReportRow,
  reportLines,
  reportRow,
  revisionOf,
} from "../store/lists.ts"
import { notesOf } from "../store/notes.ts"
import { countAnew } from "../store/statistics.ts"
import { answerThrough } from "../store/through.ts"
import { type Answer, compared, differences, type Row } from "../story/answers.ts"
import { diffReadings } from "../story/diff.ts"
import { poolOf } from "../threads.ts"
import type { About, HandNote, ReportPage } from "./api.ts"
import { Kept } from "./kept.ts"
import { USUAL } from "./pages.ts"
import { Refusal } from "./problem.ts"

/** The questions that the database answers itself. */
export type Kind = "quotes" | "events" | "who" | "search"

/** A dossier as the server asks it. What was answered lately is kept as long as nothing in the dossier changes; what
 * lays all reports side by side is made in a thread of its own. */
export class Service {
  readonly dossier: Dossier
  readonly name: string | null
  /** The config that reports are read with; null: none. */
  readonly settings: Settings | null
  readonly engine: string
  readonly #joining = poolOf("joining-worker", { threads: 1, megabytes: 4_000 })
  /** Who asks who is heard does not wait until all is laid side by side. */
  readonly #copying = poolOf("joining-worker", { threads: 1, megabytes: 4_000 })
  readonly #answers = new Kept<unknown>(64)
  readonly #texts = new Kept<string>(MOST_TEXT, text => text.length)
  #joined: Promise<Joined> | null = null
  /** The same, once it is there. */
  #joins: Joined | null = null
  #joiningSince = 0
  #around: ReadonlyMap<string, Around> | null = null
  #revision = ""
  #lookedAt = 0
  #looking: Promise<void> | null = null
  #closed = false

  constructor(dossier: Dossier, name: string | null, settings: Settings | null = null) {
    this.dossier = dossier
    this.name = name
    this.settings = settings
    this.engine = engineOf(settings?.config ?? null)
  }

  /** Asks beforehand, one after the other, what nearly everybody asks, so that the first to come need not wait for it:
   * what the first screen shows before what other views do, and what lays all reports side by side last. Nobody has
   * asked yet, so nobody is told when it fails. */
  async warm(): Promise<void> {
    const steps: readonly (() => Promise<unknown>)[] = [
      () => this.about(),
      () => this.answer("quotes", { limit: USUAL + 1 }),
      () => countAnew(this.dossier.db),
      () => this.reports({}),
      () => this.answer("who", {}),
      () => this.cites({}),
      async () => ((await this.about()).reports ? this.joined() : null),
    ]
    try {
      this.#revision = await revisionOf(this.dossier.db)
      for (const step of steps) if (!this.#closed) await step()
    } catch {}
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([this.#joining.destroy(), this.#copying.destroy()])
    await this.dossier.close()
  }

  /** Forgets what was answered when the dossier has changed. Another process may have changed it, so the database is
   * asked, though not for every request of a busy second. Whoever changes it here says so with `changed`. */
  async fresh(changed: false | "reports" | "notes" = false): Promise<void> {
    // Who comes while it is being looked for waits as well: what was known before may be of another state.
    if (!changed && (this.#looking || Date.now() - this.#lookedAt < 1_000)) return this.#looking ?? undefined
    this.#lookedAt = Date.now()
    const looking = this.#look(changed !== false)
    this.#looking = looking
    try {
      await looking
    } finally {
      if (this.#looking === looking) this.#looking = null
    }
  }

  async #look(changed: boolean): Promise<void> {
    const revision = await revisionOf(this.dossier.db)
    if (!changed && revision === this.#revision) return
    this.#revision = revision
    this.#answers.clear()
    this.#texts.clear()
    this.#joined = null
    this.#joins = null
    this.#around = null
  }

  about(): Promise<About> {
    return this.#keep("about", async () => {
      const [counts, range] = [await this.dossier.counts(), await extent(this.dossier.db)]
      return { selon: "1", engine: this.engine, dossier: this.name, ...counts, ...range }
    })
  }

  /** An answer of the database. With a `limit` it may hold fewer rows than there are. */
  answer(kind: Kind, asked: AskedOfDossier): Promise<Answer> {
    return this.#keep(JSON.stringify([kind, asked]), async () => {
      if (kind === "who") await this.#keep("copies", () => this.#findCopies())
      return answerFrom(this.dossier, kind, this.engine, asked)
    })
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
    return this.#apart(this.#joining, "joins") as Promise<Joined>
  }

  async #findCopies(): Promise<void> {
    if (await isCopyingOpen(this.dossier.db)) await this.#apart(this.#copying, "copies")
  }

  /** In a thread of its own, which asks the database through this one: a folder is open but once. */
  async #apart(pool: Tinypool, task: ToJoin["task"]): Promise<unknown> {
    const { port1, port2 } = new MessageChannel()
    const stop = answerThrough(port1, this.dossier)
    try {
      const given: ToJoin = { task, engine: this.engine, port: port2 }
      return await pool.run(given, { transferList: [port2] })
    } finally {
      stop()
    }
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

  /** An answer as text. What is asked for again while the dossier stays as it is, is neither looked up nor written
   * again; `key` is what was asked. */
  text(key: string, make: () => Promise<string>): Promise<string> {
    return this.#texts.get(`${this.#joins ? "joined" : ""} ${key}`, make)
  }

  /** A report with all that surrounds it, as JSON: its reading goes out as the dossier keeps it. Null when there is
   * none. */
  async page(report: string): Promise<string | null> {
    const row = await reportRow(this.dossier.db, report)
    if (!row) return null
    const around = await this.#aroundSoon()
    const { story = null, copies = null } = around?.get(row.id) ?? {}
    const page: Omit<ReportPage, "reading"> = {
      hash: row.hash,
      hand: await this.#hand(row),
      joined: around !== null,
      story,
      copies,
      versions: row.versions,
      previous: row.previous,
      next: row.next,
    }
    return `{"reading":${row.reading},${JSON.stringify(page).slice(1)}`
  }

  async has(report: string): Promise<boolean> {
    return (await reportRow(this.dossier.db, report)) !== null
  }

  /** The statements of one report, as they count: with what was noted by hand. */
  async statements(report: string): Promise<Answer> {
    const row = await reportRow(this.dossier.db, report)
    return this.answer("quotes", { report: row?.hash ?? report })
  }

  /** What is noted by hand about a report. */
  async hand(report: string): Promise<readonly HandNote[]> {
    const row = await reportRow(this.dossier.db, report)
    return row ? this.#hand(row) : []
  }

  async #hand({ id, textHash, reading }: ReportRow): Promise<readonly HandNote[]> {
    const notes = await notesOf(this.dossier.db, textHash, () => JSON.parse(reading) as Reading)
    return notes.map(note => ({ ...note, report: id, field: note.field as null }))
  }

  /** The story and the copies of each report that has them; null when that is not known in a moment. */
  async #aroundSoon(): Promise<ReadonlyMap<string, Around> | null> {
    const joins = (await this.#joinedSoon())?.joins
    if (!joins) return null
    if (this.#around) return this.#around
    const around = new Map<string, { story: Story | null; copies: CopyGroup | null }>()
    const of = (report: string) => {
      const known = around.get(report) ?? { story: null, copies: null }
      around.set(report, known)
      return known
    }
    for (const story of joins.stories) for (const report of story.reports) of(report).story = story
    for (const group of joins.copies) for (const { report } of group.members) of(report).copies = group
    this.#around = around
    return around
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

  #keep<T>(key: string, make: () => Promise<T>): Promise<T> {
    return this.#answers.get(key, make) as Promise<T>
  }
}

interface Around {
  readonly story: Story | null
  readonly copies: CopyGroup | null
}

/** UTF-16 units of answers kept as text. */
const MOST_TEXT = 64_000_000
/** Milliseconds that a report is kept back for what joins it to others. */
const SOON = 150
