import { type Kysely, sql, type Transaction } from "kysely"
import type { Reading } from "../model/reading.ts"
import { checkCorrection, type HandRecord } from "./correctable.ts"
import { nameKey } from "./fold.ts"
import type { Hand } from "./handed.ts"
import { putRecords } from "./put.ts"
import type { Tables } from "./tables.ts"

/** What a person notes is kept by the words it is about (the hash of the text, the kind of record and its place), so
 * that it outlives every new reading and every new number of a record. */
export interface Spot {
  readonly textHash: string
  readonly record: HandRecord
  /** See `placed`. */
  readonly place: string
}

/** Two names are one person: everything said under the first counts for the second. */
export async function alias(db: Kysely<Tables>, name: string, sameAs: string): Promise<void> {
  const from = nameKey(name)
  const to = nameKey(sameAs)
  if (!from || !to || from === to) return
  await db.transaction().execute(async trx => {
    const further = await trx
      .selectFrom("aliases")
      .select(["same_as", "name"])
      .where("name_key", "=", to)
      .executeTakeFirst()
    const [last, called] =
      further && further.same_as !== from ? [further.same_as, further.name] : [to, sameAs]
    await trx
      .insertInto("names")
      .values({ name_key: to, name: sameAs })
      .onConflict(c => c.doNothing())
      .execute()
    await trx.deleteFrom("aliases").where("name_key", "=", last).execute()
    await trx
      .updateTable("aliases")
      .set({ same_as: last, name: called })
      .where("same_as", "=", from)
      .execute()
    await trx
      .insertInto("aliases")
      .values({ name_key: from, same_as: last, name: called })
      .onConflict(c => c.column("name_key").doUpdateSet({ same_as: last, name: called }))
      .execute()
  })
}

/** False when the name was no alias. */
export async function unalias(db: Kysely<Tables>, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("aliases")
    .where("name_key", "=", nameKey(name))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The record is wrong and no question shows it; it stays in the reading. */
export async function dismiss(db: Kysely<Tables>, spot: Spot, reason = ""): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx
      .insertInto("dismissals")
      .values({ text_hash: spot.textHash, record: spot.record, place: spot.place, reason })
      .onConflict(c =>
        c.columns(["text_hash", "record", "place"]).doUpdateSet({ reason, noted_at: sql`now()` }),
      )
      .execute()
    await anew(trx, spot.textHash)
  })
}

export async function restore(db: Kysely<Tables>, spot: Spot): Promise<void> {
  await db.transaction().execute(async trx => {
    for (const table of ["dismissals", "corrections"] as const) {
      await trx
        .deleteFrom(table)
        .where("text_hash", "=", spot.textHash)
        .where("record", "=", spot.record)
        .where("place", "=", spot.place)
        .execute()
    }
    await anew(trx, spot.textHash)
  })
}

/** Fields of the record are put right, all of them or none. Throws a `RangeError` for a field or a value that cannot
 * be. */
export async function correct(db: Kysely<Tables>, spot: Spot, fields: readonly Right[]): Promise<void> {
  for (const { field, value } of fields) checkCorrection(spot.record, field, value)
  await db.transaction().execute(async trx => {
    for (const { field, value } of fields) {
      await trx
        .insertInto("corrections")
        .values({ text_hash: spot.textHash, record: spot.record, place: spot.place, field, value })
        .onConflict(c =>
          c.columns(["text_hash", "record", "place", "field"]).doUpdateSet({ value, noted_at: sql`now()` }),
        )
        .execute()
    }
    await anew(trx, spot.textHash)
  })
}

/** A field and what it should be. */
export interface Right {
  readonly field: string
  readonly value: string
}

/** What is noted of the given reports, by their number; those of whom nothing is noted are left out. */
export async function handOf(
  trx: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Hand>> {
  if (!numbers.length) return new Map()
  const { rows } = await sql<{
    number: number
    record: string
    place: string
    field: string | null
    value: string | null
  }>`
    select r.number, d.record, d.place, null as field, null as value
    from reports r join dismissals d on d.text_hash = r.text_hash where r.number in (${sql.join(numbers)})
    union all
    select r.number, c.record, c.place, c.field, c.value
    from reports r join corrections c on c.text_hash = r.text_hash where r.number in (${sql.join(numbers)})
  `.execute(trx)
  const hands = new Map<number, { dismissed: Set<string>; corrected: Map<string, Map<string, string>> }>()
  for (const { number, record, place, field, value } of rows) {
    let hand = hands.get(number)
    if (!hand) {
      hand = { dismissed: new Set(), corrected: new Map() }
      hands.set(number, hand)
    }
    const key = `${record} ${place}`
    if (field === null) hand.dismissed.add(key)
    else hand.corrected.set(key, (hand.corrected.get(key) ?? new Map()).set(field, value!))
  }
  return hands
}

/** Makes the records of every report with these words again, with what is noted now. */
export async function anew(trx: Transaction<Tables>, textHash: string): Promise<void> {
  const reports = await trx
    .selectFrom("reports")
    .select(["number", "reading"])
    .where("text_hash", "=", textHash)
    .execute()
  if (!reports.length) return
  await putRecords(
    trx,
    reports.map(({ number, reading }) => ({ number, reading: JSON.parse(reading) as Reading })),
  )
}
