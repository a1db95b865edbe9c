import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { time as en } from "../lang/en/time.ts"
import { time as es } from "../lang/es/time.ts"
import { time as fr } from "../lang/fr/time.ts"
import type { TimeRule, TimeRules } from "./rules.ts"
import { findTimes } from "./times.ts"

const PUBLISHED = "2023-09-11"

/** What one rule alone finds, the times in brackets, and their values. */
function reading(rules: TimeRules, rule: TimeRule, language: "fr" | "en" | "es", text: string) {
  const alone = { ...rules, rules: [rule] }
  const times = findTimes(docOf(text, language, PUBLISHED), PUBLISHED, alone).value
  let line = text
  for (const { start, end } of [...times].reverse())
    line = `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`
  return { line, values: times.map(t => (t.mod ? `${t.value} ${t.mod}` : t.value)) }
}

describe.each([
  ["fr", fr],
  ["en", en],
  ["es", es],
] as const)("%s", (language, rules) => {
  test.each(rules.rules.map(rule => [rule.name, rule] as const))("%s", (_name, rule) => {
    for (const [line, ...values] of rule.takes) {
      expect(reading(rules, rule, language, line.replace(/[[\]]/g, ""))).toEqual({ line, values })
    }
    for (const line of rule.leaves) expect(reading(rules, rule, language, line)).toEqual({ line, values: [] })
  })
})
