import type { EventStatus } from "../model/reading.ts"

const SURENESS: Readonly<Record<EventStatus, number>> = {
  denied: 0,
  "not-confirmed": 1,
  hypothetical: 2,
  possible: 3,
  alleged: 4,
  planned: 5,
  ongoing: 6,
  happened: 6,
}

/** How sure an event of this status is told, for comparing only: a larger number is surer. */
export function surenessOf(status: EventStatus): number {
  return SURENESS[status]
}
