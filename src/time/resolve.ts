import type { TimeField } from "../model/reading.ts"
import { civilOf, isoDate, mondayOf, nthWeekday, pad, parseDay } from "./calendar.ts"
import { resolveDuration } from "./duration.ts"
import { intervalOf } from "./interval.ts"
import { resolveDate } from "./resolve-date.ts"
import { resolveShift, weekValue } from "./resolve-shift.ts"
import type { Said, SaidClock, SaidPart } from "./said.ts"
import type { Resolved, Setting } from "./setting.ts"
import { plain } from "./setting.ts"

/** The value of what is said, or null when the calendar holds no such thing (31 June). */
export function resolve(said: Said, setting: Setting): Resolved | null {
  const found = resolveKind(said, setting)
  return found && said.mod !== undefined ? { ...found, mod: said.mod } : found
}

function resolveKind(said: Said, setting: Setting): Resolved | null {
  if ((said.kind === "date" || said.kind === "shift") && said.part !== undefined) {
    const { part, ...on } = said
    return resolvePart({ kind: "part", part, on }, setting)
  }
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
    case "weekOf":
      return resolveWeekOf(said, setting)
  }
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

function resolveWeekOf(said: Extract<Said, { kind: "weekOf" }>, setting: Setting): Resolved | null {
  const of = resolve(said.of, setting)
  const day = of && parseDay(of.value)
  if (!of || day === null) return of?.open ? plain("DATE", "XXXX-WXX", { known: ["week"], open: true }) : null
  return { ...of, value: weekValue(day), known: [...of.known, "week"], alternatives: [] }
}

function resolveNth(said: Extract<Said, { kind: "nth" }>, setting: Setting): Resolved | null {
  const of = resolve(said.of, setting)
  const month = of && /^(\d{4})-(\d{2})$/.exec(of.value)
  const known: TimeField[] = ["weekday"]
  const week = of && /^(\d{4})-W(\d{2})$/.exec(of.value)
  if (of && week) {
    const day = mondayOf(Number(week[1]), Number(week[2])) + said.weekday - 1
    return { ...of, value: isoDate(day), known: [...of.known, ...known], alternatives: [] }
  }
  if (!of || !month) return of?.open ? plain("DATE", "XXXX-XX-XX", { known, open: true }) : null
  const day = nthWeekday(Number(month[1]), Number(month[2]), said.weekday, said.n)
  return day === null
    ? null
    : { ...of, value: isoDate(day), known: [...of.known, ...known], alternatives: [] }
}
