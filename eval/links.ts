import type { Parsed } from "../src/model/doc.ts"
import { isWithin } from "../src/time/dates.ts"
import { hangsOn } from "../src/time/hangs-on.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"
import type { MarkedTime } from "./times.ts"

/** A report with the links people drew between what happens and when. */
export interface LinkedReport {
  readonly doc: Parsed
  readonly events: readonly { readonly eid: string; readonly start: number; readonly end: number }[]
  readonly timex: readonly (MarkedTime & { readonly tid: string })[]
  readonly tlinks: readonly { readonly from: string; readonly to: string }[]
  /** Words that only carry what is arranged: « prévu ». */
  readonly arranged: ReadonlySet<string>
}

export interface LinkPair {
  readonly event: string
  readonly time: string
}

/** Which of the marked events each marked time dates, against the links people drew within a sentence. Marked
 * events and times are given; the direction and the kind of a link do not count. */
export function scoreLinks(title: string, reports: readonly LinkedReport[]): ScoreTable {
  let gold = 0
  let system = 0
  let right = 0
  for (const report of reports) {
    const wanted = new Set(goldLinks(report).map(key))
    const found = systemLinks(report)
    gold += wanted.size
    system += found.length
    right += found.filter(link => wanted.has(key(link))).length
  }
  const row: ScoreRow = { name: "event and time", gold, system, right }
  return { title, rows: [row] }
}

export function key({ event, time }: LinkPair): string {
  return `${event} ${time}`
}

export function goldLinks({ doc, events, timex, tlinks }: LinkedReport): readonly LinkPair[] {
  const sentence = (start: number, end: number) => doc.sentence[rowsOf(doc, start, end).from]
  const eventOf = new Map(events.map(e => [`ei${e.eid.slice(1)}`, e]))
  const timeOf = new Map(timex.map(t => [t.tid, t]))
  const links = new Map<string, LinkPair>()
  for (const { from, to } of tlinks) {
    const event = eventOf.get(from) ?? eventOf.get(to)
    const time = timeOf.get(to) ?? timeOf.get(from)
    if (!event || !time || sentence(event.start, event.end) !== sentence(time.start, time.end)) continue
    const link = { event: event.eid, time: time.tid }
    links.set(key(link), link)
  }
  return [...links.values()]
}

/** Each time dates the event it hangs on; the day of a time by the clock is told by that. */
export function systemLinks({ doc, events, timex, arranged }: LinkedReport): readonly LinkPair[] {
  const eventAt = new Map<number, string>()
  for (const { eid, start, end } of events) {
    const { from, to } = rowsOf(doc, start, end)
    for (let i = from; i < to; i++) eventAt.set(i, eid)
  }
  const links = timex.flatMap((time): (LinkPair & { readonly marked: MarkedTime })[] => {
    const { from, to } = rowsOf(doc, time.start, time.end)
    const hook = hangsOn(doc, from, to, {
      is: i => eventAt.has(i),
      carries: i => arranged.has(doc.norm[i]!),
    })
    return hook ? [{ event: eventAt.get(hook.row)!, time: time.tid, marked: time }] : []
  })
  return links.filter(
    link => !links.some(other => other.event === link.event && isWithin(other.marked, link.marked)),
  )
}

/** The rows that a stretch of the text touches. */
function rowsOf(doc: Parsed, start: number, end: number): { from: number; to: number } {
  let from = 0
  while (from < doc.count && doc.end[from]! <= start) from++
  let to = from
  while (to < doc.count && doc.start[to]! < end) to++
  return { from, to }
}
