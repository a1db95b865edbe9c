import { pathToFileURL } from "node:url"
import type { Attribution } from "../src/model/reading.ts"
import { attributionReader, type ReadAttributions } from "./attribution-reader.ts"
import type { Marked, Pairing } from "./attribution-scores.ts"
import { isPartial, matchPartially, scoreAttributions } from "./attribution-scores.ts"
import type { GoldReport } from "./gold.ts"
import { readGold, readReports } from "./gold.ts"
import type { ScoreTable } from "./table.ts"
import { f1, precision, recall } from "./table.ts"

/** The sets the attribution layer is measured on. A flat set marks no saying inside another, so that inner ones are
 * left out of the comparison. */
export const ATTRIBUTION_SETS = {
  "fr-wikinews": { language: "fr", files: ["fr-wikinews/dev.jsonl.gz"] },
  "fr-press": { language: "fr", files: ["fr-press/ftb-dev.jsonl.gz", "fr-press/er.jsonl.gz"] },
  fr: {
    language: "fr",
    files: ["fr-wikinews/dev.jsonl.gz", "fr-press/ftb-dev.jsonl.gz", "fr-press/er.jsonl.gz"],
  },
  polnear: { language: "en", flat: true, files: ["polnear/dev.jsonl.gz"] },
  "polnear-train": { language: "en", flat: true, files: ["polnear/train.jsonl.gz"] },
} as const
export type AttributionSet = keyof typeof ATTRIBUTION_SETS

export function pairReports(
  reports: readonly GoldReport[],
  read: ReadAttributions,
): (Pairing & { records: readonly Attribution[] })[] {
  return reports.map(report => {
    const records = read(report)
    return {
      id: report.id,
      text: report.text,
      gold: report.attributions,
      system: records.map(markedOf),
      records,
    }
  })
}

export function markedOf(record: Attribution): Marked {
  return {
    source: record.source?.spans ?? null,
    cue: record.cue.spans,
    content: record.content.spans,
    confidence: record.confidence,
  }
}

/** Single marked sentences (recall, and bounds) and sentences in which a phrase must not be a source. */
export function scoreSentences(read: ReadAttributions, folder?: string): ScoreTable {
  const rows = new Map<string, { gold: number; system: number; right: number }>()
  const add = (name: string, right: boolean) => {
    const row = rows.get(name) ?? { gold: 0, system: 0, right: 0 }
    rows.set(name, { gold: row.gold + 1, system: row.system + 1, right: row.right + Number(right) })
  }
  type Triple = { id: string; text: string; construction: string; attribution: Marked }
  // Some of the sentences stand in reports of another set: they are read with the weights learnt without that report.
  const reports = readReports("fr-press/er.jsonl.gz", "fr", folder).map(({ id, text }) => ({
    id,
    ink: inkOf(text),
  }))
  for (const one of readGold<Triple>("fr-ud-attribution/dev.jsonl.gz", folder)) {
    const around = reports.find(report => report.ink.includes(inkOf(one.text)))
    const system = pairReports([sentence(around?.id ?? one.id, one.text)], read)[0]!.system
    add(
      "found",
      system.some(record => isPartial(one.attribution, record)),
    )
    add(
      `found, ${one.construction}`,
      system.some(record => isPartial(one.attribution, record)),
    )
  }
  type Negative = { id: string; text: string; phrase: [number, number] }
  for (const one of readGold<Negative>("fr-ud-attribution/selon-negatives.jsonl.gz", folder)) {
    const system = pairReports([sentence(one.id, one.text)], read)[0]!.system
    add(
      "left alone",
      !system.some(record => record.cue.some(([s, e]) => s < one.phrase[1] && one.phrase[0] < e)),
    )
  }
  return { title: "fr-ud-attribution dev", rows: [...rows].map(([name, row]) => ({ name, ...row })) }
}

function inkOf(text: string): string {
  return text.replace(/\s+/g, "")
}

function sentence(id: string, text: string): GoldReport {
  return { id, language: "fr", published: null, text, attributions: [], entities: [], times: [] }
}

/** `npx tsx eval/attributions.ts --set fr-wikinews [--gold DIR] [--show missed|false|found] [--min 0.5]` */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => {
    const at = args.indexOf(`--${name}`)
    return at < 0 ? undefined : args[at + 1]
  }
  const set = (option("set") ?? "fr-wikinews") as AttributionSet | "fr-ud"
  const language = set === "fr-ud" ? "fr" : ATTRIBUTION_SETS[set].language
  const read = attributionReader(language)
  if (set === "fr-ud") {
    printTable(scoreSentences(read, option("gold")))
    return
  }
  const flat = "flat" in ATTRIBUTION_SETS[set]
  const limit = Number(option("limit") ?? Number.POSITIVE_INFINITY)
  const floor = Number(option("min") ?? 0)
  const reports = ATTRIBUTION_SETS[set].files
    .flatMap(file => readReports(file, language, option("gold")))
    .slice(0, limit)
  const pairs = pairReports(reports, read).map(pair => ({
    ...pair,
    system: pair.records
      .filter(record => record.confidence >= floor && !(flat && record.within !== null))
      .map(markedOf),
  }))
  for (const table of scoreAttributions(`${set} dev`, pairs)) printTable(table)
  const show = option("show")
  if (show) for (const pair of pairs) showCases(pair, show)
}

function printTable(table: ScoreTable): void {
  console.log(`\n${table.title}`)
  for (const row of table.rows) {
    const [p, r, f] = [precision(row), recall(row), f1(row)].map(n => (100 * n).toFixed(1).padStart(5))
    console.log(
      `  ${row.name.padEnd(28)} P ${p}  R ${r}  F ${f}   ${Math.round(row.right)}/${row.system}/${row.gold}`,
    )
  }
}

function showCases(pair: Pairing & { records: readonly Attribution[] }, which: string): void {
  const words = (spans: readonly (readonly [number, number])[] | null) =>
    spans?.map(([start, end]) => pair.text.slice(start, end).replace(/\s+/g, " ")).join(" | ") ?? "∅"
  console.log(`\n== ${pair.id}`)
  for (const { gold, system } of matchPartially(pair.gold, pair.system)) {
    const kind = gold && system ? "found" : gold ? "missed" : "false"
    if (which !== "all" && kind !== which) continue
    const one = (gold ?? system)!
    const record = pair.records.find(r => system && r.cue.spans === system.cue)
    console.log(
      `${kind.padEnd(6)} S: ${words(one.source)}  C: ${words(one.cue)}  Q: ${words(one.content).slice(0, 160)}  ${record ? `${record.reason[0]} ${record.confidence}` : ""}`,
    )
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  void main(process.argv.slice(2))
