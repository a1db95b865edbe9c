import type { Genre } from "../model/article.ts"
import { genreNamed } from "./genre.ts"
import { type Translation, wordsOf } from "./translated.ts"

/** What the JSON-LD of a page says of its report, as written; null where it is silent. */
export interface LinkedReport {
  readonly headline: string | null
  readonly published: string | null
  readonly authors: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  readonly body: string | null
  readonly description: string | null
  /** Does the page say that the report is for subscribers? */
  readonly paid: boolean
  readonly modified: string | null
  readonly section: string | null
  readonly genre: Genre | null
  /** What it says of the work it was translated from; null when it does not say that it was. */
  readonly translation: Translation | null
  /** The posts of a page that is kept up live; null for any other page. */
  readonly live: readonly LiveEntry[] | null
}

/** A post of a live page as it is described to search engines. */
export interface LiveEntry {
  readonly headline: string | null
  readonly body: string | null
  readonly published: string | null
  readonly authors: string | null
}

const REPORTS = /(?:Article|BlogPosting|Report)$/

/** The report described by the scripts: the first object of an article type, be it in an array, a `@graph` or a
 * `mainEntity`. Broken JSON is passed over: a page's own mistake costs no more than what it would have told. */
export function reportIn(scripts: readonly string[]): LinkedReport | null {
  for (const script of scripts) {
    const found = find(parsed(script), 0)
    if (found) return described(found)
  }
  return null
}

type Json = Record<string, unknown>

function parsed(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)$/, "")
  try {
    return JSON.parse(text)
  } catch {
    try {
      // Line breaks inside strings are the most common mistake.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, " "))
    } catch {
      return null
    }
  }
}

function find(value: unknown, depth: number): Json | null {
  if (depth > 6 || value === null || typeof value !== "object") return null
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = find(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const object = value as Json
  if (
    types(object).some(t => REPORTS.test(t)) &&
    (object.headline || object.articleBody || object.datePublished || object.name)
  )
    return object
  return (
    find(object["@graph"], depth + 1) ??
    find(object.mainEntity, depth + 1) ??
    find(object.mainEntityOfPage, depth + 1)
  )
}

function types(object: Json): string[] {
  const type = object["@type"]
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === "string")
}

function described(object: Json): LinkedReport {
  return {
    headline: words(object.headline) ?? words(object.name),
    published: text(object.datePublished),
    authors: names(object.author) ?? names(object.creator),
    publisher: names(object.publisher),
    url:
      text(object.url) ??
      text(object.mainEntityOfPage) ??
      text((object.mainEntityOfPage as Json | null)?.["@id"]),
    language: text(object.inLanguage),
    body: entitiesRead(text(object.articleBody)),
    description: words(object.description),
    modified: text(object.dateModified),
    section: words(object.articleSection),
    genre: types(object).map(genreNamed).find(Boolean) ?? genreNamed(words(object.genre)),
    translation: translationOf(object),
    live: types(object).includes("LiveBlogPosting") ? liveEntries(object.liveBlogUpdate) : null,
    paid: object.isAccessibleForFree === false || /^false$/i.test(text(object.isAccessibleForFree) ?? ""),
  }
}

function translationOf(object: Json): Translation | null {
  const work = object.translationOfWork
  const by = names(object.translator)
  if (!work && !by) return null
  const original = Array.isArray(work) ? work[0] : work
  const from = original && typeof original === "object" ? text((original as Json).inLanguage) : null
  return { of: wordsOf(original), from, by }
}

const MOST_POSTS = 2000

function liveEntries(value: unknown): LiveEntry[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_POSTS) : [value]
  return list
    .filter((entry): entry is Json => entry !== null && typeof entry === "object")
    .map(entry => ({
      headline: words(entry.headline) ?? words(entry.name),
      body: entitiesRead(text(entry.articleBody) ?? text(entry.text)),
      published: text(entry.datePublished),
      authors: names(entry.author),
    }))
}

function names(value: unknown): string | null {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value]
  const found = list
    .map(v =>
      typeof v === "string" ? words(v) : v && typeof v === "object" ? words((v as Json).name) : null,
    )
    .filter((v): v is string => v !== null && v.length <= 200 && !/^https?:/i.test(v))
  return found.length > 0 ? [...new Set(found)].join(", ") : null
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === "string" && first.trim() ? first : null
}

/** A line of words: entities that were left in it read, white space folded. */
function words(value: unknown): string | null {
  const raw = text(value)
  return raw ? readEntities(raw).replace(/\s+/g, " ").trim() || null : null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  laquo: "«",
  raquo: "»",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ecirc: "ê",
  ccedil: "ç",
}

export function readEntities(raw: string): string {
  if (!raw.includes("&")) return raw
  return raw.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1
    if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code)
    return (name && ENTITIES[name.toLowerCase()]) ?? whole
  })
}

function entitiesRead(raw: string | null): string | null {
  return raw === null ? null : readEntities(raw)
}
