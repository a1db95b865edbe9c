import { expect, test } from "vitest"
import { identifyRules as en } from "../lang/en/identify.ts"
import * as english from "../lang/en/identify-examples.ts"
import { identifyRules as fr } from "../lang/fr/identify.ts"
import * as french from "../lang/fr/identify-examples.ts"
import { identify } from "./identify.ts"

const ours = [fr, en]

for (const [rules, { takes, leaves }] of [[fr, french] as const, [en, english] as const]) {
  test(`${rules.language}: texts in the language, down to headlines`, () => {
    for (const text of takes) expect.soft(identify(text, ours), text).toBe(rules.language)
  })
  test(`${rules.language}: texts in its neighbours are in none of ours`, () => {
    for (const text of leaves) expect.soft(identify(text, ours), text).toBeNull()
  })
}

test("a candidate that is not offered is not found", () => {
  expect(identify("The mayor said that the harbour would open again.", [fr])).toBeNull()
  expect(identify("La maire a dit que le port rouvrirait vendredi.", [en])).toBeNull()
})

test("the order of the candidates does not matter", () => {
  for (const text of [...french.takes, ...english.takes]) {
    expect(identify(text, [en, fr])).toBe(identify(text, [fr, en]))
  }
})
