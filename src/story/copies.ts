import type { CopyGroup, CopyMember } from "../model/dossier.ts"
import { BINS, type Fingerprint } from "./fingerprint.ts"
import { Joined } from "./joined.ts"
import { byPublication } from "./order.ts"

/** The share of the shorter text's runs of five words that must stand in the other. */
const SHARED = 0.4
/** The same when both credit one agency. */
const SHARED_SAME_AGENCY = 0.25
/** Fewer common runs than this are a shared phrase or quotation, whatever their share. */
const LEAST_RUNS = 8
/** Copies come within a week. */
export const COPY_DAYS = 7
const BAND = 2
/** Of 128 minima, a pair that shares a tenth of its runs has thirteen in common; one with fewer than these is not looked at. */
const LEAST_EQUAL = 5
/** A bucket with more reports than this holds a stock phrase; its pairs would cost more than they tell. */
const CROWD = 400

/** Two reports that share their words, and how much of the shorter stands in the other. */
export interface CopyPair {
  readonly a: number
  readonly b: number
  readonly shared: number
}

/** Groups near-identical and partial copies. The order of `prints` decides nothing but ties.
 * Method: candidates from 64 bands of two MinHash rows and from equal sentences, each checked by containment. */
export function findCopies(prints: readonly Fingerprint[]): CopyGroup[] {
  return groupsOf(prints, copyPairs(prints))
}

/** Every checked pair, by index into `prints`, `a < b`. */
export function copyPairs(prints: readonly Fingerprint[]): CopyPair[] {
  const index = new CopyIndex()
  return prints.flatMap(print => index.add(print))
}

/** An index that tells, for each report added, which of those before it share its words. */
export class CopyIndex {
  private readonly prints: Fingerprint[] = []
  private readonly bands = new Map<number, number[]>()
  private readonly sentences = new Map<number, number[]>()

  add(print: Fingerprint): CopyPair[] {
    const b = this.prints.length
    const pairs: CopyPair[] = []
    for (const a of this.candidates(print)) {
      const other = this.prints[a] as Fingerprint
      const shared = sharedOf(other, print)
      if (shared >= SHARED || (shared >= SHARED_SAME_AGENCY && sameAgency(other, print)))
        pairs.push({ a, b, shared })
    }
    this.prints.push(print)
    this.remember(print, b)
    return pairs
  }

  private candidates(print: Fingerprint): number[] {
    const alike = new Set<number>()
    const met = new Set<number>()
    for (const key of print.sentences) {
      for (const a of uncrowded(this.sentences.get(key)))
        if (near(this.prints[a] as Fingerprint, print)) alike.add(a)
    }
    for (const key of bandKeys(print)) {
      for (const a of uncrowded(this.bands.get(key))) {
        if (met.has(a) || alike.has(a)) continue
        met.add(a)
        const other = this.prints[a] as Fingerprint
        if (near(other, print) && equalMinima(other, print) >= LEAST_EQUAL) alike.add(a)
      }
    }
    return [...alike].sort((x, y) => x - y)
  }

  private remember(print: Fingerprint, at: number): void {
    for (const key of bandKeys(print)) bucketOf(this.bands, key).push(at)
    for (const key of print.sentences) bucketOf(this.sentences, key).push(at)
  }
}

function uncrowded(bucket: readonly number[] | undefined): readonly number[] {
  return bucket && bucket.length <= CROWD ? bucket : []
}

function equalMinima(a: Fingerprint, b: Fingerprint): number {
  let equal = 0
  for (let at = 0; at < BINS; at++) if (a.minima[at] === b.minima[at]) equal++
  return equal
}

function bucketOf(map: Map<number, number[]>, key: number): number[] {
  let bucket = map.get(key)
  if (!bucket) {
    bucket = []
    map.set(key, bucket)
  }
  return bucket
}

function bandKeys(print: Fingerprint): number[] {
  if (!print.shingles.length) return []
  const keys: number[] = []
  for (let at = 0; at < BINS; at += BAND) {
    const [x, y] = [print.minima[at] as number, print.minima[at + 1] as number]
    keys.push(at * 2 ** 44 + (x & 0x3fffff) * 2 ** 22 + (y & 0x3fffff))
  }
  return keys
}

function near(a: Fingerprint, b: Fingerprint): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= COPY_DAYS
}

/** Containment of the shorter in the longer; zero when they share a phrase only. Linear: both are sorted. */
export function sharedOf(a: Fingerprint, b: Fingerprint): number {
  const least = Math.min(a.shingles.length, b.shingles.length)
  if (!least) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const [x, y] = [a.shingles[i] as number, b.shingles[j] as number]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common >= Math.min(LEAST_RUNS, least) ? common / least : 0
}

function sameAgency(a: Fingerprint, b: Fingerprint): boolean {
  const [x, y] = [a.agency ?? a.outlet, b.agency ?? b.outlet]
  return x !== null && x === y && (a.agency !== null || b.agency !== null)
}

/** The groups that pairs make, each with its original, in order of publication. */
export function groupsOf(prints: readonly Fingerprint[], pairs: readonly CopyPair[]): CopyGroup[] {
  const joined = new Joined(prints.length)
  const best = new Float64Array(prints.length)
  for (const { a, b, shared } of pairs) {
    joined.join(a, b)
    best[a] = Math.max(best[a] as number, shared)
    best[b] = Math.max(best[b] as number, shared)
  }
  return joined
    .groups()
    .filter(group => group.length > 1)
    .map(group =>
      [...group].sort((x, y) => byPublication(prints[x] as Fingerprint, prints[y] as Fingerprint)),
    )
    .sort(([x], [y]) => byPublication(prints[x as number] as Fingerprint, prints[y as number] as Fingerprint))
    .map((group, n) => {
      const members: CopyMember[] = group.map(i => ({
        report: (prints[i] as Fingerprint).report,
        shared: Math.round((best[i] as number) * 1000) / 1000,
      }))
      return { id: `c${n + 1}`, original: originalOf(group.map(i => prints[i] as Fingerprint)), members }
    })
}

/** The agency's own report when it is among them, else the earliest. */
function originalOf(group: readonly Fingerprint[]): string {
  const agencies = new Set(group.map(print => print.agency).filter(agency => agency !== null))
  const own = group.find(print => print.outlet !== null && agencies.has(print.outlet))
  return (own ?? (group[0] as Fingerprint)).report
}
