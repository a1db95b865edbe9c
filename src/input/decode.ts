import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import { InputError } from "./error.ts"
import { looksBroken, repaired } from "./mojibake.ts"
import { refuseBinary } from "./not-text.ts"
import { type Utf8, utf8Validity } from "./utf8.ts"
import { fromWindows1252 } from "./windows-1252.ts"

/** Bytes as characters, the byte order mark left out. `encoding` is a WHATWG label. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly Note[]
}

/** How far the signs of an encoding are looked for, in bytes. */
const HEAD = 8192

/** Bytes to characters. The order of belief: byte order mark; the pattern of NULs that UTF-16 leaves; bytes that
 * are valid UTF-8 (beyond ASCII that is never an accident, whatever is declared); what is declared by `declared`
 * (HTTP), an HTML `meta` or an XML declaration; and windows-1252 for the rest. Bytes that cannot be read become
 * U+FFFD, with a note of the first place. Throws `InputError` for no bytes and for bytes that are no text. */
export async function decode(
  bytes: Uint8Array,
  from: string,
  declared: string | null = null,
): Promise<Decoded> {
  if (bytes.length === 0) {
    const remedy = "Give a file that has a report in it"
    throw new InputError({ problem: "empty", from, at: 0, detail: "there is nothing to read", remedy })
  }
  const mark = byMark(bytes)
  if (mark) return readAs(mark.encoding, bytes.subarray(mark.length), from)
  const wide = byNuls(bytes)
  if (wide) return readAs(wide, bytes, from)
  refuseBinary(bytes, from)
  const utf8 = utf8Validity(bytes)
  if (utf8.bad === 0) return mended(fromUtf8(bytes), "utf-8")
  const named = label(declared) ?? label(declaredIn(bytes))
  if (named === "utf-8" ? utf8.good > 0 : mostlyRight(utf8)) return damaged(bytes, utf8)
  if (named && named !== "utf-8") return readAs(named, bytes, from)
  return mended(fromWindows1252(bytes), "windows-1252")
}

function byMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 }
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0 ? { encoding: "utf-32le", length: 4 } : { encoding: "utf-16le", length: 2 }
  }
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: "utf-32be", length: 4 }
  return null
}

/** Western text in UTF-16 has a NUL in nearly every pair, always on the same side; nothing else looks like it. */
function byNuls(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, HEAD) >> 1
  if (pairs < 2 || bytes.length % 2 !== 0) return null
  let first = 0
  let second = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++
    if (bytes[2 * i + 1] === 0) second++
  }
  if (second > pairs * 0.6 && first < pairs * 0.02) return "utf-16le"
  if (first > pairs * 0.6 && second < pairs * 0.02) return "utf-16be"
  return null
}

/** UTF-8 with an accident in it, as against another encoding altogether. */
function mostlyRight(utf8: Utf8): boolean {
  return utf8.good > 2 * utf8.bad
}

async function readAs(encoding: string, bytes: Uint8Array, from: string): Promise<Decoded> {
  if (encoding === "utf-8") {
    const utf8 = utf8Validity(bytes)
    return utf8.bad ? damaged(bytes, utf8) : mended(fromUtf8(bytes), encoding)
  }
  if (encoding === "windows-1252") return mended(fromWindows1252(bytes), encoding)
  const { default: iconv } = await import("iconv-lite")
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding)
  const at = text.indexOf("\ufffd")
  if (at < 0) return { text, encoding, notes: [] }
  if (share(text, "\ufffd") > 0.2) {
    const detail = `its bytes are no ${encoding}, which its first bytes or its declaration say it is`
    throw new InputError({ problem: "not-text", from, at: 0, detail, remedy: "Convert it to UTF-8" })
  }
  const message = doubt("bad-bytes", { encoding })
  return { text, encoding, notes: [{ kind: "encoding", message, span: { start: at, end: at + 1 } }] }
}

function damaged(bytes: Uint8Array, utf8: Utf8): Decoded {
  const text = fromUtf8(bytes)
  const at = text.indexOf("\ufffd")
  const { bad: count, firstBad } = utf8
  const message =
    count === 1 ? doubt("bad-utf8-once", { at: firstBad }) : doubt("bad-utf8", { count, at: firstBad })
  const span = at < 0 ? null : { start: at, end: at + 1 }
  return { text, encoding: "utf-8", notes: [{ kind: "encoding", message, span }] }
}

/** Repairs text that was decoded wrongly before it reached us, when the way back is exact. */
function mended(text: string, encoding: string): Decoded {
  if (!looksBroken(text)) return { text, encoding, notes: [] }
  const repair = repaired(text)
  const message = doubt(repair === null ? "twice-encoded" : "read-back")
  return { text: repair ?? text, encoding, notes: [{ kind: "encoding", message, span: null }] }
}

function fromUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
}

/** What an HTML `meta` or an XML declaration near the top says, read as ASCII. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = fromWindows1252(bytes.subarray(0, HEAD))
  if (!head.includes("<")) return null
  const found = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{2,40})/i.exec(head)
  return found ? found[1]! : null
}

const LATIN1 = new Set([
  "ascii",
  "us-ascii",
  "iso-8859-1",
  "iso8859-1",
  "iso_8859-1",
  "latin1",
  "l1",
  "cp1252",
])

/** The encoding a label stands for; null for none, and for one that is plainly a mistake (UTF-16 declared in bytes
 * where the declaration could be read as ASCII). */
function label(declared: string | null): string | null {
  if (!declared) return null
  const name = declared.trim().toLowerCase()
  if (name === "utf8" || name === "utf-8") return "utf-8"
  if (name.startsWith("utf-") || name === "unicode") return null
  if (LATIN1.has(name) || name === "windows-1252") return "windows-1252"
  return KNOWN.test(name) ? name : null
}

/** Labels worth handing to iconv-lite: the single-byte families and the East Asian ones. */
const KNOWN =
  /^(?:iso-?8859-?\d{1,2}|windows-?125\d|cp125\d|cp8\d\d|koi8-[ru]|mac(?:intosh|roman)|shift_?jis|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5)$/

function share(text: string, character: string): number {
  let count = 0
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count++
  return count / Math.max(1, text.length)
}

/** UTF-16, which no line of bytes can be cut from; null for everything else. */
export function unfitForLines(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const mark = byMark(head)?.encoding
  if (mark === "utf-16le" || mark === "utf-16be") return mark
  return mark ? null : byNuls(head.length % 2 ? head.subarray(0, -1) : head)
}
