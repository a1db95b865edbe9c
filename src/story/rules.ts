import { folded } from "./words.ts"

/** What a language tells the joining of reports. */
export interface StoryRules {
  /** Words that stand in nearly every report and so tell nothing of what one is about: articles, pronouns,
   * prepositions, auxiliaries, verbs of saying, months. Small letters; accents are folded on use. */
  readonly common: readonly string[]
  /** Words for whole numbers, small letters; what a report counts is compared with what another counts. */
  readonly numbers: Readonly<Record<string, number>>
  /** Units and other nouns whose number differs from place to place in one report: kilometres, euros, weeks. */
  readonly units: readonly string[]
  /** Nouns of counting: "the number of villages has risen to 14". */
  readonly totals: readonly string[]
  /** Lemmas, verbs and nouns, that tell of one kind of act, by a name that is the same in every language: by it
   * « quitter » and "leave" are compared. A lemma may stand in several. */
  readonly acts: Readonly<Record<string, readonly string[]>>
  /** Lemmas that only begin, hold or carry another act, which stands right after them: « l’ouverture d’une enquête ». */
  readonly phases: readonly string[]
  /** Nouns of those who speak for somebody: « son porte-parole », "his office". */
  readonly spokesmen: readonly string[]
  /** Small words of people's names that one report writes and another leaves out: « al-Assad », "Assad". Small
   * letters. Those of all languages count together, as names cross them. */
  readonly nameParticles: readonly string[]
  /** Articles that stand before a name or not, small letters: « la Russie », "the Kremlin". */
  readonly articles: readonly string[]
}

/** Rules of each language by its code; a report in another language is joined by names, types and figures alone. */
export type RulesByLanguage = Readonly<Record<string, StoryRules>>

const acts = new WeakMap<StoryRules, ReadonlyMap<string, readonly string[]>>()

/** The names of the acts that a folded word of a language may tell of; none without rules. */
export function actsOf(word: string, rules: StoryRules | undefined): readonly string[] {
  if (!rules) return []
  let byWord = acts.get(rules)
  if (!byWord) {
    const made = new Map<string, string[]>()
    for (const [act, lemmas] of Object.entries(rules.acts)) {
      for (const lemma of lemmas) made.set(folded(lemma), [...(made.get(folded(lemma)) ?? []), act])
    }
    byWord = made
    acts.set(rules, byWord)
  }
  return byWord.get(word) ?? []
}

/** Letters by which a verb and its noun are held for one: « effondrer », « effondrement ». */
const STEM = 5

/** A lemma without accents and ending. */
export function stemOf(lemma: string): string {
  return headOf(lemma).slice(0, STEM)
}

/** The last word of a lemma, folded: « se rendre » → "rendre". */
export function headOf(lemma: string): string {
  return (
    folded(lemma)
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1) ?? ""
  )
}

const common = new WeakMap<StoryRules, ReadonlySet<string>>()

/** Is a stem one of a word that tells nothing of what a report is about? Of no word without rules. */
export function isCommon(stem: string, rules: StoryRules | undefined): boolean {
  if (!rules) return false
  let stems = common.get(rules)
  if (!stems) {
    stems = new Set(rules.common.map(stemOf))
    common.set(rules, stems)
  }
  return stems.has(stem)
}
