import { byId } from "../model/by-id.ts"
import type { Attribution, EventRecord, Pair, Reading, Time, TimeSignal } from "../model/reading.ts"
import type { OneExporter } from "./format.ts"
import { whole } from "./marks.ts"

/** TimeML 1.2.1: the report's own text with its times, events and signals marked in place, then what is told of them.
 *
 * - `TIMEX3`: every time; `t0` is the report's own date and stands in `DCT`
 * - `EVENT`: every event, and the cue of every attribution (class `REPORTING`, `I_STATE` or `I_ACTION`); where marks
 *   would overlap, a time goes before an event and an event before a cue
 * - `SIGNAL`: the words that bound a time
 * - `TLINK`: the time an event or a saying was found to have
 *
 * Read back, the content of `TEXT` is the text, but for characters that XML cannot hold, each of which is U+FFFD. */
export const timeml: OneExporter = reading => {
  const marks = marksOf(reading)
  const events = marks.flatMap(mark => (mark.event ? [mark.event] : []))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escaped(reading.id)}</DOCID>`,
    ...(reading.published === null ? [] : [creation(reading.published)]),
    `<TEXT>${marked(reading.text, marks)}</TEXT>`,
    ...events.map(instance),
    ...events.flatMap(event => link(event, reading)),
    "</TimeML>",
    "",
  ].join("\n")
}

/** An event as TimeML counts them: a record's trigger, or the cue of a saying. */
interface Told {
  /** "1" for `e1` and its instance `ei1`. */
  readonly number: number
  readonly className: "OCCURRENCE" | "REPORTING" | "I_STATE" | "I_ACTION"
  readonly negated: boolean
  /** How sure it is, when it is not told as a fact. */
  readonly modality: string | null
  readonly time: string | null
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly open: string
  readonly close: string
  readonly event?: Told
}

function marksOf(reading: Reading): readonly Mark[] {
  const taken: Mark[] = []
  const { times } = reading
  const spots = new Spots()
  const take = (from: number, to: number, open: string, close: string, event?: Told) => {
    const start = whole(reading.text, from)
    const end = whole(reading.text, to)
    if (!spots.take(start, end)) return false
    taken.push({ start, end, open, close, ...(event && { event }) })
    return true
  }
  for (const time of times) take(time.start, time.end, timex(time, reading.published), "</TIMEX3>")
  let number = 0
  const told = (start: number, end: number, facts: Omit<Told, "number">) => {
    const event = { number: number + 1, ...facts }
    const open = `<EVENT eid="e${event.number}" class="${facts.className}">`
    if (take(start, end, open, "</EVENT>", event)) number++
  }
  for (const event of reading.events) told(event.trigger.start, event.trigger.end, happening(event))
  for (const a of reading.attributions) {
    const cue = a.cue.spans.at(-1)
    if (cue) told(cue[0], cue[1], saying(a, reading))
  }
  for (const time of times) {
    if (time.signal === null || time.signalSpan === null) continue
    const [start, end] = signalOutside(time, time.signalSpan)
    take(start, end, `<SIGNAL sid="s${time.id.slice(1)}">`, "</SIGNAL>")
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** « du » is both the end of « à partir de » and the start of « le 3 mai »: the signal ends where the time begins. */
function signalOutside(time: Time, [start, end]: Pair): Pair {
  return [start, Math.min(end, time.start)]
}

/** Which stretches of the text are free; marks never overlap. */
class Spots {
  private readonly ends: { readonly start: number; readonly end: number }[] = []

  /** Takes the stretch when all of it is free. */
  take(start: number, end: number): boolean {
    if (start >= end) return false
    let low = 0
    let high = this.ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ends[middle]!.start < end) low = middle + 1
      else high = middle
    }
    const before = this.ends[low - 1]
    if (before && before.end > start) return false
    this.ends.splice(low, 0, { start, end })
    return true
  }
}

function happening(event: EventRecord): Omit<Told, "number"> {
  const { status, negated } = event
  const modality = status === "happened" || status === "ongoing" ? null : status
  return { className: "OCCURRENCE", negated, modality, time: event.time?.id ?? null }
}

function saying(a: Attribution, reading: Reading): Omit<Told, "number"> {
  const className = a.act === "thought" ? "I_STATE" : a.act === "intention" ? "I_ACTION" : "REPORTING"
  return { className, negated: a.negated, modality: null, time: timeOf(a, reading) }
}

/** The time a saying was dated by: the nearest of the report that tells the same day, else the report's own. */
function timeOf(a: Attribution, { times, published, sentences }: Reading): string | null {
  const cue = a.cue.spans.at(-1)
  if (a.saidAt === null || !cue) return null
  const around = sentences.find(([start, end]) => start <= cue[0] && cue[0] < end)
  const near = times.filter(
    t => around && t.start >= around[0] && t.end <= around[1] && t.value.startsWith(a.saidAt!),
  )
  near.sort((x, y) => Math.abs(x.start - cue[0]) - Math.abs(y.start - cue[0]))
  return near[0]?.id ?? (published?.startsWith(a.saidAt) ? "t0" : null)
}

function creation(published: string): string {
  const type = published.length > 10 ? "TIME" : "DATE"
  const attributes = `type="${type}" value="${escaped(published)}" temporalFunction="false" functionInDocument="CREATION_TIME"`
  return `<DCT><TIMEX3 tid="t0" ${attributes}>${escaped(published)}</TIMEX3></DCT>`
}

function timex(time: Time, published: string | null): string {
  const anchor = time.anchor === "published" ? (published === null ? null : "t0") : time.anchor
  const attributes = [
    `tid="${escaped(time.id)}" type="${time.type}" value="${escaped(time.value)}"`,
    ...(time.mod === null ? [] : [`mod="${time.mod}"`]),
    `temporalFunction="${time.anchor !== null}" functionInDocument="NONE"`,
    ...(anchor === null ? [] : [`anchorTimeID="${escaped(anchor)}"`]),
  ]
  return `<TIMEX3 ${attributes.join(" ")}>`
}

function instance({ number, negated, modality }: Told): string {
  const sure = modality === null ? "" : ` modality="${modality}"`
  return `<MAKEINSTANCE eventID="e${number}" eiid="ei${number}" tense="NONE" aspect="NONE" polarity="${negated ? "NEG" : "POS"}"${sure}/>`
}

/** How an event lies to a time that a signal bounds. */
const BOUND: Readonly<Record<TimeSignal, string>> = {
  since: "BEGUN_BY",
  from: "BEGUN_BY",
  until: "ENDED_BY",
  by: "BEFORE",
  before: "BEFORE",
  after: "AFTER",
}

function link({ number, time: id }: Told, reading: Reading): string[] {
  if (id === null) return []
  const time = byId(reading).times.get(id)
  const bound = time?.signal ? BOUND[time.signal] : null
  const type = bound ?? (time?.type === "DURATION" ? "DURING" : "IS_INCLUDED")
  const signal = time?.signal && time.signalSpan ? ` signalID="s${time.id.slice(1)}"` : ""
  return [
    `<TLINK lid="l${number}" relType="${type}" eventInstanceID="ei${number}" relatedToTime="${escaped(id)}"${signal}/>`,
  ]
}

function marked(text: string, marks: readonly Mark[]): string {
  let out = ""
  let at = 0
  for (const { start, end, open, close } of marks) {
    out += `${escaped(text.slice(at, start))}${open}${escaped(text.slice(start, end))}${close}`
    at = end
  }
  return out + escaped(text.slice(at))
}

/** Text for XML, in an element or an attribute. A carriage return is written so that a parser gives it back. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"\r]/g, c => ENTITIES[c]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
}
