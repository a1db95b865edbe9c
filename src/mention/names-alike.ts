import { type Parsed, UPOS, wordsOf } from "../model/doc.ts"
import type { FoundName } from "./names.ts"

/** Brings names of a report that share their words to one type, and finds again those that were missed: « Samaras »
 * is whoever « Antonis Samaras » is, a name said ten times is not a place once, and not overlooked once. */
export function joinLikeNames(doc: Parsed, names: readonly FoundName[]): readonly FoundName[] {
  const families = new Set<string>()
  const votes = new Map<string, Map<FoundName["type"], number>>()
  for (const name of names) {
    const types = votes.get(keyOf(doc, name)) ?? new Map()
    votes.set(keyOf(doc, name), types)
    types.set(name.type, (types.get(name.type) ?? 0) + 1)
    if (name.type === "person" && name.end - name.start > 1) families.add(wordsOf(doc, name.end - 1))
  }
  const alike = names.map(name => {
    if (name.end - name.start === 1 && name.type !== "person" && families.has(wordsOf(doc, name.start)))
      return { ...name, type: "person" as const }
    const types = votes.get(keyOf(doc, name))!
    if (types.size === 1) return name
    const [best, most] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a))
    return most >= 2 * types.get(name.type)! ? { ...name, type: best } : name
  })
  return withMissed(doc, alike, families)
}

interface Known {
  readonly words: readonly string[]
  readonly type: FoundName["type"]
}

/** Adds the places where words stand that are a name elsewhere: of two words or more, or found twice, or the family
 * name of a person. */
function withMissed(
  doc: Parsed,
  names: readonly FoundName[],
  families: ReadonlySet<string>,
): readonly FoundName[] {
  const times = new Map<string, number>()
  for (const name of names) times.set(keyOf(doc, name), (times.get(keyOf(doc, name)) ?? 0) + 1)
  const known = new Map<string, Known[]>()
  const seen = new Set<string>()
  const learn = (words: readonly string[], type: FoundName["type"]): void => {
    const key = words.join(" ")
    if (seen.has(key)) return
    seen.add(key)
    known.set(
      words[0]!,
      [...(known.get(words[0]!) ?? []), { words, type }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  for (const name of names) {
    const words = Array.from({ length: name.end - name.start }, (_, k) => wordsOf(doc, name.start + k))
    if (words.length > 1 || times.get(keyOf(doc, name))! > 1) learn(words, name.type)
  }
  for (const family of families) learn([family], "person")
  const taken = new Uint8Array(doc.count)
  for (const { start, end } of names) taken.fill(1, start, end)
  const added: FoundName[] = []
  for (let i = 0; i < doc.count; i++) {
    if (taken[i] || doc.upos[i] !== PROPN) continue
    for (const { words, type } of known.get(wordsOf(doc, i)) ?? []) {
      const end = i + words.length
      if (!words.every((word, k) => !taken[i + k] && i + k < doc.count && wordsOf(doc, i + k) === word))
        continue
      // More of a name on either side: another name, not this one.
      if (doc.upos[end] === PROPN || (i > 0 && doc.upos[i - 1] === PROPN)) continue
      added.push({ start: i, end, type })
      taken.fill(1, i, end)
      break
    }
  }
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : names
}

const PROPN = UPOS.indexOf("PROPN")

function keyOf(doc: Parsed, name: FoundName): string {
  return doc.article.text.slice(doc.start[name.start]!, doc.end[name.end - 1]!)
}
