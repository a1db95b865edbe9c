import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import type { Facts } from "./article.ts"
import { isoDate } from "./date.ts"
import type { Page } from "./html-page.ts"
import { type LiveEntry, reportIn } from "./json-ld.ts"
import { type Translation, translatedNote } from "./translated.ts"
import { writtenDates } from "./written-date.ts"

export interface PageFacts {
  readonly facts: Facts
  /** The summary the page gives of itself to search engines; often its standfirst. */
  readonly description: string | null
  /** The whole text as given to search engines; null when it is not given. */
  readonly body: string | null
  /** The posts that the page describes, when it is one that is kept up live; null for any other. */
  readonly live: readonly LiveEntry[] | null
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
  const spoken =
    language(linked?.language ?? null) ??
    language(page.language) ??
    language(meta("og:locale", "content-language", "dc.language"))
  const published = publishedOf(page, linked?.published ?? null, spoken, notes)
  const modified = modifiedOf(page, linked?.modified ?? null)
  const facts: Facts = {
    title,
    url: webAddress(page.canonical) ?? webAddress(meta("og:url")) ?? webAddress(linked?.url ?? null),
    outlet: meta("og:site_name") ?? linked?.publisher ?? meta("application-name", "dc.publisher") ?? null,
    byline:
      linked?.authors ??
      authors(page, "author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"),
    language: spoken,
    published,
    modified: modified === published ? null : modified,
    genre: linked?.genre ?? (meta("article:opinion") === "true" ? "opinion" : null),
    section:
      linked?.section ??
      meta("article:section", "og:article:section", "parsely-section", "cxenseparse:section"),
  }
  const description = linked?.description ?? meta("og:description", "description", "twitter:description")
  const translation = linked?.translation ?? translationOfPage(page, meta, spoken)
  if (translation) notes.push(translatedNote("the page", translation))
  if (linked?.paid) {
    const message = doubt("page-for-subscribers")
    notes.push({ kind: "truncated", message, span: null })
  }
  return { facts, description, body: linked?.body ?? null, live: linked?.live ?? null, notes }
}

/** What `meta` says, or the mark that a browser's translator leaves on a page that is saved through it. */
function translationOfPage(
  page: Page,
  meta: (...names: string[]) => string | null,
  spoken: string | null,
): Translation | null {
  const by = meta("translator", "article:translator", "dc.contributor.translator", "citation_translator")
  const of = meta("dcterms.istranslationof", "article:translated_from", "translated-from")
  const declared = meta("original-language", "original_language", "article:original_language")
  const from =
    declared && spoken && declared.slice(0, 2).toLowerCase() !== spoken.slice(0, 2) ? declared : null
  const byMachine = page.nodes.some(
    ({ tag, names }) => tag === "html" && /\stranslated-(?:ltr|rtl)\s/.test(names),
  )
  return by || of || from || byMachine ? { by, of, from, byMachine } : null
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

function modifiedOf(page: Page, linked: string | null): string | null {
  const names = [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
  ]
  for (const candidate of [linked, ...names.map(name => page.metas.get(name)?.[0])]) {
    const { value } = candidate ? isoDate(candidate) : { value: null }
    if (value) return value
  }
  return null
}

function publishedOf(page: Page, linked: string | null, spoken: string | null, notes: Note[]): string | null {
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
  return writtenOn(page, spoken)
}

/** Short lines that say when: their own word for it, or a place made for it, as against any date in the text. */
const SAYS_WHEN =
  /^(?:(?:article |post )?(?:publi[eé]e?|post[eé]e?|mise? en ligne|par[ru]+e?|[eé]crite?|published|posted|written|first published|created)(?: par [^,|]{2,60}| by [^,|]{2,60})?[ :,|-])/i
const SAYS_CHANGED = /mis(?:e|es)? [aà] jour|modifi|actualis|updat|modified|changed|corrig/i
const SHORT = 200

/** The day that the page shows to its reader as that of publication, when it shows one alone. */
function writtenOn(page: Page, spoken: string | null): string | null {
  const days = new Set<string>()
  for (const block of page.blocks) {
    const { text } = block.text
    if (text.length > SHORT || !/\d{4}/.test(text)) continue
    const said = SAYS_WHEN.test(text)
    if (!said && !isDatePlace(page, block.node)) continue
    const first = text.split(SAYS_CHANGED, 1)[0]!
    const [day] = writtenDates(first, spoken)
    if (day) days.add(day)
    if (said && day) return day
  }
  return days.size === 1 ? [...days][0]! : null
}

const DATE_PLACE =
  /(?:^|[\s_-])(?:date|pub-?date|publish(?:ed)?(?:-?(?:date|on|at))?|publication|posted-?on|timestamp|dateline)(?:[\s_-]|$)/

function isDatePlace(page: Page, node: number): boolean {
  for (let i = node, up = 0; i > 0 && up < 3; i = page.nodes[i]!.parent, up++) {
    const { names, tag } = page.nodes[i]!
    if (tag === "body" || tag === "article") return false
    if (/modif|updat|comment|event|related/.test(names)) return false
    if (tag === "time" || DATE_PLACE.test(names)) return true
  }
  return false
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

/** Authors are names; the address of a profile is none. */
function authors(page: Page, ...names: string[]): string | null {
  for (const name of names) {
    const found = (page.metas.get(name) ?? [])
      .map(tidy)
      .filter(
        value =>
          value !== null &&
          value.length <= 200 &&
          !/^(?:https?:)?\/\/|^@|facebook\.com|twitter\.com/i.test(value),
      )
    if (found.length > 0) return [...new Set(found)].slice(0, 8).join(", ")
  }
  return null
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
