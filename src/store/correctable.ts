import type { AttributionKind, EventStatus, Stance } from "../model/reading.ts"
import { dayOf } from "./day.ts"

/** The fields of a record that can be put right by hand. */
export const CORRECTABLE = {
  attribution: ["stance", "kind", "speaker", "said"],
  event: ["status", "type", "time"],
  entity: ["name"],
  time: ["value"],
} as const

export type HandRecord = keyof typeof CORRECTABLE

const STANCES: Readonly<Record<Stance, true>> = {
  states: true,
  confirms: true,
  denies: true,
  "does-not-confirm": true,
  declines: true,
  accuses: true,
  promises: true,
  plans: true,
  asks: true,
  orders: true,
  warns: true,
  praises: true,
  criticises: true,
  suggests: true,
  predicts: true,
  admits: true,
  believes: true,
  hopes: true,
  fears: true,
  doubts: true,
}
const KINDS: Readonly<Record<AttributionKind, true>> = { direct: true, indirect: true, mixed: true }
const STATUSES: Readonly<Record<EventStatus, true>> = {
  happened: true,
  ongoing: true,
  planned: true,
  possible: true,
  alleged: true,
  denied: true,
  "not-confirmed": true,
  hypothetical: true,
}

/** What the values of a field can be; null: any words. Days are ISO, a stretch of them "2024-03-05/2024-03-07". */
export const VALUES: Readonly<Record<string, readonly string[] | null>> = {
  stance: Object.keys(STANCES),
  kind: Object.keys(KINDS),
  status: Object.keys(STATUSES),
  speaker: null,
  type: null,
  said: null,
  time: null,
  name: null,
  value: null,
}

/** Throws a `RangeError` that says what is wrong with a correction, if anything is. */
export function checkCorrection(record: HandRecord, field: string, value: string): void {
  const fields: readonly string[] = CORRECTABLE[record]
  if (!fields.includes(field))
    throw new RangeError(`${field} of ${ARTICLE[record]} cannot be corrected; ${canBe(fields)}`)
  const values = VALUES[field]
  if (values && !values.includes(value))
    throw new RangeError(`${field} is one of ${values.join(", ")}, not "${value}"`)
  if ((field === "said" || field === "time" || field === "value") && !stretchOf(value))
    throw new RangeError(
      `${field} is a day as 2024-03-05, or two of them with a stroke between, not "${value}"`,
    )
  if (!value.trim()) throw new RangeError(`${field} needs a value`)
}

const ARTICLE: Readonly<Record<HandRecord, string>> = {
  attribution: "an attribution",
  event: "an event",
  entity: "an entity",
  time: "a time",
}

function canBe(fields: readonly string[]): string {
  return fields.length > 1 ? `one of ${fields.join(", ")} can` : `${fields[0]} can`
}

/** First and last of the days a corrected time names; null when it names none. */
export function stretchOf(value: string): readonly [string, string] | null {
  const [from = "", to = from, ...more] = value.split("/")
  return !more.length && dayOf(from) === from && dayOf(to) === to && from <= to ? [from, to] : null
}
