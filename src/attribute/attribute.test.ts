import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { attribute as en } from "../lang/en/attribute.ts"
import { attribute as es } from "../lang/es/attribute.ts"
import { attribute as fr } from "../lang/fr/attribute.ts"
import type { Attribution } from "../model/reading.ts"
import { attribute } from "./attribute.ts"
import type { AttributionRules } from "./rules.ts"

/** The one place that knows how the stage is called. */
function attributionsOf(
  text: string,
  language: "fr" | "en" | "es",
  rules: AttributionRules,
): readonly Attribution[] {
  return attribute(docOf(text, language), [], [], null, rules).value
}

/** A marked sentence as its plain text and the words of each role, in order. */
function marked(line: string): { text: string; roles: Record<"S" | "C" | "Q" | "A", string[]> } {
  const roles = { S: [] as string[], C: [] as string[], Q: [] as string[], A: [] as string[] }
  const text = line.replace(/\{([SCQA]): ([^{}]*)\}/g, (_, role: keyof typeof roles, words: string) => {
    // A pronoun joined by hyphens is written with them and cited without.
    roles[role].push(words.replace(/^-t-|^-/, ""))
    return words
  })
  return { text, roles }
}

function rolesOf(text: string, record: Attribution) {
  const words = (spans: readonly (readonly [number, number])[] | undefined) =>
    (spans ?? []).map(([start, end]) => text.slice(start, end))
  return { S: words(record.source?.spans), C: words(record.cue.spans), Q: words(record.content.spans) }
}

for (const [language, rules] of [
  ["fr", fr],
  ["en", en],
  ["es", es],
] as const) {
  describe(`examples of ${rules.name}`, () => {
    for (const example of rules.examples) {
      for (const line of example.takes) {
        test(`${example.rule} takes: ${line}`, () => {
          const { text, roles } = marked(line)
          const found = attributionsOf(text, language, rules).map(record => rolesOf(text, record))
          expect(found).toContainEqual({ S: roles.S, C: roles.C, Q: roles.Q })
        })
      }
      for (const line of example.leaves) {
        test(`${example.rule} leaves: ${line}`, () => {
          expect(attributionsOf(line, language, rules).map(record => rolesOf(line, record))).toEqual([])
        })
      }
    }
  })
}
