import type { Attribution, EventRecord, Reading, ReadingNote, Time } from "../../model/reading.ts"
import { excerptsOf } from "../evidence.ts"
import { sha256Of } from "../hash.ts"
import { eventFacts, stanceOf, valueInWords } from "../phrases.ts"
import { namesBeside, oneLine, relays, type Saying, sayings, wordsAt } from "../said.ts"
import type { Words } from "../words.ts"
import { escaped } from "./escape.ts"
import { placeId, recordId } from "./text.ts"

/** The records of a report as lists, each linked to its words in the text. */
export function recordLists(reading: Reading, report: string, say: Words): string {
  const page: Page = { reading, report, say, lang: escaped(reading.language) }
  return [
    section(
      "statements",
      say.statements,
      reading.attributions.length ? statements(sayings(reading), page) : `<p>${escaped(say.nothing)}</p>`,
      page,
    ),
    reading.times.length
      ? section("times", say.times, list(reading.times.map(t => time(t, page))), page)
      : "",
    reading.events.length
      ? section("events", say.events, list(reading.events.map(e => event(e, page))), page)
      : "",
    reading.notes.length
      ? section(
          "notes",
          say.notes,
          `<ul>${reading.notes.map(n => `<li>${note(n, page)}</li>`).join("")}</ul>`,
          page,
        )
      : "",
    section("evidence", say.evidence.title, evidence(page), page),
  ].join("\n")
}

interface Page {
  readonly reading: Reading
  readonly report: string
  readonly say: Words
  readonly lang: string
}

function section(name: string, title: string, body: string, { report }: Page): string {
  const id = escaped(`${report}-${name}`)
  return `<section aria-labelledby="${id}"><h3 id="${id}">${escaped(title)}</h3>\n${body}</section>`
}

function list(items: readonly string[]): string {
  return `<ol>${items.join("\n")}</ol>`
}

function statements(branch: readonly Saying[], page: Page): string {
  return list(branch.map(saying => statement(saying, page)))
}

function statement({ attribution, inner }: Saying, page: Page): string {
  const { reading, say } = page
  const chain = [attribution, ...relays(reading, attribution)]
    .map(a => source(a, page))
    .join(`, ${escaped(say.via)} `)
  const facts = [
    `<b>${escaped(stanceOf(attribution, say))}</b>`,
    attribution.addressee
      ? `${escaped(say.to)} ${quoted(wordsAt(reading.text, attribution.addressee.spans), page)}`
      : "",
    attribution.saidAt === null
      ? escaped(say.noDay)
      : `<time datetime="${escaped(attribution.saidAt)}">${escaped(say.day(attribution.saidAt))}</time>`,
    escaped(say.kind[attribution.kind]),
    escaped(say.certainty(attribution.confidence)),
  ]
  return item(attribution.id, page, [
    `<span class="who">${chain}</span>`,
    `<p>${facts.filter(Boolean).join(" · ")}</p>`,
    `<blockquote lang="${page.lang}"><bdi>${escaped(wordsAt(reading.text, attribution.content.spans))}</bdi></blockquote>`,
    inner.length ? statements(inner, page) : "",
  ])
}

function source({ source }: Attribution, page: Page): string {
  const { reading, say } = page
  if (!source) return `<em>${escaped(say.noSource)}</em>`
  const shown = wordsAt(reading.text, source.spans)
  const names = namesBeside(shown, reading, source.entities)
  const type = [say.source[source.type], ...names].map(escaped).join(", ")
  return shown ? `<strong>${quoted(shown, page)}</strong> (${type})` : `<strong>${type}</strong>`
}

function time(time: Time, page: Page): string {
  const { reading, say } = page
  return item(time.id, page, [
    `${quoted(oneLine(reading.text.slice(time.start, time.end)), page)} → ${escaped(valueInWords(time, say))}`,
  ])
}

function event(event: EventRecord, page: Page): string {
  const { reading, say } = page
  const facts = eventFacts(event, reading, say)
  const according = event.accordingTo.map(
    id => `<a href="#${escaped(recordId(page.report, id))}">${escaped(id)}</a>`,
  )
  return item(event.id, page, [
    `<strong>${quoted(oneLine(reading.text.slice(event.trigger.start, event.trigger.end)), page)}</strong>`,
    `<p>${facts.map(escaped).join(" · ")}</p>`,
    `<p>${according.length ? `${escaped(say.accordingTo)} ${according.join(` ${escaped(say.via)} `)}` : escaped(say.ownVoice)}</p>`,
  ])
}

function note(note: ReadingNote, page: Page): string {
  const place = note.start === null || note.end === null ? "" : page.reading.text.slice(note.start, note.end)
  const { words, lang } = page.say.doubtTold(note.message)
  return `<b>${escaped(page.say.doubt[note.kind])}</b>: <span lang="${lang}">${escaped(words)}</span>${place ? ` — ${quoted(oneLine(place), page)}` : ""}`
}

/** Every excerpt with its place and its hash, folded away until it is wanted. */
function evidence({ reading, say: { evidence }, lang }: Page): string {
  const row = (record: string, part: string, place: string, words: string, hash: string) =>
    `<tr><th scope="row">${escaped(record)}</th><td>${escaped(part)}</td><td>${place}</td><td>${words}</td><td><code>${hash}</code></td></tr>`
  const head = [evidence.record, evidence.part, evidence.place, evidence.words, "SHA-256"]
  return [
    `<details><summary>${escaped(`SHA-256 · ${evidence.text}`)}: <code>${sha256Of(reading.text)}</code></summary>`,
    `<p>${escaped(evidence.how)}</p>`,
    `<table><thead><tr>${head.map(name => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead><tbody>`,
    ...excerptsOf(reading).map(e =>
      row(
        e.record,
        evidence.parts[e.part],
        `${e.start}–${e.end}`,
        `<bdi lang="${lang}">${escaped(shortened(oneLine(e.words)))}</bdi>`,
        e.sha256,
      ),
    ),
    "</tbody></table></details>",
  ].join("\n")
}

function shortened(words: string): string {
  const characters = [...words]
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : words
}

/** A record under its id, which leads back to the words. */
function item(id: string, page: Page, parts: readonly string[]): string {
  const back = `<a class="back" href="#${escaped(placeId(page.report, id))}" aria-label="${escaped(page.say.page.back(id))}">${escaped(id)}</a>`
  return `<li id="${escaped(recordId(page.report, id))}">${back} ${parts.filter(Boolean).join("\n")}</li>`
}

/** Words of the report: in their own language, and unable to turn the direction of what stands around them. */
function quoted(text: string, { lang }: Page): string {
  return `<bdi lang="${lang}">${escaped(text)}</bdi>`
}
