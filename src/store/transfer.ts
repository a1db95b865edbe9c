import { sql } from "kysely"
import type { Reading } from "../model/reading.ts"
import type { Dossier } from "./dossier.ts"
import { StoreError } from "./error.ts"
import { anew } from "./hand.ts"
import type { Kept, KeptEdition } from "./report.ts"

/** A whole dossier as JSON lines: a head, then every report with its reading, every version of it, then what is noted
 * by hand. Read back, it makes the same dossier. Streamed: memory does not grow with it. */
export async function* exported({ db }: Dossier): AsyncIterable<string> {
  yield `${JSON.stringify({ dossier: 1 })}\n`
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom("reports")
      .select(["number", "hash", "engine", "uri", "version", "version_at", "withdrawn", "reading"])
      .where("number", ">", after)
      .orderBy("number")
      .limit(PAGE)
      .execute()
    for (const { hash, engine, uri, version, version_at: at, withdrawn, reading } of rows) {
      const head = JSON.stringify({ hash, engine, edition: { uri, version, at, withdrawn } })
      // The reading goes out as it was kept, to the letter.
      yield `{"report":${head},"reading":${reading}}\n`
    }
    if (rows.length < PAGE) break
    after = rows.at(-1)!.number
  }
  for (const table of HAND) {
    const { rows } = await sql<object>`
      select t.*, t.noted_at::text as noted_at from ${sql.table(table)} t order by 1, 2, 3
    `.execute(db)
    for (const row of rows) yield `${JSON.stringify({ [table]: row })}\n`
  }
}

const PAGE = 50
const HAND = ["aliases", "dismissals", "corrections"] as const

/** Fills a dossier with the lines of another. Again is no change. What is noted by hand in both stays as it is here.
 * Throws `StoreError` "bad-line" with the number of the line; what stood before it is kept. */
export async function imported(
  dossier: Dossier,
  lines: AsyncIterable<string>,
  progress: (reports: number) => void = () => {},
): Promise<number> {
  let number = 0
  let reports = 0
  let engine = ""
  let size = 0
  let batch: Kept[] = []
  const flush = async () => {
    const known = await dossier.known(
      batch.map(item => item.hash),
      engine,
    )
    await dossier.put(
      batch.filter(item => !known.has(item.hash)),
      engine,
    )
    reports += batch.length
    batch = []
    size = 0
    progress(reports)
  }
  for await (const line of lines) {
    number++
    if (line.trim() === "") continue
    const read = lineOf(line, number)
    if ("dossier" in read) continue
    if ("report" in read) {
      if (read.report.engine !== engine || batch.length >= PAGE || size > SIZE) await flush()
      engine = read.report.engine
      const { hash, edition } = read.report
      batch.push({ reading: read.reading, hash, edition })
      size += line.length
      continue
    }
    await flush()
    await note(dossier, read.table, read.row)
  }
  await flush()
  return reports
}

/** Characters of lines that are put together. */
const SIZE = 1 << 23

type Line =
  | { readonly dossier: number }
  | {
      readonly report: { readonly hash: string; readonly engine: string; readonly edition: KeptEdition }
      readonly reading: Reading
    }
  | { readonly table: (typeof HAND)[number]; readonly row: Record<string, string> }

function lineOf(line: string, number: number): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new StoreError("bad-line", String(number))
  }
  const found = value as Record<string, unknown>
  if (typeof value === "object" && value !== null) {
    if (found.dossier === 1) return { dossier: 1 }
    const report = found.report as { hash?: unknown; engine?: unknown; edition?: unknown } | undefined
    const reading = found.reading as { text?: unknown; attributions?: unknown } | undefined
    if (typeof report?.hash === "string" && typeof report.engine === "string" && report.edition) {
      if (typeof reading?.text === "string" && Array.isArray(reading.attributions)) return found as Line
    }
    for (const table of HAND) {
      const row = found[table] as Record<string, unknown> | undefined
      if (row && Object.values(row).every(v => typeof v === "string"))
        return { table, row: row as Record<string, string> }
    }
  }
  throw new StoreError("bad-line", String(number))
}

async function note(
  { db }: Dossier,
  table: (typeof HAND)[number],
  row: Record<string, string>,
): Promise<void> {
  const columns = HAND_COLUMNS[table].filter(name => row[name] !== undefined)
  await db.transaction().execute(async trx => {
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map(name => sql.ref(name)))})
      values (${sql.join(columns.map(name => (name === "noted_at" ? sql`${row[name]}::timestamptz` : row[name])))})
      on conflict do nothing
    `.execute(trx)
    if (row.text_hash !== undefined) await anew(trx, row.text_hash)
    if (row.same_as !== undefined && row.name !== undefined) {
      const names = trx.insertInto("names").values({ name_key: row.same_as, name: row.name })
      await names.onConflict(c => c.doNothing()).execute()
    }
  })
}

const HAND_COLUMNS = {
  aliases: ["name_key", "same_as", "name", "noted_at"],
  dismissals: ["text_hash", "record", "place", "reason", "noted_at"],
  corrections: ["text_hash", "record", "place", "field", "value", "noted_at"],
} as const

/** Everything of one dossier into another. The first stays as it is. */
export async function moved(
  from: Dossier,
  to: Dossier,
  progress: (reports: number) => void = () => {},
): Promise<number> {
  return imported(to, exported(from), progress)
}
