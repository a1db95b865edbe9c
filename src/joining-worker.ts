import { rulesByLanguage } from "./many.ts"
import type { Reading } from "./model/reading.ts"
import { type Answer, contradictions, stories, timeline } from "./story/answers.ts"
import { type Joins, joinReadings } from "./story/dossier.ts"

/** What joins many reports, with the tables that are made from the readings themselves. */
export interface Joined {
  readonly joins: Joins
  readonly timeline: Answer
  readonly stories: Answer
  readonly contradictions: Answer
}

/** Readings as JSON, and what joins them when that is known already. */
export interface ToJoin {
  readonly readings: readonly string[]
  readonly joins: Joins | null
}

/** Joins readings in a thread of its own, so that whoever waits for other things does not wait for this. */
export default async function join({ readings, joins: known }: ToJoin): Promise<Joined> {
  const all = readings.map(line => JSON.parse(line) as Reading)
  const joins = known ?? joinReadings(all, await rulesByLanguage())
  return {
    joins,
    timeline: timeline(all, joins),
    stories: stories(all, joins),
    contradictions: contradictions(all, joins),
  }
}
