import type { Article } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import { type Facts, given } from "./article.ts"
import { isoDate } from "./date.ts"
import { type Field, type FieldMap, fieldOf, type Json } from "./fields.ts"
import { genreNamed } from "./genre.ts"
import { articleFromHtml } from "./html.ts"
import { articleFromText } from "./text.ts"
import { translatedNote, translationIn } from "./translated.ts"

/** A record of a scraper or of our own making, as an Article; a string when it cannot be one: the reason, in words.
 * May throw the `InputError` of the page it holds. */
export function articleFromRecord(
  record: unknown,
  map: FieldMap,
  over: Facts,
  origin: string,
): Article | string {
  if (record === null || typeof record !== "object" || Array.isArray(record)) return "it is no JSON object"
  const notes: Note[] = []
  const facts: Facts = { ...factsOf(record as Json, map, notes), ...given(over) }
  const translation = translationIn(record as Json, facts.language ?? null)
  if (translation) notes.push(translatedNote("the record", translation))
  const text = paragraphs(fieldOf(record as Json, "text", map))
  if (typeof text === "string" && text.trim() !== "") return articleFromText(text, facts, origin, notes)
  const html = fieldOf(record as Json, "html", map)
  if (typeof html === "string" && html.trim() !== "") return articleFromHtml(html, facts, origin, notes)
  const named = map.text ?? "text"
  return text === undefined || text === null ? `it has no "${named}"` : `its "${named}" holds no words`
}

/** Spiders often keep a text as a list of its paragraphs. */
function paragraphs(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(part => typeof part === "string")) return value
  return value
    .map(part => part.trim())
    .filter(part => part !== "")
    .join("\n\n")
}

function factsOf(record: Json, map: FieldMap, notes: Note[]): Facts {
  const words = (field: Field) => asWords(fieldOf(record, field, map))
  const modified = fieldOf(record, "modified", map)
  return {
    modified: typeof modified === "string" ? isoDate(modified).value : null,
    section: words("section"),
    genre: typeof record.genre === "string" ? genreNamed(record.genre) : null,
    id: words("id"),
    language: words("language"),
    published: publishedOf(fieldOf(record, "published", map), notes),
    title: words("title"),
    outlet: words("outlet"),
    url: words("url"),
    byline: words("byline"),
    agency: words("agency"),
  }
}

function publishedOf(value: unknown, notes: Note[]): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null
  const { value: date, doubt } = isoDate(value)
  if (doubt) notes.push({ kind: "date-implausible", message: doubt, span: null })
  return date
}

function asWords(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null
  if (typeof value === "number") return String(value)
  if (Array.isArray(value)) return value.filter(v => typeof v === "string" && v.trim()).join(", ") || null
  return null
}
