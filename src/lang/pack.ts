/** Everything Selon knows of one language. A pack holds data and rules with their examples; it runs nothing by
 * itself: `pipeline.ts` hands each stage its part. A new language is a new folder and one line in `lang/index.ts`. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string
  readonly name: string
}
