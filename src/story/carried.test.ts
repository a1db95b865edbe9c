import { expect, test } from "vitest"
import type { CopyGroup } from "../model/dossier.ts"
import { firstCarriers } from "./carried.ts"

/** "source: content" a saying, in text order; ids count from "a1". */
const told = (report: string, ...lines: string[]) => ({
  report,
  sayings: lines.map((line, n) => {
    const [source, content] = line.split(": ") as [string, string]
    return { id: `a${n + 1}`, source, content }
  }),
})
const copies = (original: string, ...others: string[]): CopyGroup => ({
  id: "c1",
  original,
  members: [original, ...others].map(report => ({ report, shared: 1 })),
})
const placesIn = (report: string, found: ReturnType<typeof firstCarriers>) =>
  [...(found.get(report) ?? [])].map(([id, place]) => `${id} = ${place.report} ${place.id}`)

const wire = told(
  "wire",
  "la maire: le port restera ouvert tout l’hiver",
  "la préfète: aucun chalutier n’a quitté la rade depuis lundi",
  "le syndicat: non",
)

test("a copy carries what it takes over, shortened or touched up, and its own sayings besides", () => {
  const copy = told(
    "copy",
    "Nora Kerbrat: Le port restera ouvert",
    "un pêcheur: on ne nous a rien dit de tout cela",
    "la préfète: aucun chalutier n’a quitté la rade d’Ys depuis lundi matin",
    "le syndicat: Non.",
  )
  const found = firstCarriers([copy, wire], [copies("wire", "copy")])
  expect(placesIn("copy", found)).toEqual(["a1 = wire a1", "a2 = copy a2", "a3 = wire a2", "a4 = wire a3"])
  expect(placesIn("wire", found)).toEqual(["a1 = wire a1", "a2 = wire a2", "a3 = wire a3"])
})

test("what the copy of a copy adds is carried by both", () => {
  const second = told("second", "un pêcheur: on ne nous a rien dit de tout cela")
  const third = told(
    "third",
    "un pêcheur: on ne nous a rien dit",
    "la maire: le port restera ouvert tout l’hiver",
  )
  const found = firstCarriers([wire, second, third], [copies("wire", "second", "third")])
  expect(placesIn("third", found)).toEqual(["a1 = second a1", "a2 = wire a1"])
})

test("who hears the same words himself is no copy", () => {
  const found = firstCarriers([wire, told("own", "la maire: le port restera ouvert tout l’hiver")], [])
  expect(found.size).toBe(0)
})

test("what one report says twice it says twice, and each source keeps its own", () => {
  const twice = told(
    "wire",
    "la radio: le quai a brûlé dans la nuit",
    "les pompiers: le quai a brûlé dans la nuit",
  )
  const copy = told(
    "copy",
    "les pompiers: le quai a brûlé dans la nuit",
    "la radio: le quai a brûlé dans la nuit",
  )
  const found = firstCarriers([twice, copy], [copies("wire", "copy")])
  expect(placesIn("wire", found)).toEqual(["a1 = wire a1", "a2 = wire a2"])
  expect(placesIn("copy", found)).toEqual(["a1 = wire a2", "a2 = wire a1"])
})

test("two short sayings, or two of which little is the same, are two", () => {
  const other = told(
    "copy",
    "le syndicat: non merci",
    "la préfète: aucun bateau n’a quitté le port depuis samedi",
  )
  const found = firstCarriers([wire, other], [copies("wire", "copy")])
  expect(placesIn("copy", found)).toEqual(["a1 = copy a1", "a2 = copy a2"])
})

test("ten thousand sayings in each of two copies are compared, each with its like", () => {
  const many = (report: string, end: string) =>
    told(
      report,
      ...Array.from(
        { length: 10_000 },
        (_, n) => `x: the gauge ${n} of the harbour stands at ${n * 7}${end}`,
      ),
    )
  const found = firstCarriers([many("wire", " now"), many("copy", " today")], [copies("wire", "copy")])
  expect(found.get("copy")?.get("a5000")).toEqual({ report: "wire", id: "a5000" })
})
