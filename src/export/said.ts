import { byId } from "../model/by-id.ts"
import type { Attribution, Entity, Pair, Reading } from "../model/reading.ts"

/** One attribution with those reported inside it. */
export interface Saying {
  readonly attribution: Attribution
  readonly inner: readonly Saying[]
}

/** The attributions of a report as a tree: each under the one inside whose content it stands. A reference that
 * leads nowhere or in a circle makes a root, so that every attribution appears exactly once. */
export function sayings(reading: Reading): readonly Saying[] {
  const known = byId(reading).attributions
  const inner = new Map<string | null, Attribution[]>()
  for (const attribution of reading.attributions) {
    const outer = reachesRoot(attribution, known) ? attribution.within : null
    const siblings = inner.get(outer)
    if (siblings) siblings.push(attribution)
    else inner.set(outer, [attribution])
  }
  const grow = (outer: string | null): Saying[] =>
    (inner.get(outer) ?? []).map(attribution => ({ attribution, inner: grow(attribution.id) }))
  return grow(null)
}

function reachesRoot(attribution: Attribution, known: ReadonlyMap<string, Attribution>): boolean {
  const met = new Set<string>()
  for (let at: Attribution | undefined = attribution; at; at = known.get(at.within ?? "")) {
    if (met.has(at.id)) return false
    met.add(at.id)
    if (at.within === null) return true
  }
  return false
}

/** The attributions through which a source reaches the report, the nearest first: « selon X, cité par Y ». */
export function relays(reading: Reading, attribution: Attribution): readonly Attribution[] {
  const chain: Attribution[] = []
  let via = attribution.source?.via ?? null
  while (via !== null && via !== attribution.id && !chain.some(a => a.id === via)) {
    const next = byId(reading).attributions.get(via)
    if (!next) break
    chain.push(next)
    via = next.source?.via ?? null
  }
  return chain
}

/** The words of several spans on one line, " […] " where something stands between them. */
export function wordsAt(text: string, spans: readonly Pair[]): string {
  return spans.map(([start, end]) => oneLine(text.slice(start, end))).join(" […] ")
}

/** Line breaks and runs of plain white space become one space; no-break spaces stay, they hold words together. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").trim()
}

/** Names of entities by id; an id that names none is left out. */
export function namesOf(reading: Reading, ids: readonly string[]): readonly string[] {
  return ids
    .map(id => byId(reading).entities.get(id))
    .filter(isThere)
    .map(e => oneLine(e.name))
}

/** The names of a source's entities that its own words do not already show. */
export function namesBeside(shown: string, reading: Reading, ids: readonly string[]): readonly string[] {
  return namesOf(reading, ids).filter(name => !shown.toLowerCase().includes(name.toLowerCase()))
}

function isThere(entity: Entity | undefined): entity is Entity {
  return entity !== undefined
}
