import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import { clauseEnd, isMedium, objectEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { stretch } from "./draft.ts"
import { equatedAt } from "./equated.ts"
import type { CueEntry } from "./lexicon.ts"
import { nounColonDraft } from "./noun-colon.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter } from "./phrases.ts"
import { withoutArticle } from "./prepositions.ts"
import { unelided } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, matchWords, prepositionsAt, relOf, runOf, sentenceOf, uposOf } from "./scene.ts"
import { senseNumber } from "./senses.ts"
import { speakerType } from "./speaker.ts"
import { pronounAt, subjectOf } from "./subject.ts"

/** Whose words a noun names, and what comes behind. */
interface Owner {
  readonly source: Phrase | null
  readonly possessive: boolean
  readonly next: number
}

/** A noun that reports: "l'affirmation de X selon laquelle …", "sa promesse de …", "son message : « … »". */
export function nounDraft(scene: Scene, i: number): Draft | null {
  const { doc } = scene
  if (uposOf(doc, i) !== "NOUN") return null
  const found = entryAt(scene, i)
  if (!found) return null
  const { entry, end } = found
  const limit = sentenceOf(scene, i).to
  if (isMeans(scene, i)) return null
  const made = madeDraft(scene, i, entry, end, limit)
  if (made) return made
  const late = colonDraft(scene, i, end, limit, entry)
  if (late) return late
  const owner = ownerOf(scene, i, end, limit, entry)
  const equated = equatedAt(scene, entry, owner.next, limit, mayWant(scene, owner))
  const demander = owner.source || equated ? null : demanderOf(scene, entry, owner.next, limit)
  const source = owner.source ?? demander ?? wisher(scene, i, entry)
  const link = equated ? content(equated.content, -1, 1.2, true) : linkAt(scene, entry, owner.next, limit)
  if (!link) return null
  if (!source && !link.clause && !tellsAlone(scene, entry, owner.next, limit)) return null
  const determiner =
    i > 0 && uposOf(doc, i - 1) === "DET" && doc.sentence[i - 1] === doc.sentence[i] && !owner.possessive
  return {
    rule: "noun",
    entry,
    head: i,
    cue: cueOf({ from: determiner ? i - 1 : i, to: end }, equated?.copula),
    lemma: entry.key,
    source,
    content: demander ? stretch(scene, owner.next, owner.next + 2) : link.content,
    addressee: null,
    negated: false,
    group: null,
    quote: link.quote,
    via: null,
    prior:
      isSure(scene, i, entry, link.content, owner.possessive) || demander || isHeading(scene, i, entry, owner)
        ? SURE
        : (owner.source && scene.lexicon.senses ? OWNED : source ? 0.7 : 0.45) * link.weight,
  }
}

/** The noun as the subject of a clause that ends in a colon: « Son bilan est flatteur : « … » ». */
function colonDraft(scene: Scene, i: number, end: number, limit: number, entry: CueEntry): Draft | null {
  const { doc } = scene
  if (!entry.takes.has(":") || doc.norm[end] === ":") return null
  const possessive = possessiveBefore(scene, i)
  const article =
    possessive < 0 && i > 0 && uposOf(doc, i - 1) === "DET" && doc.sentence[i - 1] === doc.sentence[i]
  return nounColonDraft(scene, entry, { from: article ? i - 1 : i, to: end }, possessive, limit)
}

/** Where few marked reports teach words, a noun with its owner and an infinitive is sure: « sa décision de partir ». */
const OWNED = 0.74

/** « l'engagement pris par l'État de rembourser », « l'idée, lancée hier, d'un péage »: a participle of a verb that carries the noun
 * stands between it and what it tells. */
function madeDraft(scene: Scene, i: number, entry: CueEntry, end: number, limit: number): Draft | null {
  const { doc, groups, groupOf, lexicon, rules, timeEnd } = scene
  const from = isComma(doc, end) ? end + 1 : end
  const g = from < limit ? groupOf[from]! : -1
  const group = g >= 0 ? groups[g]! : null
  if (!rules.unowned || !group || group.form !== "past-participle" || group.from !== from) return null
  if (!lexicon.sets.light.has(group.lemma)) return null
  const agent = lexicon.sets.agents.has(doc.norm[group.to]!) ? phraseAfter(scene, group.to + 1, limit) : null
  let at = agent ? agent.to : group.to
  if (at < limit && timeEnd[at]! > at) at = timeEnd[at]!
  if (at < limit && isComma(doc, at)) at++
  const link = at < limit ? linkAt(scene, entry, at, limit) : null
  if (!link || link.content.length === 0) return null
  const determiner = i > 0 && uposOf(doc, i - 1) === "DET" && doc.sentence[i - 1] === doc.sentence[i]
  const noun = { from: determiner ? i - 1 : i, to: end }
  return {
    rule: "noun",
    entry,
    head: i,
    cue: from === end ? [{ from: noun.from, to: group.to }] : [noun, { from, to: group.to }],
    lemma: entry.key,
    source: agent ?? (possessiveBefore(scene, i) >= 0 ? pronounAt(possessiveBefore(scene, i)) : null),
    content: link.content,
    addressee: null,
    negated: false,
    group: null,
    quote: link.quote,
    via: null,
    prior: SURE,
  }
}

/** Sure by the form: « un désir de paix », « la demande d'extradition de la justice ». */
const SURE = 0.85

/** « Son vœu : accueillir 6 000 personnes », « Objectif de la saison : tenir »: a noun of saying, its owner and a colon open the
 * sentence. Where nobody owns it, it is one of what is wanted. */
function isHeading(scene: Scene, i: number, entry: CueEntry, { next, source, possessive }: Owner): boolean {
  const { doc } = scene
  if (!scene.rules.unowned || doc.norm[next] !== ":" || !entry.takes.has(":")) return false
  const first = sentenceOf(scene, i).from
  let at = i
  while (at > first && (uposOf(doc, at - 1) === "DET" || uposOf(doc, at - 1) === "ADJ")) at--
  if (at !== first) return false
  const { act, stance } = entry
  return source !== null || possessive || act === "intention" || stance === "suggests" || stance === "asks"
}

/** Does a noun of wishing, hoping or fearing, or one's own promise, stand with a thing it takes by « de »? */
function isSure(
  { doc, groupOf, groups, lexicon, rules }: Scene,
  i: number,
  { act, stance }: CueEntry,
  content: readonly Span[],
  possessive: boolean,
): boolean {
  if (!rules.unowned || content.length === 0) return false
  const promised = possessive && stance === "promises"
  if (act !== "thought" && act !== "intention" && !promised) return false
  // « gardent | l'espoir d'un accord »: the verb has it.
  const before = i > 1 && uposOf(doc, i - 1) === "DET" ? groupOf[i - 2]! : -1
  if (before >= 0 && lexicon.sets.light.has(groups[before]!.lemma)) return false
  const { start, end } = content[0]!
  const { from } = runOf(doc, start, end)
  return lexicon.sets.binding.has(doc.norm[from]!) && (groupOf[from + 1] ?? -1) < 0
}

/** Whoever a possessive stands for, or somebody who can speak. */
function mayWant(scene: Scene, { source, possessive }: Owner): boolean {
  return source !== null && (possessive || speakerType(scene, source) !== "unknown")
}

/** « Ils rentrent | dans l'espoir | de gagner »: who does what the clause says hopes or wants what is told beside it. */
function wisher(scene: Scene, i: number, { act, stance }: CueEntry): Phrase | null {
  const { doc, groups, groupOf } = scene
  const verb = doc.head[i]!
  if (
    (act !== "intention" && stance !== "hopes") ||
    verb < 0 ||
    relOf(doc, i) !== "obl" ||
    groupOf[verb]! < 0
  )
    return null
  if (uposOf(doc, i - 1) !== "DET") return null
  const group = groups[groupOf[verb]!]!
  return group.passive ? null : subjectOf(scene, group)
}

/** Does a noun tell of something though it has no owner? « la rumeur d'une fusion », « l'idée de partir » do; behind « à la
 * demande de la défense » stands the owner, and « un appel aux dons » tells only what it is about. */
function tellsAlone(scene: Scene, { act, stance }: CueEntry, at: number, limit: number): boolean {
  const { doc, groupOf, rules } = scene
  if (!rules.unowned) return false
  if (stance === "asks" && at + 1 < doc.count && groupOf[at + 1]! < 0) return isDeed(scene, at + 1)
  const phrase = phraseAfter(scene, at + 1, limit)
  if (!phrase) return true
  const type = speakerType(scene, phrase)
  // « l'espoir d'un accord »: no paper hopes.
  return type === "unknown" || (type === "document" && (act === "thought" || act === "intention"))
}

/** « une demande | d'extradition »: behind « de » a bare noun of something done. */
function isDeed({ doc, lexicon }: Scene, i: number): boolean {
  const sense = lexicon.senses?.nouns.get(doc.lemma[i]!) ?? 0
  return uposOf(doc, i) === "NOUN" && sense > 0 && sense < PERSON
}

const PERSON = senseNumber("person")

/** « la demande d'extradition | de la justice »: whoever asks for a deed may be named behind it. */
function demanderOf(scene: Scene, { stance, joins }: CueEntry, at: number, limit: number): Phrase | null {
  const { doc, lexicon } = scene
  const { binding } = lexicon.sets
  if (stance !== "asks" || !binding.has(doc.norm[at]!) || !joins.has(unelided(doc.norm[at]!))) return null
  if (at + 2 >= limit || !binding.has(doc.norm[at + 2]!) || !isDeed(scene, at + 1)) return null
  const phrase = phraseAfter(scene, at + 3, limit)
  return phrase && speakerType(scene, phrase) !== "unknown" ? withoutArticle(scene, phrase) : null
}

/** The noun, and the copula behind it or behind its owner. */
function cueOf(noun: Run, copula: Run | undefined): Run[] {
  if (!copula) return [noun]
  return copula.from === noun.to ? [{ from: noun.from, to: copula.to }] : [noun, copula]
}

/** "said in a statement that …": the means of a saying that has its own verb. */
function isMeans(scene: Scene, i: number): boolean {
  const { doc } = scene
  let before = i - 1
  while (before > 0 && (uposOf(doc, before) === "DET" || uposOf(doc, before) === "ADJ")) before--
  if (before < 1 || uposOf(doc, before) !== "ADP" || !isMedium(scene, before, doc.count)) return false
  const g = scene.groupOf[before - 1]!
  return (
    g >= 0 && (scene.lexicon.verbs.get(scene.groups[g]!.lemma) ?? []).some(entry => entry.takes.has("that"))
  )
}

export function entryAt(scene: Scene, i: number): { entry: CueEntry; end: number } | null {
  const { doc, lexicon } = scene
  const { noun } = lexicon.words
  if (!noun[scene.lemmas[i]!] && !noun[scene.words[i]!]) return null
  const entries = lexicon.nouns.get(doc.lemma[i]!) ?? lexicon.nouns.get(doc.norm[i]!) ?? []
  for (const entry of [...entries].sort((a, b) => b.tail.length - a.tail.length)) {
    const end = entry.tail.length ? matchWords(doc, i + 1, entry.tail) : i + 1
    if (end > 0) return { entry, end }
  }
  return null
}

/** Whose words the noun names: a possessive before it, "de X" or "par X" after it. */
export function ownerOf(scene: Scene, i: number, end: number, limit: number, entry: CueEntry): Owner {
  const { doc, lexicon } = scene
  const before = possessiveBefore(scene, i)
  if (before >= 0) return { source: pronounAt(before), possessive: true, next: end }
  const joint = pastRank(scene, end, limit)
  if (joint < limit && uposOf(doc, joint) === "ADP") {
    const norm = doc.norm[joint]!
    const binds = lexicon.sets.binding.has(norm) || lexicon.sets.agents.has(norm)
    const behind = binds ? phraseAfter(scene, joint + 1, limit) : null
    // « la découverte d'une planète | que … »: what it tells of, and no owner.
    const isTold =
      behind &&
      scene.rules.unowned &&
      entry.joins.has(unelided(norm)) &&
      has(doc.morph[joint + 1]!, "Definite", "Ind")
    const phrase = isTold && speakerType(scene, behind) === "unknown" ? null : behind
    // "de X" names whose words they are only when more follows: another link, or a relative.
    const linked =
      phrase &&
      (opensLink(scene, phrase.to, limit) ||
        equatedAt(scene, entry, phrase.to, limit, speakerType(scene, phrase) !== "unknown"))
    if (phrase && linked) return { source: withoutArticle(scene, phrase), possessive: false, next: phrase.to }
  }
  return { source: null, possessive: false, next: end }
}

/** The possessive before a noun, over adjectives: « leur | seul | souhait »; -1. */
function possessiveBefore({ doc }: Scene, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 4 && doc.sentence[j] === doc.sentence[i]; j--) {
    if (has(doc.morph[j]!, "Poss", "Yes")) return j
    if (uposOf(doc, j) !== "ADJ" && uposOf(doc, j) !== "NUM") return -1
  }
  return -1
}

/** Past what tells which of many it is: « l'objectif | numéro 1 | du club », « le souhait | principal | du maire ». */
function pastRank({ doc }: Scene, end: number, limit: number): number {
  let at = end
  while (at < limit && at < end + 3) {
    const upos = uposOf(doc, at)
    const numbered = upos === "NOUN" && at + 1 < limit && uposOf(doc, at + 1) === "NUM"
    if (upos !== "ADJ" && upos !== "NUM" && !numbered) break
    at++
  }
  return at
}

/** Over a comma, or a time between two commas. */
function pastAside(scene: Scene, at: number, limit: number): number {
  const { doc } = scene
  if (!isComma(doc, at)) return at
  const time = at + 1 < limit ? scene.timeEnd[at + 1]! : 0
  return time > 0 && time < limit && isComma(doc, time) ? time + 1 : at + 1
}

function opensLink(scene: Scene, at: number, limit: number): boolean {
  const { doc } = scene
  if (at >= limit) return false
  const next = pastAside(scene, at, limit)
  if (next >= limit) return false
  const g = scene.groupOf[next + 1] ?? -1
  const infinitive =
    uposOf(doc, next) === "ADP" &&
    g >= 0 &&
    scene.groups[g]!.from === next + 1 &&
    scene.groups[g]!.form === "infinitive"
  return infinitive || opensClause(scene, next) || doc.norm[next] === ":" || relativeLink(scene, next) > 0
}

/** The subordinator; a word like it counts when a subject of its own follows ("the claim that the shaft …"). */
function opensClause(scene: Scene, i: number): boolean {
  const { doc, lexicon } = scene
  if (!lexicon.sets.that.has(doc.norm[i]!)) return false
  const upos = uposOf(doc, i)
  return (
    upos === "SCONJ" ||
    (upos === "PRON" && scene.rules.zeroThat && i + 1 < doc.count && uposOf(doc, i + 1) === "DET")
  )
}

/** What joins the noun to its content, and the content. */
export function linkAt(
  scene: Scene,
  entry: CueEntry,
  at: number,
  limit: number,
): { content: readonly Span[]; quote: number; weight: number; clause: boolean } | null {
  const { doc, lexicon } = scene
  const next = at < limit ? pastAside(scene, at, limit) : at
  if (next >= limit) return null
  const norm = doc.norm[next]!
  if (entry.takes.has("rel")) {
    const clause = relativeLink(scene, next)
    if (clause > 0) return content(stretch(scene, next, clauseEnd(scene, next, null)), -1, 1.2, true)
  }
  if (entry.takes.has("that") && opensClause(scene, next)) {
    return content(stretch(scene, next, clauseEnd(scene, next, null)), -1, 1.1, true)
  }
  if (entry.takes.has(":") && norm === ":") {
    const q = scene.quoteOf[next + 1] ?? -1
    if (q >= 0 && q !== scene.quoteOf[next] && scene.quoteRuns[q]!.from === next + 1)
      return content(scene.quotes[q]!.outer, q, 1.2, true)
    return scene.rules.unowned && q === scene.quoteOf[next]
      ? content(stretch(scene, next + 1, limit), -1, 0.8)
      : null
  }
  if (uposOf(doc, next) !== "ADP" && uposOf(doc, next) !== "PART") return null
  const g = scene.groupOf[next + 1] ?? -1
  const infinitive = g >= 0 && scene.groups[g]!.from === next + 1 && scene.groups[g]!.form === "infinitive"
  const plain = unelided(norm)
  if (infinitive) {
    const fits =
      entry.takes.has(`inf:${plain}`) ||
      (entry.takes.has("inf") && (lexicon.sets.binding.has(norm) || uposOf(doc, next) === "PART"))
    return fits ? content(stretch(scene, next, objectEnd(scene, next, null)), -1, 1.1) : null
  }
  if (at !== next || !joins(scene, entry, plain, at) || !phraseAfter(scene, at + 1, limit)) return null
  const start = scene.rules.prepositionInCue ? at + 1 : at
  return content(stretch(scene, start, thingEnd(scene, start, at + 1, limit)), -1, 0.8)
}

/** May this preposition join a noun to what it tells of: any, or one that an indefinite article must follow (« l'idée
 * d'un pont », not « une promesse de vente », « l'objectif du télescope »)? */
function joins({ doc }: Scene, entry: CueEntry, preposition: string, at: number): boolean {
  if (entry.joins.has(preposition)) return true
  return entry.joins.has(`${preposition}+ind`) && has(doc.morph[at + 1]!, "Definite", "Ind")
}

/** Where what a noun tells of ends: behind « de » no other preposition goes on with it, « une volonté de paix | dans la région »,
 * but « à » may: « un retour à l'équilibre ». */
function thingEnd(scene: Scene, start: number, at: number, limit: number): number {
  const { doc, lexicon } = scene
  const { binding, addressing } = lexicon.sets
  const end = objectEnd(scene, start, null)
  const near = binding.has(doc.norm[at - 1]!) ? (phraseAfter(scene, at, limit)?.to ?? end) : end
  const apart = near < end && uposOf(doc, near) === "ADP" && !binding.has(doc.norm[near]!)
  return apart && !addressing.has(doc.norm[near]!) ? near : end
}

function content(spans: readonly Span[], quote: number, weight: number, clause = false) {
  return spans.length ? { content: spans, quote, weight, clause } : null
}

/** One past "selon laquelle" and the like: a cue preposition with a relative, -1 when none stands here. */
function relativeLink(scene: Scene, i: number): number {
  const { doc, lexicon } = scene
  for (const entry of prepositionsAt(scene, i)) {
    const after = matchWords(doc, i, entry.words)
    if (after > 0 && after < doc.count && lexicon.sets.relatives.has(doc.norm[after]!)) return after + 1
  }
  return -1
}
