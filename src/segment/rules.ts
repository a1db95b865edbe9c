/** What a language tells the segmenter. Words are in look-up form: lower case, straight apostrophes. */
export interface SegmentRules {
  /** BCP 47. */
  readonly language: string
  readonly abbreviations: Abbreviations
  /** Words that, written with a capital after a doubtful point, begin a sentence ("le", "il", "the"). */
  readonly openers: ReadonlySet<string>
  /** Verb forms of reporting clauses, to tell « “Ready?” Smith asked » from two sentences. */
  readonly reporting: ReadonlySet<string>
  /** Words with an apostrophe or a hyphen that are one token ("aujourd'hui", "rendez-vous"). */
  readonly whole: ReadonlySet<string>
  /** Words ending in an apostrophe, split off before a vowel ("l'", "qu'"). */
  readonly elisions: ReadonlySet<string>
  /** Endings split off a word, with the letters the word before them may end in. */
  readonly clitics: readonly Clitic[]
  /** Words cut at fixed places without sharing letters: look-up form to the length of the first part. */
  readonly cuts: ReadonlyMap<string, number>
  /** Words that stand for two, which then share one span. */
  readonly contractions: ReadonlyMap<string, Contraction>
  /** Is a hyphened word one token, or are its parts and hyphens tokens of their own? */
  readonly hyphens: "keep" | "split"
  /** First parts that stay joined to what follows by their hyphen, where hyphens split words or a line ends after
   * one ("anti", "non", "vice"). */
  readonly prefixes: ReadonlySet<string>
  /** May a word hold a bracketed ending ("élu(e)s")? */
  readonly innerBrackets: boolean
  /** Are groups of three digits parted by spaces one number ("12 000")? */
  readonly spacedNumbers: boolean
  /** Units, case as written, that are words of their own when set onto a number ("20h30", "160km"; "5G" is none). */
  readonly units: ReadonlySet<string>
  /** Is a sign before a number part of it? */
  readonly signs: "keep" | "split"
}

/** Look-up forms without the final point. */
export interface Abbreviations {
  /** Always followed by what they announce: titles and the like. The point never ends a sentence. */
  readonly leading: ReadonlySet<string>
  /** The point may also end the sentence: the next word decides. */
  readonly either: ReadonlySet<string>
  /** Those of all these lists that are ordinary words unless they begin with a capital ("Miss.", "Wash."). */
  readonly capitalised: ReadonlySet<string>
  /** The point ends the sentence before any capital ("etc."). */
  readonly closing: ReadonlySet<string>
  /** Abbreviations only before a number; a word with a full stop otherwise ("no. 5", "art. 12"). */
  readonly beforeNumber: ReadonlySet<string>
  /** Abbreviations before or after a number, which may end the sentence ("3 sept."): months. */
  readonly besideNumber: ReadonlySet<string>
}

export interface Clitic {
  /** Look-up form, with its hyphens or apostrophe. */
  readonly form: string
  /** Last letters the word before it may have; empty: any. */
  readonly after: readonly string[]
  /** Words the rule leaves alone, besides `whole`. */
  readonly notAfter?: ReadonlySet<string>
}

export interface Contraction {
  readonly first: string
  readonly second: string
  /** Decides by the words around whether this use is the contraction and no plain word; absent: it always is. */
  readonly decide?: (wordAt: WordAt) => boolean
}

/** Look-up form of the word so many places from the one in doubt, within its sentence; "" beyond the ends. */
export type WordAt = (offset: number) => string

/** A set of the words of a text parted by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(word => word !== ""))
}

/** What one family of rules does, in sentences: brackets mark a span. Run by `segment.test.ts`. */
export interface SegmentFamily {
  /** "fr/segment/elision". */
  readonly name: string
  /** token: the span is one token. contraction: it is two words that share it. sentence: it is one sentence. */
  readonly marks: "token" | "contraction" | "sentence"
  /** The span is one. */
  readonly takes: readonly string[]
  /** The span is none. */
  readonly leaves: readonly string[]
}
