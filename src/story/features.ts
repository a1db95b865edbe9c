import type { BlockRole } from "../model/article.ts"
import type { Entity, Reading } from "../model/reading.ts"
import { dayOf, folded, hashOf, WORD } from "./words.ts"

/** What is kept of a report to tell its story from others: counted terms in three fields. Names, figures and days are
 * the same in every language; words are compared within one language only. A few hundred bytes a report. */
export interface StoryFeatures {
  /** `Reading.id`. */
  readonly report: string
  readonly language: string
  /** Day of publication since 1970-01-01; null when unknown. */
  readonly day: number | null
  readonly published: string | null
  /** Names word by word, folded ("kerbrat"), and countries by code ("=IS"). */
  readonly names: Counted
  /** Numbers ("12") and days that are told ("2024-03-06"). */
  readonly figures: Counted
  /** First letters of the other words: a stem good enough to count by. */
  readonly words: Counted
}

/** Terms by hash, in ascending order, and how much each counts: `STANDS` for each time it stands there, or one. */
export interface Counted {
  readonly terms: Uint32Array
  readonly times: Uint16Array
}

/** What stands in the text counts twice beside what was worked out of it, the country of a state and the day of a date. */
const STANDS = 2
/** Letters kept of a word: enough to tell words apart, few enough to bring its forms together. */
const STEM = 6
const TOLD: ReadonlySet<BlockRole> = new Set([
  "headline",
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
  "caption",
])

/** The features of a report. Linear in its text. */
export function featuresOf(reading: Reading): StoryFeatures {
  const { names, figures, words } = countsOf(reading)
  return {
    report: reading.id,
    language: reading.language,
    day: dayOf(reading.published),
    published: reading.published,
    names: counted(names, "names"),
    figures: counted(figures, "figures"),
    words: counted(words, reading.language),
  }
}

/** How each term of a report is written, by its hash; for telling people what a story is about. */
export function spellingsOf(reading: Reading): Map<number, string> {
  const spellings = new Map<number, string>()
  const { names, figures, words, whole } = countsOf(reading)
  for (const name of names.keys())
    spellings.set(termHash("names", name), whole.get(name) ?? name.replace(/^=/, ""))
  for (const figure of figures.keys()) spellings.set(termHash("figures", figure), figure)
  for (const word of words.keys()) spellings.set(termHash(reading.language, word), whole.get(word) ?? word)
  return spellings
}

interface Counts {
  readonly names: Map<string, number>
  readonly figures: Map<string, number>
  readonly words: Map<string, number>
  /** A term to the first word it was cut from. */
  readonly whole: Map<string, string>
}

function countsOf(reading: Reading): Counts {
  const counts: Counts = { names: new Map(), figures: new Map(), words: new Map(), whole: new Map() }
  const named = namedWords(reading)
  for (const block of reading.blocks) {
    if (!TOLD.has(block.role)) continue
    for (const match of reading.text.slice(block.start, block.end).matchAll(WORD)) {
      const word = folded(match[0])
      const state = named.get(block.start + match.index)
      const term = state !== undefined || isFigure(word) ? word : word.slice(0, STEM)
      if (state === false) count(counts.names, term, STANDS)
      else if (state === undefined && isFigure(word)) count(counts.figures, term, STANDS)
      else if (state === undefined && word.length > 1) count(counts.words, term, STANDS)
      if (!counts.whole.has(term)) counts.whole.set(term, match[0])
    }
  }
  for (const entity of reading.entities) {
    if (isState(entity)) count(counts.names, `=${entity.country}`, entity.mentions.length)
  }
  for (const time of reading.times) {
    if (time.type !== "DURATION" && time.from !== null && time.from === time.to)
      count(counts.figures, time.from)
  }
  return counts
}

/** Which words stand inside a name, by their offset, and whether it is a state's. A state's name is not counted word
 * by word: its country is, so that « Islande » and "Iceland" are one. */
function namedWords(reading: Reading): Map<number, boolean> {
  const named = new Map<number, boolean>()
  for (const entity of reading.entities) {
    const state = isState(entity)
    for (const mention of entity.mentions) {
      if (mention.kind !== "name") continue
      for (const match of reading.text.slice(mention.start, mention.end).matchAll(WORD)) {
        if (match[0].length > 1) named.set(mention.start + match.index, state)
      }
    }
  }
  return named
}

function isState(entity: Entity): boolean {
  return entity.type === "state" && entity.country !== null
}

function isFigure(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

function count(map: Map<string, number>, key: string, times = 1): void {
  map.set(key, (map.get(key) ?? 0) + times)
}

function counted(counts: ReadonlyMap<string, number>, field: string): Counted {
  const byHash = new Map<number, number>()
  for (const [term, times] of counts) {
    const hash = termHash(field, term)
    byHash.set(hash, Math.min(0xffff, (byHash.get(hash) ?? 0) + times))
  }
  const terms = Uint32Array.from(byHash.keys()).sort()
  return { terms, times: Uint16Array.from(terms, term => byHash.get(term) ?? 0) }
}

/** The hash a term is known by; `field` is `names`, `figures` or a language. */
export function termHash(field: string, term: string): number {
  return hashOf(`${field}:${term}`)
}
