import { expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { attribute as fr } from "../lang/fr/attribute.ts"
import { runOf, setScene } from "./scene.ts"

test("the tokens of every stretch of a text, and none beyond", () => {
  const text = "Du pain, dit-il aux élus,  « au » port…\n\n\nPar Jeanne Morin\n\nL'élue du port (Vannes)."
  const { doc } = setScene(docOf(text, "fr"), [], [], fr)
  expect(doc.count).toBeGreaterThan(20)
  const tokens = [...doc.start.keys()]
  for (let start = 0; start <= text.length; start++)
    for (let end = start; end <= text.length; end++) {
      const touched = tokens.filter(i => doc.start[i]! < end && doc.end[i]! > start)
      const { from, to } = runOf(doc, start, end)
      expect(to - from).toBe(touched.length)
      if (touched.length > 0) expect(from).toBe(touched[0])
    }
})
