import { InputError } from "./error.ts"

/** What the first bytes give away, and what to do about it. */
const KINDS: readonly (readonly [signature: string, kind: string, remedy: string])[] = [
  ["%PDF-", "a PDF file", "Export its text (for instance with pdftotext) and read that"],
  [
    "PK\x03\x04",
    "a ZIP archive or an office document",
    "Unpack it, or save the document as text or as a web page",
  ],
  ["\x1f\x8b", "a gzip archive", "Unpack it first (gunzip)"],
  ["BZh", "a bzip2 archive", "Unpack it first"],
  ["\xfd7zXZ", "an xz archive", "Unpack it first"],
  ["\x28\xb5\x2f\xfd", "a zstd archive", "Unpack it first"],
  ["\x89PNG", "a picture", "Give the text of the report"],
  ["\xff\xd8\xff", "a picture", "Give the text of the report"],
  ["GIF8", "a picture", "Give the text of the report"],
  ["\xd0\xcf\x11\xe0", "an old office document", "Save it as text or as a web page"],
  ["{\\rtf", "an RTF document", "Save it as text or as a web page"],
]

const HEAD = 8192

/** Throws `InputError` when the bytes are no text: a known kind of file, a NUL, or too many control characters. */
export function refuseBinary(bytes: Uint8Array, from: string): void {
  for (const [signature, kind, remedy] of KINDS) {
    if (startsWith(bytes, signature)) {
      const problem =
        signature === "%PDF-" || signature === "PK\x03\x04" || signature === "{\\rtf"
          ? "unsupported"
          : "not-text"
      throw new InputError({ problem, from, at: 0, detail: `this is ${kind}`, remedy })
    }
  }
  const n = Math.min(bytes.length, HEAD)
  let odd = 0
  let first = -1
  for (let i = 0; i < n; i++) {
    const byte = bytes[i]!
    if (!isControl(byte)) continue
    odd++
    if (first < 0) first = i
    if (byte === 0) break
  }
  if (first < 0) return
  if (bytes[first] === 0 || odd > Math.max(1, n * 0.02) || bytes.subarray(0, n).includes(0)) {
    const detail = "the bytes are no text in any encoding Selon knows"
    const remedy = "Give text, HTML or JSONL; if it is text, convert it to UTF-8"
    throw new InputError({ problem: "not-text", from, at: first, detail, remedy })
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false
  return true
}

/** Control characters that no text file has: all but tab, line feed, vertical tab, form feed, return, ^Z and escape. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) || byte === 0x7f
}
