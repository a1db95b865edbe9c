import { byId } from "../model/by-id.ts"
import type { Attribution, Entity, EventRecord, Pair, Reading } from "../model/reading.ts"
import { bared, folded } from "../story/words.ts"
import { dayOf } from "./day.ts"
import { nameKey, storable } from "./fold.ts"
import { type Hand, placed, readingWithHand } from "./handed.ts"
import { type Kept, sha256 } from "./report.ts"

/** The row of a report; `words` and `plain` are what its index is made of. */
export function reportRow({ reading, hash, edition }: Kept, engine: string) {
  const words = indexed(`${reading.title ?? ""}\n${reading.text}`)
  const at = edition.at === null ? Number.NaN : Date.parse(edition.at)
  return {
    hash,
    engine,
    id: storable(reading.id),
    text_hash: sha256(reading.text),
    uri: orNull(edition.uri),
    version: orNull(edition.version),
    version_at: orNull(edition.at),
    version_time: Number.isFinite(at) ? at : null,
    withdrawn: edition.withdrawn,
    language: reading.language,
    published: orNull(reading.published),
    day: dayOf(reading.published),
    title: orNull(reading.title),
    outlet: orNull(reading.outlet),
    url: orNull(reading.url),
    byline: orNull(reading.byline),
    agency: orNull(reading.agency),
    // JSON writes what a column cannot hold as escapes, so the reading comes back to the letter.
    reading: JSON.stringify(reading),
    config: CONFIGS[reading.language] ?? "simple",
    words,
    plain: folded(words),
  }
}

/** The rows of a report's records, as a person put them right; those dismissed are kept and marked. */
export function recordRows(read: Reading, report: number, hand: Hand) {
  const reading = readingWithHand(read, { dismissed: new Set(), corrected: hand.corrected })
  const entities = new Map(reading.entities.map(e => [e.id, e]))
  const config = CONFIGS[reading.language] ?? "simple"
  const speakers = reading.attributions.flatMap(a => speakerRows(a, reading, report, entities))
  const abouts = reading.attributions.flatMap(a => aboutRows(a, reading, report))
  const events = reading.events.map(e => eventRow(e, reading, report, entities, hand))
  const participants = reading.events.flatMap(e => participantRows(e, report, entities))
  const names = new Map<string, string>()
  for (const { name_key, name } of speakers) if (!names.has(name_key)) names.set(name_key, name)
  for (const { name } of reading.entities) {
    const key = nameKey(name)
    if (key && !names.has(key)) names.set(key, storable(name))
  }
  return {
    attributions: reading.attributions.map(a => attributionRow(a, reading, report, config, hand)),
    speakers,
    abouts,
    events,
    participants,
    names: [...names].map(([name_key, name]) => ({ name_key, name })),
  }
}

function attributionRow(a: Attribution, reading: Reading, report: number, config: string, hand: Hand) {
  const place = placed.attribution(a)
  const source = a.source ? wordsAt(reading.text, a.source.spans) : null
  const content = wordsAt(reading.text, a.content.spans)
  const words = indexed(content)
  return {
    report,
    id: a.id,
    place,
    kind: a.kind,
    act: a.act,
    stance: a.stance,
    negated: a.negated,
    source,
    source_type: a.source?.type ?? null,
    named: a.source?.named ?? false,
    via: a.source?.via ?? null,
    within: a.within,
    cue: wordsAt(reading.text, a.cue.spans),
    cue_lemma: storable(a.cue.lemma),
    content,
    start_at: a.content.spans[0]?.[0] ?? a.cue.spans[0]?.[0] ?? 0,
    end_at: a.content.spans.at(-1)?.[1] ?? a.cue.spans.at(-1)?.[1] ?? 0,
    said_at: a.saidAt,
    day: dayOf(a.saidAt) ?? dayOf(reading.published),
    confidence: a.confidence,
    dismissed: hand.dismissed.has(`attribution ${place}`),
    config,
    words,
    plain: folded(words),
  }
}

function speakerRows(
  a: Attribution,
  reading: Reading,
  report: number,
  entities: ReadonlyMap<string, Entity>,
) {
  const several = (a.source?.entities.length ?? 0) > 1
  const row = (entity: string, name: string, facts: Partial<Entity>, named: boolean) => {
    const shown = oneLine(storable(name))
    const name_key = nameKey(shown)
    const { country = null, role = null } = facts
    // Of several each is of a kind of its own.
    const type = (several ? facts.type : null) ?? a.source?.type ?? "unknown"
    if (!name_key) return []
    return [
      { report, attribution: a.id, entity, name_key, name: shown, type, country, role: orNull(role), named },
    ]
  }
  if (!a.source) return []
  const known = [...new Set(a.source.entities)].flatMap(id => entities.get(id) ?? [])
  if (known.length) {
    const { named } = a.source
    return known.flatMap(e => row(e.id, e.name, e, named))
  }
  return row("", wordsAt(reading.text, a.source.spans), {}, a.source.named)
}

function aboutRows(a: Attribution, reading: Reading, report: number) {
  const keys = new Set<string>()
  for (const entity of reading.entities) {
    const inside = entity.mentions.some(m =>
      a.content.spans.some(([start, end]) => m.start >= start && m.end <= end),
    )
    const key = inside ? nameKey(entity.name) : ""
    if (key) keys.add(key)
  }
  return [...keys].map(name_key => ({ report, attribution: a.id, name_key }))
}

function eventRow(
  e: EventRecord,
  reading: Reading,
  report: number,
  entities: ReadonlyMap<string, Entity>,
  hand: Hand,
) {
  const place = placed.event(e)
  const time = e.time && byId(reading).times.get(e.time.id)
  const names = (ids: readonly string[]) =>
    storable(
      ids
        .flatMap(id => entities.get(id)?.name ?? [])
        .map(oneLine)
        .join("; "),
    )
  const words = bared(
    wordsAt(reading.text, e.spans) || wordsAt(reading.text, [[e.trigger.start, e.trigger.end]]),
  )
  const where = e.place === null ? "" : names([e.place])
  return {
    report,
    id: e.id,
    place,
    type: e.type,
    mode: e.mode,
    status: e.status,
    negated: e.negated,
    lemma: storable(e.trigger.lemma),
    words,
    plain: folded(words),
    start_at: e.spans[0]?.[0] ?? e.trigger.start,
    end_at: e.spans.at(-1)?.[1] ?? e.trigger.end,
    actors: names(e.actors),
    targets: names(e.targets),
    where_at: where || null,
    time_value: e.time?.value ?? null,
    from_day: dayOf(time?.from ?? null),
    to_day: dayOf(time?.to ?? null),
    according_to: e.accordingTo.join("; "),
    confidence: e.confidence,
    dismissed: hand.dismissed.has(`event ${place}`),
  }
}

function participantRows(e: EventRecord, report: number, entities: ReadonlyMap<string, Entity>) {
  const rows = new Map<string, { report: number; event: string; part: string; name_key: string }>()
  const add = (part: string, ids: readonly string[]) => {
    for (const id of ids) {
      const name_key = nameKey(entities.get(id)?.name ?? "")
      if (name_key) rows.set(`${part} ${name_key}`, { report, event: e.id, part, name_key })
    }
  }
  add("actor", e.actors)
  add("target", e.targets)
  add("place", e.place === null ? [] : [e.place])
  return [...rows.values()]
}

/** The configurations of PostgreSQL's text search for the languages Selon reads. */
const CONFIGS: Readonly<Record<string, string>> = { fr: "french", en: "english" }

/** A report longer than this is found by its first words only: the index of a text has a limit in PostgreSQL. */
const INDEXED = 100_000

function indexed(text: string): string {
  return storable(text.slice(0, INDEXED))
}

function wordsAt(text: string, spans: readonly Pair[]): string {
  return storable(spans.map(([start, end]) => text.slice(start, end)).join(" […] "))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

function orNull(text: string | null): string | null {
  return text === null ? null : storable(text)
}
