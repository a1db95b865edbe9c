import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { draftsOf } from "../../src/attribute/attribute.ts"
import { readAttribution } from "../../src/attribute/model.ts"
import { setScene } from "../../src/attribute/scene.ts"
import { calibrated } from "../../src/attribute/sure.ts"
import { PACKS } from "../../src/lang/all.ts"
import { readCorpus } from "./corpus.ts"
import { platt } from "./learn-record.ts"
import { judgedWays, learnWays, meaningOf } from "./learn-ways.ts"
import { coded, emptyRecord } from "./model.ts"
import { prepare } from "./prepare.ts"
import { markedReports, ownReports, ownSentences, unmarked } from "./sentences.ts"
import { FRESH, learnRecord, learnSteps } from "./steps.ts"
import { written } from "./write.ts"

const rules = PACKS.find(one => one.code === "fr")!.attribute

function trained(): Uint8Array {
  const reports = readCorpus(() => ownSentences("fr").slice(0, 60), "fr", {})
  const steps = learnSteps([prepare(reports, rules)], FRESH)
  const ways = judgedWays(reports, rules, coded({ ...steps, ...emptyRecord() }))
  const trees = learnWays([ways], null)
  const chosen = { trees, ...meaningOf([{ rows: ways, trees }]) }
  const record = learnRecord([{ reports, rules, steps, chosen }])
  return written(coded({ ...steps, ...record, ...chosen }), "fr")
}

describe("training the attribution weights", () => {
  const bytes = trained()

  test("gives the same bytes from the same reports", () => {
    expect(Buffer.from(trained()).equals(Buffer.from(bytes))).toBe(true)
  })

  test("gives a file that is read back, and refused when a byte of it changes", () => {
    expect(readAttribution(bytes, "x").cue).toHaveLength(1 << 17)
    const damaged = bytes.slice()
    damaged[bytes.length - 20]! ^= 1
    expect(() => readAttribution(damaged, "attribution.bin")).toThrow("attribution.bin: damaged")
  })

  test("finds again most of what it was taught", () => {
    const model = readAttribution(bytes, "x")
    const reports = readCorpus(() => ownSentences("fr").slice(0, 60), "fr", {})
    const found = reports.filter(report => {
      const scene = setScene(report.doc, report.entities, report.times, rules)
      return draftsOf(scene, model).length === report.gold.length
    })
    expect(found.length).toBeGreaterThan(40)
  })
})

test("a marked sentence loses its marks and keeps their places", () => {
  const { text, attributions } = unmarked("{Q1: Deux plages} {C1: ont été fermées} {Q1: hier}, dit-on.")
  expect(text).toBe("Deux plages ont été fermées hier, dit-on.")
  expect(attributions).toHaveLength(1)
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([s, e]) => text.slice(s, e))
  expect(words(attributions[0]!.content)).toEqual(["Deux plages", "hier"])
  expect(words(attributions[0]!.cue)).toEqual(["ont été fermées"])
  expect(attributions[0]!.source).toBeNull()
})

test("a mark may stand in another, and marks that do not fit are shown", () => {
  const { text, attributions } = unmarked(
    "{S1: Le maire} {C1: dit} {Q1: que {S2: Ida} {C2: veut} {Q2: partir}}.",
  )
  expect(text).toBe("Le maire dit que Ida veut partir.")
  expect(attributions.map(({ content }) => content.map(([s, e]) => text.slice(s, e)))).toEqual([
    ["que Ida veut partir"],
    ["partir"],
  ])
  expect(() => unmarked("{S: Ida} dort}.")).toThrow("marks that do not fit: ")
  expect(() => unmarked("{S: Ida dort.")).toThrow("a mark that is not closed: Ida dort.")
})

test("every marked report of our own has its marks closed, a cue and a content for each", () => {
  const held = markedReports(join(import.meta.dirname, "../../eval/reports-fr"), "fr")
  const reports = [...ownReports("fr"), ...held]
  expect(reports.length).toBeGreaterThan(400)
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length)
  for (const { attributions } of reports)
    for (const { cue, content } of attributions) expect(cue.length * content.length).toBeGreaterThan(0)
})

test("the curve through few outcomes gives back the chances they were drawn with", () => {
  const sums: number[] = []
  const outcomes: number[] = []
  for (const sum of [-2, -1, 0, 1, 2]) {
    const right = Math.round(100 / (1 + Math.exp(-(0.5 * sum + 0.3))))
    for (let i = 0; i < 100; i++) {
      sums.push(sum)
      outcomes.push(i < right ? 1 : 0)
    }
  }
  const points = platt(sums, outcomes)
  for (const sum of [-2, -0.5, 1.7])
    expect(calibrated(points, sum)).toBeCloseTo(1 / (1 + Math.exp(-(0.5 * sum + 0.3))), 1)
})
