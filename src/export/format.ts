import type { Parsed } from "../model/doc.ts"
import type { Reading } from "../model/reading.ts"

/** The language of the words around the records; the records themselves keep the words of the report. */
export type Interface = "en" | "fr"

export interface ExportOptions {
  readonly lang: Interface
  /** Columns of the terminal; only `pretty` looks at it. */
  readonly width: number
  /** May `pretty` use colour? */
  readonly colour: boolean
  /** Keeps spreadsheets from running a cell that begins like a formula; only tables of text look at it. */
  readonly formulaGuard: boolean
  /** Semicolons, a byte order mark and decimal commas, as a French spreadsheet expects them; only `csv` looks at it. */
  readonly excelFr: boolean
}

/** Text, or bytes of a format that is no text. */
export type Piece = string | Uint8Array

/** Readings to text, piece by piece and in order, so that a batch of any size passes in constant memory. */
export type Exporter = (readings: AsyncIterable<Reading>, options: ExportOptions) => AsyncIterable<string>

/** One reading to the whole of a file, for a format that knows only one report. */
export type OneExporter = (reading: Reading, options: ExportOptions) => Piece

/** One reading to several files that belong together. */
export interface FilesExporter {
  /** Files that stand once beside those of all reports. */
  readonly once: () => readonly { readonly name: string; readonly content: Piece }[]
  readonly write: (reading: Reading, options: ExportOptions) => readonly ExportedFile[]
}

export interface ExportedFile {
  /** What follows the name of the report, the dot included: ".ann". */
  readonly ending: string
  readonly content: Piece
}

/** The words of a report rather than its records. */
export type WordsExporter = (doc: Parsed) => string

/** The kinds of record a table can have as rows. */
export const TABLES = ["attributions", "events", "entities", "times", "reports"] as const
export type TableName = (typeof TABLES)[number]

/** A table that grows report by report. What it gives back goes to the file as it comes. */
export interface TableWriter {
  readonly start: () => Piece
  readonly add: (reading: Reading) => Piece
  readonly end: () => Piece
}

export type TableExporter = (table: TableName, options: ExportOptions) => TableWriter
