import type { Parsed } from "../model/doc.ts"
import type { Atoms } from "./atoms.ts"
import type { Ground, Try } from "./compile.ts"
import { compile } from "./compile.ts"
import { Match } from "./match.ts"
import type { First } from "./needs.ts"
import { eachBit, Needs } from "./needs.ts"
import type { Saying } from "./pattern.ts"
import type { TimeRule, TimeRules } from "./rules.ts"
import { Words } from "./words.ts"

export interface Hit {
  readonly rule: TimeRule
  readonly saying: Exclude<Saying, null>
  readonly from: number
  readonly to: number
}

/** A rule, compiled when it is first tried. */
interface Ready {
  readonly rule: TimeRule
  /** Its bit in the masks of what a sentence still holds. */
  readonly low: number
  readonly high: number
  go: Try | null
}

/** Rules that can begin with one word, and all their bits together. */
interface Bucket {
  readonly rules: Ready[]
  low: number
  high: number
}

/** The rules of a pack, ready. Most words of a text begin no time, and most that could are not followed by what a
 * time would need: a rule is tried only where its first word stands and one of the words it cannot do without is
 * still to come in the sentence. Both are looked up, not searched for. */
export class Matcher {
  private readonly words: Words
  private readonly byWord: (Bucket | undefined)[] = []
  private readonly byDigits: Bucket = emptyBucket()
  private readonly anywhere: Bucket = emptyBucket()
  /** Bits of the rules that need a word, by its number. */
  private readonly low: (number | undefined)[] = []
  private readonly high: (number | undefined)[] = []
  private readonly digits: { readonly low: number; readonly high: number }
  private readonly always = { low: 0, high: 0 }
  private readonly match = new Match()

  constructor(rules: TimeRules) {
    this.words = new Words(rules)
    const needs = new Needs(this.words)
    rules.rules.forEach((rule, order) => {
      const ready: Ready = { rule, ...bitsOf(order), go: null }
      this.file(ready, needs.firstOf(rule.match))
      const needed = needs.neededBy(rule.match)
      if (needed)
        eachBit(needed.bits, word => {
          this.low[word] = (this.low[word] ?? 0) | ready.low
          this.high[word] = (this.high[word] ?? 0) | ready.high
        })
      else {
        this.always.low |= ready.low
        this.always.high |= ready.high
      }
    })
    // Bit 0 stands for figures; a word that no rule names needs nothing.
    this.digits = { low: this.low[0] ?? 0, high: this.high[0] ?? 0 }
    this.low[0] = 0
    this.high[0] = 0
  }

  private file(ready: Ready, first: First): void {
    if (first.empty || first.any) {
      add(this.anywhere, ready)
      return
    }
    eachBit(first.bits, word => {
      if (word === 0) {
        add(this.byDigits, ready)
        return
      }
      let bucket = this.byWord[word]
      if (!bucket) {
        bucket = emptyBucket()
        this.byWord[word] = bucket
      }
      add(bucket, ready)
    })
  }

  /** Every time of the text in order, each handed to `found`: the longest at its place, the earlier rule when two are
   * as long. */
  scan(doc: Parsed, atoms: Atoms, found: (hit: Hit, sentence: number) => void): void {
    const { count } = atoms
    const word = new Int32Array(count)
    const ground: Ground = { atoms, word, doc, start: 0, limit: 0 }
    const low = new Int32Array(count)
    const high = new Int32Array(count)
    for (let s = 0; s + 1 < atoms.sentenceStart.length; s++) {
      const start = atoms.sentenceStart[s]!
      const limit = atoms.sentenceStart[s + 1]!
      ground.start = start
      ground.limit = limit
      this.number(ground)
      this.lookAhead(ground, low, high)
      let i = start
      while (i < limit) {
        const bucket = atoms.digits[i]! > 0 ? this.byDigits : this.byWord[word[i]!]
        const hit = this.longestAt(ground, i, bucket, low[i]!, high[i]!)
        if (hit) found(hit, s)
        i = hit ? hit.to : i + 1
      }
    }
  }

  /** What each atom of the sentence is among the words of the rules. */
  private number({ atoms, word, start, limit }: Ground): void {
    for (let i = start; i < limit; i++) word[i] = this.words.find(atoms.norm[i]!)
  }

  /** For each atom of the sentence, the rules whose needed words are there or further on. */
  private lookAhead({ atoms, word, start, limit }: Ground, low: Int32Array, high: Int32Array): void {
    let restLow = this.always.low
    let restHigh = this.always.high
    for (let i = limit - 1; i >= start; i--) {
      const w = word[i]!
      restLow |= this.low[w] ?? 0
      restHigh |= this.high[w] ?? 0
      if (atoms.digits[i]! > 0) {
        restLow |= this.digits.low
        restHigh |= this.digits.high
      }
      low[i] = restLow
      high[i] = restHigh
    }
  }

  private longestAt(
    ground: Ground,
    i: number,
    bucket: Bucket | undefined,
    low: number,
    high: number,
  ): Hit | null {
    let best: Hit | null = null
    if (bucket && ((bucket.low & low) | (bucket.high & high)) !== 0 && !isInside(ground.atoms, i))
      best = this.tryAll(bucket, ground, i, low, high, best)
    const { anywhere } = this
    if (((anywhere.low & low) | (anywhere.high & high)) !== 0 && !isInside(ground.atoms, i))
      best = this.tryAll(anywhere, ground, i, low, high, best)
    return best
  }

  private tryAll(
    bucket: Bucket,
    ground: Ground,
    i: number,
    low: number,
    high: number,
    first: Hit | null,
  ): Hit | null {
    let best = first
    const { match } = this
    let end = -1
    const like = (to: number) => {
      if (isInside(ground.atoms, to)) return false
      end = to
      return true
    }
    for (const ready of bucket.rules) {
      if (((ready.low & low) | (ready.high & high)) === 0) continue
      if (ready.go === null) {
        // A rule brings words of its own, which until now were nobody's.
        ready.go = compile(ready.rule.match, this.words)
        this.number(ground)
      }
      match.clear()
      end = -1
      ready.go(ground, i, match, like)
      if (end <= i || (best !== null && end <= best.to)) continue
      match.from = i
      match.to = end
      const saying = ready.rule.says(match)
      if (saying !== null) best = { rule: ready.rule, saying, from: i, to: end }
    }
    return best
  }
}

/** Is this the middle of a word such as « h3Pm »? No time begins or ends there. */
function isInside({ count, norm, glued }: Atoms, i: number): boolean {
  return i > 0 && i < count && glued[i] === 1 && isLetterOrDigit(norm[i]!) && isLetterOrDigit(norm[i - 1]!)
}

function isLetterOrDigit(norm: string): boolean {
  const last = norm.charCodeAt(norm.length - 1)
  return (last >= 0x30 && last <= 0x39) || (last >= 0x61 && last <= 0x7a) || last >= 0xc0
}

function emptyBucket(): Bucket {
  return { rules: [], low: 0, high: 0 }
}

function add(bucket: Bucket, ready: Ready): void {
  bucket.rules.push(ready)
  bucket.low |= ready.low
  bucket.high |= ready.high
}

/** One bit of 64 for each rule. More rules share bits, which only makes a look-up pass more. */
function bitsOf(order: number): { low: number; high: number } {
  const bit = order % 64
  return bit < 32 ? { low: 1 << bit, high: 0 } : { low: 0, high: 1 << (bit - 32) }
}
