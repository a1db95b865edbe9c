import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { loadPack } from "../packs.ts"
import { findNames, mayFollow } from "./names.ts"
import { joinLikeNames } from "./names-alike.ts"
import { loadNames, namesBuffer } from "./names-features.ts"
import { LABELS } from "./names-model.ts"
import { markQuiet } from "./names-quiet.ts"

const show = (text: string, language: "fr" | "en"): string => {
  const doc = docOf(text, language)
  return findNames(doc, loadPack(language).names!)
    .map(n => `${text.slice(doc.start[n.start]!, doc.end[n.end - 1]!)}:${n.type}`)
    .join(" ")
}

describe("names, in a sentence each", () => {
  test.each([
    ["Le maire de Lyon, Gérard Collomb, a démissionné.", "Lyon:place Gérard Collomb:person"],
    ["La Russie et la Chine ont signé un accord à Genève.", "Russie:place Chine:place Genève:place"],
    ["Aucune plainte n'a été déposée.", ""],
    [
      "L'OTAN et l'Union européenne se réunissent lundi à Bruxelles.",
      "OTAN:organisation Union européenne:organisation Bruxelles:place",
    ],
  ])("%s", (text, names) => {
    expect(show(text, "fr")).toBe(names)
  })

  test.each([
    ["Paul Mercer met Angela Rowe in Geneva.", "Paul Mercer:person Angela Rowe:person Geneva:place"],
    ["No complaint has been filed.", ""],
    ["The United Nations sent a team to Syria.", "United Nations:organisation Syria:place"],
  ])("%s", (text, names) => {
    expect(show(text, "en")).toBe(names)
  })
})

describe("words in small letters that are passed over", () => {
  const long = (of: string, times: number) => Array.from({ length: times }, () => of).join(" ")

  test.each([
    [`${long("et il a bien plu", 20)} dans la ville de Lyon.`, "fr", "Lyon:place"],
    [
      `Lyon attend, ${long("et il a bien plu", 20)} avant que Gérard Collomb parle.`,
      "fr",
      "Lyon:place Gérard Collomb:person",
    ],
    [`${long("and it rained all day", 20)} until Angela Rowe spoke.`, "en", "Angela Rowe:person"],
    [long("et il a bien plu", 40), "fr", ""],
  ] as const)("%s", (text, language, names) => {
    expect(show(text, language)).toBe(names)
  })

  test("only those that nothing near speaks for", () => {
    const doc = docOf("La pluie a cessé hier soir dans le quartier de la gare de Lyon.", "fr")
    const model = loadPack("fr").names!
    const buffer = namesBuffer()
    const quiet = new Uint8Array(doc.count)
    loadNames(buffer, doc, 0, doc.count, model)
    markQuiet(buffer, model, quiet)
    const passed = doc.norm.filter((_, i) => quiet[i])
    expect(passed).toContain("pluie")
    expect(passed).toContain("soir")
    expect(passed).not.toContain("lyon")
    expect(passed).not.toContain("gare")
  })
})

test("an inside follows its own beginning or inside only", () => {
  const number = (label: string): number => LABELS.indexOf(label as (typeof LABELS)[number])
  expect(mayFollow(number("B-person"), number("I-person"))).toBe(true)
  expect(mayFollow(number("I-person"), number("I-person"))).toBe(true)
  expect(mayFollow(number("B-place"), number("I-person"))).toBe(false)
  expect(mayFollow(number("O"), number("I-other"))).toBe(false)
  expect(mayFollow(number("I-other"), number("B-place"))).toBe(true)
})

test("a family name alone is whom the full name is", () => {
  const doc = docOf("Antoine Blin parle. Blin part.", "fr")
  const names = [
    { start: 0, end: 2, type: "person" as const },
    { start: 4, end: 5, type: "place" as const },
  ]
  expect(joinLikeNames(doc, names).map(n => n.type)).toEqual(["person", "person"])
})
