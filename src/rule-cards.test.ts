import { expect, test } from "vitest"
import { cardsIn } from "./rule-cards.ts"

const pack = {
  code: "xx",
  name: "Toy",
  words: { list: ["a", "b"], set: new Set(["c"]), weights: new Float32Array(2) },
  time: {
    rules: [
      {
        name: "xx/time/day",
        about: "A day.",
        takes: [["on [day one]", "2023-09-11"]],
        leaves: ["day by day"],
        match: {},
      },
    ],
  },
  attribute: {
    name: "xx/attribute",
    examples: [
      { rule: "aside", takes: ["so says X"], leaves: [] },
      { rule: "aside", takes: ["so says Y"], leaves: ["so be it"] },
    ],
  },
}

test("finds the rules of a pack wherever they are kept, by full name", () => {
  const cards = cardsIn(pack)
  expect([...cards.keys()]).toEqual(["xx/time/day", "xx/attribute/aside"])
  expect(cards.get("xx/time/day")).toEqual({
    name: "xx/time/day",
    about: "A day.",
    takes: ["on [day one] → 2023-09-11"],
    leaves: ["day by day"],
  })
  expect(cards.get("xx/attribute/aside")?.takes).toEqual(["so says X", "so says Y"])
})

test("a pack that points at itself, or none, is no trouble", () => {
  const round: Record<string, unknown> = { ...pack }
  round.again = round
  expect(cardsIn(round).size).toBe(2)
  expect(cardsIn(undefined).size).toBe(0)
})
