import type { Pattern } from "./pattern.ts"
import type { Words } from "./words.ts"

/** A set of words, by number, of which a run of digits may be one too. */
export interface Some {
  readonly words: ReadonlySet<number>
  readonly digits: boolean
}

/** What a pattern can begin with. */
export interface First extends Some {
  /** Can start with anything at all. */
  readonly any: boolean
  /** Can match without taking an atom. */
  readonly empty: boolean
}

const NO_WORDS: ReadonlySet<number> = new Set()
const NOTHING: First = { words: NO_WORDS, digits: false, any: false, empty: true }

/** Looks at patterns before they are compiled; what was seen of a shared piece is kept. */
export class Needs {
  private readonly words: Words
  private readonly firsts = new Map<Pattern, First>()
  private readonly needed = new Map<Pattern, Some | null>()
  private readonly named = new Set<Pattern>()

  constructor(words: Words) {
    this.words = words
  }

  firstOf(p: Pattern): First {
    let first = this.firsts.get(p)
    if (!first) {
      first = firstOf(p, this.words, q => this.firstOf(q))
      this.firsts.set(p, first)
    }
    return first
  }

  /** Numbers every word of the pattern, so that none is met for the first time when a text has been numbered. */
  name(p: Pattern): void {
    if (this.named.has(p)) return
    this.named.add(p)
    if (typeof p === "string") this.words.phrase(p)
    else if (p.is === "behind") for (const phrase of p.words) this.words.phrase(phrase)
    else if (p.is === "word") this.words.list(p.list)
    else if (p.is === "seq" || p.is === "one") for (const q of p.of) this.name(q)
    else if (p.is === "rule") for (const rule of p.of) this.name(rule.match)
    else if (p.is === "many") {
      this.name(p.of)
      this.name(p.by)
    } else if ("of" in p) this.name(p.of)
  }

  /** Words of which every match of the pattern holds one: the rarest such set that can be told. Null when there is
   * none. */
  neededBy(p: Pattern): Some | null {
    let needed = this.needed.get(p)
    if (needed === undefined) {
      needed = neededBy(p, this.words, q => this.neededBy(q))
      this.needed.set(p, needed)
    }
    return needed
  }
}

function firstOf(p: Pattern, words: Words, of: (p: Pattern) => First): First {
  if (typeof p === "string") return literal(words.cut(p)[0]!, words)
  switch (p.is) {
    case "seq": {
      let out = NOTHING
      for (const part of p.of) {
        const first = of(part)
        out = { ...union(out, first), empty: first.empty }
        if (!out.empty) break
      }
      return out
    }
    case "one":
      return p.of.map(of).reduce(union)
    case "maybe":
      return { ...of(p.of), empty: true }
    case "many":
    case "glued":
    case "spaced":
    case "tagged":
    case "capital":
    case "mark":
      return of(p.of)
    case "rule":
      return p.of.map(rule => of(rule.match)).reduce(union)
    case "word":
      return { ...listed(p.list, p.only, words), any: false, empty: false }
    case "figure":
      return { ...NOTHING, digits: true, empty: false }
    case "numeral":
      return { ...numbers(words), any: false, empty: false }
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

function neededBy(p: Pattern, words: Words, of: (p: Pattern) => Some | null): Some | null {
  if (typeof p === "string")
    return words
      .cut(p)
      .map(piece => literal(piece, words))
      .reduce((a, b) => (cost(b, words) < cost(a, words) ? b : a))
  switch (p.is) {
    case "seq": {
      let best: Some | null = null
      for (const part of p.of) {
        const needed = of(part)
        if (needed && (best === null || cost(needed, words) < cost(best, words))) best = needed
      }
      return best
    }
    case "one":
      return anyOf(p.of.map(of))
    case "rule":
      return anyOf(p.of.map(rule => of(rule.match)))
    case "many":
    case "glued":
    case "spaced":
    case "tagged":
    case "capital":
    case "mark":
      return of(p.of)
    case "word":
      return listed(p.list, p.only, words)
    case "figure":
      return { words: NO_WORDS, digits: true }
    case "numeral":
      return numbers(words)
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

function anyOf(each: readonly (Some | null)[]): Some | null {
  const all = new Set<number>()
  let digits = false
  for (const needed of each) {
    if (!needed) return null
    for (const word of needed.words) all.add(word)
    digits ||= needed.digits
  }
  return { words: all, digits }
}

/** How often a text is likely to hold one of them: short words are common ones, and figures are. */
function cost(some: Some, words: Words): number {
  let sum = some.digits ? 40 : 0
  for (const word of some.words) sum += COMMON[Math.min(words.spell(word).length, COMMON.length - 1)]!
  return sum
}

const COMMON = [1000, 1000, 1000, 100, 10, 3, 1]

function literal(piece: string, words: Words): First {
  return /^\d/.test(piece)
    ? { ...NOTHING, digits: true, empty: false }
    : { ...NOTHING, words: new Set([words.id(piece)]), empty: false }
}

function listed(name: string, only: readonly (string | number)[] | null, words: Words): Some {
  const out = new Set<number>()
  let digits = false
  words.list(name).forEach((entries, first) => {
    if (!entries || (only && !entries.some(entry => only.includes(entry.value)))) return
    if (/^\d/.test(words.spell(first))) digits = true
    else out.add(first)
  })
  return { words: out, digits }
}

function numbers(words: Words): Some {
  const out = new Set<number>()
  words.numbers.forEach((value, word) => {
    if (value !== undefined) out.add(word)
  })
  return { words: out, digits: true }
}

function union(a: First, b: First): First {
  return {
    words: a.words.size === 0 ? b.words : b.words.size === 0 ? a.words : new Set([...a.words, ...b.words]),
    digits: a.digits || b.digits,
    any: a.any || b.any,
    empty: a.empty || b.empty,
  }
}
