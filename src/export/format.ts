import type { Reading } from "../model/reading.ts"

/** The language of the words around the records; the records themselves keep the words of the report. */
export type Interface = "en" | "fr"

export interface ExportOptions {
  readonly lang: Interface
  /** Columns of the terminal; only `pretty` looks at it. */
  readonly width: number
  /** May `pretty` use colour? */
  readonly colour: boolean
  /** Keeps spreadsheets from running a cell that begins like a formula; only `csv` looks at it. */
  readonly formulaGuard: boolean
}

/** Readings to text, piece by piece and in order, so that a batch of any size passes in constant memory. */
export type Exporter = (readings: AsyncIterable<Reading>, options: ExportOptions) => AsyncIterable<string>
