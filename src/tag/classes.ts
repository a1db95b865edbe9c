import { UPOS } from "../model/doc.ts"
import { type Feature, get, set } from "../model/morphology.ts"

/** What the tagger decides: a part of speech with those features that the sentence, not the form, must tell.
 * The rest of the morphology follows from form and class (`inflection.ts`). */
export interface TagClass {
  /** Index into `UPOS`. */
  readonly upos: number
  /** Packed; only features named in `DECIDED`. */
  readonly morph: number
}

export const DECIDED: Partial<Record<(typeof UPOS)[number], readonly Feature[]>> = {
  VERB: ["VerbForm", "Mood", "Tense", "Voice", "Number"],
  AUX: ["VerbForm", "Mood", "Tense", "Voice"],
  NOUN: ["Number"],
  ADJ: ["Number"],
  DET: ["PronType", "Number"],
  PRON: ["PronType", "Reflex"],
  ADV: ["PronType", "Polarity"],
}

/** The class a word of this part of speech and full morphology belongs to. */
export function classOf(upos: number, morph: number): TagClass {
  let kept = 0
  for (const feature of DECIDED[UPOS[upos]!] ?? []) {
    const value = get(morph, feature)
    // A number matters where it is not the singular, and on verbs only for participles.
    if (!value || (feature === "Number" && value !== "Plur")) continue
    if (feature === "Number" && UPOS[upos] === "VERB" && get(morph, "VerbForm") !== "Part") continue
    kept = set(kept, feature, value)
  }
  return { upos, morph: kept }
}
