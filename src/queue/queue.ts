import type { Kysely, Transaction } from "kysely"
import { type Dossier, openDossier } from "../store/dossier.ts"
import { StoreError } from "../store/error.ts"
import { placeOf } from "../store/place.ts"
import { type Boss, openBoss } from "./boss.ts"
import { migrateQueue, type QueueTables } from "./tables.ts"

/** The queue of a dossier on a server: its reports wait there, and any number of workers read them into it. */
export interface Queue {
  /** Address of the dossier. */
  readonly name: string
  readonly dossier: Dossier
  readonly db: Kysely<QueueTables>
  readonly boss: Boss
  /** The version of Selon at work. */
  readonly engine: string
  readonly close: () => Promise<void>
}

export type QueueTransaction = Transaction<QueueTables>

/** Opens the queue of `postgres://…`, and makes it when it is not there. Throws `StoreError`. */
export async function openQueue(name: string, engine: string): Promise<Queue> {
  const place = placeOf(name)
  if (place.kind !== "postgres") throw new StoreError("no-queue", name)
  const dossier = await openDossier(name, { create: true })
  try {
    const db = await migrateQueue(dossier.db, place.schema)
    const boss = await openBoss(db, place.schema)
    return {
      name,
      dossier,
      db,
      boss,
      engine,
      async close() {
        await boss.close()
        await dossier.close()
      },
    }
  } catch (error) {
    await dossier.close()
    throw error
  }
}
