import { expect, test } from "vitest"
import { identifyRules as en } from "../lang/en/identify.ts"
import * as english from "../lang/en/identify-examples.ts"
import { identifyRules as es } from "../lang/es/identify.ts"
import * as spanish from "../lang/es/identify-examples.ts"
import { identifyRules as fr } from "../lang/fr/identify.ts"
import * as french from "../lang/fr/identify-examples.ts"
import { identify } from "./identify.ts"

const ours = [fr, en, es]
const examples = [[fr, french] as const, [en, english] as const, [es, spanish] as const]
/** What is in one of our languages is found as such in the lists of another's neighbours. */
const own = new Map(
  examples.flatMap(([rules, { takes }]) => takes.map(text => [text, rules.language] as const)),
)

for (const [rules, { takes, leaves }] of examples) {
  test(`${rules.language}: texts in the language, down to headlines`, () => {
    for (const text of takes) expect.soft(identify(text, ours), text).toBe(rules.language)
  })
  test(`${rules.language}: texts in its neighbours are not in it`, () => {
    for (const text of leaves) expect.soft(identify(text, ours), text).toBe(own.get(text) ?? null)
  })
}

test("a candidate that is not offered is not found", () => {
  expect(identify("The mayor said that the harbour would open again.", [fr])).toBeNull()
  expect(identify("La maire a dit que le port rouvrirait vendredi.", [en])).toBeNull()
})

test("the order of the candidates does not matter", () => {
  for (const text of [...french.takes, ...english.takes, ...spanish.takes]) {
    expect(identify(text, [en, es, fr])).toBe(identify(text, [fr, en, es]))
  }
})
