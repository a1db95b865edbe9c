import type { Reading } from "../model/reading.ts"
import { isCommon, type StoryRules, stemOf } from "./rules.ts"
import { WORD } from "./words.ts"

/** The words that tell something in a sentence; one object a sentence. */
export interface SentenceWords {
  /** Each once, by its stem, sorted. */
  readonly stems: readonly string[]
}

/** Where an event is told: among which words. */
export interface Surroundings {
  readonly sentence: SentenceWords
  /** Stems of the nearest words that tell something, two on either side. */
  readonly beside: readonly string[]
}

/** What is told nowhere in particular. */
export const NOWHERE: Surroundings = { sentence: { stems: [] }, beside: [] }

/** Words looked at on either side. */
const BESIDE = 2
/** Stems kept of one sentence: a page without a full stop is no sentence. */
const MOST = 120

/** Finds the words around triggers of a reading. Each sentence is looked at once, when it is first asked for. */
export class SurroundingWords {
  readonly #reading: Reading
  readonly #rules: StoryRules | undefined
  readonly #sentences = new Map<number, Sentence>()

  constructor(reading: Reading, rules: StoryRules | undefined) {
    this.#reading = reading
    this.#rules = rules
  }

  /** Around the words from `start` up to `end`, which are left out of what stands beside them. */
  of(start: number, end: number): Surroundings {
    const sentence = this.#sentenceAt(start)
    if (!sentence) return NOWHERE
    const { words } = sentence
    const at = before(words, start)
    const after = before(words, end)
    const beside = [...words.slice(Math.max(0, at - BESIDE), at), ...words.slice(after, after + BESIDE)]
    return { sentence, beside: [...new Set(beside.map(({ stem }) => stem))] }
  }

  #sentenceAt(offset: number): Sentence | null {
    const { sentences } = this.#reading
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as readonly [number, number])[1] <= offset) low = middle + 1
      else high = middle
    }
    const span = sentences[low]
    if (!span || span[0] > offset) return null
    let known = this.#sentences.get(low)
    if (!known) {
      known = this.#read(span)
      this.#sentences.set(low, known)
    }
    return known
  }

  #read([from, to]: readonly [number, number]): Sentence {
    const words: Placed[] = []
    for (const { 0: word, index } of this.#reading.text.slice(from, to).matchAll(WORD)) {
      const stem = stemOf(word)
      if (stem && !isCommon(stem, this.#rules)) words.push({ stem, start: from + index })
    }
    return { words, stems: [...new Set(words.map(({ stem }) => stem))].slice(0, MOST).sort() }
  }
}

interface Placed {
  readonly stem: string
  readonly start: number
}

interface Sentence extends SentenceWords {
  readonly words: readonly Placed[]
}

/** How many words begin before an offset. */
function before(words: readonly Placed[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Placed).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** How like sentences are, by the words they share; a word weighs the more, the fewer sentences have it. */
export class SentenceLikeness {
  readonly #having = new Map<string, number>()
  readonly #sums = new Map<SentenceWords, number>()

  constructor(sentences: Iterable<SentenceWords>) {
    for (const sentence of new Set(sentences)) {
      this.#sums.set(sentence, 0)
      for (const stem of sentence.stems) this.#having.set(stem, (this.#having.get(stem) ?? 0) + 1)
    }
    for (const sentence of this.#sums.keys()) {
      this.#sums.set(
        sentence,
        sentence.stems.reduce((sum, stem) => sum + this.#weight(stem), 0),
      )
    }
  }

  /** From 0 to 1; `own` are left out on both sides. */
  between(a: SentenceWords, b: SentenceWords, own: readonly string[]): number {
    let shared = 0
    for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
      const [x, y] = [a.stems[i] as string, b.stems[j] as string]
      if (x === y && !own.includes(x)) shared += this.#weight(x)
      if (x <= y) i++
      if (y <= x) j++
    }
    if (!shared) return 0
    const all = (sentence: SentenceWords) =>
      own.reduce(
        (sum, stem) => (sentence.stems.includes(stem) ? sum - this.#weight(stem) : sum),
        this.#sums.get(sentence) ?? 0,
      )
    return shared / Math.sqrt(all(a) * all(b))
  }

  #weight(stem: string): number {
    return Math.log((this.#sums.size + 1) / (this.#having.get(stem) ?? 1)) ** 2
  }
}
