import { f1, precision, recall, type ScoreRow, type ScoreTable } from "./table.ts"

/** A table as it stands in `eval/scores/`: fixed columns, counts beside the figures, so that a reader sees at once
 * how much a difference weighs and the next run can be compared with it. */
export function formatTable(table: ScoreTable): string {
  const width = Math.max(...table.rows.map(r => r.name.length), 10)
  const head = `${"".padEnd(width)}  gold  system   right      P      R     F1`
  const lines = table.rows.map(r =>
    [
      r.name.padEnd(width),
      String(r.gold).padStart(5),
      String(r.system).padStart(7),
      shortest(r.right).padStart(7),
      percent(precision(r)),
      percent(recall(r)),
      percent(f1(r)),
    ].join(" "),
  )
  return [`## ${table.title}`, "", head, ...lines, ""].join("\n")
}

/** Reads back what `formatTable` wrote; lines it does not know are passed over. */
export function parseTables(text: string): ScoreTable[] {
  const tables: { title: string; rows: ScoreRow[] }[] = []
  for (const line of text.split("\n")) {
    if (line.startsWith("## ")) tables.push({ title: line.slice(3).trim(), rows: [] })
    const match = /^(.*\S) +(\d+) +(\d+) +([\d.]+) +[\d.]+ +[\d.]+ +[\d.]+$/.exec(line)
    if (match)
      tables.at(-1)?.rows.push({
        name: match[1]!,
        gold: Number(match[2]),
        system: Number(match[3]),
        right: Number(match[4]),
      })
  }
  return tables
}

/** What changed between two runs, one line a figure that moved, gains first; empty when nothing did. Less of a fault
 * is a gain. */
export function compareTables(before: readonly ScoreTable[], after: readonly ScoreTable[]): string[] {
  const old = new Map(before.flatMap(t => t.rows.map(r => [[t.title, r.name].join(" · "), r] as const)))
  const moves: { line: string; by: number }[] = []
  for (const table of after) {
    for (const row of table.rows) {
      const key = `${table.title} · ${row.name}`
      const was = old.get(key)
      if (!was) continue
      const moved = 100 * (f1(row) - f1(was))
      const by = row.fault ? -moved : moved
      if (shortest(was.right) === shortest(row.right) && was.system === row.system && was.gold === row.gold)
        continue
      const sign = by >= 0 ? "+" : "−"
      moves.push({
        line: `${sign}${Math.abs(by).toFixed(2)}  ${key}: right ${shortest(was.right)} → ${shortest(row.right)}, system ${was.system} → ${row.system}`,
        by,
      })
    }
  }
  return moves.sort((a, b) => b.by - a.by || (a.line < b.line ? -1 : 1)).map(m => m.line)
}

function percent(share: number): string {
  return (100 * share).toFixed(2).padStart(6)
}

/** Counts are whole but for measures that give part of a point for part of a span. */
function shortest(count: number): string {
  return String(Number(count.toFixed(2)))
}
