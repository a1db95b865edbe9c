import { type Kysely, sql, type Transaction } from "kysely"
import type { Reading } from "../model/reading.ts"
import { handOf } from "./hand.ts"
import { NO_HAND } from "./handed.ts"
import type { Kept } from "./report.ts"
import { recordRows, reportRow } from "./rows.ts"
import type { Tables } from "./tables.ts"

/** Keeps readings, all of them or, when anything fails, none. A report that is there already is read anew: its records
 * are replaced, what is noted by hand is applied again. */
export async function put(db: Kysely<Tables>, batch: readonly Kept[], engine: string): Promise<void> {
  if (batch.length) await db.transaction().execute(trx => putWithin(trx, batch, engine))
}

/** The same as a part of a transaction with more in it. Any number of processes may do so at once: each takes what they
 * could meet on in one order (addresses, then reports, then names), so that they wait for each other and never in a
 * circle. */
export async function putWithin(
  trx: Transaction<Tables>,
  batch: readonly Kept[],
  engine: string,
): Promise<void> {
  const kept = [...new Map(batch.map(item => [item.hash, item])).values()].sort((a, b) =>
    a.hash < b.hash ? -1 : 1,
  )
  if (!kept.length) return
  const uris = [...new Set(kept.flatMap(({ edition }) => edition.uri ?? []))].sort()
  await holdVersions(trx, uris)
  const numbers = await putReports(trx, kept, engine)
  const reports = kept.map(({ hash, reading }) => ({ number: numbers.get(hash)!, reading }))
  await putRecords(trx, reports)
  await settleVersions(trx, uris)
}

/** Makes the records of reports anew from their readings. */
export async function putRecords(
  trx: Transaction<Tables>,
  reports: readonly { readonly number: number; readonly reading: Reading }[],
): Promise<void> {
  const numbers = reports.map(r => r.number)
  await trx.deleteFrom("sketches").where("report", "in", numbers).execute()
  await sql`
    insert into uncompared (report, written)
    select n::integer, txid_current() from json_array_elements_text(${JSON.stringify(numbers)}::json) n
    on conflict (report) do update set written = excluded.written
  `.execute(trx)
  await trx.deleteFrom("attributions").where("report", "in", numbers).execute()
  await trx.deleteFrom("events").where("report", "in", numbers).execute()
  const hands = await handOf(trx, numbers)
  const rows = reports.map(({ number, reading }) => recordRows(reading, number, hands.get(number) ?? NO_HAND))
  await fill(trx, "names", spelled(rows.flatMap(r => r.names)))
  for (const table of ["attributions", "speakers", "abouts", "events", "participants"] as const) {
    await fill(
      trx,
      table,
      rows.flatMap((r): readonly object[] => r[table]),
    )
  }
}

/** Each name once, in the order of their keys. */
function spelled<Name extends { readonly name_key: string; readonly name: string }>(
  names: readonly Name[],
): readonly Name[] {
  const byKey = new Map<string, Name>()
  for (const name of names) {
    const other = byKey.get(name.name_key)
    if (!other || Buffer.compare(Buffer.from(name.name), Buffer.from(other.name)) > 0)
      byKey.set(name.name_key, name)
  }
  return [...byKey.values()].sort((a, b) => (a.name_key < b.name_key ? -1 : 1))
}

async function putReports(
  trx: Transaction<Tables>,
  kept: readonly Kept[],
  engine: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = JSON.stringify(kept.map(item => reportRow(item, engine)))
  const columns = COLUMNS.reports.map(([name]) => name)
  const { rows: written } = await sql<{ number: number; hash: string }>`
    insert into reports (${sql.raw(columns.join(", "))}, search)
    select ${sql.raw(columns.join(", "))}, ${VECTOR}
    from json_to_recordset(${rows}::json) as x(${sql.raw(shapeOf("reports", true))})
    on conflict (hash) do update set ${sql.raw([...columns, "search"].map(c => `${c} = excluded.${c}`).join(", "))}
    returning number, hash
  `.execute(trx)
  return new Map(written.map(({ number, hash }) => [hash, number]))
}

/** One statement a table, whatever the number of rows: they go over as one JSON. */
async function fill(
  trx: Transaction<Tables>,
  table: Exclude<keyof typeof COLUMNS, "reports">,
  rows: readonly object[],
): Promise<void> {
  if (!rows.length) return
  const columns = COLUMNS[table].map(([name]) => name).join(", ")
  const searched = table === "attributions"
  const [into, from] = searched ? [sql`, search`, sql`, ${VECTOR}`] : [sql``, sql``]
  const known = table === "names" ? SPELLED : sql``
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::json) as x(${sql.raw(shapeOf(table, searched))})`
  if (table === "speakers") {
    await sql`
      insert into speakers (${sql.raw(columns)}, voice, day, month, kind, stance, counted, lead)
      select ${sql.raw(columns.replace(/\w+/g, "x.$&"))}, n.number, a.day,
        (extract(year from a.day) * 12 + extract(month from a.day) - 1)::integer, a.kind, a.stance, ${COUNTED},
        row_number() over (partition by x.report, n.number order by a.dismissed, x.attribution, x.entity) = 1
      from ${given}
      join names n on n.name_key = x.name_key
      join attributions a on a.report = x.report and a.id = x.attribution
      join reports r on r.number = x.report
    `.execute(trx)
    return
  }
  await sql`
    insert into ${sql.table(table)} (${sql.raw(columns)}${into})
    select ${sql.raw(columns)}${from} from ${given} ${known}
  `.execute(trx)
}

const COUNTED = sql`r.latest and not r.withdrawn and not a.dismissed`

/** Of the spellings of one name the last in order stands (accents before none, small letters before capitals), whoever
 * wrote first. */
const SPELLED = sql.raw(
  `on conflict (name_key) do update set name = excluded.name where excluded.name collate "C" > names.name collate "C"`,
)

/** Words by their stems, and the same without accents, by stems and as they are. */
const VECTOR = sql.raw(
  "to_tsvector(config::regconfig, words) || to_tsvector(config::regconfig, plain) || to_tsvector('simple', plain)",
)

function shapeOf(table: keyof typeof COLUMNS, searched: boolean): string {
  const columns = COLUMNS[table].map(([name, type]) => `${name} ${type}`)
  // The words that are indexed may also be a column of their own.
  if (searched) columns.push("config text", "words text", "plain text")
  return columns.join(", ")
}

type Column = readonly [name: string, type: string]
const text = (...names: string[]): Column[] => names.map(name => [name, "text"] as const)

const COLUMNS = {
  reports: [
    ...text("hash", "engine", "id", "text_hash", "uri", "version", "version_at"),
    ["version_time", "double precision"],
    ["withdrawn", "boolean"],
    ...text("language", "published"),
    ["day", "date"],
    ...text("title", "outlet", "url", "byline", "agency", "reading"),
  ],
  attributions: [
    ["report", "integer"],
    ...text("id", "place", "kind", "act", "stance"),
    ["negated", "boolean"],
    ...text("source", "source_type"),
    ["named", "boolean"],
    ...text("via", "within", "cue", "cue_lemma", "content"),
    ["start_at", "integer"],
    ["end_at", "integer"],
    ...text("said_at"),
    ["day", "date"],
    ["confidence", "double precision"],
    ["dismissed", "boolean"],
  ],
  speakers: [
    ["report", "integer"],
    ...text("attribution", "entity", "name_key", "name", "type", "country", "role"),
    ["named", "boolean"],
  ],
  abouts: [["report", "integer"], ...text("attribution", "name_key")],
  names: text("name_key", "name"),
  events: [
    ["report", "integer"],
    ...text("id", "place", "type", "mode", "status"),
    ["negated", "boolean"],
    ...text("lemma", "words", "plain"),
    ["start_at", "integer"],
    ["end_at", "integer"],
    ...text("actors", "targets", "where_at", "time_value"),
    ["from_day", "date"],
    ["to_day", "date"],
    ...text("according_to"),
    ["confidence", "double precision"],
    ["dismissed", "boolean"],
  ],
  participants: [["report", "integer"], ...text("event", "part", "name_key")],
} as const satisfies Readonly<Record<string, readonly Column[]>>

/** Two who add versions of one report at once do not see each other's: the second waits here for the first. */
async function holdVersions(trx: Transaction<Tables>, uris: readonly string[]): Promise<void> {
  if (!uris.length) return
  await sql`
    select pg_advisory_xact_lock(hashtextextended(uri, 0))
    from (select uri from json_array_elements_text(${JSON.stringify(uris)}::json) as u(uri)) listed
  `.execute(trx)
}

/** Of the versions of a report the last counts: by the time it was made, then by its number, then by when it came. */
async function settleVersions(trx: Transaction<Tables>, uris: readonly string[]): Promise<void> {
  if (!uris.length) return
  await sql`
    update reports r set latest = (r.number = l.number)
    from (
      select distinct on (uri) uri, number from reports
      where uri in (${sql.join(uris)})
      order by uri, version_time desc nulls last,
        case when version ~ '^[0-9]{1,15}$' then version::bigint end desc nulls last, number desc
    ) l
    where r.uri = l.uri and r.latest <> (r.number = l.number)
  `.execute(trx)
  // Where a version that counted for its copies counts no more, another report must.
  await sql`
    insert into uncompared (report, written)
    select distinct c.report, txid_current()
    from reports r
    join copy_pairs p on r.number in (p.a, p.b)
    cross join lateral (values (p.a), (p.b)) c (report)
    where r.uri in (${sql.join(uris)}) and not r.latest
    on conflict (report) do update set written = excluded.written
  `.execute(trx)
  await sql`
    update speakers s set counted = ${COUNTED}
    from reports r join attributions a on a.report = r.number
    where r.uri in (${sql.join(uris)}) and s.report = r.number and s.attribution = a.id
      and s.counted <> (${COUNTED})
  `.execute(trx)
}
