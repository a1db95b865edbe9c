/** What a surface token is to the sentence splitter and to the word splitter. */
export const KIND = {
  word: 0,
  number: 1,
  /** . ! ? … and runs of them. */
  stop: 2,
  open: 3,
  close: 4,
  dash: 5,
  punctuation: 6,
  symbol: 7,
  /** URL, e-mail address, handle. */
  address: 8,
  /** A word whose token includes its point. */
  abbreviation: 9,
  /** A straight mark that opens or closes by its place; resolved by the scanner, or neither. */
  quote: 10,
} as const
export type Kind = (typeof KIND)[keyof typeof KIND]

/** Surface tokens of one report while they are being found; row `i` of each list is token `i`. */
export interface Rows {
  readonly start: number[]
  readonly end: number[]
  readonly kind: Kind[]
  readonly norm: string[]
}

export function emptyRows(): Rows {
  return { start: [], end: [], kind: [], norm: [] }
}
