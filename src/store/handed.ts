import type { Attribution, Entity, EventRecord, Pair, Reading, Source, Time } from "../model/reading.ts"
import { type HandRecord, stretchOf } from "./correctable.ts"
import { nameKey } from "./fold.ts"

/** What is noted by hand of the records of one text, by `record place` (`spotKey`). */
export interface Hand {
  readonly dismissed: ReadonlySet<string>
  readonly corrected: ReadonlyMap<string, ReadonlyMap<string, string>>
}

export const NO_HAND: Hand = { dismissed: new Set(), corrected: new Map() }

/** The spans of a record as a key: "12-40;52-60". */
export function placeOf(spans: readonly Pair[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(";")
}

/** Where a record stands, as what is noted of it is kept: an attribution by its content, an event by its trigger, an
 * entity by its first mention, a time by its words. */
export const placed = {
  attribution: ({ content }: Attribution) => placeOf(content.spans),
  event: ({ trigger: { start, end } }: EventRecord) => placeOf([[start, end]]),
  entity: ({ mentions }: Entity) => placeOf(mentions.slice(0, 1).map(({ start, end }): Pair => [start, end])),
  time: ({ start, end }: Time) => placeOf([[start, end]]),
} as const satisfies Readonly<Record<HandRecord, unknown>>

/** The reading with what a person put right in place of what was read, and without what they dismissed. A speaker noted
 * by hand is the entity of that name, else an entity without a mention; a day noted for an event is a time at its
 * trigger. The same reading when nothing is noted of it. */
export function readingWithHand(reading: Reading, hand: Hand): Reading {
  if (!hand.dismissed.size && !hand.corrected.size) return reading
  const made = new Making(reading, hand)
  const entities = made.entities()
  const times = made.times()
  const attributions = made.attributions()
  const events = made.events()
  return {
    ...reading,
    entities: [...entities, ...made.addedEntities],
    times: [...times, ...made.addedTimes].sort((a, b) => a.start - b.start || a.end - b.end),
    attributions,
    events,
  }
}

class Making {
  readonly addedEntities: Entity[] = []
  readonly addedTimes: Time[] = []
  private readonly stay: ReadonlySet<string>
  private readonly values = new Map<string, string>()

  private readonly reading: Reading
  private readonly hand: Hand

  constructor(reading: Reading, hand: Hand) {
    this.reading = reading
    this.hand = hand
    const { entities, times, attributions, events } = reading
    this.stay = new Set([
      ...entities.filter(one => !this.isGone("entity", placed.entity(one))).map(({ id }) => id),
      ...times.filter(one => !this.isGone("time", placed.time(one))).map(({ id }) => id),
      ...attributions.filter(one => !this.isGone("attribution", placed.attribution(one))).map(({ id }) => id),
      ...events.filter(one => !this.isGone("event", placed.event(one))).map(({ id }) => id),
    ])
  }

  entities(): Entity[] {
    return this.kept(this.reading.entities).map(entity => ({
      ...entity,
      name: this.right("entity", placed.entity(entity))?.get("name") ?? entity.name,
      ...(entity.members && { members: entity.members.filter(id => this.stay.has(id)) }),
    }))
  }

  times(): Time[] {
    return this.kept(this.reading.times).map(time => {
      const value = this.right("time", placed.time(time))?.get("value")
      if (value === undefined) return time
      this.values.set(time.id, value)
      return { ...time, ...valued(value) }
    })
  }

  attributions(): Attribution[] {
    return this.kept(this.reading.attributions).map(attribution => {
      const right = this.right("attribution", placed.attribution(attribution))
      return {
        ...attribution,
        kind: (right?.get("kind") as Attribution["kind"] | undefined) ?? attribution.kind,
        stance: (right?.get("stance") as Attribution["stance"] | undefined) ?? attribution.stance,
        saidAt: right?.get("said") ?? attribution.saidAt,
        source: this.source(attribution, right?.get("speaker")),
        within: this.known(attribution.within),
      }
    })
  }

  events(): EventRecord[] {
    return this.kept(this.reading.events).map(event => {
      const right = this.right("event", placed.event(event))
      const { sameAs, ...rest } = event
      return {
        ...rest,
        type: right?.get("type") ?? event.type,
        status: (right?.get("status") as EventRecord["status"] | undefined) ?? event.status,
        actors: event.actors.filter(id => this.stay.has(id)),
        targets: event.targets.filter(id => this.stay.has(id)),
        place: this.known(event.place),
        time: this.time(event, right?.get("time")),
        accordingTo: event.accordingTo.filter(id => this.stay.has(id)),
        ...(sameAs !== undefined && this.stay.has(sameAs) && { sameAs }),
      }
    })
  }

  private source({ source }: Attribution, speaker: string | undefined): Source | null {
    if (speaker !== undefined) {
      const entity = this.called(speaker, source)
      const { type } = entity
      return {
        spans: source?.spans ?? [],
        entities: [entity.id],
        type: SPEAKERS.has(type) ? (type as Source["type"]) : (source?.type ?? "unknown"),
        named: true,
        via: this.known(source?.via ?? null),
      }
    }
    return (
      source && {
        ...source,
        entities: source.entities.filter(id => this.stay.has(id)),
        via: this.known(source.via),
      }
    )
  }

  /** The entity of a name, as it is called in the reading, else a new one. */
  private called(name: string, source: Source | null): Entity {
    const key = nameKey(name)
    const known = [...this.entities(), ...this.addedEntities].find(entity => nameKey(entity.name) === key)
    if (known) return known
    const before = this.reading.entities.find(({ id }) => id === source?.entities[0])
    const made: Entity = {
      id: `e${numberAfter(this.reading.entities) + this.addedEntities.length}`,
      type: before?.type ?? "person",
      name,
      country: null,
      role: null,
      gender: null,
      mentions: [],
    }
    this.addedEntities.push(made)
    return made
  }

  private time(event: EventRecord, value: string | undefined): EventRecord["time"] {
    if (value === undefined) {
      if (!event.time || !this.stay.has(event.time.id)) return null
      return { ...event.time, value: this.values.get(event.time.id) ?? event.time.value }
    }
    const made: Time = {
      id: `t${numberAfter(this.reading.times) + this.addedTimes.length}`,
      start: event.trigger.start,
      end: event.trigger.end,
      type: "DATE",
      mod: null,
      signal: null,
      signalSpan: null,
      anchor: null,
      ...valued(value),
    }
    this.addedTimes.push(made)
    return { value, id: made.id }
  }

  private right(record: HandRecord, place: string): ReadonlyMap<string, string> | undefined {
    return this.hand.corrected.get(`${record} ${place}`)
  }

  private isGone(record: HandRecord, place: string): boolean {
    return this.hand.dismissed.has(`${record} ${place}`)
  }

  private kept<R extends { readonly id: string }>(records: readonly R[]): R[] {
    return records.filter(({ id }) => this.stay.has(id))
  }

  private known(id: string | null): string | null {
    return id !== null && this.stay.has(id) ? id : null
  }
}

/** Entities that can be a source as what they are. */
const SPEAKERS: ReadonlySet<string> = new Set([
  "person",
  "state",
  "official-body",
  "organisation",
  "media",
  "document",
  "group",
])

function valued(value: string): Pick<Time, "value" | "from" | "to" | "known" | "alternatives"> {
  const [from, to] = stretchOf(value) ?? [null, null]
  return { value, from, to, known: [], alternatives: [] }
}

/** The first number that no id has. */
function numberAfter(records: readonly { readonly id: string }[]): number {
  return 1 + records.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0)
}
