import { describe, expect, test } from "vitest"
import { compileLexicon, type SourceEntry } from "../../training/compile-lexicon.ts"
import { parseFeats } from "../model/morphology.ts"
import { readContainer } from "./container.ts"
import { readLexicon } from "./lexicon.ts"

const entry = (form: string, lemma: string, upos: SourceEntry["upos"], feats: string): SourceEntry => ({
  form,
  lemma,
  upos,
  morph: parseFeats(feats),
})
const entries = [
  entry("chats", "chat", "NOUN", "Gender=Masc|Number=Plur"),
  entry("chat", "chat", "NOUN", "Gender=Masc|Number=Sing"),
  entry("porte", "porte", "NOUN", "Gender=Fem|Number=Sing"),
  entry("porte", "porter", "VERB", "VerbForm=Fin"),
  entry("é", "é", "X", ""),
  entry("anticonstitutionnellement", "anticonstitutionnellement", "ADV", ""),
  ...Array.from({ length: 300 }, (_, i) => entry(`mot${i}`, `mot${i % 7}`, "NOUN", "")),
  entry("deux mots", "deux mots", "NOUN", ""),
]
const lexicon = readLexicon(readContainer(compileLexicon("fr", entries), "lexicon", "l.bin"))

describe("lexicon", () => {
  test("finds every form with all its readings", () => {
    for (const { form, lemma, upos, morph } of entries.slice(0, -1)) {
      const lemmas = lexicon
        .lookup(form)
        .entries.map(e => [form.slice(0, form.length - e.strip) + e.add, e.upos, e.morph])
      expect(lemmas).toContainEqual([lemma, upos, morph])
    }
    expect(lexicon.lookup("porte").entries).toHaveLength(2)
  })

  test("finds nothing else", () => {
    for (const form of [
      "",
      "c",
      "cha",
      "chatss",
      "mot",
      "mot300",
      "zzz",
      "a",
      "ÿ",
      "👍",
      "deux mots",
      "deux",
    ]) {
      expect(lexicon.lookup(form).entries, form).toEqual([])
    }
  })

  test("tells forms apart by what they can be", () => {
    expect(lexicon.lookup("chat").classes).toBe(lexicon.lookup("mot1").classes)
    expect(lexicon.lookup("chat").classes).not.toBe(lexicon.lookup("porte").classes)
    expect(lexicon.lookup("chat").readings).not.toBe(lexicon.lookup("chats").readings)
  })
})
