import { expect, test } from "vitest"
import { rulesByLanguage } from "../many.ts"
import { readyReader } from "../ready-reader.ts"
import { findDenials } from "./denials.ts"

const reader = readyReader()
const rules = await rulesByLanguage()

/** What is said and what denies it, in the words of the reports. */
function denials(...texts: string[]): string[][] {
  const readings = texts.map((text, n) => reader.readText(text, { id: `r${n}`, published: "2024-03-05" }))
  return findDenials(readings, rules).map(({ said, denied }) =>
    [said, denied].map(({ report, start, end }) => readings[Number(report.slice(1))]!.text.slice(start, end)),
  )
}

const ACCUSED = "La députée Orla Feeney accuse la société Armor Câbles d’avoir vendu des données."
const ACCUSED_EN = "Orla Feeney, a member of parliament, accused the shipowner of selling data."

test("an accusation meets the denial of whoever is accused, in another report", () => {
  const found = denials(ACCUSED_EN, "The shipowner denied that any data had been sold.")
  expect(found).toHaveLength(1)
  expect(found[0]?.[0]).toContain("selling data")
  expect(found[0]?.[1]).toContain("denied that any data had been sold")
})

test("a denial in the same words as a statement answers it, whoever is named", () => {
  const found = denials(
    "According to Radio Armor, the harbour police closed the northern bridge on Monday.",
    "The mayor of Lowmere denied that the police had closed the northern bridge.",
  )
  expect(found).toHaveLength(1)
  expect(found[0]?.[0]).toContain("closed the northern bridge on Monday")
})

test("nobody denies by refusing to confirm, and a denial of another matter answers nothing", () => {
  expect(denials(ACCUSED_EN, "The shipowner declined to comment.")).toEqual([])
  expect(denials(ACCUSED, "La mairie de Brest n’a pas confirmé la vente des données.")).toEqual([])
  expect(
    denials(
      "Selon Radio Armor, la police a fermé le pont nord lundi.",
      "La maire de Lanvec a démenti que l’école soit vendue.",
    ),
  ).toEqual([])
})

test("one does not contradict what one says oneself", () => {
  expect(
    denials(
      "Orla Feeney said that the police had closed the northern bridge.",
      "Orla Feeney denied that the police had closed the northern bridge.",
    ),
  ).toEqual([])
})
