import { expect, test } from "vitest"
import { FIRST_FEATURES } from "../attribute/cue-templates.ts"
import { weighedInFrench } from "./weighed.ts"

test("what the weights speak of has a French name, all of it", () => {
  for (const name of FIRST_FEATURES) {
    const told = weighedInFrench(`${name} +2.1; word −0.8`)
    expect(told, name).toMatch(/^\p{L}.* \+2,1 ; le mot −0,8$/u)
    expect(told, name).not.toContain("undefined")
  }
})

test("what is nothing of the kind is left as it is", () => {
  for (const reason of ["Selon", "fr/attribute/incise", "word +2", "mot suivant +0.3", ""])
    expect(weighedInFrench(reason), reason).toBeNull()
})
