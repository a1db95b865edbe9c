import type { Attribution, Entity, EventRecord, Reading, Time } from "./reading.ts"

/** The records of one reading by their ids. */
export interface ById {
  readonly entities: ReadonlyMap<string, Entity>
  readonly times: ReadonlyMap<string, Time>
  readonly attributions: ReadonlyMap<string, Attribution>
  readonly events: ReadonlyMap<string, EventRecord>
}

/** Made once a reading, so that whoever follows ids through a long report does so in linear time. */
export function byId(reading: Reading): ById {
  let index = indexes.get(reading)
  if (!index) {
    index = {
      entities: new Map(reading.entities.map(e => [e.id, e])),
      times: new Map(reading.times.map(t => [t.id, t])),
      attributions: new Map(reading.attributions.map(a => [a.id, a])),
      events: new Map(reading.events.map(e => [e.id, e])),
    }
    indexes.set(reading, index)
  }
  return index
}

/** Lives as long as its reading. */
const indexes = new WeakMap<Reading, ById>()
