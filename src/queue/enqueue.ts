import { sql } from "kysely"
import type { Article } from "../model/article.ts"
import type { Queue, QueueTransaction } from "./queue.ts"

/** A report to be read, and the language it is in; null: to be found in its words. */
export interface Waiting {
  readonly article: Article
  readonly language: string | null
  /** See `contentHash`. */
  readonly hash: string
}

export interface Enqueued {
  readonly added: number
  /** Read, waiting or given up already. */
  readonly same: number
}

/** Puts reports into the queue as one shard: all of them, or none. Again is no change. */
export async function enqueue({ db, boss, engine }: Queue, reports: readonly Waiting[]): Promise<Enqueued> {
  const fresh = [...new Map(reports.map(report => [report.hash, report])).values()]
  if (!fresh.length) return { added: 0, same: 0 }
  return db.transaction().execute(async trx => {
    const known = await knownOf(
      trx,
      fresh.map(({ hash }) => hash),
      engine,
    )
    const rows = fresh
      .filter(({ hash }) => !known.has(hash))
      .map(({ hash, language, article: { sourceMap: _, ...article } }, place) => ({
        hash,
        place,
        language,
        article: JSON.stringify(article),
      }))
    if (!rows.length) return { added: 0, same: reports.length }
    const shard = await newShard(trx, rows.length)
    const { rows: written } = await sql`
      insert into queue_inputs (hash, shard, place, language, article)
      select hash, ${shard}, place, language, article
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as x(hash text, place integer, language text, article text)
      order by hash
      on conflict do nothing
      returning hash
    `.execute(trx)
    // Another process has put in the very same at this moment.
    if (!written.length) await trx.deleteFrom("queue_shards").where("number", "=", shard).execute()
    else {
      if (written.length < rows.length)
        await trx
          .updateTable("queue_shards")
          .set({ reports: written.length })
          .where("number", "=", shard)
          .execute()
      await boss.send(trx, "read", shard)
    }
    return { added: written.length, same: reports.length - written.length }
  })
}

/** Puts what was given up back into the queue, in shards of `size` reports. Gives how many. */
export async function again({ db, boss }: Queue, size: number): Promise<number> {
  let all = 0
  for (;;) {
    const put = await db.transaction().execute(async trx => {
      const letters = await trx
        .deleteFrom("queue_letters")
        .where(
          "hash",
          "in",
          trx.selectFrom("queue_letters").select("hash").orderBy("hash").limit(size).forUpdate(),
        )
        .returning("hash")
        .execute()
      if (!letters.length) return 0
      const shard = await newShard(trx, letters.length)
      await trx
        .updateTable("queue_inputs")
        .set({ shard, tries: 0 })
        .where(
          "hash",
          "in",
          letters.map(({ hash }) => hash),
        )
        .execute()
      await boss.send(trx, "read", shard)
      return letters.length
    })
    if (!put) return all
    all += put
  }
}

async function newShard(trx: QueueTransaction, reports: number): Promise<number> {
  const { number } = await trx
    .insertInto("queue_shards")
    .values({ kind: "read", reports })
    .returning("number")
    .executeTakeFirstOrThrow()
  return number
}

/** Of the given hashes, those that this engine has read or given up. What another version gave up is forgotten: it is
 * tried anew. */
async function knownOf(
  trx: QueueTransaction,
  hashes: readonly string[],
  engine: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ hash: string }>`
    with given as (select value as hash from json_array_elements_text(${JSON.stringify(hashes)}::json)),
    forgotten as (
      delete from queue_inputs where hash in (
        select l.hash from queue_letters l join given g on g.hash = l.hash where l.engine <> ${engine}
      )
    )
    select r.hash from reports r join given g on g.hash = r.hash where r.engine = ${engine}
    union
    select l.hash from queue_letters l join given g on g.hash = l.hash where l.engine = ${engine}
  `.execute(trx)
  return new Set(rows.map(({ hash }) => hash))
}
