import { afterAll, beforeAll, expect, test } from "vitest"
import { type Server, startPostgres } from "../../tests/postgres.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { syntheticReading } from "../../tests/synthetic-readings.ts"
import { type Dossier, openDossier } from "./dossier.ts"
import { putWithin } from "./put.ts"
import type { Kept } from "./report.ts"

/** Several processes fill one dossier on a server at once: here as connections of their own. */
let server: Server
const open: Dossier[] = []
beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(async () => {
  await Promise.all(open.map(dossier => dossier.close()))
  server?.stop()
}, 60_000)

async function together(schema: string, writers: number): Promise<readonly Dossier[]> {
  const opened = await Promise.all(
    Array.from({ length: writers }, () => openDossier(`${server.url}?schema=${schema}`, { create: true })),
  )
  open.push(...opened)
  return opened
}

const version = (id: string, n: number, uri: string): Kept => ({
  // Nothing in common but the address: names would make one wait for the other.
  reading: { ...smallReading(), id, entities: [], attributions: [], events: [] },
  hash: id,
  edition: { uri, version: String(n), at: null, withdrawn: false },
})

test("of versions added at once only the last counts", async () => {
  const [first, second] = (await together("versions", 2)) as [Dossier, Dossier]
  const uris = Array.from({ length: 12 }, (_, n) => `https://ys.example/${n}`)
  const versions = (n: number) => uris.map((uri, at) => version(`${at}-${n}`, n, uri))
  let waiting: Promise<void> | null = null
  await first.db.transaction().execute(async trx => {
    await putWithin(trx, versions(1), "1")
    // The second begins before anything of the first can be seen, and goes on after it.
    waiting = second.put(versions(2).reverse(), "1")
    await new Promise(done => setTimeout(done, 300))
  })
  await waiting
  const { db } = first
  const rows = await db.selectFrom("reports").select(["uri", "version"]).where("latest", "=", true).execute()
  expect(rows.map(row => row.uri).sort()).toEqual([...uris].sort())
  expect(new Set(rows.map(row => row.version))).toEqual(new Set(["2"]))
}, 60_000)

test("names that many write at once are spelt the same, whoever comes first", async () => {
  const writers = await together("names", 4)
  const shouted = (n: number): Kept => {
    const reading = syntheticReading(n)
    const spelt = (name: string) => (n % 3 ? name.toUpperCase() : name)
    const entities = reading.entities.map(e => ({ ...e, name: spelt(e.name) }))
    return {
      reading: { ...reading, entities },
      hash: reading.id,
      edition: { uri: null, version: null, at: null, withdrawn: false },
    }
  }
  const all = Array.from({ length: 120 }, (_, n) => shouted(n))
  await Promise.all(
    writers.map((dossier, n) => {
      const own = all.filter((_, at) => at % writers.length === n)
      return dossier.put(n % 2 ? own : own.reverse(), "1")
    }),
  )
  const [alone] = await together("alone", 1)
  for (const kept of [...all].reverse()) await alone!.put([kept], "1")
  // Their numbers are given in the order of coming and tell nothing.
  const namesOf = ({ db }: Dossier) =>
    db.selectFrom("names").select(["name_key", "name"]).orderBy("name_key").execute()
  expect(await namesOf(writers[0]!)).toEqual(await namesOf(alone!))
  expect((await writers[0]!.counts()).reports).toBe(120)
}, 60_000)
