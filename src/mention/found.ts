import type { Parsed } from "../model/doc.ts"
import { wordsOf } from "../model/doc.ts"
import type { NameSpan } from "./candidate.ts"
import { demonymTo, isCapital, namesByCapitals } from "./capitals.ts"
import { isUpper, type Lexicon, nounOf } from "./lexicon.ts"
import { type FoundName, findNames, type NameModel } from "./names.ts"

/** The names of a report, by lists and capitals, and by the trained finder where the pack has one. Lists, titles and
 * the nouns beside a name know where it ends and what it is; where only capitals speak, the finder is heard. */
export function foundNames(doc: Parsed, lexicon: Lexicon, model: NameModel | null): NameSpan[] {
  const listed = namesByCapitals(doc, lexicon)
  const names = model ? merged(doc, lexicon, listed, findNames(doc, model)) : listed
  return names.map(name => (isOutlet(doc, lexicon, name) ? { ...name, type: "media", certain: true } : name))
}

/** « Radio Ys », "Harbour Herald": the form tells that it is an outlet; "Emily Post" opens like a person. */
function isOutlet(doc: Parsed, lexicon: Lexicon, { from, to, type, entry }: NameSpan): boolean {
  if (entry || type === "place" || to - from < 2) return false
  const { outlets, firstNames } = lexicon.rules
  const first = doc.norm[from]!
  if (outlets.first.has(first)) return isCapital(doc, from)
  if (!outlets.last.has(doc.norm[to - 1]!) || !isCapital(doc, to - 1)) return false
  return !firstNames.masculine.has(first) && !firstNames.feminine.has(first)
}

/** What lists know comes first; then what the finder found beside it; then what only capitals speak for, when its
 * form is that of a name: several words, or capitals inside. */
function merged(
  doc: Parsed,
  lexicon: Lexicon,
  listed: readonly NameSpan[],
  trained: readonly FoundName[],
): NameSpan[] {
  const taken = new Uint8Array(doc.count)
  const out: NameSpan[] = []
  const take = (name: NameSpan) => {
    taken.fill(1, name.from, name.to)
    out.push(name)
  }
  const isFree = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (taken[i]) return false
    return true
  }
  for (const name of listed) if (name.certain) take(name)
  const open = new Map(listed.filter(name => !name.certain).map(name => [name.from, name]))
  for (const one of trained) {
    const whole = withoutKind(doc, lexicon, one)
    const found = beforeTaken(whole, taken)
    if (!found || isCommon(doc, lexicon, found)) continue
    const same = open.get(found.start)
    if (found !== whole && (!same || same.to > found.end)) continue
    const listedType = same?.to === found.end ? same.type : null
    const type =
      found !== whole ? (listedType ?? "other") : listedType ? typeOf(found, listedType) : found.type
    const certain = found === whole && found.type !== "other"
    take({ from: found.start, to: found.end, type, certain, entry: null })
  }
  for (const name of open.values()) if (isFree(name.from, name.to) && hasNameForm(doc, name)) take(name)
  return out.sort((a, b) => a.from - b.from)
}

/** « l'ONG Terre Claire »: an acronym that says what something is stands before its name. */
function withoutKind(doc: Parsed, lexicon: Lexicon, found: FoundName): FoundName {
  const kind = lexicon.nouns.get(doc.norm[found.start]!)
  const before = kind?.use === "kind" && found.end - found.start > 1 && isUpper(wordsOf(doc, found.start))
  return before ? { ...found, start: found.start + 1 } : found
}

/** What is left of a name when the lists know that another begins inside it; null when nothing is. */
function beforeTaken(found: FoundName, taken: Uint8Array): FoundName | null {
  let end = found.start
  while (end < found.end && !taken[end]) end++
  if (end === found.start) return null
  return end === found.end ? found : { ...found, end }
}

/** « degrés Celsius », « l'État », "South Korean": capitals that name nobody. */
function isCommon(doc: Parsed, lexicon: Lexicon, { start, end }: FoundName): boolean {
  const { words } = lexicon.rules
  const people = lexicon.peoples.has(doc.norm[start]!)
  if (end - start < 3 && !people && demonymTo(doc, lexicon, start) === end) return true
  // "the Democrat", "the King": what one is, whatever the capital; « King » alone may be a surname.
  if (end - start === 1 && words.definite.has(doc.norm[start - 1] ?? "") && !isCapital(doc, end)) {
    if (nounOf(lexicon, doc.norm[start]!)?.use === "role") return true
  }
  return (
    end - start === 1 &&
    (words.commonCapitals.has(doc.norm[start]!) || words.plainAcronyms.has(doc.norm[start]!))
  )
}

function hasNameForm(doc: Parsed, name: NameSpan): boolean {
  if (name.to - name.from > 1) return true
  return /.[\p{Lu}\d]/u.test(doc.article.text.slice(doc.start[name.from]!, doc.end[name.to - 1]!))
}

/** « other » covers products and events alike; the form of the name may tell which. */
function typeOf(found: FoundName, listed: NameSpan["type"]): NameSpan["type"] {
  return found.type === "other" && listed !== "person" && listed !== "place" ? listed : found.type
}
