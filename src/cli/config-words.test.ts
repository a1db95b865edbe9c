import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"
import { terminalOf } from "../../tests/terminal.ts"
import { type ConfigError, checkConfig } from "../config/check.ts"
import { CONFIG_FAULTS, toldConfig } from "./config-words.ts"

/** Every cause and remedy that the code of a config writes, `{}` for what it puts in. */
function faultsIn(name: string): string[] {
  const path = join(import.meta.dirname, "..", "config", name)
  const file = ts.createSourceFile(name, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const wordsOf = (node: ts.Node) =>
    ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(span => `{}${span.literal.text}`).join("")
        : null
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node)
    const told =
      (ts.isPropertyAssignment(node.parent ?? node) &&
        /^(?:detail|remedy)$/.test((node.parent as ts.PropertyAssignment).name.getText())) ||
      (ts.isNewExpression(node.parent ?? node) && node.parent.getText().startsWith("new ConfigError(")) ||
      (ts.isCallExpression(node.parent ?? node) && node.parent.getText().startsWith("fn("))
    if (words?.startsWith("wrong:")) {
      const cut = words.indexOf("|", words.indexOf("| =") + 1)
      found.push(words.slice("wrong:".length, cut), words.slice(cut + 1))
    } else if (words && told) found.push(words)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.filter(words => /[a-z]{2} [a-z]/i.test(words) && !words.startsWith("{}"))
}

describe("every fault of a config has its French", () => {
  const written = [...new Set(["check.ts", "load.ts"].flatMap(faultsIn))]
  test("faults are found in the code", () => expect(written.length).toBeGreaterThan(35))
  const known = CONFIG_FAULTS.map(([said]) => said.replace(/\{\d\}/g, "{}"))
  test.each(written)("%s", words => {
    // The frames there are stand in the code as words.
    expect(known).toContain(words.replace(/(?<=; there are ).*(?= and so on)/, "{}"))
  })
  test("and no French is of words that are not written any more", () => {
    const all = written.map(words => words.replace(/(?<=; there are ).*(?= and so on)/, "{}"))
    expect(known.filter(words => !all.includes(words))).toEqual([])
  })
})

test("a fault is told with its file, its place, cause and remedy in the words of the terminal", () => {
  const wrong = (value: unknown, lang: "en" | "fr") => {
    try {
      checkConfig(value, "selon.config.mjs")
    } catch (error) {
      return toldConfig(error as ConfigError, terminalOf(lang).terminal)
    }
    return "nothing is wrong"
  }
  const xx = { languages: { xx: {} } }
  expect(wrong(xx, "en")).toBe(
    'selon.config.mjs: languages.xx: Selon does not read "xx". Choose one of fr, en, es',
  )
  expect(wrong(xx, "fr")).toBe(
    "selon.config.mjs : languages.xx : Selon ne lit pas « xx ». Choisissez l’un de fr, en, es",
  )
  expect(wrong({ outlet: [] }, "fr")).toBe(
    'selon.config.mjs : rien ne s’appelle "outlet". Le guide docs/extending.md donne les noms',
  )
  expect(wrong({ languages: { fr: { verbs: { "speech denies": { nier: "such" } } } } }, "fr")).toMatch(
    / : ce n’est pas une liste de cadres\. Écrivez des cadres séparés par des espaces, .* ; il y a that, whether/,
  )
})
