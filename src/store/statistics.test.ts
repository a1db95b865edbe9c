import { sql } from "kysely"
import { expect, test } from "vitest"
import { passingDossier } from "./dossier.ts"
import { countAnew } from "./statistics.ts"

test("rows are counted anew when there are many more than were known, and not before", async () => {
  const { db, close } = await passingDossier()
  const known = async () =>
    (
      await sql<{
        n: number
      }>`select reltuples::int as n from pg_class where relname = 'attributions'`.execute(db)
    ).rows[0]?.n
  const add = (from: number, to: number) =>
    sql`
      insert into attributions (report, id, place, kind, act, stance, negated, named, cue, cue_lemma, content,
        start_at, end_at, confidence, dismissed, search)
      select 1, 'a' || n, n::text, 'direct', 'speech', 'states', false, true, 'dit', 'dire', 'oui', 0, 3, 1, false,
        to_tsvector('simple', 'oui') from generate_series(${from}::int, ${to}::int) n
    `.execute(db)
  await sql`
    insert into reports (number, hash, engine, id, text_hash, withdrawn, language, reading, search)
    values (1, 'h', '1', 'r', 't', false, 'fr', '{}', to_tsvector('simple', 'oui'))
  `.execute(db)
  await add(1, 500)
  await countAnew(db)
  expect(await known()).toBe(-1)
  await add(501, 1_500)
  await countAnew(db)
  expect(await known()).toBe(1_500)
  await add(1_501, 2_500)
  await countAnew(db)
  expect(await known()).toBe(1_500)
  await add(2_501, 3_000)
  await countAnew(db)
  expect(await known()).toBe(3_000)
  await close()
})
