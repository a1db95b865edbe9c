import type { Attribution, Pair, Reading } from "../model/reading.ts"
import type { Exporter } from "./format.ts"
import { namesOf } from "./said.ts"

/** One row an attribution (RFC 4180: CRLF, quotes doubled, a header). Lists inside a cell are joined by "; ", spans
 * are written `start-end`. A report without attributions has no row.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets a leading apostrophe, because a
 * spreadsheet would run it as a formula; a dialogue dash is guarded too, and nothing of it is lost. */
export const csv: Exporter = async function* (readings, { formulaGuard }) {
  const row = (cells: readonly string[]) => `${cells.map(cell => quoted(cell, formulaGuard)).join(",")}\r\n`
  yield row(Object.keys(COLUMNS))
  for await (const reading of readings) {
    const rows = reading.attributions.map(a => row(Object.values(COLUMNS).map(cell => cell(a, reading))))
    if (rows.length) yield rows.join("")
  }
}

const COLUMNS: Readonly<Record<string, (a: Attribution, reading: Reading) => string>> = {
  report: (_, r) => r.id,
  published: (_, r) => r.published ?? "",
  outlet: (_, r) => r.outlet ?? "",
  title: (_, r) => r.title ?? "",
  url: (_, r) => r.url ?? "",
  language: (_, r) => r.language,
  id: a => a.id,
  kind: a => a.kind,
  act: a => a.act,
  stance: a => a.stance,
  negated: a => String(a.negated),
  source: (a, r) => textOf(r, a.source?.spans ?? []),
  sourceType: a => a.source?.type ?? "",
  named: a => (a.source ? String(a.source.named) : ""),
  entities: (a, r) => namesOf(r, a.source?.entities ?? []).join("; "),
  cue: (a, r) => textOf(r, a.cue.spans),
  cueLemma: a => a.cue.lemma,
  content: (a, r) => textOf(r, a.content.spans),
  addressee: (a, r) => textOf(r, a.addressee?.spans ?? []),
  saidAt: a => a.saidAt ?? "",
  within: a => a.within ?? "",
  via: a => a.source?.via ?? "",
  confidence: a => String(a.confidence),
  sourceSpans: a => offsets(a.source?.spans ?? []),
  cueSpans: a => offsets(a.cue.spans),
  contentSpans: a => offsets(a.content.spans),
  reason: a => a.reason.join("; "),
}

/** The words as they stand, line breaks included. */
function textOf(reading: Reading, spans: readonly Pair[]): string {
  return spans.map(([start, end]) => reading.text.slice(start, end)).join(" […] ")
}

function offsets(spans: readonly Pair[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join("; ")
}

function quoted(cell: string, guard: boolean): string {
  const safe = guard && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
