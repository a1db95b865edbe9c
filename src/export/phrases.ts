import type { Attribution, EventRecord, Reading, Time } from "../model/reading.ts"
import { namesOf, oneLine } from "./said.ts"
import type { Words } from "./words.ts"

/** How a report is called: its title, else its headline, else its first words. */
export function titleOf(reading: Reading, say: Words): string {
  const headline = reading.blocks.find(b => b.role === "headline")
  const title = reading.title ?? (headline ? reading.text.slice(headline.start, headline.end) : "")
  return oneLine(title) || firstWords(reading.text) || say.untitled
}

/** About as many words as a headline has. */
function firstWords(text: string): string {
  const start = oneLine(text.slice(0, 400))
  if (start.length <= 70) return start
  const cut = start.lastIndexOf(" ", 70)
  return `${cut > 20 ? start.slice(0, cut) : [...start].slice(0, 60).join("")}…`
}

/** Outlet, agency, author, date: what is known of where a report comes from. */
export function provenance(reading: Reading, say: Words): readonly string[] {
  const date = reading.published === null ? say.undated : say.day(reading.published)
  const genre = reading.genre ? say.genre[reading.genre] : null
  return [reading.outlet, reading.agency, reading.byline, date, genre].filter(fact => fact !== null)
}

export function stanceOf(attribution: Attribution, say: Words): string {
  const stance = say.stance[attribution.stance]
  return attribution.negated && attribution.stance !== "does-not-confirm" ? say.not(stance) : stance
}

/** "since 2023-09-11 approx or 2022-09-11". */
export function valueInWords(time: Time, say: Words): string {
  const signal = time.signal ? `${say.signal[time.signal]} ` : ""
  const mod = time.mod ? ` ${say.modifier[time.mod]}` : ""
  const others = time.alternatives.map(value => ` ${say.or} ${value}`).join("")
  return `${signal}${time.value}${mod}${others}`
}

/** Status, type, who does it to whom, where, when; what is unknown is left out. */
export function eventFacts(event: EventRecord, reading: Reading, say: Words): readonly string[] {
  const who = namesOf(reading, event.actors).join(", ")
  const whom = namesOf(reading, event.targets).join(", ")
  const type = event.type && (event.mode ? `${event.type}/${event.mode}` : event.type)
  const place = event.place === null ? "" : namesOf(reading, [event.place]).join("")
  return [
    say.status[event.status] + (event.negated ? `, ${say.happensNot}` : ""),
    type ?? "",
    whom ? `${who || "?"} → ${whom}` : who,
    place && `${say.at} ${place}`,
    event.time?.value ?? "",
  ].filter(Boolean)
}
