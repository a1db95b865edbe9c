import { describe, expect, test } from "vitest"
import { sampleReading } from "../../tests/sample-reading.ts"
import type { Attribution } from "../model/reading.ts"
import { atLeast } from "./confidence.ts"
import { titleOf } from "./phrases.ts"
import { relays, type Saying, sayings } from "./said.ts"
import { words } from "./words.ts"

const sample = sampleReading()
const ids = (tree: readonly Saying[]): unknown[] =>
  tree.map(({ attribution, inner }) => (inner.length ? [attribution.id, ids(inner)] : attribution.id))
const reshaped = (within: Record<string, string | null>): Attribution[] =>
  sample.attributions.map(a => ({ ...a, within: within[a.id] ?? null }))

describe("the tree of sayings", () => {
  const trees: readonly [string, Record<string, string | null>, unknown[]][] = [
    ["as the report has it", { a2: "a1" }, [["a1", ["a2"]], "a3", "a4", "a5"]],
    ["three deep", { a2: "a1", a3: "a2" }, [["a1", [["a2", ["a3"]]]], "a4", "a5"]],
    ["a reference that leads nowhere makes a root", { a2: "a9" }, ["a1", "a2", "a3", "a4", "a5"]],
    ["a circle loses nobody", { a1: "a2", a2: "a1" }, ["a1", "a2", "a3", "a4", "a5"]],
  ]
  for (const [what, within, tree] of trees) {
    test(what, () => expect(ids(sayings({ ...sample, attributions: reshaped(within) }))).toEqual(tree))
  }
})

test("the chain of sources, nearest first, never round", () => {
  expect(relays(sample, sample.attributions[2]!).map(a => a.id)).toEqual(["a4"])
  const source = { ...sample.attributions[2]!.source!, via: "a3" }
  const a4 = { ...sample.attributions[3]!, source }
  const circle = { ...sample, attributions: [...sample.attributions.slice(0, 3), a4] }
  expect(relays(circle, circle.attributions[2]!).map(a => a.id)).toEqual(["a4"])
})

describe("the least confidence", () => {
  test("drops what is less sure", () => {
    const kept = atLeast(sample, 0.9)
    expect(kept.attributions.map(a => a.id)).toEqual(["a1", "a5"])
    expect(kept.events).toEqual([])
  })

  test("keeps what a kept record leans on", () => {
    const kept = atLeast(sample, 0.65)
    expect(kept.events.map(e => e.id)).toEqual(["v1"])
    expect(kept.attributions.map(a => a.id)).toEqual(["a1", "a3", "a4", "a5"])
  })
})

describe("dates in words", () => {
  const days: readonly [string, string, string][] = [
    ["2023-09-11", "Monday 11 September 2023", "lundi 11 septembre 2023"],
    ["2024-02-01", "Thursday 1 February 2024", "jeudi 1er février 2024"],
    ["2023-09-11T08:05:00+02:00", "Monday 11 September 2023, 08:05", "lundi 11 septembre 2023, 08:05"],
    ["2023", "2023", "2023"],
    ["2023-13-45", "2023-13-45", "2023-13-45"],
  ]
  for (const [iso, en, fr] of days) {
    test(iso, () => expect([words.en.day(iso), words.fr.day(iso)]).toEqual([en, fr]))
  }
})

describe("how a report is called", () => {
  const { blocks } = sample
  const names: readonly [string, object, string][] = [
    ["by its title", { title: " Ys  \n fermée " }, "Ys fermée"],
    ["by its headline", { title: null }, "Le port d'Ys 🚢 fermera"],
    [
      "by its first words",
      { title: null, blocks: blocks.slice(1), text: `${"La digue ".repeat(30)}` },
      "La digue La digue La digue La digue La digue La digue La digue La…",
    ],
    ["by a short text", { title: null, blocks: [], text: "Ys ferme.\n" }, "Ys ferme."],
    ["as untitled when there is no word", { title: null, blocks: [], text: " " }, "Untitled report"],
  ]
  for (const [how, given, name] of names)
    test(how, () => expect(titleOf({ ...sample, ...given }, words.en)).toBe(name))
})
