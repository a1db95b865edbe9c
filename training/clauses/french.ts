import { adjectives, names, nouns, others, verbs } from "./french-words.ts"
import type { Grammar, TreeWord, Word } from "./tree.ts"

const PRS = "PronType=Prs"
const FINITE: Record<string, string> = {
  p3s: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
  p3p: "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
  p1s: "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
  p1p: "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin",
  p2p: "Mood=Ind|Number=Plur|Person=2|Tense=Pres|VerbForm=Fin",
  i3s: "Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin",
  i3p: "Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin",
  f3s: "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
  f3p: "Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
  f1p: "Mood=Ind|Number=Plur|Person=1|Tense=Fut|VerbForm=Fin",
  f1s: "Mood=Ind|Number=Sing|Person=1|Tense=Fut|VerbForm=Fin",
  c3s: "Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
  c3p: "Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
  h3s: "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
  h3p: "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
  s3s: "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
  s3p: "Mood=Sub|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
  inf: "VerbForm=Inf",
  ger: "Tense=Pres|VerbForm=Part",
}

const lexicon = new Map<string, Word[]>()

function add(form: string, lemma: string, upos: string, feats: string): void {
  const known = lexicon.get(form) ?? []
  if (!known.some(w => w.upos === upos && w.feats === feats && w.lemma === lemma))
    known.push({ form, lemma, upos, feats })
  lexicon.set(form, known)
}

function plural(noun: string): string {
  if (/[sxz]$/.test(noun)) return noun
  if (/(?:eau|eu)$/.test(noun)) return `${noun}x`
  if (/al$/.test(noun)) return `${noun.slice(0, -2)}aux`
  return `${noun}s`
}

function feminine(adj: string): string {
  if (/e$/.test(adj)) return adj
  if (/eux$/.test(adj)) return adj.replace(/x$/, "se")
  if (/(?:el|eil|en|on)$/.test(adj)) return `${adj}${adj.at(-1)}e`
  if (/er$/.test(adj)) return adj.replace(/er$/, "ère")
  if (/if$/.test(adj)) return adj.replace(/f$/, "ve")
  return `${adj}e`
}

function feats(...pairs: (string | null)[]): string {
  const said = pairs.filter((p): p is string => !!p).sort()
  return said.length ? said.join("|") : "_"
}

/** Four forms of an adjective or participle; what the form does not show (epicene, no plural mark) is not said. */
function forms(
  m: string,
  f: string,
  mp: string,
  fp: string,
  lemma: string,
  upos: string,
  extra: string | null,
): void {
  const gender = m !== f
  const number = m !== mp
  add(m, lemma, upos, feats(gender ? "Gender=Masc" : null, number ? "Number=Sing" : null, extra))
  if (number) add(mp, lemma, upos, feats(gender ? "Gender=Masc" : null, "Number=Plur", extra))
  if (gender) {
    add(f, lemma, upos, feats("Gender=Fem", "Number=Sing", extra))
    add(fp, lemma, upos, feats("Gender=Fem", "Number=Plur", extra))
  }
}

for (const [gender, list] of Object.entries(nouns))
  for (const entry of list.split(/\s+/).filter(Boolean)) {
    const [singular, given] = entry.split(":") as [string, string | undefined]
    const lemma = singular.toLowerCase()
    const mark = gender === "m" ? "Gender=Masc" : gender === "f" ? "Gender=Fem" : null
    add(singular, lemma, "NOUN", feats(mark, "Number=Sing"))
    add(given ?? plural(singular), lemma, "NOUN", feats(mark, "Number=Plur"))
  }
for (const [kind, list] of Object.entries(names))
  for (const name of list.split(/\s+/).filter(Boolean))
    add(
      name,
      name,
      "PROPN",
      { m: "Gender=Masc|Number=Sing", f: "Gender=Fem|Number=Sing", p: "Number=Plur", x: "_" }[kind]!,
    )
for (const entry of adjectives.split(/\s+/).filter(Boolean)) {
  const [m, f, mp] = entry.split("/") as [string, string | undefined, string | undefined]
  const fem = f || feminine(m)
  forms(m, fem, mp ?? plural(m), plural(fem), m, "ADJ", null)
}
for (const line of verbs.trim().split("\n")) {
  const [lemma, rest] = line.split(":") as [string, string]
  add(lemma.trim(), lemma.trim(), "VERB", "VerbForm=Inf")
  for (const entry of rest.trim().split(/\s+/)) {
    const [form, code] = entry.split("=") as [string, string]
    if (code === "pp") {
      const base = form
      const fem = `${base}e`.replace(/ûe$/, "ue")
      forms(base, fem, plural(base), `${fem}s`, lemma.trim(), "VERB", "Tense=Past|VerbForm=Part")
    } else {
      const feature = FINITE[code]
      if (!feature) throw new Error(`no such form code: ${entry}`)
      add(form, lemma.trim(), "VERB", feature)
    }
  }
}
for (const line of others.trim().split("\n")) {
  const [form, lemma, upos, f] = line.trim().split(/\s+/) as [string, string, string, string | undefined]
  add(form, lemma, upos, f ?? "_")
}
const HAVE = {
  a: "p3s",
  ont: "p3p",
  avait: "i3s",
  avaient: "i3p",
  aura: "f3s",
  auront: "f3p",
  aurait: "c3s",
  auraient: "c3p",
  avons: "p1p",
  ai: "p1s",
  avez: "p2p",
  avoir: "inf",
  ayant: "ger",
}
const BE = {
  est: "p3s",
  sont: "p3p",
  était: "i3s",
  étaient: "i3p",
  sera: "f3s",
  seront: "f3p",
  serait: "c3s",
  seraient: "c3p",
  sommes: "p1p",
  suis: "p1s",
  êtes: "p2p",
  être: "inf",
  étant: "ger",
  serons: "f1p",
  soit: "s3s",
  fut: "h3s",
}
for (const [form, code] of Object.entries(HAVE))
  for (const upos of ["AUX", "VERB"]) add(form, "avoir", upos, FINITE[code]!)
for (const [form, code] of Object.entries(BE)) add(form, "être", "AUX", FINITE[code]!)
add("été", "être", "AUX", "Tense=Past|VerbForm=Part")
for (const clitic of ["il", "elle"]) {
  const g = clitic === "il" ? "Gender=Masc" : "Gender=Fem"
  for (const form of [clitic, `-${clitic}`, `-t-${clitic}`])
    add(form, "lui", "PRON", feats("Emph=No", g, "Number=Sing", "Person=3", PRS))
  for (const form of [`${clitic}s`, `-${clitic}s`])
    add(form, "lui", "PRON", feats("Emph=No", g, "Number=Plur", "Person=3", PRS))
}

const CONTRACTIONS: Record<string, [string, string]> = {
  du: ["de", "le"],
  "des+": ["de", "les"],
  au: ["à", "le"],
  aux: ["à", "les"],
}
const CLASS: Record<string, string> = {
  N: "NOUN",
  V: "VERB",
  A: "ADJ",
  R: "PRON",
  D: "DET",
  B: "ADV",
  E: "ADP",
  P: "PROPN",
  X: "AUX",
  S: "SCONJ",
  C: "CCONJ",
  M: "NUM",
}

export const french: Grammar = {
  lookUp(form, tags, before) {
    let readings = lexicon.get(form) ?? []
    if (!readings.length && /^\d[\d,]*$/.test(form))
      return [{ form, lemma: form, upos: "NUM", feats: "NumType=Card" }]
    if (!readings.length && /^[«»“”",.:;!?…()–—-]+$/.test(form))
      return [{ form, lemma: form, upos: "PUNCT", feats: "_" }]
    if (!readings.length && /^\p{Lu}/u.test(form)) return [{ form, lemma: form, upos: "PROPN", feats: "_" }]
    if (FINITE[tags]) readings = readings.filter(r => r.feats === FINITE[tags])
    else if (tags === "" && form === "de") readings = readings.filter(r => r.upos === "ADP")
    for (const tag of FINITE[tags] ? "" : tags) {
      if (CLASS[tag]) readings = readings.filter(r => r.upos === CLASS[tag])
      else if ("fmsp".includes(tag)) {
        const want = { f: "Gender=Fem", m: "Gender=Masc", s: "Number=Sing", p: "Number=Plur" }[tag]!
        readings = readings.filter(r => r.feats.includes(want))
      }
    }
    if (readings.length > 1 && before) {
      const fits = readings.filter(r => agrees(before, r))
      if (/^(?:DET|ADJ|NUM)$/.test(before.upos) && fits.length) readings = fits
    }
    for (const upos of likely(before)) {
      const found = readings.filter(r => r.upos === upos)
      if (readings.length > 1 && found.length) readings = found
    }
    return readings.length > 1 && !sameClass(readings) ? readings : readings.slice(0, 1)
  },
  split(form) {
    const parts = CONTRACTIONS[form]
    return parts
      ? [
          { form: parts[0], tags: "E" },
          { form: parts[1], tags: "D" },
        ]
      : null
  },
  headOf(words) {
    for (const upos of ["VERB", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "ADV", "AUX"]) {
      const found = words.findIndex(
        w => w.upos === upos && !(upos === "VERB" && w.lemma === "faire" && words.length > 99),
      )
      if (found >= 0) return found
    }
    return 0
  },
  relationOf(word, head, before) {
    switch (word.upos) {
      case "DET":
        return "det"
      case "ADJ":
        return "amod"
      case "ADP":
        return head.upos === "VERB" || head.upos === "AUX" ? "mark" : "case"
      case "ADV":
        return "advmod"
      case "AUX":
        return "aux:tense"
      case "NUM":
        return before ? "nummod" : "nmod"
      case "SCONJ":
        return "mark"
      case "CCONJ":
        return "cc"
      case "PUNCT":
        return "punct"
      case "PROPN":
        return head.upos === "PROPN" ? "flat:name" : "nmod"
      case "PRON":
        return /Reflex/.test(word.feats)
          ? "expl:pv"
          : word.lemma === "que" || word.form === "l'" || word.form === "le"
            ? "obj"
            : "nsubj"
      default:
        throw new Error(`say how "${word.form}" hangs on "${head.form}"`)
    }
  },
  agree(words) {
    return words.map((w, i) => passive(w, i, words))
  },
  joins(left, right) {
    return /['’]$/.test(left) || /^(?:[,.)”…]|-t?-?\p{Ll})/u.test(right) || left === "“" || left === "("
  },
}

/** Which class a form of several classes belongs to, by what stands before it: the first that it can be. */
function likely(before: Word | null): readonly string[] {
  switch (before?.upos) {
    case "DET":
    case "NUM":
    case "ADP":
      return ["DET", "NUM", "NOUN", "ADJ", "PRON"]
    case "AUX":
      return before.lemma === "avoir" ? ["AUX", "VERB", "DET"] : ["AUX", "ADJ", "VERB", "DET"]
    case "NOUN":
    case "PROPN":
      return ["AUX", "DET", "ADJ", "VERB", "NUM"]
    case "VERB":
      return ["DET", "AUX", "NUM", "ADJ", "PRON", "NOUN"]
    default:
      return ["DET", "AUX", "NUM", "PRON", "ADJ", "VERB"]
  }
}

function agrees(a: Word, b: Word): boolean {
  const values = new Map(a.feats.split("|").map(p => p.split("=") as [string, string]))
  return b.feats.split("|").every(pair => {
    const [name, value] = pair.split("=") as [string, string]
    return (name !== "Gender" && name !== "Number") || !values.has(name) || values.get(name) === value
  })
}

function sameClass(readings: readonly Word[]): boolean {
  return readings.every(r => r.upos === readings[0]!.upos && r.lemma === readings[0]!.lemma)
}

/** A past participle without an auxiliary of tense is passive. */
function passive(word: TreeWord, i: number, words: readonly TreeWord[]): TreeWord {
  if (word.upos !== "VERB" || !word.feats.includes("Tense=Past|VerbForm=Part")) return word
  const own = words.filter(w => w.head === i && w.upos === "AUX").map(w => w.rel)
  const isPassive = own.includes("aux:pass") || !own.includes("aux:tense")
  return isPassive ? { ...word, feats: `${word.feats}|Voice=Pass` } : word
}
