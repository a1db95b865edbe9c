import { type Kysely, sql } from "kysely"
import type { CopyGroup } from "../model/dossier.ts"
import {
  assembled,
  type Joins,
  joinStory,
  layOut,
  SPELLED,
  type StoryPart,
  spelled,
  titleOf,
} from "../story/dossier.ts"
import type { RulesByLanguage } from "../story/rules.ts"
import { type Sketch, sketchFrom } from "../story/sketch.ts"
import type { StoryDraft } from "../story/stories.ts"
import { sha256 } from "./report.ts"
import { PAGE, readingsOf, sketch } from "./sketches.ts"
import type { Tables } from "./tables.ts"

/** What joins the reports of a dossier, equal to `joinReadings` over its readings, made step by step: a sketch of each
 * report is kept, copies and stories come out of the sketches, and of the stories only those are joined anew that are not
 * as they were the last time. In memory are the sketches, a few kilobytes a report, and the readings of one story at a
 * time. `joined` is told of each story that is joined anew. */
export async function joinsInSteps(
  db: Kysely<Tables>,
  rules: RulesByLanguage,
  engine: string,
  joined: (reports: readonly string[]) => void = () => {},
): Promise<Joins> {
  await sketch(db, engine, sql`true`)
  const { sketches, known } = await sketchesIn(db, engine)
  const layout = layOut(sketches, rules)
  const groups = new Map(
    layout.copies.flatMap(group => group.members.map(({ report }) => [report, group] as const)),
  )
  const parts: StoryPart[] = []
  const used: string[] = []
  for (let at = 0; at < layout.drafts.length; at += TOGETHER) {
    const asked = layout.drafts.slice(at, at + TOGETHER).map(draft => askedOf(draft, known, groups, engine))
    const before = await partsIn(
      db,
      asked.map(({ key }) => key),
    )
    const fresh: PartRow[] = []
    for (const one of asked) {
      const row = before.get(one.key)
      const part = row?.head === one.head ? row.part : await partOf(db, one, row?.part ?? null, rules)
      if (row?.head !== one.head) fresh.push({ key: one.key, head: one.head, part })
      if (!row) joined(one.draft.reports.map(({ report }) => report))
      parts.push(part)
      used.push(one.key)
    }
    await keepParts(db, fresh)
  }
  await sql`
    delete from story_joins where key not in (select k from json_array_elements_text(${JSON.stringify(used)}::json) k)
  `.execute(db)
  return assembled(layout, parts)
}

/** Stories that are looked up and kept together. */
const TOGETHER = 100

interface Known {
  readonly number: number
  /** Of the reading with what is noted by hand. */
  readonly stamp: string
}

interface Asked {
  readonly draft: StoryDraft
  readonly members: readonly Known[]
  readonly central: Known | null
  readonly copies: readonly CopyGroup[]
  /** Of all that the joins within the story hang on. */
  readonly key: string
  /** Of all that its title and terms hang on beside. */
  readonly head: string
}

function askedOf(
  draft: StoryDraft,
  known: ReadonlyMap<string, Known>,
  groups: ReadonlyMap<string, CopyGroup>,
  engine: string,
): Asked {
  const reports = draft.reports.map(({ report }) => report)
  const copies = [...new Set(reports.flatMap(report => groups.get(report) ?? []))]
  const members = reports.flatMap(report => known.get(report) ?? [])
  const copied = copies.map(({ original, members: own }) => [original, ...own.map(({ report }) => report)])
  return {
    draft,
    members,
    central: known.get(draft.central) ?? null,
    copies,
    key: sha256(JSON.stringify([engine, members.map(({ stamp }) => stamp), copied])),
    head: JSON.stringify([draft.central, draft.terms]),
  }
}

/** Of a story whose joins are known, the title and the terms alone are made anew: they hang on what else is told. */
async function partOf(
  db: Kysely<Tables>,
  { draft, members, central, copies }: Asked,
  known: StoryPart | null,
  rules: RulesByLanguage,
): Promise<StoryPart> {
  const told = await readingsOf(db, known ? members.slice(0, SPELLED) : members)
  const main =
    told.find(reading => reading.id === draft.central) ??
    (central ? (await readingsOf(db, [central]))[0] : undefined)
  const { occurrences, contradictions } = known ?? joinStory(told, copies, rules)
  return { title: titleOf(main), terms: spelled(draft, told), occurrences, contradictions }
}

/** Every sketch, and where the reading of each report is kept. */
async function sketchesIn(
  db: Kysely<Tables>,
  engine: string,
): Promise<{ readonly sketches: readonly Sketch[]; readonly known: ReadonlyMap<string, Known> }> {
  const found: (Known & { readonly day: string; readonly sketch: Sketch })[] = []
  for (let after = 0; ; after = found.at(-1)!.number) {
    const { rows } = await sql<Known & { readonly day: string; readonly sketch: string }>`
      select r.number, coalesce(r.day::text, '') as day, k.stamp, k.sketch
      from reports r join sketches k on k.report = r.number and k.engine = ${engine}
      where r.latest and not r.withdrawn and r.number > ${after}
      order by r.number limit ${PAGE}
    `.execute(db)
    for (const row of rows) found.push({ ...row, sketch: sketchFrom(row.sketch) })
    if (rows.length < PAGE) break
  }
  // In the order in which the dossier hands out its readings.
  found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number))
  return {
    sketches: found.map(({ sketch }) => sketch),
    known: new Map(found.map(({ sketch, number, stamp }) => [sketch.report, { number, stamp }])),
  }
}

interface PartRow {
  readonly key: string
  readonly head: string
  readonly part: StoryPart
}

async function partsIn(db: Kysely<Tables>, keys: readonly string[]): Promise<ReadonlyMap<string, PartRow>> {
  const rows = await db.selectFrom("story_joins").selectAll().where("key", "in", keys).execute()
  return new Map(
    rows.map(({ key, head, part }) => [key, { key, head, part: JSON.parse(part) as StoryPart }] as const),
  )
}

async function keepParts(db: Kysely<Tables>, rows: readonly PartRow[]): Promise<void> {
  if (!rows.length) return
  const given = JSON.stringify(rows.map(({ key, head, part }) => ({ key, head, part: JSON.stringify(part) })))
  // Two stories whose reports and copies are the same in every word are one row.
  await sql`
    insert into story_joins (key, head, part)
    select distinct on (key) key, head, part
    from json_to_recordset(${given}::json) as x(key text, head text, part text)
    on conflict (key) do update set head = excluded.head, part = excluded.part
  `.execute(db)
}
