import { describe, expect, test } from "vitest"
import { EDITS, madeReports, readingOfWords, scoreCopies } from "../../eval/copies.ts"
import { findCopies } from "./copies.ts"
import { fingerprintOf } from "./fingerprint.ts"

const wire = (id: string, text: string, facts: Partial<Parameters<typeof readingOfWords>[2]> = {}) =>
  fingerprintOf(readingOfWords(id, text, { published: "2024-03-04", ...facts }))

const TEXT =
  "Le câble qui relie les deux îles s’est rompu dans la nuit de dimanche à lundi au large du cap. " +
  "Douze villages sont privés de réseau depuis ce matin. " +
  "Une réparation prendra au moins deux semaines, selon la ministre des Communications. " +
  "Un navire pourrait quitter le port dès mardi si la météo le permet."

describe("copies", () => {
  test("a brief of two of its sentences is a copy, and the agency's own report the original", () => {
    const prints = [
      wire(
        "brief",
        "Douze villages sont privés de réseau depuis ce matin. Une réparation prendra au moins deux semaines, selon la ministre des Communications.",
        { agency: "Agence Atlantique", outlet: "Ouest Matin" },
      ),
      wire("own", TEXT, { outlet: "Agence Atlantique" }),
    ]
    const [group] = findCopies(prints)
    expect(group?.original).toBe("own")
    expect(group?.members.map(m => m.report).sort()).toEqual(["brief", "own"])
    expect(group?.members[0]?.shared).toBeGreaterThan(0.9)
  })

  test("one quotation in two reports does not make copies", () => {
    const quote = "« Nous ne céderons ni sur les salaires ni sur les horaires de nuit », a dit la déléguée."
    const a = wire("a", `${quote} ${TEXT}`)
    const b = wire(
      "b",
      `La grève a commencé à l’aube devant les grilles du dépôt, sous une pluie fine. ${quote} Les cars scolaires ne circulent plus dans la vallée, et les lycéens ont été prévenus la veille par un message de la région.`,
    )
    expect(findCopies([a, b])).toEqual([])
  })

  test("the same words a month later are no copy", () => {
    expect(findCopies([wire("a", TEXT), wire("b", TEXT, { published: "2024-04-12" })])).toEqual([])
  })

  test("an empty report is nobody's copy", () => {
    expect(findCopies([wire("a", ""), wire("b", ""), wire("c", TEXT)])).toEqual([])
  })

  test("edited copies of made-up reports are found again, and strangers are not", () => {
    const scores = scoreCopies(madeReports(150))
    expect(scores.edits.map(e => e.kind)).toEqual(EDITS.map(e => e.kind))
    for (const { kind, found, made } of scores.edits.filter(e => e.must)) {
      expect(found / made, kind).toBeGreaterThanOrEqual(0.98)
    }
    expect(scores.falsePairs / scores.strangers).toBeLessThan(0.001)
  })
})
