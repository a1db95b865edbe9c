import { expect, test } from "vitest"
import { COUNTRIES } from "./countries.ts"

test("every state has names, demonyms of both genders and a capital in both languages", () => {
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(195)
  const poor = COUNTRIES.filter(
    ({ fr, en }) =>
      [fr.names, fr.capitals, en.names, en.capitals].some(list => list.length === 0) ||
      (fr.masculine.length === 0 && !AMBIGUOUS.has(fr.names[0]!)) ||
      (en.demonyms.length === 0 && !AMBIGUOUS.has(en.names[0]!)),
  ).map(({ code }) => code)
  // The demonyms of the two Congos and the two Dominicas are one word each, left to the larger.
  expect(poor).toEqual(["CD", "CG", "DM"].filter(code => poor.includes(code)))
})

const AMBIGUOUS = new Set<string>()

test("no French or English name, and no capital, stands for two states", () => {
  for (const language of ["fr", "en"] as const) {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const country of COUNTRIES) {
      for (const name of country[language].names) {
        const other = seen.get(name)
        if (other && other !== country.code) twice.push(`${name}: ${other}, ${country.code}`)
        seen.set(name, country.code)
      }
    }
    expect(twice).toEqual([])
  }
})

test.each([
  ["NE", "Nigérien", "Nigérienne"],
  ["NG", "Nigérian", "Nigériane"],
  ["KP", "Nord-Coréen", "Nord-Coréenne"],
  ["GR", "Grec", "Grecque"],
  ["TR", "Turc", "Turque"],
  ["CF", "Centrafricain", "Centrafricaine"],
])("%s: %s, %s", (code, masculine, feminine) => {
  const country = COUNTRIES.find(one => one.code === code)!
  expect(country.fr.masculine).toContain(masculine)
  expect(country.fr.feminine).toContain(feminine)
})
