import type { Parsed } from "../model/doc.ts"
import type { NameSpan } from "./candidate.ts"
import { countryShown, demonymOfTwo, type Lexicon, type Noun, townCountry } from "./lexicon.ts"

/** The country that the words of a description show. A state's name, its adjective or one of its bodies says it
 * outright, first of all the adjective beside the noun; so does a place that « de » or "of" joins to it. Where somebody is (« en Égypte », "in Cairo") tells his
 * country only when nothing else does, and never that of one who was sent there. Null when two disagree. */
export function countryIn(
  doc: Parsed,
  lexicon: Lexicon,
  from: number,
  to: number,
  head: number,
  noun: Noun,
  nameAt: Int32Array,
  names: readonly NameSpan[],
): string | null {
  const { offices, words } = lexicon.rules
  const own = new Set<string>()
  let where: string | null = null
  let away = false
  let abroad = false
  for (let i = from; i < to; i++) {
    const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null
    if (i >= head + noun.length && !name) {
      if (words.of.has(doc.norm[i]!)) away = false
      else if (words.alsoOf.has(doc.norm[i]!) && noun.use === "role") away = true
    }
    if (name) {
      const code = ofName(doc, lexicon, name, noun)
      if (code && away) where ??= code
      else if (code) own.add(code)
      else if (/^(?:organisation|official-body|media)$/.test(name.type)) abroad = true
      i = name.to - 1
      continue
    }
    const two = i + 1 < to ? demonymOfTwo(lexicon, doc, i) : undefined
    const code = two?.code ?? countryShown(lexicon, doc, i)
    const last = two ? i + 1 : i
    if (!code) continue
    const listed = words.and.has(doc.norm[i - 1] ?? "") || words.and.has(doc.norm[last + 1] ?? "")
    const beside = last === head - 1 || (i === head + noun.length && noun.use === "role")
    if (beside && !listed) return code
    own.add(code)
    i = last
  }
  if (own.size > 0) return own.size === 1 ? [...own][0]! : null
  return abroad || offices.envoys.has(noun.lemma) ? null : where
}

/** The country of a name: as the lists have it, or of the town it is for a mayor or a bishop. */
function ofName(doc: Parsed, lexicon: Lexicon, name: NameSpan, noun: Noun): string | null {
  if (name.entry) return name.entry.country
  if (name.type === "group") return lexicon.demonyms.get(doc.norm[name.from]!)?.code ?? null
  const territorial = name.type === "other" && lexicon.rules.offices.territorial.has(noun.lemma)
  return name.type === "place" || territorial ? townAt(doc, lexicon, name.from, name.to) : null
}

/** The country of the town named between two tokens. */
export function townAt(doc: Parsed, lexicon: Lexicon, from: number, to: number): string | null {
  return townCountry(lexicon, doc.article.text.slice(doc.start[from]!, doc.end[to - 1]!))
}
