import { type Kysely, sql } from "kysely"
import { type AnyRecord, recordOf } from "../model/by-id.ts"
import type { Reading } from "../model/reading.ts"
import { CORRECTABLE, type HandRecord } from "./correctable.ts"
import { anew, correct, dismiss, type Right, type Spot } from "./hand.ts"
import { placed } from "./handed.ts"
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
  const records = new Map(
    recordsOf(reading)
      .map(found => [`${found.kind} ${placeOf(found)}`, found] as const)
      .reverse(),
  )
  return rows.map(({ record: kind, place, field, value, reason, at }) => {
    const found = records.get(`${kind} ${place}`) ?? null
    return {
      id: idOf({ textHash, record: kind, place }, field),
      record: found?.record.id ?? null,
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

/** What can be noted of a record: what is right in one field or several, or, without any, that it is dismissed. */
export type What = Right | { readonly fields: readonly Right[] } | { readonly reason: string }

/** Notes something about a record of a reading, all of it or nothing. Gives the id of the note (of the first field, of
 * several), null when the reading has no such record. Throws a `RangeError` for a field or a value that cannot be. */
export async function note(
  db: Kysely<Tables>,
  textHash: string,
  reading: Reading,
  record: string,
  what: What,
): Promise<string | null> {
  const found = recordOf(reading, record)
  if (!found) return null
  const spot: Spot = { textHash, record: found.kind, place: placeOf(found) }
  if ("reason" in what) {
    await dismiss(db, spot, what.reason)
    return idOf(spot, null)
  }
  const fields = "fields" in what ? what.fields : [what]
  const [first] = fields
  if (!first) return null
  await correct(db, spot, fields)
  return idOf(spot, first.field)
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

function recordsOf({ attributions, events, entities, times }: Reading): AnyRecord[] {
  return [
    ...attributions.map((record): AnyRecord => ({ kind: "attribution", record })),
    ...events.map((record): AnyRecord => ({ kind: "event", record })),
    ...entities.map((record): AnyRecord => ({ kind: "entity", record })),
    ...times.map((record): AnyRecord => ({ kind: "time", record })),
  ]
}

function placeOf(found: AnyRecord): string {
  switch (found.kind) {
    case "attribution":
      return placed.attribution(found.record)
    case "event":
      return placed.event(found.record)
    case "entity":
      return placed.entity(found.record)
    case "time":
      return placed.time(found.record)
  }
}

function originalOf(found: AnyRecord, field: string, reading: Reading): string | null {
  switch (found.kind) {
    case "entity":
      return found.record.name
    case "time":
      return found.record.value
    case "event": {
      const { status, type, time } = found.record
      return field === "status" ? status : field === "type" ? type : (time?.value ?? null)
    }
    case "attribution": {
      const { stance, kind, saidAt, source } = found.record
      if (field === "stance") return stance
      if (field === "kind") return kind
      if (field === "said") return saidAt
      return source?.spans.map(([start, end]) => reading.text.slice(start, end)).join(" ") ?? null
    }
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
    if (!isHandRecord(record)) return null
    if (field !== null && typeof field !== "string") return null
    return { spot: { textHash, record, place }, field }
  } catch {
    return null
  }
}

function isHandRecord(record: unknown): record is HandRecord {
  return typeof record === "string" && Object.hasOwn(CORRECTABLE, record)
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
const NO_RECORDS = { text: "", attributions: [], events: [], entities: [], times: [] } as unknown as Reading
