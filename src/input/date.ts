import { doubt } from "../model/doubts.ts"

/** A publication date as the input wrote it, made ISO. `value` is null when it cannot be one; `doubt` then says why. */
export interface GivenDate {
  readonly value: string | null
  readonly doubt: string | null
}

/** ISO 8601 and RFC 2822 forms, `20230911`, and seconds or milliseconds since 1970 when given as a number.
 * A time of day is kept only with its offset, as written: without one it names no instant. Nothing ambiguous
 * (`11/09/2023`) is guessed, and a year before 1800 or after 2100, or the very first day of 1970 (the zero of
 * computers), is refused. */
export function isoDate(raw: string | number): GivenDate {
  if (typeof raw === "number") return fromEpoch(raw)
  const text = raw.trim()
  if (text === "") return { value: null, doubt: null }
  const iso = ISO.exec(text)
  if (iso) return fromParts(raw, iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6])
  const compact = COMPACT.exec(text)
  if (compact)
    return fromParts(raw, compact[1]!, compact[2]!, compact[3]!, compact[4], compact[5], compact[6])
  const mail = MAIL.exec(text)
  if (mail) {
    const month = MONTHS.indexOf(mail[2]!.toLowerCase()) + 1
    const time = mail[4] ?? undefined
    if (month) return fromParts(raw, mail[3]!, pad(month), pad(Number(mail[1])), time, undefined, mail[5])
  }
  return { value: null, doubt: doubt("date-form", { date: brief(text) }) }
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)([.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}:?\d{2}(?::?\d{2})?)(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/
const MAIL =
  /^(?:[A-Za-z]{3,9},?\s)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{4})(?:\s(\d{2}:\d{2}(?::\d{2})?)\s?(Z|UT|UTC|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})?)?$/
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

function fromParts(
  raw: string,
  year: string,
  month: string,
  day: string,
  time: string | undefined,
  _fraction: string | undefined,
  zone: string | undefined,
): GivenDate {
  const date = `${year}-${month}-${day}`
  if (!isDay(Number(year), Number(month), Number(day))) {
    return { value: null, doubt: doubt("no-such-day", { date: brief(raw) }) }
  }
  const absurd = refusal(date)
  if (absurd) return { value: null, doubt: absurd }
  if (!time || !zone) return { value: date, doubt: null }
  const clock = clockOf(time)
  return { value: clock ? `${date}T${clock}${offset(zone)}` : date, doubt: null }
}

function fromEpoch(raw: number): GivenDate {
  const milliseconds = raw > 1e11 ? raw : raw * 1000
  const date = new Date(milliseconds)
  if (!Number.isFinite(raw) || Number.isNaN(date.getTime())) {
    return { value: null, doubt: doubt("no-such-date", { date: raw }) }
  }
  const iso = date.toISOString()
  const absurd = refusal(iso.slice(0, 10))
  return absurd ? { value: null, doubt: absurd } : { value: `${iso.slice(0, 19)}Z`, doubt: null }
}

function refusal(date: string): string | null {
  const year = Number(date.slice(0, 4))
  if (date === "1970-01-01") return doubt("computer-zero")
  return year < 1800 || year > 2100 ? doubt("absurd-day", { date }) : null
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= length
}

/** `hh:mm:ss`, or null when the clock has no such time. */
function clockOf(time: string): string | null {
  const digits = time.replaceAll(":", "").padEnd(6, "0")
  const [h, m, s] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)]
  return Number(h) < 24 && Number(m) < 60 && Number(s) < 61 ? `${h}:${m}:${s}` : null
}

/** The zones that the standard of mail names; no other name of a zone has one reading. */
const ZONES: Readonly<Record<string, string>> = {
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
}

function offset(zone: string): string {
  if (/^[A-Z]/i.test(zone)) return ZONES[zone] ?? "Z"
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0")
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function pad(n: number): string {
  return String(n).padStart(2, "0")
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
