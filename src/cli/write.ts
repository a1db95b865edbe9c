import { join } from "node:path"
import type { ExportOptions, Piece, TableExporter, TableName } from "../export/format.ts"
import { TABLES } from "../export/format.ts"
import type { Parsed } from "../model/doc.ts"
import type { Reading } from "../model/reading.ts"
import { namer } from "./file-names.ts"
import { type Format, formatOf, formatOfFile, formatsWith } from "./formats.ts"
import { oneOf } from "./input-options.ts"
import {
  checkFolder,
  checkOutput,
  fillFolder,
  type Growing,
  growInto,
  harmlessly,
  writeOut,
} from "./output.ts"
import type { Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

/** The options that say how records go out, as the person wrote them. */
export interface WriteOptions {
  readonly format?: string
  readonly output?: string
  readonly out?: string
  readonly table?: string
  readonly excelFr?: boolean
  readonly formulaGuard?: boolean
}

/** Where the records go and in which form, checked. */
export interface Target {
  readonly name: string
  readonly format: Format
  readonly place: Place
  readonly table: TableName | null
  readonly options: ExportOptions
}

type Place =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "zip"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }

/** Reports as the command has read them, in order; each way of looking at them may be walked once. */
export interface Reports {
  readonly readings: () => AsyncIterable<Reading>
  readonly words: <T>(make: (doc: Parsed) => T) => AsyncIterable<T>
  /** What `jsonl` writes of each reading, where threads have written it already; only for a target that is of lines. */
  readonly lines?: () => AsyncIterable<Piece>
}

/** Is what goes there a line for each report, byte for byte as `jsonl` writes it? */
export function isOfLines({ format, place }: Target, { stdout }: Terminal): boolean {
  return format === formatOf("jsonl") && (place.kind === "file" || (place.kind === "stdout" && !stdout.isTTY))
}

/** Checks the options before any report is read, so that a slip is answered at once. */
export function targetOf(options: WriteOptions, inputs: readonly string[], terminal: Terminal): Target {
  const { say } = terminal
  const place = placeOf(options, inputs, terminal)
  const name = nameOf(options.format, place, terminal)
  const format = formatsOf(terminal)[name]!
  const table = options.table === undefined ? null : oneOf("--table", options.table, TABLES, terminal)
  if (table !== null && format.holds !== "tables") throw new UsageError(say.notForFormat("--table", name))
  if (table !== null && place.kind === "folder") throw new UsageError(say.tableInFolder)
  if (options.excelFr && name !== "csv") throw new UsageError(say.notForFormat("--excel-fr", name))
  if (format.holds === "files" && (place.kind === "stdout" || place.kind === "file"))
    throw new UsageError(say.manyFiles(name))
  if (format.holds === "tables" && place.kind === "zip") throw new UsageError(say.tablesInZip(name))
  if (format.binary && place.kind === "stdout" && terminal.stdout.isTTY)
    throw new UsageError(say.binary(name))
  return {
    name,
    format,
    place,
    table,
    options: {
      lang: terminal.lang,
      width: terminal.width,
      colour: terminal.colour && place.kind === "stdout",
      formulaGuard: options.formulaGuard ?? true,
      excelFr: options.excelFr ?? false,
    },
  }
}

/** Writes every report. Constant memory in every form but those that say otherwise in their own file. */
export async function writeReports(target: Target, reports: Reports, terminal: Terminal): Promise<void> {
  const { place } = target
  switch (place.kind) {
    case "stdout":
    case "file": {
      const pieces = await streamed(target, reports, terminal)
      const bare = place.kind === "stdout" && terminal.stdout.isTTY === true && target.name !== "pretty"
      return writeOut(bare ? harmlessly(pieces) : pieces, place.kind === "file" ? place.path : null, terminal)
    }
    case "zip": {
      const { zipped } = await import("../export/zip.ts")
      return writeOut(zipped(filesOf(target, reports)), place.path, terminal)
    }
    case "folder":
      return target.format.holds === "tables"
        ? tablesInto(place.path, await target.format.load(), target, reports, terminal)
        : fillFolder(place.path, filesOf(target, reports), terminal)
  }
}

async function streamed(
  { name, format, options, table }: Target,
  { readings, words, lines }: Reports,
  terminal: Terminal,
): Promise<AsyncIterable<Piece>> {
  if (lines) return lines()
  switch (format.holds) {
    case "many":
      return (await format.load())(readings(), options)
    case "words":
      return words(await format.load())
    case "tables":
      return grown((await format.load())(table ?? "attributions", options), readings())
    case "one": {
      const write = await format.load()
      return only(readings(), reading => write(reading, options), terminal.say.oneReport(name))
    }
    case "files":
      throw new UsageError(terminal.say.manyFiles(name))
  }
}

async function* grown(
  table: ReturnType<TableExporter>,
  readings: AsyncIterable<Reading>,
): AsyncIterable<Piece> {
  yield table.start()
  for await (const reading of readings) yield table.add(reading)
  yield table.end()
}

/** The only report; a second one is refused before anything of the first is written. */
async function* only(
  readings: AsyncIterable<Reading>,
  write: (reading: Reading) => Piece,
  refusal: string,
): AsyncIterable<Piece> {
  let first: Reading | null = null
  for await (const reading of readings) {
    if (first) throw new UsageError(refusal)
    first = reading
  }
  if (first) yield write(first)
}

/** A file or several for each report, under names of their own. */
async function* filesOf(
  { format, options }: Target,
  { readings, words }: Reports,
): AsyncIterable<{ readonly name: string; readonly content: Piece }> {
  const named = namer()
  const [ending] = format.endings
  switch (format.holds) {
    case "many": {
      const write = await format.load()
      for await (const reading of readings())
        yield { name: named(reading.id) + ending, content: await whole(write(alone(reading), options)) }
      return
    }
    case "one": {
      const write = await format.load()
      for await (const reading of readings())
        yield { name: named(reading.id) + ending, content: write(reading, options) }
      return
    }
    case "files": {
      const { once, write } = await format.load()
      for (const file of once()) {
        named(file.name)
        yield file
      }
      for await (const reading of readings()) {
        const name = named(reading.id)
        for (const { ending, content } of write(reading, options)) yield { name: name + ending, content }
      }
      return
    }
    case "words": {
      const write = await format.load()
      for await (const { id, content } of words(doc => ({
        id: doc.article.id ?? "report",
        content: write(doc),
      })))
        yield { name: named(id) + ending, content }
      return
    }
    case "tables":
      throw new Error("tables are not written report by report")
  }
}

async function tablesInto(
  folder: string,
  tableOf: TableExporter,
  { format, options }: Target,
  { readings }: Reports,
  terminal: Terminal,
): Promise<void> {
  const [ending] = format.endings
  const tables = TABLES.map(name => tableOf(name, options))
  const files: Growing[] = TABLES.map(name => growInto(join(folder, name + ending), terminal))
  try {
    for (const [i, table] of tables.entries()) await files[i]!.write(table.start())
    for await (const reading of readings())
      for (const [i, table] of tables.entries()) await files[i]!.write(table.add(reading))
    for (const [i, table] of tables.entries()) await files[i]!.write(table.end())
    for (const file of files) await file.keep()
  } finally {
    for (const file of files) file.discard()
  }
}

async function* alone(reading: Reading): AsyncIterable<Reading> {
  yield reading
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = ""
  for await (const piece of pieces) text += piece
  return text
}

function placeOf(options: WriteOptions, inputs: readonly string[], terminal: Terminal): Place {
  const { output, out } = options
  if (output !== undefined && out !== undefined) throw new UsageError(terminal.say.twoPlaces)
  if (out !== undefined) {
    checkFolder(out, inputs, terminal)
    return { kind: "folder", path: out }
  }
  if (output === undefined) return { kind: "stdout" }
  checkOutput(output, inputs, terminal)
  return { kind: /\.zip$/i.test(output) ? "zip" : "file", path: output }
}

function formatsOf({ settings }: Terminal): Readonly<Record<string, Format>> {
  return formatsWith(settings?.config.outputs)
}

function nameOf(given: string | undefined, place: Place, terminal: Terminal): string {
  if (given !== undefined) return oneOf("--format", given, Object.keys(formatsOf(terminal)), terminal)
  if (place.kind === "file" || place.kind === "zip") {
    const named = formatOfFile(place.path, formatsOf(terminal))
    if (named) return named
  }
  return place.kind === "stdout" && terminal.stdout.isTTY ? "pretty" : "jsonl"
}
