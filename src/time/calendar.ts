/** Days counted from 1970-01-01 in the proleptic Gregorian calendar; whole numbers, negative before. */
export type Day = number

export interface Civil {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function civilOf(day: Day): Civil {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Does the calendar hold this day? "31 June" and "29 February 2023" do not exist. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** ISO: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** ISO week: the year it belongs to and its number, 1 to 53. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const year = civilOf(thursday).year
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The `n`-th such weekday of a month (1 to 5; -1 is the last), or null when the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | null {
  const length = daysInMonth(year, month)
  if (n < 0) {
    const last = dayOf(year, month, length)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  return day < first + length ? day : null
}

/** Western Easter Sunday (anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The day `n` months later; the day of the month is kept, or is the last one when that month is shorter. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: d } = civilOf(day)
  const index = year * 12 + month - 1 + n
  const y = Math.floor(index / 12)
  const m = (((index % 12) + 12) % 12) + 1
  return dayOf(y, m, Math.min(d, daysInMonth(y, m)))
}

export function isoDate(day: Day): string {
  const { year, month, day: d } = civilOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`
}

/** The day of an ISO date or date-time, or null when it is none. */
export function parseDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(iso)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return isRealDay(year, month, day) ? dayOf(year, month, day) : null
}

/** Minutes into its day of an ISO date-time, or null when it tells none. Midnight sharp tells none: it is what a
 * date without its hour is often filled up with. */
export function parseMinute(iso: string): number | null {
  const found = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):([0-5]\d)/.exec(iso)
  return (found && Number(found[1]) * 60 + Number(found[2])) || null
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, "0")
}
