import { expect, test } from "vitest"
import { keyOf, lexiconOf, townCountry } from "../mention/lexicon.ts"
import { CITIES } from "./cities.ts"
import { COUNTRIES } from "./countries.ts"
import { mention as en } from "./en/mention.ts"
import { mention as fr } from "./fr/mention.ts"

test("every state has names, demonyms of both genders and a capital in both languages", () => {
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(195)
  const poor = COUNTRIES.filter(
    ({ fr, en }) =>
      [fr.names, fr.capitals, en.names, en.capitals].some(list => list.length === 0) ||
      (fr.masculine.length !== 0 && fr.feminine.length === 0) ||
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

/** Seats of power that news in both languages let speak for their state. */
const SEATS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  RU: [["Kremlin", "Kremlin"]],
  US: [
    ["Maison Blanche", "White House"],
    ["Pentagone", "Pentagon"],
    ["Foggy Bottom", "Foggy Bottom"],
  ],
  GB: [
    ["Downing Street", "Downing Street"],
    ["Whitehall", "Whitehall"],
  ],
  FR: [
    ["Élysée", "Élysée"],
    ["Matignon", "Matignon"],
    ["Bercy", "Bercy"],
    ["Quai d'Orsay", "Quai d'Orsay"],
  ],
  CN: [["Zhongnanhai", "Zhongnanhai"]],
  KR: [["Maison Bleue", "Blue House"]],
}

test("every state has a capital that speaks for it, the powers their seats as well", () => {
  for (const [rules, side] of [
    [fr, 0],
    [en, 1],
  ] as const) {
    expect(rules.states.filter(state => state.capitals.length === 0)).toEqual([])
    const speaks = rules.known.flatMap(line => {
      const [names = "", type = "", country = ""] = line.split(" | ")
      return type.endsWith("!") ? names.split(" = ").map(name => `${country} ${name}`) : []
    })
    const wanted = Object.entries(SEATS).flatMap(([code, seats]) =>
      seats.map(seat => `${code} ${seat[side]}`),
    )
    expect(wanted.filter(seat => !speaks.includes(seat))).toEqual([])
  }
})

test("towns stand once, by the keys that names are looked up by, in states of the table", () => {
  const words = CITIES.flatMap(line => line.trim().split(" ").slice(1))
  const codes = words.filter(word => /^[A-Z]{2}$/.test(word))
  const keys = words.filter(word => !/^[A-Z]{2}$/.test(word))
  expect(keys.length).toBeGreaterThan(30_000)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter(key => keyOf(key) !== key)).toEqual([])
  const known = new Set([...COUNTRIES.map(({ code }) => code), ...LANDS_APART])
  expect(codes.filter(code => !known.has(code))).toEqual([])
})

/** Lands with towns that the table of states does not have. */
const LANDS_APART = ["EH"]

test.each<[string, string | null]>([
  ["Villefranche-sur-Saône", "FR"],
  ["SAINT-ÉTIENNE", "FR"],
  ["Aix en Provence", null],
  ["Li", null],
  ["", null],
  ["FR", null],
  ["Middlesbrough", "GB"],
  ["Nairobi", "KE"],
  // Towns of several countries, none of them larger by far.
  ["Cambridge", null],
  ["Cordoba", null],
  ["Santiago de Nulle Part", null],
])("%s lies in %s", (name, country) => {
  for (const rules of [fr, en]) expect(townCountry(lexiconOf(rules), name)).toBe(country)
})
