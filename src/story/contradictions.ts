import type { Contradiction, ContradictionKind, CopyGroup, Occurrence, Side } from "../model/dossier.ts"
import type { Reading } from "../model/reading.ts"
import { type Count, countsIn, soleCounts } from "./counts.ts"
import { findDenials } from "./denials.ts"
import { daysApart } from "./joining.ts"
import { type Told, type ToldEvent, toldEvents } from "./occurrences.ts"
import { compare, instant } from "./order.ts"
import type { RulesByLanguage } from "./rules.ts"
import { isoOf } from "./words.ts"

/** Days within which two dates given for one event can be a contradiction; further apart they are two events. */
const NEAR_DAYS = 10

/** What cannot all be right in the reports of one story: an event that happened for one and is still to come for
 * another, a denial, two numbers of one thing. A later report of the same outlet supersedes its earlier ones, and a
 * hedge is only weaker than a plain statement: neither is a contradiction. Of copies, the original alone is asked. */
export function findContradictions(
  reports: readonly Told[],
  occurrences: readonly Occurrence[],
  copies: readonly CopyGroup[],
  rules: RulesByLanguage,
): Contradiction[] {
  const copied = new Set(
    copies.flatMap(({ original, members }) => members.map(m => m.report).filter(r => r !== original)),
  )
  const asked = reports.filter(told => !copied.has(told.reading.id))
  const events = distinct(
    asked.flatMap(told => toldEvents(told, rules)),
    occurrenceIds(occurrences),
  )
  const found = [
    ...statusClashes(events, occurrences),
    ...denials(
      events,
      occurrences,
      asked.map(told => told.reading),
      rules,
    ),
    ...valueClashes(asked, rules),
  ]
  return found.sort(bySide).map((contradiction, n) => ({ ...contradiction, id: `x${n + 1}` }))
}

/** Of events that no sign tells apart in one report, the first. */
function distinct(
  events: readonly ToldEvent[],
  occurrenceOf: ReadonlyMap<string, string>,
): readonly ToldEvent[] {
  const seen = new Set<string>()
  return events.filter(told => {
    const { report, stem, type, mode, names, place, from, to, at, event } = told
    const { status, negated } = event
    const one = occurrenceOf.get(keyOf(told))
    const key = JSON.stringify([report, one, stem, type, mode, names, place, from, to, at, status, negated])
    return seen.size < seen.add(key).size
  })
}

/** One tells that it happened on a day, another, written after that day, that it is to come on a later one. */
function statusClashes(events: readonly ToldEvent[], occurrences: readonly Occurrence[]): Contradiction[] {
  const occurrenceOf = occurrenceIds(occurrences)
  const due = new Map<string, ToldEvent[]>()
  for (const event of events) {
    if (event.event.status !== "planned" || event.event.negated || event.from === null) continue
    for (const key of actKeys(event)) {
      const list = due.get(key)
      if (list) list.push(event)
      else due.set(key, [event])
    }
  }
  const found = new Map<string, Contradiction>()
  for (const done of events) {
    if (done.event.status !== "happened" || done.event.negated || done.to === null) continue
    for (const later of new Set(actKeys(done).flatMap(key => due.get(key) ?? []))) {
      if (!clash(done, done.to, later)) continue
      const one = occurrenceOf.get(keyOf(done)) ?? null
      const key = [one, occurrenceOf.get(keyOf(later))].join()
      // Both in one report, a caption against its body, say it plainest.
      if (!found.has(key) || (done.report === later.report && !within(found.get(key)))) {
        found.set(key, contradiction("status", one, sideOf(done), sideOf(later)))
      }
    }
  }
  return [...found.values()]
}

/** What two tellings of one act have in common at the least: somebody who takes part, and its type or lemma. */
function actKeys({ names, type, stem }: ToldEvent): string[] {
  return names.flatMap(name => [`${name} ${stem}`, ...(type === null ? [] : [`${name} :${type}`])])
}

function clash(done: ToldEvent, doneTo: number, due: ToldEvent): boolean {
  const apart = daysApart(done, due)
  return (
    apart >= 1 &&
    apart <= NEAR_DAYS &&
    due.from !== null &&
    due.from > doneTo &&
    oneAct(done, due) &&
    !superseded(due, done) &&
    instant(due.at) >= doneTo * DAY
  )
}

/** Milliseconds. */
const DAY = 86_400_000

function within(found: Contradiction | undefined): boolean {
  return found !== undefined && found.between[0].report === found.between[1].report
}

/** The same act of the same people at the same place, as far as both tell. */
function oneAct(a: ToldEvent, b: ToldEvent): boolean {
  if (
    a.type === null || a.type !== b.type
      ? a.stem !== b.stem
      : a.mode !== null && b.mode !== null && a.mode !== b.mode
  )
    return false
  if (!a.names.some(name => b.names.includes(name))) return false
  return a.place === b.place || (a.place === null) !== (b.place === null)
}

/** Did the outlet of `first` itself come back to it later with `second`? */
function superseded(first: ToldEvent, second: ToldEvent): boolean {
  const [a, b] = [first.told.reading, second.told.reading]
  return (
    a.id !== b.id && a.outlet !== null && a.outlet === b.outlet && instant(a.published) < instant(b.published)
  )
}

/** One denies what another says: an event that happened or is under way, or words that tell of none. */
function denials(
  events: readonly ToldEvent[],
  occurrences: readonly Occurrence[],
  readings: readonly Reading[],
  rules: RulesByLanguage,
): Contradiction[] {
  const ofEvents = eventDenials(events, occurrences)
  const covered = (side: Side) =>
    ofEvents.some(({ between }) =>
      between.some(x => x.report === side.report && x.start < side.end && x.end > side.start),
    )
  const ofWords = findDenials(readings, rules).filter(({ denied }) => !covered(denied))
  return [...ofEvents, ...ofWords.map(({ said, denied }) => contradiction("denial", null, said, denied))]
}

function eventDenials(events: readonly ToldEvent[], occurrences: readonly Occurrence[]): Contradiction[] {
  const of = new Map(events.map(event => [keyOf(event), event]))
  return occurrences.flatMap(occurrence => {
    const mentions = occurrence.mentions.flatMap(m => of.get(`${m.report} ${m.event}`) ?? [])
    const denied = mentions.find(({ event }) => event.status === "denied" && !event.negated)
    const said = mentions.find(({ event }) => SAID.has(event.status) && !event.negated)
    return denied && said ? [contradiction("denial", occurrence.id, sideOf(said), sideOf(denied))] : []
  })
}

const SAID: ReadonlySet<ToldEvent["event"]["status"]> = new Set(["happened", "ongoing", "alleged"])

/** Two reports count one thing differently, each with one number for it. Across languages what is counted is compared
 * by its first letters; within one, another word of the sentence must be shared. */
function valueClashes(reports: readonly Told[], rules: RulesByLanguage): Contradiction[] {
  const byNoun = new Map<string, { reading: Reading; count: Count }[]>()
  for (const reading of latest(reports.map(told => told.reading))) {
    const own = rules[reading.language]
    if (!own) continue
    for (const [noun, count] of soleCounts(countsIn(reading, own))) {
      const list = byNoun.get(noun)
      if (list) list.push({ reading, count })
      else byNoun.set(noun, [{ reading, count }])
    }
  }
  const found: Contradiction[] = []
  for (const list of byNoun.values()) {
    const [first, ...others] = list
    const other = first && others.find(o => o.count.value !== first.count.value && oneMatter(first, o))
    if (first && other) found.push(contradiction("value", null, countSide(first), countSide(other)))
  }
  return found
}

interface Counted {
  readonly reading: Reading
  readonly count: Count
}

function oneMatter(a: Counted, b: Counted): boolean {
  if (a.reading.language !== b.reading.language) return true
  for (const word of a.count.around) if (word !== a.count.noun && b.count.around.has(word)) return true
  return false
}

/** Readings in order of publication. What an outlet corrected later is left out: the correction supersedes it. */
function latest(readings: readonly Reading[]): Reading[] {
  const ordered = [...readings].sort((a, b) => instant(a.published) - instant(b.published))
  const corrected = new Map<string, number>()
  for (const { outlet, published, blocks } of ordered)
    if (outlet !== null && blocks.some(block => block.role === "correction"))
      corrected.set(outlet, instant(published))
  return ordered.filter(
    ({ outlet, published }) =>
      outlet === null || !((corrected.get(outlet) ?? -Infinity) > instant(published)),
  )
}

/** Report and event to the occurrence it is a mention of. */
function occurrenceIds(occurrences: readonly Occurrence[]): Map<string, string> {
  return new Map(occurrences.flatMap(o => o.mentions.map(m => [`${m.report} ${m.event}`, o.id] as const)))
}

function keyOf({ report, event }: ToldEvent): string {
  return `${report} ${event.id}`
}

function contradiction(kind: ContradictionKind, occurrence: string | null, a: Side, b: Side): Contradiction {
  return { id: "", kind, occurrence, between: [a, b] }
}

function sideOf({ told, event, from, to }: ToldEvent): Side {
  const { start, end } = event.trigger
  const day = from !== null && from === to ? ` ${isoOf(from)}` : ""
  return { report: told.reading.id, start, end, says: `${event.status}${day}` }
}

function countSide({ reading, count }: Counted): Side {
  return { report: reading.id, start: count.start, end: count.end, says: String(count.value) }
}

function bySide(a: Contradiction, b: Contradiction): number {
  const [x, y] = [a.between[0], b.between[0]]
  return compare(x.report, y.report) || x.start - y.start
}
