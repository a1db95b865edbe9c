import type { Parsed } from "../model/doc.ts"
import type { Candidates, Hook } from "./hangs-on.ts"
import { hangsOn } from "./hangs-on.ts"

/** As much of a time as tells what it dates. */
export interface Dating {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface Dated<T> {
  readonly time: T
  readonly by: Hook["by"]
}

/** For each candidate that a time of its sentence dates, that time; of several the one that tells most: a time by the
 * clock rather than its day, a day rather than its year. `times` in text order; linear. */
export function datesOf<T extends Dating>(
  doc: Parsed,
  times: readonly T[],
  candidates: Candidates,
): ReadonlyMap<number, Dated<T>> {
  const out = new Map<number, Dated<T>>()
  let row = 0
  for (const time of times) {
    while (row < doc.count && doc.end[row]! <= time.start) row++
    let to = row
    while (to < doc.count && doc.start[to]! < time.end) to++
    const hook = hangsOn(doc, row, to, candidates)
    if (!hook) continue
    const before = out.get(hook.row)
    if (!before || tellsMore(time, hook, before)) out.set(hook.row, { time, by: hook.by })
  }
  return out
}

/** Of two times that date one thing the tree's word goes before nearness, and a point before a length. */
function tellsMore<T extends Dating>(time: T, { by }: Hook, before: Dated<T>): boolean {
  if ((by === "nearest") !== (before.by === "nearest")) return by !== "nearest"
  if (isPoint(time) !== isPoint(before.time)) return isPoint(time)
  return isWithin(time, before.time)
}

function isPoint({ type }: Dating): boolean {
  return type === "DATE" || type === "TIME"
}

/** Does the first tell a part of the second: « 20 h » of « mardi », « mardi » of « cette année »? */
export function isWithin(time: Dating, whole: Dating): boolean {
  return (
    time.value.length > whole.value.length &&
    time.value.startsWith(whole.value) &&
    /^[T-]/.test(time.value.slice(whole.value.length))
  )
}
