import { createReadStream } from "node:fs"
import type { Article } from "../model/article.ts"
import { HEAD, type Input, LARGEST, type Read, type Request } from "./adapter.ts"
import { given } from "./article.ts"
import { isoDate } from "./date.ts"
import { Editions } from "./editions.ts"
import { InputError } from "./error.ts"
import { type FieldMap, fieldMap } from "./fields.ts"
import { type Found, filesOf, nearby } from "./files.ts"
import { extension, FORMATS, type FormatRow, isGzip, ROWS, rowNamed, rowOf } from "./formats/index.ts"
import { allOf, inputOfBytes, inputOfStream } from "./gather.ts"

export { LARGEST, type Read } from "./adapter.ts"

/** Where reports come from. A path may be a file, a folder or a pattern of names; "-" is the standard input. */
export type Source =
  | { readonly path: string }
  | { readonly stream: AsyncIterable<Uint8Array | string>; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name?: string }

export interface ReadOptions {
  /** How to read; "auto" or absent: by content and by the name's extension. */
  readonly from?: string
  /** Which field of a record is which: `text=body,published=date`, or the same as an object. */
  readonly map?: string | FieldMap
  /** Facts that win over what the input says. `published` in ISO form. */
  readonly published?: string | null
  readonly language?: string | null
  readonly title?: string | null
  /** Encoding named outside the bytes, as by HTTP. */
  readonly encoding?: string | null
  /** Forms beside Selon's own, tried before them. */
  readonly formats?: readonly FormatRow[]
  /** For a file of a form that is read in a thread of its own, in milliseconds. */
  readonly budget?: number
}

/** The reports of a source, in order: a folder's files by name, recursively. What cannot be read is yielded as an
 * error and costs nothing else. Throws `InputError` only for options that make no sense. */
export async function* readSource(source: Source, options: ReadOptions = {}): AsyncGenerator<Read> {
  yield* readSources([source], options)
}

/** The reports of several sources, as if they were one: versions of one item are known as such across all of them. */
export async function* readSources(
  sources: readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Read> {
  const request = requestOf(options)
  const editions = new Editions()
  for (const source of sources) {
    for await (const read of readOne(source, request, editions)) {
      yield "article" in read ? { article: editions.told(read.article) } : read
    }
  }
}

interface Asked extends Request {
  readonly row: FormatRow | null
  readonly rows: readonly FormatRow[]
  readonly budget: number | null
}

async function* readOne(source: Source, asked: Asked, editions: Editions): AsyncGenerator<Read> {
  if ("bytes" in source) yield* readInput(inputOfBytes(source.bytes, source.name ?? "(bytes)"), asked)
  else if ("stream" in source) yield* readStream(source.stream, source.name ?? "(stream)", null, asked)
  else if (source.path === "-") yield* readStream(process.stdin, "(standard input)", null, asked)
  else yield* readPath(source.path, asked, editions)
}

function requestOf(options: ReadOptions): Asked {
  const from = options.from === "tsv" ? "csv" : (options.from ?? "auto")
  const own = options.formats ?? []
  const rows = [...own, ...ROWS]
  const row = from === "auto" ? null : rowNamed(from, rows)
  if (from !== "auto" && !row) {
    const remedy = `Choose one of auto, ${[...FORMATS, ...own.map(({ name }) => name)].join(", ")}`
    const detail = `Selon does not read "${from}"`
    throw new InputError({ problem: "bad-option", from: "--from", at: 0, detail, remedy })
  }
  return {
    row,
    rows,
    map: typeof options.map === "string" ? fieldMap(options.map) : (options.map ?? {}),
    facts: given({
      published: published(options.published),
      language: options.language ?? null,
      title: options.title ?? null,
    }),
    encoding: options.encoding ?? null,
    budget: options.budget ?? null,
  }
}

function published(value: string | null | undefined): string | null {
  if (!value) return null
  const { value: date, doubt } = isoDate(value)
  if (date) return date
  const detail = doubt ?? "no date"
  throw new InputError({
    problem: "bad-option",
    from: "--published",
    at: 0,
    detail,
    remedy: "Write it as 2024-03-31",
  })
}

async function* readPath(path: string, asked: Asked, editions: Editions): AsyncGenerator<Read> {
  const files: Found[] = []
  for await (const found of filesOf(path)) files.push(found)
  if (files.length > 1) await learnWires(files, asked, editions)
  for (const found of files) {
    if ("missing" in found) yield await notFound(found.path)
    else if ("odd" in found)
      yield failed("unreadable", found.path, "it is neither a file nor a folder", "Give a file or a folder")
    else if ("dossier" in found)
      yield failed(
        "unreadable",
        found.path,
        "it is a dossier: its reports are read already",
        `Print them with selon export ${found.path}, or ask it: selon quotes ${found.path}`,
      )
    else if ("error" in found) yield unreadable(found.error, found.path)
    else yield* readFile(found.path, asked)
  }
}

async function* readFile(path: string, asked: Asked): AsyncGenerator<Read> {
  try {
    yield* readStream(createReadStream(path, { highWaterMark: 1 << 18 }), path, path, asked)
  } catch (error) {
    if (isSystemError(error)) yield unreadable(error, path)
    else throw error
  }
}

async function* readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  path: string | null,
  asked: Asked,
): AsyncGenerator<Read> {
  yield* readInput(await inputOfStream(stream, name, path), asked)
}

/** Settles the form and reads. Whatever is packed with gzip is unpacked as it flows, and its form settled then. */
async function* readInput(input: Input, asked: Asked): AsyncGenerator<Read> {
  try {
    let opened = input
    if (isGzip(input.head)) {
      const { unpacked } = await import("./gunzip.ts")
      const name = input.name.replace(/\.gz$/i, "")
      const inner = await inputOfStream(unpacked(input.stream(), input.name), name)
      opened = { ...inner, name: input.name }
      yield* readRow(asked.row ?? rowOf(inner.head, name, asked.rows), opened, asked)
      return
    }
    yield* readRow(asked.row ?? rowOf(input.head, input.name, asked.rows), opened, asked)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { error }
  }
}

/** Pages and wires larger than this go to the thread that can be stopped, as doubtful forms always do. */
const LARGE = 4 * 1024 * 1024
const STOPPABLE = new Set(["html", "europresse", "feed", "newsml", "nitf"])

async function* readRow(row: FormatRow, input: Input, asked: Asked): AsyncGenerator<Read> {
  if (row.guarded || STOPPABLE.has(row.name)) {
    const bytes = input.head.length < HEAD && !row.guarded ? null : await input.bytes()
    if (bytes && (row.guarded || bytes.length > LARGE)) {
      const { BUDGET, guarded } = await import("./guard.ts")
      const { map, facts, encoding } = asked
      const budget = { ...BUDGET, milliseconds: asked.budget ?? BUDGET.milliseconds }
      yield* guarded(row.name, { ...inputOfBytes(bytes, input.name) }, { map, facts, encoding }, budget)
      return
    }
    if (bytes) {
      yield* (await row.load()).read(inputOfBytes(bytes, input.name), asked)
      return
    }
  }
  yield* (await row.load()).read(input, asked)
}

/** Wires send their items one a file and take them back in another. Their small files are looked through before any is
 * read, so that a version that came first already knows of those that came after. */
const SMALL = 4 * 1024 * 1024
const WIRES = new Set(["ninjs", "newsml", "nitf"])
const WIRE_NAMES = new Set(["json", "xml", "ninjs", "newsml", "nitf", ""])

async function learnWires(files: readonly Found[], asked: Asked, editions: Editions): Promise<void> {
  if (asked.row && !WIRES.has(asked.row.name)) return
  for (const found of files) {
    if (!("size" in found) || found.size > SMALL || found.size === 0) continue
    if (!WIRE_NAMES.has(extension(found.path))) continue
    try {
      const input = await inputOfStream(createReadStream(found.path), found.path)
      const row = asked.row ?? rowOf(input.head, found.path, asked.rows)
      if (WIRES.has(row.name)) {
        const bytes = await allOf(input.stream(), found.path, LARGEST)
        for await (const read of (await row.load()).read(inputOfBytes(bytes, found.path), asked)) {
          if ("article" in read) editions.learn(read.article)
        }
      } else await input.stream()[Symbol.asyncIterator]().return?.(undefined)
    } catch {
      // What cannot be read is told when its turn comes.
    }
  }
}

function failed(
  problem: InputError["problem"],
  from: string,
  detail: string,
  remedy: string,
): { error: InputError } {
  return { error: new InputError({ problem, from, at: 0, detail, remedy }) }
}

async function notFound(path: string): Promise<{ error: InputError }> {
  const near = await nearby(path)
  const remedy = near ? `Check the path; did you mean ${near}?` : "Check the path"
  return failed("not-found", path, "there is no such file or folder", remedy)
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string"
}

function unreadable(error: unknown, path: string): { error: InputError } {
  const code = isSystemError(error) ? error.code : undefined
  const detail = `it cannot be opened (${code ?? String(error)})`
  return failed("unreadable", path, detail, "Check that you may read it")
}

/** The report in these bytes, for a caller that has just one. Throws its `InputError`. */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Article> {
  for await (const read of readSource({ bytes, name }, options)) {
    if ("error" in read) throw read.error
    return read.article
  }
  throw new InputError({
    problem: "empty",
    from: name,
    at: 0,
    detail: "there is no report in it",
    remedy: "Give a file that has a report in it",
  })
}
