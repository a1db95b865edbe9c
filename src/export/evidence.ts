import type { Pair, Reading } from "../model/reading.ts"
import { sha256Of } from "./hash.ts"
import { whole } from "./marks.ts"

export type Part = "source" | "cue" | "content" | "addressee" | "time" | "event"

/** Words of a report that a record stands on, with what anyone needs to check them against their own copy of the
 * text: the place, half-open in UTF-16 code units, and the SHA-256 of the words in UTF-8. */
export interface Excerpt {
  readonly record: string
  readonly part: Part
  readonly start: number
  readonly end: number
  readonly words: string
  readonly sha256: string
}

/** Every excerpt of a reading, record by record. Blank ones are left out. */
export function excerptsOf(reading: Reading): readonly Excerpt[] {
  const out: Excerpt[] = []
  const add = (record: string, part: Part, spans: readonly Pair[]) => {
    for (const [from, to] of spans) {
      const start = whole(reading.text, from)
      const end = whole(reading.text, to)
      if (start >= end) continue
      const words = reading.text.slice(start, end)
      out.push({ record, part, start, end, words, sha256: sha256Of(words) })
    }
  }
  for (const a of reading.attributions) {
    add(a.id, "source", a.source?.spans ?? [])
    add(a.id, "cue", a.cue.spans)
    add(a.id, "content", a.content.spans)
    add(a.id, "addressee", a.addressee?.spans ?? [])
  }
  for (const t of reading.times) add(t.id, "time", [[t.start, t.end]])
  for (const e of reading.events) add(e.id, "event", [[e.trigger.start, e.trigger.end]])
  return out
}
