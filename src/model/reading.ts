import type { BlockRole, Genre, Turn } from "./article.ts"
import type { NoteKind } from "./note.ts"

/** `[start, end)` in UTF-16 code units of `Reading.text`. */
export type Pair = readonly [start: number, end: number]

export type EntityType =
  | "person"
  | "state"
  | "place"
  | "organisation"
  | "media"
  | "official-body"
  | "group"
  | "document"
  | "product"
  | "event"
  | "other"

export type MentionKind = "name" | "nominal" | "pronoun"

export interface Mention {
  readonly start: number
  readonly end: number
  readonly kind: MentionKind
  /** Ids of other entities a pronoun may stand for, when the text does not tell; a note says so too. */
  readonly alternatives?: readonly string[]
}

/** Somebody or something the report speaks of, with every place where it does. */
export interface Entity {
  /** "e1", "e2"… in order of first mention. */
  readonly id: string
  readonly type: EntityType
  /** The fullest name in the text; for an unnamed one, its first words. */
  readonly name: string
  /** ISO 3166-1 alpha-2 of the country it belongs to (for a state: its own), null when the text does not show it. */
  readonly country: string | null
  /** Only where no words say the country of this one and it was worked out from others: how, and how surely. */
  readonly countryFrom?: CountryFrom
  readonly role: string | null
  /** Only when a title, a pronoun or an agreement in the text shows it. */
  readonly gender: "m" | "f" | null
  readonly mentions: readonly Mention[]
  /** Of a group that the text makes out of others (« les deux pays »): their ids. */
  readonly members?: readonly string[]
}

/** How a country was worked out: the rule, then the words that decided; a confidence by construction. */
export interface CountryFrom {
  readonly reason: readonly string[]
  readonly confidence: number
}

export type TimeType = "DATE" | "TIME" | "DURATION" | "SET"
export type TimeMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX"
export type TimeSignal = "since" | "until" | "by" | "from" | "before" | "after"
/** What the words themselves say, as against what was worked out from the anchor. */
export type TimeField =
  | "year"
  | "month"
  | "week"
  | "weekday"
  | "day"
  | "hour"
  | "minute"
  | "season"
  | "part"
  | "zone"
  | "unit"
  | "quantity"

/** A TIMEX3 expression. */
export interface Time {
  /** "t1", "t2"… in text order. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly type: TimeType
  /** TIMEX3 value; relative expressions of a report without a date keep what can be said ("XXXX-WXX-1"). */
  readonly value: string
  readonly mod: TimeMod | null
  /** First and last day (inclusive, ISO) the value can mean; null when open or unknown. */
  readonly from: string | null
  readonly to: string | null
  readonly signal: TimeSignal | null
  /** Where the words of the signal stand (« depuis »); null when there is none. */
  readonly signalSpan: Pair | null
  /** What the value was worked out from: the publication date, another time of the report, or nothing. */
  readonly anchor: string | null
  readonly known: readonly TimeField[]
  /** Other TIMEX3 values the words allow. */
  readonly alternatives: readonly string[]
}

export type AttributionKind = "direct" | "indirect" | "mixed"
export type Act = "speech" | "thought" | "intention" | "decree" | "evidence"
export type Stance =
  | "states"
  | "confirms"
  | "denies"
  | "does-not-confirm"
  | "declines"
  | "accuses"
  | "promises"
  | "plans"
  | "asks"
  | "orders"
  | "warns"
  | "praises"
  | "criticises"
  | "suggests"
  | "predicts"
  | "admits"
  | "believes"
  | "hopes"
  | "fears"
  | "doubts"
export type SourceType =
  | "person"
  | "state"
  | "official-body"
  | "organisation"
  | "media"
  | "anonymous"
  | "document"
  | "group"
  | "author"
  | "unknown"

export interface Source {
  readonly spans: readonly Pair[]
  /** Ids of the entities that speak; empty when the text does not tell. */
  readonly entities: readonly string[]
  readonly type: SourceType
  /** Does the text give a name for the source (or for whom its pronoun stands)? */
  readonly named: boolean
  /** Id of the outer attribution through which this source reaches the report. */
  readonly via: string | null
}

/** Who is said to have said what. */
export interface Attribution {
  /** "a1", "a2"… by the start of the content. */
  readonly id: string
  readonly kind: AttributionKind
  readonly act: Act
  readonly stance: Stance
  /** Null when the text names none. */
  readonly source: Source | null
  readonly cue: { readonly spans: readonly Pair[]; readonly lemma: string }
  readonly content: { readonly spans: readonly Pair[] }
  readonly addressee: { readonly spans: readonly Pair[] } | null
  /** ISO date of the saying, null when neither the words nor the report's date tell. */
  readonly saidAt: string | null
  /** Id of the attribution inside whose content this one stands. */
  readonly within: string | null
  readonly negated: boolean
  /** Names of the rules that made it, and the words that decided. */
  readonly reason: readonly string[]
  /** Probability that the record is right, 0 to 1. */
  readonly confidence: number
}

export type EventStatus =
  | "happened"
  | "ongoing"
  | "planned"
  | "possible"
  | "alleged"
  | "denied"
  | "not-confirmed"
  | "hypothetical"

/** Something that is said to happen. */
export interface EventRecord {
  /** "v1", "v2"… by the trigger. */
  readonly id: string
  readonly trigger: { readonly start: number; readonly end: number; readonly lemma: string }
  readonly spans: readonly Pair[]
  /** PLOVER base type and mode; null when none fits. */
  readonly type: string | null
  readonly mode: string | null
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly place: string | null
  readonly time: { readonly value: string; readonly id: string } | null
  readonly status: EventStatus
  readonly negated: boolean
  /** Ids of attributions from the innermost outwards; [] is the report's own voice. */
  readonly accordingTo: readonly string[]
  /** Id of the first mention of the same event in the report, when this is a later one (« la visite » = « se rendra »). */
  readonly sameAs?: string
  readonly reason: readonly string[]
  readonly confidence: number
}

export interface ReadingBlock {
  readonly role: BlockRole
  readonly start: number
  readonly end: number
  /** BCP 47 of a block in another language than the report, "und" for one that is in none Selon reads. */
  readonly language?: string
  /** In an interview whose questions and answers are told apart by their form alone. */
  readonly turn?: Turn
}

export interface ReadingNote {
  readonly kind: NoteKind
  readonly message: string
  /** Both null when the note concerns the whole report. */
  readonly start: number | null
  readonly end: number | null
}

/** What reading one report yields. */
export interface Reading {
  readonly selon: "1"
  readonly id: string
  /** BCP 47; "und" for a report in no language Selon reads. */
  readonly language: string
  readonly published: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly agency: string | null
  /** When the report was last changed, ISO, and the part of the outlet it stands in; absent when not told. */
  readonly modified?: string
  readonly section?: string
  /** A text that is one voice throughout: somebody's answers, or its author's view; absent for a report. */
  readonly genre?: Genre
  /** The words of the report, never altered. */
  readonly text: string
  readonly blocks: readonly ReadingBlock[]
  readonly sentences: readonly Pair[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly EventRecord[]
  readonly notes: readonly ReadingNote[]
}
