import type { Upos } from "../model/doc.ts"
import type { Match } from "./match.ts"
import type { Said } from "./said.ts"

/** What a rule looks for, as plain data over atoms. A string stands for its words as they are written:
 * "week-end" is three atoms, case does not count. */
export type Pattern =
  | string
  | { readonly is: "seq"; readonly of: readonly Pattern[] }
  | { readonly is: "one"; readonly of: readonly Pattern[] }
  | { readonly is: "maybe"; readonly of: Pattern }
  | {
      readonly is: "many"
      readonly of: Pattern
      readonly by: Pattern
      readonly least: number
      readonly most: number
    }
  | {
      readonly is: "word"
      readonly list: string
      readonly slot: string
      readonly only: readonly (string | number)[] | null
    }
  | {
      readonly is: "figure"
      readonly slot: string
      readonly min: number
      readonly max: number
      readonly digits: readonly number[] | null
    }
  | { readonly is: "numeral"; readonly slot: string; readonly min: number; readonly max: number }
  | { readonly is: "glued"; readonly of: Pattern }
  | { readonly is: "spaced"; readonly of: Pattern }
  | { readonly is: "ahead"; readonly of: Pattern; readonly wanted: boolean }
  | { readonly is: "behind"; readonly words: readonly string[]; readonly wanted: boolean }
  | { readonly is: "tagged"; readonly tags: readonly Upos[]; readonly of: Pattern; readonly wanted: boolean }
  | { readonly is: "capital"; readonly of: Pattern; readonly wanted: boolean }
  | { readonly is: "tag"; readonly tags: readonly Upos[]; readonly plural: boolean }
  | { readonly is: "tagBehind"; readonly tags: readonly Upos[] }
  | { readonly is: "edge" }
  | { readonly is: "start" }
  | { readonly is: "mark"; readonly slot: string; readonly value: string | number; readonly of: Pattern }
  | {
      readonly is: "rule"
      readonly slot: string
      readonly of: readonly { readonly match: Pattern; says(m: Match): Saying }[]
    }

/** What a rule makes of its words: one time, several (a list, the two ends of a range), or none after all. */
export type Saying = Said | readonly Part[] | null

/** One time of several, with the atoms it stands on. */
export interface Part {
  readonly said: Said
  readonly from: number
  readonly to: number
}

export const seq = (...of: readonly Pattern[]): Pattern => ({ is: "seq", of })
/** The first that lets the rest of the rule match. */
export const oneOf = (...of: readonly Pattern[]): Pattern => ({ is: "one", of })
export const maybe = (...of: readonly Pattern[]): Pattern => ({
  is: "maybe",
  of: of.length === 1 ? of[0]! : seq(...of),
})
/** `least` to `most` times, with `by` between. Always bounded, so that matching stays linear. */
export const many = (of: Pattern, by: Pattern, least: number, most: number): Pattern => ({
  is: "many",
  of,
  by,
  least,
  most,
})

/** A word of one of the pack's lists; its value goes to `slot`. With `only`, just the entries of these values. */
export const word = (list: string, slot: string = list, ...only: readonly (string | number)[]): Pattern => ({
  is: "word",
  list,
  slot,
  only: only.length ? only : null,
})
/** A run of digits between the bounds, with so many digits when said. */
export const figure = (slot: string, min: number, max: number, ...digits: readonly number[]): Pattern => ({
  is: "figure",
  slot,
  min,
  max,
  digits: digits.length ? digits : null,
})
/** A number in figures (« 2 000 », « 1,5 ») or in words (« vingt et un »). */
export const numeral = (slot = "n", min = 0, max = 1e9): Pattern => ({ is: "numeral", slot, min, max })

/** Nothing, not even a space, before it. */
export const glued = (of: Pattern): Pattern => ({ is: "glued", of })
export const spaced = (of: Pattern): Pattern => ({ is: "spaced", of })
/** What must, or must not, come next; it is not part of the time. */
export const ahead = (...of: readonly Pattern[]): Pattern => ({ is: "ahead", of: oneOf(...of), wanted: true })
export const notAhead = (...of: readonly Pattern[]): Pattern => ({
  is: "ahead",
  of: oneOf(...of),
  wanted: false,
})
/** Words of which one must, or none may, stand just before. */
export const behind = (...words: readonly string[]): Pattern => ({ is: "behind", words, wanted: true })
export const notBehind = (...words: readonly string[]): Pattern => ({ is: "behind", words, wanted: false })
/** Of one of these classes, as far as the tagger can tell ("X" passes). */
export const tagged = (of: Pattern, ...tags: readonly Upos[]): Pattern => ({
  is: "tagged",
  tags,
  of,
  wanted: true,
})
export const notTagged = (of: Pattern, ...tags: readonly Upos[]): Pattern => ({
  is: "tagged",
  tags,
  of,
  wanted: false,
})
/** Written with a capital. */
export const capital = (of: Pattern): Pattern => ({ is: "capital", of, wanted: true })
export const lower = (of: Pattern): Pattern => ({ is: "capital", of, wanted: false })
/** Any one atom that the tagger has put in one of these classes; never, where nothing is tagged. */
export const tag = (...tags: readonly Upos[]): Pattern => ({ is: "tag", tags, plural: false })
/** The same, and in the plural: what a number may count. */
export const plural = (...tags: readonly Upos[]): Pattern => ({ is: "tag", tags, plural: true })
/** The atom before is in none of these classes. */
export const notAfter = (...tags: readonly Upos[]): Pattern => ({ is: "tagBehind", tags })
/** The end of the sentence. */
export const edge: Pattern = { is: "edge" }
/** The beginning of the sentence. */
export const start: Pattern = { is: "start" }
/** Puts a value of our own in a slot when these words are there. */
export const mark = (slot: string, value: string | number, of: Pattern): Pattern => ({
  is: "mark",
  slot,
  value,
  of,
})
/** Another rule's words; what they say goes to `slot`. */
export const said = (
  slot: string,
  ...of: readonly { readonly match: Pattern; says(m: Match): Saying }[]
): Pattern => ({ is: "rule", slot, of })
