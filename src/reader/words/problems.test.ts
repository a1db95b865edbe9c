import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { checkCorrection } from "../../store/correctable.ts"
import { PROBLEMS, problemTold } from "./problems.ts"

/** Every sentence with which the service refuses, `{}` for what it puts in. */
function refusals(): string[] {
  const folder = join(import.meta.dirname, "..", "..", "server")
  const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map(name => readFileSync(join(folder, name), "utf8"))
  const said = /(?:new Refusal\(|problem\(c, )\d{3}, (?:"([^"]+)"|`((?:\\`|[^`])+)`)/g
  const titles = /^ {2}(?:\d{3}|"too-slow"|"too-large"|damaged): "([^"]+)",$/gm
  return [
    ...new Set(
      code.flatMap(text =>
        [...text.matchAll(said), ...text.matchAll(titles)].map(([, plain, template]) =>
          (plain ?? template!).replace(/\$\{[^}]+\}/g, "{}").replaceAll("\\`", "`"),
        ),
      ),
    ),
  ]
}

describe("what the service refuses with is told in French", () => {
  const written = refusals()
  test("refusals are found in the code", () => expect(written.length).toBeGreaterThan(30))
  test.each(written)("%s", sentence => {
    expect(PROBLEMS.map(([english]) => english.replace(/\{\d\}/g, "{}"))).toContain(sentence)
    let n = 0
    const told = problemTold(
      sentence.replace(/\{\}/g, () => `x${n++}`),
      "fr",
    )
    for (let i = 0; i < n; i++) expect(told).toContain(`x${i}`)
    expect(told).not.toMatch(/\{\}|^There|^The /)
  })
})

test("corrections that cannot be noted, and files that cannot be read, too", () => {
  const refused = (record: "event" | "attribution", field: string, value: string) => {
    try {
      checkCorrection(record, field, value)
    } catch (error) {
      return problemTold((error as Error).message, "fr")
    }
    return "noted"
  }
  expect(refused("event", "speaker", "x")).toMatch(
    /^speaker ne se corrige pas d’un évènement ; se corrigent : status, /,
  )
  expect(refused("event", "status", "sure")).toMatch(/^status est l’un de happened, .*, et non « sure »$/)
  expect(refused("attribution", "said", "hier")).toMatch(/^said est un jour comme 2024-03-05, .*« hier »$/)
  expect(refused("attribution", "speaker", " ")).toBe("speaker demande une valeur")
  expect(problemTold("a: b.jsonl, line 2: the line is no JSON. Check the path", "fr")).toBe(
    "a: b.jsonl, ligne 2 : la ligne n’est pas du JSON. Vérifiez le chemin",
  )
  expect(problemTold("x.html, byte 12: there is nothing to read. Check the path", "fr")).toBe(
    "x.html, octet 12 : il n’y a rien à lire. Vérifiez le chemin",
  )
})

test("other words stay, and so does English", () => {
  for (const words of ["", "Failed to fetch", "There is no report", "a day as 2024-03-05"])
    expect(problemTold(words, "fr")).toBe(words)
  for (const [english] of PROBLEMS) expect(problemTold(english, "en")).toBe(english)
})
