import type { MessagePort } from "node:worker_threads"
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool } from "kysely"
import { commandOf } from "./connection.ts"
import { type Dossier, dossierOn } from "./dossier.ts"
import { type Asked, type Told, toldError } from "./statement.ts"
import type { Tables } from "./tables.ts"

/** Answers, until it is told to stop, the statements that come through a port: another thread works on a dossier that
 * this one has open. */
export function answerThrough(port: MessagePort, { db }: Dossier): () => void {
  port.on("message", ({ turn, text, parameters }: Asked) => {
    db.executeQuery(CompiledQuery.raw(text, [...parameters])).then(
      ({ rows, numAffectedRows }) => {
        const affected = numAffectedRows === undefined ? null : Number(numAffectedRows)
        port.postMessage({ turn, rows, affected } satisfies Told)
      },
      error => port.postMessage({ turn, error: toldError(error) } satisfies Told),
    )
  })
  return () => port.close()
}

/** The dossier that whoever holds the other end of a port has open. Each statement stands for itself: there are no
 * transactions, for others ask in between. Close it to give the port back. */
export function dossierThrough(port: MessagePort): Dossier {
  const waiting = new Map<number, (told: Told) => void>()
  let turns = 0
  port.on("message", (told: Told) => {
    waiting.get(told.turn)?.(told)
    waiting.delete(told.turn)
  })
  const client = {
    async query(text: string, parameters: readonly unknown[] = []) {
      if (/^\s*(?:begin|start)\b/i.test(text)) throw new Error("No transaction goes through a port")
      const turn = turns++
      const told = await new Promise<Told>(done => {
        waiting.set(turn, done)
        port.postMessage({ turn, text, parameters } satisfies Asked)
      })
      if ("error" in told) throw Object.assign(new Error(), told.error)
      return { command: commandOf(text), rowCount: told.affected ?? told.rows.length, rows: told.rows }
    },
    release() {},
  }
  const pool = { connect: async () => client, end: async () => port.close() }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) })
  return dossierOn({ db, close: () => db.destroy() })
}
