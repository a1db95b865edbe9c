import { type Kysely, sql } from "kysely"
import type { Reading } from "../model/reading.ts"
import { type Connection, connect, type OpenOptions } from "./connection.ts"
import { handOf } from "./hand.ts"
import { readingWithHand } from "./handed.ts"
import { placeOf } from "./place.ts"
import { put } from "./put.ts"
import type { Kept } from "./report.ts"
import type { Tables } from "./tables.ts"

/** A dossier that is open. Every change is a transaction: killed at any moment, what was promised is there whole. */
export interface Dossier {
  readonly db: Kysely<Tables>
  /** Of the given hashes, those whose report is kept as this engine reads it. */
  readonly known: (hashes: readonly string[], engine: string) => Promise<ReadonlySet<string>>
  /** Keeps readings: all of the batch, or none. */
  readonly put: (batch: readonly Kept[], engine: string) => Promise<void>
  /** The readings that count (the last version of each, none withdrawn), in the order of their days, a few at a time,
   * with what is noted by hand (`readingWithHand`). */
  readonly readings: () => AsyncIterable<Reading>
  /** The same, each as JSON in one line. */
  readonly lines: () => AsyncIterable<string>
  readonly counts: () => Promise<Counts>
  readonly close: () => Promise<void>
}

export interface Counts {
  readonly reports: number
  /** Older versions and withdrawn reports, which no question counts. */
  readonly superseded: number
  readonly attributions: number
  readonly events: number
}

/** Opens a dossier by its name: a folder or `postgres://…`. Throws `StoreError`. */
export async function openDossier(name: string, options: OpenOptions): Promise<Dossier> {
  return dossierOn(await connect(placeOf(name), options))
}

/** A dossier for the moment, in the memory of this process. */
export async function passingDossier({ apart = false } = {}): Promise<Dossier> {
  return dossierOn(await connect({ kind: "memory" }, { create: true, apart }))
}

/** The same over a connection that is there. Closing it closes the connection. */
export function dossierOn({ db, close }: Connection): Dossier {
  return {
    db,
    close,
    put: (batch, engine) => put(db, batch, engine),
    async known(hashes, engine) {
      if (!hashes.length) return new Set()
      const rows = await db
        .selectFrom("reports")
        .select("hash")
        .where("hash", "in", hashes)
        .where("engine", "=", engine)
        .execute()
      return new Set(rows.map(row => row.hash))
    },
    async *readings() {
      for await (const line of linesOf(db)) yield JSON.parse(line) as Reading
    },
    lines: () => linesOf(db),
    async counts() {
      const { rows } = await sql<Counts>`
        select
          (select count(*)::int from reports where latest and not withdrawn) as reports,
          (select count(*)::int from reports where not latest or withdrawn) as superseded,
          (select count(*)::int from attributions a join reports r on r.number = a.report
            where r.latest and not r.withdrawn and not a.dismissed) as attributions,
          (select count(*)::int from events e join reports r on r.number = e.report
            where r.latest and not r.withdrawn and not e.dismissed) as events
      `.execute(db)
      return rows[0]!
    },
  }
}

async function* linesOf(db: Kysely<Tables>): AsyncGenerator<string> {
  let day: string | null = ""
  let number = 0
  for (;;) {
    const rows: { number: number; day: string | null; reading: string }[] = (
      await sql<{ number: number; day: string | null; reading: string }>`
        select number, coalesce(day::text, '') as day, reading from reports
        where latest and not withdrawn and (coalesce(day::text, ''), number) > (${day}, ${number})
        order by coalesce(day::text, ''), number limit ${PAGE}
      `.execute(db)
    ).rows
    const hands = await handOf(
      db,
      rows.map(row => row.number),
    )
    for (const { number: own, reading } of rows) {
      const hand = hands.get(own)
      yield hand ? JSON.stringify(readingWithHand(JSON.parse(reading) as Reading, hand)) : reading
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    day = last.day
    number = last.number
  }
}

const PAGE = 50
