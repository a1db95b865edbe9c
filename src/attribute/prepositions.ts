import { has } from "../model/morphology.ts"
import type { SourceType } from "../model/reading.ts"
import type { Span } from "../model/span.ts"
import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, stretch } from "./draft.ts"
import { beforeAgain } from "./edges.ts"
import type { Group } from "./groups.ts"
import { withHanging, withLikeVerb, withoutSubject, withRelative } from "./hanging.ts"
import { type CueEntry, changedEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { isRelative, phraseAfter, verbFollows, withParticiple } from "./phrases.ts"
import { contentAround, headIn, isPersonal, pastModifier } from "./said-around.ts"
import type { Run, Scene } from "./scene.ts"
import {
  holdsFinite,
  isComma,
  isDash,
  isQuoteSign,
  isStop,
  matchWords,
  prepositionsAt,
  sentenceOf,
  uposOf,
} from "./scene.ts"
import { senseNumber } from "./senses.ts"
import { isAmount, SPEAKING, speakerType } from "./speaker.ts"
import { type Tally, tallyBefore } from "./tallies.ts"

const SPEAKER = senseNumber("speaker")

/** Words of somebody's own are given as such: marks open near by. */
const NEAR = 8

const RELATIVE: CueEntry["takes"] = new Set(["any"])

/** "Selon l'institut, …", "…, according to the union": a preposition names who says the rest of the clause. */
export function prepositionDraft(scene: Scene, i: number): Draft | null {
  const { doc } = scene
  for (const entry of prepositionsAt(scene, i)) {
    const after = matchWords(doc, i, entry.words)
    if (after < 0) continue
    if (entry.takes.has("source") || entry.takes.has("informant")) {
      const draft = sourceDraft(scene, entry, i, after)
      if (draft) return draft
      continue
    }
    const tally = entry.takes.has("speaker") ? tallyBefore(scene, entry, i) : null
    if (tally) {
      const counter = phraseAfter(scene, after, tally.limit)
      if (counter && SPEAKING.has(typeOf(scene, counter)))
        return tallied(scene, entry, { from: i, to: after }, counter, tally)
    }
    const source = sourceAfter(scene, entry, i, after)
    if (!source || (isRelative(scene, source) && isToldByNoun(scene, i))) continue
    const content = quotedBefore(scene, entry, i) ?? contentAround(scene, entry, i, source.to)
    if (!content || (entry.takes.has("quoted") && !quotesSoon(scene, source.to) && content.quote < 0))
      continue
    return {
      rule: "according-to",
      // Whom a relative pronoun stands for and whose opinion its clause tells is sure by the form.
      entry: isRelative(scene, source) ? changedEntry(entry, { takes: RELATIVE }) : entry,
      head: i,
      cue: [{ from: i, to: after }],
      lemma: entry.key,
      source: withoutArticle(scene, source),
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

/** « 20 000 | selon les syndicats »: the figure alone is theirs. */
function tallied(scene: Scene, entry: CueEntry, cue: Run, source: Phrase, { count }: Tally): Draft {
  const content = stretch(scene, count.from, count.to)
  return {
    ...plainDraft("according-to", cue.from, [cue], entry.key, withoutArticle(scene, source), content, 0.93),
    entry,
  }
}

/** "« Jeux du vide », selon la formule d'une actrice": of words in marks right before such a phrase they alone are somebody's. */
function quotedBefore(
  scene: Scene,
  entry: CueEntry,
  i: number,
): { spans: readonly Span[]; quote: number } | null {
  const end = isComma(scene.doc, i - 1) ? i - 1 : i
  if (!entry.takes.has("quoted") || end === 0) return null
  // « rebaptisés « Jeux du vide », selon la formule d'une actrice »: a title, too.
  const title = scene.titleStart[end - 1]!
  if (title >= 0) return { spans: stretch(scene, title, end), quote: -1 }
  const quote = scene.quoteOf[end - 1]!
  if (quote < 0 || scene.quoteRuns[quote]!.to !== end) return null
  return { spans: scene.quotes[quote]!.outer, quote }
}

/** "aux yeux du | maire": without the half of a contraction whose other half belongs to the preposition. */
export function withoutArticle({ doc }: Scene, source: Phrase): Phrase {
  const isFused =
    source.from < source.head && source.from > 0 && doc.start[source.from] === doc.start[source.from - 1]
  return isFused ? { ...source, from: source.from + 1 } : source
}

function quotesSoon(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.doc.count && i < from + NEAR; i++) {
    const q = scene.quoteOf[i]!
    if (q >= 0 && scene.quoteRuns[q]!.from === i) return true
  }
  return false
}

/** "De source policière, …", "…, a-t-on appris de sources concordantes": the noun is the source, the preposition the
 * cue; who is said to have learnt it is nobody. An informant ("auprès de la procureure") is named behind such a verb
 * alone. */
function sourceDraft(scene: Scene, entry: CueEntry, i: number, after: number): Draft | null {
  const { doc, lexicon } = scene
  const noun = entry.takes.has("informant") ? after : after - 1
  const source = phraseAfter(scene, noun, sentenceOf(scene, i).to)
  if (!source || source.to <= noun) return null
  const before = i > 1 ? Math.max(scene.groupOf[i - 1]!, scene.groupOf[i - 2]!) : -1
  const verb = before >= 0 ? scene.groups[before]! : null
  // « n'a pas été confirmé | de source officielle »: what no such source has told.
  if (verb?.passive && verb.negated && verb.to === i) return null
  const generic = verb && verb.inverted >= 0 && lexicon.sets.generics.has(doc.norm[verb.inverted]!)
  if (!generic && entry.takes.has("informant")) return null
  const from = generic ? opening(verb) : i
  const content = contentAround(scene, entry, from, source.to)
  if (!content) return null
  const preposition = { from: i, to: noun }
  return {
    ...plainDraft(
      "according-to",
      generic ? verb.head : i,
      generic ? [...cueOf(verb, verb.to), preposition] : [preposition],
      entry.key,
      source,
      content.spans,
      0.98,
    ),
    entry,
    quote: content.quote,
  }
}

function opening(verb: Group): number {
  return Math.min(verb.from, verb.inverted)
}

/** The phrase after the preposition, if it is somebody or something that can say the rest. */
function sourceAfter(scene: Scene, entry: CueEntry, i: number, after: number): Phrase | null {
  const { doc } = scene
  const { to } = sentenceOf(scene, i)
  // "is, for the mayor, | a mistake": no role of the mayor's.
  const limit =
    entry.takes.has("opinion") && isComma(doc, i - 1) && isCopulaAt(scene, i - 2)
      ? nextComma(scene, after, to)
      : to
  let phrase = phraseAfter(scene, after, limit)
  // « de l'avis de tous, … »: whatever single word the tagger takes it for.
  if (!phrase && entry.takes.has("any") && isComma(doc, after + 1))
    return { from: after, to: after + 1, head: after }
  // "according to | court papers": behind a preposition of the source a noun that is written like a verb, and a noun.
  if (!phrase && entry.takes.has("speaker") && uposOf(doc, after) === "VERB") {
    const behind = phraseAfter(scene, after + 1, limit)
    if (behind && behind.head === after + 1 && uposOf(doc, behind.head) === "NOUN")
      phrase = { ...behind, from: after }
  }
  if (!phrase) {
    const q = scene.quoteOf[after] ?? -1
    // A name in quotation marks.
    if (q < 0 || scene.quoteRuns[q]!.from !== after || after === i) return null
    phrase = { from: after, to: scene.quoteRuns[q]!.to, head: after + 1 }
    return entry.takes.has("any") ? phrase : null
  }
  const near = withParticiple(scene, withoutSubject(scene, phrase, limit), limit)
  phrase = withLikeVerb(scene, withRelative(scene, withHanging(scene, near, limit), limit), limit)
  if (scene.timeEnd[phrase.head]! > 0) return null
  const type = typeOf(scene, phrase)
  if (entry.takes.has("person")) return SPEAKING.has(type) ? phrase : null
  if (entry.takes.has("any")) return phrase
  // « des rumeurs, selon lesquelles … »
  if (entry.takes.has("speaker") && isRelative(scene, phrase) && isComma(doc, i - 1)) return phrase
  if (entry.takes.has("document")) return type === "document" ? phrase : null
  if (
    scene.lexicon.sets.measures.has(doc.lemma[phrase.head]!) ||
    scene.lexicon.sets.measures.has(doc.norm[phrase.head]!)
  )
    return null
  // Set off by commas, whatever the phrase names vouches for the clause, unless it is a measure or a rule.
  if (type === "unknown" && !entry.takes.has("speaker")) return null
  if (type === "unknown" && !isPersonal(scene, phrase.head) && !set(scene, i, near.to, limit)) return null
  if (entry.takes.has("opinion")) return opinion(scene, i, phrase, type) ? phrase : null
  if (entry.takes.has("speaker") && varies(scene, i)) return null
  if (entry.takes.has("speaker") && type === "document" && !set(scene, i, phrase.to, limit)) return null
  return phrase
}

function nextComma({ doc }: Scene, from: number, to: number): number {
  let i = from
  while (i < to && !isComma(doc, i)) i++
  return i
}

/** What can speak in a phrase: its head, or a person named in it ("le rapporteur, le député Luc Riou"). */
function typeOf(scene: Scene, phrase: Phrase): SourceType {
  const type = speakerType(scene, phrase)
  if (type !== "unknown") return type
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const entity = scene.entityOf[i]!
    if (isComma(scene.doc, i - 1)) {
      const near = speakerType(scene, { from: i, to: phrase.to, head: headIn(scene, i, phrase.to) })
      if (SPEAKING.has(near)) return near
    }
    if (entity >= 0 && scene.entities[entity]!.type === "person" && uposOf(scene.doc, i - 1) !== "ADP")
      return "person"
  }
  return type
}

/** « l'annonce de la direction | selon laquelle le site fermerait »: the noun is the cue of what follows. */
function isToldByNoun({ doc, lexicon }: Scene, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - NEAR && !isComma(doc, j); j--)
    if (lexicon.nouns.get(doc.lemma[j]!)?.some(entry => entry.takes.has("rel"))) return true
  return false
}

/** "Les prix varient selon les villes": the verb just before takes a measure. */
function varies(scene: Scene, i: number): boolean {
  const { from } = sentenceOf(scene, i)
  for (let j = i - 1; j >= from && j >= i - NEAR; j--) {
    if (isComma(scene.doc, j)) return false
    const g = scene.groupOf[j]!
    if (g >= 0) return scene.lexicon.sets.varying.has(scene.groups[g]!.lemma)
  }
  return false
}

/** Is the prepositional phrase set off by commas, or does it open or close the sentence? */
function set(scene: Scene, i: number, phraseEnd: number, limit: number): boolean {
  const { doc } = scene
  const to = pastModifier(scene, phraseEnd, limit)
  const floor = sentenceOf(scene, i).from
  const first = beforeAgain(scene, i, floor - 1)
  const opens =
    first === floor || isComma(doc, first - 1) || isDash(doc, first - 1) || doc.norm[first - 1] === "("
  return opens && (to >= limit || isComma(doc, to) || isStop(doc, to) || startsClause(scene, to, limit))
}

/** "Selon la légende elle fut fondée …": a pronoun with its verb goes on without a comma. */
function startsClause(scene: Scene, i: number, limit: number): boolean {
  return uposOf(scene.doc, i) === "PRON" && verbFollows(scene, i + 1, limit)
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
  const next = phrase.to
  // « « C'est un recul », pour le député. »
  if (next >= sentence.to || isStop(doc, next))
    return isComma(doc, before) && type !== "unknown" && judgesWhole(scene, before - 1, sentence.from, phrase)
  if (isRelative(scene, phrase)) {
    // « le juge, pour qui | le pont est sûr, …»; « pour qui elle travaille » tells of no opinion.
    const q = scene.quoteOf[next]!
    if (q >= 0 && scene.quoteRuns[q]!.from === next) return isComma(doc, before)
    const who = phraseAfter(scene, next, sentence.to)
    return (
      isComma(doc, before) &&
      who !== null &&
      uposOf(doc, who.head) !== "PRON" &&
      verbFollows(scene, who.to, sentence.to)
    )
  }
  // Many unnamed people are more often those for whom something is done than those who judge it.
  // "Pour 10 % des foyers, …", "pour la majeure partie du pays, …": rather how many are concerned than whose judgement it is.
  if (isAmount(scene, phrase.head)) return judges(scene, isComma(doc, next) ? next + 1 : next)
  if (
    has(doc.morph[phrase.head]!, "Number", "Plur") &&
    uposOf(doc, phrase.head) === "NOUN" &&
    type !== "organisation" &&
    // Detractors, experts and authors are those whose judgement it is.
    scene.lexicon.senses?.nouns.get(doc.lemma[phrase.head]!) !== SPEAKER
  )
    return judges(scene, isComma(doc, next) ? next + 1 : next)
  if (isComma(doc, next)) {
    if (type !== "person" && speaksFor(scene, next + 1, sentence.to)) return false
    if (isComma(doc, before) && isCopulaAt(scene, before - 1)) return judgesSo(scene, next + 1, type)
    const end = clauseEnd(scene, next + 1, null)
    for (let j = next + 1; j < end; j++) if (verbFollows(scene, j, end)) return true
    return scene.quoteOf[next + 1] !== scene.quoteOf[next]
  }
  // « Pour Ève Tan, la secrétaire : « … » »
  const opener = doc.norm[next] === ":" ? next + 1 : next
  const q = scene.quoteOf[opener] ?? -1
  if (q >= 0 && scene.quoteRuns[q]!.from === opener) return true
  const subject = phraseAfter(scene, next, sentence.to)
  return subject !== null && verbFollows(scene, subject.to, sentence.to) && i === sentence.from
}

/** « Pour la défense, | Me Luc Riou plaide la folie »: does somebody who is named say something right there? He speaks for them. */
function speaksFor(scene: Scene, from: number, limit: number): boolean {
  const { doc, entityOf, entities, groupOf, groups } = scene
  const subject = phraseAfter(scene, from, limit)
  const group =
    subject && subject.to < limit && groupOf[subject.to]! >= 0 ? groups[groupOf[subject.to]!]! : null
  if (!subject || group?.form !== "finite" || group.from !== subject.to) return false
  const entity = entityOf[subject.to - 1]!
  if (entity < 0 || entities[entity]!.type !== "person" || uposOf(doc, subject.to - 1) !== "PROPN")
    return false
  return (scene.lexicon.verbs.get(group.lemma) ?? []).some(({ act }) => act === "speech")
}

/** « « C'est un recul », pour le député »: does a quotation with a verb of its own fill the sentence before one who can judge? */
function judgesWhole(scene: Scene, last: number, from: number, { head }: Phrase): boolean {
  const { doc, quoteOf, quoteRuns } = scene
  const q = last >= from ? quoteOf[last]! : -1
  if (q < 0 || quoteRuns[q]!.from !== from || quoteRuns[q]!.to !== last + 1) return false
  if (has(doc.morph[head]!, "Number", "Plur") && uposOf(doc, head) === "NOUN") return false
  return holdsFinite(scene, { from, to: last })
}

/** Does a finite copula end there: "the pact is | , for the union, a trap"? */
function isCopulaAt({ groupOf, groups, lexicon }: Scene, i: number): boolean {
  const g = i >= 0 ? groupOf[i]! : -1
  return (
    g >= 0 &&
    groups[g]!.form === "finite" &&
    groups[g]!.to === i + 1 &&
    lexicon.sets.copulas.has(groups[g]!.lemma)
  )
}

/** What somebody who can speak makes of it: a noun with its article, or an adjective. */
function judgesSo({ doc }: Scene, i: number, type: string): boolean {
  const upos = i < doc.count ? uposOf(doc, i) : "X"
  return type !== "unknown" && (upos === "DET" || upos === "ADJ")
}

/** "…, c'est un désastre", "…, it is a disaster": a judgement by its form. */
function judges(scene: Scene, i: number): boolean {
  const { doc, lexicon } = scene
  const q = scene.quoteOf[i] ?? -1
  if (q >= 0 && scene.quoteRuns[q]!.from === i) return true
  const g = scene.groupOf[i + 1] ?? -1
  return (
    g >= 0 && lexicon.sets.expletives.has(doc.norm[i]!) && lexicon.sets.copulas.has(scene.groups[g]!.lemma)
  )
}
