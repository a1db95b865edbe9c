import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Reading } from "../model/reading.ts"
import { sketchOf, sketchText } from "../story/sketch.ts"
import { handOf } from "./hand.ts"
import { NO_HAND, readingWithHand } from "./handed.ts"
import { sha256 } from "./report.ts"
import type { Tables } from "./tables.ts"

/** Reports that are looked up together. */
export const PAGE = 100

/** Sketches the reports that count and have no sketch by this engine, as far as they meet a condition on `reports r`.
 * What is put or noted anew has lost its own (`putRecords`). */
export async function sketch(
  db: Kysely<Tables>,
  engine: string,
  condition: RawBuilder<unknown>,
): Promise<void> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ number: number }>`
      select number from reports r where latest and not withdrawn and number > ${after} and ${condition}
        and not exists (select from sketches k where k.report = r.number and k.engine = ${engine})
      order by number limit ${PAGE}
    `.execute(db)
    if (!rows.length) return
    after = rows.at(-1)!.number
    const made = (await readingsOf(db, rows)).map((reading, i) => ({
      report: rows[i]!.number,
      engine,
      stamp: sha256(JSON.stringify(reading)),
      sketch: sketchText(sketchOf(reading)),
    }))
    await sql`
      insert into sketches (report, engine, stamp, sketch)
      select report, engine, stamp, sketch
      from json_to_recordset(${JSON.stringify(made)}::json) as x(report integer, engine text, stamp text, sketch text)
      on conflict (report) do update
      set engine = excluded.engine, stamp = excluded.stamp, sketch = excluded.sketch
    `.execute(db)
  }
}

/** Some readings with what is noted by hand, in the order asked for. */
export async function readingsOf(
  db: Kysely<Tables>,
  asked: readonly { readonly number: number }[],
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (let at = 0; at < asked.length; at += PAGE) {
    const numbers = asked.slice(at, at + PAGE).map(({ number }) => number)
    const rows = await db
      .selectFrom("reports")
      .select(["number", "reading"])
      .where("number", "in", numbers)
      .execute()
    const hands = await handOf(db, numbers)
    const lines = new Map(rows.map(({ number, reading }) => [number, reading]))
    for (const number of numbers) {
      const line = lines.get(number)
      if (line !== undefined)
        readings.push(readingWithHand(JSON.parse(line) as Reading, hands.get(number) ?? NO_HAND))
    }
  }
  return readings
}
