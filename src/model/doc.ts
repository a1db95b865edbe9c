import type { Article, Block } from "./article.ts"

/** The tokens of one report, column by column: row `i` of each column is token `i`.
 *
 * Rows are *syntactic words* (Universal Dependencies): a contraction such as « du » or « auquel » is two rows
 * that share one span, told apart by `part`. Only the body and the captions are tokenised; blocks that are no
 * prose of the report (bylines, credits, boilerplate…) have no rows. */
export interface Tokens {
  readonly article: Article
  readonly language: string
  readonly blocks: readonly Block[]
  readonly count: number
  /** UTF-16 offset in `article.text`. */
  readonly start: Uint32Array
  /** One past the last unit. */
  readonly end: Uint32Array
  /** Index of the sentence, never decreasing. */
  readonly sentence: Uint32Array
  /** Index into `blocks`, never decreasing. */
  readonly block: Uint32Array
  /** 0: a whole token; 1 and 2: first and second half of a contraction. */
  readonly part: Uint8Array
  /** Form for look-up: lower case, apostrophes straight, spaces plain, invisible characters dropped;
   * halves of a contraction as the words they stand for (« du » → "de", "le"). */
  readonly norm: readonly string[]
  /** First token of each sentence; one more entry than sentences, the last being `count`. */
  readonly sentenceStart: Uint32Array
}

/** Universal POS tags, in the order of the `upos` column. */
export const UPOS = [
  "X",
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
] as const
export type Upos = (typeof UPOS)[number]

/** Universal relations (no subtypes), in the order of the `rel` column; `dep` is also "not parsed". */
export const RELATIONS = [
  "dep",
  "acl",
  "advcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "case",
  "cc",
  "ccomp",
  "clf",
  "compound",
  "conj",
  "cop",
  "csubj",
  "det",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nsubj",
  "nummod",
  "obj",
  "obl",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "root",
  "vocative",
  "xcomp",
] as const
export type Relation = (typeof RELATIONS)[number]

/** Tokens with part of speech, morphology and lemma. */
export interface Tagged extends Tokens {
  /** Index into `UPOS`. */
  readonly upos: Uint8Array
  /** Packed features; read them with `morphology.ts`. */
  readonly morph: Uint32Array
  readonly lemma: readonly string[]
}

/** Tagged tokens with governors. Before a parser has run, or for a language without one, every `head` is -1
 * and every `rel` is `dep`: a reader must be able to live with that. */
export interface Parsed extends Tagged {
  /** Token index of the governor; -1 at a root. */
  readonly head: Int32Array
  /** Index into `RELATIONS`. */
  readonly rel: Uint8Array
}

/** The columns that parsing adds to those of segmenting. */
export type ParsedColumns = Omit<Parsed, keyof Tokens>

/** The tokens with these columns beside theirs. Written out, not spread: an object that begins with a spread and goes on
 * with properties of its own is of a shape that no other has, and every look at it is then a search. */
export function parsedOf(tokens: Tokens, { upos, morph, lemma, head, rel }: ParsedColumns): Parsed {
  const { article, language, blocks, count, start, end, sentence, block, part, norm, sentenceStart } = tokens
  return {
    article,
    language,
    blocks,
    count,
    start,
    end,
    sentence,
    block,
    part,
    norm,
    sentenceStart,
    upos,
    morph,
    lemma,
    head,
    rel,
  }
}

/** The words of token `i` as they stand in the text. */
export function wordsOf(doc: Tokens, i: number): string {
  return doc.article.text.slice(doc.start[i]!, doc.end[i]!)
}

/** The stretch from token `from` up to but not including token `to`. */
export function spanOf(doc: Tokens, from: number, to: number): { start: number; end: number } {
  return { start: doc.start[from]!, end: doc.end[to - 1]! }
}
