import type { TimeMod, TimeSignal } from "../model/reading.ts"
import type { Atoms } from "./atoms.ts"
import { piecesOf } from "./compile.ts"
import type { TimeRules } from "./rules.ts"

interface Phrase<T> {
  readonly words: readonly string[]
  readonly means: T
}

/** What stands just before a time. */
export interface Opening {
  readonly signal: TimeSignal | null
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

  constructor(rules: TimeRules) {
    this.signals = filed(rules.signals, rules)
    this.leans = filed(rules.leans, rules)
    this.softeners = filed(rules.softeners, rules)
    this.fillers = new Set(rules.fillers)
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

  /** Reads leftwards from atom `from`, over at most two fillers. */
  before(atoms: Atoms, from: number): Opening {
    let signal: TimeSignal | null = null
    let softener: TimeMod | null = null
    let lean: Opening["lean"] = null
    let i = from
    for (let steps = 0; steps < 4 && i > 0; steps++) {
      const soft: Phrase<TimeMod> | null = softener ? null : endingAt(this.softeners, atoms, i)
      const bound: Phrase<TimeSignal> | null = endingAt(this.signals, atoms, i)
      if (bound) {
        signal = bound.means
        lean = endingAt(this.leans, atoms, i)?.means ?? null
        break
      }
      if (soft) {
        softener = soft.means
        i -= soft.words.length
      } else if (this.fillers.has(atoms.norm[i - 1]!)) i--
      else break
    }
    return { signal, softener, lean }
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
