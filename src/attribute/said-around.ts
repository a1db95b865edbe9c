import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import { clauseEnd, cuePreposition } from "./clauses.ts"
import { relation } from "./columns.ts"
import { stretch } from "./draft.ts"
import { beforeAgain } from "./edges.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { phraseAfter, phraseBefore, verbFollows } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, isDash, isQuoteSign, isStop, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

const NSUBJ = relation("nsubj")

/** What is said: the clause after the phrase when it opens one, the sentence around it when it stands inside or at
 * the end. Null when nothing is left to be said. */
export function contentAround(
  scene: Scene,
  entry: CueEntry,
  i: number,
  to: number,
): { spans: readonly Span[]; quote: number } | null {
  const { doc, lexicon } = scene
  const sentence = sentenceOf(scene, i)
  const inside = scene.quoteOf[i]!
  const said = beforeAgain(scene, i, sentence.from - 1)
  const floor = isDateline(scene, sentence.from, i, to) ? i : clauseStart(scene, i, to, sentence.from, inside)
  const relative = lexicon.sets.relatives.has(doc.norm[to - 1]!)
  const opens = relative || floor >= i || onlyTimes(scene, floor, i)
  // Somebody through whom it is said stands between ("selon un diplomate cité par l'agence").
  const next = pastRelative(
    scene,
    pastModifier(scene, pastRelay(scene, to, sentence.to), sentence.to),
    sentence.to,
  )
  if (opens) {
    const behind = pastAside(scene, i, next, sentence.to)
    const from =
      behind < sentence.to && (isComma(doc, behind) || doc.norm[behind] === ":") ? behind + 1 : behind
    const q = from < doc.count && doc.block[from] === doc.block[i] ? scene.quoteOf[from]! : -1
    if (q >= 0 && q !== inside && scene.quoteRuns[q]!.from === from) {
      const run = scene.quoteRuns[q]!
      const rest = clauseEnd(scene, from, null)
      const joins = uposOf(doc, run.to) === "CCONJ" && tellsOther(scene, run.to, rest)
      if (rest > run.to + 1 && uposOf(doc, run.to) !== "PUNCT" && !joins)
        return { spans: stretch(scene, from, rest), quote: q }
      const next = quoteBeside(scene, q, sentence.to)
      if (next >= 0) return { spans: stretch(scene, from, scene.quoteRuns[next]!.to), quote: q }
      return { spans: scene.quotes[q]!.outer, quote: q }
    }
    if (from >= sentence.to) return null
    const spans = stretch(scene, from, beforeComment(scene, from, clauseEnd(scene, from, null)))
    const lead = floor < said && !relative ? stretch(scene, floor, said) : []
    if (
      spans.length === 0 ||
      !(relative || isComma(doc, next) || entry.takes.has("opinion") || holdsVerb(scene, from))
    )
      return null
    return { spans: [...lead, ...spans], quote: -1 }
  }
  const before = stretch(scene, hearsayFrom(scene, floor, said), said)
  if (before.length === 0) return null
  const last = said - 1
  const set = isComma(doc, last) || isDash(doc, last) || doc.norm[last] === "(" || isQuoteSign(doc, last)
  if (!set && next < sentence.to && !isStop(doc, next) && !isComma(doc, next) && doc.norm[next] !== ":") {
    // "aurait selon plusieurs sources payé": between an auxiliary and its verb; « offriront selon lui | la paix ».
    const g = scene.groupOf[i - 1]!
    const split = g >= 0 && (scene.groups[g]!.head > i || isPersonal(scene, to - 1))
    const relative = split ? relativeOf(scene, scene.groups[g]!, floor) : -1
    const first = relative >= 0 ? stretch(scene, relative, said) : before
    if (!split) return isPersonal(scene, to - 1) ? qualityAround(scene, i, next, sentence.to) : null
    const rest = stretch(scene, next, clauseEnd(scene, scene.groups[g]!.from, null))
    return { spans: [...first, ...rest], quote: -1 }
  }
  if (!set && (!trailing(scene, i, to) || !verbIn(scene, floor, i))) return null
  const q = isQuoteSign(doc, last)
    ? scene.quoteOf[last]!
    : isComma(doc, last) && last > 0 && isQuoteSign(doc, last - 1)
      ? scene.quoteOf[last - 1]!
      : -1
  if (
    q >= 0 &&
    q !== inside &&
    (scene.quoteRuns[q]!.from <= floor + 1 || isLedBefore(scene, floor, scene.quoteRuns[q]!.from))
  )
    return { spans: [...scene.quotes[q]!.outer, ...goingOn(scene, q, next, sentence.to)], quote: q }
  const told = quoteBehind(scene, next)
  if (told >= 0) return { spans: [...before, ...scene.quotes[told]!.outer], quote: -1 }
  // "according to the guide, | who runs the museum": told of the source, up to the end of the sentence.
  const ofSource = uposOf(doc, next + 1) === "PRON" && lexicon.sets.relatives.has(doc.norm[next + 1] ?? "")
  if (next + 1 < sentence.to && isComma(doc, next) && set && !ofSource) {
    const rest = clauseEnd(scene, next + 1, null)
    return { spans: [...before, ...stretch(scene, next + 1, rest)], quote: -1 }
  }
  return { spans: before, quote: -1 }
}

/** « La ville est privée de courant par une panne | qui serait due à un câble | , selon la mairie »: where the conditional tells
 * hearsay and the clause around is in the indicative, only the relative clause is said. */
function hearsayFrom(scene: Scene, floor: number, to: number): number {
  const { doc, groups, groupOf, lexicon, rules } = scene
  if (!rules.hearsayConditional) return floor
  const told = lastFinite(scene, floor, to)
  if (!told?.conditional || lexicon.sets.softeners.has(doc.lemma[told.agrees]!)) return floor
  const opener = told.from - 1
  if (opener <= floor || !lexicon.sets.relatives.has(doc.norm[opener]!) || uposOf(doc, opener) !== "PRON")
    return floor
  for (let i = floor; i < opener; i++) {
    const main = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
    if (main?.form === "finite") return main.conditional ? floor : opener
  }
  return floor
}

function lastFinite({ groups, groupOf }: Scene, from: number, to: number): Group | null {
  for (let i = to - 1; i > from; i--) {
    const group = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
    if (group?.form === "finite") return group
  }
  return null
}

/** Does another such phrase stand before a quotation: « A » selon X, « B » selon Y? */
function isLedBefore(scene: Scene, floor: number, to: number): boolean {
  for (let i = to - 1; i > floor && i > to - LED; i--) if (cuePreposition(scene, i)) return true
  return false
}

/** Such a phrase stands no more tokens before the next quotation. */
const LED = 16

/** The quotation that a colon behind the phrase brings in and no clause of its own reports, -1 when none: "…, selon le juge : « … »". */
function quoteBehind({ doc, quoteOf, quoteRuns, groupOf, groups }: Scene, colon: number): number {
  const q = doc.norm[colon] === ":" && colon + 1 < doc.count ? quoteOf[colon + 1]! : -1
  if (q < 0 || quoteRuns[q]!.from !== colon + 1 || doc.block[colon] !== doc.block[colon + 1]) return -1
  const { to } = quoteRuns[q]!
  const g = to + 1 < doc.count && isComma(doc, to) ? groupOf[to + 1]! : -1
  return g >= 0 && groups[g]!.form === "finite" ? -1 : q
}

/** The quotation that ends the sentence behind another one and is joined to it, with no verb of saying between them, -1 when none
 * does: « selon lui, « rien ne presse » et la mairie « a le temps » ». */
function quoteBeside(scene: Scene, first: number, limit: number): number {
  const { doc, quoteOf, quoteRuns } = scene
  const { to } = quoteRuns[first]!
  const joint = to < limit && isComma(doc, to) ? to + 1 : to
  if (joint >= limit || uposOf(doc, joint) !== "CCONJ") return -1
  for (let i = joint; i < limit && i < to + ASIDE; i++) {
    if (doc.norm[i] === ";" || doc.norm[i] === ":" || isStop(doc, i) || cuePreposition(scene, i)) return -1
    const q = quoteOf[i]!
    if (q === quoteOf[to - 1]) continue
    if (q >= 0) return quoteRuns[q]!.from === i && isEnd(scene, quoteRuns[q]!.to, limit) ? q : -1
    if (isSpeech(scene, i)) return -1
  }
  return -1
}

/** Does a verb of saying stand in a stretch before any other verb? */
function tellsOther(scene: Scene, from: number, to: number): boolean {
  const { groups, groupOf } = scene
  for (let i = from; i < to; i++)
    if (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite") return isSpeech(scene, i)
  return false
}

/** Is a token in a finite verb of saying? */
function isSpeech({ groups, groupOf, lexicon }: Scene, i: number): boolean {
  const group = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
  return (
    group?.form === "finite" && (lexicon.verbs.get(group.lemma) ?? []).some(({ act }) => act === "speech")
  )
}

/** « « C'est une chance », selon lui, « que l'usine tienne » »: the words in marks that go on behind the phrase. */
function goingOn(scene: Scene, q: number, at: number, limit: number): readonly Span[] {
  const { doc, quotes, quoteOf, quoteRuns } = scene
  const rest = at + 1 < limit && isComma(doc, at) ? quoteOf[at + 1]! : -1
  const goes =
    rest >= 0 && rest !== q && quoteRuns[rest]!.from === at + 1 && isEnd(scene, quoteRuns[rest]!.to, limit)
  return goes ? quotes[rest]!.outer : []
}

function isEnd({ doc }: Scene, i: number, limit: number): boolean {
  return i >= limit || isStop(doc, i)
}

/** Up to what the report itself says of it: "…, | une estimation que l'usine ne commente pas". */
function beforeComment({ doc, lexicon }: Scene, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++) {
    if (!isComma(doc, i)) continue
    const noun = uposOf(doc, i + 1) === "DET" ? i + 2 : i + 1
    const told = lexicon.sets.antecedents.has(doc.norm[noun]!) || lexicon.nouns.has(doc.lemma[noun]!)
    if (
      told &&
      uposOf(doc, noun) === "NOUN" &&
      noun + 1 < to &&
      lexicon.sets.relatives.has(doc.norm[noun + 1]!)
    )
      return i
  }
  return to
}

/** « des chiffres selon lui faux »: a noun phrase, and behind the preposition what somebody makes of it; null when none follows. */
function qualityAround(
  scene: Scene,
  i: number,
  next: number,
  limit: number,
): { spans: readonly Span[]; quote: number } | null {
  const { doc } = scene
  const thing = phraseBefore(scene, i)
  let to = next
  while (to < limit && uposOf(doc, to) === "ADV") to++
  if (!thing || to >= limit || uposOf(doc, to) !== "ADJ") return null
  const end = clauseEnd(scene, next, null)
  for (let j = next; j < end; j++)
    if (isComma(doc, j) || (scene.groupOf[j]! >= 0 && scene.groups[scene.groupOf[j]!]!.form === "finite"))
      return { spans: [...stretch(scene, thing.from, thing.to), ...stretch(scene, next, j)], quote: -1 }
  return { spans: [...stretch(scene, thing.from, thing.to), ...stretch(scene, next, end)], quote: -1 }
}

/** The relative pronoun that is the subject of a verb, -1 when it is none: « une loi, | qui est selon lui nulle ». */
function relativeOf({ doc, lexicon }: Scene, { from, head, agrees }: Group, floor: number): number {
  for (let i = from - 1; i >= floor && i > from - AWAY; i--) {
    if (!lexicon.sets.relatives.has(doc.norm[i]!) || uposOf(doc, i) !== "PRON") continue
    return doc.rel[i] === NSUBJ && (doc.head[i] === head || doc.head[i] === agrees) ? i : -1
  }
  return -1
}

/** A relative pronoun stands no more tokens before its verb. */
const AWAY = 12

/** Is it a personal pronoun, which is no measure? */
export function isPersonal({ doc, lexicon }: Scene, i: number): boolean {
  return has(doc.morph[i]!, "PronType", "Prs") && !lexicon.sets.expletives.has(doc.norm[i]!)
}

/** Without a comma before it the phrase must name a speaker, not a measure. */
function trailing(scene: Scene, i: number, to: number): boolean {
  if (isPersonal(scene, to - 1)) return true
  const type = speakerType(scene, { from: i + 1, to, head: headIn(scene, i + 1, to) })
  return type !== "document" && type !== "unknown" && type !== "group"
}

/** The first noun, name or pronoun of a stretch, else its last token. */
export function headIn(scene: Scene, from: number, to: number): number {
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
 * the quotation around it; and after whatever opens the clause right before it: « l'hôpital où, selon X, | … », « et, selon
 * X, | la porte cède », « le maire, | qui, selon X, a payé ». */
function clauseStart(scene: Scene, i: number, to: number, floor: number, inside: number): number {
  const { doc, lexicon } = scene
  const opener = openerBefore(scene, i, to, floor, inside)
  if (opener >= 0) return opener
  let brackets = 0
  const last = Math.max(floor, i - CLAUSE)
  for (let j = i - 1; j >= last; j--) {
    if (scene.quoteOf[j] !== inside) {
      if (scene.quoteOf[j]! >= 0) continue
      return j + 1
    }
    if (inside >= 0 && scene.quoteRuns[inside]!.from === j) return j + 1
    if (doc.norm[j] === ")") brackets++
    if (doc.norm[j] === "(" && --brackets < 0) return j + 1
    if (doc.norm[j] === ";" || doc.norm[j] === ":") return j + 1
    if (lexicon.sets.that.has(doc.norm[j]!) && uposOf(doc, j) === "SCONJ") return j + 1
  }
  return floor
}

/** A clause is not looked for further back, in tokens: a sentence without end is taken whole. */
const CLAUSE = 500

/** "…, | retenu à Lyon, selon son cabinet, par une réunion": where a participle begins that a comma sets off and that goes on
 * behind the phrase by a preposition; -1 when none does. */
function participleAround(scene: Scene, i: number, to: number, floor: number): number {
  const { doc } = scene
  if (!isComma(doc, i - 1) || !isComma(doc, to) || uposOf(doc, to + 1) !== "ADP") return -1
  for (let j = i - 2; j > floor; j--) {
    const g = scene.groupOf[j]!
    if (g >= 0 && scene.groups[g]!.form === "finite") return -1
    if (!isComma(doc, j)) continue
    const first = scene.groupOf[j + 1]!
    return first >= 0 && scene.groups[first]!.form === "past-participle" && !scene.groups[first]!.compound
      ? j + 1
      : -1
  }
  return -1
}

/** Where a clause begins that a word right before the phrase opens, a comma apart; -1 when none does. */
function openerBefore(scene: Scene, i: number, to: number, floor: number, inside: number): number {
  const { doc, lexicon } = scene
  const j = isComma(doc, i - 1) ? i - 2 : i - 1
  if (j <= floor || scene.quoteOf[j] !== inside) return -1
  const participle = participleAround(scene, i, to, floor)
  if (participle >= 0) return participle
  const upos = uposOf(doc, j)
  if (upos === "SCONJ") return j + 1
  const next = isComma(doc, to) ? to + 1 : to
  const verb = verbFollows(scene, next, sentenceOf(scene, i).to)
  if (upos === "CCONJ")
    return !verb && verbIn(scene, floor, j) && verbIn(scene, next, clauseEnd(scene, next, null)) ? i : -1
  if (!lexicon.sets.relatives.has(doc.norm[j]!) || (upos !== "PRON" && upos !== "ADV")) return -1
  return verb ? j : i
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

/** "PARIS (Agence) – | selon la police, …": a few words without a verb, and a dash that no other one answers. */
function isDateline(scene: Scene, from: number, i: number, to: number): boolean {
  const { doc } = scene
  if (i - from > DATELINE || i === from || !isDash(doc, i - 1) || (to < doc.count && isDash(doc, to)))
    return false
  for (let j = from; j < i; j++) if (scene.groupOf[j]! >= 0) return false
  return true
}

/** A dateline has no more tokens. */
const DATELINE = 12

/** The comma or the stop behind a participle that describes the source: "according to a report | published on Tuesday | , …". */
export function pastModifier(scene: Scene, to: number, limit: number): number {
  const { doc } = scene
  const g = to < limit ? scene.groupOf[to]! : -1
  if (g < 0 || scene.groups[g]!.from !== to || !has(doc.morph[to]!, "VerbForm", "Part")) return to
  for (let i = scene.groups[g]!.to; i < limit && i < to + MODIFIER; i++) {
    if (isComma(doc, i) || isStop(doc, i)) return i
    const other = scene.groupOf[i]!
    if (other >= 0 && scene.groups[other]!.form === "finite") return to
  }
  return to
}

/** A participle beside a source has no more tokens behind it. */
const MODIFIER = 16

/** The comma that ends a relative clause set off after the source: "selon X, qui dirige l'enquête | , …". */
function pastRelative(scene: Scene, to: number, limit: number): number {
  const { doc, lexicon } = scene
  if (to + 2 >= limit || !isComma(doc, to) || !lexicon.sets.relatives.has(doc.norm[to + 1]!)) return to
  let verb = false
  for (let i = to + 2; i < Math.min(limit, to + ASIDE); i++) {
    if (scene.quoteOf[i] !== scene.quoteOf[to]) continue
    const g = scene.groupOf[i]!
    if (g >= 0 && scene.groups[g]!.form === "finite") verb = true
    if (verb && isComma(doc, i)) return i
  }
  return to
}

/** The comma that ends words without a verb which tell of the source: « selon les habitants, très remontés contre la mairie | , le
 * bus … », « selon des témoins, dont deux pêcheurs | , … ». A clause stands behind it. */
function pastAside(scene: Scene, i: number, to: number, limit: number): number {
  const { doc, lexicon, groupOf, groups, quoteOf } = scene
  if (to + 2 >= limit || !isComma(doc, to)) return to
  const first = to + 1
  const upos = uposOf(doc, first)
  const counts = lexicon.sets.relatives.has(doc.norm[first]!)
  if (!counts && upos !== "ADJ" && upos !== "ADV" && upos !== "VERB") return to
  for (let j = first; j < Math.min(limit, to + ASIDE); j++) {
    if (quoteOf[j] !== quoteOf[to]) return to
    const form = groupOf[j]! >= 0 ? groups[groupOf[j]!]!.form : null
    if (form && form !== "past-participle") return to
    if (!isComma(doc, j)) continue
    const told = counts || hangsOn(scene, first, j, i, to)
    return told && verbIn(scene, j + 1, limit) ? j : to
  }
  return to
}

/** Does what heads the words from `from` to `to` hang on a token of the stretch from `low` to `high`? */
function hangsOn({ doc }: Scene, from: number, to: number, low: number, high: number): boolean {
  for (let j = from; j < to; j++) {
    const above = doc.head[j]!
    if (above >= from && above < to) continue
    return above >= low && above < high
  }
  return false
}

/** A relative clause beside a source has no more tokens. */
const ASIDE = 60

/** One past "cité par l'agence", or "citant un proche" before a comma, after the source. */
export function pastRelay(scene: Scene, to: number, limit: number): number {
  const { doc, lexicon } = scene
  const start = to < limit && isComma(doc, to) ? to + 1 : to
  const g = start < limit ? scene.groupOf[start]! : -1
  if (g < 0 || scene.groups[g]!.from !== start || !lexicon.sets.relays.has(scene.groups[g]!.lemma)) return to
  const group = scene.groups[g]!
  const agent = group.to
  if (group.form === "present-participle") {
    const quoted = phraseAfter(scene, doc.part[agent] === 1 ? agent + 1 : agent, limit)
    return quoted && quoted.to < limit && isComma(doc, quoted.to) ? quoted.to : to
  }
  if (agent >= limit || !lexicon.sets.agents.has(doc.norm[agent]!)) return to
  return phraseAfter(scene, agent + 1, limit)?.to ?? to
}
