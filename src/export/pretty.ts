import { byId } from "../model/by-id.ts"
import type { Attribution, EventRecord, Reading, ReadingNote, Time } from "../model/reading.ts"
import type { Exporter, ExportOptions } from "./format.ts"
import { columns, type Frame, type Run, type Style, wrap } from "./layout.ts"
import { eventFacts, provenance, stanceOf, titleOf, valueInWords } from "./phrases.ts"
import { namesBeside, oneLine, relays, type Saying, sayings, wordsAt } from "./said.ts"
import { type Words, words } from "./words.ts"

/** The records as a person wants to see them in a terminal: the report, then who says what, then times, events and
 * doubts. Colour and width are the caller's decision. */
export const pretty: Exporter = async function* (readings, options) {
  const say = words[options.lang]
  let first = true
  for await (const reading of readings) {
    const lines = [
      ...header(reading, say, options),
      ...statements(reading, say, options),
      ...times(reading, say, options),
      ...events(reading, say, options),
      ...notes(reading, say, options),
    ]
    yield `${first ? "" : "\n"}${lines.join("\n")}\n`
    first = false
  }
}

function header(reading: Reading, say: Words, options: ExportOptions): string[] {
  const facts = [...provenance(reading, say), say.languages[reading.language] ?? say.unknownLanguage]
  const counts = [
    say.count("statements", reading.attributions.length),
    say.count("times", reading.times.length),
    say.count("events", reading.events.length),
    ...(reading.notes.length ? [say.count("notes", reading.notes.length)] : []),
  ]
  const rule = "─".repeat(Math.max(1, Math.min(options.width, 72)))
  return [
    ...wrap([{ text: titleOf(reading, say), style: "bold" }], options),
    ...wrap(dotted(facts.map(fact => ({ text: fact }))), options),
    ...wrap([{ text: `${reading.id} · ${counts.join(", ")}`, style: "dim" }], options),
    ...wrap([{ text: rule, style: "dim" }], options),
  ]
}

function statements(reading: Reading, say: Words, options: ExportOptions): string[] {
  if (!reading.attributions.length) return ["", ...wrap([{ text: say.nothing }], options)]
  const branch = (saying: Saying, depth: number): string[] => [
    "",
    ...statement(saying.attribution, depth, reading, say, options),
    ...saying.inner.flatMap(inner => branch(inner, depth + 1)),
  ]
  return [...heading(say.statements, options), ...sayings(reading).flatMap(saying => branch(saying, 0))]
}

function statement(
  attribution: Attribution,
  depth: number,
  reading: Reading,
  say: Words,
  options: ExportOptions,
): string[] {
  // Deep chains stay readable in a narrow terminal: the indent stops growing at a third of the width.
  const indent = " ".repeat(Math.min(depth * 4, Math.floor(options.width / 3)))
  const label = `${depth ? "└ " : ""}${attribution.id} `
  const blank: Run = { text: indent + " ".repeat(columns(label)) }
  const bar: Run = { text: `${blank.text}│ `, style: "dim" }
  const facts: Run[] = [
    { text: stanceOf(attribution, say), style: "cyan" },
    ...(attribution.saidAt === null ? [] : [{ text: say.day(attribution.saidAt) }]),
    { text: say.kind[attribution.kind] },
    { text: say.certainty(attribution.confidence), style: certaintyStyle(attribution.confidence) },
  ]
  if (attribution.addressee) {
    facts.splice(1, 0, { text: `${say.to} ${wordsAt(reading.text, attribution.addressee.spans)}` })
  }
  return [
    ...wrap(sourceRuns(attribution, reading, say), {
      ...options,
      first: { text: indent + label, style: "dim" },
      rest: blank,
    }),
    ...wrap(dotted(facts), { ...options, first: blank, rest: blank }),
    ...wrap([{ text: wordsAt(reading.text, attribution.content.spans) }], {
      ...options,
      first: bar,
      rest: bar,
    }),
  ]
}

/** « le Kremlin » (state: Russia), via KCNA (media). */
function sourceRuns(attribution: Attribution, reading: Reading, say: Words): Run[] {
  const runs = [...sourceRun(attribution, reading, say)]
  for (const relay of relays(reading, attribution)) {
    runs.push({ text: `, ${say.via} `, style: "dim" }, ...sourceRun(relay, reading, say))
  }
  return runs
}

function sourceRun({ source, cue }: Attribution, reading: Reading, say: Words): Run[] {
  if (!source) return [{ text: say.noSource, style: "yellow" }]
  const shown =
    wordsAt(reading.text, source.spans) || wordsAt(reading.text, cue.spans) || say.source[source.type]
  const names = namesBeside(shown, reading, source.entities)
  const type = [say.source[source.type], ...names].join(", ")
  return [
    { text: shown, style: source.type === "anonymous" ? ["bold", "yellow"] : "bold" },
    { text: ` (${type})`, style: "dim" },
  ]
}

function times(reading: Reading, say: Words, options: ExportOptions): string[] {
  if (!reading.times.length) return []
  const label = widest(reading.times.map(t => t.id)) + 1
  const words = Math.min(
    widest(reading.times.map(t => expression(t, reading))),
    Math.floor(options.width / 3),
  )
  return [
    ...heading(say.times, options),
    "",
    ...reading.times.flatMap(time =>
      wrap(
        [
          { text: padded(expression(time, reading), words) },
          { text: " → ", style: "dim" },
          { text: valueInWords(time, say), style: "cyan" },
        ],
        hanging(time.id.padEnd(label), options),
      ),
    ),
  ]
}

function expression(time: Time, reading: Reading): string {
  return oneLine(reading.text.slice(time.start, time.end))
}

function events(reading: Reading, say: Words, options: ExportOptions): string[] {
  if (!reading.events.length) return []
  const label = widest(reading.events.map(e => e.id)) + 1
  return [
    ...heading(say.events, options),
    ...reading.events.flatMap(event => {
      const frame = hanging(event.id.padEnd(label), options)
      return [
        "",
        ...wrap(eventRuns(event, reading, say), frame),
        ...wrap([{ text: eventSource(event, reading, say), style: "dim" }], { ...frame, first: frame.rest! }),
      ]
    }),
  ]
}

function eventRuns(event: EventRecord, reading: Reading, say: Words): Run[] {
  const [status, ...facts] = eventFacts(event, reading, say)
  return dotted([
    { text: oneLine(reading.text.slice(event.trigger.start, event.trigger.end)), style: "bold" },
    { text: status!, style: event.status === "happened" ? "green" : "cyan" },
    ...facts.map(text => ({ text })),
  ])
}

function eventSource(event: EventRecord, reading: Reading, say: Words): string {
  if (!event.accordingTo.length) return say.ownVoice
  const chain = event.accordingTo.map(id => {
    const source = byId(reading).attributions.get(id)?.source
    const who = source ? wordsAt(reading.text, source.spans) || say.source[source.type] : say.noSource
    return `${who} [${id}]`
  })
  return `${say.accordingTo} ${chain.join(` ${say.via} `)}`
}

function notes(reading: Reading, say: Words, options: ExportOptions): string[] {
  if (!reading.notes.length) return []
  return [
    ...heading(say.notes, options),
    "",
    ...reading.notes.flatMap(note =>
      wrap([{ text: noteText(note, reading, say) }], hanging("! ", options, "yellow")),
    ),
  ]
}

function noteText(note: ReadingNote, reading: Reading, say: Words): string {
  const told = `${say.doubt[note.kind]} · ${say.doubtTold(note.message).words}`
  if (note.start === null || note.end === null) return told
  const words = oneLine(reading.text.slice(note.start, note.end))
  return `${told} («\u00a0${words.length > 60 ? `${words.slice(0, 59)}…` : words}\u00a0», ${note.start}–${note.end})`
}

function heading(text: string, options: ExportOptions): string[] {
  return ["", ...wrap([{ text: text.toUpperCase(), style: "bold" }], options)]
}

function hanging(label: string, options: ExportOptions, style: Style = "dim"): Frame {
  return { ...options, first: { text: label, style }, rest: { text: " ".repeat(columns(label)) } }
}

/** Facts in a row, a dim dot between them. */
function dotted(facts: readonly Run[]): Run[] {
  return facts.flatMap((fact, i) => (i ? [{ text: " · ", style: "dim" as Style }, fact] : [fact]))
}

function certaintyStyle(confidence: number): Style {
  if (confidence >= 0.9) return "green"
  return confidence >= 0.5 ? "dim" : "yellow"
}

function widest(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, columns(text)), 0)
}

function padded(text: string, width: number): string {
  // No-break spaces, because `wrap` folds plain ones.
  return text + "\u00a0".repeat(Math.max(0, width - columns(text)))
}
