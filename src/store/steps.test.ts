import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { syntheticReading } from "../../tests/synthetic-readings.ts"
import { rulesByLanguage } from "../many.ts"
import type { Reading } from "../model/reading.ts"
import { joinReadings } from "../story/dossier.ts"
import type { RulesByLanguage } from "../story/rules.ts"
import { sketchFrom, sketchOf, sketchText } from "../story/sketch.ts"
import { type Dossier, passingDossier } from "./dossier.ts"
import { note } from "./notes.ts"
import { sha256 } from "./report.ts"
import { joinsInSteps } from "./steps.ts"

const sample = sampleReading()
const small = smallReading()
/** Stories of one report and of several, with copies, weeks apart. */
const READINGS: readonly Reading[] = [
  sample,
  { ...sample, id: "copy", outlet: "Le Phare" },
  { ...sample, id: "late", published: "2023-09-12" },
  small,
  { ...small, id: "ys-2", outlet: "Le Phare", published: "2024-03-05" },
  ...Array.from({ length: 12 }, (_, n) => syntheticReading(n)),
]

let rules: RulesByLanguage
let dossier: Dossier
beforeAll(async () => {
  rules = await rulesByLanguage()
  dossier = await passingDossier()
}, 60_000)
afterAll(() => dossier?.close())

const kept = (reading: Reading) => ({
  reading,
  hash: sha256(reading.id),
  edition: { uri: null, version: null, at: reading.published, withdrawn: false },
})

test("a sketch goes to text and back to the bit", () => {
  for (const reading of READINGS) expect(sketchFrom(sketchText(sketchOf(reading)))).toEqual(sketchOf(reading))
  const empty = { ...small, text: "", blocks: [], sentences: [], entities: [], times: [] }
  expect(sketchFrom(sketchText(sketchOf(empty)))).toEqual(sketchOf(empty))
})

test("step by step, in any order and with anything noted between, the joins are those of the whole", async () => {
  const { db } = dossier
  const orders = fc.shuffledSubarray([...READINGS], { minLength: READINGS.length })
  const notes = fc.array(fc.tuple(fc.nat(), fc.constantFrom("denied", "planned", "happened")), {
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), notes, async (readings, size, noted) => {
      await db.deleteFrom("reports").execute()
      await db.deleteFrom("corrections").execute()
      for (let at = 0; at < readings.length; at += size) {
        const batch = readings.slice(at, at + size)
        await dossier.put(batch.map(kept), "1")
        const [which, value] = noted[at / size] ?? [0, null]
        const one = batch[which % batch.length]
        const [event] = one?.events ?? []
        if (value && one && event) await note(db, sha256(one.text), one, event.id, { field: "status", value })
        const whole: Reading[] = []
        for await (const reading of dossier.readings()) whole.push(reading)
        expect(await joinsInSteps(db, rules, "1")).toEqual(joinReadings(whole, rules))
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test("only the stories that new reports or corrections touch are joined anew", async () => {
  const { db } = dossier
  await db.deleteFrom("reports").execute()
  await db.deleteFrom("corrections").execute()
  await db.deleteFrom("story_joins").execute()
  const steps = async () => {
    const anew: string[][] = []
    const joins = await joinsInSteps(db, rules, "1", reports => anew.push([...reports]))
    return { anew, joins }
  }
  await dossier.put(READINGS.slice(0, 4).map(kept), "1")
  const first = await steps()
  expect(first.anew.flat().sort()).toEqual(
    READINGS.slice(0, 4)
      .map(({ id }) => id)
      .sort(),
  )
  expect((await steps()).anew).toEqual([])

  await dossier.put([kept(READINGS[4]!)], "1")
  const second = await steps()
  expect(second.anew).toEqual([["ys-1", "ys-2"]])

  await note(db, sha256(sample.text), sample, sample.events[0]!.id, { field: "status", value: "denied" })
  const third = await steps()
  expect(third.anew.length).toBeGreaterThan(0)
  expect(third.anew.flat()).not.toContain("ys-1")

  // Another version of Selon joins everything by its own rules, and what was kept for the first is gone.
  const other: string[][] = []
  await joinsInSteps(db, rules, "2", reports => other.push([...reports]))
  expect(other.flat()).toHaveLength(5)
  const { length } = await db.selectFrom("story_joins").selectAll().execute()
  expect(length).toBe(third.joins.stories.length)
})
