import type { Note } from "../model/note.ts"
import type { Facts } from "./article.ts"
import { isoDate } from "./date.ts"
import type { Page } from "./html-page.ts"
import { reportIn } from "./json-ld.ts"

export interface PageFacts {
  readonly facts: Facts
  /** The summary the page gives of itself to search engines; often its standfirst. */
  readonly description: string | null
  /** The whole text as given to search engines; null when it is not given. */
  readonly body: string | null
  readonly notes: readonly Note[]
}

/** What a page says of its report: JSON-LD first, then `meta`, then `<time>`. A date of modification is never
 * taken for one of publication; a date that cannot be is refused with a note. */
export function factsOfPage(page: Page): PageFacts {
  const notes: Note[] = []
  const linked = reportIn(page.jsonLd)
  const meta = (...names: string[]) => firstOf(page, names)
  const title =
    linked?.headline ?? meta("og:title", "twitter:title", "dc.title", "headline") ?? tidy(page.title)
  const facts: Facts = {
    title,
    url: webAddress(page.canonical) ?? webAddress(meta("og:url")) ?? webAddress(linked?.url ?? null),
    outlet: meta("og:site_name") ?? linked?.publisher ?? meta("application-name", "dc.publisher") ?? null,
    byline:
      linked?.authors ??
      author(meta("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author")),
    language:
      language(linked?.language ?? null) ??
      language(page.language) ??
      language(meta("og:locale", "content-language", "dc.language")),
    published: publishedOf(page, linked?.published ?? null, notes),
  }
  const description = linked?.description ?? meta("og:description", "description", "twitter:description")
  if (linked?.paid) {
    const message = "the page says that this report is for subscribers: it may be cut short"
    notes.push({ kind: "truncated", message, span: null })
  }
  return { facts, description, body: linked?.body ?? null, notes }
}

const DATE_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date.issued",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "article.published",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "displaydate",
  "date",
]

function publishedOf(page: Page, linked: string | null, notes: Note[]): string | null {
  const candidates: string[] = linked ? [linked] : []
  for (const name of DATE_NAMES) {
    const value = page.metas.get(name)?.[0]
    if (value) candidates.push(value)
    // `<time>` is weaker than what is said of the article as such, stronger than the catch-all "date".
    if (name === "article_date_original") candidates.push(...timesOfPage(page))
  }
  for (const candidate of candidates) {
    const { value, doubt } = isoDate(candidate)
    if (value) return value
    if (doubt && notes.length < 3) notes.push({ kind: "date-implausible", message: doubt, span: null })
  }
  return null
}

/** Times marked as the publication's, else the only one there is: several unmarked ones tell nothing. */
function timesOfPage(page: Page): string[] {
  const marked: string[] = []
  const plain = new Set<string>()
  for (const { node, value } of page.times) {
    const { names, attributes } = page.nodes[node]!
    const about = `${names} ${attributes.itemprop ?? ""}`.toLowerCase()
    if (/modif|updat/.test(about)) continue
    if (/publish|pubdate|datepublished/.test(about)) marked.push(value)
    else plain.add(value.trim())
  }
  return marked.length > 0 ? marked.slice(0, 1) : plain.size === 1 ? [...plain] : []
}

function firstOf(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tidy(page.metas.get(name)?.[0] ?? "")
    if (value) return value
  }
  return null
}

/** An author is a name; the address of a profile is none. */
function author(value: string | null): string | null {
  return value && !/^(?:https?:)?\/\//i.test(value) && value.length <= 200 ? value : null
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\/[^\s"'<>]{1,2000}$/i.test(value.trim()) ? value.trim() : null
}

/** BCP 47 from `fr`, `fr-FR`, `fr_FR`; null for anything else. */
function language(value: string | null): string | null {
  const found = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}|[A-Za-z]{4}|\d{3}))?$/.exec(value?.trim() ?? "")
  if (!found) return null
  return found[2]
    ? `${found[1]!.toLowerCase()}-${found[2].length === 2 ? found[2].toUpperCase() : found[2]}`
    : found[1]!.toLowerCase()
}

function tidy(value: string): string | null {
  return value.replace(/\s+/g, " ").trim() || null
}
