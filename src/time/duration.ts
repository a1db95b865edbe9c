import type { TimeField } from "../model/reading.ts"
import type { SaidDuration, Unit } from "./said.ts"
import type { Resolved } from "./setting.ts"
import { plain } from "./setting.ts"

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

export function isClockUnit(unit: Unit): boolean {
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

export function resolveDuration(said: SaidDuration): Resolved {
  const known: TimeField[] = said.amounts.some(a => a.n !== null) ? ["unit", "quantity"] : ["unit"]
  return plain("DURATION", durationValue(said.amounts), { known })
}
