import type { EventStatus } from "../model/reading.ts"

/** How far a report commits to an event, in French. */
export const STATUS_IN_FRENCH: Readonly<Record<EventStatus, string>> = {
  happened: "a eu lieu",
  ongoing: "en cours",
  planned: "prévu",
  possible: "possible",
  alleged: "allégué",
  denied: "démenti",
  "not-confirmed": "non confirmé",
  hypothetical: "hypothétique",
}

/** The same, or a stance, of what is said not to be so. */
export function negatedInFrench(words: string): string {
  return `(nié) ${words}`
}
