import { expect, test } from "vitest"
import { inventedTexts } from "./stock.ts"

test.each(["fr", "en"] as const)(
  "made-up sentences (%s) are the same each time, their names whole words in order",
  code => {
    const texts = inventedTexts(code)
    expect(texts.slice(0, 50)).toEqual(inventedTexts(code).slice(0, 50))
    for (const { text, names } of texts) {
      let end = 0
      for (const name of names) {
        expect(name.start).toBeGreaterThanOrEqual(end)
        end = name.end
        const words = text.slice(name.start, name.end)
        expect(words).toBe(words.trim())
        expect(words.length).toBeGreaterThan(1)
        expect(/[\p{L}\d]/u.test(text.charAt(end)), text).toBe(false)
      }
    }
  },
)
