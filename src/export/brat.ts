import type { Attribution, EntityType, EventRecord, Pair, Reading } from "../model/reading.ts"
import { codePointOffsets } from "./code-points.ts"
import type { FilesExporter } from "./format.ts"
import { whole } from "./marks.ts"
import { oneLine } from "./said.ts"
import { words } from "./words.ts"

/** brat standoff: `.txt` is the text to the letter, `.ann` what is said of it, offsets in Unicode code points.
 *
 * - mentions of entities, joined by `Equiv`; times
 * - each attribution is an event `Attribution` on its cue, with `Source`, `Content`, `Addressee`, `Via`, `Within`
 * - each event is an event `Event` on its trigger, with `Actor`, `Target`, `Place`, `Time`, `AccordingTo`
 * - attributes: kind, act, stance, status, type…; what has no place there (confidence, values, rules) is in notes
 *
 * A span over a line break is cut at it, as the format wants it. `annotation.conf`, which brat needs beside the
 * files, comes once. */
export const brat: FilesExporter = {
  once: () => [{ name: "annotation.conf", content: annotationConf() }],
  write: reading => [
    { ending: ".txt", content: reading.text },
    { ending: ".ann", content: annotations(reading) },
  ],
}

function annotations(reading: Reading): string {
  const ann = new Ann(reading.text)
  const mentions = new Map<string, { readonly id: string; readonly start: number }[]>()
  for (const entity of reading.entities) {
    const ids = entity.mentions.flatMap(({ start, end }) => {
      const id = ann.span(ENTITY_TYPES[entity.type], [[start, end]])
      return id === null ? [] : [{ id, start }]
    })
    mentions.set(entity.id, ids)
    if (ids.length > 1) ann.line(`*\tEquiv ${ids.map(({ id }) => id).join(" ")}`)
    if (ids[0]) {
      const facts = [entity.id, entity.name, entity.role, entity.country, entity.gender]
      ann.note(ids[0].id, facts.filter(fact => fact !== null).join(" · "))
    }
  }
  const times = new Map<string, string>()
  for (const time of reading.times) {
    const id = ann.span("Time", [[time.start, time.end]])
    if (id === null) continue
    times.set(time.id, id)
    ann.attribute("TimeType", id, time.type)
    ann.note(id, [time.id, time.value, time.mod, time.signal].filter(fact => fact !== null).join(" · "))
  }

  // Events refer to each other, so each has its id before any is written.
  const told = new Map<string, string>()
  const triggers = new Map<string, string>()
  const open = (record: string, type: string, spans: readonly Pair[]) => {
    const trigger = ann.span(type, spans)
    if (trigger === null) return
    triggers.set(record, trigger)
    told.set(record, `E${told.size + 1}`)
  }
  for (const a of reading.attributions) open(a.id, "Attribution", anchorOf(a, reading.text))
  for (const e of reading.events) open(e.id, "Event", [[e.trigger.start, e.trigger.end]])
  for (const a of reading.attributions) if (told.has(a.id)) attribution(a, ann, told, triggers)
  for (const e of reading.events) if (told.has(e.id)) event(e, ann, told, triggers, mentions, times)
  return ann.text()
}

function attribution(
  a: Attribution,
  ann: Ann,
  told: ReadonlyMap<string, string>,
  triggers: ReadonlyMap<string, string>,
): void {
  const id = told.get(a.id)!
  ann.event(id, `Attribution:${triggers.get(a.id)}`, [
    ["Source", ann.span("Source", a.source?.spans ?? [])],
    ["Content", ann.span("Content", a.content.spans)],
    ["Addressee", ann.span("Addressee", a.addressee?.spans ?? [])],
    ["Via", told.get(a.source?.via ?? "") ?? null],
    ["Within", told.get(a.within ?? "") ?? null],
  ])
  ann.attribute("Kind", id, a.kind)
  ann.attribute("Act", id, a.act)
  ann.attribute("Stance", id, a.stance)
  if (a.source) ann.attribute("SourceType", id, a.source.type)
  if (a.negated) ann.attribute("Negated", id)
  const facts = [a.id, a.saidAt, String(a.confidence), ...a.reason]
  ann.note(id, facts.filter(fact => fact !== null).join(" · "))
}

function event(
  e: EventRecord,
  ann: Ann,
  told: ReadonlyMap<string, string>,
  triggers: ReadonlyMap<string, string>,
  mentions: ReadonlyMap<string, readonly { readonly id: string; readonly start: number }[]>,
  times: ReadonlyMap<string, string>,
): void {
  const id = told.get(e.id)!
  const near = (entity: string): string | null => {
    const far = ({ start }: { readonly start: number }) => Math.abs(start - e.trigger.start)
    return [...(mentions.get(entity) ?? [])].sort((a, b) => far(a) - far(b))[0]?.id ?? null
  }
  ann.event(id, `Event:${triggers.get(e.id)}`, [
    ...e.actors.map(actor => ["Actor", near(actor)] as const),
    ...e.targets.map(target => ["Target", near(target)] as const),
    ["Place", e.place === null ? null : near(e.place)],
    ["Time", (e.time && times.get(e.time.id)) ?? null],
    ...e.accordingTo.map(a => ["AccordingTo", told.get(a) ?? null] as const),
  ])
  ann.attribute("Status", id, e.status)
  if (e.type !== null) ann.attribute("EventType", id, e.type)
  if (e.negated) ann.attribute("Negated", id)
  const facts = [e.id, e.mode, String(e.confidence), ...e.reason]
  ann.note(id, facts.filter(fact => fact !== null).join(" · "))
}

/** Where an attribution hangs: its cue, else who says it, else what is said. */
function anchorOf(a: Attribution, text: string): readonly Pair[] {
  const parts = [a.cue.spans, a.source?.spans ?? [], a.content.spans]
  return parts.find(spans => pieces(text, spans).length > 0) ?? []
}

/** The lines of an `.ann` file, numbered as they come. */
class Ann {
  private readonly source: string
  private readonly points: (offset: number) => number
  private readonly lines: string[] = []
  private readonly known = new Map<string, string>()
  private spans = 0
  private attributes = 0
  private notes = 0

  constructor(text: string) {
    this.source = text
    this.points = codePointOffsets(text)
  }

  /** The id of a span; the same type over the same words is one span. Null when there are no words. */
  span(type: string, spans: readonly Pair[]): string | null {
    const parts = pieces(this.source, spans)
    if (!parts.length) return null
    const where = parts.map(([start, end]) => `${this.points(start)} ${this.points(end)}`).join(";")
    const key = `${type} ${where}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const id = `T${++this.spans}`
    const words = parts.map(([start, end]) => this.source.slice(start, end)).join(" ")
    this.line(`${id}\t${key}\t${words}`)
    this.known.set(key, id)
    return id
  }

  event(id: string, trigger: string, roles: readonly (readonly [role: string, id: string | null])[]): void {
    const counts = new Map<string, number>()
    const written = roles.flatMap(([role, target]) => {
      if (target === null) return []
      const n = (counts.get(role) ?? 0) + 1
      counts.set(role, n)
      return [` ${role}${n > 1 ? n : ""}:${target}`]
    })
    this.line(`${id}\t${trigger}${written.join("")}`)
  }

  attribute(name: string, target: string, value?: string): void {
    const words = value === undefined ? "" : ` ${value.replace(/\s+/g, "_")}`
    this.line(`A${++this.attributes}\t${name} ${target}${words}`)
  }

  note(target: string, words: string): void {
    this.line(`#${++this.notes}\tAnnotatorNotes ${target}\t${oneLine(words).replace(BREAKS, " ")}`)
  }

  line(line: string): void {
    this.lines.push(line)
  }

  text(): string {
    return this.lines.length ? `${this.lines.join("\n")}\n` : ""
  }
}

/** Signs at which a reader of the format may end a line or a field. */
const BREAKS = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g

/** Spans without line breaks in them, in text order, no two over the same words; blank ones are left out. */
function pieces(text: string, spans: readonly Pair[]): readonly Pair[] {
  const out: Pair[] = []
  let least = 0
  for (const [given, until] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(whole(text, given), least)
    const to = whole(text, until)
    let start = from
    const add = (end: number) => {
      if (start < end && text.slice(start, end).trim() !== "") out.push([start, end])
    }
    for (const match of text.slice(from, to).matchAll(BREAKS)) {
      const at = from + match.index
      add(at)
      start = at + match[0].length
    }
    add(to)
    least = Math.max(least, to)
  }
  return out
}

const ENTITY_TYPES: Readonly<Record<EntityType, string>> = {
  person: "Person",
  state: "State",
  place: "Place",
  organisation: "Organisation",
  media: "Media",
  "official-body": "OfficialBody",
  group: "Group",
  document: "Document",
  product: "Product",
  event: "NamedEvent",
  other: "Other",
}

/** What brat has to know to show the files. */
function annotationConf(): string {
  const entities = Object.values(ENTITY_TYPES)
  return [
    "[entities]",
    ...entities,
    "Time",
    "Source",
    "Content",
    "Addressee",
    "",
    "[relations]",
    "Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive",
    "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    "",
    "[events]",
    "Attribution\tSource?:Source, Content?:Content, Addressee?:Addressee, Via?:Attribution, Within?:Attribution",
    "Event\tActor*:<ENTITY>, Target*:<ENTITY>, Place?:<ENTITY>, Time?:Time, AccordingTo*:Attribution",
    "",
    "[attributes]",
    "Kind\tArg:Attribution, Value:direct|indirect|mixed",
    "Act\tArg:Attribution, Value:speech|thought|intention|decree|evidence",
    `Stance\tArg:Attribution, Value:${valuesOf(words.en.stance)}`,
    `SourceType\tArg:Attribution, Value:${valuesOf(words.en.source)}`,
    "Negated\tArg:<EVENT>",
    `Status\tArg:Event, Value:${valuesOf(words.en.status)}`,
    `EventType\tArg:Event, Value:${PLOVER.join("|")}`,
    "TimeType\tArg:Time, Value:DATE|TIME|DURATION|SET",
    "",
  ].join("\n")
}

function valuesOf(named: object): string {
  return Object.keys(named).join("|")
}

/** The types of PLOVER, which events take. */
const PLOVER = [
  ...["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST"],
  ...["ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
]
