import type { TimeMod } from "../model/reading.ts"

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "some"

/** Part of a day, as TIMEX3 writes it. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT"
export type Season = "SP" | "SU" | "FA" | "WI"
/** "this": the one the anchor is in; "next" and "last": the nearest after and before it. */
export type Shift = "this" | "next" | "last"
/** What a relative time is counted from: the report's date, or the time the text last spoke of. */
export type From = "published" | "text"

/** What the words of a time say, before anyone asks what day that is. */
export type Said = (
  | SaidDate
  | SaidShift
  | SaidPart
  | SaidClock
  | SaidDuration
  | SaidSet
  | SaidRef
  | SaidAgain
  | SaidNth
  | SaidWeekOf
) & {
  readonly mod?: TimeMod | undefined
}

/** A piece of the calendar, as far as it is told. */
export interface SaidDate {
  readonly kind: "date"
  readonly year?: number | undefined
  /** The year has two digits: « 98 ». */
  readonly short?: boolean | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** ISO: Monday is 1. */
  readonly weekday?: number | undefined
  readonly season?: Season | undefined
  /** ISO week, 1 to 53; -1 is the last of its year. */
  readonly week?: number | undefined
  readonly quarter?: number | undefined
  readonly half?: number | undefined
  /** First year of a decade: 1960, or 60 with `short`. */
  readonly decade?: number | undefined
  /** The nineteenth is 19; with `bc`, counted backwards. */
  readonly century?: number | undefined
  readonly bc?: boolean | undefined
  /** A day of the year by name: "12-25", or "easter", "easter+39". */
  readonly feast?: string | undefined
  readonly shift?: Shift | undefined
  /** Years from the report's own: « le 3 mai de l'an dernier » is -1. */
  readonly yearShift?: number | undefined
  /** The verb's present is not taken to look ahead: « dans la nuit de lundi ». */
  readonly settled?: boolean | undefined
  /** What `shift` is counted from; the report's date when not said. */
  readonly from?: From | undefined
  /** Any such month or season, of no certain year. */
  readonly generic?: boolean | undefined
  readonly part?: DayPart | undefined
}

/** So many units before or after: « hier », « la semaine dernière », « deux jours plus tard ». */
export interface SaidShift {
  readonly kind: "shift"
  /** The whole unit that follows, not the day so long after: « la semaine suivante ». */
  readonly whole?: boolean | undefined
  readonly unit: Unit
  readonly n: number
  readonly from: From
  /** Where the text has spoken of no time yet, it is counted from the report's date. */
  readonly orPublished?: boolean | undefined
  readonly part?: DayPart | undefined
}

/** Part of a day: « dans la soirée », « ce matin », « mardi matin ». */
export interface SaidPart {
  readonly kind: "part"
  readonly part: DayPart
  /** The day it belongs to; null: the one the text is speaking of. */
  readonly on: Said | null
}

/** A time by the clock. */
export interface SaidClock {
  readonly kind: "clock"
  readonly hour: number
  readonly minute?: number | undefined
  readonly second?: number | undefined
  /** Which half of the day, when said: « 7 heures du soir », "9 p.m.". */
  readonly turn?: "am" | "pm" | undefined
  /** Offset from UTC in minutes, or "local" when a place's own time is meant. */
  readonly zone?: string | undefined
  readonly on: Said | null
}

export interface SaidDuration {
  readonly kind: "duration"
  /** Null: an unknown number. */
  readonly amounts: readonly { readonly n: number | null; readonly unit: Unit }[]
  /** The stretch lies before or after the report's date, right up to it. */
  readonly side?: "past" | "future" | undefined
}

/** Something that comes back: every so often, or each such day. */
export interface SaidSet {
  readonly kind: "set"
  readonly value: string
}

export interface SaidRef {
  readonly kind: "ref"
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"
}

/** A time named before: « ce jour-là », « cette date », « le même mois ». */
export interface SaidAgain {
  readonly kind: "again"
  readonly grain: "any" | "time" | "day" | "week" | "month" | "year"
  readonly part?: DayPart | undefined
}

/** The week that a day is in: « la semaine du 12 mars ». */
export interface SaidWeekOf {
  readonly kind: "weekOf"
  readonly of: Said
}

/** « le premier mercredi du mois prochain », « mardi de la semaine prochaine »: of a month, or the only one of a week. */
export interface SaidNth {
  readonly kind: "nth"
  readonly n: number
  readonly weekday: number
  readonly of: Said
}
