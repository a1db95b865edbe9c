import { HEAD, type ReadFormat } from "../adapter.ts"

/** One form reports come in. A new form is one file in this folder and one row here. */
export interface FormatRow {
  /** What `--from` calls it. */
  readonly name: string
  /** Endings of names that promise it, without the dot. */
  readonly extensions: readonly string[]
  /** Do the first characters show it, whatever the name? Absent for forms that only a name or an option tells. */
  readonly shows?: (head: Head) => boolean
  /** A form of bytes: its signs are believed even in a file named `.txt`. */
  readonly binary?: true
  /** Read by code that is not our own, or that unpacks: done in a thread that can be stopped. */
  readonly guarded?: true
  /** Loaded when the first input of this form comes. */
  readonly load: () => Promise<{ readonly read: ReadFormat }>
}

/** The start of an input: its bytes, and the same as characters without what stands before the first visible one. */
export interface Head {
  readonly bytes: Uint8Array
  /** Byte order mark and white space left out; at most 8,000 characters. */
  readonly text: string
  readonly name: string
}

/** In the order in which they are tried: the surest sign first. */
export const ROWS: readonly FormatRow[] = [
  {
    name: "pdf",
    extensions: ["pdf"],
    shows: head => begins(head.bytes, "%PDF-"),
    binary: true,
    guarded: true,
    load: () => import("./pdf.ts"),
  },
  {
    name: "docx",
    extensions: ["docx"],
    shows: head => isZip(head.bytes) && holds(head.bytes, "word/"),
    binary: true,
    guarded: true,
    load: () => import("./docx.ts"),
  },
  {
    name: "odt",
    extensions: ["odt"],
    shows: head => isZip(head.bytes) && holds(head.bytes, "application/vnd.oasis.opendocument.text"),
    binary: true,
    guarded: true,
    load: () => import("./odt.ts"),
  },
  {
    name: "wacz",
    extensions: ["wacz"],
    shows: head =>
      isZip(head.bytes) && (holds(head.bytes, "datapackage.json") || holds(head.bytes, "archive/")),
    binary: true,
    load: () => import("./wacz.ts"),
  },
  {
    name: "warc",
    extensions: ["warc"],
    shows: head => begins(head.bytes, "WARC/"),
    binary: true,
    load: () => import("./warc.ts"),
  },
  {
    name: "mhtml",
    extensions: ["mhtml", "mht"],
    shows: head =>
      isMail(head.text) && /^Content-Type:\s*multipart\/related/im.test(head.text) && isSaved(head),
    guarded: true,
    load: () => import("./mhtml.ts"),
  },
  {
    name: "mbox",
    extensions: ["mbox"],
    shows: head =>
      /^From \S{1,200} .{0,60}\d{4}/.test(head.text) && isMail(head.text.replace(/^.*\r?\n/, "")),
    guarded: true,
    load: () => import("./mbox.ts"),
  },
  {
    name: "eml",
    extensions: ["eml"],
    shows: head => isMail(head.text),
    guarded: true,
    load: () => import("./eml.ts"),
  },
  {
    name: "feed",
    extensions: ["rss", "atom", "rdf"],
    shows: head => isXml(head.text, "rss|feed|rdf:RDF") || isJsonFeed(head.text),
    load: () => import("./feed.ts"),
  },
  {
    name: "newsml",
    extensions: ["newsml"],
    shows: head => isXml(head.text, "newsItem|newsMessage|packageItem|NewsML|conceptItem"),
    load: () => import("./newsml.ts"),
  },
  {
    name: "nitf",
    extensions: ["nitf"],
    shows: head => isXml(head.text, "nitf"),
    load: () => import("./nitf.ts"),
  },
  {
    name: "ninjs",
    extensions: ["ninjs"],
    shows: head => isNinjs(head.text),
    load: () => import("./ninjs.ts"),
  },
  {
    name: "europresse",
    extensions: [],
    shows: head => isHtml(head.text) && /\b(?:rdp__)?DocPublicationName\b|docOcurrContainer/.test(head.text),
    load: () => import("./europresse.ts"),
  },
  {
    name: "factiva",
    extensions: [],
    shows: head => isHtml(head.text) && isFactiva(head.bytes),
    load: () => import("./factiva.ts"),
  },
  {
    name: "html",
    extensions: ["html", "htm", "xhtml"],
    shows: head => isHtml(head.text),
    load: () => import("./html.ts"),
  },
  { name: "csv", extensions: ["csv", "tsv", "tab"], load: () => import("./csv.ts") },
  {
    name: "jsonl",
    extensions: ["jsonl", "ndjson"],
    shows: head => /^\{\s{0,20}"/.test(head.text) && isWholeLine(head),
    load: () => import("./jsonl.ts"),
  },
  {
    name: "json",
    extensions: ["json"],
    shows: head => /^\{\s{0,200}"/.test(head.text) || /^\[\s{0,200}\{\s{0,200}"/.test(head.text),
    load: () => import("./json.ts"),
  },
  { name: "text", extensions: ["txt", "text", "md"], load: () => import("./text.ts") },
]

/** What `--from` can name, in the order a person looks for them. */
export const FORMATS: readonly string[] = [
  ...["text", "html", "jsonl", "json", "csv", "feed", "warc", "wacz", "mhtml", "eml", "mbox"],
  ...["pdf", "docx", "odt", "ninjs", "newsml", "nitf", "europresse", "factiva"],
]

export function rowNamed(name: string, rows: readonly FormatRow[] = ROWS): FormatRow | null {
  return rows.find(row => row.name === name) ?? null
}

/** The form that the name of a file promises; null when it promises none. */
export function rowOfName(name: string, rows: readonly FormatRow[] = ROWS): FormatRow | null {
  const ending = extension(name)
  return ending === "" ? null : (rows.find(row => row.extensions.includes(ending)) ?? null)
}

/** The form of an input: what its first characters show, else what its name promises, else text. A name that promises
 * plain text is believed over anything but the signs of bytes: people keep pages and records as text to look at them. */
export function rowOf(bytes: Uint8Array, name: string, rows: readonly FormatRow[] = ROWS): FormatRow {
  const head = { bytes, text: textOf(bytes), name }
  const named = rowOfName(name, rows)
  for (const row of rows) {
    if (named?.name === "text" && !row.binary) continue
    if (row.shows?.(head)) return row
  }
  return named ?? rowNamed("text")!
}

export function extension(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1)
  const dot = base.lastIndexOf(".")
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : ""
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}

const SHOWN = 8000

/** Bytes as ASCII tells them apart; UTF-16 is narrowed first. */
function textOf(bytes: Uint8Array): string {
  const wide =
    bytes.length > 3 && (bytes[0] === 0 || bytes[1] === 0 || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe))
  const narrow = wide ? bytes.filter(byte => byte !== 0 && byte < 0xfe) : bytes
  return new TextDecoder().decode(narrow.subarray(0, SHOWN)).replace(/^[\ufeff\ufffd\s]+/, "")
}

function begins(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false
  return true
}

function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, "PK\x03\x04")
}

function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words, 0, "latin1")
}

function isHtml(text: string): boolean {
  return (
    /^(?:<!--[\s\S]{0,500}?-->\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body|meta|title|article|div|p|h1|section|main)[\s/>]/i.test(
      text,
    ) ||
    (/^<\?xml/i.test(text) && /<html[\s>]/i.test(text.slice(0, 2000)))
  )
}

/** Its paragraphs have a class of their own; in tables, three codes of fields that stand alone in bold cells. */
function isFactiva(bytes: Uint8Array): boolean {
  if (holds(bytes, "articleParagraph")) return true
  const text = new TextDecoder().decode(bytes)
  return ["HD", "PD", "SN"].every(code =>
    new RegExp(`<b>\\s{0,9}${code}(?:&nbsp;|\\s){0,9}</b>`, "i").test(text),
  )
}

/** Is this XML with one of these root elements? What may stand before a root is passed over. */
function isXml(text: string, roots: string): boolean {
  const body = text.replace(
    /^(?:<\?[^>]{0,400}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^>[]{0,400}(?:\[[^\]]{0,4000}\]\s*)?>\s*){0,9}/i,
    "",
  )
  return new RegExp(`^<(?:[A-Za-z]\\w{0,20}:)?(?:${roots})[\\s>]`).test(body)
}

function isJsonFeed(text: string): boolean {
  return /^\{/.test(text) && /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text)
}

/** An item of a wire as JSON: its address and a field that only the standard has. */
function isNinjs(text: string): boolean {
  return (
    /^[{[]/.test(text) &&
    /"(?:uri|guid)"\s{0,9}:/.test(text) &&
    /"(?:pubstatus|versioncreated|versionCreated|pubStatus|body_(?:text|html|xhtml)|firstcreated|firstCreated)"\s{0,9}:/.test(
      text,
    )
  )
}

/** Header lines of a message: at least two, one of them such as only messages have. */
function isMail(text: string): boolean {
  if (!/^[A-Za-z][\w-]{1,60}:[ \t\r]/.test(text)) return false
  const head = text.split(/\r?\n\r?\n/, 1)[0]!
  const lines = head.split(/\r?\n/)
  if (!lines.every(line => /^(?:[A-Za-z][\w-]{0,60}:|[ \t])/.test(line) || line === lines.at(-1)))
    return false
  return (
    lines.length > 1 &&
    /^(?:Message-ID|Received|MIME-Version|Return-Path|Snapshot-Content-Location|Delivered-To|X-Mailer|DKIM-Signature):/im.test(
      head,
    )
  )
}

function isSaved(head: Head): boolean {
  return (
    /^(?:Snapshot-Content-Location:|From:\s*<?Saved by)/im.test(head.text) ||
    /type="?text\/html/i.test(head.text)
  )
}

/** Are there several lines, the first of which is a whole object, as in a file of one record a line? One line alone is
 * read as a whole, unless there is no end of it in sight and its name does not say that it is one value. */
function isWholeLine({ bytes, text, name }: Head): boolean {
  const end = bytes.indexOf(0x0a)
  if (end < 0) return bytes.length >= HEAD && extension(name) !== "json"
  if (bytes.length < HEAD && !bytes.subarray(end).some(byte => byte > 0x20)) return false
  const line = text.slice(0, text.indexOf("\n")).trim()
  if (!text.includes("\n")) return true
  try {
    return typeof JSON.parse(line) === "object"
  } catch {
    return false
  }
}
