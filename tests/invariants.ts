import type { Pair, Reading } from "../src/model/reading.ts"
import { isSpace } from "../src/model/span.ts"

/** Everything that must hold of any reading of any text; returns what does not, in words. */
export function violations(reading: Reading): string[] {
  const wrong: string[] = []
  const { text } = reading

  const span = (what: string, start: number, end: number, empty = false) => {
    if (!Number.isInteger(start) || !Number.isInteger(end))
      wrong.push(`${what}: [${start}, ${end}) is not made of integers`)
    else if (start < 0 || end > text.length || start > end)
      wrong.push(`${what}: [${start}, ${end}) is outside a text of ${text.length}`)
    else if (start === end && !empty) wrong.push(`${what}: [${start}, ${end}) is empty`)
    else if (cutsPair(text, start) || cutsPair(text, end))
      wrong.push(`${what}: [${start}, ${end}) cuts a character in two`)
    else if (isSpace(text.charCodeAt(start)) || (end > start && isSpace(text.charCodeAt(end - 1))))
      wrong.push(`${what}: ${JSON.stringify(text.slice(start, end))} has white space at an end`)
  }
  const pairs = (what: string, list: readonly Pair[]) => {
    list.forEach(([s, e], i) => {
      span(what, s, e)
      if (i && s < list[i - 1]![1]) wrong.push(`${what}: pieces overlap or are out of order`)
    })
  }
  const ids = (what: string, list: readonly { id: string }[]) => {
    const set = new Set(list.map(x => x.id))
    if (set.size !== list.length) wrong.push(`${what}: an id stands twice`)
    return set
  }

  const entities = ids("entities", reading.entities)
  const times = ids("times", reading.times)
  const attributions = ids("attributions", reading.attributions)
  ids("events", reading.events)
  const known = (what: string, set: Set<string>, id: string | null) => {
    if (id !== null && !set.has(id)) wrong.push(`${what}: ${id} does not exist`)
  }
  const confidence = (what: string, value: number) => {
    if (!(value >= 0 && value <= 1)) wrong.push(`${what}: confidence is ${value}`)
  }
  const reasons = (what: string, list: readonly string[]) => {
    if (list.length === 0) wrong.push(`${what}: no reason is given`)
  }

  let last = 0
  for (const b of reading.blocks) {
    span(`block ${b.role}`, b.start, b.end)
    if (b.start < last) wrong.push(`block ${b.role} at ${b.start} overlaps the one before`)
    last = b.end
  }
  last = 0
  for (const [s, e] of reading.sentences) {
    span("sentence", s, e)
    if (s < last) wrong.push(`sentence at ${s} overlaps the one before`)
    last = e
  }
  for (const e of reading.entities) {
    if (e.mentions.length === 0) wrong.push(`entity ${e.id} has no mention`)
    for (const m of e.mentions) span(`mention of ${e.id}`, m.start, m.end)
  }
  for (const t of reading.times) {
    span(`time ${t.id}`, t.start, t.end)
    if (t.anchor !== null && t.anchor !== "published") known(`anchor of ${t.id}`, times, t.anchor)
    if (reading.published === null && t.anchor === "published")
      wrong.push(`time ${t.id} hangs on a date nobody gave`)
    if (t.from !== null && t.to !== null && t.from > t.to) wrong.push(`time ${t.id} ends before it begins`)
  }
  for (const a of reading.attributions) {
    pairs(`cue of ${a.id}`, a.cue.spans)
    pairs(`content of ${a.id}`, a.content.spans)
    if (a.source) pairs(`source of ${a.id}`, a.source.spans)
    if (a.addressee) pairs(`addressee of ${a.id}`, a.addressee.spans)
    for (const id of a.source?.entities ?? []) known(`source of ${a.id}`, entities, id)
    known(`within of ${a.id}`, attributions, a.within)
    known(`via of ${a.id}`, attributions, a.source?.via ?? null)
    if (a.within === a.id) wrong.push(`${a.id} stands within itself`)
    confidence(a.id, a.confidence)
    reasons(a.id, a.reason)
  }
  if (hasCycle(reading)) wrong.push("the chain of `within` goes round")
  for (const v of reading.events) {
    span(`trigger of ${v.id}`, v.trigger.start, v.trigger.end)
    pairs(`spans of ${v.id}`, v.spans)
    for (const id of [...v.actors, ...v.targets]) known(`actor of ${v.id}`, entities, id)
    known(`place of ${v.id}`, entities, v.place)
    known(`time of ${v.id}`, times, v.time?.id ?? null)
    for (const id of v.accordingTo) known(`accordingTo of ${v.id}`, attributions, id)
    confidence(v.id, v.confidence)
    reasons(v.id, v.reason)
  }
  for (const n of reading.notes) {
    if ((n.start === null) !== (n.end === null)) wrong.push("a note has half a place")
    else if (n.start !== null) span("note", n.start, n.end!, true)
  }
  return wrong
}

function cutsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function hasCycle(reading: Reading): boolean {
  const outer = new Map(reading.attributions.map(a => [a.id, a.within]))
  return reading.attributions.some(a => {
    let at: string | null = a.id
    for (let steps = 0; at !== null; steps++) {
      if (steps > outer.size) return true
      at = outer.get(at) ?? null
    }
    return false
  })
}
