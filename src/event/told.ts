import type { EventStatus } from "../model/reading.ts"

/** What the words around an event say of it, before anyone asks who says so. */
export interface Told {
  readonly status: EventStatus
  readonly negated: boolean
  /** Does the tense itself tell a fact? Then no wish or plan around it takes that away. */
  readonly firm: boolean
  /** Does nothing near a noun say how sure it is? Then an earlier mention of the same event may. */
  readonly silent: boolean
  /** Told in a conditional that may be a future seen from the past, or hearsay. */
  readonly conditional: boolean
  /** Named in passing, to date something else by: who denies that is not denying this. */
  readonly granted?: boolean
  /** The rules and words that decided. */
  readonly reason: readonly string[]
  readonly confidence: number
}

/** What is around the trigger beyond its own words. */
export interface Setting {
  readonly headline: boolean
  /** Does the time that dates it lie after the report, or before it? "evening" is that of the report's own day. */
  readonly time: "future" | "past" | "today" | "evening" | null
}

export function told(
  status: EventStatus,
  firm: boolean,
  rule: string,
  word: string,
  confidence: number,
): Told {
  return {
    status,
    negated: false,
    firm,
    silent: false,
    conditional: false,
    reason: [`${rule}: ${word}`],
    confidence,
  }
}

export function fact(rule: string, word: string, confidence = 0.8): Told {
  return told("happened", true, rule, word, confidence)
}

export function not(one: Told): Told {
  return { ...one, negated: !one.negated }
}

export function silent(word: string): Told {
  return { ...told("happened", false, "noun", word, 0.6), silent: true }
}

/** The same, no fact any more, for the reason of one more word. */
export function overruled(base: Told, status: EventStatus, rule: string, word: string): Told {
  return { ...base, status, firm: false, reason: [...base.reason, `${rule}: ${word}`] }
}
