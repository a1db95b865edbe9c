import { expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { en } from "../lang/en/index.ts"
import { es } from "../lang/es/index.ts"
import { fr } from "../lang/fr/index.ts"
import type { Entity } from "../model/reading.ts"
import { findMentions } from "./mentions.ts"

const PACKS = { fr, en, es }
type Code = keyof typeof PACKS

function entitiesIn(text: string, code: Code): readonly Entity[] {
  return findMentions(docOf(text, code, "2024-03-04"), PACKS[code].mention).value
}

/** The text without its brackets, and where they stood. */
function marked(line: string): { text: string; start: number; end: number } {
  const start = line.indexOf("[")
  const end = line.indexOf("]") - 1
  return { text: line.replace(/[[\]]/g, ""), start, end }
}

for (const code of ["fr", "en", "es"] as const) {
  test(`${code}: every known name is found in its example, with its type`, () => {
    const lines = PACKS[code].mention.known
    const wrong = lines.flatMap(line => {
      const [, type = "", , example = ""] = line.split(" | ")
      const { text, start, end } = marked(example)
      const found = entitiesIn(text, code).find(e => e.mentions.some(m => m.start === start && m.end === end))
      // A seat of power that speaks is its state.
      const right =
        found && (found.type === type.replace("!", "") || (type.endsWith("!") && found.type === "state"))
      return right ? [] : [`${example} → ${found?.type ?? "nothing"}`]
    })
    expect(wrong).toEqual([])
  })

  test(`${code}: the nouns that open names open them, the others describe`, () => {
    const lines = PACKS[code].mention.nouns.filter(
      line => !/ \| (?:place|product|document|event|other) \| kind/.test(line),
    )
    const wrong = lines.flatMap(line => {
      const [, , , example = ""] = line.split(" | ")
      const { text, start, end } = marked(example)
      const found = entitiesIn(text, code).some(e => e.mentions.some(m => m.start === start && m.end === end))
      return found ? [] : [example]
    })
    // A tagger mistakes a word now and then; more than that is the table's fault.
    expect(wrong.length / lines.length, wrong.join("\n")).toBeLessThan(0.1)
  })
}

for (const code of ["fr", "en"] as const)
  test.each(PACKS[code].mention.countryRules.map(rule => [rule.name, rule] as const))(
    `${code}: %s works out a country where it should`,
    (name, { takes, leaves }) => {
      const by = (entity: Entity | undefined) =>
        entity?.countryFrom?.reason[0] === name
          ? entity.country
          : (entity?.countryFrom?.reason[0] ?? entity?.country ?? null)
      for (const [line, country] of takes) {
        const { text, start, end } = marked(line)
        const found = entitiesIn(text, code).find(e =>
          e.mentions.some(m => m.start === start && m.end === end),
        )
        expect.soft(by(found), line).toBe(country)
      }
      for (const line of leaves)
        expect
          .soft(
            entitiesIn(line, code).filter(one => one.countryFrom?.reason[0] === name),
            line,
          )
          .toEqual([])
    },
  )

/** Entities as "name: mention, mention" lines, those with more than one mention or described. */
function chains(text: string, code: Code): string[] {
  return entitiesIn(text, code).map(
    e => `${e.type} ${e.name}: ${e.mentions.map(m => text.slice(m.start, m.end)).join(", ")}`,
  )
}

test.each<[Code, string, string]>([
  [
    "fr",
    "Le ministre italien de la Pêche Aldo Bertani a reçu les marins. Bertani a promis une aide. Le ministre a ensuite quitté Bari.",
    "person Aldo Bertani: Le ministre italien de la Pêche, Aldo Bertani, Bertani, Le ministre",
  ],
  [
    "fr",
    "Inès Morvan, préfète de la Somme, a fermé la route. Elle a précisé que la crue montait.",
    "person Inès Morvan: Inès Morvan, préfète de la Somme, Elle",
  ],
  ["fr", "Moscou a démenti. La Russie attend.", "state Russie: Moscou, Russie"],
  [
    "fr",
    "L'Organisation des pêcheurs (OPA) a protesté. L'OPA réclame une aide.",
    "organisation Organisation des pêcheurs: Organisation des pêcheurs, OPA, OPA",
  ],
  [
    "en",
    "Joan Pike, mayor of Dover, closed the bridge. Pike said it was unsafe.",
    "person Joan Pike: Joan Pike, mayor of Dover, Pike",
  ],
  ["en", "London denied it. Britain waits.", "state United Kingdom: London, Britain"],
])("%s: %s", (code, text, chain) => {
  expect(chains(text, code)).toContain(chain)
})

test.each<[string, string | null]>([
  ["le président nigérien Untel a parlé", "NE"],
  ["le président nigérian Untel a parlé", "NG"],
  ["le président nord-coréen Untel a parlé", "KP"],
  ["le président Untel a parlé", null],
])("%s: %s", (text, country) => {
  expect(entitiesIn(text, "fr").find(e => e.type === "person")?.country).toBe(country)
})

test.each<[string | null, string | null, string, string | null]>([
  ["https://journal.example.fr/a", null, "Le ministre de la Pêche a parlé.", "FR"],
  ["https://news.example.co.uk/a", null, "Le ministre de la Pêche a parlé.", "GB"],
  [null, "Le Monde", "Le ministre de la Pêche a parlé.", "FR"],
  ["https://journal.example.fr/a", null, "Le ministre de la Pêche grec a parlé.", "GR"],
  // Another country is spoken of: it may be its minister.
  [
    "https://journal.example.fr/a",
    null,
    "La Grèce et la Norvège attendent. Le ministre de la Pêche a parlé.",
    null,
  ],
  ["https://journal.example.tv/a", null, "Le ministre de la Pêche a parlé.", null],
  ["https://journal.example.com/a.fr", null, "Le ministre de la Pêche a parlé.", null],
  [null, "La Gazette de Lanvec", "Le ministre de la Pêche a parlé.", null],
])("at %s, %s: %s", (url, outlet, text, country) => {
  const doc = docOf(text, "fr")
  const { value } = findMentions({ ...doc, article: { ...doc.article, url, outlet } }, fr.mention)
  const person = value.find(one => one.type === "person")
  expect(person?.country ?? null).toBe(country)
})

test("a gender is given only when the text shows it", () => {
  expect(entitiesIn("La ministre Dominique Untel a parlé.", "fr")[0]).toMatchObject({ gender: "f" })
  expect(entitiesIn("Marie Untel a parlé hier à Lyon.", "fr")[0]).toMatchObject({ gender: null })
})

test("spans are the very words, whatever spaces and apostrophes stand in them", () => {
  const text = "M.\u00a0Aldo\u00a0Bertani a salué l\u2019ONU et l\u2019\u00c9lys\u00e9e \ud83d\ude00."
  for (const entity of entitiesIn(text, "fr")) {
    for (const { start, end } of entity.mentions) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      expect(end).toBeGreaterThan(start)
    }
  }
})
