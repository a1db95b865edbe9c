import { type Kysely, type RawBuilder, sql } from "kysely"
import { firstCarriers, type Saying, type Sayings } from "../story/carried.ts"
import { COPY_DAYS, copyPairs, groupsOf } from "../story/copies.ts"
import type { Fingerprint } from "../story/fingerprint.ts"
import { Joined } from "../story/joined.ts"
import { sketchFrom } from "../story/sketch.ts"
import { sketch } from "./sketches.ts"
import type { Tables } from "./tables.ts"

/** Brings up to date which sayings are one because reports copy each other (`speakers.said`), for the reports that came
 * or changed since the last time: they are compared with those of the days around theirs, and no others. Nothing to do
 * costs a look into a table that is empty then. Whoever does the same at once does no harm: what a report put meanwhile
 * copies is found the next time. */
export async function markCopies(db: Kysely<Tables>, engine: string): Promise<void> {
  const fresh = await freshIn(db)
  if (!fresh.length) return
  const numbers = new Set(fresh.map(({ number }) => number))
  const counted = fresh.filter(({ counts }) => counts)
  const near = await neighbours(db, engine, counted)
  const found = copyPairs(near.map(({ print }) => print))
    .map(({ a, b, shared }) => pairOf(near[a]!.number, near[b]!.number, shared))
    .filter(({ a, b }) => numbers.has(a) || numbers.has(b))
  const before = await pairsIn(db)
  const pairs = [...before.filter(({ a, b }) => !numbers.has(a) && !numbers.has(b)), ...found]
  const touched = new Set(numbers)
  for (const { a, b } of [...before, ...found]) {
    if (numbers.has(a)) touched.add(b)
    if (numbers.has(b)) touched.add(a)
  }
  const groups = membersOf(pairs, touched)
  await write(db, {
    fresh: fresh.map(({ number, written }) => ({ report: number, written })),
    pairs: found,
    touched: [...new Set([...touched, ...groups.flatMap(({ members }) => members)])],
    said: await labels(db, engine, groups),
  })
}

/** Is there anything that `markCopies` would look at? */
export async function isCopyingOpen(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select exists (select from uncompared) as open`.execute(db)
  return rows[0]?.open ?? false
}

interface Fresh {
  readonly number: number
  readonly written: string
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null
  readonly counts: boolean
}

async function freshIn(db: Kysely<Tables>): Promise<readonly Fresh[]> {
  const { rows } = await sql<Fresh>`
    select r.number, u.written::text as written, r.day - '1970-01-01'::date as day,
      r.latest and not r.withdrawn as counts
    from uncompared u join reports r on r.number = u.report order by r.number
  `.execute(db)
  return rows
}

interface Printed {
  readonly number: number
  readonly print: Fingerprint
}

/** All that could be copies of these reports or they of them, themselves included, in order of their days. */
async function neighbours(
  db: Kysely<Tables>,
  engine: string,
  fresh: readonly Fresh[],
): Promise<readonly Printed[]> {
  if (!fresh.length) return []
  const days = new Set<number>()
  for (const { day } of fresh)
    if (day !== null) for (let by = -COPY_DAYS; by <= COPY_DAYS; by++) days.add(day + by)
  // Whoever has no day may be of any.
  const near = fresh.some(({ day }) => day === null)
    ? sql`true`
    : sql`(r.day is null or r.day - '1970-01-01'::date in (
        select d::integer from json_array_elements_text(${JSON.stringify([...days])}::json) d))`
  await sketch(db, engine, near)
  return printsIn(db, engine, near)
}

async function printsIn(
  db: Kysely<Tables>,
  engine: string,
  condition: RawBuilder<unknown>,
): Promise<readonly Printed[]> {
  const found: (Printed & { readonly day: string })[] = []
  for (let after = 0; ; after = found.at(-1)!.number) {
    const { rows } = await sql<{ number: number; day: string; sketch: string }>`
      select r.number, coalesce(r.day::text, '') as day, k.sketch
      from reports r join sketches k on k.report = r.number and k.engine = ${engine}
      where r.latest and not r.withdrawn and r.number > ${after} and ${condition}
      order by r.number limit ${PAGE}
    `.execute(db)
    for (const { number, day, sketch } of rows) {
      const { print } = sketchFrom(sketch)
      found.push({ number, day, print: { ...print, report: keyOf(print.report, number) } })
    }
    if (rows.length < PAGE) break
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number))
}

const PAGE = 500

/** Two reports may have one id; of one moment they are ordered by it all the same. */
function keyOf(id: string, number: number): string {
  return `${id}\0${number}`
}

function numberIn(key: string): number {
  return Number(key.slice(key.lastIndexOf("\0") + 1))
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly shared: number
}

function pairOf(a: number, b: number, shared: number): Pair {
  return { a: Math.min(a, b), b: Math.max(a, b), shared }
}

/** Those whose two reports count. */
async function pairsIn(db: Kysely<Tables>): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    select p.a, p.b, p.shared from copy_pairs p
    join reports x on x.number = p.a and x.latest and not x.withdrawn
    join reports y on y.number = p.b and y.latest and not y.withdrawn
  `.execute(db)
  return rows
}

interface Members {
  readonly members: readonly number[]
  readonly pairs: readonly Pair[]
}

/** The reports that pairs join, as far as one of them is touched. */
function membersOf(pairs: readonly Pair[], touched: ReadonlySet<number>): readonly Members[] {
  const numbers = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const at = new Map(numbers.map((number, i) => [number, i]))
  const joined = new Joined(numbers.length)
  for (const { a, b } of pairs) joined.join(at.get(a)!, at.get(b)!)
  const pairsOf = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const group = joined.find(at.get(pair.a)!)
    const list = pairsOf.get(group)
    if (list) list.push(pair)
    else pairsOf.set(group, [pair])
  }
  return joined
    .groups()
    .map(group => ({ members: group.map(i => numbers[i]!), pairs: pairsOf.get(group[0]!) ?? [] }))
    .filter(({ members }) => members.some(number => touched.has(number)))
}

interface Label {
  readonly report: number
  readonly attribution: string
  readonly said: string
}

/** What each saying that two reports of a group carry, or more, is called. */
async function labels(
  db: Kysely<Tables>,
  engine: string,
  groups: readonly Members[],
): Promise<readonly Label[]> {
  const made: Label[] = []
  for (let from = 0; from < groups.length; from += TOGETHER) {
    const some = groups.slice(from, from + TOGETHER)
    const numbers = some.flatMap(({ members }) => members)
    const within = sql`r.number in (select n::integer from json_array_elements_text(${JSON.stringify(numbers)}::json) n)`
    await sketch(db, engine, within)
    const printed = await printsIn(db, engine, within)
    const at = new Map(printed.map(({ number }, i) => [number, i]))
    const copies = groupsOf(
      printed.map(({ print }) => print),
      some.flatMap(({ pairs }) =>
        pairs.flatMap(({ a, b, shared }) =>
          at.has(a) && at.has(b) ? [{ a: at.get(a)!, b: at.get(b)!, shared }] : [],
        ),
      ),
    )
    const keys = new Map(printed.map(({ number, print }) => [number, print.report]))
    const carriers = firstCarriers(await sayingsIn(db, numbers, keys), copies)
    const all = [...carriers].flatMap(([report, places]) =>
      [...places].map(([attribution, { report: first, id }]) => ({
        report: numberIn(report),
        attribution,
        said: `${numberIn(first)} ${id}`,
      })),
    )
    const times = new Map<string, number>()
    for (const { said } of all) times.set(said, (times.get(said) ?? 0) + 1)
    made.push(...all.filter(({ said }) => times.get(said)! > 1))
  }
  return made
}

/** Groups that are looked up together. */
const TOGETHER = 100

async function sayingsIn(
  db: Kysely<Tables>,
  numbers: readonly number[],
  keys: ReadonlyMap<number, string>,
): Promise<readonly Sayings[]> {
  const { rows } = await sql<Saying & { readonly report: number }>`
    select a.report, a.id, coalesce(a.source, '') as source, a.content
    from json_array_elements_text(${JSON.stringify(numbers)}::json) n
    join attributions a on a.report = n::integer
    where not a.dismissed order by a.report, a.start_at, a.id
  `.execute(db)
  const sayings = new Map<number, Saying[]>()
  for (const { report, id, source, content } of rows) {
    const list = sayings.get(report)
    if (list) list.push({ id, source, content })
    else sayings.set(report, [{ id, source, content }])
  }
  return [...sayings].map(([number, own]) => ({
    report: keys.get(number) ?? keyOf("", number),
    sayings: own,
  }))
}

/** Of rows with one saying the one that counts comes first. */
const ORDER = sql`not o.counted, o.report, o.attribution, o.entity`

/** All or nothing: one statement. */
async function write(
  db: Kysely<Tables>,
  {
    fresh,
    pairs,
    touched,
    said,
  }: {
    readonly fresh: readonly { readonly report: number; readonly written: string }[]
    readonly pairs: readonly Pair[]
    readonly touched: readonly number[]
    readonly said: readonly Label[]
  },
): Promise<void> {
  await sql`
    with fresh as (
      select * from json_to_recordset(${JSON.stringify(fresh)}::json) as x(report integer, written bigint)
    ), given as (
      select * from json_to_recordset(${JSON.stringify(pairs)}::json) as x(a integer, b integer, shared double precision)
    ), dropped as (
      delete from copy_pairs p using fresh f
      where f.report in (p.a, p.b) and not exists (select from given g where g.a = p.a and g.b = p.b)
    ), kept as (
      insert into copy_pairs (a, b, shared) select a, b, shared from given
      on conflict (a, b) do update set shared = excluded.shared
    ), labels as (
      select * from json_to_recordset(${JSON.stringify(said)}::json) as x(report integer, attribution text, said text)
    ), named as (
      update speakers s set said = w.said, again = w.again, again_there = w.again_there
      from (
        select o.report, o.attribution, o.entity, l.said,
          l.said is not null and row_number() over (partition by l.said, o.voice order by ${ORDER}) > 1 as again,
          l.said is not null
            and row_number() over (partition by l.said, o.voice, r.outlet order by ${ORDER}) > 1 as again_there
        from json_array_elements_text(${JSON.stringify(touched)}::json) t
        join speakers o on o.report = t::integer
        join reports r on r.number = o.report
        left join labels l on l.report = o.report and l.attribution = o.attribution
      ) w
      where w.report = s.report and w.attribution = s.attribution and w.entity = s.entity
        and (s.said, s.again, s.again_there) is distinct from (w.said, w.again, w.again_there)
    )
    delete from uncompared u using fresh f where u.report = f.report and u.written = f.written
  `.execute(db)
}
