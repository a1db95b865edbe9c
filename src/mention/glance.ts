import type { Parsed } from "../model/doc.ts"

/** What a form is to the lists of a language, as bits: most words of a report are nothing to any of them, and one look
 * then answers for all. */
export const GLANCE = {
  /** May a name of a list, or a noun that opens one or stands for somebody, begin with it in small letters? */
  opensSmall: 1,
  /** May a known name begin with it, with a capital? */
  opensKnown: 2,
  /** Is it an adjective or a people of a state? */
  demonym: 4,
  /** Is it the first word of such a one of two words ("South Korean")? */
  demonymOfTwo: 8,
  /** Does it show a country, as those do, and the adjectives of cities and regions? */
  country: 16,
  /** May it stand for somebody named elsewhere, or open what does? */
  standIn: 32,
} as const

/** Forms whose answer is kept; a corpus has more, most of them once. */
const KEPT = 100_000

/** Looks at every form once, and at the tokens of a report once. */
export class Glances {
  readonly #bitsOf: (norm: string) => number
  readonly #known = new Map<string, number>()
  /** The report asked about last, and the bits of its tokens. */
  #doc: Parsed | null = null
  #bits = new Uint8Array(0)

  constructor(bitsOf: (norm: string) => number) {
    this.#bitsOf = bitsOf
  }

  /** Has the form of token `i` one of these bits? */
  at(doc: Parsed, i: number, mask: number): boolean {
    if (doc !== this.#doc) this.#look(doc)
    return (this.#bits[i]! & mask) !== 0
  }

  #look(doc: Parsed): void {
    const { count, norm } = doc
    if (this.#bits.length < count) this.#bits = new Uint8Array(count * 2)
    for (let i = 0; i < count; i++) this.#bits[i] = this.#of(norm[i]!)
    // Past its end a report has no words.
    this.#bits.fill(0, count)
    this.#doc = doc
  }

  #of(norm: string): number {
    let bits = this.#known.get(norm)
    if (bits === undefined) {
      bits = this.#bitsOf(norm)
      if (this.#known.size > KEPT) this.#known.clear()
      this.#known.set(norm, bits)
    }
    return bits
  }
}
