import { InputError } from "./error.ts"
import { allOf } from "./gather.ts"
import { unpacked } from "./gunzip.ts"

/** The answer of a web server as an archive keeps it. */
export interface HttpMessage {
  readonly status: number
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  /** Where the body begins, in bytes. */
  readonly bodyAt: number
}

/** Reads the head of an answer; null when these bytes do not begin with one that is whole. */
export function httpHead(bytes: Uint8Array): HttpMessage | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let end = buffer.indexOf("\r\n\r\n")
  let width = 4
  const bare = buffer.indexOf("\n\n")
  if (bare >= 0 && (end < 0 || bare < end)) {
    end = bare
    width = 2
  }
  if (end < 0) return null
  const lines = buffer.toString("latin1", 0, end).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(lines[0]!)
  if (!status) return null
  const headers = new Map<string, string>()
  for (const line of lines.slice(1, 500)) {
    const colon = line.indexOf(":")
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status[1]), headers, bodyAt: end + width }
}

/** The body of an answer, its chunks joined and its packing undone. Archives often keep the headers of the wire and the
 * body already unpacked: what does not look packed is taken as it is. Throws `InputError`. */
export async function httpBody(
  bytes: Uint8Array,
  { headers, bodyAt }: HttpMessage,
  name: string,
  largest: number,
): Promise<Uint8Array> {
  let body = bytes.subarray(bodyAt)
  if (/chunked/i.test(headers.get("transfer-encoding") ?? "")) body = unchunked(body)
  const coding = (headers.get("content-encoding") ?? "").trim().toLowerCase()
  if (coding === "gzip" || coding === "x-gzip")
    return body[0] === 0x1f && body[1] === 0x8b ? undo("gzip") : body
  if (coding === "deflate") return (body[0]! & 0x0f) === 8 ? undo("deflate") : body
  if (coding === "br") return looksLikeText(body) ? body : undo("br")
  if (coding === "zstd" && !looksLikeText(body)) {
    const remedy = "It was passed over"
    throw new InputError({
      problem: "unsupported",
      from: name,
      at: 0,
      detail: "the page is packed with zstd",
      remedy,
    })
  }
  return body

  function undo(kind: "gzip" | "deflate" | "br"): Promise<Uint8Array> {
    return allOf(unpacked(once(body), name, kind), name, largest)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Joins the chunks; bytes that are not cut into chunks are given back as they are. */
function unchunked(body: Uint8Array): Uint8Array {
  const out: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf(0x0a, at)
    if (end < 0 || end - at > 40) break
    const line = String.fromCharCode(...body.subarray(at, end)).trim()
    const size = /^[0-9a-f]{1,8}(?:;|$)/i.test(line) ? Number.parseInt(line, 16) : -1
    if (size < 0) return out.length > 0 ? Buffer.concat(out) : body
    if (size === 0) break
    out.push(body.subarray(end + 1, end + 1 + size))
    at = end + 1 + size
    if (body[at] === 0x0d) at++
    if (body[at] === 0x0a) at++
  }
  return out.length > 0 ? Buffer.concat(out) : body
}

function looksLikeText(body: Uint8Array): boolean {
  let i = 0
  while (
    i < body.length &&
    i < 64 &&
    (body[i]! <= 0x20 || body[i] === 0xef || body[i] === 0xbb || body[i] === 0xbf)
  )
    i++
  return body[i] === 0x3c
}
