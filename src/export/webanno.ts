import type { Attribution, EventRecord, Pair, Reading } from "../model/reading.ts"
import { pageOf, urnOf } from "./address.ts"
import type { Exporter } from "./format.ts"
import { whole } from "./marks.ts"
import { namesOf, relays, wordsAt } from "./said.ts"

/** W3C Web Annotations (JSON-LD): one collection, one annotation a part of a record, each selected twice: by its words
 * with what stands around them (`TextQuoteSelector`) and by its place (`TextPositionSelector`, in UTF-16 code units,
 * as the annotation tools of browsers count).
 *
 * The content of an attribution carries the record's own id; its source, cue and addressee are annotations that link
 * to it. The source of every target is the page of the report, or a name made of the hash of its text. */
export const webanno: Exporter = async function* (readings) {
  yield OPENING
  let count = 0
  for await (const reading of readings) {
    let items = ""
    for (const annotation of annotationsOf(reading)) {
      items += `${count++ ? "," : ""}\n${JSON.stringify(annotation)}`
    }
    yield items
  }
  yield `\n]},"total":${count}}\n`
}

const OPENING =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:selon:annotations","type":"AnnotationCollection","label":"Selon","first":{"id":"urn:selon:annotations:1","type":"AnnotationPage","startIndex":0,"items":['

/** Characters before and after the words, enough to tell them from the same words elsewhere. */
const AROUND = 32

type Motivation = "describing" | "identifying" | "tagging" | "linking"

interface Body {
  readonly type: "TextualBody" | "SpecificResource"
  readonly purpose: Motivation
  readonly value?: string
  readonly source?: string
}

function* annotationsOf(reading: Reading): Iterable<object> {
  const base = `${urnOf(reading)}:`
  const page = pageOf(reading) ?? urnOf(reading)
  const made = (id: string, spans: readonly Pair[], motivation: Motivation, body: readonly Body[]) => {
    const targets = spans.flatMap(span => targetOf(reading.text, span, page))
    if (!targets.length) return []
    const target = targets.length === 1 ? targets[0] : targets
    return [{ id: base + id, type: "Annotation", motivation, body, target }]
  }
  const part = (of: string, name: string, spans: readonly Pair[], more: readonly Body[] = []) =>
    made(`${of}:${name}`, spans, "linking", [
      tag(name),
      { type: "SpecificResource", purpose: "linking", source: base + of },
      ...more,
    ])

  for (const a of reading.attributions) {
    yield* made(a.id, a.content.spans, "describing", [
      { type: "TextualBody", purpose: "describing", value: told(a, reading) },
      ...["attribution", a.kind, a.act, a.stance, ...(a.negated ? ["negated"] : [])].map(tag),
      ...links([a.within, a.source?.via ?? null], base),
    ])
    if (a.source) yield* part(a.id, "source", a.source.spans, [tag(a.source.type)])
    yield* part(a.id, "cue", a.cue.spans)
    yield* part(a.id, "addressee", a.addressee?.spans ?? [])
  }
  for (const e of reading.events) {
    yield* made(e.id, [[e.trigger.start, e.trigger.end]], "describing", [
      { type: "TextualBody", purpose: "describing", value: happening(e, reading) },
      ...["event", e.status, ...(e.type === null ? [] : [e.type]), ...(e.negated ? ["negated"] : [])].map(
        tag,
      ),
      ...links(e.accordingTo, base),
    ])
  }
  for (const entity of reading.entities) {
    const spans = entity.mentions.map(({ start, end }) => [start, end] as const)
    yield* made(entity.id, spans, "identifying", [
      { type: "TextualBody", purpose: "identifying", value: entity.name },
      tag(entity.type),
    ])
  }
  for (const time of reading.times) {
    yield* made(
      time.id,
      [[time.start, time.end]],
      "tagging",
      [time.value, time.type, ...(time.mod === null ? [] : [time.mod])].map(tag),
    )
  }
}

function targetOf(text: string, [from, to]: Pair, source: string): object[] {
  const start = whole(text, from)
  const end = whole(text, to)
  if (start >= end) return []
  const quote = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
  }
  const position = { type: "TextPositionSelector", start, end }
  return [{ source, selector: [quote, position] }]
}

function tag(value: string): Body {
  return { type: "TextualBody", purpose: "tagging", value }
}

function links(ids: readonly (string | null)[], base: string): Body[] {
  return ids.flatMap(id =>
    id === null ? [] : [{ type: "SpecificResource", purpose: "linking", source: base + id } as const],
  )
}

/** "Nora Kerbrat confirms", "des responsables (via Radio Armor) states". */
function told(a: Attribution, reading: Reading): string {
  const [first, ...outer] = [a, ...relays(reading, a)].map(({ source }) =>
    source ? namesOf(reading, source.entities).join(", ") || wordsAt(reading.text, source.spans) : "",
  )
  const via = outer.filter(Boolean).join(", ")
  return [first || "(no source named)", via && `(via ${via})`, a.negated ? `not ${a.stance}` : a.stance]
    .filter(Boolean)
    .join(" ")
}

function happening(e: EventRecord, reading: Reading): string {
  const who = namesOf(reading, e.actors).join(", ")
  const whom = namesOf(reading, e.targets).join(", ")
  const type = e.type === null ? e.trigger.lemma : e.mode === null ? e.type : `${e.type}/${e.mode}`
  return [type, who && `by ${who}`, whom && `to ${whom}`, e.time && `time ${e.time.value}`, e.status]
    .filter(Boolean)
    .join(" · ")
}
