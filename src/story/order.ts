import { dayOf } from "./words.ts"

/** Milliseconds since 1970 of an ISO date or date-time; a day alone counts from its start, a time without offset as
 * UTC, never by the clock of the machine. What has no date comes after all that has. */
export function instant(published: string | null): number {
  if (published === null || dayOf(published) === null) return Number.MAX_SAFE_INTEGER
  const at = Date.parse(published.length <= 10 ? `${published}T00:00Z` : withZone(published))
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at
}

function withZone(published: string): string {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(published) ? published : `${published}Z`
}

/** In order of publication; reports of one moment by their id, so that the order they came in decides nothing. */
export function byPublication(
  a: { readonly published: string | null; readonly report: string },
  b: { readonly published: string | null; readonly report: string },
): number {
  return instant(a.published) - instant(b.published) || compare(a.report, b.report)
}

/** By code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
