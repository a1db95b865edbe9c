import { InputError } from "./error.ts"

/** What Selon calls a field of a record. `html` is a page to cut the report from, when there is no `text`. */
export const FIELDS = [
  "id",
  "text",
  "html",
  "published",
  "language",
  "title",
  "outlet",
  "url",
  "byline",
  "agency",
] as const
export type Field = (typeof FIELDS)[number]

/** Selon's field → the record's own, as `--map` gives them; a dot goes into an object. */
export type FieldMap = Partial<Readonly<Record<Field, string>>>

/** The names scrapers use (trafilatura, news-please, newspaper4k, Scrapy items, and common ones), the surest first. */
const KNOWN: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "uri", "guid", "doc_id", "fingerprint", "_id"],
  text: ["text", "maintext", "content", "body", "article_text", "full_text", "articleBody", "raw_text"],
  html: ["html", "raw_html", "content_html", "page_html"],
  published: [
    "published",
    "date",
    "date_publish",
    "publish_date",
    "published_at",
    "publication_date",
    "datePublished",
    "pubDate",
    "pub_date",
    "published_date",
  ],
  language: ["language", "lang", "meta_lang", "language_code"],
  title: ["title", "headline", "heading"],
  outlet: [
    "outlet",
    "sitename",
    "source_domain",
    "site_name",
    "source",
    "publisher",
    "media_name",
    "hostname",
    "domain",
  ],
  url: ["url", "link", "source-url", "canonical_link", "original_url"],
  byline: ["byline", "author", "authors", "creator"],
  agency: ["agency", "creditline", "wire"],
}

export type Json = Readonly<Record<string, unknown>>

/** The value of a field in a record: where the mapping says, else under a known name. */
export function fieldOf(record: Json, field: Field, map: FieldMap): unknown {
  const mapped = map[field]
  if (mapped !== undefined) return byPath(record, mapped)
  for (const name of KNOWN[field]) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined
    if (value !== undefined && value !== null && value !== "") return value
  }
  return undefined
}

function byPath(record: Json, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const name of path.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return undefined
    value = (value as Json)[name]
  }
  return value
}

/** Reads `text=body,published=date`. Throws `InputError` ("bad-option") for a field Selon does not have. */
export function fieldMap(given: string): FieldMap {
  const map: Partial<Record<Field, string>> = {}
  for (const pair of given.split(",")) {
    if (pair.trim() === "") continue
    const [field, ...rest] = pair.split("=")
    const name = field!.trim() === "date" ? "published" : field!.trim()
    const source = rest.join("=").trim()
    if (!(FIELDS as readonly string[]).includes(name) || source === "") {
      const remedy = `Write FIELD=NAME, with FIELD one of ${FIELDS.join(", ")}`
      throw new InputError({
        problem: "bad-option",
        from: "--map",
        at: 0,
        detail: `"${pair.trim()}" is no mapping`,
        remedy,
      })
    }
    map[name as Field] = source
  }
  return map
}
