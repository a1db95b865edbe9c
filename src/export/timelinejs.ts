import { byId } from "../model/by-id.ts"
import type { EventRecord, Reading, Time } from "../model/reading.ts"
import { pageOf } from "./address.ts"
import type { Exporter } from "./format.ts"
import { escaped } from "./html/escape.ts"
import { eventFacts, titleOf, valueInWords } from "./phrases.ts"
import { oneLine, wordsAt } from "./said.ts"
import { type Words, words } from "./words.ts"

/** The JSON that TimelineJS reads: one entry an event whose time is known, in the order of the reports; TimelineJS
 * sorts. What the time is in words, and how uncertain, is in `display_date`; the status is the group. Events without a
 * known day are left out: nothing is invented. Words of the report are escaped, since TimelineJS shows HTML.
 *
 * TimelineJS itself becomes slow beyond about a hundred entries: choose the reports. */
export const timelinejs: Exporter = async function* (readings, { lang }) {
  const say = words[lang]
  yield `{"scale":"human","events":[`
  let count = 0
  for await (const reading of readings) {
    let entries = ""
    for (const event of reading.events) {
      const time = event.time && byId(reading).times.get(event.time.id)
      const entry = time ? entryOf(event, time, reading, say) : null
      if (entry) entries += `${count++ ? "," : ""}\n${JSON.stringify(entry)}`
    }
    yield entries
  }
  yield "\n]}\n"
}

function entryOf(event: EventRecord, time: Time, reading: Reading, say: Words): object | null {
  const start = dateOf(time.from)
  const end = dateOf(time.to)
  const first = start ?? end
  if (!first) return null
  const said = oneLine(reading.text.slice(time.start, time.end))
  const [status, ...facts] = eventFacts(event, reading, say)
  const headline =
    wordsAt(reading.text, event.spans) || reading.text.slice(event.trigger.start, event.trigger.end)
  return {
    unique_id: `${reading.id}-${event.id}`,
    group: say.status[event.status],
    start_date: first,
    ...(start && end && time.from !== time.to ? { end_date: end } : {}),
    display_date: escaped(`${valueInWords(time, say)} (${said})`),
    text: {
      headline: escaped(oneLine(headline)),
      text: [
        [status, ...facts]
          .filter(fact => fact !== undefined)
          .map(escaped)
          .join(" · "),
        escaped(basis(event, reading, say)),
        origin(reading, say),
      ]
        .map(line => `<p>${line}</p>`)
        .join(""),
    },
  }
}

function dateOf(day: string | null): { year: number; month: number; day: number } | null {
  const match = day === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(day)
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function basis(event: EventRecord, reading: Reading, say: Words): string {
  if (!event.accordingTo.length) return say.ownVoice
  const chain = event.accordingTo.map(id => {
    const source = byId(reading).attributions.get(id)?.source
    return source ? wordsAt(reading.text, source.spans) || say.source[source.type] : say.noSource
  })
  return `${say.accordingTo} ${chain.join(`, ${say.via} `)}`
}

function origin(reading: Reading, say: Words): string {
  const name = escaped([titleOf(reading, say), reading.outlet].filter(Boolean).join(", "))
  const page = pageOf(reading)
  return page === null ? name : `<a href="${escaped(page)}" rel="noreferrer">${name}</a>`
}
