import { FIELDS, fieldOf, type Json } from "./fields.ts"

/** Longest head that is looked at; nobody writes a longer one by hand. */
const MOST_LINES = 40

/** A plain text may open with a small head between two lines of dashes, as many corpora and site builders write it:
 *
 *     ---
 *     title: Un câble sous-marin rompu
 *     published: 2024-03-04T14:05+00:00
 *     ---
 *
 * Gives the head and the rest as one record, or null when the text opens with anything else: only a closed head whose
 * every line is `name: value`, and which names a date, a title or an outlet, is believed. */
export function frontMatter(text: string): Json | null {
  const lines: string[] = []
  let at = 0
  while (lines.length < MOST_LINES) {
    const end = text.indexOf("\n", at)
    if (end < 0) return null
    const line = text.slice(at, end).replace(/\r$/, "").trimEnd()
    at = end + 1
    if (line === "---" && lines.length > 1) break
    lines.push(line)
  }
  if (lines[0] !== "---" || lines.length === MOST_LINES) return null
  const head: Record<string, string> = Object.create(null)
  for (const line of lines.slice(1)) {
    if (line === "" || line.startsWith("#")) continue
    const [, name, value] = /^([A-Za-z][\w-]*):(?: +(.*))?$/.exec(line) ?? []
    if (name === undefined) return null
    head[name] = unquoted(value ?? "")
  }
  if (!FIELDS.some(field => field !== "text" && field !== "html" && fieldOf(head, field, {}) !== undefined))
    return null
  return { ...head, text: text.slice(at) }
}

/** YAML lets a value stand in quotes. */
function unquoted(value: string): string {
  const inner = /^"(.*)"$|^'(.*)'$/.exec(value)
  return inner ? (inner[1] ?? inner[2])! : value
}
