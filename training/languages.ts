import { get, has, set } from "../src/model/morphology.ts"
import { ENGLISH_REPORTING, FRENCH_REPORTING, type ReportingWords } from "./clauses/transform.ts"
import type { SourceEntry } from "./compile-lexicon.ts"
import { englishEntries } from "./lexicon-en.ts"
import { frenchEntries } from "./lexicon-fr.ts"

/** What the weights of a language are trained from, in this order. Only data whose licence lets weights be given
 * away; see MODELS.md. */
export interface TrainingPlan {
  readonly code: string
  /** Treebanks under `<shared>/gold/ud`. */
  readonly treebanks: readonly string[]
  /** Those among them that leave features out on many words: good for tags, lemmas and trees only. */
  readonly sparing: readonly string[]
  /** Brings the treebanks to one way of marking; returns the morphology to train on. */
  readonly harmonise: (norm: string, morph: number) => number
  /** Sentences written for this project, in `training/`. */
  readonly own: readonly string[]
  /** How sentences with a reported clause are turned around, see `clauses/transform.ts`. */
  readonly reporting: ReportingWords
  /** Passes over the data: the tagger, the taggers of the five folds, the parser. */
  readonly epochs: { readonly tagger: number; readonly folds: number; readonly parser: number }
  /** Where the order of the sentences starts from. Several seeds: the shipped weights are the mean of so many
   * trainings, one model as large as one and better than each. */
  readonly seeds: {
    readonly tagger: readonly number[]
    readonly folds: number
    readonly parser: readonly number[]
  }
  /** Weights nearer to zero than this are left out of the pack. */
  readonly smallest: { readonly tagger: number; readonly transitions: number; readonly labels: number }
  readonly lexicon: () => Iterable<SourceEntry>
}

export const PLANS: Readonly<Record<string, TrainingPlan>> = {
  fr: {
    code: "fr",
    treebanks: ["fr_sequoia-train", "fr_gsd-dev", "fr_fqb-test", "fr_paris-train", "fr_rhaps-train"],
    sparing: ["fr_paris-train", "fr_rhaps-train"],
    harmonise: harmoniseFrench,
    own: ["clauses/fr-train.conllu"],
    reporting: FRENCH_REPORTING,
    epochs: { tagger: 8, folds: 4, parser: 6 },
    seeds: { tagger: [100], folds: 2, parser: [200, 201, 202] },
    smallest: { tagger: 0.7, transitions: 2.1, labels: 0.9 },
    lexicon: frenchEntries,
  },
  en: {
    code: "en",
    treebanks: ["en_ewt-train"],
    sparing: [],
    harmonise: (_, morph) => morph,
    own: ["clauses/en-train.conllu"],
    reporting: ENGLISH_REPORTING,
    epochs: { tagger: 8, folds: 4, parser: 6 },
    seeds: { tagger: [100], folds: 2, parser: [200, 201, 202] },
    smallest: { tagger: 1, transitions: 2.1, labels: 0.85 },
    lexicon: englishEntries,
  },
}

/** The spoken treebanks leave out the tense of past participles, and two mark the active voice. */
function harmoniseFrench(norm: string, morph: number): number {
  let out = has(morph, "Voice", "Act") ? set(morph, "Voice", "") : morph
  if (has(out, "VerbForm", "Part") && !get(out, "Tense")) {
    out = set(out, "Tense", norm.endsWith("ant") ? "Pres" : "Past")
  }
  return out
}
