import type { TimeField } from "../model/reading.ts"
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
  weekdayOf,
} from "./calendar.ts"
import type { Lean } from "./governor.ts"
import type { SaidDate } from "./said.ts"
import type { Resolved, Setting } from "./setting.ts"
import { plain } from "./setting.ts"

export function resolveDate(said: SaidDate, setting: Setting): Resolved | null {
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
  if (said.week !== undefined) return resolveWeek(said.week, year, setting)
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
    const nth = /^(\d+)-(\d)-(-?\d)(?:\+(\d))?$/.exec(feast)
    if (nth) {
      const day = nthWeekday(y, Number(nth[1]), Number(nth[2]), Number(nth[3]))
      return day === null ? null : day + Number(nth[4] ?? 0)
    }
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
  const years = [now.year - 2, now.year - 1, now.year, now.year + 1]
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

function resolveWeek(week: number, told: number | undefined, { published }: Setting): Resolved | null {
  const year = told ?? (published === null ? null : civilOf(published).year)
  const known: TimeField[] = told === undefined ? ["week"] : ["year", "week"]
  if (week > 53) return null
  if (week < 0 && year !== null)
    return plain("DATE", `${pad(year, 4)}-W${isoWeekOf(dayOf(year, 12, 28)).week}`, { known })
  if (year === null) return plain("DATE", `XXXX-W${pad(week, 2)}`, { known, open: true })
  const anchor = told === undefined ? "published" : null
  return plain("DATE", `${pad(year, 4)}-W${pad(week, 2)}`, { known, anchor })
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
