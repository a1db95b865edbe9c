import type { Pattern } from "./pattern.ts"
import type { Words } from "./words.ts"

/** A set of words by number, one bit each, thirty to an entry; bit 0, which is no word, stands for a run of digits. */
export type Bits = number[]

/** What a pattern can begin with. */
export interface First {
  readonly bits: Bits
  /** Can start with anything at all. */
  readonly any: boolean
  /** Can match without taking an atom. */
  readonly empty: boolean
}

/** Words of which every match of a pattern holds one, and how often a text is likely to hold one of them. */
export interface Needed {
  readonly bits: Bits
  readonly cost: number
}

/** Looks at patterns before they are compiled. What was seen of a shared piece is kept. */
export class Needs {
  private readonly words: Words
  private readonly numerals: Bits = [1]
  private readonly firsts = new Map<Pattern, First>()
  private readonly needed = new Map<Pattern, Needed | null>()

  constructor(words: Words) {
    this.words = words
    words.numbers.forEach((value, word) => {
      if (value !== undefined) put(this.numerals, word)
    })
  }

  firstOf(p: Pattern): First {
    let first = this.firsts.get(p)
    if (!first) {
      first = this.lookForFirst(p)
      this.firsts.set(p, first)
    }
    return first
  }

  /** The rarest such words that can be told; null when there are none. */
  neededBy(p: Pattern): Needed | null {
    let needed = this.needed.get(p)
    if (needed === undefined) {
      needed = this.lookForNeeded(p)
      this.needed.set(p, needed)
    }
    return needed
  }

  private lookForFirst(p: Pattern): First {
    if (typeof p === "string") return { bits: this.one(this.words.phrase(p)[0]!), any: false, empty: false }
    switch (p.is) {
      case "seq": {
        let first: First | null = null
        for (const part of p.of) {
          const next = this.firstOf(part)
          first = first === null ? next : { ...this.union([first, next]), empty: next.empty }
          if (!first.empty) break
        }
        return first ?? NOTHING
      }
      case "one":
        return this.union(p.of.map(q => this.firstOf(q)))
      case "rule":
        return this.union(p.of.map(rule => this.firstOf(rule.match)))
      case "maybe":
        return { ...this.firstOf(p.of), empty: true }
      case "many":
      case "glued":
      case "spaced":
      case "tagged":
      case "capital":
      case "mark":
        return this.firstOf(p.of)
      case "word":
        return { bits: this.listed(p.list, p.only), any: false, empty: false }
      case "figure":
        return { bits: this.one(0), any: false, empty: false }
      case "numeral":
        return { bits: this.numerals, any: false, empty: false }
      case "tag":
        return { ...NOTHING, any: true, empty: false }
      case "ahead":
      case "behind":
      case "tagBehind":
      case "edge":
      case "start":
        return NOTHING
    }
  }

  private lookForNeeded(p: Pattern): Needed | null {
    if (typeof p === "string") {
      let best = -1
      for (const word of this.words.phrase(p)) {
        const id = this.asDigits(word)
        if (best < 0 || this.costOf(id) < this.costOf(best)) best = id
      }
      return { bits: this.one(best), cost: this.costOf(best) }
    }
    switch (p.is) {
      case "seq": {
        let best: Needed | null = null
        for (const part of p.of) {
          const needed = this.neededBy(part)
          if (needed && (best === null || needed.cost < best.cost)) best = needed
          if (best && best.cost <= RARE) break
        }
        return best
      }
      case "one":
        return this.anyOf(p.of.map(q => this.neededBy(q)))
      case "rule":
        return this.anyOf(p.of.map(rule => this.neededBy(rule.match)))
      case "many":
      case "glued":
      case "spaced":
      case "tagged":
      case "capital":
      case "mark":
        return this.neededBy(p.of)
      case "word":
        return this.costing(this.listed(p.list, p.only))
      case "figure":
        return this.costing(this.one(0))
      case "numeral":
        return this.costing(this.numerals)
      case "maybe":
      case "tag":
      case "ahead":
      case "behind":
      case "tagBehind":
      case "edge":
      case "start":
        return null
    }
  }

  private anyOf(each: readonly (Needed | null)[]): Needed | null {
    const bits: Bits = []
    for (const needed of each) {
      if (!needed) return null
      add(bits, needed.bits)
    }
    return this.costing(bits)
  }

  private union(each: readonly First[]): First {
    const bits: Bits = []
    let any = false
    let empty = false
    for (const first of each) {
      add(bits, first.bits)
      any ||= first.any
      empty ||= first.empty
    }
    return { bits, any, empty }
  }

  private listed(name: string, only: readonly (string | number)[] | null): Bits {
    const bits: Bits = []
    this.words.list(name).forEach((entries, first) => {
      if (entries && (!only || entries.some(entry => only.includes(entry.value))))
        put(bits, this.asDigits(first))
    })
    return bits
  }

  private one(word: number): Bits {
    const bits: Bits = []
    put(bits, this.asDigits(word))
    return bits
  }

  /** A word in figures (« 11 » of « 11-septembre ») is met as a run of digits. */
  private asDigits(word: number): number {
    const code = word === 0 ? 0x30 : this.words.spell(word).charCodeAt(0)
    return code >= 0x30 && code <= 0x39 ? 0 : word
  }

  private costOf(word: number): number {
    return word === 0 ? FIGURES : COMMON[Math.min(this.words.spell(word).length, COMMON.length - 1)]!
  }

  private costing(bits: Bits): Needed {
    let cost = 0
    eachBit(bits, word => {
      cost += this.costOf(word)
    })
    return { bits, cost }
  }
}

/** How often a text is likely to hold a word, by its length: short words are common ones. */
const COMMON = [1000, 1000, 1000, 100, 10, 3, 1]
const FIGURES = 40
/** Words as rare as a month's name are rare enough; nothing rarer is looked for. */
const RARE = 60
const NOTHING: First = { bits: [], any: false, empty: true }
const WIDTH = 30

function put(bits: Bits, word: number): void {
  const at = Math.floor(word / WIDTH)
  while (bits.length <= at) bits.push(0)
  bits[at]! |= 1 << (word % WIDTH)
}

function add(to: Bits, from: Bits): void {
  while (to.length < from.length) to.push(0)
  for (let k = 0; k < from.length; k++) to[k]! |= from[k]!
}

export function eachBit(bits: Bits, use: (word: number) => void): void {
  for (let k = 0; k < bits.length; k++) {
    let rest = bits[k]!
    while (rest !== 0) {
      use(k * WIDTH + 31 - Math.clz32(rest & -rest))
      rest &= rest - 1
    }
  }
}
