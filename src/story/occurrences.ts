import { byId } from "../model/by-id.ts"
import type { Occurrence, OccurrenceMention, StatusStep } from "../model/dossier.ts"
import type { EventRecord, Pair, Reading, Time } from "../model/reading.ts"
import { corroborate } from "./corroboration.ts"
import { type JoinMention, joinMentions } from "./joining.ts"
import { keysIn, keysOf } from "./keys.ts"
import { compare, instant } from "./order.ts"
import { actsOf, headOf, isCommon, type RulesByLanguage, stemOf } from "./rules.ts"
import { SurroundingWords } from "./surroundings.ts"
import { bared, dayOf, folded, isoOf } from "./words.ts"

/** A report of the dossier as joining wants it. */
export interface Told {
  readonly reading: Reading
  /** Id of the story it belongs to, null when it was put in none. */
  readonly story: string | null
  /** Id of its copy group; null when nobody copied it. */
  readonly copies: string | null
}

/** One event in one report, with what is needed to tell it from others. */
export interface ToldEvent extends JoinMention {
  readonly told: Told
  readonly event: EventRecord
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  /** Day of the saying, else of the report. */
  readonly at: string | null
}

/** The events of the reports of one story, each once, in order of the day they are told for. */
export function findOccurrences(reports: readonly Told[], rules: RulesByLanguage): Occurrence[] {
  const events = reports.flatMap(told => toldEvents(told, rules))
  return joinMentions(events)
    .map(group =>
      occurrenceOf(
        group.map(i => events[i] as ToldEvent),
        rules,
      ),
    )
    .sort(byDay)
    .map((occurrence, n) => ({ ...occurrence, id: `o${n + 1}` }))
}

/** The events of a report, ready to be joined with those of others. */
export function toldEvents(told: Told, rules: RulesByLanguage): ToldEvent[] {
  const { reading } = told
  const { times } = byId(reading)
  const own = rules[reading.language]
  const phases = new Set(own?.phases)
  const words = new SurroundingWords(reading, own)
  let before: ToldEvent | null = null
  const events = reading.events.map(event => {
    const time = event.time ? times.get(event.time.id) : undefined
    const [from, to] = daysOf(time)
    const place = byId(reading).entities.get(event.place ?? "")
    const actors = keysIn(reading, event.actors)
    const targets = keysIn(
      reading,
      event.targets.filter(id => !isOnlySource(reading, event, id)),
    )
    const names = [...new Set([...actors, ...targets])]
    const supposed = event.status === "hypothetical"
    // « elle doit se rendre à Dublin pour signer un accord »: what somebody does something for is done by the same.
    const shared = supposed && !names.length && before !== null && meets(before.event, event)
    const { start, end, lemma } = event.trigger
    const made: ToldEvent = {
      told,
      event,
      report: reading.id,
      language: reading.language,
      type: event.type,
      mode: event.mode,
      stem: stemOf(lemma),
      common: isCommon(stemOf(lemma), own),
      acts: actsOf(headOf(lemma), own),
      supposed,
      names: shared && before ? before.names : names,
      actors,
      targets,
      place: place ? (keysOf(place)[0] ?? folded(place.name)) : null,
      from,
      to,
      start,
      end,
      ...words.of(start, end),
      at: saidAt(reading, event),
    }
    before = made
    return made
  })
  return events.map((one, i) => {
    const next = events[i + 1]
    if (!next || !phases.has(headOf(one.event.trigger.lemma)) || !isRightAfter(one.event, next.event))
      return one
    const { stem, common, acts, type, mode } = next
    return { ...one, stem, common, acts, type, mode }
  })
}

/** Do the clauses of two events overlap? */
function meets(a: EventRecord, b: EventRecord): boolean {
  return a.spans.some(([start, end]) => b.spans.some(([from, to]) => start < to && end > from))
}

/** Characters between a verb and the noun of what it begins, article and adjective included. */
const NEXT = 20

function isRightAfter(a: EventRecord, b: EventRecord): boolean {
  const gap = b.trigger.start - a.trigger.end
  return gap > 0 && gap <= NEXT && meets(a, b)
}

/** Is somebody named in the clause only where its source is told, if at all: "…, according to the firm"? */
function isOnlySource(reading: Reading, event: EventRecord, entity: string): boolean {
  const { attributions, entities } = byId(reading)
  const inside = (spans: readonly Pair[], at: Pair) =>
    spans.some(([start, end]) => at[0] >= start && at[1] <= end)
  const sources = event.accordingTo.flatMap(id => attributions.get(id)?.source ?? [])
  if (!sources.some(source => source.entities.includes(entity))) return false
  const told = sources.flatMap(source => source.spans)
  return (entities.get(entity)?.mentions ?? [])
    .map(({ start, end }): Pair => [start, end])
    .filter(at => inside(event.spans, at))
    .every(at => inside(told, at))
}

function daysOf(time: Time | undefined): [number | null, number | null] {
  return time && time.type !== "DURATION" && time.type !== "SET"
    ? [dayOf(time.from), dayOf(time.to)]
    : [null, null]
}

function saidAt(reading: Reading, event: EventRecord): string | null {
  const inner = byId(reading).attributions.get(event.accordingTo[0] ?? "")
  return inner?.saidAt ?? reading.published?.slice(0, 10) ?? null
}

function occurrenceOf(events: readonly ToldEvent[], rules: RulesByLanguage): Occurrence {
  const ordered = [...events].sort(byTelling)
  const last = ordered.at(-1)!.event.status
  const telling = (one: ToldEvent) => richness(one) + (one.event.status === last ? 1 : 0)
  const fullest = ordered.reduce((best, one) => (telling(one) > telling(best) ? one : best))
  const typed = ordered.find(event => event.type !== null)
  const mentions = ordered.map(mentionOf)
  const [from, to] = when(ordered)
  return {
    id: "",
    story: ordered[0]?.told.story ?? null,
    type: typed?.type ?? null,
    mode: ordered.find(event => event.mode !== null)?.mode ?? null,
    words: wordsOf(fullest),
    actors: [...new Set(ordered.flatMap(event => event.actors))],
    targets: [...new Set(ordered.flatMap(event => event.targets))],
    place: ordered.find(event => event.place !== null)?.place ?? null,
    from: from === null ? null : isoOf(from),
    to: to === null ? null : isoOf(to),
    when: from === null || to === null ? "none" : from === to ? "exact" : "rough",
    mentions,
    course: courseOf(mentions),
    corroboration: corroborate(ordered, rules),
  }
}

function mentionOf({ told, event, at }: ToldEvent): OccurrenceMention {
  const { start, end } = event.trigger
  return { report: told.reading.id, event: event.id, status: event.status, at, start, end }
}

/** The narrowest stretch of days that the mentions leave, widened to the first where they do not meet. */
function when(events: readonly ToldEvent[]): [number | null, number | null] {
  let [from, to]: [number | null, number | null] = [null, null]
  for (const event of events) {
    if (event.from === null || event.to === null) continue
    if (from === null || to === null) [from, to] = [event.from, event.to]
    else if (Math.max(from, event.from) <= Math.min(to, event.to)) {
      from = Math.max(from, event.from)
      to = Math.min(to, event.to)
    }
  }
  return [from, to]
}

/** Each change of what was said, in order of time. */
function courseOf(mentions: readonly OccurrenceMention[]): StatusStep[] {
  const steps: StatusStep[] = []
  for (const [mention, { at, status }] of mentions.entries()) {
    if (steps.at(-1)?.status !== status) steps.push({ at, status, mention })
  }
  return steps
}

/** The clause in which an event is told, else its trigger alone. */
function wordsOf({ told, event }: ToldEvent): string {
  const spans: readonly Pair[] = event.spans.length ? event.spans : [[event.trigger.start, event.trigger.end]]
  const words = spans.map(([start, end]) => told.reading.text.slice(start, end).replace(/\s+/gu, " "))
  return words.map(bared).join(" … ")
}

/** How much the clause of an event tells of it by itself. */
function richness({ told, event, names, place, from }: ToldEvent): number {
  const facts = names.length + (place ? 1 : 0) + (from === null ? 0 : 1)
  return facts + (event.accordingTo.length ? 0 : 0.5) + (opensSentence(told.reading.text, event) ? 2 : 0)
}

/** Does the clause begin as a sentence does, so that it can be read alone? */
function opensSentence(text: string, { spans, trigger }: EventRecord): boolean {
  const first = text.charAt(spans[0]?.[0] ?? trigger.start)
  return first !== first.toLowerCase()
}

function byTelling(a: ToldEvent, b: ToldEvent): number {
  return (
    instant(a.at) - instant(b.at) ||
    instant(a.told.reading.published) - instant(b.told.reading.published) ||
    compare(a.report, b.report) ||
    a.event.trigger.start - b.event.trigger.start
  )
}

function byDay(a: Occurrence, b: Occurrence): number {
  return (
    instant(a.from) - instant(b.from) ||
    instant(a.mentions[0]?.at ?? null) - instant(b.mentions[0]?.at ?? null) ||
    compare(a.mentions[0]?.report ?? "", b.mentions[0]?.report ?? "") ||
    (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
  )
}
