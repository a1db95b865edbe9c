import { byId } from "../model/by-id.ts"
import type { Attribution, Entity, EventRecord, Pair, Reading, Time } from "../model/reading.ts"
import type { TableName } from "./format.ts"
import { sha256Of } from "./hash.ts"
import { namesOf } from "./said.ts"

/** What a column holds. `day` is an ISO day; `texts` and `spans` are lists. */
export type ColumnType = "text" | "texts" | "integer" | "number" | "boolean" | "day" | "spans"
export type Cell = string | number | boolean | null | readonly string[] | readonly Pair[]

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** A kind of record as rows and columns: what `csv`, `tsv` and `parquet` share. */
export interface Table {
  readonly columns: readonly Column[]
  /** The rows of one report, each as long as `columns`. */
  readonly rows: (reading: Reading) => readonly (readonly Cell[])[]
}

type Def<R> = readonly [name: string, type: ColumnType, cell: (record: R, reading: Reading) => Cell]

function table<R>(recordsOf: (reading: Reading) => readonly R[], own: readonly Def<R>[]): Table {
  const defs: readonly Def<R>[] = [...(REPORT as readonly Def<unknown>[]), ...own]
  return {
    columns: defs.map(([name, type]) => ({ name, type })),
    rows: reading => recordsOf(reading).map(record => defs.map(([, , cell]) => cell(record, reading))),
  }
}

/** Which report a row comes from. */
const REPORT: readonly Def<unknown>[] = [
  ["report", "text", (_, r) => r.id],
  ["published", "text", (_, r) => r.published],
  ["outlet", "text", (_, r) => r.outlet],
  ["title", "text", (_, r) => r.title],
  ["url", "text", (_, r) => r.url],
  ["language", "text", (_, r) => r.language],
]

const attributions = table<Attribution>(
  r => r.attributions,
  [
    ["id", "text", a => a.id],
    ["kind", "text", a => a.kind],
    ["act", "text", a => a.act],
    ["stance", "text", a => a.stance],
    ["negated", "boolean", a => a.negated],
    ["source", "text", (a, r) => wordsAt(r, a.source?.spans ?? [])],
    ["sourceType", "text", a => a.source?.type ?? null],
    ["named", "boolean", a => a.source?.named ?? null],
    ["entities", "texts", (a, r) => namesOf(r, a.source?.entities ?? [])],
    ["cue", "text", (a, r) => wordsAt(r, a.cue.spans)],
    ["cueLemma", "text", a => a.cue.lemma],
    ["content", "text", (a, r) => wordsAt(r, a.content.spans)],
    ["addressee", "text", (a, r) => wordsAt(r, a.addressee?.spans ?? [])],
    ["saidAt", "day", a => a.saidAt],
    ["within", "text", a => a.within],
    ["via", "text", a => a.source?.via ?? null],
    ["confidence", "number", a => a.confidence],
    ["entityIds", "texts", a => a.source?.entities ?? []],
    ["sourceSpans", "spans", a => a.source?.spans ?? []],
    ["cueSpans", "spans", a => a.cue.spans],
    ["contentSpans", "spans", a => a.content.spans],
    ["addresseeSpans", "spans", a => a.addressee?.spans ?? []],
    ["reason", "texts", a => a.reason],
  ],
)

const events = table<EventRecord>(
  r => r.events,
  [
    ["id", "text", e => e.id],
    ["status", "text", e => e.status],
    ["negated", "boolean", e => e.negated],
    ["type", "text", e => e.type],
    ["mode", "text", e => e.mode],
    ["trigger", "text", (e, r) => r.text.slice(e.trigger.start, e.trigger.end)],
    ["lemma", "text", e => e.trigger.lemma],
    ["words", "text", (e, r) => wordsAt(r, e.spans)],
    ["actors", "texts", (e, r) => namesOf(r, e.actors)],
    ["targets", "texts", (e, r) => namesOf(r, e.targets)],
    ["place", "text", (e, r) => (e.place === null ? null : (namesOf(r, [e.place])[0] ?? null))],
    ["time", "text", e => e.time?.value ?? null],
    ["from", "day", (e, r) => timeOf(e, r)?.from ?? null],
    ["to", "day", (e, r) => timeOf(e, r)?.to ?? null],
    ["accordingTo", "texts", e => e.accordingTo],
    ["sources", "texts", (e, r) => e.accordingTo.map(id => sourceWords(id, r))],
    ["confidence", "number", e => e.confidence],
    ["actorIds", "texts", e => e.actors],
    ["targetIds", "texts", e => e.targets],
    ["placeId", "text", e => e.place],
    ["timeId", "text", e => e.time?.id ?? null],
    ["triggerSpan", "spans", e => [[e.trigger.start, e.trigger.end]]],
    ["spans", "spans", e => e.spans],
    ["reason", "texts", e => e.reason],
  ],
)

const entities = table<Entity>(
  r => r.entities,
  [
    ["id", "text", e => e.id],
    ["type", "text", e => e.type],
    ["name", "text", e => e.name],
    ["country", "text", e => e.country],
    ["role", "text", e => e.role],
    ["gender", "text", e => e.gender],
    ["mentions", "integer", e => e.mentions.length],
    ["words", "texts", (e, r) => e.mentions.map(m => r.text.slice(m.start, m.end))],
    ["kinds", "texts", e => e.mentions.map(m => m.kind)],
    ["mentionSpans", "spans", e => e.mentions.map(m => [m.start, m.end] as const)],
  ],
)

const times = table<Time>(
  r => r.times,
  [
    ["id", "text", t => t.id],
    ["words", "text", (t, r) => r.text.slice(t.start, t.end)],
    ["type", "text", t => t.type],
    ["value", "text", t => t.value],
    ["mod", "text", t => t.mod],
    ["from", "day", t => t.from],
    ["to", "day", t => t.to],
    ["signal", "text", t => t.signal],
    ["anchor", "text", t => t.anchor],
    ["known", "texts", t => t.known],
    ["alternatives", "texts", t => t.alternatives],
    ["span", "spans", t => [[t.start, t.end]]],
  ],
)

const reports = table<Reading>(
  r => [r],
  [
    ["byline", "text", r => r.byline],
    ["agency", "text", r => r.agency],
    ["section", "text", r => r.section ?? null],
    ["genre", "text", r => r.genre ?? null],
    ["characters", "integer", r => r.text.length],
    ["sentences", "integer", r => r.sentences.length],
    ["attributions", "integer", r => r.attributions.length],
    ["events", "integer", r => r.events.length],
    ["entities", "integer", r => r.entities.length],
    ["times", "integer", r => r.times.length],
    ["notes", "texts", r => r.notes.map(n => `${n.kind}: ${n.message}`)],
    ["sha256", "text", r => sha256Of(r.text)],
  ],
)

export const tables: Readonly<Record<TableName, Table>> = { attributions, events, entities, times, reports }

/** The words as they stand, line breaks included; null when there are none. */
function wordsAt(reading: Reading, spans: readonly Pair[]): string | null {
  if (!spans.length) return null
  return spans.map(([start, end]) => reading.text.slice(start, end)).join(" […] ")
}

function timeOf(event: EventRecord, reading: Reading): Time | null {
  return (event.time && byId(reading).times.get(event.time.id)) ?? null
}

/** Whom an event rests on; the kind of source where the text has no words for it, "" where it names none. */
function sourceWords(id: string, reading: Reading): string {
  const source = byId(reading).attributions.get(id)?.source
  return source ? (wordsAt(reading, source.spans) ?? source.type) : ""
}
