import type { Parsed } from "../model/doc.ts"
import { RELATIONS, UPOS } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"
import type { Entity, Time } from "../model/reading.ts"
import { withVerbs } from "./alike.ts"
import type { Group } from "./groups.ts"
import { findGroups } from "./groups.ts"
import type { CueEntry, Lexicon } from "./lexicon.ts"
import { BEGINS, lexiconOf, predicatesOfNumbers } from "./lexicon.ts"
import { withNames } from "./names.ts"
import type { Quoted } from "./quotes.ts"
import { findQuotes } from "./quotes.ts"
import { Room, write } from "./room.ts"
import type { AttributionRules } from "./rules.ts"
import { isTitle } from "./titles.ts"

/** Half-open run of token rows. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A report whose tokens are found by where they stand: stretches are turned into tokens more often than there are tokens. */
export interface Placed extends Parsed {
  /** The first token that ends behind each offset of the text; the count of tokens behind the last one. */
  readonly tokenAt: Int32Array
}

/** One report as the constructions look at it: the tokens, and indexes by token of all that is known of them. */
export interface Scene {
  readonly doc: Placed
  readonly rules: AttributionRules
  readonly lexicon: Lexicon
  readonly text: string
  /** Without what something is called ("la revue « Nature »"). */
  readonly quotes: readonly Quoted[]
  /** One past the last token of the title that a token opens with its mark, 0 elsewhere; and where the title began that it
   * closes, -1 elsewhere. */
  readonly titleEnd: Int32Array
  readonly titleStart: Int32Array
  /** Index of the outermost quotation a token stands in (marks included), -1 outside. */
  readonly quoteOf: Int32Array
  /** The first token from each one on that stands in a quotation; the count of tokens when none does. */
  readonly nextQuoted: Int32Array
  /** First token of each quotation (its opening mark) and one past its last. */
  readonly quoteRuns: readonly Run[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  /** Index of the entity a token belongs to, -1 when none; longer mentions win. */
  readonly entityOf: Int32Array
  /** One past the last token of the time a token belongs to, 0 outside. */
  readonly timeEnd: Int32Array
  readonly timeStart: Int32Array
  /** Index of the time a token belongs to, -1 when none. */
  readonly timeOf: Int32Array
  readonly groups: readonly Group[]
  /** Index of the verb group a token belongs to, -1 when none. */
  readonly groupOf: Int32Array
  /** The numbers of each token's word and of its lemma among those of the tables (`words.ts`), and the hashes of both. */
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly wordHash: Int32Array
  readonly lemmaHash: Int32Array
  /** What set phrases a token may begin: bits of `BEGINS`, and of `LOOKS`; in what sets its word is: bits of `IN`. */
  readonly begins: Uint8Array
  readonly sets: Uint8Array
  /** Where more columns find room. */
  readonly room: Room
  /** Is there a tree at all? */
  readonly parsed: boolean
  readonly notes: ReturnType<typeof findQuotes>["notes"]
}

export function setScene(
  tagged: Parsed,
  entities: readonly Entity[],
  times: readonly Time[],
  rules: AttributionRules,
): Scene {
  const lexicon = lexiconOf(rules)
  const room = new Room(tagged.count)
  const told = lexicon.words.numbers.of(tagged, room)
  const { words, lemmas, wordHash, lemmaHash } = told
  const begins = room.bytes()
  const sets = room.bytes()
  for (let i = 0; i < tagged.count; i++) {
    begins[i] = lexicon.words.begins[words[i]!]!
    sets[i] = lexicon.words.sets[words[i]!]!
  }
  const doc = placed(withVerbs(withNames(tagged), lexicon, begins))
  lexicon.words.numbers.renew(told, tagged.lemma, doc.lemma)
  const text = doc.article.text
  const holding = new Uint8Array(doc.blocks.length)
  for (let i = 0; i < doc.count; i++) holding[doc.block[i]!] = 1
  const quotes = findQuotes(
    text,
    doc.blocks.filter((_, b) => holding[b] === 1),
  )
  const marked = quotes.value.map(quote => runOf(doc, quote.start, quote.end))
  const { titleEnd, titleStart, spoken } = splitTitles(doc, lexicon, quotes.value, marked, room)
  const quoteRuns = spoken.map(q => marked[q]!)
  const quoteOf = room.nones()
  spoken.forEach((q, k) => {
    if (quotes.value[q]!.depth === 0) write(quoteOf, marked[q]!.from, marked[q]!.to, k)
  })
  const nextQuoted = room.zeros()
  for (let i = doc.count - 1, next = doc.count; i >= 0; i--) {
    if (quoteOf[i]! >= 0) next = i
    nextQuoted[i] = next
  }
  const entityOf = room.nones()
  const sizes = room.zeros()
  entities.forEach((entity, e) => {
    for (const mention of entity.mentions) {
      const run = runOf(doc, mention.start, mention.end)
      for (let i = run.from; i < run.to; i++) {
        if (run.to - run.from < sizes[i]!) continue
        entityOf[i] = e
        sizes[i] = run.to - run.from
      }
    }
  })
  const timeEnd = room.zeros()
  const timeStart = room.zeros()
  const timeOf = room.nones()
  for (const [t, time] of times.entries()) {
    const run = runOf(doc, time.start, time.end)
    write(timeOf, run.from, run.to, t)
    write(timeEnd, run.from, run.to, run.to)
    write(timeStart, run.from, run.to, run.from)
  }
  const groups = findGroups(doc, lexicon, timeEnd, begins)
  const groupOf = room.nones()
  for (const [g, group] of groups.entries()) write(groupOf, group.from, group.to, g)
  return {
    doc,
    rules,
    lexicon,
    text,
    quotes: spoken.map(q => quotes.value[q]!),
    titleEnd,
    titleStart,
    quoteOf,
    nextQuoted,
    quoteRuns,
    entities,
    times,
    entityOf,
    timeEnd,
    timeStart,
    timeOf,
    groups,
    groupOf,
    words,
    lemmas,
    wordHash,
    lemmaHash,
    begins,
    sets,
    room,
    parsed: doc.head.some(head => head >= 0),
    notes: quotes.notes,
  }
}

/** Parts what something is called from what is said: the numbers of the quotations that remain, and where titles are. */
function splitTitles(
  doc: Parsed,
  lexicon: Lexicon,
  quotes: readonly Quoted[],
  runs: readonly Run[],
  room: Room,
) {
  const titleEnd = room.zeros()
  const titleStart = room.nones()
  const spoken: number[] = []
  for (const [q, quote] of quotes.entries()) {
    const hasInner = q + 1 < quotes.length && quotes[q + 1]!.start < quote.end
    const run = runs[q]!
    if (!isTitle(doc, lexicon, quote, run, hasInner)) spoken.push(q)
    else {
      titleEnd[run.from] = run.to
      titleStart[run.to - 1] = run.from
    }
  }
  return { titleEnd, titleStart, spoken }
}

/** The report with its places written down. Spelled out, as `parsedOf` is. */
function placed(doc: Parsed): Placed {
  const { article, language, blocks, count, start, end, sentence, block, part, norm, sentenceStart } = doc
  const { upos, morph, lemma, head, rel } = doc
  const tokenAt = new Int32Array(article.text.length + 1)
  let at = 0
  for (let i = 0; i < count; i++) for (const past = end[i]!; at < past; at++) tokenAt[at] = i
  tokenAt.fill(count, at)
  return {
    article,
    language,
    blocks,
    count,
    start,
    end,
    sentence,
    block,
    part,
    norm,
    sentenceStart,
    upos,
    morph,
    lemma,
    head,
    rel,
    tokenAt,
  }
}

/** Does a finite verb stand among these tokens? */
export function holdsFinite({ groupOf, groups }: Scene, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite") return true
  return false
}

/** The tokens that touch a stretch of the text; empty when none does. */
export function runOf({ tokenAt, start: starts, count }: Placed, start: number, end: number): Run {
  const from = tokenAt[start]!
  let to = end > start ? tokenAt[end - 1]! : from
  while (to < count && starts[to]! < end) to++
  return { from, to }
}

/** The word of a stretch that the others hang on: the first that hangs outside it, or on `above`. */
export function headOfRun(doc: Parsed, { from, to }: Run, above = -1): number {
  for (let i = from; i < to; i++) {
    const head = doc.head[i]!
    if (head === above || head < from || head >= to) return i
  }
  return from
}

/** No construction looks further than this many tokens from where it starts, whatever a "sentence" is: a text
 * without stops is still read in linear time. */
const REACH = 300

export function sentenceOf(scene: Scene, i: number): Run {
  const s = scene.doc.sentence[i]!
  const from = Math.max(scene.doc.sentenceStart[s]!, i - REACH)
  return { from, to: Math.min(scene.doc.sentenceStart[s + 1]!, i + REACH) }
}

/** The outermost quotations a stretch of the text touches, in order. */
export function quotesOver(scene: Scene, span: { start: number; end: number }): number[] {
  const { quoteOf, nextQuoted, quoteRuns } = scene
  const { from, to } = runOf(scene.doc, span.start, span.end)
  const found: number[] = []
  let i = from < to ? nextQuoted[from]! : to
  while (i < to) {
    const q = quoteOf[i]!
    found.push(q)
    const after = Math.max(i + 1, quoteRuns[q]!.to)
    i = after < to ? nextQuoted[after]! : to
  }
  return found
}

export function uposOf(doc: Parsed, i: number): (typeof UPOS)[number] {
  return UPOS[doc.upos[i]!]!
}

export function relOf(doc: Parsed, i: number): (typeof RELATIONS)[number] {
  return RELATIONS[doc.rel[i]!]!
}

export { get, has }

/** One past the last token of a phrase that starts at `i`, -1 when it does not. A contraction matches as the
 * words it stands for or as it is written. */
export function matchWords(doc: Parsed, i: number, words: readonly string[]): number {
  let at = i
  for (const word of words) {
    if (at >= doc.count) return -1
    const norm = doc.norm[at]!
    // Most fail here, and letters are compared faster than words.
    if (norm.charCodeAt(0) !== word.charCodeAt(0) && doc.part[at] !== 1) return -1
    if (norm === word || isElided(norm, word)) at++
    else if (doc.part[at] === 1 && writtenOf(doc, at) === word) at += 2
    else return -1
  }
  return at
}

/** « d' » for "de": a word before a vowel. */
function isElided(norm: string, word: string): boolean {
  const last = norm.length - 1
  if (word.length !== norm.length || norm[last] !== "'" || word[last] !== "e") return false
  return word.startsWith(norm.slice(0, last))
}

export function spanOfToken(doc: Parsed, i: number): { start: number; end: number } {
  return { start: doc.start[i]!, end: doc.end[i]! }
}

/** A token as written, in small letters; both halves of a contraction give the whole. */
function writtenOf(doc: Parsed, i: number): string {
  const { text } = doc.article
  const [start, end] = [doc.start[i]!, doc.end[i]!]
  let at = start
  while (at < end && isSmallLetter(text.charCodeAt(at))) at++
  if (at === end) return text.slice(start, end)
  return doc.article.text.slice(doc.start[i]!, doc.end[i]!).toLowerCase().replace(/’/g, "'")
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

const NO_ENTRIES: readonly CueEntry[] = []

/** The cue prepositions that may begin at a token; a contraction begins what it is written as ("aux yeux de"). */
export function prepositionsAt(scene: Scene, i: number): readonly CueEntry[] {
  const { doc, lexicon, begins } = scene
  const own = begins[i]! & BEGINS.preposition ? lexicon.prepositions.get(doc.norm[i]!)! : NO_ENTRIES
  if (doc.part[i] !== 1) return own
  const written = lexicon.prepositions.get(writtenOf(doc, i)) ?? NO_ENTRIES
  return own.length === 0 ? written : written.length === 0 ? own : [...written, ...own]
}

/** The predicates that a token may be. */
export function predicatesAt({ lexicon, words, lemmas }: Scene, i: number): readonly CueEntry[] {
  return predicatesOfNumbers(lexicon.words, words[i]!, lemmas[i]!)
}

/** A full stop or another sign that ends a sentence. */
export function isStop(doc: Parsed, i: number): boolean {
  if (uposOf(doc, i) !== "PUNCT") return false
  const signs = doc.norm[i]!
  for (let at = 0; at < signs.length; at++) if (!".!?…".includes(signs[at]!)) return false
  return signs.length > 0
}

export function isComma(doc: Parsed, i: number): boolean {
  const norm = doc.norm[i]
  // A length is compared faster than a word.
  return norm?.length === 1 && norm === ","
}

export function isDash(doc: Parsed, i: number): boolean {
  return isOneOf(doc.norm[i]!, "-–—―")
}

export function isQuoteSign(doc: Parsed, i: number): boolean {
  const [start, end] = [doc.start[i]!, doc.end[i]!]
  const { text } = doc.article
  if (end - start === 1) return QUOTE_SIGNS.includes(text[start]!)
  return end - start === 2 && isPaired(text[start]!) && QUOTE_PAIR.test(text.slice(start, end))
}

/** Is a word a single sign, one of these? */
export function isOneOf(word: string, signs: string): boolean {
  return word.length === 1 && signs.includes(word)
}

function isPaired(sign: string): boolean {
  return sign === "'" || sign === "’" || sign === "`"
}

const QUOTE_SIGNS = "«»“”„\"‟‹›'‘’"
/** Two signs of a typewriter for one mark. */
const QUOTE_PAIR = /^(?:['’]{2}|``)$/
