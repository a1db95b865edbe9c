import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Time } from "../src/model/reading.ts"
import { goldFolder, type ScoreTable } from "./table.ts"

/** One case of the Recognizers-Text specifications: a sentence as one says it to an assistant, and what is in it. */
interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly NotSupported?: string
  readonly NotSupportedByDesign?: string
  readonly Results: readonly {
    readonly Text: string
    readonly Start?: number
    /** Inclusive. */
    readonly End?: number
    readonly Resolution?: { readonly values?: readonly Value[] }
  }[]
}

interface Value {
  readonly timex: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

export interface SpecCase {
  readonly text: string
  /** Reference date, with its time. */
  readonly now: string
  readonly expected: readonly {
    readonly start: number
    readonly end: number
    readonly values: readonly Value[]
  }[]
}

/** The cases a platform's own tests run, of one language. Those that name no reference date have the suite's usual. */
export function specCases(language: "french" | "english", platform: string, folder?: string): SpecCase[] {
  const path = join(goldFolder(folder), "recognizers-datetime-specs", language, "DateTimeModel.json")
  const specs = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, "")) as Spec[]
  return specs
    .filter(
      spec =>
        !`${spec.NotSupported ?? ""},${spec.NotSupportedByDesign ?? ""}`.toLowerCase().includes(platform),
    )
    .map(spec => ({
      text: spec.Input,
      now: spec.Context?.ReferenceDateTime ?? "2016-11-07T00:00:00",
      expected: spec.Results.map(result => ({
        ...placeOf(spec.Input, result),
        values: result.Resolution?.values ?? [],
      })),
    }))
}

/** The place of the words; what a case states is not always where they stand. */
function placeOf(input: string, { Text, Start, End }: Spec["Results"][number]) {
  const found = input.toLowerCase().indexOf(Text.toLowerCase(), Start ?? 0)
  const start = found >= 0 ? found : (Start ?? 0)
  return { start, end: found >= 0 ? start + Text.length : (End ?? start) + 1 }
}

/** Counts, over all times a case expects: found (some time overlaps), found with the right value; and whole cases
 * right. A value is right as this suite writes values (see `isRightFor`). */
export function scoreSpecs(
  title: string,
  cases: readonly SpecCase[],
  read: (text: string, now: string) => readonly Time[],
): ScoreTable {
  let gold = 0
  let found = 0
  let right = 0
  for (const { text, now, expected } of cases) {
    const times = read(text, now)
    gold += expected.length
    for (const one of expected) {
      const here = times.filter(t => t.start < one.end && one.start < t.end)
      if (here.length) found++
      if (isRightFor(one.values, here, now)) right++
    }
  }
  return {
    title,
    rows: [
      { name: "found", gold, system: gold, right: found },
      { name: "found with the right value", gold, system: gold, right },
    ],
  }
}

/** TIMEX3 writes a number left open as X; the suite takes it for three. */
const FEW = "3"

/** Do the times found on an expression tell what one of its values tells? The suite marks more at once than TimeML
 * does, so an expression may be told by several times: a range by its two ends, a day with its hour by the hour of
 * that day, a set with its hour by both. Otherwise the values must be equal, or cover the very same days, or be cut to
 * what was counted, as TIMEX3 does: two years ago is a year and not a day. */
export function isRightFor(values: readonly Value[], times: readonly Time[], now: string): boolean {
  return values.some(value => tells(times, value, now))
}

function tells(times: readonly Time[], { timex, value, start, end }: Value, now: string): boolean {
  const told = (one: string) =>
    times.some(time => same(time, one) || (time.value === "PRESENT_REF" && one === now.slice(0, 10)))
  if (told(timex)) return true
  if (value !== undefined && value !== "not resolved" && told(value)) return true
  const set = /^(XXXX-WXX-\d|P\d+[DWMY])?(T\d.*)$/.exec(timex)
  if (set?.[1] && told(set[1]) && told(set[2]!)) return true
  const range = /^\(([^,]*),([^,]*),([^)]*)\)$/.exec(timex)
  const part = /T([A-Z]{2})$/.exec(timex)
  if (part && start && told(`${start.slice(0, 10)}T${part[1]}`)) return true
  if (range && (told(range[3]!) || (told(range[1]!) && told(range[2]!)))) return true
  if (start === undefined && end === undefined) return false
  if (start !== undefined && end !== undefined) {
    if (times.some(({ from, to }) => from === start.slice(0, 10) && to !== null && dayAfter(to) === end))
      return true
    return startsOf(start).some(told) && startsOf(end).some(told)
  }
  if (start === undefined && times.some(({ to }) => to !== null && dayAfter(to) === end)) return true
  return startsOf(start ?? end!).some(told)
}

/** What a bound may be written as: its moment, its day, and the month or year it opens. */
function startsOf(bound: string): string[] {
  const day = bound.slice(0, 10)
  return [
    bound,
    ...(bound.length === 10 || bound.endsWith("00:00:00") ? [day] : []),
    ...(day.endsWith("-01") ? [day.slice(0, 7)] : []),
    ...(day.endsWith("-01-01") ? [day.slice(0, 4)] : []),
  ]
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** Equal, but for how the hour is written ("T16", "16:00:00"), for the day of an hour that names none, and for what
 * TIMEX3 leaves open or cuts to its grain. */
function same({ type, value, known }: Time, wanted: string): boolean {
  if (value === wanted) return true
  if (type === "DURATION" || type === "SET")
    return value.replace("X", FEW) === wanted || inMonths(value) === wanted
  if (type === "DATE" && known.includes("quantity") && wanted.startsWith(`${value}-`)) return true
  const clock = /^(?:(\d{4}-\d{2}-\d{2}|XXXX-WXX-\d|XXXX-\d{2}-\d{2})?[T ])?(\d{2}(?::\d{2}){0,2})$/.exec(
    wanted,
  )
  if (clock && /[T:]/.test(wanted)) {
    const own = /^(.*)T(\d{2}(?::\d{2}){0,2})$/.exec(value)
    const sameDay = clock[1] === undefined || own?.[1] === clock[1]
    return own !== null && sameDay && seconds(own[2]!) === seconds(clock[2]!)
  }
  const part = /^T([A-Z]{2})$/.exec(wanted)
  if (part) return value.endsWith(wanted)
  return /^(?:SP|SU|FA|WI)$/.test(wanted) && value.endsWith(`-${wanted}`)
}

/** The suite counts quarters in months. */
function inMonths(value: string): string {
  return value.replace(/^P(\d+)Q$/, (_, n: string) => `P${Number(n) * 3}M`)
}

function seconds(clock: string): string {
  return `${clock}:00:00`.slice(0, 8)
}
