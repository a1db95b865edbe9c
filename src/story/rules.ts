/** What a language tells the joining of reports. */
export interface StoryRules {
  /** Words that stand in nearly every report and so tell nothing of what one is about: articles, pronouns,
   * prepositions, auxiliaries, verbs of saying, months. Small letters; accents are folded on use. */
  readonly common: readonly string[]
}
