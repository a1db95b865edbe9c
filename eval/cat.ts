import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { goldFolder } from "./table.ts"

/** A document of the CAT annotation tool, its words put together again: one paragraph a sentence, one space between
 * words. */
export interface CatDocument {
  readonly id: string
  /** The path inside the archive. */
  readonly path: string
  readonly text: string
  /** ISO day of the second sentence, where Wikinews has the date; null when it is none. */
  readonly published: string | null
  readonly tokens: readonly CatToken[]
  readonly events: readonly CatEvent[]
}

export interface CatToken {
  readonly id: string
  readonly sentence: number
  readonly words: string
  readonly start: number
  readonly end: number
}

/** A marked event. */
export interface CatEvent {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** What it is an instance of over all documents; within the document alone when it is told in no other. */
  readonly instance: string
}

/** The files of a gzipped tar archive of the measuring data, by path. */
export function readArchive(name: string, folder?: string): ReadonlyMap<string, string> {
  const path = join(goldFolder(folder), name)
  if (!existsSync(path)) throw new Error(`${path}: no such measuring file; pass its folder with --gold`)
  const bytes = gunzipSync(readFileSync(path))
  const files = new Map<string, string>()
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const head = bytes.subarray(at, at + BLOCK)
    const file = textOf(head.subarray(0, 100))
    if (!file) break
    const size = Number.parseInt(textOf(head.subarray(124, 136)), 8) || 0
    const prefix = textOf(head.subarray(345, 500))
    const data = bytes.subarray(at + BLOCK, at + BLOCK + size)
    // "0" or nothing: a plain file.
    if (head[156] === 0x30 || head[156] === 0)
      files.set(prefix ? `${prefix}/${file}` : file, data.toString("utf8"))
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

const BLOCK = 512

function textOf(field: Buffer): string {
  const end = field.indexOf(0)
  return field
    .subarray(0, end < 0 ? field.length : end)
    .toString("utf8")
    .trim()
}

/** One CAT file; linear in its length. */
export function catDocument(path: string, xml: string): CatDocument {
  const id = /<Document [^>]*doc_id="([^"]*)"/.exec(xml)?.[1] ?? path
  const tokens: CatToken[] = []
  let text = ""
  for (const [, attributes = "", words = ""] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const sentence = Number(attribute(attributes, "sentence"))
    const before = tokens.at(-1)
    if (before) text += before.sentence === sentence ? " " : "\n\n"
    const start = text.length
    text += unescaped(words)
    tokens.push({
      id: attribute(attributes, "t_id"),
      sentence,
      words: unescaped(words),
      start,
      end: text.length,
    })
  }
  return { id, path, text, tokens, published: dateOf(tokens), events: eventsOf(id, xml, tokens) }
}

function eventsOf(id: string, xml: string, tokens: readonly CatToken[]): CatEvent[] {
  const byToken = new Map(tokens.map(token => [token.id, token]))
  const instanceOf = new Map<string, string>()
  for (const [, attributes = ""] of xml.matchAll(/<EVENT ([^>]*)\/>/g)) {
    const own = attribute(attributes, "m_id")
    instanceOf.set(own, attribute(attributes, "instance_id") || `${id} ${own}`)
  }
  const refersTo = new Map<string, string>()
  for (const [, body = ""] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const instance = instanceOf.get(/<target m_id="([^"]*)"/.exec(body)?.[1] ?? "")
    if (instance === undefined) continue
    for (const [, source = ""] of body.matchAll(/<source m_id="([^"]*)"/g)) refersTo.set(source, instance)
  }
  return [...xml.matchAll(/<EVENT_MENTION ([^>]*)>([\s\S]*?)<\/EVENT_MENTION>/g)].flatMap(
    ([, attributes = "", body = ""]): CatEvent[] => {
      const anchors = [...body.matchAll(/t_id="([^"]*)"/g)].flatMap(([, t = ""]) => byToken.get(t) ?? [])
      const [first] = anchors
      const last = anchors.at(-1)
      if (!first || !last) return []
      const mention = attribute(attributes, "m_id")
      const instance = refersTo.get(mention) ?? `${id} mention ${mention}`
      return [{ start: first.start, end: last.end, sentence: first.sentence, instance }]
    },
  )
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ""
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "")
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }

/** "March 6, 2008", the second line of a Wikinews article. */
function dateOf(tokens: readonly CatToken[]): string | null {
  const line = tokens
    .filter(({ sentence }) => sentence === 1)
    .map(({ words }) => words)
    .join(" ")
  const [, month = "", day = "", year = ""] = /([A-Z][a-z]+) (\d{1,2}) ?,? (\d{4})/.exec(line) ?? []
  const number = MONTHS.indexOf(month) + 1
  return number && day && year ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : null
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
)
