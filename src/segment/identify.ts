import { CLASS, classAt, isApostrophe, isSmall, startsUpper, unitsAt } from "./chars.ts"

/** What a language tells the identifier. All words in look-up form: lower case, an apostrophe kept on the shorter side
 * ("qu'", "'s"). */
export interface IdentifyRules {
  /** BCP 47. */
  readonly language: string
  /** Function words, and content words of news, that hardly any neighbour shares; two points each. */
  readonly own: ReadonlySet<string>
  /** Function words shared with some neighbour; one point each. */
  readonly common: ReadonlySet<string>
  /** Words of neighbours that this language does not have; they cost two points. */
  readonly strangers: ReadonlySet<string>
  /** Ends of words: points for a word of at least five letters that ends so. The longest match counts. */
  readonly endings: ReadonlyMap<string, number>
  /** Groups of letters inside a word of at least four letters: points for each that occurs. */
  readonly groups: ReadonlyMap<string, number>
  /** Letters outside ASCII: points for a word that has one; the worst of a word counts. */
  readonly letters: ReadonlyMap<string, number>
}

const LONGEST_ENDING = 5
/** Code units read; the language of a report shows long before. */
const LOOK = 20_000
/** Least points a word, on average, that make a text one of ours. */
export const ENOUGH = 0.33
/** Least points in all: one word of a language is little. */
const LEAST = 1
/** What a capitalised word without any sign of a language weighs against the others: it may be a name. */
const NAME_WEIGHT = 0.5

/** The language of `text` among the candidates, as BCP 47; null when it is none of them or has no words.
 * Meant for headlines as for whole reports; the first 20 000 code units decide. */
export function identify(text: string, candidates: readonly IdentifyRules[]): string | null {
  const words = wordsOf(text.length > LOOK ? text.slice(0, LOOK) : text)
  let best: string | null = null
  let most = 0
  for (const rules of candidates) {
    const { points, weight } = tallyOf(words, rules)
    const share = points >= LEAST ? points / weight : 0
    if (share > most) {
      most = share
      best = rules.language
    }
  }
  return most >= ENOUGH ? best : null
}

/** Points a word on average; 0 for a text without words. */
export function shareOf(words: readonly Word[], rules: IdentifyRules): number {
  const { points, weight } = tallyOf(words, rules)
  return weight > 0 ? points / weight : 0
}

function tallyOf(words: readonly Word[], rules: IdentifyRules): { points: number; weight: number } {
  const seen = seenOf(rules)
  let points = 0
  let weight = 0
  for (const { form, capital } of words) {
    let own = seen.get(form)
    if (own === undefined) {
      own = pointsOf(form, rules)
      if (seen.size >= MOST_SEEN) seen.clear()
      seen.set(form, own)
    }
    points += own
    weight += own === 0 && capital ? NAME_WEIGHT : 1
  }
  return { points, weight }
}

/** Words whose points are kept, for each language; most words of a report were in the one before. */
const MOST_SEEN = 20_000

const points = new WeakMap<IdentifyRules, Map<string, number>>()

function seenOf(rules: IdentifyRules): Map<string, number> {
  let seen = points.get(rules)
  if (!seen) {
    seen = new Map()
    points.set(rules, seen)
  }
  return seen
}

function pointsOf(word: string, rules: IdentifyRules): number {
  if (rules.own.has(word)) return 2
  if (rules.strangers.has(word)) return -2
  if (rules.common.has(word)) return 1
  const letters = lettersOf(word, rules)
  if (letters < 0 || word.length < 4) return letters
  let points = letters
  for (const [group, value] of rules.groups) if (word.includes(group)) points += value
  if (word.length < 5) return points
  for (let n = Math.min(LONGEST_ENDING, word.length - 2); n > 0; n--) {
    const ending = rules.endings.get(word.slice(-n))
    if (ending !== undefined) return points + ending
  }
  return points
}

/** A letter outside ASCII and outside the list is one this language does not write. */
function lettersOf(word: string, rules: IdentifyRules): number {
  let worst = Number.POSITIVE_INFINITY
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) >= 0x80) worst = Math.min(worst, rules.letters.get(word[i]!) ?? -1)
  }
  return worst === Number.POSITIVE_INFINITY ? 0 : worst
}

export interface Word {
  readonly form: string
  readonly capital: boolean
}

/** The words of a text; numbers and marks left out. An apostrophe inside stays with the shorter half. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let i = 0
  let joined = false
  while (i < text.length) {
    if (!isLetterOrMark(text, i)) {
      i += unitsAt(text, i)
      joined = false
      continue
    }
    const start = i
    let small = true
    while (i < text.length && isLetterOrMark(text, i)) {
      if (!isSmall(text.charCodeAt(i))) small = false
      i += unitsAt(text, i)
    }
    const word = text.slice(start, i)
    const form = small ? word : word.normalize("NFC").toLowerCase()
    const apostrophe = i + 1 < text.length && isApostrophe(text.charCodeAt(i)) && isLetterOrMark(text, i + 1)
    const capital = startsUpper(text, start)
    if (joined) words.push({ form: `'${form}`, capital })
    else words.push({ form: apostrophe && isElided(text, i) ? `${form}'` : form, capital })
    joined = apostrophe && !isElided(text, i)
    if (apostrophe) i++
  }
  return words
}

/** Does a word follow the apostrophe at `i`, and no ending of one or two letters? */
function isElided(text: string, i: number): boolean {
  let end = i + 1
  while (end < text.length && end - i < 4 && isLetterOrMark(text, end)) end++
  return end - i - 1 > 2
}

function isLetterOrMark(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (isApostrophe(code)) return false
  const kind = classAt(text, i)
  return kind === CLASS.letter || kind === CLASS.mark || kind === CLASS.invisible
}
