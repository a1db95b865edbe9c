import { byId } from "../model/by-id.ts"
import type { Entity, EventRecord, Reading } from "../model/reading.ts"
import type { Exporter, ExportOptions } from "./format.ts"

/** One event as coders of PLOVER write it, whose conventions differ from those of the records: what is still to come
 * in the way of meeting, support, cooperation or aid is an agreement, what is still to come in the way of harm is a
 * threat, and a demanded act is the demand alone. */
export interface PloverRow {
  readonly event: EventRecord
  readonly type: PloverType
  readonly mode: string | null
  readonly auxiliary: "historical" | "future" | "hypothetical" | "negation" | null
  readonly quad: Quad
  readonly cameo: string
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
}

export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT"
export type Quad = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict"

/** The four quarters, and the root code of CAMEO for each type. */
const TYPES: Readonly<Record<PloverType, { readonly quad: Quad; readonly cameo: string }>> = {
  AGREE: { quad: "verbal cooperation", cameo: "03" },
  CONSULT: { quad: "verbal cooperation", cameo: "04" },
  SUPPORT: { quad: "verbal cooperation", cameo: "05" },
  CONCEDE: { quad: "verbal cooperation", cameo: "08" },
  COOPERATE: { quad: "material cooperation", cameo: "06" },
  AID: { quad: "material cooperation", cameo: "07" },
  RETREAT: { quad: "material cooperation", cameo: "08" },
  REQUEST: { quad: "verbal conflict", cameo: "10" },
  ACCUSE: { quad: "verbal conflict", cameo: "11" },
  REJECT: { quad: "verbal conflict", cameo: "12" },
  THREATEN: { quad: "verbal conflict", cameo: "13" },
  PROTEST: { quad: "material conflict", cameo: "14" },
  MOBILIZE: { quad: "material conflict", cameo: "15" },
  SANCTION: { quad: "material conflict", cameo: "16" },
  COERCE: { quad: "material conflict", cameo: "17" },
  ASSAULT: { quad: "material conflict", cameo: "19" },
}

export const PLOVER_TYPES = Object.keys(TYPES) as readonly PloverType[]

/** Comma-separated, one row an event that has a PLOVER type (RFC 4180). Events without one stay in the other formats. */
export const plover: Exporter = async function* (readings, options) {
  yield row(Object.keys(COLUMNS), options)
  for await (const reading of readings) {
    const rows = ploverRows(reading).map(one =>
      row(
        Object.values(COLUMNS).map(cell => cell(one, reading)),
        options,
      ),
    )
    if (rows.length) yield rows.join("")
  }
}

const COLUMNS: Readonly<Record<string, (row: PloverRow, reading: Reading) => string>> = {
  report: (_, r) => r.id,
  published: (_, r) => r.published ?? "",
  event: ({ event }) => event.id,
  date: ({ event }, r) => dateOf(event, r) ?? "",
  type: ({ type }) => type,
  mode: ({ mode }) => mode ?? "",
  auxiliary: ({ auxiliary }) => auxiliary ?? "",
  quad: ({ quad }) => quad,
  cameo: ({ cameo }) => cameo,
  actors: ({ actors }) => actors.map(({ name }) => name).join("; "),
  actorCountries: ({ actors }) => countries(actors),
  recipients: ({ recipients }) => recipients.map(({ name }) => name).join("; "),
  recipientCountries: ({ recipients }) => countries(recipients),
  place: ({ event }, r) => (event.place ? (byId(r).entities.get(event.place)?.name ?? "") : ""),
  status: ({ event }) => event.status,
  baseType: ({ event }) => event.type ?? "",
  accordingTo: ({ event }) => event.accordingTo.join("; "),
  trigger: ({ event }, r) => r.text.slice(event.trigger.start, event.trigger.end),
  start: ({ event }) => String(event.trigger.start),
  end: ({ event }) => String(event.trigger.end),
}

/** The typed events of a reading under PLOVER's conventions, in text order. */
export function ploverRows(reading: Reading): PloverRow[] {
  const { entities, attributions } = byId(reading)
  const acts = actsOf(reading)
  const parties = partiesOf(reading)
  return reading.events.flatMap((event): PloverRow[] => {
    if (event.type === null || !(event.type in TYPES)) return []
    // What a demand or threat is about is coded with the demand or threat.
    const open = event.status !== "happened" && event.status !== "ongoing"
    if (open && event.accordingTo.some(id => acts.has(id))) return []
    const outer = event.accordingTo[0] ? attributions.get(event.accordingTo[0]) : undefined
    const type = typeOf(event, outer !== undefined)
    const mode = type === event.type ? event.mode : null
    let actors = named(event.actors, entities)
    let recipients = named(event.targets, entities)
    if (type === "REQUEST" && event.type !== "REQUEST") {
      // "X said that Y must": X asks, Y is asked.
      recipients = actors
      actors = named(outer?.source?.entities ?? [], entities)
    } else if (actors.length === 0 && type !== event.type)
      actors = named(outer?.source?.entities ?? [], entities)
    if (recipients.length === 0) {
      const next = nextParty(reading, parties, event, actors) ?? event.place
      recipients = named(next ? [next] : [], entities).filter(({ id }) => actors.every(a => a.id !== id))
    }
    return [{ event, type, mode, auxiliary: auxiliaryOf(event, reading), ...TYPES[type], actors, recipients }]
  })
}

/** Coders give a recipient wherever the sentence allows one: the next party that it names after the act, but for
 * those who act or who tell of it. */
function nextParty(
  reading: Reading,
  parties: readonly Party[],
  { trigger, accordingTo }: EventRecord,
  actors: readonly Entity[],
): string | null {
  const end = sentenceEnd(reading, trigger.start)
  const told = new Set(accordingTo.flatMap(id => byId(reading).attributions.get(id)?.source?.entities ?? []))
  for (let i = firstFrom(parties, trigger.end); i < parties.length && parties[i]!.start < end; i++) {
    const { id } = parties[i]!
    if (!told.has(id) && actors.every(actor => actor.id !== id)) return id
  }
  return null
}

interface Party {
  readonly id: string
  readonly start: number
}

/** Every mention of somebody who can be acted on, in text order. */
function partiesOf(reading: Reading): Party[] {
  return reading.entities
    .filter(({ type }) => PARTIES.has(type))
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
    .sort((a, b) => a.start - b.start)
}

function sentenceEnd({ sentences, text }: Reading, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (sentences[mid]![1] <= offset) low = mid + 1
    else high = mid
  }
  return sentences[low]?.[1] ?? text.length
}

/** Index of the first that starts at the offset or later. */
function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (list[mid]!.start < offset) low = mid + 1
    else high = mid
  }
  return low
}

const PARTIES: ReadonlySet<string> = new Set([
  "state",
  "person",
  "group",
  "organisation",
  "official-body",
  "place",
])

/** Ids of the attributions whose cue is itself an event with a type. */
function actsOf({ events, attributions }: Reading): Set<string> {
  const typed = events.filter(({ type }) => type !== null).map(({ trigger }) => trigger)
  const acts = new Set<string>()
  for (const { id, cue } of attributions) {
    for (const [start, end] of cue.spans) {
      // Triggers do not overlap, so the first that ends past the cue's start tells.
      const at = Math.max(0, firstFrom(typed, start) - 1)
      if ([typed[at], typed[at + 1]].some(one => one && one.start < end && start < one.end)) acts.add(id)
    }
  }
  return acts
}

const TO_COME: ReadonlySet<string> = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID"])
const HARM: ReadonlySet<string> = new Set(["SANCTION", "COERCE", "ASSAULT", "PROTEST"])

function typeOf(event: EventRecord, said: boolean): PloverType {
  const type = event.type as PloverType
  const reason = event.reason.join(" ")
  if (said && event.status === "hypothetical" && /\bobligation:/.test(reason)) return "REQUEST"
  if (event.status !== "planned") return type
  if (event.negated) return TO_COME.has(type) || type === "AGREE" || type === "CONCEDE" ? "REJECT" : type
  if (TO_COME.has(type)) return "AGREE"
  if (type === "RETREAT" || type === "CONCEDE") return /\bplan:/.test(reason) ? "AGREE" : "CONCEDE"
  return HARM.has(type) && said ? "THREATEN" : type
}

function auxiliaryOf(event: EventRecord, reading: Reading): PloverRow["auxiliary"] {
  if (event.negated || event.status === "denied") return "negation"
  if (event.status === "planned") return "future"
  if (event.status === "hypothetical" || event.status === "possible") return "hypothetical"
  const day = dateOf(event, reading)
  return day && reading.published && Number(day.slice(0, 4)) < Number(reading.published.slice(0, 4)) - 1
    ? "historical"
    : null
}

/** The first day the event's time can mean; the report's own date does not stand in for it. */
function dateOf(event: EventRecord, reading: Reading): string | null {
  const time = event.time && byId(reading).times.get(event.time.id)
  return time ? time.from : null
}

function named(ids: readonly string[], entities: ReadonlyMap<string, Entity>): Entity[] {
  return ids.flatMap(id => entities.get(id) ?? [])
}

function countries(entities: readonly Entity[]): string {
  return [...new Set(entities.flatMap(({ country }) => country ?? []))].join("; ")
}

function row(cells: readonly string[], { formulaGuard }: ExportOptions): string {
  return `${cells.map(cell => quoted(cell, formulaGuard)).join(",")}\r\n`
}

function quoted(cell: string, guard: boolean): string {
  const safe = guard && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
