import type { Reading } from "../model/reading.ts"
import type { Answer, Row } from "../story/answers.ts"
import { markCopies } from "./copies.ts"
import type { Dossier } from "./dossier.ts"
import { events, quotes, search, who } from "./questions.ts"
import type { Share } from "./shares.ts"

/** The questions that the database of a dossier answers itself, with the columns they have over files. The others are
 * answered from the readings: see `readingsIn`. */
export interface AskedOfDossier {
  readonly by?: string | undefined
  readonly about?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly query?: string | undefined
  readonly per?: Share | undefined
  readonly named?: boolean | undefined
  readonly outlet?: string | undefined
  /** Status and type of events. */
  readonly status?: string | undefined
  readonly type?: string | undefined
  /** Hash of the one report that statements are wanted of, whether or not another version counts by now. */
  readonly report?: string | undefined
  /** At most so many rows. */
  readonly limit?: number | undefined
}

/** `engine`: the version of Selon that asks, by which copies are told. */
export async function answerFrom(
  { db }: Dossier,
  question: "quotes" | "events" | "search" | "who",
  engine: string,
  {
    by,
    about,
    since: from,
    until: to,
    query = "",
    per,
    named,
    outlet,
    status,
    type,
    report,
    limit,
  }: AskedOfDossier,
): Promise<Answer> {
  const bounds = { from, to, outlet, limit: limit ?? LIMIT }
  switch (question) {
    case "quotes": {
      const rows = await quotes(db, { ...bounds, by, about, hash: report })
      return answer(
        "said speaker role country type named stance kind negated words outlet published report record start end",
        rows.map(q => ({
          said: q.day,
          speaker: q.speakers || q.source,
          role: q.role,
          country: q.country,
          type: q.sourceType,
          named: q.named,
          stance: q.stance,
          kind: q.kind,
          negated: q.negated,
          words: q.content,
          outlet: q.outlet,
          published: q.published,
          report: q.report,
          record: q.id,
          start: q.start,
          end: q.end,
        })),
      )
    }
    case "events": {
      const rows = await events(db, { ...bounds, by, about, status, type })
      return answer(
        "time status negated event type mode actors targets place accordingTo outlet published report record start end",
        rows.map(e => ({
          time: e.time,
          status: e.status,
          negated: e.negated,
          event: e.words,
          type: e.type,
          mode: e.mode,
          actors: e.actors,
          targets: e.targets,
          place: e.place,
          accordingTo: e.according,
          outlet: e.outlet,
          published: e.published,
          report: e.report,
          record: e.id,
          start: e.start,
          end: e.end,
        })),
      )
    }
    case "search": {
      const rows = await search(db, query, { ...bounds, limit: limit ?? HITS })
      return answer(
        "published outlet title words report start end",
        rows.map(({ published, outlet, title, words, report, start, end }) => ({
          published,
          outlet,
          title,
          words,
          report,
          start,
          end,
        })),
      )
    }
    case "who": {
      await markCopies(db, engine)
      const rows = await who(db, { ...bounds, per, named })
      return answer(
        "speaker group role country type quoted direct indirect carried named reports share first last",
        rows.map(
          ({
            name,
            group,
            role,
            country,
            type,
            quotes,
            direct,
            carried,
            named,
            reports,
            share,
            first,
            last,
          }) => ({
            speaker: name,
            group,
            role,
            country,
            type,
            quoted: quotes,
            direct,
            indirect: quotes - direct,
            carried,
            named,
            reports,
            share,
            first,
            last,
          }),
        ),
      )
    }
  }
}

/** Every reading that counts, for the questions that look at all of them at once. */
export async function readingsIn(dossier: Dossier): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of dossier.readings()) readings.push(reading)
  return readings
}

const LIMIT = 1_000_000
/** Reports that a search shows, the best first. */
const HITS = 100

function answer(columns: string, rows: readonly Row[]): Answer {
  return { columns: columns.split(" "), rows }
}
