import type { TimeField, TimeMod, TimeType } from "../model/reading.ts"
import type { Day } from "./calendar.ts"
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  isoDate,
  isoWeekOf,
  isRealDay,
  nthWeekday,
  pad,
  parseDay,
  weekdayOf,
} from "./calendar.ts"
import type { Lean } from "./governor.ts"
import { intervalOf } from "./interval.ts"
import type { Said, SaidClock, SaidDate, SaidDuration, SaidPart, SaidShift, Unit } from "./said.ts"

/** What a time is read against. */
export interface Setting {
  /** The report's date; null when it has none. */
  readonly published: Day | null
  /** Where the governing verb looks. */
  readonly lean: Lean
  /** It is the words before the time that tell so: « depuis le 1er janvier ». */
  readonly sure: boolean
  /** The day the text is speaking of here, and the id of the time that named it. */
  readonly day: SpokenDay | null
  /** The last day named, however far back: « le lendemain » counts from it. */
  readonly spoken: SpokenDay | null
  /** The last time of any grain. */
  readonly last: Named<Resolved> | null
  /** The last time by the clock or part of a day. */
  readonly clock: Named<Resolved> | null
}

export interface Named<T> {
  readonly value: T
  readonly id: string
}

export interface SpokenDay extends Named<Day> {
  /** It was named by its night, so that small hours belong to the day after. */
  readonly night: boolean
}

export interface Resolved {
  readonly type: TimeType
  readonly value: string
  readonly mod: TimeMod | null
  /** "published", the id of another time, or null. */
  readonly anchor: string | null
  readonly known: readonly TimeField[]
  readonly alternatives: readonly string[]
  /** True when only the report's date, or a day named earlier, is missing. */
  readonly open?: boolean
}

/** The value of what is said, or null when the calendar holds no such thing (31 June). */
export function resolve(said: Said, setting: Setting): Resolved | null {
  const found = resolveKind(said, setting)
  return found && said.mod !== undefined ? { ...found, mod: said.mod } : found
}

function resolveKind(said: Said, setting: Setting): Resolved | null {
  switch (said.kind) {
    case "date":
      return resolveDate(said, setting)
    case "shift":
      return resolveShift(said, setting)
    case "part":
      return resolvePart(said, setting)
    case "clock":
      return resolveClock(said, setting)
    case "duration":
      return resolveDuration(said)
    case "set":
      return plain("SET", said.value)
    case "ref":
      return plain("DATE", said.value)
    case "again":
      return resolveAgain(said, setting)
    case "nth":
      return resolveNth(said, setting)
  }
}

function plain(type: TimeType, value: string, rest: Partial<Resolved> = {}): Resolved {
  return { type, value, mod: null, anchor: null, known: [], alternatives: [], ...rest }
}

function resolveDate(said: SaidDate, setting: Setting): Resolved | null {
  if (said.part !== undefined) {
    const { part, ...day } = said
    return resolvePart({ kind: "part", part, on: day }, setting)
  }
  if (said.century !== undefined) {
    const index = pad(said.century - 1, 2)
    return plain("DATE", said.bc ? `BC${index}` : index)
  }
  if (said.decade !== undefined) {
    const decade = said.short ? longYear(said.decade, setting) : said.decade
    return plain("DATE", pad(Math.floor(decade / 10), 3), { known: ["year"] })
  }
  const year = yearOf(said, setting)
  if (said.bc && year !== undefined) return plain("DATE", `BC${pad(year, 4)}`, { known: ["year"] })
  if (said.feast !== undefined) return resolveFeast(said.feast, year, said, setting)
  if (said.season !== undefined) return resolveSeason(said, year, setting)
  if (said.quarter !== undefined || said.half !== undefined) return resolvePeriod(said, year, setting)
  if (said.day !== undefined && said.month !== undefined) return resolveDayMonth(said, year, setting)
  if (said.day !== undefined) return resolveDayOnly(said, said.day, setting)
  if (said.month !== undefined) return resolveMonth(said, said.month, year, setting)
  if (said.weekday !== undefined) return resolveWeekday(said, said.weekday, setting)
  return year === undefined ? null : plain("DATE", pad(year, 4), { known: ["year"] })
}

function yearOf(said: SaidDate, setting: Setting): number | undefined {
  if (said.yearShift !== undefined && setting.published !== null)
    return civilOf(setting.published).year + said.yearShift
  return said.year !== undefined && said.short ? longYear(said.year, setting) : said.year
}

function longYear(short: number, { published }: Setting): number {
  const pivot = published === null ? 2035 : civilOf(published).year + 10
  const century = Math.floor(pivot / 100) * 100
  return century + short <= pivot ? century + short : century - 100 + short
}

function resolveWeekday(said: SaidDate, weekday: number, { published, lean, spoken }: Setting): Resolved {
  const known: TimeField[] = ["weekday"]
  if (said.from === "text") {
    if (!spoken) return plain("DATE", `XXXX-WXX-${weekday}`, { known, open: true })
    const ahead = (weekday - weekdayOf(spoken.value) + 7) % 7 || 7
    return plain("DATE", isoDate(spoken.value + (said.shift === "last" ? ahead - 7 || -7 : ahead)), {
      known,
      anchor: spoken.id,
    })
  }
  if (published === null) return plain("DATE", `XXXX-WXX-${weekday}`, { known, open: true })
  const back = (weekdayOf(published) - weekday + 7) % 7
  const past = published - back
  const future = back === 0 ? published : past + 7
  const anchor = "published"
  if (said.shift === "last") return plain("DATE", isoDate(back === 0 ? past - 7 : past), { known, anchor })
  if (said.shift === "next") {
    const next = back === 0 ? published + 7 : future
    const other = weekday > weekdayOf(published) ? [isoDate(next + 7)] : []
    return plain("DATE", isoDate(next), { known, anchor, alternatives: other })
  }
  if (back === 0)
    return plain("DATE", isoDate(published), {
      known,
      anchor,
      alternatives: [isoDate(lean === "future" ? published + 7 : published - 7)],
    })
  const forward = lean === "future" || (lean === "present" && !said.settled)
  return plain("DATE", isoDate(forward ? future : past), {
    known,
    anchor,
    alternatives: [isoDate(forward ? past : future)],
  })
}

/** How far ahead a date without a year may lie when the verb looks back: "announced the closure on 30 June". */
const NEAR_AHEAD = 130
/** How far back such a date may lie when the verb looks ahead. */
const NEAR_BACK = 4

function resolveDayMonth(said: SaidDate, year: number | undefined, setting: Setting): Resolved | null {
  const { published } = setting
  const day = said.day!
  const month = said.month!
  const known: TimeField[] = ["month", "day"]
  if (said.weekday !== undefined) known.push("weekday")
  if (year !== undefined) {
    if (!isRealDay(year, month, day)) return null
    return plain("DATE", isoDate(dayOf(year, month, day)), { known: ["year", ...known] })
  }
  if (!isRealDay(2000, month, day)) return null
  if (said.generic || published === null)
    return plain("DATE", `XXXX-${pad(month, 2)}-${pad(day, 2)}`, { known, open: !said.generic })
  const at = civilOf(published).year
  const years = [at - 1, at, at + 1].filter(y => isRealDay(y, month, day))
  let days = years.map(y => dayOf(y, month, day))
  if (said.weekday !== undefined && days.some(d => weekdayOf(d) === said.weekday))
    days = days.filter(d => weekdayOf(d) === said.weekday)
  return pickDay(days, said, { ...setting, published }, known)
}

/** Of the days a date without its year can be, the one meant; the others stay as alternatives. */
function pickDay(
  days: readonly Day[],
  said: SaidDate,
  { published, lean, sure }: Setting & { readonly published: Day },
  known: TimeField[],
): Resolved | null {
  const past = days.filter(d => d <= published).at(-1)
  const future = days.find(d => d >= published)
  let chosen: Day | undefined
  if (said.shift === "last") chosen = days.filter(d => d < published).at(-1)
  else if (said.shift === "next") chosen = days.find(d => d > published)
  else if (said.shift === "this") chosen = days.find(d => civilOf(d).year === civilOf(published).year)
  else if (past === undefined || future === undefined) chosen = past ?? future
  else chosen = nearer(past, future, published, sure, lean)
  if (chosen === undefined) return null
  const others = [past, future].filter((d): d is Day => d !== undefined && d !== chosen)
  return plain("DATE", isoDate(chosen), { known, anchor: "published", alternatives: others.map(isoDate) })
}

/** The nearer of the two, but for what the verb tells; and a verb is not believed against a date close by. */
function nearer(past: Day, future: Day, published: Day, sure: boolean, lean: Lean): Day {
  const back = published - past
  const ahead = future - published
  if (lean === "future") return !sure && back > 0 && back <= NEAR_BACK && ahead > 300 ? past : future
  if (lean === "past") return !sure && ahead < back && ahead <= NEAR_AHEAD ? future : past
  return ahead <= back ? future : past
}

/** « le lundi 6 »: the month is the one spoken of, or the one that fits the weekday. */
function resolveDayOnly(
  said: SaidDate,
  day: number,
  { published, spoken, last, lean }: Setting,
): Resolved | null {
  const known: TimeField[] = said.weekday === undefined ? ["day"] : ["day", "weekday"]
  const base = spoken?.value ?? published
  if (base === null || day < 1 || day > 31)
    return day < 1 || day > 31 ? null : plain("DATE", `XXXX-XX-${pad(day, 2)}`, { known, open: true })
  const month = said.shift === "this" || !last ? null : /^(\d{4})-(\d{2})/.exec(last.value.value)
  const { year, month: m } = month ? { year: Number(month[1]), month: Number(month[2]) } : civilOf(base)
  const days: Day[] = []
  for (let k = -2; k <= 2; k++) {
    const index = year * 12 + m - 1 + k
    const y = Math.floor(index / 12)
    const mm = (index % 12) + 1
    if (isRealDay(y, mm, day)) days.push(dayOf(y, mm, day))
  }
  let fitting = days
  if (said.weekday !== undefined) {
    fitting = days.filter(d => weekdayOf(d) === said.weekday)
    if (fitting.length === 0) return null
  }
  const near = (d: Day) =>
    Math.abs(d - base) +
    (lean === "future" && published !== null && d < published ? 40 : 0) +
    (lean === "past" && published !== null && d > published ? 40 : 0)
  const same = said.weekday === undefined ? days.filter(d => civilOf(d).month === m) : fitting
  const chosen = [...(same.length ? same : fitting)].sort((a, b) => near(a) - near(b))[0]
  return chosen === undefined
    ? null
    : plain("DATE", isoDate(chosen), { known, anchor: spoken?.id ?? "published" })
}

function resolveMonth(
  said: SaidDate,
  month: number,
  year: number | undefined,
  { published, lean, spoken }: Setting,
): Resolved {
  const two = pad(month, 2)
  if (year !== undefined) return plain("DATE", `${pad(year, 4)}-${two}`, { known: ["year", "month"] })
  const known: TimeField[] = ["month"]
  if (said.generic) return plain("DATE", `XXXX-${two}`, { known })
  if (published === null) {
    if (spoken)
      return plain("DATE", `${pad(civilOf(spoken.value).year, 4)}-${two}`, { known, anchor: spoken.id })
    return plain("DATE", `XXXX-${two}`, { known, open: true })
  }
  const now = civilOf(published)
  const past = month <= now.month ? now.year : now.year - 1
  const future = month >= now.month ? now.year : now.year + 1
  let chosen: number
  if (said.shift === "last") chosen = month < now.month ? now.year : now.year - 1
  else if (said.shift === "next") chosen = month > now.month ? now.year : now.year + 1
  else if (said.shift === "this") chosen = now.year
  else if (lean === "future") chosen = future
  else if (lean === "past") chosen = past
  else {
    const back = (now.month - month + 12) % 12
    chosen = back <= 6 ? past : future
  }
  const others = [past, future].filter(y => y !== chosen)
  return plain("DATE", `${pad(chosen, 4)}-${two}`, {
    known,
    anchor: "published",
    alternatives: others.map(y => `${pad(y, 4)}-${two}`),
  })
}

function resolveFeast(
  feast: string,
  year: number | undefined,
  said: SaidDate,
  setting: Setting,
): Resolved | null {
  const { published } = setting
  const known: TimeField[] = ["day"]
  const on = (y: number): Day | null => {
    const easter = /^easter([+-]\d+)?$/.exec(feast)
    if (easter) return easterOf(y) + Number(easter[1] ?? 0)
    const nth = /^(\d+)-(\d)-(-?\d)$/.exec(feast)
    if (nth) return nthWeekday(y, Number(nth[1]), Number(nth[2]), Number(nth[3]))
    const [month, day] = feast.split("-").map(Number)
    return isRealDay(y, month!, day!) ? dayOf(y, month!, day!) : null
  }
  if (year !== undefined) {
    const day = on(year)
    return day === null ? null : plain("DATE", isoDate(day), { known: ["year", ...known] })
  }
  if (published === null)
    return plain("DATE", /^\d+-\d+$/.test(feast) ? `XXXX-${feast}` : "XXXX-XX-XX", { known, open: true })
  const at = civilOf(published).year
  const days = [at - 1, at, at + 1].map(on).filter((d): d is Day => d !== null)
  return pickDay(days, said, { ...setting, published }, known)
}

const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

function resolveSeason(said: SaidDate, year: number | undefined, { published, lean }: Setting): Resolved {
  const season = said.season!
  if (year !== undefined) return plain("DATE", `${pad(year, 4)}-${season}`, { known: ["year", "season"] })
  const known: TimeField[] = ["season"]
  if (said.generic) return plain("DATE", `XXXX-${season}`, { known })
  if (published === null) return plain("DATE", `XXXX-${season}`, { known, open: true })
  const now = civilOf(published)
  const start = (y: number) => dayOf(y, SEASON_START[season], 1)
  const end = (y: number) => addMonths(start(y), 3) - 1
  const years = [now.year - 1, now.year, now.year + 1]
  const current = years.find(y => start(y) <= published && published <= end(y))
  const past = years.filter(y => end(y) < published).at(-1)!
  const future = years.find(y => start(y) > published)!
  let chosen: number
  if (said.shift === "last") chosen = past
  else if (said.shift === "next") chosen = future
  else if (said.shift === "this") chosen = current ?? now.year
  else if (lean === "future") chosen = current ?? future
  else if (lean === "past") chosen = current ?? past
  else chosen = current ?? (published - end(past) <= start(future) - published ? past : future)
  const others = [past, future].filter(y => y !== chosen && said.shift === undefined)
  return plain("DATE", `${pad(chosen, 4)}-${season}`, {
    known,
    anchor: "published",
    alternatives: others.map(y => `${pad(y, 4)}-${season}`),
  })
}

function resolvePeriod(said: SaidDate, year: number | undefined, { published, lean }: Setting): Resolved {
  const name = said.quarter !== undefined ? `Q${said.quarter}` : `H${said.half}`
  if (year !== undefined) return plain("DATE", `${pad(year, 4)}-${name}`, { known: ["year"] })
  if (said.generic || published === null) return plain("DATE", `XXXX-${name}`, { open: !said.generic })
  const now = civilOf(published)
  const length = said.quarter !== undefined ? 3 : 6
  const index = said.quarter ?? said.half!
  const current = Math.floor((now.month - 1) / length) + 1
  let at = now.year
  if (said.shift === "last" && index >= current) at--
  else if (said.shift === "next" && index <= current) at++
  else if (said.shift === undefined && index > current && lean === "past") at--
  else if (said.shift === undefined && index < current && lean === "future") at++
  return plain("DATE", `${pad(at, 4)}-${name}`, { anchor: "published" })
}

function resolveShift(said: SaidShift, setting: Setting): Resolved | null {
  const known: TimeField[] = ["unit", "quantity"]
  const base = baseOf(said, setting)
  if (said.part !== undefined) {
    const { part, ...rest } = said
    return resolvePart({ kind: "part", part, on: rest }, setting)
  }
  if (base === null && isClockUnit(said.unit)) return hoursFrom(said, setting)
  if (base === null) return plain("DATE", openValue(said.unit), { known, open: true })
  const { day, anchor } = base
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
      return said.from === "text" ? date(isoDate(to)) : date(weekValue(to))
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
      return date(pad(year + n, 4))
    case "decade":
      return date(pad(Math.floor(year / 10) + n, 3))
    case "century":
      return date(pad(Math.floor(year / 100) + n, 2))
    case "hour":
      if (n % 24 === 0) return date(isoDate(day + n / 24))
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
    return spoken ? { day: spoken.value, anchor: spoken.id } : null
  }
  return published === null ? null : { day: published, anchor: "published" }
}

function weekValue(day: Day): string {
  const { year, week } = isoWeekOf(day)
  return `${pad(year, 4)}-W${pad(week, 2)}`
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
function hoursFrom(said: SaidShift, { clock }: Setting): Resolved {
  const minutes = said.unit === "hour" ? said.n * 60 : said.unit === "minute" ? said.n : said.n / 60
  const at =
    said.from === "text" && clock ? /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(clock.value.value) : null
  const known: TimeField[] = ["unit", "quantity"]
  if (at && clock) {
    const total = Number(at[2]) * 60 + Number(at[3]) + Math.round(minutes)
    const day = parseDay(at[1]!)! + Math.floor(total / 1440)
    const rest = ((total % 1440) + 1440) % 1440
    return plain("TIME", `${isoDate(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`, {
      known,
      anchor: clock.id,
    })
  }
  return resolveDuration({ kind: "duration", amounts: [{ n: Math.abs(said.n), unit: said.unit }] })
}

function resolvePart(said: SaidPart, setting: Setting): Resolved | null {
  const known: TimeField[] = ["part"]
  if (said.on === null) {
    if (setting.day)
      return plain("TIME", `${isoDate(setting.day.value)}T${said.part}`, { known, anchor: setting.day.id })
    if (setting.published !== null)
      return plain("TIME", `${isoDate(setting.published)}T${said.part}`, { known, anchor: "published" })
    return plain("TIME", `XXXX-XX-XXT${said.part}`, { known, open: true })
  }
  const day = resolve(said.on, setting)
  if (day === null) return null
  return {
    ...day,
    type: "TIME",
    value: `${day.value.slice(0, 10)}T${said.part}`,
    known: [...day.known, "part"],
    alternatives: day.alternatives.map(v => `${v}T${said.part}`),
  }
}

function resolveClock(said: SaidClock, setting: Setting): Resolved | null {
  const { minute, second } = said
  let hour = said.hour
  const on = said.on ? resolve(said.on, setting) : null
  const part = on && said.on ? /T([A-Z]{2})$/.exec(on.value)?.[1] : undefined
  const turn =
    said.turn ??
    (part === "EV" && hour >= 5
      ? "pm"
      : part === "AF" && hour < 8
        ? "pm"
        : part === "NI" && hour >= 8
          ? "pm"
          : undefined)
  if (turn === "pm" && hour < 12) hour += 12
  if (turn === "am" && hour === 12) hour = 0
  if (hour > 24 || (hour === 24 && (minute ?? 0) > 0) || (minute ?? 0) > 59 || (second ?? 0) > 59) return null
  const clock = `T${pad(hour, 2)}:${pad(minute ?? 0, 2)}${second === undefined ? "" : `:${pad(second, 2)}`}`
  const known: TimeField[] = minute === undefined ? ["hour"] : ["hour", "minute"]
  if (said.zone !== undefined) known.push("zone")
  const zoned = (value: string) =>
    said.zone !== undefined && /^(Z|[+-]\d\d:\d\d)$/.test(said.zone) ? [value + said.zone] : []
  if (said.on) {
    if (on === null) return null
    const value = on.value.slice(0, 10) + clock
    return { ...on, type: "TIME", value, known: [...on.known, ...known], alternatives: zoned(value) }
  }
  const { day, published } = setting
  if (day) {
    const value = isoDate(day.night && hour < 12 ? day.value + 1 : day.value) + clock
    return plain("TIME", value, { known, anchor: day.id, alternatives: zoned(value) })
  }
  if (published !== null)
    return plain("TIME", isoDate(published) + clock, {
      known,
      anchor: "published",
      alternatives: zoned(isoDate(published) + clock),
    })
  return plain("TIME", `XXXX-XX-XX${clock}`, { known, open: true })
}

const LETTER: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "E",
  year: "Y",
  decade: "DE",
  century: "CE",
  some: "X",
}

function isClockUnit(unit: Unit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour"
}

/** "P1Y6M", "PT2H30M"; an unknown number is X. Centuries are counted in years, decades when their number is known. */
export function durationValue(amounts: SaidDuration["amounts"]): string {
  let days = ""
  let clock = ""
  for (const { n, unit } of amounts) {
    const [count, name] = counted(n, unit)
    if (isClockUnit(unit)) clock += count + name
    else days += count + name
  }
  return `P${days}${clock ? `T${clock}` : ""}`
}

function counted(n: number | null, unit: Unit): [string, string] {
  if (n === null) return ["X", LETTER[unit]]
  if (unit === "century") return [figures(n * 100), "Y"]
  if (unit === "decade") return [figures(n), "DE"]
  if (unit === "fortnight") return [figures(n * 2), "W"]
  if (unit === "half") return [figures(n * 6), "M"]
  return [figures(n), LETTER[unit]]
}

function figures(n: number): string {
  return String(Math.round(n * 1000) / 1000)
}

function resolveDuration(said: SaidDuration): Resolved {
  const known: TimeField[] = said.amounts.some(a => a.n !== null) ? ["unit", "quantity"] : ["unit"]
  return plain("DURATION", durationValue(said.amounts), { known })
}

function resolveAgain(
  said: Extract<Said, { kind: "again" }>,
  { spoken, last, clock, published }: Setting,
): Resolved | null {
  if (said.grain === "time" && clock) return { ...clock.value, anchor: clock.id, alternatives: [] }
  if (said.grain === "day" && spoken) return plain("DATE", isoDate(spoken.value), { anchor: spoken.id })
  if (said.grain === "day") return published === null ? plain("DATE", "XXXX-XX-XX", { open: true }) : null
  if (!last) return null
  if (said.grain === "any" || said.grain === "time")
    return { ...last.value, anchor: last.id, alternatives: [] }
  const interval = intervalOf(last.value.value)
  if (!interval) return null
  const { year, month } = civilOf(interval.from)
  const value =
    said.grain === "year"
      ? pad(year, 4)
      : said.grain === "month"
        ? `${pad(year, 4)}-${pad(month, 2)}`
        : weekValue(interval.from)
  return plain("DATE", value, { anchor: last.id })
}

function resolveNth(said: Extract<Said, { kind: "nth" }>, setting: Setting): Resolved | null {
  const of = resolve(said.of, setting)
  const month = of && /^(\d{4})-(\d{2})$/.exec(of.value)
  const known: TimeField[] = ["weekday"]
  if (!of || !month) return of?.open ? plain("DATE", "XXXX-XX-XX", { known, open: true }) : null
  const day = nthWeekday(Number(month[1]), Number(month[2]), said.weekday, said.n)
  return day === null
    ? null
    : { ...of, value: isoDate(day), known: [...of.known, ...known], alternatives: [] }
}
