import type { EventStatus } from "./reading.ts"

/** Reports whose words are largely the same: an agency's report, its reprints, cuts and rewrites by a few words. A
 * report that nobody copied belongs to no group. */
export interface CopyGroup {
  /** "c1", "c2"… in order of the original. */
  readonly id: string
  /** The report the others came from: the agency's own where it is here, else the earliest. */
  readonly original: string
  readonly members: readonly CopyMember[]
}

export interface CopyMember {
  /** `Reading.id`. */
  readonly report: string
  /** How much of the shorter of this report and its nearest in the group stands in the other, 0 to 1: the share of
   * its runs of five words. */
  readonly shared: number
}

/** Reports about one matter within days of each other. */
export interface Story {
  /** "s1", "s2"… in order of the first report. */
  readonly id: string
  /** The headline of its most central report, else that report's first words. */
  readonly title: string
  /** Ids of the readings, in order of publication. */
  readonly reports: readonly string[]
  /** First and last day of publication, ISO; null when no report has a date. */
  readonly from: string | null
  readonly to: string | null
  /** The earlier story it carries on, when that one had been silent for a week. */
  readonly follows: string | null
  /** What its reports have in common, heaviest first: names, numbers, days, words. */
  readonly terms: readonly string[]
}

/** One event as several places in several reports tell it. */
export interface Occurrence {
  /** "o1", "o2"… in order of the day it is told for. */
  readonly id: string
  readonly story: string | null
  /** PLOVER base type and mode; null when none fits. */
  readonly type: string | null
  readonly mode: string | null
  /** The words of its fullest mention, for people. */
  readonly words: string
  /** Keys of those who act, whom it strikes, and of its place: a country code or a name (see `story/names.ts`). */
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly place: string | null
  /** The days it can have taken place, ISO and inclusive; both null when no mention tells. */
  readonly from: string | null
  readonly to: string | null
  /** `exact` when one mention names the day; `rough` when only a longer stretch is known; `none`. */
  readonly when: "exact" | "rough" | "none"
  readonly mentions: readonly OccurrenceMention[]
  /** What was said of it, in order of time, a step whenever the status changes: planned, possible, happened… */
  readonly course: readonly StatusStep[]
  readonly corroboration: Corroboration
}

/** Where a report tells the event. */
export interface OccurrenceMention {
  readonly report: string
  /** Id of the event in that reading. */
  readonly event: string
  readonly status: EventStatus
  /** ISO date of the saying or of the report; null when unknown. */
  readonly at: string | null
  readonly start: number
  readonly end: number
}

export interface StatusStep {
  readonly at: string | null
  readonly status: EventStatus
  /** Index into `mentions`. */
  readonly mention: number
}

/** On how many legs a statement stands. */
export interface Corroboration {
  /** Roots that are surely independent of each other. */
  readonly atLeast: number
  /** Roots that may be independent: unnamed ones of a like description are counted apart here and together above. */
  readonly atMost: number
  readonly roots: readonly Root[]
  /** Did somebody who takes part in the event confirm it? Not a number: a party is not a witness. */
  readonly confirmedByParty: boolean
}

/** The last link of a chain of sources that is not itself a carrier. */
export interface Root {
  /** Whom it is: a name, else the words that describe it, else the outlet whose own voice it is. */
  readonly name: string
  readonly named: boolean
  readonly party: boolean
  /** Where it speaks: report and attribution (null: the report's own voice). */
  readonly said: readonly { readonly report: string; readonly attribution: string | null }[]
}

export type ContradictionKind =
  /** One says it happened, another that it is still to come. */
  | "status"
  /** One event, two days, places or numbers. */
  | "value"
  /** One denies what another says. Not to confirm it denies nothing. */
  | "denial"
  /** A headline or caption says more than the words it stands on. */
  | "strength"

/** Two places that cannot both be right, or of which one says more than the other. */
export interface Contradiction {
  /** "x1", "x2"… */
  readonly id: string
  readonly kind: ContradictionKind
  readonly occurrence: string | null
  /** For people: what clashes, in the words of the reports. */
  readonly between: readonly [Side, Side]
}

export interface Side {
  readonly report: string
  readonly start: number
  readonly end: number
  /** What this side says: a status, a day, a number, a place. */
  readonly says: string
}
