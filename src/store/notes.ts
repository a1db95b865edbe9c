import { type Kysely, sql } from "kysely"
import type { Attribution, EventRecord, Reading } from "../model/reading.ts"
import type { HandRecord } from "./correctable.ts"
import { anew, correct, dismiss, type Spot } from "./hand.ts"
import { placeOf } from "./rows.ts"
import type { Tables } from "./tables.ts"

/** One thing that a person noted, as it lies on a reading. */
export interface Noted {
  /** Names the note itself: see `undo`. */
  readonly id: string
  /** Id of the record that has these words now; null when none has. */
  readonly record: string | null
  readonly kind: HandRecord
  /** Null: the record is dismissed. */
  readonly field: string | null
  readonly value: string | null
  /** What the reading says itself. */
  readonly original: string | null
  readonly reason: string
  /** ISO. */
  readonly at: string
}

/** What is noted by hand of the text of a reading, in order of time. The reading is only asked for when there is
 * something. */
export async function notesOf(
  db: Kysely<Tables>,
  textHash: string,
  readingOf: () => Reading,
): Promise<Noted[]> {
  const { rows } = await sql<Row>`
    select record, place, null as field, null as value, reason, ${ISO} as at
    from dismissals where text_hash = ${textHash}
    union all
    select record, place, field, value, '' as reason, ${ISO} as at
    from corrections where text_hash = ${textHash}
    order by at, record, place, field
  `.execute(db)
  if (!rows.length) return []
  const reading = readingOf()
  const placed = new Map<string, Attribution | EventRecord>(
    [...reading.attributions.map(spotted("attribution")), ...reading.events.map(spotted("event"))].reverse(),
  )
  return rows.map(({ record: kind, place, field, value, reason, at }) => {
    const found = placed.get(`${kind} ${place}`) ?? null
    return {
      id: idOf({ textHash, record: kind, place }, field),
      record: found?.id ?? null,
      kind,
      field,
      value,
      original: found && field ? originalOf(found, field, reading) : null,
      reason,
      at,
    }
  })
}

const ISO = sql`to_char(noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

interface Row {
  readonly record: HandRecord
  readonly place: string
  readonly field: string | null
  readonly value: string | null
  readonly reason: string
  readonly at: string
}

/** Notes something about a record of a reading: a correction, or, without a field, that it is dismissed. Gives the id
 * of the note, null when the reading has no such record. Throws a `RangeError` for a field or a value that cannot be. */
export async function note(
  db: Kysely<Tables>,
  textHash: string,
  reading: Reading,
  record: string,
  what: { readonly field: string; readonly value: string } | { readonly reason: string },
): Promise<string | null> {
  const spot = spotOf(textHash, reading, record)
  if (!spot) return null
  if ("field" in what) {
    await correct(db, spot, what.field, what.value)
    return idOf(spot, what.field)
  }
  await dismiss(db, spot, what.reason)
  return idOf(spot, null)
}

/** Takes a note back, by its id. False when there is none. */
export async function undo(db: Kysely<Tables>, id: string): Promise<boolean> {
  const parsed = parseId(id)
  if (!parsed) return false
  const { spot, field } = parsed
  return db.transaction().execute(async trx => {
    let gone = trx
      .deleteFrom(field === null ? "dismissals" : "corrections")
      .where("text_hash", "=", spot.textHash)
      .where("record", "=", spot.record)
      .where("place", "=", spot.place)
    if (field !== null) gone = gone.where(sql.ref("field"), "=", field)
    const { numDeletedRows } = await gone.executeTakeFirst()
    if (numDeletedRows === 0n) return false
    await anew(trx, spot.textHash)
    return true
  })
}

function spotOf(textHash: string, reading: Reading, id: string): Spot | null {
  const attribution = reading.attributions.find(a => a.id === id)
  if (attribution) return { textHash, record: "attribution", place: placeOf(attribution.content.spans) }
  const event = reading.events.find(e => e.id === id)
  if (event) return { textHash, record: "event", place: placeOf([[event.trigger.start, event.trigger.end]]) }
  return null
}

function spotted<R extends Attribution | EventRecord>(kind: HandRecord) {
  return (record: R): readonly [string, R] => [
    `${kind} ${placeOf("content" in record ? record.content.spans : [[record.trigger.start, record.trigger.end]])}`,
    record,
  ]
}

function originalOf(record: Attribution | EventRecord, field: string, reading: Reading): string | null {
  if ("trigger" in record)
    return field === "status" ? record.status : field === "type" ? record.type : (record.time?.value ?? null)
  switch (field) {
    case "stance":
      return record.stance
    case "kind":
      return record.kind
    case "said":
      return record.saidAt
    default:
      return record.source?.spans.map(([start, end]) => reading.text.slice(start, end)).join(" ") ?? null
  }
}

function idOf({ textHash, record, place }: Spot, field: string | null): string {
  return Buffer.from(JSON.stringify([textHash, record, place, field])).toString("base64url")
}

function parseId(id: string): { readonly spot: Spot; readonly field: string | null } | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(id, "base64url").toString("utf8"))
    if (!Array.isArray(parts) || parts.length !== 4) return null
    const [textHash, record, place, field] = parts as unknown[]
    if (typeof textHash !== "string" || typeof place !== "string") return null
    if (record !== "attribution" && record !== "event") return null
    if (field !== null && typeof field !== "string") return null
    return { spot: { textHash, record, place }, field }
  } catch {
    return null
  }
}

/** A note as lists show it. */
export interface ListedNote extends Omit<Noted, "kind"> {
  readonly report: string | null
  readonly title: string | null
  readonly kind: HandRecord | "alias"
}

/** Everything noted in a dossier: about records, and which names are one. */
export async function allNotes(db: Kysely<Tables>): Promise<readonly ListedNote[]> {
  const { rows } = await sql<{
    text_hash: string
    id: string | null
    title: string | null
    reading: string | null
  }>`
    select distinct on (n.text_hash) n.text_hash, r.id, r.title, r.reading
    from (select text_hash from dismissals union select text_hash from corrections) n
    left join reports r on r.text_hash = n.text_hash
    order by n.text_hash, r.latest desc nulls last, r.number desc
  `.execute(db)
  const notes: ListedNote[] = []
  for (const { text_hash, id, title, reading } of rows) {
    const read = reading === null ? NO_RECORDS : (JSON.parse(reading) as Reading)
    for (const one of await notesOf(db, text_hash, () => read)) notes.push({ ...one, report: id, title })
  }
  const aliases = await sql<{ name_key: string; name: string; at: string }>`
    select name_key, name, ${ISO} as at from aliases order by noted_at, name_key
  `.execute(db)
  const joined = aliases.rows.map(
    ({ name_key, name, at }): ListedNote => ({
      id: `alias:${name_key}`,
      report: null,
      title: null,
      record: null,
      kind: "alias",
      field: name_key,
      value: name,
      original: null,
      reason: "",
      at,
    }),
  )
  return [...notes, ...joined].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Of a text that no report has any more. */
const NO_RECORDS = { text: "", attributions: [], events: [] } as unknown as Reading
