import { expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { attribute as en } from "../lang/en/attribute.ts"
import { attribute as fr } from "../lang/fr/attribute.ts"
import { loadPack } from "../packs.ts"
import { attribute, proposals } from "./attribute.ts"
import { candidatesOf } from "./candidates.ts"
import { columnsOf } from "./columns.ts"
import { Judge } from "./judge.ts"
import type { AttributionModel } from "./model.ts"
import type { AttributionRules } from "./rules.ts"
import { setScene } from "./scene.ts"
import { twinOf, WAY_VALUES, wayValues } from "./way-features.ts"

/** The examples of a language in one report. */
function reportOf(rules: AttributionRules): string {
  const lines = rules.examples.flatMap(({ takes, leaves }) => [...takes, ...leaves])
  return lines.map(line => line.replace(/\{[SCQA]: ([^{}]*)\}/g, "$1")).join("\n\n")
}

/** The same weights in numbers that the kernel does not take. */
function inPlain(model: AttributionModel): AttributionModel {
  const { emission, boundary } = model.roles
  return {
    ...model,
    cue: Float32Array.from(model.cue),
    roles: { ...model.roles, emission: Float32Array.from(emission), boundary: Float32Array.from(boundary) },
  }
}

for (const [language, rules] of [
  ["fr", fr],
  ["en", en],
] as const) {
  const model = loadPack(language).attribution!

  test(`${language}: weights in plain numbers give the records that the kernel gives`, () => {
    const doc = docOf(reportOf(rules), language)
    const [kernel, plain] = [model, inPlain(model)].map(one => attribute(doc, [], [], null, rules, one).value)
    expect(kernel!.length).toBeGreaterThan(20)
    expect(plain).toEqual(kernel)
  })

  test(`${language}: what a way has of one with the same source and content is what it would have of its own`, () => {
    const scene = setScene(docOf(reportOf(rules), language), [], [], rules)
    const columns = columnsOf(scene)
    const judge = new Judge(scene, model)
    let twins = 0
    for (const candidate of candidatesOf(scene, proposals(scene))) {
      const ways = judge.ways(candidate, 0.5)
      const rows = ways.map(way => {
        const values = new Float32Array(WAY_VALUES)
        wayValues(scene, columns, candidate, ways, way, 0, values)
        return values
      })
      for (const [w, way] of ways.entries()) {
        const twin = twinOf(ways, w)
        if (twin < 0) continue
        const values = new Float32Array(WAY_VALUES)
        wayValues(scene, columns, candidate, ways, way, 0, values, rows[twin]!)
        expect(values).toEqual(rows[w])
        twins++
      }
    }
    expect(twins).toBeGreaterThan(20)
  })

  test(`${language}: a cue that no construction proposes has its lemma`, () => {
    const scene = setScene(docOf(reportOf(rules), language), [], [], rules)
    const judge = new Judge(scene, model)
    const open = candidatesOf(scene, proposals(scene)).filter(candidate => !candidate.draft)
    const ways = open.flatMap(candidate => judge.ways(candidate, 0.5))
    expect(ways.length).toBeGreaterThan(20)
    expect(ways.filter(way => !way.draft.lemma)).toEqual([])
  })

  test(`${language}: a cue is read alike after another of its sentence and by itself`, () => {
    const scene = setScene(docOf(reportOf(rules), language), [], [], rules)
    const candidates = candidatesOf(scene, proposals(scene)).slice(0, 120)
    const judge = new Judge(scene, model)
    const inTurn = candidates.map(candidate => judge.ways(candidate, 0.5))
    const alone = candidates.map(candidate => new Judge(scene, model).ways(candidate, 0.5))
    expect(inTurn).toEqual(alone)
  })

  test(`${language}: two reports that are read in turns do not disturb each other`, () => {
    const lines = reportOf(rules).split("\n\n")
    const [one, other] = [lines.slice(0, 9), lines.slice(9, 18)].map(part => {
      const scene = setScene(docOf(part.join("\n\n"), language), [], [], rules)
      const ways = candidatesOf(scene, proposals(scene)).map(candidate => {
        const judge = new Judge(scene, model)
        return () => judge.ways(candidate, 0.5)
      })
      return { ways, alone: ways.map(read => read()) }
    })
    for (let c = 0; c < Math.max(one!.ways.length, other!.ways.length); c++)
      for (const { ways, alone } of [one!, other!, one!, other!])
        if (c < ways.length) expect(ways[c]!()).toEqual(alone[c])
  })
}
