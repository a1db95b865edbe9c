import { type Kysely, type RawBuilder, sql } from "kysely"
import { folded } from "../story/words.ts"
import { nameKey } from "./fold.ts"
import type { Tables } from "./tables.ts"

/** What lists of a dossier are bounded by; days are ISO and count themselves. */
export interface ListBounds {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly outlet?: string | undefined
  readonly language?: string | undefined
  /** Words of the title. */
  readonly title?: string | undefined
}

/** One report as lists show it. */
export interface ReportLine {
  readonly report: string
  readonly hash: string
  readonly published: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly language: string
  readonly attributions: number
  readonly events: number
}

/** The reports that count, the latest first. */
export async function reportLines(db: Kysely<Tables>, bounds: ListBounds): Promise<readonly ReportLine[]> {
  const { rows } = await sql<ReportLine>`
    select r.id as report, r.hash, r.published, r.outlet, r.title, r.language,
      coalesce(a.n, 0) as attributions, coalesce(e.n, 0) as events
    from reports r
    left join (select report, count(*)::int as n from attributions where not dismissed group by report) a
      on a.report = r.number
    left join (select report, count(*)::int as n from events where not dismissed group by report) e
      on e.report = r.number
    where ${all(bounds)}
    order by r.day desc nulls last, r.number desc
  `.execute(db)
  return rows
}

/** Who hands on whose words: a line for each carrier and source. The carrier is the speaker of the outer saying, else
 * the outlet itself. */
export interface Cite {
  readonly carrier: string
  readonly carrierType: string
  readonly source: string
  readonly sourceType: string
  readonly named: boolean
  readonly times: number
  readonly reports: number
}

export async function cites(db: Kysely<Tables>, bounds: ListBounds): Promise<readonly Cite[]> {
  const { rows } = await sql<Cite>`
    select coalesce(v.name, r.outlet, r.agency, '?') as carrier, coalesce(v.type, 'report') as "carrierType",
      s.name as source, s.type as "sourceType", bool_or(s.named) as named,
      count(*)::int as times, count(distinct a.report)::int as reports
    from attributions a
    join reports r on r.number = a.report
    join speakers s on s.report = a.report and s.attribution = a.id
    left join speakers v on v.report = a.report and v.attribution = coalesce(a.via, a.within)
    where not a.dismissed and ${all(bounds)}
    group by 1, 2, 3, 4
    order by times desc, carrier, source
    limit 5000
  `.execute(db)
  return rows
}

/** Names that begin with, or hold a word that begins with, what is typed; the most heard first. */
export async function suggested(
  db: Kysely<Tables>,
  typed: string,
  most: number,
): Promise<readonly { readonly name: string; readonly quotes: number }[]> {
  const key = nameKey(typed)
  const like = `%${` ${key}`.replace(/[\\%_]/g, "\\$&")}%`
  const { rows } = await sql<{ name: string; quotes: number }>`
    select n.name, count(s.attribution)::int as quotes
    from names n left join speakers s on s.name_key = n.name_key
    where ' ' || n.name_key like ${like}
    group by n.name, n.name_key order by quotes desc, n.name_key limit ${most}
  `.execute(db)
  return rows
}

/** One report with what surrounds it in the dossier. */
export interface ReportRow {
  readonly number: number
  readonly id: string
  readonly hash: string
  readonly textHash: string
  /** As JSON. */
  readonly reading: string
  readonly previous: string | null
  readonly next: string | null
  readonly versions: readonly {
    readonly hash: string
    readonly at: string | null
    readonly latest: boolean
  }[]
}

/** The report of this hash or id (of several with the id, the latest kept that counts); null when there is none. */
export async function reportRow(db: Kysely<Tables>, report: string): Promise<ReportRow | null> {
  const { rows } = await sql<{
    number: number
    id: string
    hash: string
    text_hash: string
    uri: string | null
    day: string
    reading: string
  }>`
    select number, id, hash, text_hash, uri, coalesce(day, '-infinity'::date)::text as day, reading from reports where hash = ${report} or id = ${report}
    order by (hash = ${report}) desc, latest desc, withdrawn, number desc limit 1
  `.execute(db)
  const row = rows[0]
  if (!row) return null
  // The list goes from the latest to the earliest, those without a day last: so stands the index `reports_order`.
  // A day and a number that stand in the question itself let the index begin there.
  const here = sql`(${row.day}::date, ${row.number})`
  const around = await sql<{ previous: string | null; next: string | null }>`
    select
      (select r.id from reports r where r.latest and not r.withdrawn
        and (coalesce(r.day, '-infinity'::date), r.number) > ${here}
        order by coalesce(r.day, '-infinity'::date), r.number limit 1) as previous,
      (select r.id from reports r where r.latest and not r.withdrawn
        and (coalesce(r.day, '-infinity'::date), r.number) < ${here}
        order by coalesce(r.day, '-infinity'::date) desc, r.number desc limit 1) as next
  `.execute(db)
  const versions =
    row.uri === null
      ? []
      : (
          await sql<{ hash: string; at: string | null; latest: boolean }>`
            select hash, version_at as at, latest from reports where uri = ${row.uri}
            order by version_time nulls first, number
          `.execute(db)
        ).rows
  return {
    number: row.number,
    id: row.id,
    hash: row.hash,
    textHash: row.text_hash,
    reading: row.reading,
    previous: around.rows[0]?.previous ?? null,
    next: around.rows[0]?.next ?? null,
    versions,
  }
}

/** First and last day, and the languages, of the reports that count. */
export async function extent(db: Kysely<Tables>): Promise<{
  readonly from: string | null
  readonly to: string | null
  readonly languages: readonly string[]
}> {
  const { rows } = await sql<{ from: string | null; to: string | null; languages: string | null }>`
    select min(day)::text as "from", max(day)::text as "to", string_agg(distinct language, ' ') as languages
    from reports where latest and not withdrawn
  `.execute(db)
  const { from = null, to = null, languages = null } = rows[0] ?? {}
  return { from, to, languages: languages?.split(" ").sort() ?? [] }
}

/** Changes whenever anything in the dossier does. */
export async function revisionOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws(' ',
      (select count(*) from reports), (select max(number) from reports),
      (select string_agg(concat(engine, '=', n), ' ' order by engine) from
        (select engine, count(*) as n from reports group by engine) engines),
      (select concat(count(*), max(noted_at)) from aliases),
      (select concat(count(*), max(noted_at)) from dismissals),
      (select concat(count(*), max(noted_at)) from corrections)) as revision
  `.execute(db)
  return rows[0]?.revision ?? ""
}

function all({ from, to, outlet, language, title }: ListBounds): RawBuilder<unknown> {
  const conditions = [
    sql`r.latest and not r.withdrawn`,
    ...(from === undefined ? [] : [sql`r.day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`r.day <= ${to}::date`]),
    ...(outlet === undefined ? [] : [sql`lower(r.outlet) = lower(${outlet})`]),
    ...(language === undefined ? [] : [sql`r.language = ${language}`]),
    ...(title === undefined
      ? []
      : [
          sql`position(${folded(title)} in lower(translate(coalesce(r.title, ''), ${ACCENTED}, ${BARE}))) > 0`,
        ]),
  ]
  return sql.join(conditions, sql` and `)
}

/** The accents that titles carry; the index of whole texts is elsewhere. */
const ACCENTED = "àâäçéèêëîïôöùûüÿÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ"
const BARE = "aaaceeeeiioouuuyaaaceeeeiioouuuy"
