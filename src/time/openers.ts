import type { TimeMod, TimeSignal } from "../model/reading.ts"
import type { Atoms } from "./atoms.ts"

import type { TimeRules } from "./rules.ts"
import { piecesOf } from "./words.ts"

interface Phrase<T> {
  readonly words: readonly string[]
  readonly means: T
}

/** Atoms `from` up to but not including `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands just before a time. */
export interface Opening {
  readonly signal: TimeSignal | null
  /** The atoms of the signal; null without one. */
  readonly signalOn: Stretch | null
  readonly softener: TimeMod | null
  readonly lean: "past" | "future" | null
}

/** The words just before a time that bound it (« depuis ») or soften it (« vers »), filed by their last. */
export class Openers {
  private readonly signals: ReadonlyMap<string, readonly Phrase<TimeSignal>[]>
  private readonly leans: ReadonlyMap<string, readonly Phrase<"past" | "future">[]>
  private readonly softeners: ReadonlyMap<string, readonly Phrase<TimeMod>[]>
  private readonly fillers: ReadonlySet<string>
  private readonly describing: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }

  private readonly ranges: { readonly open: ReadonlySet<string>; readonly join: ReadonlySet<string> }

  constructor(rules: TimeRules) {
    this.signals = filed(rules.signals, rules)
    this.leans = filed(rules.leans, rules)
    this.softeners = filed(rules.softeners, rules)
    this.fillers = new Set(rules.fillers)
    this.ranges = { open: new Set(rules.ranges?.open), join: new Set(rules.ranges?.join) }
    this.describing = { before: new Set(rules.describing?.before), after: new Set(rules.describing?.after) }
  }

  /** Does the time on these atoms tell which thing is meant? */
  describes(atoms: Atoms, from: number, to: number): boolean {
    const next = to < atoms.count && atoms.norm[to] === "'" ? to + 1 : to
    return (
      (from > 0 && this.describing.before.has(atoms.norm[from - 1]!)) ||
      (next < atoms.count && this.describing.after.has(atoms.norm[next]!))
    )
  }

  /** Are the two the ends of a range: « entre » one « et » the other? */
  isRange(atoms: Atoms, first: Stretch, second: Stretch): boolean {
    const gap = second.from - first.to
    if (gap < 1 || gap > 2 || !this.ranges.join.has(atoms.norm[first.to]!)) return false
    if (gap === 2 && !this.fillers.has(atoms.norm[first.to + 1]!)) return false
    const at = first.from - 1
    if (at < 0) return false
    if (this.ranges.open.has(atoms.norm[at]!)) return true
    return at > 0 && this.fillers.has(atoms.norm[at]!) && this.ranges.open.has(atoms.norm[at - 1]!)
  }

  /** Reads leftwards from atom `from`, over at most two fillers. */
  before(atoms: Atoms, from: number): Opening {
    let signal: TimeSignal | null = null
    let signalOn: Stretch | null = null
    let softener: TimeMod | null = null
    let lean: Opening["lean"] = null
    let i = from
    for (let steps = 0; steps < 4 && i > 0; steps++) {
      const soft: Phrase<TimeMod> | null = softener ? null : endingAt(this.softeners, atoms, i)
      const bound: Phrase<TimeSignal> | null = endingAt(this.signals, atoms, i)
      if (bound) {
        signal = bound.means
        signalOn = { from: i - bound.words.length, to: i }
        lean = endingAt(this.leans, atoms, i)?.means ?? null
        break
      }
      if (soft) {
        softener = soft.means
        i -= soft.words.length
      } else if (this.fillers.has(atoms.norm[i - 1]!)) i--
      else break
    }
    return { signal, signalOn, softener, lean }
  }
}

function filed<T>(phrases: Readonly<Record<string, T>>, rules: TimeRules): Map<string, Phrase<T>[]> {
  const out = new Map<string, Phrase<T>[]>()
  for (const [phrase, means] of Object.entries(phrases)) {
    const words = piecesOf(phrase, rules.contractions)
    const list = out.get(words.at(-1)!) ?? []
    list.push({ words, means })
    list.sort((a, b) => b.words.length - a.words.length)
    out.set(words.at(-1)!, list)
  }
  return out
}

function endingAt<T>(
  index: ReadonlyMap<string, readonly Phrase<T>[]>,
  atoms: Atoms,
  i: number,
): Phrase<T> | null {
  const list = index.get(atoms.norm[i - 1]!)
  if (!list) return null
  for (const phrase of list) {
    const at = i - phrase.words.length
    if (at >= 0 && phrase.words.every((word, k) => atoms.norm[at + k] === word)) return phrase
  }
  return null
}
