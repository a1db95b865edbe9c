/** A state as the newspapers of each language name it. Written by `scripts/countries.mjs`. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string
  readonly fr: {
    /** Without article; the first is the usual one. */
    readonly names: readonly string[]
    readonly capitals: readonly string[]
    /** Demonyms in the singular, with a capital; the same words in small letters are the adjectives. */
    readonly masculine: readonly string[]
    readonly feminine: readonly string[]
  }
  readonly en: {
    readonly names: readonly string[]
    readonly capitals: readonly string[]
    readonly demonyms: readonly string[]
  }
}
