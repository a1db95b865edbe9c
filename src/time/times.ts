import type { Parsed } from "../model/doc.ts"
import { doubt } from "../model/doubts.ts"
import type { Note, Noted } from "../model/note.ts"
import type { Time } from "../model/reading.ts"
import type { Atoms } from "./atoms.ts"
import { atomsOf } from "./atoms.ts"
import { parseDay, parseMinute } from "./calendar.ts"
import type { Lean } from "./governor.ts"
import { governorOf } from "./governor.ts"
import { intervalOf, isoInterval } from "./interval.ts"
import { Matcher } from "./matcher.ts"
import type { Opening } from "./openers.ts"
import { Openers } from "./openers.ts"
import type { Part } from "./pattern.ts"
import { resolve } from "./resolve.ts"
import type { TimeRules } from "./rules.ts"
import type { Said } from "./said.ts"
import type { Resolved, Setting } from "./setting.ts"
import { TextNow } from "./text-now.ts"

/** The times of a report, in text order, never overlapping. Values are worked out from `published` (an ISO date
 * or date-time) and from the times the text names before; without a date, what is relative stays open and a note
 * says so. Only tokenised text is read, so no time is found in a byline or a credit. */
export function findTimes(doc: Parsed, published: string | null, rules: TimeRules): Noted<readonly Time[]> {
  const atoms = atomsOf(doc)
  const found = sight(doc, atoms, rules)
  return value(doc, atoms, found, published, rules)
}

/** Words that tell a time, not yet worked out. */
interface Sighting {
  readonly said: Said
  /** Atoms. */
  readonly from: number
  readonly to: number
  readonly sentence: number
}

interface Ready {
  readonly matcher: Matcher
  readonly openers: Openers
}

const ready = new WeakMap<TimeRules, Ready>()

function prepared(rules: TimeRules): Ready {
  let it = ready.get(rules)
  if (!it) {
    it = { matcher: new Matcher(rules), openers: new Openers(rules) }
    ready.set(rules, it)
  }
  return it
}

function sight(doc: Parsed, atoms: Atoms, rules: TimeRules): Sighting[] {
  const out: Sighting[] = []
  prepared(rules).matcher.scan(doc, atoms, ({ saying, from, to }, sentence) => {
    if (isList(saying)) for (const { said, from, to } of saying) out.push({ said, from, to, sentence })
    else out.push({ said: saying, from, to, sentence })
  })
  return out
}

function isList(saying: Said | readonly Part[]): saying is readonly Part[] {
  return Array.isArray(saying)
}

function value(
  doc: Parsed,
  atoms: Atoms,
  found: readonly Sighting[],
  published: string | null,
  rules: TimeRules,
): Noted<readonly Time[]> {
  const { openers } = prepared(rules)
  const day = published === null ? null : parseDay(published)
  const minute = published === null ? null : parseMinute(published)
  const told = new TextNow(day, minute)
  // What a caption says of its picture's day is no day of the text around it, nor of the next caption.
  let beside = { block: -1, now: told }
  const nowOf = (k: number): TextNow => {
    const block = doc.block[doc.sentenceStart[found[k]!.sentence]!]!
    if (doc.blocks[block]?.role !== "caption") return told
    if (beside.block !== block) beside = { block, now: new TextNow(day, minute) }
    return beside.now
  }
  const times: Time[] = []
  const notes: Note[] = []
  let open = 0
  const settle = (k: number): { setting: Setting; opening: Opening } => {
    const sighting = found[k]!
    const opening = openers.before(atoms, sighting.from)
    const { lean, sure } = leanFor(doc, atoms, sighting, opening.lean, rules)
    return { setting: nowOf(k).setting(sighting.sentence, lean, sure), opening }
  }
  for (let k = 0; k < found.length; k++) {
    const sighting = found[k]!
    const id = `t${times.length + 1}`
    let { setting, opening } = settle(k)
    const { signal, signalOn, softener } = opening
    if (hangsOnDay(sighting.said) && !nowOf(k).hasDayIn(sighting.sentence)) {
      const ahead = dayAhead(found, k, j => settle(j).setting)
      if (ahead)
        setting = {
          ...setting,
          day: { value: ahead.day, id: `t${times.length + 1 + ahead.steps}`, night: false },
        }
    }
    let resolved = resolve(sighting.said, setting)
    if (!resolved) continue
    if (resolved.open) open++
    const start = firstUnit(doc, atoms, sighting)
    const end = atoms.end[sighting.to - 1]!
    const before = times.at(-1)
    if (before && resolved.type === "DATE" && openers.isRange(atoms, found[k - 1]!, sighting)) {
      const ordered = inOrder(before, resolved, setting.lean)
      times[times.length - 1] = { ...before, ...ordered.first }
      resolved = { ...resolved, ...ordered.second }
    }
    const interval = intervalOf(resolved.value)
    times.push({
      id,
      start,
      end,
      type: resolved.type,
      value: resolved.value,
      mod: resolved.mod ?? (softener === "APPROX" || resolved.type === "DURATION" ? softener : null),
      ...isoInterval(interval),
      signal,
      signalSpan: signalOn && [atoms.start[signalOn.from]!, atoms.end[signalOn.to - 1]!],
      anchor: resolved.anchor,
      known: resolved.known,
      alternatives: resolved.alternatives,
    })
    nowOf(k).hear(id, resolved, interval, sighting.sentence)
  }
  if (open > 0)
    notes.push({
      kind: "no-date",
      message: open === 1 ? doubt("one-open-time") : doubt("open-times", { count: open }),
      span: null,
    })
  return { value: times, notes }
}

/** A range runs forwards: when its two ends, told without their year, do not, one of them is the year beside. */
function inOrder(
  first: Time,
  second: Resolved,
  lean: Lean,
): { first: Partial<Time>; second: Partial<Resolved> } {
  if (first.type !== "DATE" || first.value.length !== second.value.length || first.value <= second.value)
    return { first: {}, second: {} }
  const earlier = first.alternatives.find(v => v <= second.value)
  const later = second.alternatives.find(v => v >= first.value)
  if (later !== undefined && (lean === "future" || earlier === undefined))
    return { first: {}, second: { value: later, alternatives: [second.value] } }
  if (earlier === undefined) return { first: {}, second: {} }
  const moved = { value: earlier, alternatives: [first.value], ...isoInterval(intervalOf(earlier)) }
  return { first: moved, second: {} }
}

/** A time that starts on the second half of a contraction (« au 12 mai ») starts on the word after it. */
function firstUnit(doc: Parsed, atoms: Atoms, { from, to }: Sighting): number {
  const first = doc.part[atoms.token[from]!] === 2 && from + 1 < to ? from + 1 : from
  return atoms.start[first]!
}

/** Where the time lies: as the words before it say, else as the verb that governs it does. */
function leanFor(
  doc: Parsed,
  atoms: Atoms,
  { from, to }: Sighting,
  told: Opening["lean"],
  rules: TimeRules,
): { readonly lean: Lean; readonly sure: boolean } {
  const { openers } = prepared(rules)
  const { lean, finite, own } = governorOf(doc, atoms.token[from]!, atoms.token[to - 1]! + 1, rules.tense)
  if (lean === "present" && told === null && openers.describes(atoms, from, to))
    return { lean: null, sure: false }
  if (told === "future" && lean === "past" && finite) return { lean: "past", sure: false }
  return { lean: told ?? lean, sure: told !== null || (own && finite && lean === "past") }
}

function hangsOnDay(said: Said): boolean {
  return (said.kind === "clock" || said.kind === "part") && said.on === null
}

/** How many times ahead a day is looked for. */
const AHEAD = 4

/** The day named later in the same sentence: « vers 0 h 40, jeudi ». */
function dayAhead(
  found: readonly Sighting[],
  k: number,
  setting: (j: number) => Setting,
): { day: number; steps: number } | null {
  for (let j = k + 1; j <= k + AHEAD && j < found.length && found[j]!.sentence === found[k]!.sentence; j++) {
    const { said } = found[j]!
    if (hangsOnDay(said)) continue
    const resolved = resolve(said, setting(j))
    const day = resolved && dayOfValue(resolved)
    if (day !== null && day !== undefined) return { day, steps: j - k }
  }
  return null
}

function dayOfValue(resolved: Resolved): number | null {
  return resolved.type === "DATE" || resolved.type === "TIME" ? parseDay(resolved.value) : null
}
