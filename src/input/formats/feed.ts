import type { Article } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, type Facts, given } from "../article.ts"
import { isoDate } from "../date.ts"
import { decodedInput } from "../decoded.ts"
import { withEdition } from "../editions.ts"
import { InputError } from "../error.ts"
import type { Json } from "../fields.ts"
import { articleFromFragment } from "../html-fragment.ts"
import { readEntities } from "../json-ld.ts"
import { articleFromText } from "../text.ts"
import { childrenOf, isText, packedIn, readXml, wordsOf, type XmlNode } from "../xml.ts"

/** RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, and JSON Feed: one report an entry. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  const entries = text.trimStart().startsWith("{")
    ? jsonEntries(text, input.name)
    : xmlEntries(text, input.name)
  if (entries.list.length === 0) {
    const remedy = "Save the feed once more, or save the pages it points to"
    throw new InputError({
      problem: "empty",
      from: input.name,
      at: 0,
      detail: "the feed has no entry in it",
      remedy,
    })
  }
  for (const [i, entry] of entries.list.entries()) {
    const origin = `${input.name}#${i + 1}`
    try {
      yield { article: articleOfEntry(entry, request.facts, origin, notes) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
  if (entries.truncated) yield { error: truncated(input.name, text.length) }
}

/** What a feed says of one report, before anything is made of it. */
interface Entry {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly section: string | null
  /** The body, the fullest form first. */
  readonly bodies: readonly Body[]
}

interface Body {
  readonly form: "html" | "text"
  readonly node: XmlNode | null
  /** Markup that stands in the feed as markup: its source, from an offset on. */
  readonly source: { readonly text: string; readonly at: number } | null
  readonly text: string
  readonly summary: boolean
}

function articleOfEntry(entry: Entry, over: Facts, origin: string, before: readonly Note[]): Article {
  const notes: Note[] = [...before]
  const date = (raw: string | null) => {
    const { value, doubt } = raw === null ? { value: null, doubt: null } : isoDate(raw)
    if (doubt) notes.push({ kind: "date-implausible", message: doubt, span: null })
    return value
  }
  const published = date(entry.published)
  const modified = date(entry.modified)
  const { id, url, title, byline, outlet, language, section } = entry
  const facts: Facts = {
    id: id ?? url,
    url,
    title,
    byline,
    outlet,
    language,
    section,
    published,
    modified: modified === published ? null : modified,
    ...given(over),
  }
  // A short number is an entry's own within its feed alone.
  const uri = id && !/^(?:https?|urn|tag):/i.test(id) ? (url ?? `${outlet ?? origin}: ${id}`) : id
  const edition = uri ? { uri, version: null, at: modified ?? published, withdrawn: false } : null
  const body = entry.bodies.find(b => /\S/.test(b.text.replace(/<[^>]{0,2000}>/g, "")))
  if (!body) {
    if (!title) throw noBody(origin)
    const note: Note = { kind: "truncated", message: doubt("title-alone"), span: null }
    const stretches = [{ start: 0, end: title.length, hint: "headline" as const }]
    return withEdition(articleOf(title, stretches, facts, origin, [...notes, note]), edition)
  }
  if (body.summary) {
    notes.push({
      kind: "truncated",
      message: doubt("summary-alone"),
      span: null,
    })
  }
  return withEdition(articleOfBody(body, facts, origin, notes), edition)
}

function articleOfBody(body: Body, facts: Facts, origin: string, notes: readonly Note[]): Article {
  if (body.source) {
    const { text, at } = body.source
    const whole = {
      text: Uint32Array.of(0),
      source: Uint32Array.of(at),
      sourceEnd: Uint32Array.of(at + text.length),
    }
    return articleFromFragment(text, facts, origin, notes, whole)
  }
  const map = body.node ? packedIn(body.node).map : null
  if (body.form === "html") return articleFromFragment(body.text, facts, origin, notes, map)
  const article = articleFromText(body.text, facts, origin, notes)
  return map ? { ...article, sourceMap: map } : article
}

function xmlEntries(source: string, from: string): { list: Entry[]; truncated: boolean } {
  const { root, truncated } = readXml(source, from)
  if (root.local === "feed")
    return { list: childrenOf(root, "entry").map(e => atomEntry(e, root, source)), truncated }
  const channel = childrenOf(root, "channel")[0] ?? root
  const items = [...childrenOf(channel, "item"), ...(channel === root ? [] : childrenOf(root, "item"))]
  return { list: items.map(item => rssEntry(item, channel)), truncated }
}

/** The child of this very name, else the first of these names under any prefix that is not of another vocabulary. */
function pick(node: XmlNode, ...names: string[]): XmlNode | null {
  for (const name of names) {
    const found = node.children.find((c): c is XmlNode => !isText(c) && c.name === name)
    if (found) return found
  }
  const strange = /^(?:media|itunes|slash|wfw|thr|georss|sy|feedburner|googleplay|podcast):/
  for (const name of names) {
    const local = name.slice(name.indexOf(":") + 1)
    const found = node.children.find(
      (c): c is XmlNode => !isText(c) && c.local === local && !strange.test(c.name),
    )
    if (found) return found
  }
  return null
}

function rssEntry(item: XmlNode, channel: XmlNode): Entry {
  const guid = pick(item, "guid")
  const link = address(wordsOf(pick(item, "link"))) ?? address(item.attributes["rdf:about"] ?? null)
  const id = wordsOf(guid) ?? item.attributes["rdf:about"] ?? null
  const full = pick(item, "content:encoded")
  const summary = pick(item, "description")
  return {
    id,
    url: link ?? (guid?.attributes.isPermaLink === "false" ? null : address(id)),
    title: plain(wordsOf(pick(item, "title"))),
    published: wordsOf(pick(item, "pubDate", "dc:date", "dcterms:created", "dcterms:issued")),
    modified: wordsOf(pick(item, "dcterms:modified", "atom:updated")),
    byline: author(wordsOf(pick(item, "dc:creator", "author"))),
    outlet: plain(wordsOf(pick(item, "source"))) ?? plain(wordsOf(pick(channel, "title"))),
    language: wordsOf(pick(item, "dc:language")) ?? wordsOf(pick(channel, "language", "dc:language")),
    section: plain(wordsOf(pick(item, "category", "dc:subject"))),
    bodies: [bodyOfNode(full, "html", false), bodyOfNode(summary, "html", true)].filter(b => b !== null),
  }
}

function atomEntry(entry: XmlNode, feed: XmlNode, source: string): Entry {
  const links = childrenOf(entry, "link")
  const link = links.find(l => (l.attributes.rel ?? "alternate") === "alternate") ?? links[0]
  const content = atomBody(pick(entry, "content"), source, false)
  const summary = atomBody(pick(entry, "summary"), source, true)
  return {
    id: wordsOf(pick(entry, "id")),
    url: address(link?.attributes.href ?? null),
    title: plain(wordsOf(pick(entry, "title"))),
    published: wordsOf(pick(entry, "published", "issued", "created")),
    modified: wordsOf(pick(entry, "updated", "modified")),
    byline: authors(entry) ?? authors(feed),
    outlet:
      plain(wordsOf(pick(pick(entry, "source") ?? feed, "title"))) ?? plain(wordsOf(pick(feed, "title"))),
    language: entry.attributes["xml:lang"] ?? feed.attributes["xml:lang"] ?? null,
    section: pick(entry, "category")?.attributes.term ?? null,
    bodies: [content, summary].filter(b => b !== null),
  }
}

function atomBody(node: XmlNode | null, source: string, summary: boolean): Body | null {
  if (!node || node.attributes.src) return null
  const type = node.attributes.type ?? "text"
  if (/xhtml|xml$/.test(type)) {
    const text = source.slice(node.start, node.end)
    return { form: "html", node: null, source: { text, at: node.start }, text, summary }
  }
  return bodyOfNode(node, /html/.test(type) ? "html" : "text", summary)
}

function bodyOfNode(node: XmlNode | null, form: Body["form"], summary: boolean): Body | null {
  if (!node) return null
  const { text } = packedIn(node)
  const marked = form === "html" && /<[a-z!/]|&(?:#\d|#x|[a-z]{2,8};)/i.test(text)
  return { form: marked ? "html" : "text", node, source: null, text, summary }
}

function authors(node: XmlNode): string | null {
  const found = childrenOf(node, "author")
    .map(a => wordsOf(pick(a, "name")) ?? wordsOf(a))
    .filter(name => name !== null)
  return found.length > 0 ? found.join(", ") : null
}

function jsonEntries(source: string, from: string): { list: Entry[]; truncated: boolean } {
  let feed: Json
  try {
    feed = JSON.parse(source) as Json
  } catch {
    const remedy = "Save the feed once more"
    throw new InputError({ problem: "bad-line", from, at: 0, detail: "it is no JSON", remedy })
  }
  const items = Array.isArray(feed.items) ? feed.items : []
  const list = items
    .filter((item): item is Json => item !== null && typeof item === "object")
    .map(item => jsonEntry(item, feed))
  return { list, truncated: false }
}

function jsonEntry(item: Json, feed: Json): Entry {
  const text = (value: unknown) => (typeof value === "string" && value.trim() ? value.trim() : null)
  const body = (value: unknown, form: Body["form"], summary: boolean): Body | null =>
    typeof value === "string" ? { form, node: null, source: null, text: value, summary } : null
  const people = [item.authors, item.author, feed.authors, feed.author].find(v => v) as unknown
  const names = (Array.isArray(people) ? people : [people])
    .map(p => (p !== null && typeof p === "object" ? text((p as Json).name) : null))
    .filter(name => name !== null)
  return {
    id: text(item.id),
    url: address(text(item.url)),
    title: plain(text(item.title)),
    published: text(item.date_published),
    modified: text(item.date_modified),
    byline: names.length > 0 ? names.join(", ") : null,
    outlet: text(feed.title),
    language: text(item.language) ?? text(feed.language),
    section: Array.isArray(item.tags) ? text(item.tags[0]) : null,
    bodies: [
      body(item.content_html, "html", false),
      body(item.content_text, "text", false),
      body(item.summary, "text", true),
    ].filter(b => b !== null),
  }
}

/** Words whose HTML entities and tags were packed once more. */
function plain(words: string | null): string | null {
  if (words === null) return null
  return (
    readEntities(words.replace(/<\/?[a-z][^>]{0,200}>/gi, ""))
      .replace(/\s+/g, " ")
      .trim() || null
  )
}

/** RSS writes "address (name)". */
function author(words: string | null): string | null {
  const named = words === null ? null : /^\S+@\S+ \((.{1,200})\)$/.exec(words)
  return named ? named[1]! : words && /^\S+@\S+$/.test(words) ? null : plain(words)
}

function address(value: string | null): string | null {
  const trimmed = value?.trim() ?? ""
  return /^https?:\/\/[^\s"'<>]{1,2000}$/i.test(trimmed) ? trimmed : null
}

function noBody(from: string): InputError {
  const remedy = "Save the page that the entry points to"
  return new InputError({ problem: "no-body", from, at: 0, detail: "the entry has no words", remedy })
}

function truncated(from: string, at: number): InputError {
  const detail = "the file ends before the feed does: entries may be missing"
  return new InputError({ problem: "truncated", from, at, detail, remedy: "Save the feed once more" })
}
