import { CLASS, classAt, isApostrophe, unitsAt } from "./chars.ts"

/** What a language tells the identifier. All words in look-up form: lower case, apostrophes dropped ("l", "qu"). */
export interface IdentifyRules {
  /** BCP 47. */
  readonly language: string
  /** Function words hardly any neighbour shares; two points each. */
  readonly own: ReadonlySet<string>
  /** Function words and common words shared with some neighbour; one point each. */
  readonly common: ReadonlySet<string>
  /** Words of neighbours that this language does not have; they cost two points. */
  readonly strangers: ReadonlySet<string>
  /** Ends of words: points for a word of at least five letters that ends so. Longest match counts. */
  readonly endings: ReadonlyMap<string, number>
  /** Letters: points for each word that has one; negative for letters this language does not use. */
  readonly letters: ReadonlyMap<string, number>
}

/** Longest ending looked up. */
const LONGEST_ENDING = 5
/** Code units read; the language of a report shows long before. */
const LOOK = 20_000
/** Least points a word, on average, that make a text one of ours; short texts show fewer function words by chance. */
const ENOUGH = 0.33
/** The best candidate must lead by this share of its own points when another comes near. */
const MIN_POINTS = 1

/** The language of `text` among the candidates, as BCP 47; null when it is none of them or has no words.
 * Meant for headlines as for whole reports; the first 20 000 code units decide. */
export function identify(text: string, candidates: readonly IdentifyRules[]): string | null {
  const words = wordsOf(text.length > LOOK ? text.slice(0, LOOK) : text)
  if (words.length === 0) return null
  let best: string | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const rules of candidates) {
    const points = pointsOf(words, rules)
    if (points > most) {
      most = points
      best = rules.language
    }
  }
  return most >= MIN_POINTS && most >= ENOUGH * words.length ? best : null
}

/** Sum over the words of what each says for the language. */
export function pointsOf(words: readonly string[], rules: IdentifyRules): number {
  let points = 0
  for (const word of words) points += pointsOfWord(word, rules)
  return points
}

function pointsOfWord(word: string, rules: IdentifyRules): number {
  if (rules.own.has(word)) return 2
  if (rules.strangers.has(word)) return -2
  if (rules.common.has(word)) return 1
  let points = 0
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) < 0x80) continue
    const letter = rules.letters.get(word[i]!)
    // A letter outside both the Latin alphabet and the list is one this language does not write.
    points = Math.min(points === 0 ? 9 : points, letter ?? -1)
  }
  if (points < 0) return points
  if (word.length < 5) return points
  for (let n = Math.min(LONGEST_ENDING, word.length - 2); n > 0; n--) {
    const ending = rules.endings.get(word.slice(-n))
    if (ending !== undefined) return points + ending
  }
  return points
}

/** Words in look-up form, cut at apostrophes and hyphens; numbers and marks left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let start = -1
  for (let i = 0; i <= text.length; ) {
    const inside = i < text.length && isLetterOrMark(text, i)
    if (inside && start < 0) start = i
    if (!inside && start >= 0) {
      words.push(text.slice(start, i).normalize("NFC").toLowerCase())
      start = -1
    }
    i += i < text.length ? unitsAt(text, i) : 1
  }
  return words
}

function isLetterOrMark(text: string, i: number): boolean {
  if (isApostrophe(text.charCodeAt(i))) return false
  const kind = classAt(text, i)
  return kind === CLASS.letter || kind === CLASS.mark || kind === CLASS.invisible
}
