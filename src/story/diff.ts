import { byId } from "../model/by-id.ts"
import type { Attribution, EventRecord, Reading, Stance } from "../model/reading.ts"
import { type Count, countsIn, soleCounts } from "./counts.ts"
import { signs } from "./joining.ts"
import { keysIn } from "./keys.ts"
import { type ToldEvent, toldEvents } from "./occurrences.ts"
import type { StoryRules } from "./rules.ts"
import { surenessOf } from "./sureness.ts"
import { folded, WORD } from "./words.ts"

export type Change =
  | "added"
  | "dropped"
  /** Told as surer than before: a status, a stance, a source that is now named. */
  | "strengthened"
  | "weakened"
  /** Told otherwise, neither surer nor less sure: a figure, a day, other words in a quotation. */
  | "changed"

/** One thing that two versions of a report do not say alike. */
export interface Difference {
  readonly record: "attribution" | "event" | "figure" | "title"
  readonly change: Change
  /** Where the old version says it; null when it does not. */
  readonly old: Passage | null
  readonly new: Passage | null
  /** What differs, by its field: `status`, `stance`, `source`, `words`, `time`, `value`. Empty for what is new or gone. */
  readonly what: readonly { readonly field: string; readonly old: string; readonly new: string }[]
}

export interface Passage {
  /** Id of the record in its reading; null for a figure or title. */
  readonly id: string | null
  readonly start: number
  readonly end: number
  readonly words: string
}

/** What two versions of one report say differently, record by record, in the order of the new version; what was
 * dropped stands where its neighbours would have it. `rules` of the reports' language, null when there are none. */
export function diffReadings(old: Reading, now: Reading, rules: StoryRules | null): Difference[] {
  const differences = [
    ...titles(old, now),
    ...attributions(old, now),
    ...events(old, now),
    ...(rules ? figures(old, now, rules) : []),
  ]
  return differences.sort((a, b) => placeOf(a, old, now) - placeOf(b, old, now))
}

function titles(old: Reading, now: Reading): Difference[] {
  if (old.title === now.title) return []
  const passage = ({ title, text }: Reading): Passage | null => {
    if (title === null) return null
    const at = text.indexOf(title)
    return { id: null, start: Math.max(0, at), end: at < 0 ? 0 : at + title.length, words: title }
  }
  const change = old.title === null ? "added" : now.title === null ? "dropped" : "changed"
  return [{ record: "title", change, old: passage(old), new: passage(now), what: [] }]
}

function attributions(old: Reading, now: Reading): Difference[] {
  const [wordsOld, wordsNow] = [wordBags(old), wordBags(now)]
  const likeness = (a: Attribution, b: Attribution) => {
    const words = overlap(wordsOld(a.content.spans), wordsNow(b.content.spans))
    return words < 0.35
      ? 0
      : words + (sameSource(old, a, now, b) ? 0.5 : 0) + (a.cue.lemma === b.cue.lemma ? 0.1 : 0)
  }
  const same = (reading: Reading, a: Attribution) =>
    [a.cue.lemma, stanceOf(a), sourceOf(reading, a), contentOf(reading, a).words].join("\n")
  const sides: Sides<Attribution> = {
    old: old.attributions.map(a => ({ thing: a, same: same(old, a) })),
    now: now.attributions.map(a => ({ thing: a, same: same(now, a) })),
  }
  return paired(sides, likeness).flatMap(([a, b]) => {
    const passages = { old: a && contentOf(old, a), new: b && contentOf(now, b) }
    if (!a || !b)
      return [{ record: "attribution" as const, change: a ? "dropped" : "added", ...passages, what: [] }]
    const what: { field: string; old: string; new: string }[] = []
    const note = (field: string, x: string, y: string) => {
      if (x !== y) what.push({ field, old: x, new: y })
    }
    note("stance", stanceOf(a), stanceOf(b))
    note("source", sourceOf(old, a), sourceOf(now, b))
    note("words", passages.old?.words ?? "", passages.new?.words ?? "")
    const grade = sureness(b) - sureness(a)
    return what.length ? [{ record: "attribution" as const, change: graded(grade), ...passages, what }] : []
  })
}

function events(old: Reading, now: Reading): Difference[] {
  const before = toldEvents({ reading: old, story: null, copies: null }, {})
  const after = toldEvents({ reading: now, story: null, copies: null }, {})
  const [wordsOld, wordsNow] = [wordBags(old), wordBags(now)]
  const likeness = (a: ToldEvent, b: ToldEvent) => {
    // A day that was moved is a change of one event, not another event.
    const base = signs({ ...a, from: null, to: null }, { ...b, from: null, to: null })
    return base < 0.75 ? 0 : base + overlap(wordsOld(a.event.spans), wordsNow(b.event.spans))
  }
  const same = ({ told, event, stem, type, mode, names, place }: ToldEvent) =>
    [
      JSON.stringify([stem, type, mode, names, place, statusOf(event), event.time?.value ?? ""]),
      ...event.spans.map(([start, end]) => told.reading.text.slice(start, end)),
    ].join("\n")
  const sides: Sides<ToldEvent> = {
    old: before.map(e => ({ thing: e, same: same(e) })),
    now: after.map(e => ({ thing: e, same: same(e) })),
  }
  return paired(sides, likeness).flatMap(([a, b]) => {
    const passages = { old: a && triggerOf(old, a.event), new: b && triggerOf(now, b.event) }
    if (!a || !b)
      return [{ record: "event" as const, change: a ? "dropped" : "added", ...passages, what: [] }]
    const what: { field: string; old: string; new: string }[] = []
    const [was, is] = [statusOf(a.event), statusOf(b.event)]
    if (was !== is) what.push({ field: "status", old: was, new: is })
    const [then, day] = [a.event.time?.value ?? "", b.event.time?.value ?? ""]
    if (then !== day && then && day) what.push({ field: "time", old: then, new: day })
    const grade = surenessOf(b.event.status) - surenessOf(a.event.status)
    return what.length
      ? [{ record: "event" as const, change: graded(was === is ? 0 : grade), ...passages, what }]
      : []
  })
}

function figures(old: Reading, now: Reading, rules: StoryRules): Difference[] {
  const before = soleCounts(countsIn(old, rules))
  return [...soleCounts(countsIn(now, rules))].flatMap(([noun, count]) => {
    const was = before.get(noun)
    if (!was || was.value === count.value) return []
    const what = [{ field: "value", old: String(was.value), new: String(count.value) }]
    return [
      {
        record: "figure" as const,
        change: "changed" as const,
        old: passageOf(old, was),
        new: passageOf(now, count),
        what,
      },
    ]
  })
}

/** The things of both versions, in text order; two with the same `same` are told in the very same way. */
interface Sides<T> {
  readonly old: readonly Side<T>[]
  readonly now: readonly Side<T>[]
}

interface Side<T> {
  readonly thing: T
  readonly same: string
}

/** Pairs each thing with its likest on the other side: what is told in the very same way first, in order; then the
 * surest pairs. What is left stands alone. Where very many are left, each is compared with those about as far in the
 * text, so that the time never grows with the square of it. */
function paired<T>({ old, now }: Sides<T>, likeness: (a: T, b: T) => number): [T | null, T | null][] {
  const out: [T | null, T | null][] = []
  const [takenOld, takenNow] = [new Set<number>(), new Set<number>()]
  const take = (i: number, j: number) => {
    takenOld.add(i)
    takenNow.add(j)
    out.push([(old[i] as Side<T>).thing, (now[j] as Side<T>).thing])
  }
  const waiting = new Map<string, number[]>()
  for (const [j, { same }] of now.entries()) {
    const list = waiting.get(same)
    if (list) list.push(j)
    else waiting.set(same, [j])
  }
  for (const list of waiting.values()) list.reverse()
  for (const [i, { same }] of old.entries()) {
    const j = waiting.get(same)?.pop()
    if (j !== undefined) take(i, j)
  }
  const restOld = [...old.keys()].filter(i => !takenOld.has(i))
  const restNow = [...now.keys()].filter(j => !takenNow.has(j))
  const reach = restOld.length * restNow.length <= ALL_PAIRS ? restNow.length : REACH
  const pairs: { i: number; j: number; weight: number }[] = []
  for (const [n, i] of restOld.entries()) {
    const near = Math.round((n * restNow.length) / restOld.length)
    for (const j of restNow.slice(Math.max(0, near - reach), near + reach + 1)) {
      const weight = likeness((old[i] as Side<T>).thing, (now[j] as Side<T>).thing)
      if (weight > 0) pairs.push({ i, j, weight })
    }
  }
  pairs.sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j)
  for (const { i, j } of pairs) if (!takenOld.has(i) && !takenNow.has(j)) take(i, j)
  for (const [i, { thing }] of old.entries()) if (!takenOld.has(i)) out.push([thing, null])
  for (const [j, { thing }] of now.entries()) if (!takenNow.has(j)) out.push([null, thing])
  return out
}

/** Pairs up to which all are compared. */
const ALL_PAIRS = 250_000
/** Above that, the things before and after it that one is compared with. */
const REACH = 100

const FIRM: Readonly<Partial<Record<Stance, number>>> = {
  confirms: 4,
  admits: 4,
  states: 3,
  suggests: 1,
  believes: 2,
  hopes: 1,
  fears: 1,
  doubts: -1,
  "does-not-confirm": -2,
  denies: -3,
  declines: -2,
}

/** How sure a saying is told: its stance, and whether somebody named stands behind it. */
function sureness(attribution: Attribution): number {
  const firm = FIRM[attribution.stance] ?? 3
  return (attribution.negated ? -firm : firm) + (attribution.source?.named ? 1 : 0)
}

function graded(grade: number): Change {
  return grade > 0 ? "strengthened" : grade < 0 ? "weakened" : "changed"
}

function stanceOf(attribution: Attribution): string {
  return attribution.negated ? `not ${attribution.stance}` : attribution.stance
}

function statusOf(event: EventRecord): string {
  return event.negated ? `not ${event.status}` : event.status
}

function sourceOf(reading: Reading, { source }: Attribution): string {
  if (!source) return ""
  const entity = byId(reading).entities.get(source.entities[0] ?? "")
  return entity && source.named
    ? entity.name
    : source.spans.map(([s, e]) => reading.text.slice(s, e)).join(" ")
}

function sameSource(old: Reading, a: Attribution, now: Reading, b: Attribution): boolean {
  const [x, y] = [keysIn(old, a.source?.entities ?? []), keysIn(now, b.source?.entities ?? [])]
  return x.length && y.length
    ? x.some(key => y.includes(key))
    : folded(sourceOf(old, a)) === folded(sourceOf(now, b))
}

/** The words of spans of one reading; those of each record are looked up once. */
function wordBags(reading: Reading): (spans: Attribution["content"]["spans"]) => ReadonlySet<string> {
  const bags = new Map<Attribution["content"]["spans"], ReadonlySet<string>>()
  return spans => {
    let bag = bags.get(spans)
    if (!bag) {
      bag = new Set(
        spans.flatMap(([start, end]) =>
          [...reading.text.slice(start, end).matchAll(WORD)].map(m => folded(m[0])),
        ),
      )
      bags.set(spans, bag)
    }
    return bag
  }
}

/** Share of common words, over the words of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / (a.size + b.size - common)
}

function contentOf(reading: Reading, { id, content }: Attribution): Passage {
  const [start, end] = [content.spans[0]?.[0] ?? 0, content.spans.at(-1)?.[1] ?? 0]
  return { id, start, end, words: content.spans.map(([s, e]) => reading.text.slice(s, e)).join(" … ") }
}

function triggerOf(reading: Reading, { id, trigger }: EventRecord): Passage {
  return { id, start: trigger.start, end: trigger.end, words: reading.text.slice(trigger.start, trigger.end) }
}

function passageOf(reading: Reading, { start, end }: Count): Passage {
  return { id: null, start, end, words: reading.text.slice(start, end) }
}

/** Where a difference stands as a share of its text, so that both versions sort together. */
function placeOf(difference: Difference, old: Reading, now: Reading): number {
  if (difference.record === "title") return -1
  if (difference.new) return difference.new.start / Math.max(1, now.text.length)
  return (difference.old?.start ?? 0) / Math.max(1, old.text.length)
}
