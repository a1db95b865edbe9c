import { type Kysely, sql } from "kysely"
import type { Tables } from "./tables.ts"

/** Lets the database count its rows anew when it is far from knowing how many there are: it then knows which index
 * leads to few rows. A server of PostgreSQL does so itself in time; the embedded database never does. The columns of
 * words are left out, as they cost the most and help the least. */
export async function countAnew(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ known: number; there: number }>`
    select reltuples::double precision as known, (select count(*)::int from attributions) as there
    from pg_class where oid = 'attributions'::regclass
  `.execute(db)
  const { known = 0, there = 0 } = rows[0] ?? {}
  if (there < LEAST || there < 2 * known) return
  for (const columns of COLUMNS) await sql.raw(`analyze ${columns}`).execute(db)
}

/** Any way to few rows is short. */
const LEAST = 1_000

const COLUMNS = [
  "attributions (report, id, day, dismissed)",
  "speakers (report, attribution, name_key, voice)",
  "abouts (report, attribution, name_key)",
  "names (name_key)",
  "reports (number, day, latest, withdrawn)",
  "events (report, id, from_day, dismissed)",
]
