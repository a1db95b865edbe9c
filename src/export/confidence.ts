import type { Reading } from "../model/reading.ts"

/** The reading without the attributions and events less sure than `least`. An attribution that a record of the rest
 * leans on stays, however unsure: without it an alleged event would look like the report's own word. */
export function atLeast(reading: Reading, least: number): Reading {
  const events = reading.events.filter(e => e.confidence >= least)
  const kept = new Set<string>(events.flatMap(e => e.accordingTo))
  for (const a of reading.attributions) if (a.confidence >= least) kept.add(a.id)
  const known = new Map(reading.attributions.map(a => [a.id, a]))
  // A Set visits what is added while it is walked, so chains are followed to their end.
  for (const id of kept) {
    const attribution = known.get(id)
    if (attribution?.within) kept.add(attribution.within)
    if (attribution?.source?.via) kept.add(attribution.source.via)
  }
  return { ...reading, attributions: reading.attributions.filter(a => kept.has(a.id)), events }
}
