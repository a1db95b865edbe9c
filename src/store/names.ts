import { type Kysely, sql } from "kysely"
import { nameKey } from "./fold.ts"
import type { Tables } from "./tables.ts"

/** The keys of every name that is meant by some words: all of the words stand in it, or in one it is the same as.
 * "kerbrat" means Nora Kerbrat; what a person noted to be the same follows. */
export async function keysMeant(db: Kysely<Tables>, words: string): Promise<readonly string[]> {
  const parts = nameKey(words).split(" ").filter(Boolean)
  if (!parts.length) return []
  const holds = parts.map(part => sql<boolean>`position(${` ${part} `} in ' ' || name_key || ' ') > 0`)
  const { rows } = await sql<{ name_key: string }>`
    with found as (select name_key from names where ${sql.join(holds, sql` and `)}),
    roots as (
      select coalesce(a.same_as, f.name_key) as name_key
      from found f left join aliases a on a.name_key = f.name_key
    )
    select name_key from roots
    union select name_key from found
    union select a.name_key from aliases a join roots r on a.same_as = r.name_key
    order by 1
  `.execute(db)
  return rows.map(row => row.name_key)
}
