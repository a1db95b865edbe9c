import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { tense as en } from "../lang/en/time/tense.ts"
import { time as enTime } from "../lang/en/time.ts"
import { tense as fr } from "../lang/fr/time/tense.ts"
import { time as frTime } from "../lang/fr/time.ts"
import { datesOf } from "./dates.ts"
import { findTimes } from "./times.ts"

/** The words in braces may be dated: which of them is, and by what. */
function dated(marked: string, language: "fr" | "en"): Record<string, string> {
  const text = marked.replace(/[{}]/g, "")
  const words = new Set([...marked.matchAll(/\{([^}]*)\}/g)].map(m => m[1]!))
  const doc = docOf(text, language, "2023-09-11")
  const { value: times } = findTimes(doc, "2023-09-11", language === "fr" ? frTime : enTime)
  const { planned } = language === "fr" ? fr : en
  const found = datesOf(doc, times, {
    is: row => words.has(doc.norm[row]!),
    carries: row => planned.has(doc.norm[row]!),
  })
  return Object.fromEntries([...found].map(([row, { time }]) => [doc.norm[row]!, time.value]))
}

describe("a time dates what it hangs on", () => {
  test.each<[string, Record<string, string>]>([
    [
      "L'armée a {bombardé} le port mardi et le maire {partira} jeudi.",
      { bombardé: "2023-09-05", partira: "2023-09-14" },
    ],
    ["La {réunion} de vendredi a {échoué}.", { réunion: "2023-09-08" }],
    ["Une {réunion} est {prévue} mercredi.", { réunion: "2023-09-13" }],
    ["Le convoi est {arrivé} mardi à 21 h 45.", { arrivé: "2023-09-05T21:45" }],
  ])("%s", (text, wanted) => {
    expect(dated(text, "fr")).toEqual(wanted)
  })

  test.each<[string, Record<string, string>]>([
    ["The army {shelled} the port on Tuesday.", { shelled: "2023-09-05" }],
    ["A {meeting} is scheduled for Wednesday.", { meeting: "2023-09-13" }],
  ])("%s", (text, wanted) => {
    expect(dated(text, "en")).toEqual(wanted)
  })

  test("nothing to date, nothing dated", () => {
    expect(dated("Il pleuvait mardi.", "fr")).toEqual({})
  })
})
