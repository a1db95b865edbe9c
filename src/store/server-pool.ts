import { createRequire } from "node:module"
import type { PostgresPool } from "kysely"
import type { ClientBase, ClientConfig } from "pg"
import { StoreError } from "./error.ts"
import { addressOf } from "./place.ts"
import { heedSilence, socketOf, wait } from "./silence.ts"

const required = createRequire(import.meta.url)

/** How long it may take to come in, in milliseconds; and for how long a connection is silent before the system asks
 * whether the other end still knows it. */
const COMING_IN = 10_000
const ASKING = 10_000

/** What a session asks of its server, so that a machine that goes without a word holds no lock and no place there for
 * longer than about a minute; by itself the system would take two hours to see it. */
const SESSION = `
  select set_config('tcp_keepalives_idle', '30s', false), set_config('tcp_keepalives_interval', '10s', false),
    set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '60s', false),
    set_config('idle_in_transaction_session_timeout', '60s', false)`

/** Connections to a PostgreSQL server, four at most, that find their tables in `schema`. Throws `StoreError` when it
 * cannot be reached. One that breaks or whose server is gone fails what is asked of it, with an error of its own, and the
 * next is opened anew: nobody waits for ever. */
export async function serverPool(url: string, schema: string): Promise<PostgresPool> {
  const pg = required("pg") as typeof import("pg")
  // For the client alone: to the pool, the time to come in would be that to wait for one of the four as well.
  class Client extends pg.Client {
    constructor(config?: ClientConfig) {
      super({
        ...config,
        connectionTimeoutMillis: COMING_IN,
        keepAlive: true,
        keepAliveInitialDelayMillis: ASKING,
      })
    }
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    options: `-c search_path=${schema},public`,
    Client,
    onConnect: settle,
  })
  // An idle connection that breaks is opened anew when it is needed.
  pool.on("error", () => {})
  // One that breaks while it is used fails its query, and need not end the process besides.
  pool.on("connect", client => client.on("error", () => {}))
  const open = heedSilence(pool)
  try {
    const client = await pool.connect()
    client.release()
  } catch (error) {
    await pool.end()
    throw new StoreError("no-server", addressOf(url), error instanceof Error ? error.message : String(error))
  }
  return {
    connect: () => pool.connect(),
    async end() {
      await pool.end()
      // Their farewell may find nobody: no process stays for that.
      for (const client of open) socketOf(client).unref()
    },
  }
}

/** A server that does not know these settings does without. */
async function settle(client: ClientBase): Promise<void> {
  const over = wait(client)
  try {
    await client.query(SESSION)
  } catch {
  } finally {
    over()
  }
}
