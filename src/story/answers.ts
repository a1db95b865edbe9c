import { byId } from "../model/by-id.ts"
import type { Contradiction, Occurrence, Story } from "../model/dossier.ts"
import type { Attribution, Entity, EventStatus, Pair, Reading } from "../model/reading.ts"
import type { Difference } from "./diff.ts"
import type { Joins } from "./dossier.ts"
import { isNamed, keysOf } from "./keys.ts"
import { surenessOf } from "./sureness.ts"
import { bared, folded, WORD } from "./words.ts"

/** An answer to a question over many reports: rows of plain values, each leading back to its characters. */
export interface Answer {
  /** Names of the columns, in order; every row has them all. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export type Row = Readonly<Record<string, string | number | boolean | null>>

/** Which statements are asked for. Texts are compared without accents and case. */
export interface Asked {
  /** Part of the speaker's name or of the words that stand for it. */
  readonly by?: string
  /** Words or a name that the content must have. */
  readonly about?: string
  /** First and last day of the saying (else of the report), ISO and inclusive. */
  readonly from?: string
  readonly to?: string
}

/** One line an event over all reports, by the day it is told for; events without a day come last. */
export function timeline(readings: readonly Reading[], { occurrences }: Joins): Answer {
  const reports = new Map(readings.map(reading => [reading.id, reading]))
  const columns = [
    "from",
    "to",
    "when",
    "status",
    "event",
    "triggers",
    "type",
    "mode",
    "actors",
    "place",
    "course",
    "atLeast",
    "atMost",
    "party",
    "reports",
    "story",
    "report",
    "start",
    "end",
  ]
  const rows = occurrences.map(occurrence => {
    const mention = occurrence.mentions.at(-1)
    return {
      from: occurrence.from,
      to: occurrence.to,
      when: occurrence.when,
      status: mention?.status ?? null,
      event: occurrence.words,
      triggers: triggersOf(occurrence, reports),
      type: occurrence.type,
      mode: occurrence.mode,
      actors: namesOf(occurrence, reports),
      place: placeOf(occurrence, reports),
      course: occurrence.course.map(step => `${step.at ?? "?"} ${step.status}`).join("; "),
      atLeast: occurrence.corroboration.atLeast,
      atMost: occurrence.corroboration.atMost,
      party: occurrence.corroboration.confirmedByParty,
      reports: new Set(occurrence.mentions.map(m => m.report)).size,
      story: occurrence.story,
      ...placed(mention?.report ?? "", mention?.start ?? 0, mention?.end ?? 0),
    }
  })
  return { columns, rows: [...rows].sort((a, b) => order(a.from, b.from) || order(a.to, b.to)) }
}

/** Who said what, in order of time. */
export function quotes(readings: readonly Reading[], asked: Asked = {}): Answer {
  const columns = [
    "said",
    "speaker",
    "role",
    "country",
    "type",
    "named",
    "stance",
    "kind",
    "negated",
    "words",
    "outlet",
    "published",
    "report",
    "record",
    "start",
    "end",
  ]
  const rows = readings.flatMap(reading =>
    reading.attributions.flatMap(attribution => {
      const speaker = speakerOf(reading, attribution)
      const said = attribution.saidAt ?? reading.published?.slice(0, 10) ?? null
      const words = sliced(reading, attribution.content.spans)
      if (!dated(said, asked) || !isBy(reading, attribution, asked.by) || !isAbout(words, asked.about))
        return []
      return [
        {
          said,
          speaker: speaker?.name ?? (attribution.source ? sliced(reading, attribution.source.spans) : null),
          role: speaker?.role ?? null,
          country: speaker?.country ?? null,
          type: attribution.source?.type ?? null,
          named: attribution.source?.named ?? false,
          stance: attribution.stance,
          kind: attribution.kind,
          negated: attribution.negated,
          words,
          outlet: reading.outlet,
          published: reading.published,
          ...located(reading, attribution.id, attribution.content.spans),
        },
      ]
    }),
  )
  return { columns, rows: rows.sort((a, b) => order(a.said, b.said)) }
}

/** Every event of every report, in order of the day it is told for. */
export function events(readings: readonly Reading[], asked: Asked = {}): Answer {
  const columns = [
    "time",
    "status",
    "negated",
    "event",
    "type",
    "mode",
    "actors",
    "targets",
    "place",
    "accordingTo",
    "outlet",
    "published",
    "report",
    "record",
    "start",
    "end",
  ]
  const rows = readings.flatMap(reading =>
    reading.events.flatMap(event => {
      const time = event.time?.value ?? null
      const words = event.spans.length
        ? sliced(reading, event.spans)
        : reading.text.slice(event.trigger.start, event.trigger.end)
      const named = (ids: readonly string[]) => ids.map(id => entity(reading, id)?.name ?? "").join("; ")
      const sources = event.accordingTo.map(id => byId(reading).attributions.get(id))
      if (!dated(time ?? reading.published?.slice(0, 10) ?? null, asked) || !isAbout(words, asked.about))
        return []
      if (asked.by && !sources.some(a => a && isBy(reading, a, asked.by))) return []
      return [
        {
          time,
          status: event.status,
          negated: event.negated,
          event: bared(words),
          type: event.type,
          mode: event.mode,
          actors: named(event.actors),
          targets: named(event.targets),
          place: event.place ? (entity(reading, event.place)?.name ?? null) : null,
          accordingTo: sources
            .map(a => (a ? (speakerOf(reading, a)?.name ?? sliced(reading, a.source?.spans ?? [])) : ""))
            .join(" < "),
          outlet: reading.outlet,
          published: reading.published,
          ...located(reading, event.id, [[event.trigger.start, event.trigger.end]]),
        },
      ]
    }),
  )
  return { columns, rows: rows.sort((a, b) => order(a.time, b.time)) }
}

/** The stories, largest first. */
export function stories(readings: readonly Reading[], joins: Joins): Answer {
  const columns = [
    "story",
    "title",
    "from",
    "to",
    "reports",
    "copies",
    "outlets",
    "events",
    "contradictions",
    "follows",
    "terms",
  ]
  const reports = new Map(readings.map(reading => [reading.id, reading]))
  const eventsIn = new Map<string | null, number>()
  for (const { story } of joins.occurrences) eventsIn.set(story, (eventsIn.get(story) ?? 0) + 1)
  const storyOf = new Map(joins.stories.flatMap(story => story.reports.map(id => [id, story.id] as const)))
  const tally = (reports: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const report of reports) {
      const story = storyOf.get(report)
      if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1)
    }
    return counts
  }
  const clashesIn = tally(joins.contradictions.map(({ between }) => between[0].report))
  const copiesIn = tally(
    joins.copies.flatMap(({ original, members }) => members.slice(1).map(() => original)),
  )
  const rows = joins.stories.map(story => ({
    story: story.id,
    title: story.title,
    from: story.from,
    to: story.to,
    reports: story.reports.length,
    copies: copiesIn.get(story.id) ?? 0,
    outlets: new Set(story.reports.map(id => reports.get(id)?.outlet ?? id)).size,
    events: eventsIn.get(story.id) ?? 0,
    contradictions: clashesIn.get(story.id) ?? 0,
    follows: story.follows,
    terms: story.terms.join(", "),
  }))
  return { columns, rows: rows.sort((a, b) => b.reports - a.reports || order(a.from, b.from)) }
}

/** What cannot all be right, with both sides' words. */
export function contradictions(readings: readonly Reading[], joins: Joins, story?: string): Answer {
  const reports = new Map(readings.map(reading => [reading.id, reading]))
  const columns = [
    "id",
    "kind",
    "says",
    "words",
    "outlet",
    "against",
    "againstWords",
    "againstOutlet",
    "report",
    "start",
    "end",
    "againstReport",
    "againstStart",
    "againstEnd",
  ]
  const wanted =
    story === undefined
      ? joins.contradictions
      : clashesOf(
          joins.stories.find(s => s.id === story),
          joins,
        )
  const rows = wanted.map(({ id, kind, between: [a, b] }) => {
    const side = (s: typeof a) => reports.get(s.report)?.text.slice(s.start, s.end) ?? ""
    return {
      id,
      kind,
      says: a.says,
      words: side(a),
      outlet: reports.get(a.report)?.outlet ?? null,
      against: b.says,
      againstWords: side(b),
      againstOutlet: reports.get(b.report)?.outlet ?? null,
      ...placed(a.report, a.start, a.end),
      againstReport: b.report,
      againstStart: b.start,
      againstEnd: b.end,
    }
  })
  return { columns, rows }
}

/** Two versions, record by record. `called`: how a field that differs is called for people; `told`: what it holds. */
export function differences(
  found: readonly Difference[],
  { called, told }: Telling = { called: field => field, told: value => value },
): Answer {
  const columns = [
    "change",
    "record",
    "old",
    "new",
    "what",
    "oldRecord",
    "oldStart",
    "oldEnd",
    "newRecord",
    "newStart",
    "newEnd",
  ]
  const rows = found.map(({ change, record, old, new: now, what }) => ({
    change,
    record,
    old: old?.words ?? null,
    new: now?.words ?? null,
    what: what
      .filter(w => w.field !== "words")
      .map(w => `${called(w.field)}: ${told(w.old, w.field) || "–"} → ${told(w.new, w.field) || "–"}`)
      .join("; "),
    oldRecord: old?.id ?? null,
    oldStart: old?.start ?? null,
    oldEnd: old?.end ?? null,
    newRecord: now?.id ?? null,
    newStart: now?.start ?? null,
    newEnd: now?.end ?? null,
  }))
  return { columns, rows }
}

interface Telling {
  readonly called: (field: string) => string
  readonly told: (value: string, field: string) => string
}

/** Sentences that have all the words asked for, in order of publication; accents and case do not matter. */
export function search(readings: readonly Reading[], query: string): Answer {
  const wanted = [...query.matchAll(WORD)].map(m => folded(m[0]))
  const columns = ["published", "outlet", "title", "words", "report", "start", "end"]
  const rows = readings.flatMap(reading =>
    reading.sentences.flatMap(([start, end]) => {
      const words = reading.text.slice(start, end)
      if (!wanted.length || !hasAll(words, wanted)) return []
      return [
        {
          published: reading.published,
          outlet: reading.outlet,
          title: reading.title,
          words,
          ...placed(reading.id, start, end),
        },
      ]
    }),
  )
  return { columns, rows: rows.sort((a, b) => order(a.published, b.published)) }
}

/** Two sides of one story, event by event: what each tells, and how sure. A side is a report's id or an outlet. */
export function compared(readings: readonly Reading[], { occurrences }: Joins, a: string, b: string): Answer {
  const reports = new Map(readings.map(reading => [reading.id, reading]))
  const isSide = (report: string, side: string) =>
    report === side || folded(reports.get(report)?.outlet ?? "") === folded(side)
  const columns = ["event", "from", "to", a, b, "stronger", "report", "start", "end"]
  const rows = occurrences.flatMap(occurrence => {
    const [left, right] = [a, b].map(side => occurrence.mentions.filter(m => isSide(m.report, side)).at(-1))
    const mention = left ?? right
    if (!mention) return []
    return [
      {
        event: occurrence.words,
        from: occurrence.from,
        to: occurrence.to,
        [a]: left?.status ?? null,
        [b]: right?.status ?? null,
        stronger: left && right ? stronger(left.status, right.status, a, b) : left ? a : b,
        ...placed(mention.report, mention.start, mention.end),
      },
    ]
  })
  return { columns, rows }
}

function stronger(left: EventStatus, right: EventStatus, a: string, b: string): string | null {
  const difference = surenessOf(left) - surenessOf(right)
  return difference > 0 ? a : difference < 0 ? b : null
}

function clashesOf(story: Story | undefined, joins: Joins): Contradiction[] {
  const reports = new Set(story?.reports)
  return joins.contradictions.filter(({ between }) => reports.has(between[0].report))
}

function speakerOf(reading: Reading, { source }: Attribution): Entity | undefined {
  return source?.entities.length ? entity(reading, source.entities[0] as string) : undefined
}

function entity(reading: Reading, id: string): Entity | undefined {
  return byId(reading).entities.get(id)
}

function isBy(reading: Reading, attribution: Attribution, by: string | undefined): boolean {
  if (!by) return true
  const { source } = attribution
  if (!source) return false
  const names = source.entities.map(id => entity(reading, id)).flatMap(e => (e ? [e.name, e.role ?? ""] : []))
  return [...names, sliced(reading, source.spans)].some(name =>
    hasAll(
      name,
      [...by.matchAll(WORD)].map(m => folded(m[0])),
    ),
  )
}

/** Does a text have all these words, accents and case aside? Nothing asked for is had by all. */
export function isAbout(words: string, about: string | undefined): boolean {
  return (
    !about ||
    hasAll(
      words,
      [...about.matchAll(WORD)].map(m => folded(m[0])),
    )
  )
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  const has = new Set([...text.matchAll(WORD)].map(m => folded(m[0])))
  return wanted.every(word => has.has(word))
}

function dated(day: string | null, { from, to }: Asked): boolean {
  if (!from && !to) return true
  if (day === null) return false
  return (!from || day.slice(0, 10) >= from) && (!to || day.slice(0, 10) <= to)
}

/** The words by which the reports tell it, each once. */
function triggersOf(occurrence: Occurrence, reports: ReadonlyMap<string, Reading>): string {
  const words = occurrence.mentions.map(m => reports.get(m.report)?.text.slice(m.start, m.end) ?? "")
  return [...new Set(words)].join("; ")
}

/** Who takes part, each once under the name met first: those who are named, else those who are described. */
function namesOf(occurrence: Occurrence, reports: ReadonlyMap<string, Reading>): string {
  const named = new Map<string, string>()
  const described = new Map<string, string>()
  for (const mention of occurrence.mentions) {
    const reading = reports.get(mention.report)
    const event = reading && byId(reading).events.get(mention.event)
    for (const id of event?.actors ?? []) {
      const actor = reading && entity(reading, id)
      if (!actor) continue
      const into = isNamed(actor) ? named : described
      const key = keysOf(actor).at(-1) ?? folded(actor.name)
      if (!into.has(key)) into.set(key, actor.name)
    }
  }
  return [...(named.size ? named : described).values()].join("; ")
}

function placeOf(occurrence: Occurrence, reports: ReadonlyMap<string, Reading>): string | null {
  for (const mention of occurrence.mentions) {
    const reading = reports.get(mention.report)
    const place = reading && byId(reading).events.get(mention.event)?.place
    const found = place && reading ? entity(reading, place) : undefined
    if (found) return found.name
  }
  return null
}

function sliced(reading: Reading, spans: readonly Pair[]): string {
  return spans.map(([start, end]) => reading.text.slice(start, end)).join(" … ")
}

function located(reading: Reading, record: string, spans: readonly Pair[]) {
  return { report: reading.id, record, start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0 }
}

function placed(report: string, start: number, end: number) {
  return { report, start, end }
}

/** Unknown days come last. */
function order(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
