import type { Counted, StoryFeatures } from "./features.ts"
import { termHash } from "./features.ts"

/** How much a term of each field counts. These and the two below were chosen on development data
 * (`eval/scores/stories.txt`). */
const WEIGHT = { names: 1.5, figures: 1.5, words: 1 } as const
/** What two reports lose that both name people or places and share none of them. */
const STRANGERS = 0.18
/** The weight of names at which that loss is whole. */
const WELL_NAMED = 6
/** Two languages share names and figures only: surer signs one by one, but fewer. */
const ACROSS_LANGUAGES = 0.7
/** Hours after which likeness has fallen to six tenths. */
const FADE_HOURS = 72
/** A small dossier is weighed as if so many reports about other things lay beside it, or what all its reports share
 * would count for nothing. */
const BESIDE = 60

/** Terms with their weights, ordered by term. */
export interface Sparse {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** A report ready to compare. */
export interface Weighed {
  readonly features: StoryFeatures
  /** All fields, of length one. */
  readonly all: Sparse
  /** Names and figures only, of length one. */
  readonly neutral: Sparse
  readonly names: Sparse
  /** Length of `names` before its field's weight. */
  readonly namesLength: number
}

/** Words that stand in nearly every report of a language and so tell nothing. */
export type CommonWords = Readonly<Record<string, readonly string[]>>

/** How many reports have each term; weighs reports by it. */
export class Rarity {
  private readonly reports = new Map<number, number>()
  private readonly languages = new Map<string, number>()
  private readonly common: ReadonlySet<number>
  private total = 0

  constructor(common: CommonWords) {
    const hashes = Object.entries(common).flatMap(([language, words]) =>
      words.map(word => termHash(language, word)),
    )
    this.common = new Set(hashes)
  }

  add(features: StoryFeatures): void {
    this.total++
    this.languages.set(features.language, (this.languages.get(features.language) ?? 0) + 1)
    for (const field of [features.names, features.figures, features.words]) {
      for (const term of field.terms) this.reports.set(term, (this.reports.get(term) ?? 0) + 1)
    }
  }

  weigh(features: StoryFeatures): Weighed {
    const names = this.sparse(features.names, WEIGHT.names, this.total)
    const figures = this.sparse(features.figures, WEIGHT.figures, this.total)
    const words = this.sparse(features.words, WEIGHT.words, this.languages.get(features.language) ?? 0)
    const neutral = merged(names, figures)
    return {
      features,
      all: unit(merged(neutral, words)),
      neutral: unit(neutral),
      names,
      namesLength: lengthOf(names) / WEIGHT.names,
    }
  }

  private sparse(field: Counted, weight: number, total: number): Sparse {
    const terms: number[] = []
    const weights: number[] = []
    for (const [at, term] of field.terms.entries()) {
      if (this.common.has(term)) continue
      const rarity = Math.log((total + BESIDE + 1) / ((this.reports.get(term) ?? 0) + 0.5))
      if (rarity <= 0) continue
      terms.push(term)
      weights.push(weight * (1 + Math.log(field.times[at] as number)) * rarity)
    }
    return { terms: Uint32Array.from(terms), weights: Float32Array.from(weights) }
  }
}

/** How like two reports are, from about -0.2 (strangers) to 1 (the same words). `fading`: time between them counts. */
export function likeness(a: Weighed, b: Weighed, fading = true): number {
  const one = a.features.language === b.features.language
  const close = one ? dot(a.all, b.all) : ACROSS_LANGUAGES * dot(a.neutral, b.neutral)
  return (fading ? close * faded(a.features.day, b.features.day) : close) - strangeness(a, b)
}

function strangeness(a: Weighed, b: Weighed): number {
  const least = Math.min(a.namesLength, b.namesLength)
  if (!least || dot(a.names, b.names) > 0) return 0
  return STRANGERS * Math.min(1, least / WELL_NAMED)
}

/** A Gaussian on the days between two reports; one when a date is missing. */
function faded(a: number | null, b: number | null): number {
  return a === null || b === null ? 1 : Math.exp(-0.5 * (((a - b) * 24) / FADE_HOURS) ** 2)
}

/** The heaviest terms of a vector, at most `count`. */
export function heaviest(vector: Sparse, count: number): number[] {
  return Array.from(vector.terms, (term, at) => [term, vector.weights[at] as number] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([term]) => term)
}

function dot(a: Sparse, b: Sparse): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i] as number
    const y = b.terms[j] as number
    if (x === y) sum += (a.weights[i] as number) * (b.weights[j] as number)
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}

/** Both vectors in one; where a term stands in both, its weights are added. */
export function merged(a: Sparse, b: Sparse): Sparse {
  const terms = new Uint32Array(a.terms.length + b.terms.length)
  const weights = new Float32Array(terms.length)
  let n = 0
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; n++) {
    const x = i < a.terms.length ? (a.terms[i] as number) : Number.POSITIVE_INFINITY
    const y = j < b.terms.length ? (b.terms[j] as number) : Number.POSITIVE_INFINITY
    terms[n] = Math.min(x, y)
    weights[n] = (x <= y ? (a.weights[i++] as number) : 0) + (y <= x ? (b.weights[j++] as number) : 0)
  }
  return { terms: terms.slice(0, n), weights: weights.slice(0, n) }
}

export function unit(vector: Sparse): Sparse {
  const length = lengthOf(vector) || 1
  return { terms: vector.terms, weights: vector.weights.map(weight => weight / length) }
}

function lengthOf(vector: Sparse): number {
  let sum = 0
  for (const weight of vector.weights) sum += weight * weight
  return Math.sqrt(sum)
}
