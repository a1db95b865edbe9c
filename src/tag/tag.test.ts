import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { type Parsed, RELATIONS, UPOS, wordsOf } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"
import { loadPack } from "../packs.ts"
import { tag } from "./tag.ts"

/** "word/TAG/lemma" of every token. */
function tagged(doc: Parsed): string[] {
  return Array.from({ length: doc.count }, (_, i) => `${doc.norm[i]}/${UPOS[doc.upos[i]!]}/${doc.lemma[i]}`)
}

/** "dependent relation governor" of the arcs that have this relation. */
function arcs(doc: Parsed, relation: string): string[] {
  const out: string[] = []
  for (let i = 0; i < doc.count; i++) {
    if (RELATIONS[doc.rel[i]!] !== relation) continue
    out.push(`${doc.norm[i]} < ${doc.head[i]! < 0 ? "root" : doc.norm[doc.head[i]!]}`)
  }
  return out
}

/** What is wrong with the trees, in words. */
function treeFaults(doc: Parsed): string[] {
  const out: string[] = []
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const [from, to] = [doc.sentenceStart[s]!, doc.sentenceStart[s + 1]!]
    let roots = 0
    for (let i = from; i < to; i++) {
      const head = doc.head[i]!
      if (head === -1) roots++
      else if (head < from || head >= to || head === i)
        out.push(`governor of ${wordsOf(doc, i)} out of place`)
      if ((head === -1) !== (RELATIONS[doc.rel[i]!] === "root"))
        out.push(`root of ${wordsOf(doc, i)} misnamed`)
      let at = i
      for (let steps = 0; at !== -1; steps++) {
        if (steps > to - from) {
          out.push(`circle above ${wordsOf(doc, i)}`)
          break
        }
        at = doc.head[at]!
      }
    }
    if (to > from && roots !== 1) out.push(`${roots} roots in sentence ${s}`)
  }
  return out
}

describe("tags and lemmas", () => {
  test("French", () => {
    expect(tagged(docOf("Les deux ministres ont quitté la salle.", "fr"))).toEqual([
      "les/DET/le",
      "deux/NUM/deux",
      "ministres/NOUN/ministre",
      "ont/AUX/avoir",
      "quitté/VERB/quitter",
      "la/DET/le",
      "salle/NOUN/salle",
      "./PUNCT/.",
    ])
  })

  test("English", () => {
    expect(tagged(docOf("The mayors didn't leave Paris.", "en"))).toEqual([
      "the/DET/the",
      "mayors/NOUN/mayor",
      "did/AUX/do",
      "n't/PART/not",
      "leave/VERB/leave",
      "paris/PROPN/Paris",
      "./PUNCT/.",
    ])
  })

  test("morphology is whole: what the sentence decides and what the form says", () => {
    const doc = docOf("Elles ont été reçues.", "fr")
    expect(get(doc.morph[0]!, "Person")).toBe("3")
    expect(get(doc.morph[0]!, "Gender")).toBe("Fem")
    expect(has(doc.morph[1]!, "Mood", "Ind")).toBe(true)
    expect(has(doc.morph[1]!, "Number", "Plur")).toBe(true)
    expect(has(doc.morph[3]!, "VerbForm", "Part")).toBe(true)
    expect(has(doc.morph[3]!, "Gender", "Fem")).toBe(true)
    expect(has(doc.morph[3]!, "Voice", "Pass")).toBe(true)
  })
})

describe("trees", () => {
  test("the one who speaks is the subject, before or after the verb", () => {
    expect(arcs(docOf("La réunion est annulée, a indiqué le Kremlin.", "fr"), "nsubj")).toContain(
      "kremlin < indiqué",
    )
    expect(
      arcs(docOf("« La réunion est annulée », ont précisé les organisateurs.", "fr"), "nsubj"),
    ).toContain("organisateurs < précisé")
    expect(arcs(docOf("Le ministre a dit que la réunion est annulée.", "fr"), "nsubj")).toContain(
      "ministre < dit",
    )
    expect(arcs(docOf('"The meeting is off," said the minister.', "en"), "nsubj")).toContain(
      "minister < said",
    )
  })

  const odd = [
    "",
    ".",
    "« « » »",
    "👍 👍 👍",
    "mot",
    "Un. Deux. Trois.",
    "a ".repeat(3000),
    "( [ { « “ ".repeat(200),
    "1 2 3 4 5 6 7 8 9",
    "\u202e\u200d\u00ad",
  ]
  for (const text of odd) {
    test(`stand for any text: ${JSON.stringify(text.slice(0, 12))}`, () => {
      for (const language of ["fr", "en"] as const) expect(treeFaults(docOf(text, language))).toEqual([])
    })
  }

  test("are the same on every run, whatever was read before", () => {
    const text = "Le maire a promis, lundi, que le pont rouvrira. « Nous verrons », a répondu Mme Duval."
    const first = docOf(text, "fr")
    docOf("Tout autre chose, avec des mots nouveaux comme zorglub et bidulon.", "fr")
    const again = tag(first, loadPack("fr").model)
    for (const column of ["upos", "morph", "lemma", "head", "rel"] as const)
      expect(again[column]).toEqual(first[column])
  })
})
