import type { Kysely } from "kysely"
import type { Reading } from "../model/reading.ts"
import type { Joins } from "../story/dossier.ts"
import type { RulesByLanguage } from "../story/rules.ts"
import { readingsIn } from "./answers.ts"
import type { Dossier } from "./dossier.ts"
import { revisionOf } from "./lists.ts"
import { joinsInSteps } from "./steps.ts"
import type { Tables } from "./tables.ts"

/** Every reading that counts, and what joins them. */
export interface SideBySide {
  readonly readings: readonly Reading[]
  readonly joins: Joins
}

/** What joins the reports of a dossier. It is made once for each state of the dossier and kept in it, and what changes
 * makes only the stories anew that it touches (`joinsInSteps`); it always equals `joinReadings` over all readings.
 * `engine` is the version of Selon: another one joins anew. */
export async function sideBySide(
  dossier: Dossier,
  rules: RulesByLanguage,
  engine: string,
): Promise<SideBySide> {
  return withKept(
    dossier,
    engine,
    () => readingsIn(dossier),
    async (readings, kept) => ({ readings, joins: kept ?? (await joinsInSteps(dossier.db, rules, engine)) }),
  )
}

/** Reads something of a dossier and makes its joins out of it, or is handed those that are kept; what is made is kept. */
export async function withKept<Read, Made extends { readonly joins: Joins }>(
  { db }: Dossier,
  engine: string,
  read: () => Promise<Read>,
  make: (read: Read, kept: Joins | null) => Promise<Made>,
): Promise<Made> {
  const revision = await revisionOf(db)
  const found = await read()
  // Somebody else may have added reports while these were read: what is kept is then of another state than they are.
  const still = (await revisionOf(db)) === revision
  const key = `${engine} ${revision}`
  const kept = still ? await keptJoins(db, key) : null
  const made = await make(found, kept)
  if (still && !kept) await keep(db, key, made.joins)
  return made
}

async function keptJoins(db: Kysely<Tables>, revision: string): Promise<Joins | null> {
  const row = await db.selectFrom("joins").select("joins").where("revision", "=", revision).executeTakeFirst()
  return row ? (JSON.parse(row.joins) as Joins) : null
}

async function keep(db: Kysely<Tables>, revision: string, joins: Joins): Promise<void> {
  // JSON writes what a column cannot hold as escapes.
  const row = { sole: true, revision, joins: JSON.stringify(joins) }
  await db
    .insertInto("joins")
    .values(row)
    .onConflict(conflict => conflict.column("sole").doUpdateSet(row))
    .execute()
}
