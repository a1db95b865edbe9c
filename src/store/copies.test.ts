import fc from "fast-check"
import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { syntheticReading } from "../../tests/synthetic-readings.ts"
import type { Reading } from "../model/reading.ts"
import { firstCarriers, sayingsOf } from "../story/carried.ts"
import { findCopies } from "../story/copies.ts"
import { fingerprintOf } from "../story/fingerprint.ts"
import { answerFrom } from "./answers.ts"
import { markCopies } from "./copies.ts"
import { type Dossier, passingDossier } from "./dossier.ts"
import { note } from "./notes.ts"
import { sha256 } from "./report.ts"

const sample = sampleReading()
const small = smallReading()
/** Copies near each other, a month later and of no day, and reports that nobody copied. */
const READINGS: readonly Reading[] = [
  sample,
  { ...sample, id: "copy", outlet: "Le Phare" },
  { ...sample, id: "late", published: "2023-10-20" },
  { ...sample, id: "undated", published: null, outlet: "Le Fanal" },
  small,
  { ...small, id: "ys-2", outlet: "Le Phare", published: "2024-03-05" },
  ...Array.from({ length: 8 }, (_, n) => syntheticReading(n)),
]

let dossier: Dossier
beforeAll(async () => {
  dossier = await passingDossier()
}, 60_000)
afterAll(() => dossier?.close())

const kept = (reading: Reading, version: string | null = null) => ({
  reading,
  hash: sha256(`${reading.id} ${version}`),
  edition: { uri: version && reading.id, version, at: reading.published, withdrawn: false },
})

/** Which sayings are told to be one, each by report and attribution. */
async function markedAs(): Promise<readonly string[]> {
  const { rows } = await sql<{ one: string }>`
    select distinct r.id || ' ' || s.attribution || ' = ' || f.id || ' ' || split_part(s.said, ' ', 2) as one
    from speakers s join reports r on r.number = s.report
    join reports f on f.number = split_part(s.said, ' ', 1)::integer
    where s.counted and s.said is not null order by 1
  `.execute(dossier.db)
  return rows.map(({ one }) => one).sort()
}

/** The same over readings that are compared all at once. */
function markedWhole(readings: readonly Reading[]): readonly string[] {
  const carriers = firstCarriers(readings.map(sayingsOf), findCopies(readings.map(fingerprintOf)))
  return readings
    .flatMap(({ id, attributions }) =>
      attributions.flatMap(a => {
        const place = a.source && carriers.get(id)?.get(a.id)
        return place ? [`${id} ${a.id} = ${place.report} ${place.id}`] : []
      }),
    )
    .sort()
}

test("however the reports come, sayings of copies are marked as over all of them at once", async () => {
  const { db } = dossier
  const orders = fc.shuffledSubarray([...READINGS], { minLength: READINGS.length })
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), async (readings, size) => {
      await db.deleteFrom("reports").execute()
      for (let at = 0; at < readings.length; at += size) {
        await dossier.put(
          readings.slice(at, at + size).map(reading => kept(reading)),
          "1",
        )
        await markCopies(db, "1")
      }
      const whole: Reading[] = []
      for await (const reading of dossier.readings()) whole.push(reading)
      const marked = markedWhole(whole)
      expect(marked.length).toBeGreaterThan(10)
      expect(await markedAs()).toEqual(marked)
    }),
    { numRuns: 8 },
  )
}, 120_000)

test("who is heard: what copies carry counts once, and each outlet counts its own", async () => {
  const { db } = dossier
  await db.deleteFrom("reports").execute()
  const ask = async (asked: Parameters<typeof answerFrom>[3] = {}) =>
    (await answerFrom(dossier, "who", "1", asked)).rows
  const heard = async (asked: Parameters<typeof answerFrom>[3] = {}) =>
    (await ask(asked)).map(row => [row.speaker, row.group, row.quoted, row.carried, row.reports])
  await dossier.put([kept(small)], "1")
  const alone = await ask()
  expect(alone.map(row => row.carried)).toEqual(alone.map(row => row.quoted))

  await dossier.put([kept({ ...small, id: "ys-2", outlet: "Le Phare", published: "2024-03-05" })], "1")
  const [first] = alone
  const name = String(first!.speaker)
  const times = Number(first!.quoted)
  expect(await heard()).toContainEqual([name, null, times, 2 * times, 2])
  expect((await ask()).map(row => [row.speaker, row.quoted, row.direct])).toEqual(
    alone.map(row => [row.speaker, row.quoted, row.direct]),
  )
  expect(await heard({ per: "outlet" })).toContainEqual([name, "Le Phare", times, times, 1])
  expect(await heard({ outlet: "le phare" })).toContainEqual([name, null, times, times, 1])
  // Only the copy lies within these days: it counts there.
  expect(await heard({ since: "2024-03-05" })).toContainEqual([name, null, times, times, 1])

  // What counts a cut of the sayings counts the whole of them alike.
  expect(await ask({ since: "2000-01-01" })).toEqual(await ask())
  expect(await ask({ per: "outlet", since: "2000-01-01" })).toEqual(await ask({ per: "outlet" }))

  // Another week, other reporters: the same words are said again.
  await dossier.put([kept({ ...small, id: "ys-3", outlet: "Le Fanal", published: "2024-05-05" })], "1")
  expect(await heard()).toContainEqual([name, null, 2 * times, 3 * times, 3])
}, 60_000)

test("a correction, a new reading and a new version leave nothing marked that is none", async () => {
  const { db } = dossier
  await db.deleteFrom("reports").execute()
  await dossier.put([kept(small), kept({ ...small, id: "ys-2", outlet: "Le Phare" }, "1")], "1")
  await markCopies(db, "1")
  const before = await markedAs()
  expect(before.length).toBeGreaterThan(2)
  await note(db, sha256(small.text), small, "a1", { field: "stance", value: "denies" })
  await markCopies(db, "1")
  expect(await markedAs()).toEqual(before)
  await db.deleteFrom("corrections").execute()

  const read = { ...small, id: "ys-2", outlet: "Le Phare", attributions: small.attributions.slice(0, 1) }
  await dossier.put([kept(read, "1")], "2")
  await markCopies(db, "2")
  expect((await markedAs()).filter(one => one.startsWith("ys-2"))).toEqual(["ys-2 a1 = ys-1 a1"])

  // The copy still has the words that the report it came from no longer has.
  await dossier.put([kept({ ...small, id: "ys-4", outlet: "Le Fanal" }, "1")], "2")
  const times = async () =>
    (await answerFrom(dossier, "who", "2", {})).rows.map(row => [row.speaker, row.quoted, row.carried])
  expect(await times()).toContainEqual(["Nora Kerbrat", 1, 3])
  const changed = { ...syntheticReading(2), id: "ys-4", published: "2024-03-09" }
  await dossier.put([kept(changed, "2")], "2")
  expect(await times()).toContainEqual(["Nora Kerbrat", 1, 2])

  const other = { ...syntheticReading(1), id: "ys-2", published: "2024-03-09" }
  await dossier.put([kept(other, "2")], "2")
  expect((await times()).filter(([, quoted, carried]) => quoted !== carried)).toEqual([])
})
