// What is given away with Selon, under which licence, and whether that is one that lets it be given away.
// `npm run licences` checks and lists; the build writes dist/THIRD-PARTY.txt, the licence texts of the code inside it.
// Plain JavaScript without imports from node_modules, as every script that the setup uses.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Licences under which code may be inside the package or be installed with it. */
export const CODE = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
]

/** Licences under which data may have been used for what lies in `packs/`. */
export const DATA = [
  ...CODE,
  "CC0-1.0",
  "CC-BY-2.5",
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "LGPLLR",
  "PDDL-1.0",
  "etalab-2.0",
  "LicenseRef-WordNet-3.0",
]

/** @typedef {{ name: string, version: string, licence: string, folder: string, direct: boolean }} Dependency */

/** What is installed with the package, and what the reader's page holds, by name. Of several versions each stands for
 * itself. @returns {Dependency[]} */
export function dependencies(folder = root) {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages
  const direct = new Set(Object.keys(lock[""].dependencies ?? {}))
  return Object.entries(lock)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, "")
      const own = path === `node_modules/${name}` && direct.has(name)
      return { name, version, licence: license ?? "none stated", folder: path, direct: own }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The packages inside the reader's page, as its build told them; empty before it is built. */
export function insideReader(folder = root) {
  const file = join(folder, "dist", "reader", "licences.json")
  if (!existsSync(file)) return []
  return JSON.parse(readFileSync(file, "utf8")).map(({ name, version, identifier, text }) => ({
    name,
    version,
    licence: identifier ?? "none stated",
    text,
  }))
}

/** What the files of a language pack were made from: `packs/LANGUAGE/sources.json`.
 * @returns {{ code: string, file: string, name: string, licence: string, why: string | null }[]} */
export function packSources(folder = root) {
  const packs = join(folder, "packs")
  return readdirSync(packs).flatMap(code => {
    const told = JSON.parse(readFileSync(join(packs, code, "sources.json"), "utf8"))
    return readdirSync(join(packs, code))
      .filter(file => file.endsWith(".bin"))
      .flatMap(file => {
        if (!told[file]?.length)
          return [{ code, file, name: "nothing told", licence: "none stated", why: null }]
        return told[file].map(({ name, licence, why = null }) => ({ code, file, name, licence, why }))
      })
  })
}

/** What is wrong, one line each; empty when all may be given away. A licence in doubt needs its reason beside it. */
export function problems(folder = root) {
  return [
    ...dependencies(folder)
      .filter(({ licence }) => !allowed(licence, CODE))
      .map(({ name, version, licence }) => `${name} ${version}: licence "${licence}" is not on the list`),
    ...insideReader(folder)
      .filter(({ licence }) => !allowed(licence, CODE))
      .map(
        ({ name, version, licence }) => `reader: ${name} ${version}: licence "${licence}" is not on the list`,
      ),
    ...packSources(folder)
      .filter(({ licence, why }) => !allowed(licence, DATA) && !why)
      .map(
        ({ code, file, name, licence }) =>
          `packs/${code}/${file}: ${name}: licence "${licence}" is not on the list`,
      ),
  ]
}

/** Of alternatives one must be on the list, of licences that hold together all. */
export function allowed(expression, list) {
  const inner = expression.replace(/^\((.*)\)$/, "$1")
  if (/ OR /.test(inner)) return inner.split(" OR ").some(one => allowed(one.trim(), list))
  return inner.split(" AND ").every(one => list.includes(one.trim()))
}

/** The texts of the licences of all code that the built files hold. */
export function thirdParty(folder = root) {
  const installed = dependencies(folder).map(one => ({ ...one, text: textOf(join(folder, one.folder)) }))
  const seen = new Set()
  return [...installed, ...insideReader(folder)]
    .filter(({ name, version }) => !seen.has(`${name} ${version}`) && seen.add(`${name} ${version}`))
    .map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${(text ?? "").trim()}\n`)
    .join(`\n${"-".repeat(72)}\n\n`)
}

function textOf(folder) {
  const file = readdirSync(folder).find(name => /^(licen[cs]e|copying)/i.test(name))
  if (file) return readFileSync(join(folder, file), "utf8")
  const { author, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  if (license !== "MIT") return ""
  return `Copyright (c) ${author?.name ?? author ?? "its authors"}\n\n${MIT}`
}

/** For packages that name the licence and leave its text away. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv[2] === "--write") writeFileSync(join(root, "dist", "THIRD-PARTY.txt"), thirdParty())
  else {
    for (const { name, version, licence } of [...dependencies(), ...insideReader()])
      process.stdout.write(`${licence.padEnd(16)} ${name} ${version}\n`)
    for (const { code, file, name, licence, why } of packSources())
      process.stdout.write(`${licence.padEnd(16)} packs/${code}/${file}: ${name}${why ? ` (${why})` : ""}\n`)
  }
  const wrong = problems()
  for (const line of wrong) process.stderr.write(`selon: ${line}\n`)
  process.exitCode = wrong.length ? 1 : 0
}
