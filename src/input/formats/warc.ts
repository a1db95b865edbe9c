import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { given } from "../article.ts"
import { ByteReader } from "../byte-reader.ts"
import { decode } from "../decode.ts"
import { InputError } from "../error.ts"
import { articlesFromHtml } from "../html.ts"
import { type HttpMessage, httpBody, httpHead } from "../http.ts"
import { articleFromText } from "../text.ts"

/** A page larger than this, in bytes, is no report. */
export const LARGEST_PAGE = 16 * 1024 * 1024
const LONGEST_LINE = 65_536
const MOST_HEADERS = 1000
/** How much of a record is looked at to tell what it holds. */
const PEEK = 65_536

/** A web archive: one report a page that was fetched (or a text that was made of one). Records that only point elsewhere
 * are passed over. Streamed: memory holds one page. A record that is cut short is told with its place. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  yield* recordsOf(input.stream(), input.name, request)
}

export async function* recordsOf(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  request: Request,
): AsyncGenerator<Read> {
  const reader = new ByteReader(stream)
  let number = 0
  try {
    for (;;) {
      const start = await nextRecord(reader)
      if (start === null) break
      number++
      const record = { name: `${name}#${number}`, ...start }
      yield* readRecord(reader, record, request)
    }
    if (number === 0) {
      const remedy = "Check that the file is a web archive"
      throw new InputError({
        problem: "not-text",
        from: name,
        at: 0,
        detail: "there is no record in it",
        remedy,
      })
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { error }
  } finally {
    await reader.close()
  }
}

interface Record {
  readonly name: string
  readonly at: number
  readonly headers: ReadonlyMap<string, string>
}

/** Finds the next record, passing over whatever stands before it, and reads its head; null at the end. */
async function nextRecord(reader: ByteReader): Promise<Omit<Record, "name"> | null> {
  for (;;) {
    const at = reader.offset
    const line = await reader.line(LONGEST_LINE)
    if (line === null) return null
    if (!/^WARC\/\d/.test(ascii(line.subarray(0, 16)))) continue
    const headers = new Map<string, string>()
    let last = ""
    for (let i = 0; i < MOST_HEADERS; i++) {
      const bytes = await reader.line(LONGEST_LINE)
      if (bytes === null || bytes.length === 0) break
      const text = new TextDecoder().decode(bytes)
      const colon = text.indexOf(":")
      if (/^[ \t]/.test(text) && last) headers.set(last, `${headers.get(last)} ${text.trim()}`)
      else if (colon > 0) {
        last = text.slice(0, colon).trim().toLowerCase()
        headers.set(last, text.slice(colon + 1).trim())
      }
    }
    return { at, headers }
  }
}

async function* readRecord(reader: ByteReader, record: Record, request: Request): AsyncGenerator<Read> {
  const length = Number(record.headers.get("content-length"))
  if (!Number.isSafeInteger(length) || length < 0) {
    yield { error: fault("damaged", record, "the record does not say how long it is") }
    return
  }
  const kind = record.headers.get("warc-type") ?? ""
  if (kind !== "response" && kind !== "resource" && kind !== "conversion") {
    if ((await reader.skip(length)) < length) yield { error: cutShort(record) }
    return
  }
  const peek = await reader.take(Math.min(length, PEEK))
  const message = kind === "response" ? httpHead(peek) : direct(record)
  if (!message || !isPage(message)) {
    if (peek.length + (await reader.skip(length - peek.length)) < length) yield { error: cutShort(record) }
    return
  }
  if (length > LARGEST_PAGE) {
    const got = peek.length + (await reader.skip(length - peek.length))
    yield { error: fault("too-large", record, `the page has more than ${LARGEST_PAGE} bytes`) }
    if (got < length) yield { error: cutShort(record) }
    return
  }
  const rest = length > peek.length ? await reader.take(length - peek.length) : new Uint8Array(0)
  const block = rest.length > 0 ? Buffer.concat([peek, rest]) : peek
  if (block.length < length) {
    yield { error: cutShort(record) }
    return
  }
  try {
    const body = kind === "response" ? await httpBody(block, message, record.name, LARGEST_PAGE) : block
    yield* pageOf(body, message, record, request)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { error }
  }
}

/** A record that holds a document without the answer of a server around it. */
function direct({ headers }: Record): HttpMessage {
  return { status: 200, headers: new Map([["content-type", headers.get("content-type") ?? ""]]), bodyAt: 0 }
}

function isPage({ status, headers }: HttpMessage): boolean {
  const type = headers.get("content-type") ?? "text/html"
  return status === 200 && /^(?:text\/(?:html|plain)|application\/xhtml\+xml)/i.test(type.trim())
}

async function* pageOf(
  body: Uint8Array,
  message: HttpMessage,
  record: Record,
  request: Request,
): AsyncGenerator<Read> {
  const uri = record.headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null
  const plain = /^text\/plain/i.test(message.headers.get("content-type") ?? "")
  if (plain && /\/(?:robots|ads|security|humans)\.txt$/i.test(uri ?? "")) return
  if (body.length === 0) return
  const charset = /charset\s{0,3}=\s{0,3}"?([\w:.-]{2,40})/i.exec(message.headers.get("content-type") ?? "")
  const { text, notes } = await decode(body, record.name, charset?.[1] ?? request.encoding)
  const all: Note[] = notes.map(note => ({ ...note, span: null }))
  if (record.headers.has("warc-truncated")) {
    all.push({
      kind: "truncated",
      message: doubt("page-cut"),
      span: null,
    })
  }
  if (plain) {
    const facts = { url: webAddress(uri), language: languageOf(record), ...given(request.facts) }
    yield { article: articleFromText(text, facts, record.name, all) }
    return
  }
  for (const article of articlesFromHtml(text, request.facts, record.name, all)) {
    yield { article: article.url ? article : { ...article, url: webAddress(uri) } }
  }
}

/** Extracts of Common Crawl name the languages they found. */
function languageOf({ headers }: Record): string | null {
  const found = headers.get("warc-identified-content-language")?.split(",")[0]
  return found === "fra" ? "fr" : found === "eng" ? "en" : null
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\/[^\s"'<>]{1,2000}$/i.test(value) ? value : null
}

function cutShort(record: Record): InputError {
  return fault("truncated", record, "the archive ends in the middle of this record")
}

function fault(problem: InputError["problem"], record: Record, detail: string): InputError {
  const uri = record.headers.get("warc-target-uri")
  return new InputError({
    problem,
    from: record.name,
    at: record.at,
    detail: uri ? `${detail} (${uri.slice(0, 200)})` : detail,
    remedy:
      problem === "truncated"
        ? "What stood before it was read; fetch the archive once more"
        : "It was passed over",
  })
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
