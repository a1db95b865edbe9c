/** One line of a score table. Precision is `right / system`, recall `right / gold`; a line of accuracy has
 * `gold === system`. Counts are kept, so that two runs can be compared case by case and not by rounding. */
export interface ScoreRow {
  readonly name: string
  readonly gold: number
  readonly system: number
  readonly right: number
  /** What it counts should not be: less of it is a gain. */
  readonly fault?: true
}

/** The scores of one data set under one measure. */
export interface ScoreTable {
  /** Stable key, e.g. "fr-timebank dev: times". */
  readonly title: string
  readonly rows: readonly ScoreRow[]
}

export function precision(row: ScoreRow): number {
  return row.system ? row.right / row.system : 0
}

export function recall(row: ScoreRow): number {
  return row.gold ? row.right / row.gold : 0
}

export function f1(row: ScoreRow): number {
  return row.gold + row.system ? (2 * row.right) / (row.gold + row.system) : 0
}

/** Where the measuring data lie: the folder given, else `SELON_SHARED/gold`, else `../shared/gold`. */
export function goldFolder(given: string | undefined): string {
  return given ?? `${process.env.SELON_SHARED ?? "../shared"}/gold`
}
