import type { CopyGroup } from "../model/dossier.ts"
import type { Attribution, Pair, Reading } from "../model/reading.ts"
import { folded, WORD } from "./words.ts"

/** A saying as one report has it, in words: enough to tell it again in a copy of the report. */
export interface Saying {
  /** Of the attribution. */
  readonly id: string
  /** The words that stand for its source; empty when none do. */
  readonly source: string
  readonly content: string
}

/** The sayings of a report, in text order. */
export interface Sayings {
  /** `Reading.id`. */
  readonly report: string
  readonly sayings: readonly Saying[]
}

/** Where a saying stands: the report, and the id of the attribution there. */
export interface Place {
  readonly report: string
  readonly id: string
}

/** The sayings of a report as they are compared with those of its copies. */
export function sayingsOf(reading: Reading): Sayings {
  const words = (spans: readonly Pair[]) => spans.map(([from, to]) => reading.text.slice(from, to)).join(" ")
  const saying = ({ id, source, content }: Attribution): Saying => ({
    id,
    source: words(source?.spans ?? []),
    content: words(content.spans),
  })
  return { report: reading.id, sayings: reading.attributions.map(saying) }
}

/** Which sayings are one because reports copy each other: for each report of a copy group, the place of the first that
 * carries each of its sayings (by the id of the attribution), which is its own where none before it does. Reports that
 * are in no group are not told, nor are sayings that only look alike: whoever hears the same words himself is no copy. */
export function firstCarriers(
  reports: readonly Sayings[],
  copies: readonly CopyGroup[],
): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const known = new Map(reports.map(report => [report.report, report]))
  const carriers = new Map<string, ReadonlyMap<string, Place>>()
  for (const { original, members } of copies) {
    const others = members.map(({ report }) => report).filter(report => report !== original)
    const group = new CarriedSayings()
    for (const report of [original, ...others]) {
      const own = known.get(report)
      if (own) carriers.set(report, group.add(own))
    }
  }
  return carriers
}

/** Of the words of the shorter of two sayings so many must stand in the other: a copy is shortened and touched up. */
const SHARED = 0.7
/** Fewer words than this are one saying only as they stand. */
const LEAST = 4
/** A word that so many sayings have leads nowhere in particular. */
const CROWD = 100

interface Known {
  readonly place: Place
  readonly source: string
  readonly text: string
  readonly words: ReadonlySet<string>
  /** The last report that was found to carry it: it has it once. */
  takenBy: string
}

/** The sayings of one copy group so far. Two sayings of one report are two, however alike.
 * Method: the very words first, then those that share most words, found through the words they share. */
class CarriedSayings {
  readonly #known: Known[] = []
  readonly #byText = new Map<string, number[]>()
  readonly #byWord = new Map<string, number[]>()

  /** The places at which the sayings of one more report were carried first. */
  add({ report, sayings }: Sayings): ReadonlyMap<string, Place> {
    const places = new Map<string, Place>()
    const fresh: Known[] = []
    const compared = sayings.map(({ id, source, content }) => {
      const words = [...content.matchAll(WORD)].map(m => folded(m[0]))
      const place = { report, id }
      return { place, source: folded(source), text: words.join(" "), words: new Set(words), takenBy: report }
    })
    // All that stand as they are first: a touched-up saying never takes the place of one that is the same.
    const found = compared.map(one => this.#take(one, this.#same(one)))
    for (const [i, one] of compared.entries()) {
      const known = found[i] ?? this.#take(one, this.#alike(one))
      places.set(one.place.id, known?.place ?? one.place)
      if (!known) fresh.push(one)
    }
    for (const one of fresh) this.#keep(one)
    return places
  }

  #take({ place }: Known, known: Known | null): Known | null {
    if (known) known.takenBy = place.report
    return known
  }

  #same(one: Known): Known | null {
    const alike = (this.#byText.get(one.text) ?? [])
      .map(at => this.#known[at] as Known)
      .filter(known => known.takenBy !== one.place.report)
    return alike.find(known => known.source === one.source) ?? alike[0] ?? null
  }

  #alike(one: Known): Known | null {
    if (one.words.size < LEAST) return null
    const shared = new Map<number, number>()
    for (const word of one.words) {
      const having = this.#byWord.get(word) ?? []
      if (having.length <= CROWD) for (const at of having) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    let best: Known | null = null
    let most = 0
    for (const at of shared.keys()) {
      const known = this.#known[at] as Known
      const shorter = Math.min(known.words.size, one.words.size)
      if (known.takenBy === one.place.report || shorter < LEAST) continue
      const share = sharedOf(known.words, one.words) / shorter
      const sum = share + (known.source === one.source ? 1 : 0)
      if (share >= SHARED && sum > most) [best, most] = [known, sum]
    }
    return best
  }

  #keep(one: Known): void {
    const at = this.#known.push(one) - 1
    listed(this.#byText, one.text, at)
    for (const word of one.words) listed(this.#byWord, word, at)
  }
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

function listed(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key)
  if (list) list.push(at)
  else lists.set(key, [at])
}
