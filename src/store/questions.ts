import { type Kysely, type RawBuilder, sql } from "kysely"
import { folded } from "../story/words.ts"
import { storable } from "./fold.ts"
import { keysMeant } from "./names.ts"
import type { Share } from "./shares.ts"
import type { Tables } from "./tables.ts"

/** The bounds of a question; days are ISO and count themselves. */
export interface Bounds {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly outlet?: string | undefined
  /** At most so many rows. */
  readonly limit: number
}

/** Where the words of a row stand. */
export interface Found {
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string | null
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface Quote extends Found {
  readonly day: string | null
  readonly speakers: string
  /** Of the first of them. */
  readonly role: string | null
  readonly country: string | null
  readonly named: boolean
  readonly source: string | null
  readonly sourceType: string | null
  readonly kind: string
  readonly stance: string
  readonly negated: boolean
  readonly content: string
  readonly confidence: number
}

/** What is said by one, or about one, in the order of days. About: whose content names or mentions it. `hash`: in that
 * report alone, even if another version of it counts. */
export async function quotes(
  db: Kysely<Tables>,
  question: Bounds & {
    readonly by?: string | undefined
    readonly about?: string | undefined
    readonly hash?: string | undefined
  },
): Promise<readonly Quote[]> {
  const within = question.hash === undefined ? COUNTED : sql`r.hash = ${question.hash}`
  const conditions = [within, sql`not a.dismissed`, ...between(question, "a.day")]
  if (question.by !== undefined) {
    const keys = await keysMeant(db, question.by)
    if (!keys.length) return []
    conditions.push(sql`exists (select 1 from speakers s
      where s.report = a.report and s.attribution = a.id and s.name_key in (${sql.join(keys)}))`)
  }
  if (question.about !== undefined) {
    const keys = await keysMeant(db, question.about)
    const named = keys.length
      ? sql`exists (select 1 from abouts b
          where b.report = a.report and b.attribution = a.id and b.name_key in (${sql.join(keys)})) or `
      : sql``
    conditions.push(sql`(${named} a.search @@ ${queryOf(question.about)})`)
  }
  const { rows } = await sql<Quote>`
    select ${FOUND}, a.id, a.start_at as start, a.end_at as "end", a.day::text as day,
      coalesce(v.speakers, '') as speakers, v.role, v.country, a.named,
      a.source, a.source_type as "sourceType", a.kind, a.stance, a.negated, a.content, a.confidence
    from attributions a join reports r on r.number = a.report
    left join lateral (
      select string_agg(s.name, '; ' order by s.entity) as speakers,
        (array_agg(s.role order by s.entity))[1] as role, (array_agg(s.country order by s.entity))[1] as country
      from speakers s where s.report = a.report and s.attribution = a.id
    ) v on true
    where ${all(conditions)}
    order by a.day nulls last, r.number, a.start_at, a.id
    limit ${question.limit}
  `.execute(db)
  return rows
}

export interface Voice {
  readonly name: string
  /** The group asked for by `per`; null when none was. */
  readonly group: string | null
  /** What it is told to be, most often of late. */
  readonly role: string | null
  readonly country: string | null
  readonly type: string
  readonly named: boolean
  /** Sayings; one that copies of a report carry is one. */
  readonly quotes: number
  /** How often they stand in reports, copies included. */
  readonly carried: number
  readonly reports: number
  /** Of the quotes, those told word for word, wholly or in part. */
  readonly direct: number
  /** Of all quotes of the group, in per cent. */
  readonly share: number
  readonly first: string | null
  readonly last: string | null
}

/** Who is heard, how often, the most heard first; `per` cuts the count by one side of it. A state is one under its names
 * in several languages, and shown under that which is heard most. Which reports are copies is asked before
 * (`markCopies`). */
export async function who(
  db: Kysely<Tables>,
  question: Bounds & { readonly per?: Share | undefined; readonly named?: boolean | undefined },
): Promise<readonly Voice[]> {
  const conditions = [sql`s.counted`, ...between(question, "s.day")]
  if (question.named !== undefined) conditions.push(sql`s.named = ${question.named}`)
  const { per } = question
  const group = per ? GROUPS[per] : sql`null::text`
  const byOutlet = per === "outlet" || question.outlet !== undefined
  const reports = byOutlet ? sql`join reports r on r.number = s.report` : sql``
  // What cuts no report in two needs no look at which reports have been counted, unless two names are one.
  const whole = (!per || per === "outlet") && question.named === undefined && !question.from && !question.to
  const { aliases } = (
    await sql<{ aliases: boolean }>`select exists (select from aliases) as aliases`.execute(db)
  ).rows[0] ?? { aliases: true }
  const ofReports = whole && !aliases ? sql`count(*) filter (where s.lead)` : sql`count(distinct s.report)`
  // Another cut may part the one that counts from those that copy it: then the sayings of copies are sorted.
  const quick = whole && !aliases && question.outlet === undefined
  const counts = !quick ? sql`s.said is null` : per ? sql`not s.again_there` : sql`not s.again`
  const same = aliases
    ? sql`left join (
        select n.number as voice, m.number as same
        from aliases l join names n on n.name_key = l.name_key join names m on m.name_key = l.same_as
      ) l on l.voice = s.voice`
    : sql``
  const voice = aliases ? sql`coalesce(l.same, s.voice)` : sql`s.voice`
  const { rows } = await sql<Voice>`
    with copied as (
      select distinct on (1, 2, s.said) ${voice} as voice, ${group} as grouping_value, s.kind
      from speakers s ${reports} ${same}
      where s.said is not null and ${all(quick ? [sql`false`] : conditions)}
      order by 1, 2, s.said, s.report, s.attribution
    ), parts as (
      select ${voice} as voice, ${group} as grouping_value,
        (count(*) filter (where ${counts}))::int as quotes, count(*)::int as carried, ${ofReports}::int as reports,
        (count(*) filter (where ${counts} and s.kind <> 'indirect'))::int as direct,
        min(s.day) as first, max(s.day) as last, max(s.country) filter (where s.type = 'state') as state
      from speakers s ${reports} ${same}
      where ${all(conditions)}
      group by 1, 2
      union all
      select voice, grouping_value, count(*)::int, 0, 0, (count(*) filter (where kind <> 'indirect'))::int,
        null, null, null
      from copied group by 1, 2
    ), counted as (
      select voice, grouping_value, sum(quotes)::int as quotes, sum(carried)::int as carried,
        sum(reports)::int as reports, sum(direct)::int as direct, min(first) as first, max(last) as last,
        max(state) as state
      from parts group by 1, 2
    ), voices as (
      select voice, grouping_value, quotes, carried, reports, direct, first, last from counted where state is null
      union all
      select (array_agg(c.voice order by c.quotes desc, n.name_key))[1], grouping_value, sum(quotes)::int,
        sum(carried)::int, sum(reports)::int, sum(direct)::int, min(first), max(last)
      from counted c join names n on n.number = c.voice where state is not null group by state, grouping_value
    ), heard as (
      select c.*, n.name_key, n.name,
        round(100.0 * quotes / sum(quotes) over (partition by grouping_value), 1)::double precision as share
      from voices c join names n on n.number = c.voice
      order by quotes desc, n.name_key, grouping_value nulls last
      limit ${question.limit}
    )
    select h.name, ${per ? SHOWN_GROUPS[per] : sql`h.grouping_value`} as "group", v.role, v.country,
      coalesce(v.type, 'unknown') as type, coalesce(v.named, true) as named,
      h.quotes, h.carried, h.reports, h.direct, h.share, h.first::text as first, h.last::text as last
    from heard h
    left join lateral (
      select mode() within group (order by s.role) as role, mode() within group (order by s.country) as country,
        mode() within group (order by s.type) as type, bool_or(s.named) as named
      from (
        select role, country, type, named from speakers w where w.voice = h.voice order by w.report desc limit ${LAST}
      ) s
    ) v on true
    order by h.quotes desc, h.name_key, h.grouping_value nulls last
  `.execute(db)
  return rows
}

/** Sayings, the last that came, by which it is told what a voice is. */
const LAST = 100

const GROUPS: Readonly<Record<Share, RawBuilder<unknown>>> = {
  outlet: sql`r.outlet collate "C"`,
  month: sql`s.month`,
  year: sql`s.month / 12`,
  type: sql`s.type collate "C"`,
  country: sql`s.country collate "C"`,
  role: sql`s.role collate "C"`,
  kind: sql`s.kind collate "C"`,
  stance: sql`s.stance collate "C"`,
  named: sql`s.named`,
}

const asGiven = sql`h.grouping_value`
const SHOWN_GROUPS: Readonly<Record<Share, RawBuilder<unknown>>> = {
  outlet: asGiven,
  month: sql`to_char(make_date(h.grouping_value / 12, h.grouping_value % 12 + 1, 1), 'YYYY-MM')`,
  year: sql`lpad(h.grouping_value::text, 4, '0')`,
  type: asGiven,
  country: asGiven,
  role: asGiven,
  kind: asGiven,
  stance: asGiven,
  named: sql`case when h.grouping_value then 'named' else 'unnamed' end`,
}

export interface Happening extends Found {
  /** The days it can mean; null when it has none. */
  readonly from: string | null
  readonly to: string | null
  readonly time: string | null
  readonly status: string
  readonly negated: boolean
  readonly type: string | null
  readonly mode: string | null
  readonly actors: string
  readonly targets: string
  readonly place: string | null
  readonly words: string
  /** In whose words, from the innermost outwards; empty: the report's own. */
  readonly according: string
  readonly confidence: number
}

export interface EventQuestion extends Bounds {
  readonly type?: string | undefined
  readonly status?: string | undefined
  /** Who takes part, or where. */
  readonly who?: string | undefined
  /** Who tells it. */
  readonly by?: string | undefined
  /** Words it is told with. */
  readonly about?: string | undefined
}

/** What is told to happen, by the days meant, else by those of the reports; the bounds are on these. */
export function events(db: Kysely<Tables>, question: EventQuestion): Promise<readonly Happening[]> {
  return happenings(
    db,
    question,
    between(question, "r.day"),
    sql`r.day desc nulls last, r.number, e.start_at`,
  )
}

/** What is told to happen on days that are known, by those days. Bounds are those of the days meant. */
export function timeline(db: Kysely<Tables>, question: EventQuestion): Promise<readonly Happening[]> {
  const { from, to } = question
  const conditions = [sql`e.from_day is not null`]
  if (from !== undefined) conditions.push(sql`coalesce(e.to_day, e.from_day) >= ${from}::date`)
  if (to !== undefined) conditions.push(sql`e.from_day <= ${to}::date`)
  if (question.outlet !== undefined) conditions.push(outletIs(question.outlet))
  return happenings(
    db,
    question,
    conditions,
    sql`e.from_day, e.to_day nulls last, r.day nulls last, r.number, e.start_at`,
  )
}

async function happenings(
  db: Kysely<Tables>,
  question: EventQuestion,
  bounds: readonly RawBuilder<unknown>[],
  order: RawBuilder<unknown>,
): Promise<readonly Happening[]> {
  const conditions = [COUNTED, sql`not e.dismissed`, ...bounds]
  if (question.type !== undefined) conditions.push(sql`e.type = ${question.type.toUpperCase()}`)
  if (question.status !== undefined) conditions.push(sql`e.status = ${question.status}`)
  if (question.who !== undefined) {
    const keys = await keysMeant(db, question.who)
    if (!keys.length) return []
    conditions.push(sql`exists (select 1 from participants p
      where p.report = e.report and p.event = e.id and p.name_key in (${sql.join(keys)}))`)
  }
  if (question.by !== undefined) {
    const keys = await keysMeant(db, question.by)
    if (!keys.length) return []
    conditions.push(sql`exists (select 1 from speakers s
      where s.report = e.report and s.name_key in (${sql.join(keys)})
        and s.attribution = any(string_to_array(e.according_to, '; ')))`)
  }
  for (const word of folded(question.about ?? "")
    .split(/\s+/)
    .filter(Boolean))
    conditions.push(sql`position(${word} in e.plain) > 0`)
  const { rows } = await sql<Happening>`
    select ${FOUND}, e.id, e.start_at as start, e.end_at as "end", e.from_day::text as "from", e.to_day::text as "to",
      e.time_value as time, e.status, e.negated, e.type, e.mode, e.actors, e.targets, e.where_at as place, e.words,
      coalesce((select string_agg(coalesce(a.source, '?'), ' < ' order by w.nth)
        from unnest(string_to_array(e.according_to, '; ')) with ordinality w (id, nth)
        join attributions a on a.report = e.report and a.id = w.id), '') as according,
      e.confidence
    from events e join reports r on r.number = e.report
    where ${all(conditions)}
    order by ${order}
    limit ${question.limit}
  `.execute(db)
  return rows
}

export interface Hit extends Found {
  readonly words: string
  readonly rank: number
}

/** The sentences that hold the words, of the reports that hold them most. Words are found by their stems, with or
 * without their accents, in French and English; quotation marks keep words together, "-" leaves reports out, "or" takes
 * either. */
export async function search(db: Kysely<Tables>, words: string, question: Bounds): Promise<readonly Hit[]> {
  const query = queryOf(words)
  const conditions = [COUNTED, sql`r.search @@ ${query}`, ...between(question, "r.day")]
  const { rows } = await sql<Omit<Hit, "start" | "end" | "words" | "id"> & { text: string }>`
    with met as (
      select r.* from reports r where ${all(conditions)} order by r.day desc nulls last, r.number limit ${MET}
    )
    select ${FOUND}, ts_rank(r.search, ${query})::double precision as rank,
      r.reading as text
    from met r
    order by rank desc, r.day desc nulls last, r.number
    limit ${question.limit}
  `.execute(db)
  const readings = rows.map(({ text }) => JSON.parse(text) as Sentences)
  const best = await bestSentences(db, readings, query)
  return rows.map(({ text: _, ...found }, i) => {
    const [start, end] = best.get(i) ?? [0, 0]
    return { ...found, id: "", start, end, words: readings[i]!.text.slice(start, end) }
  })
}

interface Sentences {
  readonly text: string
  readonly sentences: readonly [number, number][]
}

/** The sentence of each text that answers best, by the place of the text; a text without sentences has none. */
async function bestSentences(
  db: Kysely<Tables>,
  readings: readonly Sentences[],
  query: RawBuilder<unknown>,
): Promise<ReadonlyMap<number, readonly [number, number]>> {
  const given = readings.flatMap(({ text, sentences }, i) =>
    sentences.slice(0, 300).map(([start, end]) => {
      const words = storable(text.slice(start, end))
      return { i, s: start, e: end, words, plain: folded(words) }
    }),
  )
  if (!given.length) return new Map()
  const { rows } = await sql<{ i: number; s: number; e: number }>`
    select distinct on (i) i, s, e from (
      select i, s, e, to_tsvector('french', words) || to_tsvector('french', plain) || to_tsvector('english', words)
        || to_tsvector('simple', plain) as v
      from json_to_recordset(${JSON.stringify(given)}::json) as x(i integer, s integer, e integer, words text, plain text)
    ) t
    order by i, ts_rank(v, ${ANY(query)}) desc, s
  `.execute(db)
  return new Map(rows.map(({ i, s, e }) => [i, [s, e] as const]))
}

/** The same query, satisfied by any of its words. */
const ANY = (query: RawBuilder<unknown>) =>
  sql`replace(replace((${query})::text, '&', '|'), '<->', '|')::tsquery`

/** Reports that are looked at before they are ranked: the latest. */
const MET = 2_000

/** The words as they are typed, by the stems of either language, with accents and without. */
function queryOf(words: string): RawBuilder<unknown> {
  const plain = folded(words)
  return sql`(websearch_to_tsquery('french', ${words}) || websearch_to_tsquery('french', ${plain})
    || websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('simple', ${plain}))`
}

const COUNTED = sql`r.latest and not r.withdrawn`
const FOUND = sql`r.id as report, r.outlet, r.published, r.title`

function between({ from, to, outlet }: Bounds, column: "a.day" | "r.day" | "s.day"): RawBuilder<unknown>[] {
  return [
    ...(from === undefined ? [] : [sql`${sql.raw(column)} >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`${sql.raw(column)} <= ${to}::date`]),
    ...(outlet === undefined ? [] : [outletIs(outlet)]),
  ]
}

function outletIs(outlet: string): RawBuilder<unknown> {
  return sql`lower(r.outlet) = lower(${outlet})`
}

function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(conditions, sql` and `)
}
