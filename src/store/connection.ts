import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Kysely, PostgresDialect, type PostgresPool, sql } from "kysely"
import { StoreError } from "./error.ts"
import { type Lite, liteApart } from "./lite-apart.ts"
import { takeLock } from "./lock.ts"
import { migrate } from "./migrate.ts"
import { checkFolder, FORMAT, MARKER, type Place } from "./place.ts"
import { serverPool } from "./server-pool.ts"
import type { Tables } from "./tables.ts"

/** The databases are loaded from their own folders, only when they are needed, and never made part of a bundle: they
 * look for files beside them. */
const required = createRequire(import.meta.url)

export interface Connection {
  readonly db: Kysely<Tables>
  /** Idempotent. */
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  /** Makes the dossier when it is not there. */
  readonly create: boolean
  /** Address of the server that opens it, for the lock. */
  readonly url?: string | null
  /** The embedded database gets a thread of its own: whoever asks it waits, and nobody else. Costs a little at the
   * start, so a command that only asks does without. */
  readonly apart?: boolean
}

/** Opens the database of a dossier and brings its tables up to date. The same dialect, migrations and queries serve the
 * embedded database and the server. Throws `StoreError`. */
export async function connect(place: Place, options: OpenOptions): Promise<Connection> {
  switch (place.kind) {
    case "memory":
      return ready(await embedded(null, options), () => {})
    case "folder":
      return openFolder(place.path, options)
    case "postgres":
      return ready(await serverPool(place.url, place.schema), () => {}, place.schema)
  }
}

async function openFolder(path: string, options: OpenOptions): Promise<Connection> {
  const { create, url = null } = options
  const there = checkFolder(path)
  if (!there && !create) throw new StoreError("not-there", path)
  mkdirSync(path, { recursive: true })
  const lock = takeLock(path, url)
  try {
    const connection = await ready(await embedded(join(path, "db"), options), lock.release)
    // The marker comes last: a first start that is killed leaves no half-made dossier behind.
    const marker = join(path, MARKER)
    if (!existsSync(marker)) writeFileSync(marker, `${JSON.stringify({ dossier: FORMAT })}\n`)
    return connection
  } catch (error) {
    lock.release()
    throw error
  }
}

async function ready(pool: PostgresPool, release: () => void, schema = "public"): Promise<Connection> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    try {
      await db.destroy()
    } finally {
      release()
    }
  }
  try {
    if (schema !== "public") await makeSchema(db, schema)
    await migrate(db, schema)
  } catch (error) {
    await close()
    throw error
  }
  return { db, close }
}

/** Two processes that begin at once would both find it missing. */
async function makeSchema(db: Kysely<Tables>, schema: string): Promise<void> {
  await db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${schema}, 1))`.execute(trx)
    await sql`create schema if not exists ${sql.id(schema)}`.execute(trx)
  })
}

/** PGlite as a pool of one connection: who asks while it is taken waits. */
async function embedded(folder: string | null, { apart = false }: OpenOptions): Promise<PostgresPool> {
  const lite = await (apart ? liteApart(folder) : liteHere(folder))
  let turn: Promise<void> = Promise.resolve()
  const pool = {
    async connect() {
      const before = turn
      let release = () => {}
      turn = new Promise(done => {
        release = done
      })
      await before
      return {
        async query(text: string, parameters: unknown[]) {
          const { rows, affected } = await lite.query(text, parameters)
          return { command: commandOf(text), rowCount: affected ?? rows.length, rows }
        },
        release: () => release(),
      }
    },
    end: () => lite.close(),
  }
  return pool as unknown as PostgresPool
}

async function liteHere(folder: string | null): Promise<Lite> {
  const { PGlite } = required("@electric-sql/pglite") as typeof import("@electric-sql/pglite")
  const lite = folder === null ? new PGlite() : new PGlite(folder)
  await lite.waitReady
  return {
    async query(text, parameters) {
      const { rows, affectedRows } = await lite.query(text, parameters)
      return { rows, affected: affectedRows ?? null }
    },
    close: () => lite.close(),
  }
}

/** What kysely looks at to know whether rows were changed. */
export function commandOf(text: string): string {
  return /^\s*(insert|update|delete|merge)\b/i.exec(text)?.[1]?.toUpperCase() ?? "SELECT"
}
