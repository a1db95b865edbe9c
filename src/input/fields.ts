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
  "modified",
  "section",
] as const
export type Field = (typeof FIELDS)[number]

/** Selon's field → the record's own, as `--map` gives them; a dot goes into an object. */
export type FieldMap = Partial<Readonly<Record<Field, string>>>

/** The names scrapers use (trafilatura, news-please, newspaper4k, Scrapy items, and common ones), the surest first. */
const KNOWN: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "uri", "guid", "doc_id", "fingerprint", "_id"],
  text: [
    "text",
    "maintext",
    "content",
    "body",
    "article_text",
    "full_text",
    "articleBody",
    "raw_text",
    "texte",
    "contenu",
    "corps",
  ],
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
    "date_published",
    "publication_time",
    "date_publication",
    "date_de_publication",
  ],
  language: ["language", "lang", "meta_lang", "language_code", "inLanguage", "langue"],
  title: ["title", "headline", "heading", "titre"],
  outlet: [
    "outlet",
    "sitename",
    "source_domain",
    "site_name",
    "source",
    "publisher",
    "media_name",
    "source-hostname",
    "hostname",
    "domain",
    "média",
    "media",
    "journal",
  ],
  url: ["url", "canonical_link", "link", "source-url", "original_url", "source"],
  byline: ["byline", "author", "authors", "creator", "auteur", "auteurs"],
  agency: ["agency", "creditline", "wire"],
  modified: ["modified", "date_modify", "updated_at", "dateModified", "date_modified", "modified_date"],
  section: ["section", "articleSection", "rubrique"],
}

export type Json = Readonly<Record<string, unknown>>

/** The value of a field in a record: where the mapping says, else under a known name. */
export function fieldOf(record: Json, field: Field, map: FieldMap): unknown {
  const mapped = map[field]
  if (mapped !== undefined) return byPath(record, mapped)
  for (const name of KNOWN[field]) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined
    if (value === undefined || value === null || value === "") continue
    // "source" is the paper to some and the page's address to others.
    if (name === "source" && (field === "url") !== isAddress(value)) continue
    return value
  }
  return undefined
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//i.test(value)
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

/** Where the common scrapers put things, for those whose own names would mislead or who want to say it outright. */
const PRESETS: Readonly<Record<string, FieldMap>> = {
  trafilatura: {
    text: "text",
    published: "date",
    outlet: "source-hostname",
    url: "source",
    byline: "author",
    id: "fingerprint",
  },
  "news-please": {
    text: "maintext",
    published: "date_publish",
    modified: "date_modify",
    outlet: "source_domain",
    url: "url",
    byline: "authors",
    title: "title",
    language: "language",
  },
  newspaper4k: {
    text: "text",
    published: "publish_date",
    outlet: "source_url",
    url: "url",
    byline: "authors",
    title: "title",
    language: "meta_lang",
  },
  scrapy: {},
}

/** Reads `text=body,published=date`, the name of a scraper, or a name followed by pairs that win over it. Throws `InputError` ("bad-option") for a field Selon does not have. */
export function fieldMap(given: string): FieldMap {
  const map: Partial<Record<Field, string>> = {}
  for (const pair of given.split(",")) {
    if (pair.trim() === "") continue
    if (Object.hasOwn(PRESETS, pair.trim())) {
      Object.assign(map, { ...PRESETS[pair.trim()], ...map })
      continue
    }
    const [field, ...rest] = pair.split("=")
    const name = field!.trim() === "date" ? "published" : field!.trim()
    const source = rest.join("=").trim()
    if (!(FIELDS as readonly string[]).includes(name) || source === "") {
      const remedy = `Write FIELD=NAME, with FIELD one of ${FIELDS.join(", ")}; or the name of a scraper: ${Object.keys(PRESETS).join(", ")}`
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
