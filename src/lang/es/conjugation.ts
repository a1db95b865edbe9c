/** Forms of Spanish verbs, laid out from what is irregular in each. The lists of this pack are made of them when the
 * pack is loaded; nothing here looks at a report. */

const FINITE = "VerbForm=Fin"
const ind = (tense: string, number: "Sing" | "Plur", person = 3) =>
  `Mood=Ind|Number=${number}|Person=${person}|Tense=${tense}|${FINITE}`

interface Endings {
  readonly present: readonly [string, string]
  readonly past: readonly [string, string]
  readonly imperfect: readonly [string, string]
  readonly subjunctive: readonly [string, string]
  readonly gerund: string
  readonly participle: string
}

const AR: Endings = {
  present: ["a", "an"],
  past: ["ó", "aron"],
  imperfect: ["aba", "aban"],
  subjunctive: ["e", "en"],
  gerund: "ando",
  participle: "ado",
}
const ER: Endings = {
  present: ["e", "en"],
  past: ["ió", "ieron"],
  imperfect: ["ía", "ían"],
  subjunctive: ["a", "an"],
  gerund: "iendo",
  participle: "ido",
}

/** The forms of a verb, third persons first, as form → features. A line: "infinitive", then what is its own, in any order:
 * `=stem` under stress (« pens=ar » « piens »), `<stem` of the third persons of the past (« pidi »), `^stem` of a past that is
 * strong (« dij »), `>stem` of the future, `*participle`. */
export function formsOf(line: string): readonly (readonly [form: string, feats: string])[] {
  const [infinitive = "", ...own] = line.split(" ")
  const told = (sign: string) => own.find(part => part.startsWith(sign))?.slice(1)
  const stem = infinitive.slice(0, -2)
  const endings = infinitive.endsWith("ar") ? AR : ER
  const stressed = told("=") ?? stem
  const weak = told("<") ?? stem
  const strong = told("^")
  const future = told(">") ?? infinitive.replace("í", "i")
  const participle = told("*") ?? stem + endings.participle
  const soft = (own: string, ending: string) =>
    /^[eé]/.test(ending) && infinitive.endsWith("ar")
      ? own.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c") + ending
      : own + ending
  // After a vowel the "i" of an ending becomes "y": creyó, concluyeron.
  const glide = (own: string, ending: string) =>
    own + (/[aeiou]$/.test(own) && ending.startsWith("i") ? `y${ending.slice(1)}` : ending)
  const pasts = strong
    ? [`${strong}o`, strong.endsWith("j") ? `${strong}eron` : `${strong}ieron`]
    : [glide(weak, endings.past[0]), glide(weak, endings.past[1])]
  const before = pasts[1]!.slice(0, -3)
  return [
    [infinitive, "VerbForm=Inf"],
    [stressed + endings.present[0], ind("Pres", "Sing")],
    [stressed + endings.present[1], ind("Pres", "Plur")],
    [
      stem + (infinitive.endsWith("ar") ? "amos" : infinitive.endsWith("er") ? "emos" : "imos"),
      ind("Pres", "Plur", 1),
    ],
    [pasts[0]!, ind("Past", "Sing")],
    [pasts[1]!, ind("Past", "Plur")],
    [stem + endings.imperfect[0], ind("Imp", "Sing")],
    [stem + endings.imperfect[1], ind("Imp", "Plur")],
    [`${future}á`, ind("Fut", "Sing")],
    [`${future}án`, ind("Fut", "Plur")],
    [`${future}emos`, ind("Fut", "Plur", 1)],
    [`${future}ía`, `Mood=Cnd|Number=Sing|Person=3|${FINITE}`],
    [`${future}ían`, `Mood=Cnd|Number=Plur|Person=3|${FINITE}`],
    [soft(stressed, endings.subjunctive[0]), `Mood=Sub|Number=Sing|Person=3|Tense=Pres|${FINITE}`],
    [soft(stressed, endings.subjunctive[1]), `Mood=Sub|Number=Plur|Person=3|Tense=Pres|${FINITE}`],
    [`${before}ra`, `Mood=Sub|Number=Sing|Person=3|Tense=Imp|${FINITE}`],
    [`${before}ran`, `Mood=Sub|Number=Plur|Person=3|Tense=Imp|${FINITE}`],
    [glide(weak, endings.gerund), "VerbForm=Ger"],
    [participle, "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"],
    [`${participle}s`, "Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part"],
    [participle.replace(/o$/, "a"), "Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part"],
    [participle.replace(/o$/, "as"), "Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part"],
  ]
}
