import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { tokensOf } from "./doc.ts"

/** A kind of place where sentences are hard to part, with its lines. */
interface Kind {
  readonly name: string
  readonly lines: readonly string[]
}

/** `cases/boundaries.*.txt`: a kind a heading; "|" where a sentence ends, nowhere else; "⏎" for a line break. */
function kindsOf(language: "fr" | "en"): Kind[] {
  const text = readFileSync(join("cases", `boundaries.${language}.txt`), "utf8")
  return text.split(/^# /m).flatMap(part => {
    const [name, ...lines] = part.split("\n").filter(line => line.trim() !== "")
    return name ? [{ name, lines }] : []
  })
}

/** The line as it is cut, written like the case. */
function cut(line: string, language: "fr" | "en"): string {
  const text = line.replaceAll(" | ", " ").replaceAll(" |⏎", "\n").replaceAll("⏎", "\n")
  const doc = tokensOf(text, language)
  let out = ""
  let from = 0
  for (let s = 1; s + 1 < doc.sentenceStart.length; s++) {
    const at = doc.start[doc.sentenceStart[s]!]!
    const before = text.slice(from, at)
    out += `${before.trimEnd()} ${before.endsWith("\n") ? "|\n" : "| "}`
    from = at
  }
  return (out + text.slice(from)).replaceAll("\n", "⏎")
}

const ALL = (["fr", "en"] as const).flatMap(language =>
  kindsOf(language).map(kind => ({ ...kind, language })),
)
describe("hard boundaries", () => {
  test.each(ALL)("$language: $name has a place to cut and one to leave", ({ lines }) => {
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.some(line => line.includes(" |"))).toBe(true)
    expect(lines.some(line => !line.includes(" |"))).toBe(true)
  })

  test("of more than thirty kinds, all are cut as written", () => {
    const wrong = ALL.flatMap(({ name, lines, language }) => {
      const found = lines.filter(line => cut(line, language) !== line)
      return found.length ? [`${name}: ${found.map(line => cut(line, language)).join(" // ")}`] : []
    })
    expect(ALL.length).toBeGreaterThanOrEqual(30)
    expect(wrong).toEqual([])
  })
})
