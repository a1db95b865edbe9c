import { expect, test } from "vitest"
import { articleFromText } from "../src/input/text.ts"
import { read } from "../src/pipeline.ts"
import { violations } from "./invariants.ts"
import { kelu } from "./toy/kelu.ts"

const readKelu = (text: string) =>
  read(articleFromText(text, { published: "2024-03-04" }, "toy"), [
    { language: kelu, model: null, names: null },
  ])

test("a language no stage has heard of goes through the whole line", () => {
  const text = "Dom nelu sa ko dom vek rem lun. « Talu rem », sa Talu."
  const reading = readKelu(text)
  const words = (spans: readonly (readonly [number, number])[] | undefined) =>
    spans?.map(([s, e]) => text.slice(s, e))
  expect(reading.language).toBe("x-kelu")
  expect(reading.sentences).toHaveLength(2)
  expect(
    reading.attributions.map(a => [words(a.source?.spans), words(a.cue.spans), words(a.content.spans)]),
  ).toEqual([
    [["Dom nelu"], ["sa"], ["ko dom vek rem lun"]],
    [["Talu"], ["sa"], ["« Talu rem »"]],
  ])
  expect(reading.times.map(t => [text.slice(t.start, t.end), t.value])).toEqual([["lun", "2024-03-04"]])
  expect(reading.entities.some(e => e.name === "Talu" && e.type === "person")).toBe(true)
  expect(reading.events.map(v => text.slice(v.trigger.start, v.trigger.end))).toEqual(["vek"])
  for (const a of reading.attributions) expect(a.reason[0]).toMatch(/^x-kelu\/attribute\//)
  expect(violations(reading)).toEqual([])
})

test("among several languages the words decide, and a stranger gets empty layers and a note", () => {
  const other = {
    ...kelu,
    code: "x-other",
    identify: { ...kelu.identify, language: "x-other", own: new Set(["zu"]) },
  }
  const packs = [kelu, other].map(language => ({ language, model: null, names: null }))
  expect(read(articleFromText("Dom nelu sa ko vek rem.", {}, "toy"), packs).language).toBe("x-kelu")
  const unread = read(articleFromText("Quosque tandem abutere patientia nostra, hostes?", {}, "toy"), packs)
  expect(unread.language).toBe("und")
  expect([unread.attributions, unread.times, unread.entities, unread.events]).toEqual([[], [], [], []])
  expect(unread.notes.map(n => n.kind)).toEqual(["language-unknown"])
})
