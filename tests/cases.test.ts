import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { answer, normalised, parseCases } from "./case-file.ts"
import { readingOf } from "./reading.ts"

const folder = join(import.meta.dirname, "..", "cases")

for (const file of readdirSync(folder)
  .filter(f => f.endsWith(".txt") && !f.startsWith("boundaries."))
  .sort()) {
  const language = file.split(".").at(-2) as "fr" | "en" | "es"
  describe(file, () => {
    for (const one of parseCases(readFileSync(join(folder, file), "utf8"), file)) {
      test(`${one.title} (line ${one.line})`, () => {
        const reading = readingOf(one.text, { language, published: one.published, page: one.page })
        const right = normalised(one.right)
        const given = normalised(answer(reading, one.right))
        if (!one.today) {
          expect(given).toEqual(right)
          return
        }
        expect(given, "this case has healed: take away its lines under `today ==>`").not.toEqual(right)
        expect(given).toEqual(normalised(one.today))
      })
    }
  })
}

test("a case file that cannot be read names its line", () => {
  expect(() => parseCases("# A\nText\n==>\nwhom: x", "f.fr.txt")).toThrow("f.fr.txt:4")
  expect(() => parseCases("# A\nText", "f.fr.txt")).toThrow("f.fr.txt:1")
})
