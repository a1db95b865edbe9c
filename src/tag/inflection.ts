import { UPOS } from "../model/doc.ts"
import { type Feature, get, set } from "../model/morphology.ts"
import { DECIDED, type TagClass } from "./classes.ts"
import type { LexiconEntry, Signature } from "./lexicon.ts"

/** Lemma and full morphology of a form in a class. */
export interface Inflection {
  /** How the lemma is made from the form: so many code units off its end, these put in their place. */
  readonly strip: number
  readonly add: string
  /** Packed features, those of the class among them. */
  readonly morph: number
}

/** What the training data say of forms in classes, over what the lexicon says. */
export interface InflectionModel {
  /** `class form` → inflection, where the lexicon and the rules would go wrong. */
  readonly known: ReadonlyMap<string, Inflection>
  /** `class ending` → inflection, for forms nobody knows; the longest ending decides. */
  readonly endings: ReadonlyMap<string, Inflection>
}

export const LONGEST_ENDING = 5

/** The inflection of a normalised form in class number `index`. */
export function inflect(
  norm: string,
  index: number,
  tagClass: TagClass,
  signature: Signature,
  model: InflectionModel,
): Inflection {
  return (
    model.known.get(`${index} ${norm}`) ??
    fromLexicon(tagClass, signature) ??
    overruled(tagClass, signature) ??
    fromEnding(norm, index, model) ?? { strip: 0, add: "", morph: tagClass.morph }
  )
}

/** The entry that fits the class best; what several equally good ones disagree on is left unsaid. */
export function fromLexicon(tagClass: TagClass, signature: Signature): Inflection | null {
  let best: LexiconEntry | null = null
  let bestFit = -1
  let morph = 0
  for (const entry of signature.entries) {
    const fit = fitOf(entry, tagClass)
    if (fit < 0 || fit < bestFit) continue
    morph = fit === bestFit ? shared(morph, entry.morph) : entry.morph
    if (fit > bestFit) best = entry
    bestFit = fit
  }
  return best && { strip: best.strip, add: best.add, morph: joined(tagClass.morph, morph) }
}

/** A form that the lexicon knows as this part of speech, but never in the mood or tense of the class: the lexicon is
 * believed (« ils signeraient » is no imperfect of another verb). */
function overruled(tagClass: TagClass, signature: Signature): Inflection | null {
  const form = get(tagClass.morph, "VerbForm")
  if (!form) return null
  const entries = signature.entries.filter(
    entry => entry.upos === UPOS[tagClass.upos] && get(entry.morph, "VerbForm") === form,
  )
  const [first] = entries
  return first
    ? {
        strip: first.strip,
        add: first.add,
        morph: entries.reduce((morph, e) => shared(morph, e.morph), first.morph),
      }
    : null
}

export function fromEnding(norm: string, index: number, model: InflectionModel): Inflection | null {
  for (let length = Math.min(LONGEST_ENDING, norm.length - 1); length >= 1; length--) {
    const found = model.endings.get(`${index} ${norm.slice(-length)}`)
    if (found) return found
  }
  return null
}

/** Names and foreign words are their own lemmas as they stand in the text; all other lemmas come from the normalised form. */
export function keepsCapitals(upos: number): boolean {
  return UPOS[upos] === "PROPN" || UPOS[upos] === "X"
}

/** How many decided features class and entry share; -1 when they cannot be the same word. */
export function fitOf(entry: LexiconEntry, tagClass: TagClass): number {
  const upos = UPOS[tagClass.upos]!
  if (entry.upos !== upos) return -1
  let fit = 0
  for (const feature of DECIDED[upos] ?? []) {
    const wanted = get(tagClass.morph, feature)
    const found = get(entry.morph, feature)
    if (feature === "Number") {
      if (
        found &&
        (upos !== "VERB" || get(tagClass.morph, "VerbForm") === "Part") &&
        (wanted === "Plur") !== (found === "Plur")
      ) {
        return -1
      }
    } else if (wanted && found) {
      if (wanted !== found) return -1
      fit++
    } else if (found && tagClass.morph) return -1
  }
  return fit
}

/** The features of `first`, and those of `second` that `first` does not speak of. */
export function joined(first: number, second: number): number {
  let out = first
  for (const feature of FEATURES)
    if (!get(first, feature)) {
      const value = get(second, feature)
      if (value) out = set(out, feature, value)
    }
  return out
}

/** The features on which the two agree. */
function shared(a: number, b: number): number {
  let out = a
  for (const feature of FEATURES) if (get(a, feature) !== get(b, feature)) out = set(out, feature, "")
  return out
}

const FEATURES: readonly Feature[] = [
  "Number",
  "Gender",
  "Person",
  "Mood",
  "Tense",
  "VerbForm",
  "Voice",
  "Polarity",
  "PronType",
  "Poss",
  "Reflex",
  "Degree",
  "NumType",
  "Definite",
]

/** One inflection a line: key (`class form`), strip, add, morph, apart by tabs. */
export function readInflections(lines: string): Map<string, Inflection> {
  const out = new Map<string, Inflection>()
  if (lines === "") return out
  for (const line of lines.split("\n")) {
    const [key, strip, add, morph] = line.split("\t") as [string, string, string, string]
    out.set(key, { strip: Number(strip), add, morph: Number(morph) })
  }
  return out
}
