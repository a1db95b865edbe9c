import type { EventRecord, Pair } from "../src/model/reading.ts"
import type { GoldAttribution, GoldEntity, GoldReport, GoldTime } from "./gold.ts"
import { readGold } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** One event as a person marked it. */
export interface GoldEvent {
  readonly trigger: { readonly start: number; readonly end: number }
  readonly type: string | null
  readonly status: string
  readonly negated: boolean
  readonly accordingTo: readonly number[]
  readonly group?: string
}

export interface GoldEventReport extends GoldReport {
  readonly events: readonly GoldEvent[]
}

/** The events of a set marked in the manner of fr-wikinews. */
export function readEventReports(
  name: string,
  language: string,
  folder?: string,
): readonly GoldEventReport[] {
  return readGold<
    Partial<GoldEventReport> & {
      readonly id: string
      readonly text: string
      readonly attributions: readonly GoldAttribution[]
      readonly entities: readonly GoldEntity[]
      readonly times: readonly GoldTime[]
    }
  >(name, folder).map(record => ({
    id: record.id,
    language: record.language ?? language,
    published: record.published ?? null,
    text: record.text,
    attributions: record.attributions ?? [],
    entities: record.entities ?? [],
    times: record.times ?? [],
    events: record.events ?? [],
  }))
}

interface SeedEvent {
  readonly textStart: number
  readonly textEnd: number
  readonly ploverBase: string | null
  readonly status: string
  readonly time?: { readonly mod?: string } | null
}

/** The events of the seed report. Its spans are clauses, not triggers; its "background" is what has happened. */
export function seedEvents(seed: { readonly events: readonly SeedEvent[] }): GoldEvent[] {
  return seed.events.map(event => ({
    trigger: { start: event.textStart, end: event.textEnd },
    type: event.ploverBase,
    status: event.status === "background" ? "happened" : event.status,
    negated: false,
    accordingTo: [],
  }))
}

/** One report as a person marked its events and as the system found them. */
export interface EventPairing {
  readonly id: string
  readonly text: string
  readonly gold: readonly GoldEvent[]
  readonly system: readonly EventRecord[]
}

/** Mentions found (trigger touched), and of those: type (null included), status, negation, chain; how often
 * "happened" was said of what has not; and how many events were found beyond the marked ones. */
export function scoreEvents(title: string, pairings: readonly EventPairing[]): ScoreTable[] {
  const found = { name: "mentions found", gold: 0, system: 0, right: 0 }
  const typed = { name: "type, null included", gold: 0, system: 0, right: 0 }
  const named = { name: "type, where one was marked", gold: 0, system: 0, right: 0 }
  const status = { name: "status", gold: 0, system: 0, right: 0 }
  const negated = { name: "negation", gold: 0, system: 0, right: 0 }
  const voice = { name: "own voice or somebody's", gold: 0, system: 0, right: 0 }
  const falsely = {
    name: 'false "happened" (of all found)',
    fault: true as const,
    gold: 0,
    system: 0,
    right: 0,
  }
  const extra = {
    name: "extra events a report",
    fault: true as const,
    gold: pairings.length,
    system: pairings.length,
    right: 0,
  }
  const byStatus = new Map<string, ScoreRow & { right: number; gold: number; system: number }>()
  for (const { gold, system } of pairings) {
    const pairs = matchEvents(gold, system)
    found.gold += gold.length
    found.system += system.length
    found.right += pairs.length
    extra.right += system.length - pairs.length
    for (const { wanted, got } of pairs) {
      count(typed, wanted.type === got.type)
      if (wanted.type !== null) count(named, wanted.type === got.type)
      count(status, wanted.status === got.status)
      count(negated, wanted.negated === got.negated)
      count(voice, wanted.accordingTo.length > 0 === got.accordingTo.length > 0)
      count(falsely, got.status === "happened" && wanted.status !== "happened")
      tally(byStatus, wanted.status).gold++
      tally(byStatus, got.status).system++
      if (wanted.status === got.status) tally(byStatus, got.status).right++
    }
  }
  return [
    { title: `${title}: events`, rows: [found, typed, named, status, negated, voice, falsely, extra] },
    {
      title: `${title}: status of events found`,
      rows: [...byStatus.values()].sort((a, b) => b.gold - a.gold),
    },
  ]
}

type Counted = { gold: number; system: number; right: number }

function count(row: Counted, right: boolean): void {
  row.gold++
  row.system++
  if (right) row.right++
}

function tally(rows: Map<string, Counted & { name: string }>, name: string): Counted {
  const there = rows.get(name)
  if (there) return there
  const row = { name, gold: 0, system: 0, right: 0 }
  rows.set(name, row)
  return row
}

/** One to one, the best first among those that touch: the share of the system's trigger inside the marked one
 * counts, then the type, so that a marked clause is matched with the trigger that is meant. */
export function matchEvents(
  gold: readonly GoldEvent[],
  system: readonly EventRecord[],
): { wanted: GoldEvent; got: EventRecord }[] {
  const pairs: { wanted: GoldEvent; got: EventRecord; score: number }[] = []
  for (const wanted of gold) {
    for (const got of system) {
      const shared = overlap([wanted.trigger.start, wanted.trigger.end], [got.trigger.start, got.trigger.end])
      if (shared <= 0) continue
      const share = shared / (got.trigger.end - got.trigger.start)
      pairs.push({ wanted, got, score: share + (got.type === wanted.type ? 0.5 : 0) })
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.got.trigger.start - b.got.trigger.start)
  const taken = new Set<GoldEvent | EventRecord>()
  const out: { wanted: GoldEvent; got: EventRecord }[] = []
  for (const { wanted, got } of pairs) {
    if (taken.has(wanted) || taken.has(got)) continue
    taken.add(wanted).add(got)
    out.push({ wanted, got })
  }
  return out.sort((a, b) => a.wanted.trigger.start - b.wanted.trigger.start)
}

function overlap(a: Pair, b: Pair): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0])
}
