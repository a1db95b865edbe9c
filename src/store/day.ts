/** The day of an ISO date or date-time, when the calendar has it. */
export function dayOf(iso: string | null): string | null {
  const match = iso === null ? null : /^(\d{4}-\d\d-\d\d)/.exec(iso)
  if (!match || match[1]!.startsWith("0000")) return null
  const day = new Date(`${match[1]}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1]!) ? match[1]! : null
}
