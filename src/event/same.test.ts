import { describe, expect, test } from "vitest"
import { readingOf } from "../../tests/reading.ts"

const read = (text: string) => readingOf(text, { language: "fr", published: "2024-03-04" })

describe("mentions of one event", () => {
  test.each<[string, string, string]>([
    [
      "Le président Marc Lenoir se rendra en Norvège. Le président Marc Lenoir effectuera une visite officielle.",
      "se rendra",
      "visite",
    ],
    ["L'armée a bombardé le port. Le bombardement a duré une heure.", "a bombardé", "bombardement"],
  ])("« %s » joins %s and %s", (text, first, later) => {
    const { events } = read(text)
    const at = (words: string) => events.find(e => text.slice(e.trigger.start, e.trigger.end) === words)
    expect(at(later)?.sameAs).toBe(at(first)?.id)
  })

  test("other people, other events", () => {
    const { events } = read("Marc Lenoir se rendra en Norvège. Julie Petit se rendra au Chili.")
    expect(events.every(({ sameAs }) => sameAs === undefined)).toBe(true)
  })
})

describe("contradictions", () => {
  const notes = (text: string) => read(text).notes.filter(({ kind }) => kind === "contradiction")

  test("a report that agrees with itself has none", () => {
    expect(notes("L'armée a bombardé le port. Le bombardement a duré une heure.")).toEqual([])
  })

  test("what one confirms and another does not", () => {
    const text =
      "Le président Marc Lenoir se rendra en Norvège, a annoncé le Kremlin. Oslo n'a pas confirmé la visite de Marc Lenoir."
    expect(notes(text).map(({ start, end }) => text.slice(start!, end!))).toEqual(["visite"])
  })
})
