import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { time as en } from "../lang/en/time.ts"
import { time as fr } from "../lang/fr/time.ts"
import type { Time } from "../model/reading.ts"
import { findTimes } from "./times.ts"

const MONDAY = "2023-09-11"

function read(
  text: string,
  published: string | null = MONDAY,
  language: "fr" | "en" = "fr",
): readonly Time[] {
  return findTimes(docOf(text, language, published ?? undefined), published, language === "fr" ? fr : en)
    .value
}

function shown(text: string, published: string | null = MONDAY, language: "fr" | "en" = "fr"): string[] {
  return read(text, published, language).map(t => `${text.slice(t.start, t.end)} = ${t.value}`)
}

describe("direction", () => {
  test.each([
    ["Le juge a entendu le témoin jeudi.", "2023-09-07"],
    ["Le juge entendra le témoin jeudi.", "2023-09-14"],
    ["Le juge doit entendre le témoin jeudi.", "2023-09-14"],
    ["Le juge rend son avis jeudi.", "2023-09-14"],
    ["Le juge a entendu le témoin lundi.", "2023-09-11"],
    ["Le syndicat a appelé à manifester samedi.", "2023-09-16"],
    ["Une réunion est prévue mercredi.", "2023-09-13"],
    ["Le tribunal aurait été saisi vendredi.", "2023-09-08"],
    ["Le stade sera fermé jusqu'à jeudi.", "2023-09-14"],
    ["Le stade est fermé depuis jeudi.", "2023-09-07"],
    ["Le maire partira le 30 juin.", "2024-06-30"],
    ["Le maire est parti le 30 juin.", "2023-06-30"],
    ["Le pont est ouvert depuis le 2 octobre.", "2022-10-02"],
  ])("%s", (text, value) => {
    expect(read(text).map(t => t.value)).toEqual([value])
  })

  test.each([
    ["She resigned on Friday.", "2023-09-08"],
    ["She will resign on Friday.", "2023-09-15"],
    ["She is due to resign on Friday.", "2023-09-15"],
    ["She would resign on Friday.", "2023-09-15"],
    ["She had resigned on Friday.", "2023-09-08"],
  ])("%s", (text, value) => {
    expect(read(text, MONDAY, "en").map(t => t.value)).toEqual([value])
  })

  test("the other reading is kept", () => {
    expect(read("Le juge entendra le témoin jeudi.")[0]!.alternatives).toEqual(["2023-09-07"])
  })
})

describe("the anchor moves with the text", () => {
  test("the day after, and so many days later", () => {
    expect(shown("Le pont a cédé vendredi. Le lendemain, la route fut fermée.")).toEqual([
      "vendredi = 2023-09-08",
      "Le lendemain = 2023-09-09",
    ])
    const times = read("Il fut arrêté le 20 août et relâché deux jours plus tard.")
    expect(times.map(t => [t.value, t.anchor])).toEqual([
      ["2023-08-20", "published"],
      ["2023-08-22", "t1"],
    ])
  })

  test("a time by the clock hangs on its day, named before or after it", () => {
    expect(shown("La séance de vendredi s'est achevée à 20 h 15.")).toEqual([
      "vendredi = 2023-09-08",
      "20 h 15 = 2023-09-08T20:15",
    ])
    expect(shown("Vers 6 h 30, samedi, un camion a pris feu.")).toEqual([
      "6 h 30 = 2023-09-09T06:30",
      "samedi = 2023-09-09",
    ])
  })
})

describe("a report without a date", () => {
  test("relative times stay open, and a note says so; absolute ones do not need it", () => {
    const text = "Le maire est parti lundi. Il avait été élu le 4 mai 2014."
    const { value, notes } = findTimes(docOf(text, "fr"), null, fr)
    expect(value.map(t => [t.value, t.from])).toEqual([
      ["XXXX-WXX-1", null],
      ["2014-05-04", "2014-05-04"],
    ])
    expect(notes.map(n => n.kind)).toEqual(["no-date"])
  })
})

describe("what the record tells", () => {
  test("bounds, intervals and what was said", () => {
    const [time] = read("Le conflit dure depuis février 2022.")
    expect(time).toMatchObject({
      type: "DATE",
      value: "2022-02",
      from: "2022-02-01",
      to: "2022-02-28",
      signal: "since",
      anchor: null,
      known: ["year", "month"],
    })
  })

  test("impossible dates are no dates", () => {
    expect(read("Le 31 juin 2021 n'existe pas.").filter(t => t.value.startsWith("2021-0"))).toEqual([])
    expect(shown("Né le 29 février 2023, dit-il.")).not.toContain("le 29 février 2023 = 2023-02-29")
  })

  test("offsets are those of the text, whatever spaces, apostrophes and hidden marks it holds", () => {
    const text =
      "\u{1F600} L\u2019avion a dé\u00ADcollé à 20\u202Fh\u00A015 aujourd\u2019hui, et l\u2019an der\u00ADnier aussi."
    expect(read(text).map(t => text.slice(t.start, t.end))).toEqual([
      "20\u202Fh\u00A015",
      "aujourd\u2019hui",
      "l\u2019an der\u00ADnier",
    ])
  })

  test("times are in text order and never overlap", () => {
    const times = read(
      "Du 12 au 15 mars 2020, de 8 h à 9 h, puis les 21, 22 et 23 avril, il a plu trois jours.",
    )
    for (let i = 1; i < times.length; i++) expect(times[i]!.start).toBeGreaterThanOrEqual(times[i - 1]!.end)
    expect(times.map(t => t.id)).toEqual(times.map((_, i) => `t${i + 1}`))
  })

  test("the same text gives the same times", () => {
    const text = "Le maire partira mardi à midi, selon un avis publié hier."
    expect(read(text)).toEqual(read(text))
  })
})

describe("ranges", () => {
  test("run forwards, whatever year each end would have alone", () => {
    expect(read("Les vols ont doublé entre le 1er janvier et le 1er septembre.").map(t => t.value)).toEqual([
      "2023-01-01",
      "2023-09-01",
    ])
    expect(read("Shots rose between January 1 and September 1.", MONDAY, "en").map(t => t.value)).toEqual([
      "2023-01-01",
      "2023-09-01",
    ])
  })
})
