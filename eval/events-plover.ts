import { type PloverRow, ploverRows } from "../src/export/plover.ts"
import type { Entity } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { readGold } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** One coded sentence: one event, its words and who stands where. */
interface PloverRecord {
  readonly id: string
  readonly text: string
  readonly events: readonly [{ readonly type: string; readonly quad: string }]
  readonly spans: readonly { readonly role: string; readonly start: number; readonly end: number }[]
}

/** Each sentence has one event. Of the rows found, that one is compared which the marked words name first; where none
 * is touched, the first. Actors and recipients count as found when a mention of theirs shares words with the mark. */
export function ploverTables(gold: string): ScoreTable[] {
  const reader = readyReader(["en"])
  const [type, quad, actors, recipients] = [
    row("type"),
    row("quad class"),
    row("actor heads"),
    row("recipient heads"),
  ] as const
  const extra = { ...row("extra events a record"), fault: true as const }
  const types = new Map<string, Counted>()
  for (const record of readGold<PloverRecord>("plover/plover-gsr.jsonl", gold)) {
    const reading = reader.readText(record.text, { published: "2000-01-01" })
    const rows = ploverRows(reading)
    const [wanted] = record.events
    const got = meantRow(record, rows)
    count(type, got?.type === wanted.type)
    count(quad, got?.quad === wanted.quad.toLowerCase())
    tally(types, wanted.type).gold++
    if (got) tally(types, got.type).system++
    if (got?.type === wanted.type) tally(types, got.type).right++
    extra.gold++
    extra.system++
    extra.right += Math.max(0, rows.length - 1)
    roles(actors, record, /^SRC/, got?.actors ?? [])
    roles(recipients, record, /TAR$/, got?.recipients ?? [])
  }
  return [
    { title: "plover records: one event a sentence", rows: [type, quad, actors, recipients, extra] },
    {
      title: "plover records: by type",
      rows: [...types.values()].sort((a, b) => b.gold - a.gold || (a.name < b.name ? -1 : 1)),
    },
  ]
}

/** The row that the first of the marked words touched by any row names, else the first row. */
export function meantRow(
  record: Pick<PloverRecord, "spans">,
  rows: readonly PloverRow[],
): PloverRow | undefined {
  const marks = record.spans.filter(({ role }) => role === "EVT")
  return (
    rows.find(({ event: { trigger } }) =>
      marks.some(({ start, end }) => start < trigger.end && trigger.start < end),
    ) ?? rows[0]
  )
}

/** A mark that stands in both roles (« SRC/TAR ») is right in either, and missed in neither. */
function roles(row: Counted, { spans }: PloverRecord, role: RegExp, entities: readonly Entity[]): void {
  const wanted = spans.filter(
    span => role.test(span.role) && (span.role !== "SRC/TAR" || role.source === "^SRC"),
  )
  const allowed = spans.filter(span => role.test(span.role))
  const touches = (entity: Entity, marks: typeof spans) =>
    entity.mentions.some(m => marks.some(({ start, end }) => m.start < end && start < m.end))
  row.gold += wanted.length
  row.system += entities.length
  const found = wanted.filter(mark => entities.some(entity => touches(entity, [mark]))).length
  const good = entities.filter(entity => touches(entity, allowed)).length
  // One count serves both precision and recall: several names in one mark are one.
  row.right += Math.min(found, good)
}

type Counted = ScoreRow & { gold: number; system: number; right: number }

function row(name: string): Counted {
  return { name, gold: 0, system: 0, right: 0 }
}

function count(row: Counted, right: boolean): void {
  row.gold++
  row.system++
  if (right) row.right++
}

function tally(rows: Map<string, Counted>, name: string): Counted {
  const there = rows.get(name) ?? row(name)
  rows.set(name, there)
  return there
}
