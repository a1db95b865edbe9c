import { expect, test } from "vitest"
import { readingOfWords } from "../../eval/copies.ts"
import type { Entity, Reading } from "../model/reading.ts"
import { featuresOf, spellingsOf } from "./features.ts"
import { averageLinks } from "./linkage.ts"
import { findStories } from "./stories.ts"

const common = {
  fr: ["le", "la", "les", "de", "à", "dans", "du", "en", "un", "une"],
  en: ["the", "of", "in", "a", "to"],
}

/** A report whose names are the words in capitals after its first word; `=XX` marks a state by its code. */
function report(
  id: string,
  published: string | null,
  language: string,
  text: string,
  states: Record<string, string> = {},
): Reading {
  const entities: Entity[] = []
  for (const match of text.matchAll(/(?<=\s)\p{Lu}\p{L}+/gu)) {
    const country = states[match[0]] ?? null
    const mentions = [{ start: match.index, end: match.index + match[0].length, kind: "name" as const }]
    const type = country ? ("state" as const) : ("person" as const)
    entities.push({
      id: `e${entities.length + 1}`,
      type,
      name: match[0],
      country,
      role: null,
      gender: null,
      mentions,
    })
  }
  return readingOfWords(id, text, { published, language, entities })
}

const flood1 = report(
  "a",
  "2024-03-04",
  "fr",
  "La digue de Kerdreux a cédé dans la nuit, noyant 40 maisons du quartier du port.",
)
const flood2 = report(
  "b",
  "2024-03-05",
  "fr",
  "À Kerdreux, les 40 maisons noyées par la rupture de la digue seront rasées.",
)
const strike = report(
  "c",
  "2024-03-05",
  "fr",
  "Les cheminots de Belmont ont voté la grève dans les dépôts du nord.",
)
const ids = (stories: ReturnType<typeof findStories>) => stories.map(s => s.reports.map(r => r.report))

test("reports of one matter are one story, others are not", () => {
  const stories = findStories([strike, flood2, flood1].map(featuresOf), [], common)
  expect(ids(stories)).toEqual([["a", "b"], ["c"]])
  expect(stories[0]).toMatchObject({ id: "s1", from: "2024-03-04", to: "2024-03-05", follows: null })
})

test("the order in which they came decides nothing", () => {
  const one = findStories([flood1, flood2, strike].map(featuresOf), [], common)
  const other = findStories([strike, flood2, flood1].map(featuresOf), [], common)
  expect(ids(other)).toEqual(ids(one))
})

test("French and English reports of one matter join through names, countries and figures", () => {
  const fr = report(
    "f",
    "2024-03-04",
    "fr",
    "Le navire Storm de l’armateur Sandoy, parti vers Islande, a coulé avec 14 marins.",
    { Islande: "IS" },
  )
  const en = report(
    "e",
    "2024-03-04",
    "en",
    "The trawler Storm owned by Sandoy sank off Iceland with 14 sailors aboard.",
    { Iceland: "IS" },
  )
  expect(ids(findStories([fr, en, strike].map(featuresOf), [], common))).toEqual([["e", "f"], ["c"]])
})

test("a copy goes where its original goes, and a month apart a story is carried on", () => {
  const copy = report("copy", "2024-03-04", "fr", "Brève sans rapport.")
  const later = report(
    "z",
    "2024-03-25",
    "fr",
    "La digue de Kerdreux, qui avait cédé en noyant 40 maisons du port, est reconstruite.",
  )
  const group = {
    id: "c1",
    original: "a",
    members: [
      { report: "a", shared: 1 },
      { report: "copy", shared: 1 },
    ],
  }
  const stories = findStories([flood1, flood2, later, copy, strike].map(featuresOf), [group], common)
  expect(ids(stories)).toEqual([["a", "copy", "b"], ["c"], ["z"]])
  expect(stories[2]?.follows).toBe("s1")
})

test("what a story is about can be told in words", () => {
  const [story] = findStories([flood1, flood2].map(featuresOf), [], common)
  const spelled = new Map([...spellingsOf(flood1), ...spellingsOf(flood2)])
  const terms = story?.terms.map(term => spelled.get(term)) ?? []
  expect(terms).toContain("Kerdreux")
  expect(terms).not.toContain(undefined)
})

test("no report, no story; a report without words stands alone", () => {
  expect(findStories([], [], common)).toEqual([])
  expect(
    ids(findStories([readingOfWords("x", ""), readingOfWords("y", "")].map(featuresOf), [], common)),
  ).toEqual([["x"], ["y"]])
})

test("average links: pairs without a link count as zero", () => {
  const links = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.5 },
    { a: 3, b: 4, weight: 0.4 },
  ]
  expect(averageLinks(5, links, 0.3)).toEqual([[0, 1], [2], [3, 4]])
  expect(averageLinks(5, links, 0.2)).toEqual([
    [0, 1, 2],
    [3, 4],
  ])
})
