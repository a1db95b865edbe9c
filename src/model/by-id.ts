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

/** A record of any kind, and which. */
export type AnyRecord =
  | { readonly kind: "attribution"; readonly record: Attribution }
  | { readonly kind: "event"; readonly record: EventRecord }
  | { readonly kind: "time"; readonly record: Time }
  | { readonly kind: "entity"; readonly record: Entity }

/** The record of that id; null when the reading has none. */
export function recordOf(reading: Reading, id: string): AnyRecord | null {
  const { attributions, events, times, entities } = byId(reading)
  const attribution = attributions.get(id)
  if (attribution) return { kind: "attribution", record: attribution }
  const event = events.get(id)
  if (event) return { kind: "event", record: event }
  const time = times.get(id)
  if (time) return { kind: "time", record: time }
  const entity = entities.get(id)
  return entity ? { kind: "entity", record: entity } : null
}
