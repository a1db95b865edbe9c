import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { DOUBTS, type DoubtName, doubt, filled } from "../model/doubts.ts"
import { readyReader } from "../ready-reader.ts"
import { doubtInFrench } from "./doubts.ts"
import { words } from "./words.ts"

describe("every doubt is told in French too", () => {
  /** Each place filled with words of a report that are none of ours. */
  const samples = Object.entries(DOUBTS).map(([name, sentence]) => {
    const places = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place], i) => [place, `xx${i}`])
    return [name as DoubtName, filled(sentence, Object.fromEntries(places)), places] as const
  })
  test.each(samples)("%s", (_, message, places) => {
    const told = doubtInFrench(message)
    expect(told).not.toBe(null)
    for (const [, given] of places) expect(told).toContain(given)
    expect(told).not.toMatch(/[{}]/)
  })
  test("each in words of its own", () => {
    const told = samples.map(([, message]) => doubtInFrench(message))
    expect(new Set(told).size).toBe(samples.length)
  })
})

test("a doubt keeps what the report fills it with, and no more of English", () => {
  const told: readonly [string, string][] = [
    [
      doubt("supersedes-two", {
        item: "urn:x:1",
        one: "version 1 in a.json",
        two: "the one in b, the second.json",
      }),
      "une version plus récente de urn:x:1 : elle remplace la version 1 dans a.json, celle de b, the second.json",
    ],
    [
      doubt("supersedes", { item: "urn:x:1", one: "the one in version 1 in a.json" }),
      "une version plus récente de urn:x:1 : elle remplace celle de version 1 in a.json",
    ],
    [
      doubt("denied-elsewhere", {
        told: "denied",
        there: "not happened",
        words: "possible",
        start: 3,
        end: 9,
      }),
      "ce que dit quelqu’un : démenti ; ailleurs : (nié) a eu lieu (« possible », 3–9)",
    ],
    [
      doubt("caption-against-text", {
        told: "not not-confirmed",
        there: "not-confirmed",
        words: "{told}",
        start: 3,
        end: 9,
      }),
      "ce que dit la légende : (nié) non confirmé ; ce que dit le texte : non confirmé (« {told} », 3–9)",
    ],
    [
      doubt("two-antecedents", { words: "he", first: "the page, Planned", second: "possible" }),
      "« he » peut désigner the page, Planned ou possible",
    ],
    [
      doubt("translation-with", {
        container: "the page",
        details: "from en of The wall by Odile Kerbrat by a machine",
      }),
      "la page dit que c’est une traduction depuis en de The wall par Odile Kerbrat par une machine",
    ],
    [
      doubt("translation-with", { container: "the record", details: "by a machine" }),
      "la notice dit que c’est une traduction par une machine",
    ],
    [doubt("to-editors", { note: "page 3" }), "note de l’agence aux rédactions : page 3"],
    [doubt("page", { number: 3 }), "page 3"],
  ]
  for (const [english, french] of told) expect(doubtInFrench(english), english).toBe(french)
})

test("words of somebody else's code stay as they are, and are not called French", () => {
  for (const message of [
    "",
    "page",
    "pages 3",
    "the report has no words.",
    "The feed gives the title alone",
  ]) {
    expect(doubtInFrench(message)).toBe(null)
    expect(words.fr.doubtTold(message)).toEqual({ words: message, lang: "en" })
  }
  expect(words.en.doubtTold("page 3")).toEqual({ words: "page 3", lang: "en" })
})

test("a long message costs one way through it", () => {
  const long = `"${'" may stand for '.repeat(20_000)} or nobody`
  expect(doubtInFrench(long)).toContain("peut désigner")
})

test("the record keeps its English, and a French page tells it in French", () => {
  const text = "Le maire a dit : « Le port restera ouvert. Il est arrivé lundi."
  const { notes } = readyReader().readText(text, { language: "fr" })
  expect(notes.length).toBeGreaterThan(1)
  const told = notes.map(({ message }) => words.fr.doubtTold(message))
  expect(notes.map(({ message }) => message)).toContain(doubt("one-open-time"))
  expect(told.map(({ lang }) => lang)).toEqual(notes.map(() => "fr"))
})

test("no note has words that stand elsewhere than in the list of doubts", () => {
  const src = join(import.meta.dirname, "..")
  const kinds = Object.keys(words.en.doubt).join("|")
  const noting = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter(name => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map(name => ({ name, code: readFileSync(join(src, name), "utf8") }))
    .filter(({ code }) => new RegExp(`kind: "(?:${kinds})"( as const)?,\\s*message\\b`).test(code))
  expect(noting.length).toBeGreaterThan(15)
  const loose = noting.filter(({ code }) => /\bmessage(?::| =|,? =)\s*["'`]/.test(code))
  expect(loose.map(({ name }) => name)).toEqual([])
})
