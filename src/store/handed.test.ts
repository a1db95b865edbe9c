import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { html } from "../export/html/page.ts"
import { md } from "../export/md.ts"
import { tei } from "../export/tei.ts"
import { timeml } from "../export/timeml.ts"
import { webanno } from "../export/webanno.ts"
import { rulesByLanguage } from "../many.ts"
import { readingSchema } from "../model/schema.ts"
import { type Dossier, openDossier } from "./dossier.ts"
import { type Hand, NO_HAND, placed, readingWithHand } from "./handed.ts"
import { sideBySide } from "./joins.ts"
import { note } from "./notes.ts"
import { events, timeline, who } from "./questions.ts"
import { sha256 } from "./report.ts"

const small = smallReading()
const hand = (corrected: Record<string, Record<string, string>>, dismissed: string[] = []): Hand => ({
  dismissed: new Set(dismissed),
  corrected: new Map(
    Object.entries(corrected).map(([key, fields]) => [key, new Map(Object.entries(fields))] as const),
  ),
})
const [a1, a2] = small.attributions as [(typeof small.attributions)[0], (typeof small.attributions)[0]]
const [v1] = small.events as [(typeof small.events)[0]]
const [e1] = small.entities as [(typeof small.entities)[0]]
const [t1] = small.times as [(typeof small.times)[0]]

test("nothing noted, the same reading", () => {
  expect(readingWithHand(small, NO_HAND)).toBe(small)
  expect(readingWithHand(small, hand({ "event 1-2": { status: "denied" } }))).toEqual(small)
})

test("fields of every kind of record are put right, and what hangs on them follows", () => {
  const right = readingWithHand(
    small,
    hand({
      [`attribution ${placed.attribution(a1)}`]: { speaker: "Yann Tréguer", stance: "promises" },
      [`attribution ${placed.attribution(a2)}`]: { speaker: "nora kerbrat" },
      [`event ${placed.event(v1)}`]: { status: "denied", time: "2024-03-09/2024-03-10" },
      [`entity ${placed.entity(e1)}`]: { name: "Nora Kerbrat-Le Goff" },
      [`time ${placed.time(t1)}`]: { value: "2024-02-26" },
    }),
  )
  expect(readingSchema.safeParse(right).error).toBeUndefined()
  const [first] = right.attributions
  expect(first).toMatchObject({ stance: "promises", source: { named: true } })
  const speaker = right.entities.find(e => e.id === first?.source?.entities[0])
  expect(speaker).toMatchObject({ name: "Yann Tréguer", mentions: [] })
  expect(right.entities[0]?.name).toBe("Nora Kerbrat-Le Goff")
  expect(right.times.find(t => t.id === "t1")).toMatchObject({ value: "2024-02-26", from: "2024-02-26" })
  const event = right.events[0]
  expect(event).toMatchObject({ status: "denied", time: { value: "2024-03-09/2024-03-10" } })
  expect(right.times.find(t => t.id === event?.time?.id)).toMatchObject({
    from: "2024-03-09",
    to: "2024-03-10",
  })
  expect(right.text).toBe(small.text)
})

test("what is dismissed is gone with every mark of it", () => {
  const all = [
    ...small.attributions.map(a => `attribution ${placed.attribution(a)}`),
    ...small.events.slice(0, 1).map(v => `event ${placed.event(v)}`),
    ...small.times.map(t => `time ${placed.time(t)}`),
    ...small.entities.map(e => `entity ${placed.entity(e)}`),
  ]
  const rest = readingWithHand(small, hand({}, all))
  expect(readingSchema.safeParse(rest).error).toBeUndefined()
  expect([rest.attributions, rest.times, rest.entities]).toEqual([[], [], []])
  expect(rest.events).toHaveLength(small.events.length - 1)
  for (const event of rest.events)
    expect([event.actors, event.targets, event.accordingTo, event.time, event.place]).toEqual([
      [],
      [],
      [],
      null,
      null,
    ])
})

test("what goes out says what is right, a day that stands at its trigger and a speaker without a mention too", async () => {
  const right = readingWithHand(
    small,
    hand({
      [`attribution ${placed.attribution(a1)}`]: { speaker: "Yann Tréguer" },
      [`event ${placed.event(v1)}`]: { time: "2024-03-09" },
    }),
  )
  const options = { lang: "en", width: 80, colour: false, formulaGuard: true, excelFr: false } as const
  expect(timeml(right, options)).toContain('value="2024-03-09"')
  for (const format of [tei, html, webanno, md]) {
    const text = await exported(format, [right])
    expect(text).toContain("Tréguer")
  }
})

let folder: string
let dossier: Dossier
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selon-handed-"))
  dossier = await openDossier(join(folder, "d"), { create: true })
  const edition = { uri: null, version: null, at: null, withdrawn: false }
  await dossier.put([{ reading: small, hash: sha256("small"), edition }], "1")
}, 60_000)
afterAll(async () => {
  await dossier?.close()
  rmSync(folder, { recursive: true, force: true })
})

test("stories, chronology, exports and the questions see what is put right", async () => {
  const { db } = dossier
  const joins = async () => (await sideBySide(dossier, await rulesByLanguage(), "1")).joins
  const before = await joins()
  const hash = sha256(small.text)
  await note(db, hash, small, v1.id, {
    fields: [
      { field: "status", value: "denied" },
      { field: "time", value: "2024-03-09" },
    ],
  })
  await note(db, hash, small, e1.id, { field: "name", value: "Nora Tréguer" })
  const after = await joins()
  expect(after).not.toEqual(before)
  const mine = after.occurrences.find(o => o.mentions.some(m => m.event === v1.id))
  expect(mine).toMatchObject({ from: "2024-03-09", course: [{ status: "denied" }] })
  const [said] = await who(db, { limit: 10, named: true })
  expect(said?.name).toBe("Nora Tréguer")
  expect((await timeline(db, { limit: 10 })).map(row => [row.from, row.status])).toContainEqual([
    "2024-03-09",
    "denied",
  ])
  for await (const reading of dossier.readings()) expect(reading.entities[0]?.name).toBe("Nora Tréguer")
  // A value that is changed once more is seen as well.
  await note(db, hash, small, v1.id, { field: "time", value: "2024-03-10" })
  expect((await joins()).occurrences.find(o => o.mentions.some(m => m.event === v1.id))?.from).toBe(
    "2024-03-10",
  )
  expect((await events(db, { limit: 10 })).find(row => row.id === v1.id)?.from).toBe("2024-03-10")
})
