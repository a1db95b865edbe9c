import type { TimeField, TimeMod, TimeType } from "../model/reading.ts"
import type { Day } from "./calendar.ts"
import type { Lean } from "./governor.ts"

/** What a time is read against. */
export interface Setting {
  /** The report's date; null when it has none. */
  readonly published: Day | null
  /** Minutes into that day, when the report's date tells its hour. */
  readonly minute: number | null
  /** Where the governing verb looks. */
  readonly lean: Lean
  /** It is the words before the time that tell so: « depuis le 1er janvier ». */
  readonly sure: boolean
  /** The day the text is speaking of here, and the id of the time that named it. */
  readonly day: SpokenDay | null
  /** The last day named, however far back: « le lendemain » counts from it. */
  readonly spoken: SpokenDay | null
  /** The last time of any grain. */
  readonly last: Named<Resolved> | null
  /** The last time by the clock or part of a day. */
  readonly clock: Named<Resolved> | null
}

export interface Named<T> {
  readonly value: T
  readonly id: string
}

export interface SpokenDay extends Named<Day> {
  /** It was named by its night, so that small hours belong to the day after. */
  readonly night: boolean
}

export interface Resolved {
  readonly type: TimeType
  readonly value: string
  readonly mod: TimeMod | null
  /** "published", the id of another time, or null. */
  readonly anchor: string | null
  readonly known: readonly TimeField[]
  readonly alternatives: readonly string[]
  /** True when only the report's date, or a day named earlier, is missing. */
  readonly open?: boolean
}

export function plain(type: TimeType, value: string, rest: Partial<Resolved> = {}): Resolved {
  return { type, value, mod: null, anchor: null, known: [], alternatives: [], ...rest }
}
