import { byId } from "../model/by-id.ts"
import type { EventRecord, Pair, Reading, Time } from "../model/reading.ts"
import type { Exporter } from "./format.ts"
import { oneLine, wordsAt } from "./said.ts"

/** Dated events that are still to come, as a calendar (RFC 5545): planned ones are confirmed, doubtful ones tentative,
 * those called off cancelled. Without a day, or with one wider than `WIDEST`, an event has no entry. Mentions of one
 * event on one day are one entry. Nothing of it depends on the clock: the stamp is the day of the report. */
export const ics: Exporter = async function* (readings) {
  yield lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Selon//Selon 1//EN", "CALSCALE:GREGORIAN"])
  for await (const reading of readings) {
    const entries = entriesOf(reading)
    if (entries.length) yield entries.map(entry => lines(vevent(reading, entry))).join("")
  }
  yield lines(["END:VCALENDAR"])
}

interface Entry {
  readonly event: EventRecord
  readonly time: Time
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED"
}

/** A month and the odd day: what is only dated to a year is in no calendar. */
const WIDEST = 32

function entriesOf(reading: Reading): Entry[] {
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const event of reading.events) {
    const status = statusOf(event)
    const time = event.time && byId(reading).times.get(event.time.id)
    if (!status || !time?.from || !time.to || daysBetween(time.from, time.to) > WIDEST) continue
    const key = `${event.sameAs ?? event.id} ${time.from}`
    if (seen.has(key)) continue
    seen.add(key)
    entries.push({ event, time, status })
  }
  return entries
}

function statusOf({ status, negated, reason }: EventRecord): Entry["status"] | null {
  if (status === "planned") return negated ? "CANCELLED" : isPostponed(reason) ? "TENTATIVE" : "CONFIRMED"
  if (status === "possible" || status === "not-confirmed") return negated ? null : "TENTATIVE"
  return null
}

function isPostponed(reason: readonly string[]): boolean {
  return reason.some(one => one.startsWith("postponed:"))
}

function vevent(reading: Reading, { event, time, status }: Entry): string[] {
  const { entities, attributions } = byId(reading)
  const names = (ids: readonly string[]) => ids.flatMap(id => entities.get(id)?.name ?? [])
  const sources = event.accordingTo.flatMap(id => {
    const source = attributions.get(id)?.source
    return source ? wordsAt(reading.text, source.spans) : []
  })
  const place = event.place ? names([event.place])[0] : undefined
  const out = [
    "BEGIN:VEVENT",
    `UID:${escaped(`${reading.id}-${event.id}`)}@selon`,
    `DTSTAMP:${stampOf(reading.published)}`,
    ...whenOf(time),
    `SUMMARY:${escaped(shortened(clauseOf(reading.text, event)))}`,
    `STATUS:${status}`,
    `DESCRIPTION:${escaped(
      [
        oneLine(wordsAt(reading.text, event.spans)),
        [event.status, ...event.reason].join("; "),
        ...sources.map(words => `according to ${words}`),
      ].join("\n"),
    )}`,
  ]
  if (place) out.push(`LOCATION:${escaped(oneLine(place))}`)
  if (event.type) out.push(`CATEGORIES:${escaped(event.type)}`)
  if (reading.url && isUri(reading.url)) out.push(`URL:${reading.url}`)
  out.push("END:VEVENT")
  return out
}

/** The words of the event's clause, from one that acts on. */
function clauseOf(text: string, { spans, trigger }: EventRecord): string {
  const [from, to] = spans[0] ?? ([trigger.start, trigger.end] satisfies Pair)
  return oneLine(text.slice(from, to)).replace(/^[\s,;:.«»"“”–—-]+|[\s,;:«»"“”–—-]+$/g, "")
}

function shortened(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words
}

/** A day or days as such, an hour as the clock of the place says it. `DTEND` is the first day after. */
function whenOf({ from, to, value }: Time): string[] {
  const clock = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value)
  if (clock) {
    const [, year, month, day, hour, minute] = clock
    return [`DTSTART:${year}${month}${day}T${hour}${minute}00`]
  }
  return [`DTSTART;VALUE=DATE:${digits(from!)}`, `DTEND;VALUE=DATE:${digits(dayAfter(to!))}`]
}

function digits(iso: string): string {
  return iso.slice(0, 10).replaceAll("-", "")
}

function dayAfter(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return (
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000
  )
}

/** In UTC; a report without a date is stamped with the first second of the epoch, which says as much. */
function stampOf(published: string | null): string {
  const at = published === null ? Number.NaN : Date.parse(published)
  const stamp = new Date(Number.isNaN(at) ? 0 : at).toISOString()
  return `${stamp.slice(0, 19).replace(/[-:]/g, "")}Z`
}

function isUri(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(url)
}

function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(CONTROLS, " ")
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g

/** Content lines, folded so that none is longer than 75 octets and no character is cut. */
function lines(list: readonly string[]): string {
  return list.map(line => `${folded(line)}\r\n`).join("")
}

function folded(line: string): string {
  let out = ""
  let width = 0
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0)!)
    if (width + octets > 75) {
      out += "\r\n "
      width = 1
    }
    out += sign
    width += octets
  }
  return out
}

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
