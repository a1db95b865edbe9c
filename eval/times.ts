import type { ScoreRow, ScoreTable } from "./table.ts"

/** A time as a person or a tool marked it. */
export interface MarkedTime {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly mod?: string | null
  /** Other values that count as right. */
  readonly values?: readonly string[]
}

/** A report's text, what people marked in it, and what was found. */
export interface TimedReport {
  readonly text: string
  readonly gold: readonly MarkedTime[]
  readonly system: readonly MarkedTime[]
}

/** Leading words that tools may count in or out: determiners, prepositions, softeners. */
export type Trim = (words: string) => number

/** Scores the TempEval-3 way, counts over all marked and all found times. Pairing is one to one: same characters
 * first, then the same core (leading small words dropped on both sides), then any overlap.
 * - strict, core, relaxed: times found by each measure
 * - value, type: paired and the value string, or the type, is the same
 * - value and mod: the value is right, and so is the mod */
export function scoreTimes(title: string, reports: readonly TimedReport[], coreStart: Trim): ScoreTable {
  const counts = { strict: 0, core: 0, relaxed: 0, value: 0, type: 0, mod: 0 }
  let gold = 0
  let system = 0
  for (const report of reports) {
    gold += report.gold.length
    system += report.system.length
    for (const { how, marked, found } of pairTimes(report, coreStart)) {
      counts.relaxed++
      if (how !== "overlap") counts.core++
      if (how === "same") counts.strict++
      if (found.type === marked.type) counts.type++
      if (isRight(marked, found)) {
        counts.value++
        if ((marked.mod ?? null) === (found.mod ?? null)) counts.mod++
      }
    }
  }
  const row = (name: string, right: number): ScoreRow => ({ name, gold, system, right })
  return {
    title,
    rows: [
      row("strict span", counts.strict),
      row("core span", counts.core),
      row("relaxed span", counts.relaxed),
      row("type", counts.type),
      row("value", counts.value),
      row("value and mod", counts.mod),
    ],
  }
}

export interface TimePair {
  readonly how: "same" | "core" | "overlap"
  readonly marked: MarkedTime
  readonly found: MarkedTime
}

export function pairTimes(report: TimedReport, coreStart: Trim): readonly TimePair[] {
  const core = ({ start, end }: MarkedTime) => `${start + coreStart(report.text.slice(start, end))}:${end}`
  const tests: readonly [TimePair["how"], (a: MarkedTime, b: MarkedTime) => boolean][] = [
    ["same", (a, b) => a.start === b.start && a.end === b.end],
    ["core", (a, b) => core(a) === core(b)],
    ["overlap", (a, b) => a.start < b.end && b.start < a.end],
  ]
  const free = new Set(report.system)
  const left = new Set(report.gold)
  const pairs: TimePair[] = []
  for (const [how, same] of tests) {
    for (const marked of [...left]) {
      const found = [...free].find(f => same(marked, f))
      if (!found) continue
      pairs.push({ how, marked, found })
      free.delete(found)
      left.delete(marked)
    }
  }
  return pairs
}

export function isRight(marked: MarkedTime, found: MarkedTime): boolean {
  return found.value === marked.value || (marked.values?.includes(found.value) ?? false)
}

const SMALL =
  /^(?:(?:le|la|les|l['’]|un|une|des|de|d['’]|du|à|au|en|dans|vers|ce|cet|cette|ces|environ|the|a|an|on|in|at|about|around|this|that|some)(?:\s+|(?<=['’])))+/i

/** Length of the small words before a time that tools may count in or out, in French and English; 0 when nothing else is there. */
export function coreStart(words: string): number {
  const found = SMALL.exec(words)
  return found && found[0].length < words.length ? found[0].length : 0
}
