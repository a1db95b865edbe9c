import { describe, expect, test } from "vitest"
import { readerOf } from "../src/core.ts"
import { toConllu } from "../src/export/conllu.ts"
import { articleFromText } from "../src/input/text.ts"
import { LANGUAGES } from "../src/lang/index.ts"
import type { Reading } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { readyReader } from "../src/ready-reader.ts"
import { violations } from "./invariants.ts"

// A report whose paragraphs are in several languages: each is read with its own pack, or not at all.

const FRENCH =
  "La maire de Lanvec, Odile Kerbrat, a annoncé lundi que la digue serait relevée avant l’hiver et que l’État paierait la moitié."
const FRENCH_2 =
  "Le préfet a assuré mardi que les travaux commenceraient en juin, sans donner le nom de l’entreprise choisie."
const ENGLISH =
  "The harbour master, Jane Doran, said on Tuesday that two British trawlers would leave the port before the work begins."
const GERMAN =
  "Der Hafenmeister sagte am Dienstag, dass zwei deutsche Schiffe den Hafen noch vor Beginn der Arbeiten verlassen werden."
const GERMAN_2 =
  "Die Arbeiten werden im Frühjahr beginnen und rund vier Millionen Euro kosten, wie die Behörde am Montag mitteilte."

const SPANISH =
  "El ayuntamiento confirmó ayer que el dique resistió. «No hubo heridos», dijo la alcaldesa, y el puerto reabrirá el jueves."

const reader = readyReader()
const read = (...paragraphs: string[]) =>
  reader.readText(paragraphs.join("\n\n"), { published: "2024-03-06" })

const at = ({ text }: Reading, [start, end]: readonly [number, number]) => text.slice(start, end)
const languages = (reading: Reading) => reading.blocks.map(b => b.language ?? reading.language)
const said = (reading: Reading) =>
  reading.attributions.map(a => [
    a.source?.spans.map(s => at(reading, s)).join(" ") ?? null,
    a.reason[0]!.split("/")[0],
  ])

describe("a report in several languages", () => {
  test("a paragraph in another known language is read with its own pack", () => {
    const reading = read(FRENCH, ENGLISH, FRENCH_2)
    expect(reading.language).toBe("fr")
    expect(languages(reading)).toEqual(["fr", "en", "fr"])
    expect(reading.sentences.map(s => at(reading, s))).toEqual([FRENCH, ENGLISH, FRENCH_2])
    expect(said(reading)).toEqual([
      ["La maire de Lanvec, Odile Kerbrat", "fr"],
      ["The harbour master, Jane Doran,", "en"],
      ["Le préfet", "fr"],
    ])
    expect(reading.times.map(t => [at(reading, [t.start, t.end]), t.value])).toContainEqual([
      "Tuesday",
      "2024-03-05",
    ])
    expect(violations(reading)).toEqual([])
  })
  test("the same the other way round, ids in text order", () => {
    const reading = read(
      ENGLISH,
      FRENCH,
      "The mayor said that she would pay for the boats and that nobody had been hurt.",
    )
    expect([reading.language, ...languages(reading)]).toEqual(["en", "en", "fr", "en"])
    expect(said(reading).map(([, pack]) => pack)).toEqual(["en", "fr", "en"])
    expect(reading.attributions.map(a => a.id)).toEqual(["a1", "a2", "a3"])
    expect(reading.entities.map(e => e.id)).toEqual(reading.entities.map((_, i) => `e${i + 1}`))
    expect(violations(reading)).toEqual([])
  })
  test("a paragraph in no known language yields nothing and a note", () => {
    const reading = read(FRENCH, GERMAN, GERMAN_2, FRENCH_2)
    expect(languages(reading)).toEqual(["fr", "und", "und", "fr"])
    const notes = reading.notes.filter(n => n.kind === "language-unknown")
    const from = FRENCH.length + 2
    expect(notes.map(n => [n.start, n.end])).toEqual([[from, from + GERMAN.length + GERMAN_2.length + 2]])
    const spans = [
      ...reading.sentences,
      ...reading.entities.flatMap(e => e.mentions.map(m => [m.start, m.end] as const)),
      ...reading.times.map(t => [t.start, t.end] as const),
      ...reading.attributions.flatMap(a => a.content.spans),
      ...reading.events.flatMap(e => e.spans),
    ]
    expect(spans.filter(([s, e]) => s < from + GERMAN.length + GERMAN_2.length + 2 && e > from)).toEqual([])
    expect(said(reading)).toHaveLength(2)
  })
  test("somebody has one record, whatever language he is named in", () => {
    const reading = read(
      "Le ministre britannique John Pellow a démenti mardi toute pression sur les armateurs du port de Lanvec.",
      "John Pellow said on Wednesday that he would visit the harbour again before the end of the month.",
      FRENCH,
    )
    const pellow = reading.entities.filter(e => e.name === "John Pellow")
    expect(pellow).toHaveLength(1)
    expect(pellow[0]!.mentions.filter(m => m.kind === "name")).toHaveLength(2)
    expect(violations(reading)).toEqual([])
  })
  test("a quotation in another language belongs to the words that show it, and nothing is made of it", () => {
    const quote = "“We have moved the boats and we will come back when the sea wall has been raised.”"
    const reading = read(FRENCH, "Le capitaine John Pellow a déclaré :", quote, FRENCH_2)
    expect(languages(reading)).toEqual(["fr", "fr", "en", "fr"])
    const [start] = [reading.text.indexOf(quote)]
    const holder = reading.attributions.find(a => a.content.spans.some(([s]) => s === start))
    expect(holder?.source?.spans.map(s => at(reading, s)).join()).toContain("John Pellow")
    expect(
      reading.events.filter(e => e.trigger.start >= start && e.trigger.end <= start + quote.length),
    ).toEqual([])
  })
  test("the few words around a long quotation decide", () => {
    const reading = read(
      FRENCH,
      "« We have moved the boats and we will come back when the sea wall has been raised again », a déclaré le capitaine.",
      FRENCH_2,
    )
    expect(languages(reading)).toEqual(["fr", "fr", "fr"])
    expect(said(reading).map(([who]) => who)).toContain("le capitaine")
  })
  test("names, figures, addresses and short lines stay in the language of the report", () => {
    const reading = read(
      FRENCH,
      "1. John Pellow (GBR) 2:04:11 ; 2. Jane Doran (IRL) 2:04:40 ; 3. Kari Olafsson (ISL) 2:05:02",
      "The New York Times, Wall Street Journal",
      "https://www.example.org/the-port-of-lanvec-and-the-sea-wall",
      "Good morning, Lanvec!",
      FRENCH_2,
    )
    expect(reading.blocks.filter(b => b.language !== undefined)).toEqual([])
  })
  test("a report in no known language has its blocks without the white space around them", () => {
    const reading = readyReader().readText(`\u2009${GERMAN}\u2009\n\n\u3000\n\n${GERMAN_2}`)
    expect([reading.language, reading.blocks.map(b => at(reading, [b.start, b.end]))]).toEqual([
      "und",
      [GERMAN, GERMAN_2],
    ])
    expect(violations(reading)).toEqual([])
  })
  test("a language that is asked for is taken for granted throughout", () => {
    const reading = readyReader(["fr"]).readText(`${FRENCH}\n\n${ENGLISH}`)
    expect(reading.blocks.filter(b => b.language !== undefined)).toEqual([])
  })
  test("words and trees of all languages come out in the order of the text", () => {
    const doc = reader.parse(articleFromText([FRENCH, ENGLISH, GERMAN, FRENCH_2].join("\n\n"), {}, "x"))!
    const conllu = toConllu(doc)
    const texts = [...conllu.matchAll(/^# text = (.*)$/gm)].map(m => m[1])
    expect(texts).toEqual([FRENCH, ENGLISH, FRENCH_2])
    for (let i = 1; i < doc.count; i++) expect(doc.start[i]).toBeGreaterThanOrEqual(doc.start[i - 1]!)
    for (const block of conllu.trimEnd().split("\n\n")) {
      const rows = block.split("\n").filter(row => /^\d+\t/.test(row))
      expect(rows.filter(row => row.split("\t")[6] === "0")).toHaveLength(1)
    }
  })
})

describe("a language is loaded when it is met, and not before", () => {
  const loads = () => {
    const met: string[] = []
    const languages = LANGUAGES.map(language => ({
      ...language,
      load: () => {
        met.push(language.code)
        return language.load()
      },
    }))
    const weights = (code: string) => {
      met.push(`weights of ${code}`)
      return loadPack(code)
    }
    return { met, reader: readerOf(languages, weights) }
  }

  test("a French report loads French, whatever else could be read", async () => {
    const { met, reader } = loads()
    expect((await reader.readText(FRENCH)).language).toBe("fr")
    await reader.readText(FRENCH_2)
    expect(met).toEqual(["fr", "weights of fr"])
  })

  test("a paragraph in another language loads that one too, and a language of no weights wants none", async () => {
    const { met, reader } = loads()
    const reading = await reader.readText([FRENCH, SPANISH, FRENCH_2].join("\n\n"), {
      published: "2024-03-06",
    })
    expect(met).toEqual(["fr", "weights of fr", "es"])
    expect(reading.blocks.map(({ language }) => language ?? null)).toEqual([null, "es", null])
    expect(reading.attributions.map(({ reason }) => reason[0]!.split("/")[0])).toContain("es")
  })

  test("in none of the languages nothing is loaded", async () => {
    const { met, reader } = loads()
    expect((await reader.readText(GERMAN)).language).toBe("und")
    expect(met).toEqual([])
  })

  test("a report in Spanish is read by its words alone", async () => {
    const { met, reader } = loads()
    const reading = await reader.readText(SPANISH, { published: "2024-03-06" })
    expect([reading.language, met]).toEqual(["es", ["es"]])
    expect(violations(reading)).toEqual([])
    expect(reading.attributions.map(({ source }) => source?.type)).toContain("official-body")
    expect(reading.times.map(({ value }) => value)).toContain("2024-03-05")
  })
})
