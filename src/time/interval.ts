import type { Day } from "./calendar.ts"
import { dayOf, daysInMonth, isoDate, mondayOf, parseDay } from "./calendar.ts"

export interface Interval {
  readonly from: Day
  readonly to: Day
}

/** First and last day a TIMEX3 value can mean, or null when it names none of the calendar ("PXD", "XXXX-SU"). */
export function intervalOf(value: string): Interval | null {
  const date = value.length > 10 && value[10] === "T" ? value.slice(0, 10) : value
  const day = parseDay(date)
  if (day !== null && date.length === 10) return { from: day, to: value.endsWith("TNI") ? day + 1 : day }
  const match = /^(\d{2,4})(?:-(.+))?$/.exec(date)
  if (!match) return null
  const digits = match[1]!
  if (digits.length < 4) {
    if (match[2]) return null
    const span = 10 ** (4 - digits.length)
    const year = Number(digits) * span
    return { from: dayOf(year, 1, 1), to: dayOf(year + span - 1, 12, 31) }
  }
  return withinYear(Number(digits), match[2] ?? "")
}

export function isoInterval(interval: Interval | null): { from: string | null; to: string | null } {
  return interval ? { from: isoDate(interval.from), to: isoDate(interval.to) } : { from: null, to: null }
}

function withinYear(year: number, rest: string): Interval | null {
  if (rest === "") return months(year, 1, 12)
  if (/^\d{2}$/.test(rest))
    return Number(rest) >= 1 && Number(rest) <= 12 ? months(year, Number(rest), 1) : null
  const week = /^W(\d{2})(-WE)?$/.exec(rest)
  if (week) {
    const monday = mondayOf(year, Number(week[1]))
    return week[2] ? { from: monday + 5, to: monday + 6 } : { from: monday, to: monday + 6 }
  }
  const part = /^([QH])([1-4])$/.exec(rest)
  if (part) {
    const length = part[1] === "Q" ? 3 : 6
    return months(year, (Number(part[2]) - 1) * length + 1, length)
  }
  // Seasons are the meteorological ones of the northern half; winter is counted in the year it begins.
  const season = { SP: 3, SU: 6, FA: 9, WI: 12 }[rest]
  return season ? months(year, season, 3) : null
}

function months(year: number, month: number, count: number): Interval {
  const last = month - 1 + count - 1
  const endYear = year + Math.floor(last / 12)
  const endMonth = (last % 12) + 1
  return { from: dayOf(year, month, 1), to: dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)) }
}
