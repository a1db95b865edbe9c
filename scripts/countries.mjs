// Writes src/lang/countries.ts: the states of the world as French and English newspapers name them.
// Names come from i18n-iso-countries (MIT), masculine demonyms from i18n-nationality (MIT); capitals, corrections
// and what those packages lack from countries-own.txt beside this file. Run: node scripts/countries.mjs
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const load = (pkg, language) => require(`${pkg}/langs/${language}.json`)
const names = { f: load("i18n-iso-countries", "fr").countries, e: load("i18n-iso-countries", "en").countries }
const demonyms = {
  m: load("i18n-nationality", "fr").nationalities,
  d: load("i18n-nationality", "en").nationalities,
}

const own = readFileSync(new URL("./countries-own.txt", import.meta.url), "utf8")
const rows = own
  .split("\n")
  .filter(line => line && !line.startsWith("#"))
  .map(stateOf)
  .sort((a, b) => (a.code < b.code ? -1 : 1))
if (new Set(rows.map(row => row.code)).size !== rows.length)
  throw new Error("a state stands twice in countries-own.txt")

writeFileSync(
  new URL("../src/lang/countries.ts", import.meta.url),
  `// Written by scripts/countries.mjs from i18n-iso-countries, i18n-nationality and scripts/countries-own.txt; do not edit.
import type { Country } from "./country.ts"

export const COUNTRIES: readonly Country[] = [
${rows.map(row => `  ${literal(row)},`).join("\n")}
]
`,
)

function stateOf(line) {
  const [code, frCapital, enCapital, fields = ""] = line.split("|").map(cell => cell.trim())
  const lists = {
    f: listOf(names.f[code]),
    e: listOf(names.e[code]),
    m: listOf(demonyms.m[code]),
    d: listOf(demonyms.d[code]),
    w: [],
  }
  for (const field of fields.split(" ; ").filter(Boolean)) {
    const [, key, plus, value] = /^(\w)(\+?)=(.*)$/.exec(field.trim()) ?? []
    if (!key) throw new Error(`${code}: cannot read "${field}"`)
    const given = listOf(value.split(",").map(word => word.trim()))
    lists[key] = plus ? [...lists[key], ...given] : given
  }
  return {
    code,
    fr: {
      names: lists.f,
      capitals: split(frCapital),
      masculine: lists.m,
      feminine: [...lists.m.map(feminine), ...lists.w],
    },
    en: { names: lists.e, capitals: split(enCapital), demonyms: lists.d },
  }
}

function listOf(value) {
  return [value ?? []]
    .flat()
    .filter(word => word && !/[(,]/.test(word))
    .map(word => word.replace(/^The /, ""))
}

function split(cell) {
  return cell.split(",").map(word => word.trim())
}

/** The French feminine by its ending; the few that do not follow are in the own list. */
function feminine(word) {
  if (/e$/i.test(word)) return word
  if (/(grec)$/i.test(word)) return `${word}que`
  if (/turc$/i.test(word)) return `${word.slice(0, -1)}que`
  if (/[iéy]en$/i.test(word)) return `${word}ne`
  if (/letton$/i.test(word)) return `${word}ne`
  return `${word}e`
}

function literal(row) {
  const list = words => `[${[...new Set(words)].map(word => JSON.stringify(word)).join(", ")}]`
  return `{ code: "${row.code}", fr: { names: ${list(row.fr.names)}, capitals: ${list(row.fr.capitals)}, masculine: ${list(row.fr.masculine)}, feminine: ${list(row.fr.feminine)} }, en: { names: ${list(row.en.names)}, capitals: ${list(row.en.capitals)}, demonyms: ${list(row.en.demonyms)} } }`
}
