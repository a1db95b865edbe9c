import type { TimeMod, TimeSignal } from "../model/reading.ts"
import type { Match } from "./match.ts"
import type { Pattern, Saying } from "./pattern.ts"

/** What a pack says about times. */
export interface TimeRules {
  /** Word lists that patterns name: words as written → what they stand for. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string | number>>>>
  /** Number words and the value of each; the stage adds and multiplies them. */
  readonly numbers: Readonly<Record<string, number>>
  /** What may join two number words: « et », "-". */
  readonly joints: readonly string[]
  readonly decimal: "," | "."
  /** Words that the tokeniser takes for two: « au » → "à", "le". Rules may write them as one. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  readonly rules: readonly TimeRule[]
  /** Words just before a time that make it a bound. */
  readonly signals: Readonly<Record<string, TimeSignal>>
  /** Of those, the ones that tell which way an undecided time lies: « dès », "by". */
  readonly leans: Readonly<Record<string, "past" | "future">>
  /** Words around a time that make it tell which thing is meant, not when the verb's act is: « le vote de mardi ». */
  readonly describing?: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Words that open a range (« entre ») and that join its ends (« et »). */
  readonly ranges?: { readonly open: readonly string[]; readonly join: readonly string[] }
  /** Words just before a time that soften it. They stay outside. */
  readonly softeners: Readonly<Record<string, TimeMod>>
  /** Determiners and the like that may stand between such a word and the time. */
  readonly fillers: readonly string[]
  readonly tense: TenseRules
}

/** Which verbs look forward, beyond what their tense tells. */
export interface TenseRules {
  /** Lemmas that make an infinitive a future: « devoir », "plan". */
  readonly forward: ReadonlySet<string>
  /** Those of them that look forward even from the past: « a appelé à », "vowed to". */
  readonly calling?: ReadonlySet<string>
  /** Words for what is arranged, whatever the tense: « prévu », "scheduled". */
  readonly planned: ReadonlySet<string>
  /** Lemmas whose present tells what was said: « annonce », "says". */
  readonly telling: ReadonlySet<string>
  /** Participles of these lemmas with the auxiliary of state are a past, not a passive: « est arrivé ». */
  readonly moved: ReadonlySet<string>
  /** Auxiliary forms before a bare infinitive or base that make a future: "will". */
  readonly futureWords: ReadonlySet<string>
  /** The same for a past seen from afar: "would". */
  readonly conditionalWords: ReadonlySet<string>
  /** Lemmas of the auxiliary of the compound past: « avoir », "have". */
  readonly having: ReadonlySet<string>
  /** Lemmas of the auxiliary of state and of the passive: « être », "be". */
  readonly being: ReadonlySet<string>
  /** A present tense, standing alone, may tell of what is to come. */
  readonly presentLooksForward: boolean
}

/** One way to write a time, with sentences it takes (the times in brackets, then their values in order, a mod
 * after a space) and sentences it leaves. Read against Monday 2023-09-11. */
export interface TimeRule {
  /** "fr/time/…". */
  readonly name: string
  readonly match: Pattern
  says(m: Match): Saying
  readonly takes: readonly (readonly [line: string, ...values: readonly string[]])[]
  readonly leaves: readonly string[]
}

export function timeRule(rule: TimeRule): TimeRule {
  return rule
}
