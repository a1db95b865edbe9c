import type { Span } from "../model/span.ts"
import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { stretch } from "./draft.ts"
import type { CueEntry } from "./lexicon.ts"
import { wordsOfPhrase } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter, verbFollows, withParticiple } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, isDash, isQuoteSign, isStop, matchWords, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** "Selon l'institut, …", "…, according to the union": a preposition names who says the rest of the clause. */
export function prepositionDraft(scene: Scene, i: number): Draft | null {
  const { doc, lexicon } = scene
  for (const entry of lexicon.prepositions.get(doc.norm[i]!) ?? []) {
    const after = matchWords(doc, i, wordsOfPhrase(entry.key))
    if (after < 0) continue
    const source = sourceAfter(scene, entry, i, after)
    if (!source) continue
    const content = contentAround(scene, entry, i, source.to)
    if (!content) continue
    return {
      rule: "according-to",
      entry,
      head: i,
      cue: [{ from: i, to: after }],
      lemma: entry.key,
      source,
      content: content.spans,
      addressee: null,
      negated: false,
      group: null,
      quote: content.quote,
      via: null,
      prior: entry.takes.has("opinion") ? 0.75 : 0.93,
    }
  }
  return null
}

/** The phrase after the preposition, if it is somebody or something that can say the rest. */
function sourceAfter(scene: Scene, entry: CueEntry, i: number, after: number): Phrase | null {
  const { doc } = scene
  const limit = sentenceOf(scene, i).to
  if (entry.takes.has("source")) {
    // The noun is part of the cue ("de source policière"): the phrase without its preposition is the source.
    const phrase = phraseAfter(scene, after - 1, limit)
    return phrase && phrase.to > after - 1 ? phrase : null
  }
  let phrase = phraseAfter(scene, after, limit)
  if (!phrase) {
    const q = scene.quoteOf[after] ?? -1
    // A name in quotation marks.
    if (q < 0 || scene.quoteRuns[q]!.from !== after || after === i) return null
    phrase = { from: after, to: scene.quoteRuns[q]!.to, head: after + 1 }
    return entry.takes.has("any") ? phrase : null
  }
  phrase = withParticiple(scene, phrase, limit)
  if (scene.timeEnd[phrase.head]! > 0) return null
  const type = speakerType(scene, phrase)
  if (entry.takes.has("any")) return phrase
  if (entry.takes.has("document")) return type === "document" ? phrase : null
  if (
    scene.lexicon.sets.measures.has(doc.lemma[phrase.head]!) ||
    scene.lexicon.sets.measures.has(doc.norm[phrase.head]!)
  )
    return null
  // Set off by commas, whatever the phrase names vouches for the clause, unless it is a measure or a rule.
  if (type === "unknown" && (!entry.takes.has("speaker") || !set(scene, i, phrase.to, limit))) return null
  if (entry.takes.has("opinion")) return opinion(scene, i, phrase, type) ? phrase : null
  if (entry.takes.has("speaker") && type === "document" && !set(scene, i, phrase.to, limit)) return null
  return phrase
}

/** Is the prepositional phrase set off by commas, or does it open or close the sentence? */
function set(scene: Scene, i: number, to: number, limit: number): boolean {
  const { doc } = scene
  const opens = i === sentenceOf(scene, i).from || isComma(doc, i - 1) || doc.norm[i - 1] === "("
  return opens && (to >= limit || isComma(doc, to) || isStop(doc, to))
}

/** "Pour l'opposition, c'est un échec": a judgement of a named or single speaker, at the head of its clause. */
function opinion(scene: Scene, i: number, phrase: Phrase, type: string): boolean {
  const { doc } = scene
  if (type === "document" || type === "state") return false
  const sentence = sentenceOf(scene, i)
  const before = i - 1
  const heads =
    i === sentence.from ||
    doc.norm[before] === ":" ||
    isQuoteSign(doc, before) ||
    isComma(doc, before) ||
    uposOf(doc, before) === "CCONJ"
  if (!heads) return false
  const plural = scene.doc.norm[phrase.to - 1]!.endsWith("s") && type === "group"
  if (plural) return false
  const next = phrase.to
  if (next >= sentence.to) return false
  if (isComma(doc, next)) {
    const end = clauseEnd(scene, next + 1, null)
    for (let j = next + 1; j < end; j++) if (verbFollows(scene, j, end)) return true
    return scene.quoteOf[next + 1] !== scene.quoteOf[next]
  }
  const q = scene.quoteOf[next]!
  if (q >= 0 && scene.quoteRuns[q]!.from === next) return true
  const subject = phraseAfter(scene, next, sentence.to)
  return subject !== null && verbFollows(scene, subject.to, sentence.to) && i === sentence.from
}

/** What is said: the clause after the phrase when it opens one, the sentence around it when it stands inside or at
 * the end. Null when nothing is left to be said. */
function contentAround(
  scene: Scene,
  entry: CueEntry,
  i: number,
  to: number,
): { spans: readonly Span[]; quote: number } | null {
  const { doc } = scene
  const sentence = sentenceOf(scene, i)
  const inside = scene.quoteOf[i]!
  const floor = clauseStart(scene, i, sentence.from, inside)
  const opens = floor >= i || onlyTimes(scene, floor, i)
  // Somebody through whom it is said stands between ("selon un diplomate cité par l'agence").
  const end = pastRelay(scene, to, sentence.to)
  const next = end
  if (opens) {
    const from = next < sentence.to && (isComma(doc, next) || doc.norm[next] === ":") ? next + 1 : next
    const q = from < doc.count && doc.block[from] === doc.block[i] ? scene.quoteOf[from]! : -1
    if (q >= 0 && q !== inside && scene.quoteRuns[q]!.from === from) {
      const run = scene.quoteRuns[q]!
      const rest = clauseEnd(scene, from, null)
      if (rest > run.to + 1 && uposOf(doc, run.to) !== "PUNCT")
        return { spans: stretch(scene, from, rest), quote: q }
      return { spans: scene.quotes[q]!.outer, quote: q }
    }
    if (from >= sentence.to) return null
    const spans = stretch(scene, from, clauseEnd(scene, from, null))
    const lead = floor < i ? stretch(scene, floor, i) : []
    if (spans.length === 0 || !(isComma(doc, next) || entry.takes.has("opinion") || holdsVerb(scene, from)))
      return null
    return { spans: [...lead, ...spans], quote: -1 }
  }
  const before = stretch(scene, floor, i)
  if (before.length === 0) return null
  const set = isComma(doc, i - 1) || isDash(doc, i - 1) || doc.norm[i - 1] === "(" || isQuoteSign(doc, i - 1)
  if (!set && next < sentence.to && !isStop(doc, next) && !isComma(doc, next)) return null
  if (!set && (!trailing(scene, i, to) || !verbIn(scene, floor, i))) return null
  const q = isQuoteSign(doc, i - 1)
    ? scene.quoteOf[i - 1]!
    : isComma(doc, i - 1) && i > 1 && isQuoteSign(doc, i - 2)
      ? scene.quoteOf[i - 2]!
      : -1
  if (q >= 0 && q !== inside && scene.quoteRuns[q]!.from <= floor + 1)
    return { spans: scene.quotes[q]!.outer, quote: q }
  if (next < sentence.to && isComma(doc, next) && set) {
    const rest = clauseEnd(scene, next + 1, null)
    return { spans: [...before, ...stretch(scene, next + 1, rest)], quote: -1 }
  }
  return { spans: before, quote: -1 }
}

/** Without a comma before it the phrase must name a speaker, not a measure. */
function trailing(scene: Scene, i: number, to: number): boolean {
  const type = speakerType(scene, { from: i + 1, to, head: headIn(scene, i + 1, to) })
  return type !== "document" && type !== "unknown" && type !== "group"
}

function headIn(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const upos = uposOf(scene.doc, i)
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") return i
  }
  return to - 1
}

function verbIn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbFollows(scene, i, to)) return true
  return false
}

function holdsVerb(scene: Scene, from: number): boolean {
  const { to } = sentenceOf(scene, from)
  for (let i = from; i < to; i++) if (verbFollows(scene, i, to)) return true
  return false
}

/** Where the clause begins that the phrase stands in: after a subordinator, a colon, a semicolon or the mark of
 * the quotation around it. */
function clauseStart(scene: Scene, i: number, floor: number, inside: number): number {
  const { doc, lexicon } = scene
  for (let j = i - 1; j >= floor; j--) {
    if (scene.quoteOf[j] !== inside) {
      if (scene.quoteOf[j]! >= 0) continue
      return j + 1
    }
    if (inside >= 0 && scene.quoteRuns[inside]!.from === j) return j + 1
    if (doc.norm[j] === ";" || doc.norm[j] === ":" || doc.norm[j] === "(") return j + 1
    if (lexicon.sets.that.has(doc.norm[j]!) && uposOf(doc, j) === "SCONJ") return j + 1
  }
  return floor
}

/** Only times, connectives and commas between the start of the clause and the phrase. */
function onlyTimes(scene: Scene, from: number, to: number): boolean {
  const { doc } = scene
  for (let i = from; i < to; i++) {
    const upos = uposOf(doc, i)
    const light =
      scene.timeEnd[i]! > 0 || upos === "PUNCT" || upos === "ADV" || upos === "CCONJ" || upos === "ADP"
    if (!light) return false
  }
  return true
}

/** One past "cité par l'agence" after the source. */
export function pastRelay(scene: Scene, to: number, limit: number): number {
  const { doc, lexicon } = scene
  const start = to < limit && isComma(doc, to) ? to + 1 : to
  const g = start < limit ? scene.groupOf[start]! : -1
  if (g < 0 || scene.groups[g]!.from !== start || !lexicon.sets.relays.has(scene.groups[g]!.lemma)) return to
  const group = scene.groups[g]!
  const agent = group.to
  if (agent >= limit || !lexicon.sets.agents.has(doc.norm[agent]!)) return to
  return phraseAfter(scene, agent + 1, limit)?.to ?? to
}
