import type { Edition } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, type Facts, given } from "../article.ts"
import { isoDate } from "../date.ts"
import { decodedInput } from "../decoded.ts"
import { withEdition } from "../editions.ts"
import { InputError } from "../error.ts"
import type { Json } from "../fields.ts"
import { genreNamed } from "../genre.ts"
import { articleFromFragment } from "../html-fragment.ts"
import { articleFromText } from "../text.ts"
import { type Translation, translatedNote, translationIn } from "../translated.ts"

/** Items of a wire as JSON (IPTC ninjs 1.x, 2.x and 3.x): one, a list, or one a line. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  const items = itemsIn(text)
  if (!items) {
    const remedy = "Check the file, or give it again from its source"
    throw new InputError({ problem: "bad-line", from: input.name, at: 0, detail: "it is no JSON", remedy })
  }
  for (const [i, item] of items.entries()) {
    const origin = items.length > 1 ? `${input.name}#${i + 1}` : input.name
    try {
      yield { article: articleOfItem(item, request.facts, origin, notes) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
}

function itemsIn(text: string): unknown[] | null {
  const one = parsed(text)
  if (one !== undefined) return Array.isArray(one) ? one : [one]
  const lines = text.split("\n").filter(line => line.trim() !== "")
  const items = lines.map(parsed)
  return items.some(item => item !== undefined) ? items : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function articleOfItem(value: unknown, over: Facts, origin: string, notes: readonly Note[]) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw noBody(origin, "it is no JSON object", "Check the file")
  }
  const item = value as Json
  const doubts: Note[] = [...notes]
  const uri = words(item.uri) ?? words(item.guid)
  const published = dateOf(item.firstcreated ?? item.firstCreated, doubts)
  const changed = dateOf(item.versioncreated ?? item.versionCreated, doubts)
  const status = (words(item.pubstatus ?? item.pubStatus) ?? "usable").toLowerCase()
  const facts: Facts = {
    id: uri,
    published: published ?? changed,
    modified: changed !== published ? changed : null,
    language: words(item.language),
    title: words(item.headline) ?? listed(item.headlines, "value", "headline") ?? words(item.title),
    byline: words(item.byline) ?? words(item.by) ?? listed(item.bylines, "byline", "value"),
    outlet:
      listed(item.infosource ?? item.infoSources ?? item.infosources, "name") ??
      words(item.copyrightholder ?? item.copyrightHolder) ??
      listed(item.organisation, "name"),
    agency: words(item.creditline ?? item.creditLine) ?? words(item.provider),
    genre: genreNamed(listed(item.genre ?? item.genres, "name", "code")),
    section: listed(item.subject ?? item.subjects, "name"),
    url: webAddress(words(item.url) ?? words(item.altids && (item.altids as Json).url) ?? uri),
    ...given(over),
  }
  const edition: Edition | null = uri
    ? {
        uri,
        version: words(item.version),
        at: changed ?? published,
        withdrawn: status === "canceled" || status === "cancelled" || status === "withheld",
      }
    : null
  const translation = translationIn(item, facts.language ?? null) ?? originalAmong(item.associations)
  if (translation) doubts.push(translatedNote("the item", translation))
  if (status === "withheld")
    doubts.push({
      kind: "withdrawn",
      message: doubt("held-back"),
      span: null,
    })
  return withEdition(bodyOf(item, facts, origin, doubts), edition)
}

const TRANSLATION = /translat(?:ed[-_ ]?from|ion[-_ ]?of)|istranslation/i

/** The item among the associated ones of which this is a translation, by its name or its relation. */
function originalAmong(value: unknown): Translation | null {
  if (value === null || typeof value !== "object") return null
  for (const [name, entry] of Object.entries(value).slice(0, 50)) {
    if (entry === null || typeof entry !== "object") continue
    const { rel, relationship, uri, guid, language } = entry as Json
    if (
      ![name, rel, relationship, (entry as Json).name].some(v => typeof v === "string" && TRANSLATION.test(v))
    )
      continue
    return { of: words(uri) ?? words(guid), from: words(language) }
  }
  return null
}

/** The words: as plain text, as markup, else the headline alone, for an item that only takes back another. */
function bodyOf(item: Json, facts: Facts, origin: string, notes: readonly Note[]) {
  const plain = words(item.body_text) ?? bodyAs(item, type => type === "text/plain")
  if (plain && text(item.body_text)) return articleFromText(text(item.body_text)!, facts, origin, notes)
  const html =
    text(item.body_html) ??
    text(item.body_xhtml) ??
    text(item.body_html5) ??
    bodyAs(item, type => /html/.test(type)) ??
    otherBody(item)
  if (html) return articleFromFragment(html, facts, origin, notes)
  if (plain) return articleFromText(plain, facts, origin, notes)
  const title = facts.title
  if (title) {
    const note: Note = {
      kind: "truncated",
      message: doubt("headline-alone"),
      span: null,
    }
    return articleOf(title, [{ start: 0, end: title.length, hint: "headline" }], facts, origin, [
      ...notes,
      note,
    ])
  }
  throw noBody(origin, "the item has neither body nor headline", "Read the version that has the text")
}

/** ninjs 2 and later keep the forms of the body in a list. */
function bodyAs(item: Json, fits: (type: string) => boolean): string | null {
  const bodies = Array.isArray(item.bodies) ? (item.bodies as Json[]) : []
  for (const body of bodies) {
    if (
      body &&
      typeof body === "object" &&
      fits(String(body.contenttype ?? body.contentType ?? "").toLowerCase())
    )
      return text(body.value) ?? text(body.body)
  }
  return null
}

function otherBody(item: Json): string | null {
  const name = Object.keys(item).find(key => key.startsWith("body_") && text(item[key]))
  return name ? text(item[name]) : null
}

function listed(value: unknown, ...names: string[]): string | null {
  if (!Array.isArray(value)) return null
  for (const entry of value.slice(0, 50)) {
    if (typeof entry === "string" && entry.trim()) return entry.trim()
    if (entry === null || typeof entry !== "object") continue
    for (const name of names) {
      const found = words((entry as Json)[name])
      if (found) return found
    }
  }
  return null
}

function dateOf(value: unknown, notes: Note[]): string | null {
  if (typeof value !== "string") return null
  const { value: date, doubt } = isoDate(value)
  if (doubt) notes.push({ kind: "date-implausible", message: doubt, span: null })
  return date
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null
}

function words(value: unknown): string | null {
  if (typeof value === "number") return String(value)
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() || null : null
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\//i.test(value) ? value : null
}

function noBody(from: string, detail: string, remedy: string): InputError {
  return new InputError({ problem: "no-body", from, at: 0, detail, remedy })
}
