import type { Parsed } from "./model/doc.ts"
import type { Attribution, Entity, EventRecord, Pair, ReadingNote, Time } from "./model/reading.ts"
import { bySpan } from "./model/span.ts"

/** What the words of a report in one of its languages yield. */
export interface Layers {
  readonly sentences: readonly Pair[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly EventRecord[]
  readonly notes: readonly ReadingNote[]
}

/** The records of a report's languages as those of one report: in text order, numbered anew. Somebody with one full name
 * and one kind in two of them is one entity. */
export function mergedLayers(parts: readonly Layers[]): Layers {
  const apart = parts.map((part, p) => renamed(part, id => `${p}${id}`))
  const of = <K extends keyof Layers>(name: K) =>
    apart.flatMap(part => part[name] as readonly Layers[K][number][])
  const { entities, ids: joined } = joinedEntities(apart.map(part => part.entities))
  const ordered = {
    sentences: (of("sentences") as Pair[]).sort((a, b) => a[0] - b[0]),
    entities: entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start),
    times: (of("times") as Time[]).sort(bySpan),
    attributions: (of("attributions") as Attribution[]).sort((a, b) => startOf(a) - startOf(b)),
    events: (of("events") as EventRecord[]).sort((a, b) => a.trigger.start - b.trigger.start),
    notes: of("notes") as ReadingNote[],
  }
  const names = new Map<string, string>()
  for (const records of [ordered.entities, ordered.times, ordered.attributions, ordered.events])
    for (const [i, { id }] of records.entries()) names.set(id, `${id.replace(/[0-9]/g, "")}${i + 1}`)
  return renamed(ordered, id => names.get(joined.get(id) ?? id)!)
}

function startOf({ content }: Attribution): number {
  return content.spans[0]?.[0] ?? 0
}

/** No two countries are said of them; what was worked out yields. */
function mayShareCountry(one: Entity, other: Entity): boolean {
  if (!one.country || !other.country || one.country === other.country) return true
  return one.countryFrom !== undefined || other.countryFrom !== undefined
}

/** What one of them says before what was worked out of the other. */
function countryOfBoth(one: Entity, other: Entity): Pick<Entity, "country" | "countryFrom"> {
  const [first, second] = one.countryFrom && other.country && !other.countryFrom ? [other, one] : [one, other]
  const { country, countryFrom } = first.country ? first : second
  return countryFrom ? { country, countryFrom } : { country }
}

function withoutCountryFrom({ countryFrom: _, ...rest }: Entity): Omit<Entity, "countryFrom"> {
  return rest
}

/** Named alike in two languages, of one kind, and nowhere said to be of two countries. `ids`: what the later ones are now
 * called. */
function joinedEntities(parts: readonly (readonly Entity[])[]): {
  entities: Entity[]
  ids: ReadonlyMap<string, string>
} {
  const entities = new Map<string, Entity>()
  const ids = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const part of parts) {
    const before = new Map(byName)
    for (const entity of part) {
      const isNamed = entity.mentions.some(({ kind }) => kind === "name")
      const key = `${entity.type} ${entity.name}`
      const known = isNamed ? entities.get(before.get(key) ?? "") : undefined
      if (known && mayShareCountry(known, entity)) {
        ids.set(entity.id, known.id)
        entities.set(known.id, {
          ...withoutCountryFrom(known),
          ...countryOfBoth(known, entity),
          role: known.role ?? entity.role,
          gender: known.gender ?? entity.gender,
          mentions: [...known.mentions, ...entity.mentions].sort(bySpan),
        })
        // One of a part joins one of another, never two of them.
        before.delete(key)
      } else {
        entities.set(entity.id, entity)
        if (isNamed && !byName.has(key)) byName.set(key, entity.id)
      }
    }
  }
  return { entities: [...entities.values()], ids }
}

/** The same records under other names, wherever one stands. */
function renamed(part: Layers, name: (id: string) => string): Layers {
  const maybe = (id: string | null) => (id === null ? null : name(id))
  return {
    ...part,
    entities: part.entities.map(entity => ({
      ...entity,
      id: name(entity.id),
      mentions: entity.mentions.map(mention =>
        mention.alternatives ? { ...mention, alternatives: mention.alternatives.map(name) } : mention,
      ),
      ...(entity.members ? { members: entity.members.map(name) } : {}),
    })),
    times: part.times.map(time => ({
      ...time,
      id: name(time.id),
      anchor: time.anchor === "published" ? time.anchor : maybe(time.anchor),
    })),
    attributions: part.attributions.map(a => ({
      ...a,
      id: name(a.id),
      within: maybe(a.within),
      source: a.source && { ...a.source, entities: a.source.entities.map(name), via: maybe(a.source.via) },
    })),
    events: part.events.map(event => ({
      ...event,
      id: name(event.id),
      actors: event.actors.map(name),
      targets: event.targets.map(name),
      place: maybe(event.place),
      time: event.time && { ...event.time, id: name(event.time.id) },
      accordingTo: event.accordingTo.map(name),
      ...(event.sameAs === undefined ? {} : { sameAs: name(event.sameAs) }),
    })),
  }
}

const COLUMNS = ["start", "end", "block", "part", "upos", "morph", "rel"] as const

/** The words of a report's languages as one document, sentences in text order. Its language is that of the first part. */
export function mergedWords(parts: readonly Parsed[]): Parsed {
  if (parts.length === 1) return parts[0]!
  const count = parts.reduce((n, part) => n + part.count, 0)
  const first = parts[0]!
  const out = {
    ...first,
    count,
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    sentence: new Uint32Array(count),
    block: new Uint32Array(count),
    part: new Uint8Array(count),
    upos: new Uint8Array(count),
    morph: new Uint32Array(count),
    head: new Int32Array(count),
    rel: new Uint8Array(count),
    norm: [] as string[],
    lemma: [] as string[],
  }
  const sentenceStart: number[] = []
  let at = 0
  for (const { doc, from, to } of sentencesInOrder(parts)) {
    for (let i = from; i < to; i++) {
      const k = at + i - from
      for (const name of COLUMNS) out[name][k] = doc[name][i]!
      out.sentence[k] = sentenceStart.length
      out.head[k] = doc.head[i]! < 0 ? -1 : doc.head[i]! - from + at
      out.norm.push(doc.norm[i]!)
      out.lemma.push(doc.lemma[i]!)
    }
    sentenceStart.push(at)
    at += to - from
  }
  return { ...out, sentenceStart: Uint32Array.from([...sentenceStart, count]) }
}

function sentencesInOrder(parts: readonly Parsed[]) {
  const list = parts.flatMap(doc =>
    Array.from({ length: doc.sentenceStart.length - 1 }, (_, s) => ({
      doc,
      from: doc.sentenceStart[s]!,
      to: doc.sentenceStart[s + 1]!,
    })).filter(({ from, to }) => to > from),
  )
  return list.sort((a, b) => a.doc.start[a.from]! - b.doc.start[b.from]!)
}
