import { type Parsed, wordsOf } from "../model/doc.ts"
import type { FoundName } from "./names.ts"

/** Brings names of a report that share their words to one type: « Samaras » is whoever « Antonis Samaras » is, and a
 * name said ten times is not a place once. Spans are kept. */
export function joinLikeNames(doc: Parsed, names: readonly FoundName[]): readonly FoundName[] {
  const votes = new Map<string, Map<FoundName["type"], number>>()
  const lastWords = new Set<string>()
  for (const name of names) {
    const key = keyOf(doc, name)
    const types = votes.get(key) ?? new Map()
    votes.set(key, types)
    types.set(name.type, (types.get(name.type) ?? 0) + 1)
    if (name.type === "person" && name.end - name.start > 1) lastWords.add(wordsOf(doc, name.end - 1))
  }
  return names.map(name => {
    if (name.end - name.start === 1 && name.type !== "person" && lastWords.has(wordsOf(doc, name.start)))
      return { ...name, type: "person" as const }
    const types = votes.get(keyOf(doc, name))!
    if (types.size === 1) return name
    const own = types.get(name.type)!
    const [best, most] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a))
    return most >= 2 * own ? { ...name, type: best } : name
  })
}

function keyOf(doc: Parsed, name: FoundName): string {
  return doc.article.text.slice(doc.start[name.start]!, doc.end[name.end - 1]!)
}
