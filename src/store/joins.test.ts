import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Server, startPostgres } from "../../tests/postgres.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { syntheticReading } from "../../tests/synthetic-readings.ts"
import { rulesByLanguage } from "../many.ts"
import type { Reading } from "../model/reading.ts"
import { joinReadings } from "../story/dossier.ts"
import type { RulesByLanguage } from "../story/rules.ts"
import { type Dossier, openDossier } from "./dossier.ts"
import { dismiss } from "./hand.ts"
import { sideBySide } from "./joins.ts"
import { revisionOf } from "./lists.ts"
import { sha256 } from "./report.ts"

const rules = await rulesByLanguage()
/** Rules that nobody may look at: what is answered with them was kept. */
const UNTOUCHED: RulesByLanguage = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error("joined anew")
    },
  },
)
const kept = (reading: Reading) => ({
  reading,
  hash: sha256(reading.id),
  edition: { uri: null, version: null, at: reading.published, withdrawn: false },
})
const sample = sampleReading()
// Two that tell one story, copies of one of them, and others beside.
const READINGS: readonly Reading[] = [
  sample,
  { ...sample, id: "copy", outlet: "Le Phare" },
  { ...sample, id: "late", published: "2023-09-12" },
  smallReading(),
  ...Array.from({ length: 8 }, (_, n) => syntheticReading(n)),
]
const WHOLE = joinReadings(READINGS, rules)

let server: Server
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selon-joins-"))
  server = await startPostgres()
}, 120_000)
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

for (const kind of ["folder", "server"] as const) {
  test(`joins in a ${kind} are those of all readings, whatever the order of adding`, async () => {
    const where = kind === "folder" ? join(folder, "dossier") : `${server.url}?schema=joins`
    const dossier = await openDossier(where, { create: true })
    try {
      expect(WHOLE.copies.length).toBeGreaterThan(0)
      const orders = fc.shuffledSubarray([...READINGS], { minLength: READINGS.length })
      await fc.assert(
        fc.asyncProperty(orders, fc.integer({ min: 1, max: 5 }), async (readings, size) => {
          await dossier.db.deleteFrom("reports").execute()
          for (let at = 0; at < readings.length; at += size) {
            const batch = readings.slice(at, at + size)
            await dossier.put(batch.map(kept), "1")
            const { joins } = await sideBySide(dossier, rules, "1")
            expect(joins).toEqual(joinReadings(readings.slice(0, at + size), rules))
          }
          expect((await sideBySide(dossier, UNTOUCHED, "1")).joins).toEqual(WHOLE)
        }),
        { numRuns: 6 },
      )
      await keptWhileNothingChanges(dossier)
    } finally {
      await dossier.close()
    }
  }, 120_000)
}

async function keptWhileNothingChanges(dossier: Dossier): Promise<void> {
  const asKept = () => sideBySide(dossier, UNTOUCHED, "1")
  const before = await revisionOf(dossier.db)
  // Another version of Selon joins by other rules, and what it keeps is not this one's.
  await expect(sideBySide(dossier, UNTOUCHED, "2")).rejects.toThrow("joined anew")
  await asKept()

  const shorter = { ...sample, events: [] }
  await dossier.put([kept(shorter)], "2")
  expect(await revisionOf(dossier.db)).not.toBe(before)
  await expect(asKept()).rejects.toThrow("joined anew")
  const { joins } = await sideBySide(dossier, rules, "1")
  expect(joins).toEqual(joinReadings([shorter, ...READINGS.slice(1)], rules))
  await asKept()

  await dismiss(dossier.db, { textHash: sha256(sample.text), record: "event", place: "1-2" }, "")
  await expect(asKept()).rejects.toThrow("joined anew")
}
