import { sql } from "kysely"
import type { Dossier } from "../src/store/dossier.ts"

/** Every row of a dossier without the numbers its reports and names have there and without the copies, which are found when they are
 * asked for, in an order of its own: two dossiers of the same reports give the same, however and by whomever they were filled. */
export async function rowsOf({ db }: Dossier): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables: Record<string, readonly string[]> = {}
  for (const table of TABLES) {
    const { rows } = await sql<{ row: string }>`
      select r.hash || ' ' || (to_jsonb(t) - 'report' - 'number' - 'voice' - 'said')::text as row
      from ${sql.table(table)} t join reports r on r.number = t.${sql.ref(table === "reports" ? "number" : "report")}
      order by 1
    `.execute(db)
    tables[table] = rows.map(({ row }) => row)
  }
  const { rows } = await sql<{
    row: string
  }>`select (to_jsonb(n) - 'number')::text as row from names n order by 1`.execute(db)
  // Speakers know their names by numbers: of whom does each tell?
  const voices = await sql<{ row: string }>`
    select r.hash || ' ' || s.attribution || ' ' || s.entity || ' ' || n.name_key as row
    from speakers s join reports r on r.number = s.report join names n on n.number = s.voice order by 1
  `.execute(db)
  return { ...tables, names: rows.map(({ row }) => row), voices: voices.rows.map(({ row }) => row) }
}

const TABLES = ["reports", "attributions", "speakers", "abouts", "events", "participants"] as const
