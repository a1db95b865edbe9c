import type { BlockRole } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"
import type { StoryRules } from "./rules.ts"
import { folded, WORD } from "./words.ts"

/** Something a report counts: "fourteen villages". Offsets into its text. */
export interface Count {
  readonly start: number
  readonly end: number
  readonly value: number
  /** First letters of what is counted. */
  readonly noun: string
  /** First letters of the other words of the sentence that tell something. */
  readonly around: ReadonlySet<string>
}

const STEM = 6
/** Words between a number and what it counts: « quatorze petits villages ». */
const GAP = 1
const TOLD: ReadonlySet<BlockRole> = new Set(["headline", "standfirst", "paragraph", "list-item", "caption"])

/** What a report counts, in text order. Linear in its text. */
export function countsIn(reading: Reading, rules: StoryRules): Count[] {
  const words = new StoryWords(rules)
  const told = reading.blocks.filter(block => TOLD.has(block.role))
  const counts: Count[] = []
  let at = 0
  for (const [start, end] of reading.sentences) {
    while (at < told.length && (told[at]?.end ?? 0) < end) at++
    if ((told[at]?.start ?? end) <= start) counts.push(...inSentence(reading.text, start, end, words))
  }
  return counts
}

/** The things a report counts once, or always alike, by what they are: of two numbers of one thing neither is told. */
export function soleCounts(counts: readonly Count[]): Map<string, Count> {
  const sole = new Map<string, Count | null>()
  for (const count of counts) {
    const before = sole.get(count.noun)
    sole.set(count.noun, before === undefined || before?.value === count.value ? (before ?? count) : null)
  }
  return new Map([...sole].flatMap(([noun, count]) => (count ? [[noun, count] as const] : [])))
}

class StoryWords {
  readonly common: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  readonly units: ReadonlySet<string>
  readonly totals: ReadonlySet<string>
  constructor(rules: StoryRules) {
    this.common = new Set(rules.common.map(folded))
    this.numbers = new Map(Object.entries(rules.numbers).map(([word, value]) => [folded(word), value]))
    this.units = new Set(rules.units.map(folded))
    this.totals = new Set(rules.totals.map(folded))
  }

  valueOf(word: string): number | null {
    const spelled = this.numbers.get(word)
    if (spelled !== undefined) return spelled
    return /^\d{1,3}(?:[.,]\d{3})*$/.test(word) ? Number(word.replace(/[.,]/g, "")) : null
  }

  counted(word: string): boolean {
    return (
      /^\p{L}{3,}/u.test(word) && !this.common.has(word) && !this.units.has(word) && !this.numbers.has(word)
    )
  }
}

function inSentence(text: string, from: number, to: number, words: StoryWords): Count[] {
  const found = [...text.slice(from, to).matchAll(WORD)].map(m => ({
    word: folded(m[0]),
    start: from + m.index,
    end: from + m.index + m[0].length,
  }))
  const around = new Set(found.filter(f => words.counted(f.word)).map(f => f.word.slice(0, STEM)))
  const counts: Count[] = []
  for (const [i, { word, start, end }] of found.entries()) {
    const value = words.valueOf(word)
    if (value === null) continue
    const noun = nounAfter(found, i, words) ?? (i >= 2 ? totalled(found, i, words) : null)
    if (noun === null) continue
    const last = noun.at > i ? (found[noun.at]?.end ?? end) : end
    counts.push({ start, end: last, value, noun: noun.stem, around })
  }
  return counts
}

interface Noun {
  readonly at: number
  readonly stem: string
}

type Words = readonly { readonly word: string }[]

function nounAfter(found: Words, number: number, words: StoryWords): Noun | null {
  for (let at = number + 1; at <= number + 1 + GAP && at < found.length; at++) {
    const { word } = found[at] as { word: string }
    if (words.units.has(word) || words.numbers.has(word) || words.valueOf(word) !== null) return null
    if (words.counted(word)) return { at, stem: word.slice(0, STEM) }
  }
  return null
}

/** "the number of villages cut off had risen to 14": what is counted stands after the noun of counting. */
function totalled(found: Words, number: number, words: StoryWords): Noun | null {
  for (let at = number - 1; at >= 0; at--) {
    if (!words.totals.has((found[at] as { word: string }).word)) continue
    for (let next = at + 1; next <= at + 3 && next < number; next++) {
      const { word } = found[next] as { word: string }
      if (words.counted(word)) return { at: next, stem: word.slice(0, STEM) }
    }
    return null
  }
  return null
}
