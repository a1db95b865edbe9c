import { hashUnits } from "../tag/hash.ts"

/** Numbers of words, looked up by their hashes: most words are in no table, and that is told from integers alone. */
export class WordTable {
  readonly words: readonly string[]
  /** Of each word, by number, as `hashUnits` gives it. */
  readonly hashes: Int32Array
  /** Numbers, each in the first free place from that on which the low bits of its hash say; 0 where there is none. */
  private readonly places: Int32Array

  /** The words in the order of their numbers, all different; the first is the empty word, and stands for all others. */
  constructor(words: readonly string[]) {
    this.words = words
    this.hashes = Int32Array.from(words, hashOf)
    this.places = new Int32Array(1 << (33 - Math.clz32(words.length)))
    const last = this.places.length - 1
    for (let number = 1; number < words.length; number++) {
      let at = this.hashes[number]! & last
      while (this.places[at] !== 0) at = (at + 1) & last
      this.places[at] = number
    }
  }

  /** The number of a word with this hash; 0 when it is not in the table. */
  numberOf(word: string, hash: number): number {
    const { words, hashes, places } = this
    const last = places.length - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const number = places[at]!
      if (number === 0 || (hashes[number] === hash && words[number] === word)) return number
    }
  }
}

export function hashOf(word: string): number {
  return hashUnits(word, 0, word.length)
}
