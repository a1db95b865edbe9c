import { adjectives, adverbs, names, nouns, others, verbs } from "./english-words.ts"
import type { Grammar, TreeWord, Word } from "./tree.ts"

const lexicon = new Map<string, Word[]>()

function add(form: string, lemma: string, upos: string, feats: string): void {
  const known = lexicon.get(form) ?? []
  if (!known.some(w => w.upos === upos && w.feats === feats && w.lemma === lemma))
    known.push({ form, lemma, upos, feats })
  lexicon.set(form, known)
}

function withS(word: string): string {
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

for (const entry of nouns.split(/\s+/).filter(Boolean)) {
  const [singular, plural] = entry.split("/") as [string, string | undefined]
  if (plural === "=S" || plural === "=P") {
    add(singular, singular, "NOUN", plural === "=S" ? "Number=Sing" : "Number=Plur")
    continue
  }
  add(singular, singular, "NOUN", "Number=Sing")
  add(plural ?? withS(singular), singular, "NOUN", "Number=Plur")
}
for (const name of names.split(/\s+/).filter(Boolean)) {
  const plural = name.endsWith("+")
  const form = plural ? name.slice(0, -1) : name
  add(form, plural ? form.replace(/s$/, "") : form, "PROPN", plural ? "Number=Plur" : "Number=Sing")
}
for (const adjective of adjectives.split(/\s+/).filter(Boolean))
  add(adjective, adjective, "ADJ", "Degree=Pos")
for (const adverb of adverbs.split(/\s+/).filter(Boolean)) add(adverb, adverb, "ADV", "_")
/** The forms a verb form can be are kept in place of its features until the tree decides. */
const possible = new Map<string, { lemma: string; as: string[] }>()
for (const entry of verbs.split(/\s+/).filter(Boolean)) {
  const [base, past, participle, continuous] = entry.split("/") as [string, ...(string | undefined)[]]
  const stem = base.replace(/e$/, "")
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const ing =
    continuous ??
    (/ie$/.test(base) ? `${base.slice(0, -2)}ying` : /ee$/.test(base) ? `${base}ing` : `${stem}ing`)
  for (const [form, kind] of [
    [base, "base"],
    [withS(base), "s"],
    [past ?? regular, "past"],
    [participle ?? past ?? regular, "participle"],
    [ing, "ing"],
  ] as const) {
    const known = possible.get(form) ?? { lemma: base, as: [] }
    if (known.lemma === base) known.as.push(kind)
    possible.set(form, known)
  }
}
for (const [form, { lemma, as }] of possible) add(form, lemma, "VERB", as.join("+"))
for (const line of others.trim().split("\n")) {
  const [form, lemma, upos, f] = line.trim().split(/\s+/) as [string, string, string, string | undefined]
  add(form, lemma, upos, f ?? "_")
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
  G: "PART",
}

export const english: Grammar = {
  lookUp(form, tags, before) {
    let readings = lexicon.get(form) ?? []
    if (!readings.length && /^\d[\d,.]*$/.test(form))
      return [{ form, lemma: form, upos: "NUM", feats: "NumForm=Digit|NumType=Card" }]
    if (!readings.length && /^[“”",.:;!?…()–—-]+$/.test(form))
      return [{ form, lemma: form.replace(/[“”]/, '"'), upos: "PUNCT", feats: "_" }]
    if (!readings.length && /^\p{Lu}/u.test(form))
      return [{ form, lemma: form, upos: "PROPN", feats: "Number=Sing" }]
    if (tags === "O") readings = readings.filter(r => /Case=Acc/.test(r.feats))
    else if (form === "it") readings = readings.filter(r => /Case=Nom/.test(r.feats))
    for (const tag of tags) if (CLASS[tag]) readings = readings.filter(r => r.upos === CLASS[tag])
    for (const upos of likely(before)) {
      const found = readings.filter(r => r.upos === upos)
      if (readings.length > 1 && found.length) readings = found
    }
    return readings
  },
  split(form) {
    const not = /^(.+)(n['’]t)$/.exec(form)
    if (not)
      return [
        { form: not[1]!, tags: "X" },
        { form: "n't", tags: "G" },
      ]
    const of = /^(.+?)(['’]s)$/.exec(form)
    return of
      ? [
          { form: of[1]!, tags: "" },
          { form: "'s", tags: "G" },
        ]
      : null
  },
  headOf(words) {
    const verb = words.findIndex(w => w.upos === "VERB")
    if (verb >= 0) return verb
    const noun = words.findLastIndex(w => w.upos === "NOUN")
    if (noun >= 0) return noun
    for (const upos of ["PROPN", "PRON", "ADJ", "NUM", "ADV", "AUX"]) {
      const found = words.findIndex(w => w.upos === upos)
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
      case "PART":
        return word.lemma === "'s" ? "case" : word.lemma === "not" ? "advmod" : "mark"
      case "ADV":
        return "advmod"
      case "AUX":
        return "aux"
      case "NUM":
        return "nummod"
      case "SCONJ":
        return "mark"
      case "CCONJ":
        return "cc"
      case "PUNCT":
        return "punct"
      case "PROPN":
        return before ? "compound" : head.upos === "PROPN" ? "flat" : "appos"
      case "PRON":
        return /Poss=Yes/.test(word.feats) ? "nmod:poss" : /Case=Acc/.test(word.feats) ? "obj" : "nsubj"
      case "NOUN":
        if (before) return "compound"
    }
    throw new Error(`say how "${word.form}" hangs on "${head.form}"`)
  },
  agree(words) {
    return words.map((w, i) =>
      w.upos === "VERB" ? inflected(w, i, words) : w.upos === "AUX" ? auxiliary(w, words) : marker(w),
    )
  },
  joins(left, right) {
    return /^(?:[,.)”…?!:;]|['’]s$|n['’]t$)/.test(right) || left === "“" || left === "("
  },
}

function likely(before: Word | null): readonly string[] {
  switch (before?.upos) {
    case "DET":
    case "NUM":
    case "ADJ":
      return ["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP"]
    case "ADP":
      return ["DET", "NUM", "NOUN", "PRON", "ADJ"]
    case "AUX":
    case "PART":
      return ["AUX", "VERB", "ADV", "ADJ"]
    default:
      return ["DET", "AUX", "ADP", "PRON", "VERB", "ADJ"]
  }
}

/** "to" before a verb is a particle; other prepositions before one are subordinators. */
function marker(word: TreeWord): TreeWord {
  if (word.upos !== "ADP" || word.rel !== "mark") return word
  return { ...word, upos: word.lemma === "to" ? "PART" : "SCONJ" }
}

function inflected(word: TreeWord, i: number, words: readonly TreeWord[]): TreeWord {
  const as = word.feats.split("+")
  const own = words.filter(w => w.head === i)
  const helpers = own.filter(w => w.upos === "AUX")
  const passive = helpers.some(w => w.rel === "aux:pass")
  const have = helpers.some(w => w.lemma === "have")
  const be = helpers.some(w => w.lemma === "be")
  const bare =
    own.some(w => w.lemma === "to" && w.rel === "mark") ||
    helpers.some(w => /^(?:will|would|can|could|may|might|must|should|do)$/.test(w.lemma))
  const subject = own.some(w => /subj/.test(w.rel))
  const feats = (): string => {
    if (as.includes("participle") && passive) return "Tense=Past|VerbForm=Part|Voice=Pass"
    if (as.includes("ing") && be) return "Tense=Pres|VerbForm=Part"
    if (as.includes("participle") && have) return "Tense=Past|VerbForm=Part"
    if (as.includes("base") && bare) return "VerbForm=Inf"
    if (as.includes("participle") && !subject && /^(?:acl|advcl|amod)$/.test(word.rel))
      return "Tense=Past|VerbForm=Part|Voice=Pass"
    if (as.includes("ing"))
      return own.some(w => w.rel === "mark") ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part"
    const { number, person } = agreement(own, words)
    if (as.includes("past")) return `Mood=Ind|Number=${number}|Person=${person}|Tense=Past|VerbForm=Fin`
    if (as.includes("s")) return "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
    if (!subject && word.rel !== "acl:relcl") return "Mood=Imp|VerbForm=Fin"
    return `Mood=Ind|Number=${number}|Person=${person}|Tense=Pres|VerbForm=Fin`
  }
  return { ...word, feats: feats() }
}

/** Forms that do not show number or person take them from the subject of their verb. */
function auxiliary(word: TreeWord, words: readonly TreeWord[]): TreeWord {
  if (!/Number=\?/.test(word.feats)) return word
  const { number, person } = agreement(
    words.filter(w => w.head === word.head && w !== word),
    words,
  )
  return {
    ...word,
    feats: word.feats.replace("Number=?", `Number=${number}`).replace("Person=?", `Person=${person}`),
  }
}

function agreement(
  kids: readonly TreeWord[],
  words: readonly TreeWord[],
): { number: string; person: string } {
  const subject = kids.find(w => /^nsubj/.test(w.rel))
  if (!subject) return { number: "Sing", person: "3" }
  const at = words.indexOf(subject)
  const joined = words.some(w => w.head === at && w.rel === "conj")
  return {
    number: joined || /Number=Plur/.test(subject.feats) ? "Plur" : "Sing",
    person: /Person=(\d)/.exec(subject.feats)?.[1] ?? "3",
  }
}
