import { createReadStream } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import type { Article } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import type { Facts } from "./article.ts"
import { isoDate } from "./date.ts"
import { decode } from "./decode.ts"
import { InputError } from "./error.ts"
import { type FieldMap, fieldMap } from "./fields.ts"
import { frontMatter } from "./front-matter.ts"
import { articleFromHtml } from "./html.ts"
import { articlesFromJsonl, type Read } from "./jsonl.ts"
import { articleFromRecord } from "./record.ts"
import { extension, FORMATS, type Format, formatOfName, formatOfText } from "./sniff.ts"
import { articleFromText } from "./text.ts"

export type { Read } from "./jsonl.ts"

/** Where reports come from. A path may be a file or a folder; "-" is the standard input. */
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
}

/** A single report larger than this is refused, in bytes; JSONL is streamed and has a cap a line instead. */
export const LARGEST = 64 * 1024 * 1024

/** The reports of a source, in order: a folder's files by name, recursively. What cannot be read is yielded as an
 * error and costs nothing else. Throws `InputError` only for options that make no sense. */
export async function* readSource(source: Source, options: ReadOptions = {}): AsyncGenerator<Read> {
  const request = requestOf(options)
  if ("bytes" in source) yield* readBytes(source.bytes, source.name ?? "(bytes)", request)
  else if ("stream" in source) yield* readStream(source.stream, source.name ?? "(stream)", request)
  else if (source.path === "-") yield* readStream(process.stdin, "(standard input)", request)
  else yield* readPath(source.path, request)
}

interface Request {
  readonly format: Format | null
  readonly map: FieldMap
  readonly facts: Facts
  readonly encoding: string | null
}

function requestOf(options: ReadOptions): Request {
  const from = options.from ?? "auto"
  if (from !== "auto" && !(FORMATS as readonly string[]).includes(from)) {
    const remedy = `Choose one of auto, ${FORMATS.join(", ")}`
    throw new InputError({
      problem: "bad-option",
      from: "--from",
      at: 0,
      detail: `Selon does not read "${from}"`,
      remedy,
    })
  }
  return {
    format: from === "auto" ? null : (from as Format),
    map: typeof options.map === "string" ? fieldMap(options.map) : (options.map ?? {}),
    facts: {
      published: published(options.published),
      language: options.language ?? null,
      title: options.title ?? null,
    },
    encoding: options.encoding ?? null,
  }
}

function published(given: string | null | undefined): string | null {
  if (!given) return null
  const { value, doubt } = isoDate(given)
  if (value) return value
  const detail = doubt ?? "no date"
  throw new InputError({
    problem: "bad-option",
    from: "--published",
    at: 0,
    detail,
    remedy: "Write it as 2024-03-31",
  })
}

async function* readPath(path: string, request: Request): AsyncGenerator<Read> {
  let isFolder: boolean
  let size: number
  try {
    const found = await stat(path)
    isFolder = found.isDirectory()
    size = found.size
    if (!isFolder && !found.isFile() && !found.isFIFO()) {
      yield failed("unreadable", path, "it is neither a file nor a folder", "Give a file or a folder")
      return
    }
  } catch (error) {
    yield unreadable(error, path)
    return
  }
  if (isFolder) {
    yield* readFolder(path, request)
    return
  }
  const format = request.format ?? (formatOfName(path) === "jsonl" ? "jsonl" : null)
  if (format !== "jsonl" && size > LARGEST) {
    yield tooLarge(path, size)
    return
  }
  try {
    yield* readStream(createReadStream(path, { highWaterMark: 1 << 18 }), path, { ...request, format })
  } catch (error) {
    if (isSystemError(error)) yield unreadable(error, path)
    else throw error
  }
}

/** Files by name in code-unit order, so that every machine reads them alike; hidden ones and links to folders are
 * passed over, so that no ring of links is walked. */
async function* readFolder(path: string, request: Request): AsyncGenerator<Read> {
  let entries: import("node:fs").Dirent[]
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (error) {
    yield unreadable(error, path)
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* readFolder(inner, request)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(inner))))
      yield* readPath(inner, request)
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}

/** JSONL as it flows; anything else once it is all there. A stream of unknown form is JSONL when its first line is a
 * whole JSON object. */
async function* readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  request: Request,
): AsyncGenerator<Read> {
  if (request.format === "jsonl") {
    yield* articlesFromJsonl(stream, name, request.map, request.facts)
    return
  }
  const chunks: Uint8Array[] = []
  let size = 0
  const iterator = stream[Symbol.asyncIterator]()
  for (;;) {
    const next = await iterator.next()
    if (next.done) break
    const chunk = typeof next.value === "string" ? new TextEncoder().encode(next.value) : next.value
    chunks.push(chunk)
    size += chunk.length
    if (request.format === null && size >= SNIFFED && size - chunk.length < SNIFFED && showsJsonl(chunks)) {
      yield* articlesFromJsonl(resumed(chunks, iterator), name, request.map, request.facts)
      return
    }
    if (size > LARGEST) {
      await iterator.return?.()
      yield tooLarge(name, size)
      return
    }
  }
  yield* readBytes(joined(chunks, size), name, request)
}

/** How much of a stream is looked at before its form is settled, in bytes. */
const SNIFFED = 1 << 16

function showsJsonl(chunks: readonly Uint8Array[]): boolean {
  const head = new TextDecoder().decode(
    joined(
      chunks,
      chunks.reduce((n, c) => n + c.length, 0),
    ),
  )
  return formatOfText(head) === "jsonl" && firstLineIsObject(head)
}

async function* resumed(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array | string>) {
  yield* chunks
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

async function* readBytes(bytes: Uint8Array, name: string, request: Request): AsyncGenerator<Read> {
  try {
    const { text, notes } = await decode(bytes, name, request.encoding)
    refuseBlank(text, name)
    const format = request.format ?? formatOf(text, name)
    if (format === "jsonl") yield* articlesFromJsonl(once(text), name, request.map, request.facts)
    else if (format === "json") yield* recordsOf(text, name, request)
    else if (format === "html") yield { article: articleFromHtml(text, request.facts, name, notes) }
    else yield textArticle(text, name, request, notes)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { error }
  }
}

/** Plain text, whose facts may stand in a head above it. */
function textArticle(text: string, name: string, request: Request, notes: readonly Note[]): Read {
  const headed = frontMatter(text)
  if (!headed) return { article: articleFromText(text, request.facts, name, notes) }
  const article = articleFromRecord(headed, {}, request.facts, name)
  if (typeof article !== "string") return { article: { ...article, notes: [...notes, ...article.notes] } }
  const detail = `under the head of the file, ${article}`
  return {
    error: new InputError({
      problem: "no-body",
      from: name,
      at: 0,
      detail,
      remedy: "Put the report's text under it.",
    }),
  }
}

/** What the characters show; the name decides where they show nothing special. */
function formatOf(text: string, name: string): Format {
  const named = formatOfName(name)
  const shown = formatOfText(text.slice(0, 4000))
  if (shown === "text") {
    refuseUnbuilt(name)
    return named === "html" ? "html" : "text"
  }
  if (shown === "jsonl") return named === "text" ? "text" : firstLineIsObject(text) ? "jsonl" : "json"
  return named === "text" ? "text" : shown
}

function firstLineIsObject(text: string): boolean {
  const end = text.indexOf("\n")
  const line = (end < 0 ? text : text.slice(0, end)).trim()
  if (end < 0 && text.length > 1000) return line.endsWith("}") || line.startsWith('{"')
  try {
    return typeof JSON.parse(line) === "object"
  } catch {
    return false
  }
}

/** Forms that Selon will meet and does not read yet, and the way round. */
const UNBUILT: Readonly<Record<string, string>> = {
  xml: "Extract the text of the report, or save the page as HTML",
  rss: "Save the pages the feed points to, as HTML",
  atom: "Save the pages the feed points to, as HTML",
  warc: "Extract the pages as HTML files",
  eml: "Save the message's text",
  mbox: "Save the messages' text",
  mhtml: "Save the page as HTML alone",
  mht: "Save the page as HTML alone",
  csv: "Convert it to JSONL, one report a line",
  tsv: "Convert it to JSONL, one report a line",
}

function refuseUnbuilt(name: string): void {
  const kind = extension(name)
  const remedy = Object.hasOwn(UNBUILT, kind) ? UNBUILT[kind] : undefined
  if (!remedy) return
  throw new InputError({
    problem: "unsupported",
    from: name,
    at: 0,
    detail: `Selon does not read .${kind} files yet`,
    remedy: `${remedy}, or say --from text`,
  })
}

function refuseBlank(text: string, name: string): void {
  if (/\S/.test(text)) return
  throw new InputError({
    problem: "empty",
    from: name,
    at: 0,
    detail: "there is only white space",
    remedy: "Give a file that has a report in it",
  })
}

function* recordsOf(text: string, name: string, request: Request): Generator<Read> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const remedy = "Check the file, or say --from jsonl if it has one report a line"
    yield failed("bad-line", name, "it is no JSON", remedy)
    return
  }
  const records = Array.isArray(value) ? value : [value]
  for (const [i, record] of records.entries()) {
    const origin = Array.isArray(value) ? `${name}#${i + 1}` : name
    try {
      const article = articleFromRecord(record, request.map, request.facts, origin)
      if (typeof article !== "string") yield { article }
      else
        yield failed("bad-line", origin, article, "Name the field that holds the words with --map text=NAME")
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

function failed(
  problem: InputError["problem"],
  from: string,
  detail: string,
  remedy: string,
): { error: InputError } {
  return { error: new InputError({ problem, from, at: 0, detail, remedy }) }
}

function tooLarge(from: string, size: number): { error: InputError } {
  const detail = `it has more than ${Math.min(size, LARGEST)} bytes`
  return failed(
    "too-large",
    from,
    detail,
    "Cut it into one report a file, or give JSONL with one report a line",
  )
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string"
}

function unreadable(error: unknown, path: string): { error: InputError } {
  const code = isSystemError(error) ? error.code : undefined
  if (code === "ENOENT" || code === "ENOTDIR")
    return failed("not-found", path, "there is no such file or folder", "Check the path")
  return failed(
    "unreadable",
    path,
    `it cannot be opened (${code ?? String(error)})`,
    "Check that you may read it",
  )
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
