import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Server, startPostgres } from "../../tests/postgres.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Reading } from "../model/reading.ts"
import { type Dossier, openDossier } from "./dossier.ts"
import { alias, correct, dismiss, restore, unalias } from "./hand.ts"
import { placed } from "./handed.ts"
import { notesOf } from "./notes.ts"
import { events, quotes, search, timeline, who } from "./questions.ts"
import { type Kept, type KeptEdition, sha256 } from "./report.ts"
import { exported, imported, moved } from "./transfer.ts"

const kept = (reading: Reading, edition: Partial<KeptEdition> = {}): Kept => {
  const whole = { uri: null, version: null, at: reading.published, withdrawn: false, ...edition }
  return { reading, hash: sha256(JSON.stringify([reading.id, reading.text, whole])), edition: whole }
}
const ALL = { limit: 100 }

async function* linesOf(text: string): AsyncIterable<string> {
  yield* text.split("\n")
}
async function dump(dossier: Dossier): Promise<string> {
  let text = ""
  for await (const piece of exported(dossier)) text += piece
  return text
}
async function rowsOf(dossier: Dossier): Promise<unknown> {
  const { db } = dossier
  return [
    await db.selectFrom("reports").selectAll().orderBy("number").execute(),
    await db.selectFrom("attributions").selectAll().orderBy("report").orderBy("id").execute(),
    await db
      .selectFrom("speakers")
      .selectAll()
      .orderBy("report")
      .orderBy("attribution")
      .orderBy("entity")
      .execute(),
    await db.selectFrom("events").selectAll().orderBy("report").orderBy("id").execute(),
  ]
}

async function emptied(dossier: Dossier): Promise<Dossier> {
  await dossier.db.deleteFrom("reports").execute()
  return dossier
}

let server: Server
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selon-store-"))
  server = await startPostgres()
}, 240_000)
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

let schemas = 0
const places: readonly (readonly [name: string, place: () => string])[] = [
  ["PGlite", () => join(folder, `d${++schemas}`)],
  ["PostgreSQL", () => `${server.url}?schema=d${++schemas}`],
]

for (const [name, place] of places) {
  describe(name, () => {
    let dossier: Dossier
    let where: string
    const sample = sampleReading()
    const small = smallReading()
    const [sampleHash, smallHash] = [sha256(sample.text), sha256(small.text)]

    beforeAll(async () => {
      where = place()
      dossier = await openDossier(where, { create: true })
      await dossier.put([kept(sample), kept(small)], "1")
    }, 120_000)
    afterAll(() => dossier?.close())

    test("keeps readings to the letter, and knows them again", async () => {
      const back: Reading[] = []
      for await (const reading of dossier.readings()) back.push(reading)
      expect(back).toEqual([sample, small])
      const hashes = [kept(sample).hash, "other"]
      expect(await dossier.known(hashes, "1")).toEqual(new Set([hashes[0]]))
      expect(await dossier.known(hashes, "2")).toEqual(new Set())
      expect(await dossier.counts()).toEqual({ reports: 2, superseded: 0, attributions: 8, events: 2 })
    })

    test("the same again changes no row; another engine replaces, and doubles nothing", async () => {
      const before = await rowsOf(dossier)
      await dossier.put([kept(sample), kept(small)], "1")
      expect(await rowsOf(dossier)).toEqual(before)
      const fewer = { ...sample, attributions: sample.attributions.slice(0, 1), events: [] }
      await dossier.put([{ ...kept(sample), reading: fewer }], "2")
      expect(await dossier.counts()).toMatchObject({ reports: 2, attributions: 4, events: 1 })
      await dossier.put([kept(sample)], "1")
      expect(await rowsOf(dossier)).toEqual(before)
    })

    test("a batch that fails leaves nothing", async () => {
      const bad = { ...kept({ ...small, id: "bad" }), reading: { ...small, sentences: null } as never }
      const worse = { ...kept({ ...small, id: "worse" }), reading: { ...small, attributions: [{}] } as never }
      await expect(dossier.put([bad, worse], "1")).rejects.toThrow()
      expect((await dossier.counts()).reports).toBe(2)
    })

    test("quotes: by one, about one, between days; names are found in part and without accents", async () => {
      const by = async (words: string) => (await quotes(dossier.db, { ...ALL, by: words })).map(q => q.id)
      expect(await by("Kerbrat")).toEqual(["a1", "a1"])
      expect(await by("NORA KERBRAT")).toEqual(["a1", "a1"])
      expect(await by("pecheurs")).toEqual(["a3"])
      expect(await by("nobody")).toEqual([])
      const about = async (words: string) =>
        (await quotes(dossier.db, { ...ALL, about: words })).map(q => q.id)
      expect(await about("chalutiers")).toEqual(["a2", "a3"])
      expect(await about("digues")).toEqual(["a1", "a2"])
      const days = await quotes(dossier.db, { ...ALL, from: "2024-01-01", to: "2024-12-31" })
      expect(days.map(q => q.report)).toEqual(["ys-1", "ys-1", "ys-1"])
      const [first] = await quotes(dossier.db, { ...ALL, by: "Kerbrat", outlet: "la gazette d’ys" })
      expect(small.text.slice(first!.start, first!.end)).toBe("« Le port restera ouvert »")
      expect(first).toMatchObject({
        day: "2024-03-04",
        speakers: "Nora Kerbrat",
        stance: "states",
        confidence: 0.97,
      })
    })

    test("who: counts, shares, groups", async () => {
      const voices = await who(dossier.db, ALL)
      expect(voices[0]).toEqual({
        name: "Nora Kerbrat",
        group: null,
        role: expect.stringMatching("m"),
        country: null,
        type: "person",
        named: true,
        quotes: 2,
        carried: 2,
        reports: 2,
        direct: 2,
        share: expect.closeTo(28.6),
        first: "2023-09-11",
        last: "2024-03-04",
      })
      const years = await who(dossier.db, { ...ALL, per: "year", named: true })
      expect(years.filter(v => v.name === "Nora Kerbrat").map(v => v.group)).toEqual(["2023", "2024"])
    })

    test("who: a state is one under its names in several languages", async () => {
      const spoken = (id: string, language: string, name: string): Reading => ({
        ...small,
        id,
        language,
        entities: small.entities.map(e => (e.id === "e1" ? { ...e, type: "state", name, country: "IS" } : e)),
        attributions: small.attributions.map(one =>
          one.source?.entities.includes("e1") ? { ...one, source: { ...one.source, type: "state" } } : one,
        ),
      })
      const other = await openDossier(place(), { create: true })
      try {
        const readings = [
          spoken("is-1", "fr", "Islande"),
          spoken("is-2", "en", "Iceland"),
          spoken("is-3", "en", "Iceland"),
        ]
        await other.put(
          readings.map(reading => kept(reading)),
          "",
        )
        const states = (await who(other.db, ALL)).filter(v => v.type === "state")
        expect(states).toMatchObject([{ name: "Iceland", country: "IS", quotes: 3, reports: 3, named: true }])
      } finally {
        await other.close()
      }
    }, 180_000)

    test("timeline and events", async () => {
      const [sunk, ...others] = await timeline(dossier.db, { ...ALL, from: "2024-03-01" })
      expect(others).toEqual([])
      expect(sunk).toMatchObject({
        from: "2024-03-03",
        status: "alleged",
        according: "des pêcheurs < Radio Armor",
        report: "ys-1",
      })
      expect(small.text.slice(sunk!.start, sunk!.end)).toBe("un chalutier a coulé dimanche")
      expect((await events(dossier.db, { ...ALL, who: "kerbrat" })).map(e => e.report)).toEqual(["essai-1"])
      expect(await events(dossier.db, { ...ALL, status: "happened" })).toEqual([])
    })

    test("search: stems, accents, phrases; every hit is a sentence", async () => {
      const hits = async (words: string) => (await search(dossier.db, words, ALL)).map(h => h.report)
      expect(await hits("chalutiers")).toEqual(["ys-1"])
      expect(await hits("pecheurs coule")).toEqual(["ys-1"])
      expect(await hits('"port restera"')).toEqual(["ys-1"])
      expect(await hits("navire -chalutier")).toEqual(["essai-1"])
      expect(await hits("licorne")).toEqual([])
      expect(await hits("' & | ! ( :* <->")).toEqual([])
      const [hit] = await search(dossier.db, "chalutier", ALL)
      expect(hit!.words).toBe("Selon des pêcheurs cités par Radio Armor, un chalutier a coulé dimanche.")
      expect(small.text.slice(hit!.start, hit!.end)).toBe(hit!.words)
    })

    test("what is noted by hand counts at once, outlives new readings, and can be taken back", async () => {
      const [a1] = small.attributions
      const spot = { textHash: smallHash, record: "attribution", place: placed.attribution(a1!) } as const
      const about = { textHash: sampleHash, record: "event", place: "235-240" } as const
      const before = await rowsOf(dossier)
      await dismiss(dossier.db, spot, "a misprint")
      expect((await quotes(dossier.db, { ...ALL, by: "Kerbrat" })).map(q => q.report)).toEqual(["essai-1"])
      await dossier.put([kept(small)], "3")
      expect((await quotes(dossier.db, { ...ALL, by: "Kerbrat" })).map(q => q.report)).toEqual(["essai-1"])
      await restore(dossier.db, spot)
      await correct(dossier.db, spot, [
        { field: "speaker", value: "Yann Tréguer" },
        { field: "stance", value: "promises" },
      ])
      await dossier.put([kept(small)], "4")
      const [corrected] = await quotes(dossier.db, { ...ALL, by: "treguer" })
      expect(corrected).toMatchObject({ speakers: "Yann Tréguer", stance: "promises" })
      const noted = await notesOf(dossier.db, sampleHash, () => sample)
      const wrong = [
        { field: "status", value: "planned" },
        { field: "colour", value: "red" },
      ]
      await expect(correct(dossier.db, about, wrong)).rejects.toThrow(RangeError)
      // Of two fields of which one cannot be, neither is noted.
      expect(await notesOf(dossier.db, sampleHash, () => sample)).toEqual(noted)
      await restore(dossier.db, spot)
      await dossier.put([kept(small)], "1")
      expect(await rowsOf(dossier)).toEqual(before)
    })

    test("aliases join voices, in chains and back", async () => {
      await alias(dossier.db, "des pêcheurs", "Radio Armor")
      await alias(dossier.db, "Radio Armor", "Armor")
      const count = async (name: string) =>
        (await who(dossier.db, ALL)).find(v => v.name === name)?.quotes ?? 0
      expect(await count("Armor")).toBe(3)
      expect((await quotes(dossier.db, { ...ALL, by: "Armor" })).map(q => q.id)).toEqual(["a4", "a2", "a3"])
      await unalias(dossier.db, "Radio Armor")
      await unalias(dossier.db, "des pêcheurs")
      expect(await count("Radio Armor")).toBe(2)
    })

    test("of the versions of a report the last counts, whatever comes first; withdrawn is gone", async () => {
      const other = await emptied(dossier)
      const at = (version: string, at: string, withdrawn = false) =>
        kept({ ...small, id: `v${version}` }, { uri: "https://gazette.example/ys", version, at, withdrawn })
      try {
        await other.put([at("2", "2024-03-04T10:00+01:00"), at("1", "2024-03-04T09:30Z")], "1")
        const ids = async () => (await quotes(other.db, ALL)).map(q => q.report)
        expect(new Set(await ids())).toEqual(new Set(["v1"]))
        await other.put([at("3", "2024-03-04T12:00Z")], "1")
        expect(new Set(await ids())).toEqual(new Set(["v3"]))
        expect(await other.counts()).toMatchObject({ reports: 1, superseded: 2 })
        await other.put([at("4", "2024-03-04T13:00Z", true)], "1")
        expect(await ids()).toEqual([])
        expect(await other.counts()).toMatchObject({ reports: 0, superseded: 4 })
      } finally {
        await emptied(dossier)
        await dossier.put([kept(sample), kept(small)], "1")
      }
    })

    test("goes out as lines and comes back the same, hand notes and all", async () => {
      const spot = { textHash: smallHash, record: "event", place: "133-138" } as const
      await dismiss(dossier.db, spot, "not so")
      await alias(dossier.db, "Radio Armor", "Armor")
      const lines = await dump(dossier)
      const other = await openDossier(place(), { create: true })
      try {
        expect(await imported(other, linesOf(lines))).toBe(2)
        expect(await dump(other)).toBe(lines)
        expect(await who(other.db, ALL)).toEqual(await who(dossier.db, ALL))
        expect(await imported(other, linesOf(lines))).toBe(2)
        expect(await dump(other)).toBe(lines)
        await expect(imported(other, linesOf(`${lines}{"no":1}`))).rejects.toThrow(/bad-line/)
      } finally {
        await other.close()
        await restore(dossier.db, spot)
        await unalias(dossier.db, "Radio Armor")
      }
    }, 180_000)

    test("any text goes in and comes out", async () => {
      const other = await emptied(dossier)
      try {
        await fc.assert(
          fc.asyncProperty(anyReading, async reading => {
            const hostile = { ...reading, text: `${reading.text}\0\ud800`, id: "\0" }
            await other.put([kept(hostile)], "1")
            const row = await other.db
              .selectFrom("reports")
              .select("reading")
              .where("hash", "=", kept(hostile).hash)
              .executeTakeFirstOrThrow()
            expect(JSON.parse(row.reading)).toEqual(JSON.parse(JSON.stringify(hostile)))
            await search(other.db, reading.text.slice(0, 50).replaceAll("\0", " "), ALL)
          }),
          { numRuns: 25 },
        )
      } finally {
        await emptied(dossier)
        await dossier.put([kept(sample), kept(small)], "1")
      }
    }, 180_000)

    test("is there when it is opened again", async () => {
      const before = await dump(dossier)
      await dossier.close()
      dossier = await openDossier(where, { create: false })
      expect(await dump(dossier)).toBe(before)
    }, 180_000)
  })
}

test("a dossier moves from one kind to the other and back", async () => {
  const [a, b, c] = [join(folder, "from"), `${server.url}?schema=middle`, join(folder, "back")]
  const open = (name: string) => openDossier(name, { create: true })
  const first = await open(a)
  await first.put([kept(sampleReading()), kept(smallReading())], "1")
  await alias(first.db, "Radio Armor", "Armor")
  const middle = await open(b)
  expect(await moved(first, middle)).toBe(2)
  const last = await open(c)
  await moved(middle, last)
  expect(await dump(last)).toBe(await dump(first))
  expect(await dump(middle)).toBe(await dump(first))
  for (const dossier of [first, middle, last]) await dossier.close()
}, 240_000)
