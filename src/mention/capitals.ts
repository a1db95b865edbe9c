import type { Parsed } from "../model/doc.ts"
import { wordsOf } from "../model/doc.ts"
import type { EntityType } from "../model/reading.ts"
import { type NameSpan, uposOf } from "./candidate.ts"
import {
  demonymOfTwo,
  isCapitalised,
  isDemonym,
  isUpper,
  type KnownEntry,
  knownAt,
  type Lexicon,
  nounAt,
  nounOf,
  opensInSmall,
} from "./lexicon.ts"

/** The names of a report, found by capitals, lists and the nouns that open names (« ministère de la Santé »).
 * Ordered, never overlapping, without determiner or title. One pass; no word is looked at more than a few times. */
export function namesByCapitals(doc: Parsed, lexicon: Lexicon): NameSpan[] {
  const seen = capitalsInside(doc, lexicon)
  const out: NameSpan[] = []
  let i = 0
  while (i < doc.count) {
    const end = doc.sentenceStart[doc.sentence[i]! + 1]!
    const found = nameAt(doc, lexicon, seen, i, end)
    if (found) out.push(found)
    i = found ? found.to : i + 1
  }
  return out
}

function nameAt(
  doc: Parsed,
  lexicon: Lexicon,
  seen: ReadonlySet<string>,
  i: number,
  end: number,
): NameSpan | null {
  if (!mayBeginName(doc, lexicon, i)) return null
  const known = doc.part[i] === 2 ? null : knownAt(lexicon, doc, i)
  const people = peopleAt(doc, lexicon, i)
  if (people) return people
  const opened = openedAt(doc, lexicon, i, end)
  const run = runAt(doc, lexicon, seen, i, end)
  const longest = Math.max(opened?.to ?? 0, run?.to ?? 0)
  if (known && (known.to >= longest || standsAlone(doc, lexicon, known, i))) {
    return fromKnown(known.entry, i, known.to)
  }
  // « Paris Saint-Germain » is not Paris; « Russie et Chine » is not one name.
  if (opened && opened.to >= longest) return opened
  return run
}

/** A glance at most words: in small letters a name begins with a noun that opens it, a people or a listed name. */
function mayBeginName(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const code = doc.article.text.charCodeAt(doc.start[i]!)
  if (code < 97 || code > 122) return code > 47
  const second = doc.article.text.charCodeAt(doc.start[i]! + 1)
  if (second >= 65 && second <= 90) return true
  if (opensInSmall(lexicon, doc, i)) return true
  const lemma = doc.lemma[i]!
  return lemma !== doc.norm[i] && lexicon.nouns.has(lemma)
}

/** « Conseil de sécurité de l'ONU » is the Council; « le journaliste de France 2 Jean Untel » names two. */
function standsAlone(
  doc: Parsed,
  lexicon: Lexicon,
  known: { entry: KnownEntry; to: number },
  from: number,
): boolean {
  if (known.to > from + 1 && lexicon.rules.words.of.has(doc.norm[known.to]!)) return true
  if (/^(?:state|place)$/.test(known.entry.type) && isOfRole(doc, lexicon, from)) return true
  return isGiven(doc, lexicon, known.to)
}

/** « le président de Serbie Jean Untel », « le gouverneur du Texas Greg Untel »: the land of an office, right after « de ». */
function isOfRole(doc: Parsed, lexicon: Lexicon, from: number): boolean {
  const { words } = lexicon.rules
  let of = from - 1
  while (of > 0 && words.determiners.has(doc.norm[of]!)) of--
  if (of < 1 || !words.of.has(doc.norm[of]!) || doc.sentence[of - 1] !== doc.sentence[from]) return false
  const role = nounAt(lexicon, doc, of - 1)
  return role?.use === "role" && role.post !== false
}

function isGiven(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  if (i >= doc.count || !isCapital(doc, i)) return false
  const { masculine, feminine } = lexicon.rules.firstNames
  return masculine.has(doc.norm[i]!) || feminine.has(doc.norm[i]!) || /^\p{Lu}\.$/u.test(wordsOf(doc, i))
}

function fromKnown(entry: KnownEntry, from: number, to: number): NameSpan {
  return { from, to, type: entry.type, certain: true, entry }
}

/** Peoples: « les Grecs », « des Français », "a hundred Greeks". */
function peopleAt(doc: Parsed, lexicon: Lexicon, i: number): NameSpan | null {
  if (!isDemonym(lexicon, doc, i) || !lexicon.peoples.has(doc.norm[i]!)) return null
  const before = i > 0 && doc.sentence[i - 1] === doc.sentence[i] ? doc.norm[i - 1]! : ""
  const counted = before !== "" && uposOf(doc, i - 1) === "NUM"
  if (!counted && !lexicon.rules.words.pluralArticles.has(before)) return null
  const capital = isCapital(doc, i)
  if (!capital && (!lexicon.rules.words.smallPeoples || uposOf(doc, i) !== "NOUN")) return null
  if (i + 1 < doc.count && isCapital(doc, i + 1) && capital) return null
  if (uposOf(doc, i) === "ADJ" && !capital) return null
  return { from: i, to: i + 1, type: "group", certain: true, entry: null }
}

/** A name opened by a common noun: « Commission européenne », « université de Rennes », « océan Indien ». */
function openedAt(doc: Parsed, lexicon: Lexicon, i: number, end: number): NameSpan | null {
  const noun = nounAt(lexicon, doc, i)
  if (!noun || noun.use === "role") return null
  const { words } = lexicon.rules
  const capital = isCapital(doc, i) && (!opensClause(doc, i) || isCapital(doc, i + 1))
  // « le ministre de la Mer Untel »: what the office is about opens no name.
  if (isCapital(doc, i) && noun.type !== "official-body" && isPortfolio(doc, lexicon, i)) return null
  // « le parti populaire » describes, « le Parti populaire » names; « ONG » only says what follows.
  if (noun.use === "kind" && (!capital || isUpper(wordsOf(doc, i)))) return null
  if (noun.type === "place" && !capital && lexicon.rules.words.pluralArticles.has(doc.norm[i - 1] ?? ""))
    return null
  let j = i + noun.length
  let last = 0
  let complements = 0
  let adjective = false
  let named = false
  while (j < end) {
    if (isNameWord(doc, lexicon, j)) {
      // « la Commission européenne Untel » would be two names.
      if (adjective && capital) break
      if (last > 0 && isGiven(doc, lexicon, j) && !isGiven(doc, lexicon, j - 1)) break
      named = complements === 0
      j++
      last = j
      continue
    }
    if (isAdjective(doc, lexicon, j) && (capital || last === 0 || j === last)) {
      adjective = true
      j++
      if (capital || last > 0) last = j
      continue
    }
    if (words.of.has(doc.norm[j]!) && complements < 2) {
      let k = j + 1
      while (k < end && words.determiners.has(doc.norm[k]!)) k++
      if (k >= end) break
      const capitalised = isNameWord(doc, lexicon, k)
      const known = capitalised ? knownAt(lexicon, doc, k) : null
      // « une convention de la Russie » is no name; « ambassade de France » is.
      if (known?.entry.type === "state" && k > j + 1 && !capital) break
      // « le musée Untel de Lyon »: the name was complete.
      if (named && (known || capitalised)) break
      if (!capitalised && !(capital && complements === 0 && uposOf(doc, k) === "NOUN")) break
      complements++
      adjective = false
      j = known ? known.to : k + 1
      last = j
      continue
    }
    break
  }
  if (last === 0) return null
  return { from: i, to: last, type: noun.type, certain: true, entry: null }
}

/** A run of capitalised words, with the small words that belong inside. */
function runAt(
  doc: Parsed,
  lexicon: Lexicon,
  seen: ReadonlySet<string>,
  i: number,
  end: number,
): NameSpan | null {
  if (!isNameWord(doc, lexicon, i) || !mayOpen(doc, lexicon, seen, i, end)) return null
  const { words } = lexicon.rules
  let j = i + 1
  if (onlyTells(doc, lexicon, i) || isPortfolio(doc, lexicon, i)) return null
  while (j < end) {
    // A given name after something else begins another name: « l'AFP Jean Untel ».
    if (isGiven(doc, lexicon, j) && !isGiven(doc, lexicon, j - 1) && isNameWord(doc, lexicon, j + 1)) break
    if (isNameWord(doc, lexicon, j) || isNumberOfName(doc, j, end)) {
      j++
      continue
    }
    const k = pastConnectors(doc, lexicon, i, j, end)
    if (k === j) break
    j = k
  }
  while (j > i + 1 && words.possessives.has(doc.norm[j - 1]!)) j--
  if (j === i + 1 && !saysSomething(doc, lexicon, i)) return null
  const { type, certain } = guess(doc, lexicon, i, j)
  return { from: i, to: j, type, certain, entry: null }
}

/** "South Korean officials", « le Russe Untel »: a demonym tells where from; "the British Museum" is a name. */
function onlyTells(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const to = demonymTo(doc, lexicon, i)
  if (i > 0 && demonymOfTwo(lexicon, doc, i - 1)) return true
  if (to === null) return false
  const next = to < doc.count && doc.sentence[to] === doc.sentence[i] ? nounAt(lexicon, doc, to) : null
  if (next && next.use !== "role" && isCapital(doc, to)) return false
  return isNameWord(doc, lexicon, to) || next !== null || /^(?:NOUN|ADJ|CCONJ)$/.test(uposOf(doc, to))
}

/** One past a demonym of one or two words that begins at the token, else null. */
export function demonymTo(doc: Parsed, lexicon: Lexicon, i: number): number | null {
  if (demonymOfTwo(lexicon, doc, i)) return i + 2
  return isDemonym(lexicon, doc, i) ? i + 1 : null
}

/** Is a single capitalised word a name? Not « l'État », « la TVA », « le ministre de la Défense », « XIXe ». */
function saysSomething(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const { words } = lexicon.rules
  if (words.commonCapitals.has(doc.norm[i]!) || words.plainAcronyms.has(doc.norm[i]!)) return false
  const word = wordsOf(doc, i)
  if (word.length === 1 || /^[IVXLCDM]+(?:e|er|re|ère|ème|th|st|nd|rd)$/.test(word)) return false
  return !isPortfolio(doc, lexicon, i)
}

/** « le ministre de la Défense Untel »: what the office is about, with its article, not a name. */
function isPortfolio(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const { words } = lexicon.rules
  let j = i - 1
  while (j > 0 && words.determiners.has(doc.norm[j]!)) j--
  if (j < 1 || j === i - 1 || doc.sentence[j] !== doc.sentence[i] || !words.of.has(doc.norm[j]!)) return false
  if (isUpper(wordsOf(doc, i))) return false
  let k = j - 1
  while (k > 0 && isAdjective(doc, lexicon, k)) k--
  const role = nounAt(lexicon, doc, k)
  return role?.use === "role" && words.offices.has(role.lemma)
}

/** Past « de », "of", "von"… when a capital follows and the two sides make one name; else where it was. */
function pastConnectors(doc: Parsed, lexicon: Lexicon, from: number, j: number, end: number): number {
  const { words } = lexicon.rules
  let k = j
  while (k < end && k < j + 2 && words.connectors.has(doc.norm[k]!)) k++
  if (k === j || k >= end || !isNameWord(doc, lexicon, k)) return j
  const place = words.of.has(doc.norm[j]!) ? knownAt(lexicon, doc, k) : null
  // "Senator Jane Doe of Vermont": where one is from, after one's name.
  if (place && /^(?:state|place)$/.test(place.entry.type) && isPersonBefore(doc, lexicon, from, j)) return j
  if (words.particles.has(doc.norm[j]!)) return k + 1
  if (!words.of.has(doc.norm[j]!)) return j
  const left = knownAt(lexicon, doc, from)
  const right = knownAt(lexicon, doc, k)
  if (left || isUpper(wordsOf(doc, from)) || right?.entry.type === "state") return j
  const first = doc.norm[from]!
  const given = lexicon.rules.firstNames
  if (j === from + 1 && (given.masculine.has(first) || given.feminine.has(first))) return right ? j : k + 1
  // A single foreign word before « de »: « Rio de… » is in the lists, « Impact de Montréal » is a club.
  return j === from + 1 && nounLike(doc, from) ? k + 1 : j
}

/** Is the run a given name and a family name, or two words after a role: "President Xi Jinping"? */
function isPersonBefore(doc: Parsed, lexicon: Lexicon, from: number, to: number): boolean {
  if (to - from < 2) return false
  if (isGiven(doc, lexicon, from)) return true
  const before =
    from > 0 && doc.sentence[from - 1] === doc.sentence[from] ? nounAt(lexicon, doc, from - 1) : null
  return before?.use === "role" && before.type === "person"
}

function nounLike(doc: Parsed, i: number): boolean {
  return uposOf(doc, i) === "NOUN"
}

/** Capitals at the start of a sentence say little; some of those words are names elsewhere in the report. */
function capitalsInside(doc: Parsed, lexicon: Lexicon): ReadonlySet<string> {
  const seen = new Set<string>()
  for (let i = 1; i < doc.count; i++) {
    if (isNameWord(doc, lexicon, i) && !opensClause(doc, i)) seen.add(doc.norm[i]!)
  }
  return seen
}

function mayOpen(doc: Parsed, lexicon: Lexicon, seen: ReadonlySet<string>, i: number, end: number): boolean {
  if (!opensClause(doc, i)) return true
  const word = wordsOf(doc, i)
  if ((isUpper(word) && word.length > 1) || seen.has(doc.norm[i]!)) return true
  const tag = uposOf(doc, i)
  if (tag === "PROPN") return true
  const { masculine, feminine } = lexicon.rules.firstNames
  if (masculine.has(doc.norm[i]!) || feminine.has(doc.norm[i]!)) return true
  const next = i + 1 < end && isNameWord(doc, lexicon, i + 1)
  if (tag === "X" || tag === "NOUN" || tag === "ADJ" || tag === "VERB") {
    const noun = nounAt(lexicon, doc, i)
    return next && !noun && !isDemonym(lexicon, doc, i) && (tag === "X" || tag === "NOUN")
  }
  return false
}

/** Is this the first word of a sentence, a quotation or a title? */
export function opensClause(doc: Parsed, i: number): boolean {
  if (i === 0 || doc.sentence[i - 1] !== doc.sentence[i]) return true
  let j = i - 1
  while (j > 0 && isMark(doc, j, OPENING)) {
    if (doc.sentence[j - 1] !== doc.sentence[i]) return true
    j--
  }
  return j < i - 1 || isMark(doc, j, CLOSING)
}

const OPENING = "«\"“”'‘([\u2013\u2014-"
const CLOSING = ":.!?…"

/** Is the token one of these marks? */
function isMark(doc: Parsed, i: number, marks: string): boolean {
  return doc.end[i]! - doc.start[i]! === 1 && marks.includes(doc.article.text[doc.start[i]!]!)
}

export function isCapital(doc: Parsed, i: number): boolean {
  if (i >= doc.count) return false
  const code = doc.article.text.charCodeAt(doc.start[i]!)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return isCapitalised(doc.article.text.slice(doc.start[i]!, doc.start[i]! + 2))
}

/** A capitalised word that is not one of those that carry a capital for another reason. */
function isNameWord(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  if (i >= doc.count || doc.part[i] === 2) return false
  const code = doc.article.text.charCodeAt(doc.start[i]!)
  // Most words are in small letters throughout.
  if (code >= 97 && code <= 122 && doc.norm[i]!.length === doc.end[i]! - doc.start[i]!) {
    const second = doc.article.text.charCodeAt(doc.start[i]! + 1)
    if (second < 65 || (second >= 97 && second <= 122)) return false
  }
  const word = wordsOf(doc, i)
  if (!isCapitalised(word)) return /^\d+[\p{Lu}]{1,4}$/u.test(word) || /^[a-z]\p{Lu}/u.test(word)
  const { words } = lexicon.rules
  const norm = doc.norm[i]!
  if (lexicon.titles.has(norm) || (word.length === 1 && opensClause(doc, i))) return false
  // « De Gaulle », « L'Oréal »: a capital article inside a sentence belongs to the name.
  if (words.articlesInNames.has(norm))
    return isCapital(doc, i + 1) && doc.part[i] === 0 && !opensClause(doc, i)
  if (norm.endsWith("'")) return false
  if (words.notNames.has(norm)) return isUpper(word) && word.length > 1 && !opensClause(doc, i)
  const noun = nounOf(lexicon, norm)
  return !noun || noun.use === "head" || (noun.use === "kind" && !isUpper(word))
}

/** « Falcon 9 », « Ubuntu 12.10 »: a number that closes a name, not one that counts what follows. */
function isNumberOfName(doc: Parsed, i: number, end: number): boolean {
  const word = wordsOf(doc, i)
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(word)) return false
  if (i + 1 >= end) return true
  const next = uposOf(doc, i + 1)
  return next !== "NOUN" && next !== "SYM" && next !== "NUM" && next !== "X" && next !== "ADJ"
}

export function isAdjective(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const demonym = isDemonym(lexicon, doc, i)
  return (
    (uposOf(doc, i) === "ADJ" && !(demonym && isCapital(doc, i))) ||
    (demonym && isCapital(doc, i) !== lexicon.rules.words.smallPeoples)
  )
}

/** What the form and the neighbours of an unlisted name say of its type. */
function guess(
  doc: Parsed,
  lexicon: Lexicon,
  from: number,
  to: number,
): { type: EntityType; certain: boolean } {
  const { rules } = lexicon
  const before = from > 0 && doc.sentence[from - 1] === doc.sentence[from] ? from - 1 : -1
  const first = doc.norm[from]!
  const words = doc.article.text.slice(doc.start[from]!, doc.end[to - 1]!)
  if (before >= 0 && lexicon.titles.has(doc.norm[before]!)) return { type: "person", certain: true }
  const beside = before >= 0 ? kindBefore(doc, lexicon, from) : null
  if (beside) return { type: beside, certain: true }
  const { masculine, feminine } = rules.firstNames
  if (to - from > 1 && (masculine.has(first) || feminine.has(first))) return { type: "person", certain: true }
  if (/^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(wordsOf(doc, from)) && to - from > 1)
    return { type: "person", certain: true }
  for (let i = from; i < to; i++) {
    const noun = nounAt(lexicon, doc, i)
    if (noun && noun.use !== "role") return { type: noun.type, certain: true }
  }
  if (/\d/.test(words)) return { type: "product", certain: false }
  if (isUpper(words) && to - from === 1) return { type: "organisation", certain: false }
  if (before >= 0 && rules.placesBefore.has(doc.norm[before]!)) return { type: "place", certain: false }
  if (to - from >= 2 && to - from <= 4) return { type: "person", certain: false }
  if (masculine.has(first) || feminine.has(first)) return { type: "person", certain: false }
  return { type: "other", certain: false }
}

/** The type of a noun that stands right before the name, with adjectives between: « la fusée russe Soyouz ». */
function kindBefore(doc: Parsed, lexicon: Lexicon, from: number): EntityType | null {
  let i = from - 1
  let of = false
  for (let steps = 0; i >= 0 && steps < 4 && doc.sentence[i] === doc.sentence[from]; steps++, i--) {
    const noun = nounAt(lexicon, doc, i)
    if (noun) {
      if (isPortfolio(doc, lexicon, i)) return "person"
      // « la ville de X » is a place, « le maire de X » is not the person X.
      if (of) return noun.type === "place" && noun.use === "kind" ? "place" : null
      return noun.type === "group" ? null : noun.type
    }
    if (lexicon.rules.words.of.has(doc.norm[i]!) && steps === 0) of = true
    else if (!isAdjective(doc, lexicon, i)) return null
  }
  return null
}
