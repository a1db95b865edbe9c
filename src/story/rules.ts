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
  /** Small words of people's names that one report writes and another leaves out: « al-Assad », "Assad". Small
   * letters. Those of all languages count together, as names cross them. */
  readonly nameParticles: readonly string[]
}
