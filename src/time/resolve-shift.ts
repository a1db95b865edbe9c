import type { TimeField } from "../model/reading.ts"
import type { Day } from "./calendar.ts"
import { addMonths, civilOf, isoDate, isoWeekOf, pad, parseDay, weekdayOf } from "./calendar.ts"
import { isClockUnit, resolveDuration } from "./duration.ts"
import type { Lean } from "./governor.ts"
import { intervalOf } from "./interval.ts"
import type { SaidShift, Unit } from "./said.ts"
import type { Resolved, Setting } from "./setting.ts"
import { plain } from "./setting.ts"

export function resolveShift(said: SaidShift, setting: Setting): Resolved | null {
  const known: TimeField[] = ["unit", "quantity"]
  const base = baseOf(said, setting)
  if (base === null && isClockUnit(said.unit)) return hoursFrom(said, setting)
  if (base === null) return plain("DATE", openValue(said.unit), { known, open: true })
  const { day, anchor } = base
  if (said.unit !== "year" && !isDatable(said)) return null
  const { unit, n } = said
  const { year, month } = civilOf(day)
  const date = (value: string, alternatives: string[] = []) =>
    plain("DATE", value, { known, anchor, alternatives })
  switch (unit) {
    case "day":
      return date(isoDate(day + n))
    case "week":
    case "fortnight": {
      const to = day + n * (unit === "week" ? 7 : 14)
      return said.from === "text" && !said.whole ? date(isoDate(to)) : date(weekValue(to))
    }
    case "weekend":
      return resolveWeekend(day, n, setting.lean, anchor, known)
    case "month": {
      const to = civilOf(addMonths(day, n))
      return date(`${pad(to.year, 4)}-${pad(to.month, 2)}`)
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + n
      return date(`${pad(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`)
    }
    case "half": {
      const index = year * 2 + Math.floor((month - 1) / 6) + n
      return date(`${pad(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`)
    }
    case "year":
      return date(yearValue(year + n))
    case "decade":
      return year + n * 10 < 1 ? null : date(pad(Math.floor(year / 10) + n, 3))
    case "century":
      return year + n * 100 < 1 ? null : date(pad(Math.floor(year / 100) + n, 2))
    case "hour":
      if (n % 24 === 0 && (said.from === "text" || setting.minute === null))
        return date(isoDate(day + n / 24))
      return hoursFrom(said, setting)
    case "minute":
    case "second":
      return hoursFrom(said, setting)
    default:
      return null
  }
}

function baseOf(said: SaidShift, { published, spoken, last }: Setting): { day: Day; anchor: string } | null {
  if (said.from === "text") {
    const coarse =
      said.unit === "year" || said.unit === "month" || said.unit === "decade" || said.unit === "century"
    const interval = coarse && last ? intervalOf(last.value.value) : null
    if (interval && last) return { day: interval.from, anchor: last.id }
    if (spoken) return { day: spoken.value, anchor: spoken.id }
    if (!said.orPublished) return null
  }
  return published === null ? null : { day: published, anchor: "published" }
}

export function weekValue(day: Day): string {
  const { year, week } = isoWeekOf(day)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** Four-digit years hold what is told in days, weeks and months; further off, nothing is told. */
function isDatable({ unit, n }: SaidShift): boolean {
  const days =
    unit === "week"
      ? 7
      : unit === "fortnight"
        ? 14
        : unit === "month"
          ? 31
          : unit === "quarter"
            ? 92
            : unit === "half"
              ? 183
              : unit === "decade"
                ? 3653
                : unit === "century"
                  ? 36525
                  : 1
  return Math.abs(n) * days < 700_000
}

/** Years before the first are counted backwards: the year before year 1 is 1 BC. */
function yearValue(year: number): string {
  return year >= 1 ? pad(year, 4) : `BC${pad(1 - year, 4)}`
}

function openValue(unit: Unit): string {
  return unit === "day"
    ? "XXXX-XX-XX"
    : unit === "week" || unit === "fortnight"
      ? "XXXX-WXX"
      : unit === "weekend"
        ? "XXXX-WXX-WE"
        : unit === "month"
          ? "XXXX-XX"
          : unit === "quarter"
            ? "XXXX-QX"
            : unit === "half"
              ? "XXXX-HX"
              : unit === "decade"
                ? "XXX"
                : unit === "century"
                  ? "XX"
                  : "XXXX"
}

/** The week-end just gone is still "this" one on a Monday or Tuesday, when the verb does not look ahead. */
function resolveWeekend(day: Day, n: number, lean: Lean, anchor: string, known: TimeField[]): Resolved {
  const weekday = weekdayOf(day)
  const name = (d: Day) => `${weekValue(d)}-WE`
  const of = (d: Day, other: Day) => plain("DATE", name(d), { known, anchor, alternatives: [name(other)] })
  if (n === 0) {
    const gone = weekday <= 2 && lean !== "future"
    return gone ? of(day - 7, day) : of(day, day - 7)
  }
  if (n < 0) return of(day + n * 7, day + n * 7 - 7)
  return weekday <= 5 ? of(day + (n - 1) * 7, day + n * 7) : of(day + n * 7, day + (n + 1) * 7)
}

/** Hours and minutes from a time by the clock, else a length of time. */
function hoursFrom(said: SaidShift, setting: Setting): Resolved {
  const minutes = Math.round(
    said.unit === "hour" ? said.n * 60 : said.unit === "minute" ? said.n : said.n / 60,
  )
  const known: TimeField[] = ["unit", "quantity"]
  const from = clockOf(said, setting)
  if (!from) return resolveDuration({ kind: "duration", amounts: [{ n: Math.abs(said.n), unit: said.unit }] })
  const total = from.minute + minutes
  const day = from.day + Math.floor(total / 1440)
  const rest = ((total % 1440) + 1440) % 1440
  const value = `${isoDate(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`
  return plain("TIME", value, { known, anchor: from.anchor })
}

/** The moment that hours are counted from: the last one told by the clock, or the report's own. */
function clockOf(
  { from }: SaidShift,
  { clock, published, minute }: Setting,
): { day: Day; minute: number; anchor: string } | null {
  if (from === "published")
    return published === null || minute === null ? null : { day: published, minute, anchor: "published" }
  const at = clock && /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(clock.value.value)
  return at ? { day: parseDay(at[1]!)!, minute: Number(at[2]) * 60 + Number(at[3]), anchor: clock.id } : null
}
