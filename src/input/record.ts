import type { Article } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import type { Facts } from "./article.ts"
import { isoDate } from "./date.ts"
import { type Field, type FieldMap, fieldOf, type Json } from "./fields.ts"
import { articleFromHtml } from "./html.ts"
import { articleFromText } from "./text.ts"

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
  const facts: Facts = { ...factsOf(record as Json, map, notes), ...told(over) }
  const text = fieldOf(record as Json, "text", map)
  if (typeof text === "string" && text.trim() !== "") return articleFromText(text, facts, origin, notes)
  const html = fieldOf(record as Json, "html", map)
  if (typeof html === "string" && html.trim() !== "") return articleFromHtml(html, facts, origin, notes)
  const named = map.text ?? "text"
  return text === undefined || text === null ? `it has no "${named}"` : `its "${named}" holds no words`
}

function factsOf(record: Json, map: FieldMap, notes: Note[]): Facts {
  const words = (field: Field) => asWords(fieldOf(record, field, map))
  return {
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

function told(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Facts
}
