import type { Parsed } from "../model/doc.ts"
import type { NameSpan } from "./candidate.ts"
import { namesByCapitals } from "./capitals.ts"
import type { Lexicon } from "./lexicon.ts"
import { type FoundName, findNames, type NameModel } from "./names.ts"

/** The names of a report, by lists and capitals, and by the trained finder where the pack has one. The finder says
 * where a name ends; lists, titles and the nouns beside it know better what it is. */
export function foundNames(doc: Parsed, lexicon: Lexicon, model: NameModel | null): NameSpan[] {
  const listed = namesByCapitals(doc, lexicon)
  return model ? merged(listed, findNames(doc, model)) : listed
}

/** Both run in text order and overlap nothing of their own. */
function merged(listed: readonly NameSpan[], trained: readonly FoundName[]): NameSpan[] {
  const out: NameSpan[] = []
  let l = 0
  for (const found of trained) {
    while (l < listed.length && listed[l]!.to <= found.start) {
      if (standsAlone(listed[l]!)) out.push(listed[l]!)
      l++
    }
    const touching: NameSpan[] = []
    while (l < listed.length && listed[l]!.from < found.end) touching.push(listed[l++]!)
    out.push(...settled(found, touching))
  }
  for (; l < listed.length; l++) if (standsAlone(listed[l]!)) out.push(listed[l]!)
  return out
}

/** A name the finder missed is kept when a list, a title or a noun vouches for it. */
function standsAlone(name: NameSpan): boolean {
  return name.certain
}

/** One stretch that both have seen. A listed name that holds the whole of it is the name. */
function settled(found: FoundName, touching: readonly NameSpan[]): NameSpan[] {
  const same = touching.find(one => one.from === found.start && one.to === found.end)
  if (same)
    return [same.certain ? same : { ...same, type: typeOf(found, same), certain: found.type !== "other" }]
  const wider = touching.find(one => one.from <= found.start && one.to >= found.end && one.certain)
  if (wider) return [wider]
  const beside = touching[0]
  return [
    {
      from: found.start,
      to: found.end,
      type: beside?.certain && touching.length === 1 ? beside.type : found.type,
      certain: found.type !== "other",
      entry: null,
    },
  ]
}

/** « other » covers products and events alike; the form of the name may tell which. */
function typeOf(found: FoundName, listed: NameSpan): NameSpan["type"] {
  return found.type === "other" && listed.type !== "person" && listed.type !== "place"
    ? listed.type
    : found.type
}
