import { has } from "../model/morphology.ts"
import { cuePreposition, isMedium } from "./clauses.ts"
import { relation } from "./columns.ts"
import type { Group } from "./groups.ts"
import { BEGINS, type CueEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { isAddressee, phraseAfter, verbFollows } from "./phrases.ts"
import { type Frame, unelided } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isOneOf, matchWords, sentenceOf, uposOf } from "./scene.ts"

/** What stands to the right of a cue as the thing said. */
export interface Complement {
  readonly kind:
    | "that"
    | "whether"
    | "quote"
    | "colon-quote"
    | "colon"
    | "inf"
    | "np"
    | "adj"
    | "zero"
    | "none"
  /** The preposition that opens it, "" when none. */
  readonly preposition: string
  /** First token of the thing said (subordinator, preposition or opening mark included). */
  readonly from: number
  /** The phrase for a nominal one. */
  readonly phrase: Phrase | null
  readonly addressee: Run | null
}

const OBJ = relation("obj")
const FIXED = relation("fixed")
const FAR = 30

/** What follows the cue whose last word is before `start`. Adverbs, times, the means and whom one speaks to are
 * stepped over. Nominal complements are read only here; which of them a verb takes, its entry says. */
export function complementAt(scene: Scene, start: number, entries: readonly CueEntry[]): Complement {
  const { doc, lexicon } = scene
  const limit = sentenceOf(scene, Math.max(0, start - 1)).to
  let addressee: Run | null = null
  let at = start
  for (;;) {
    const next = stepOver(scene, at, limit, entries)
    if (next > at) {
      at = next
      continue
    }
    if (
      at < limit &&
      uposOf(doc, at) === "ADP" &&
      lexicon.sets.addressing.has(doc.norm[at]!) &&
      !isTaken(entries, doc.norm[at]!)
    ) {
      // « prêt à | en payer la moitié »: a pronoun of an infinitive is nobody.
      const inVerb = at + 1 < limit && (scene.groupOf[at + 1] ?? -1) >= 0
      const whom = inVerb ? null : withParticiple(scene, phraseAfter(scene, at + 1, limit), limit)
      if (
        whom &&
        (isAddressee(scene, whom) || saysNext(scene, whom.to, limit) || hasObject(scene, whom)) &&
        scene.quoteOf[whom.from] === scene.quoteOf[at]
      ) {
        addressee = { from: at + 1, to: whom.to }
        at = whom.to
        continue
      }
    }
    break
  }
  const found = complementHere(scene, at, limit, entries, addressee)
  const person =
    (found.kind === "np" && found.preposition === "") || found.kind === "zero"
      ? phraseAfter(scene, at, limit)
      : null
  const clause = person ? bareClause(scene, person, limit, entries) : -1
  if (clause >= 0) return { kind: "zero", preposition: "", from: clause, phrase: null, addressee: person }
  // « préoccupés par la possibilité que … »: what the verb takes owns the clause.
  const owned = found.preposition !== "" && entries.some(({ takes }) => takes.has(`np:${found.preposition}`))
  const distant =
    (found.kind === "np" && !owned) || found.kind === "none" || found.kind === "zero"
      ? farThat(scene, at, limit, entries)
      : -1
  if (distant >= 0) {
    const whom = found.kind === "np" && found.preposition === "" && found.phrase ? found.phrase : addressee
    return { kind: "that", preposition: "", from: distant, phrase: null, addressee: whom }
  }
  return found
}

function make(
  addressee: Run | null,
  kind: Complement["kind"],
  from: number,
  preposition = "",
  phrase: Phrase | null = null,
): Complement {
  return { kind, preposition, from, phrase, addressee }
}

function complementHere(
  scene: Scene,
  at: number,
  limit: number,
  entries: readonly CueEntry[],
  addressee: Run | null,
): Complement {
  const { doc, lexicon } = scene
  const none = make(addressee, "none", at)
  if (at >= doc.count) return none
  const q = scene.quoteOf[at]!
  const opensQuote = q >= 0 && scene.quoteRuns[q]!.from === at
  if (at >= limit) {
    // The quotation may be a sentence or a paragraph of its own after a colon.
    return none
  }
  if (doc.norm[at] === ":" || isDashLike(scene, at)) {
    const next = at + 1
    const after = next < doc.count ? scene.quoteOf[next]! : -1
    if (after >= 0 && scene.quoteRuns[after]!.from === next) return make(addressee, "colon-quote", next)
    return doc.norm[at] === ":" ? make(addressee, "colon", next) : none
  }
  if (isComma(doc, at)) {
    const after = at + 1 < doc.count ? scene.quoteOf[at + 1]! : -1
    const opens = after >= 0 && scene.quoteRuns[after]!.from === at + 1
    return opens ? make(addressee, "quote", at + 1) : none
  }
  if (opensQuote) return make(addressee, "quote", at)
  if (scene.quoteOf[Math.max(0, at - 1)] !== q) return none
  const norm = doc.norm[at]!
  const upos = uposOf(doc, at)
  if (
    lexicon.sets.that.has(norm) &&
    (upos === "SCONJ" ||
      (takes(entries, "np") && isExcepted(scene, at, limit)) ||
      (upos !== "DET" && takes(entries, "that") && (upos !== "ADV" || opensClause(scene, at, limit))))
  ) {
    const pronoun = uposOf(doc, at) === "PRON" && verbFollows(scene, at + 1, limit)
    const excepted = isExcepted(scene, at, limit)
    if (!pronoun && !excepted) return make(addressee, "that", at)
    const only = excepted && takes(entries, "np") ? phraseAfter(scene, at + 1, limit) : null
    if (only) return make(addressee, "np", at, "", only)
  }
  if (takes(entries, "whether") && lexicon.sets.whether.has(norm) && upos !== "DET")
    return make(addressee, "whether", at)
  const g = scene.groupOf[at]!
  if (g >= 0 && scene.groups[g]!.from === at) {
    const next = scene.groups[g]!
    if (next.form === "infinitive") return make(addressee, "inf", at)
    if (next.form !== "present-participle" && takes(entries, "adj")) return make(addressee, "adj", at)
    if (next.form === "present-participle" && scene.rules.gerundObjects && takes(entries, "np"))
      return make(addressee, "np", at)
  }
  if (upos === "ADP" || upos === "PART" || (upos === "SCONJ" && opensGerund(scene, at + 1))) {
    if (opensGerund(scene, at + 1)) return make(addressee, "np", at, norm)
    const ahead = scene.groupOf[at + 1] ?? -1
    if (ahead >= 0 && scene.groups[ahead]!.from === at + 1 && scene.groups[ahead]!.form === "infinitive") {
      return make(addressee, "inf", at, norm)
    }
    const second = at + 1 < limit ? scene.quoteOf[at + 1]! : -1
    if (second >= 0 && scene.quoteRuns[second]!.from === at + 1) return make(addressee, "np", at, norm)
    // A contraction or a determiner may stand before the quotation: "d'un « effort »".
    const phrase = phraseAfter(scene, at + 1, limit)
    const next = at + 1 < limit ? uposOf(doc, at + 1) : "X"
    if (phrase || next === "DET" || next === "ADP" || opensRelative(scene, at + 1, limit))
      return make(addressee, "np", at, norm, phrase)
    return none
  }
  if (upos === "ADV" && opensPhrase(scene, at, limit, entries)) return make(addressee, "np", at, norm)
  if ((upos === "ADJ" || upos === "ADV") && takes(entries, "adj")) return make(addressee, "adj", at)
  const phrase = phraseAfter(scene, at, limit)
  if (phrase) {
    if (scene.rules.zeroThat && takesClause(entries) && holdsClause(scene, at, limit))
      return make(addressee, "zero", at)
    return make(addressee, "np", at, "", phrase)
  }
  const onlyClause = scene.rules.zeroThat && takesClause(entries) && !takes(entries, "np")
  if (onlyClause && upos !== "PUNCT" && upos !== "CCONJ" && holdsClause(scene, at, limit))
    return make(addressee, "zero", at)
  if (upos === "DET" || upos === "ADJ" || upos === "NUM") return make(addressee, "np", at)
  return none
}

/** « favorables | au projet », « rendre hommage | aux élèves »: do all entries take nothing but a thing by this preposition? */
function isTaken(entries: readonly CueEntry[], preposition: string): boolean {
  const frame: Frame = `np:${unelided(preposition)}`
  return entries.length > 0 && entries.every(({ takes }) => takes.size === 1 && takes.has(frame))
}

/** « sceptiques | quant à l'utilité »: an adverb that with the preposition behind it is one of the table's prepositions. */
function opensPhrase({ doc }: Scene, at: number, limit: number, entries: readonly CueEntry[]): boolean {
  if (at + 1 >= limit || uposOf(doc, at + 1) !== "ADP") return false
  return entries.some(entry => entry.takes.has(`np:${doc.norm[at]!}`))
}

/** « à | celle qui l'a fondée », « de | ce qui s'est passé »: a demonstrative pronoun with its relative clause. */
function opensRelative({ doc, lexicon }: Scene, i: number, limit: number): boolean {
  if (i + 1 >= limit || uposOf(doc, i) !== "PRON" || !has(doc.morph[i]!, "PronType", "Dem")) return false
  return lexicon.sets.relatives.has(doc.norm[i + 1]!) || lexicon.sets.that.has(doc.norm[i + 1]!)
}

/** Is the verb denied by a word with which "que" opens no exception: « ne veut pas que »? */
export function isDenied({ doc, lexicon }: Scene, { from, to }: Group): boolean {
  for (let i = from; i < to; i++) if (lexicon.sets.denying.has(doc.norm[i]!)) return true
  return false
}

/** « n'a marqué | que trois points »: behind a denied verb, with no verb of its own, it is all that is so. */
function isExcepted(scene: Scene, at: number, limit: number): boolean {
  const before = scene.groupOf[at - 1] ?? -1
  if (before < 0 || !scene.groups[before]!.negated || isDenied(scene, scene.groups[before]!)) return false
  for (let i = at + 1; i < limit && !isOneOf(scene.doc.norm[i]!, ",;:.!?"); i++)
    if (verbFollows(scene, i, limit)) return false
  return true
}

/** "a annoncé | qu'une enquête serait menée": what the tagger takes for an adverb opens a clause when a verb with a subject
 * follows and nothing is denied before it ("n'a annoncé qu'une hausse"). */
function opensClause(scene: Scene, at: number, limit: number): boolean {
  const before = scene.groupOf[at - 1] ?? -1
  if (before >= 0 && scene.groups[before]!.negated) return false
  const subject = phraseAfter(scene, at + 1, limit)
  return subject !== null && verbFollows(scene, subject.to, limit)
}

/** "admitted to lying": a gerund behind a preposition. */
function opensGerund(scene: Scene, i: number): boolean {
  if (!scene.rules.gerundObjects) return false
  const g = scene.groupOf[i] ?? -1
  return g >= 0 && scene.groups[g]!.from === i && scene.groups[g]!.form === "present-participle"
}

/** "told reporters | he was leaving": a clause without subordinator behind the person, -1 when none. */
function bareClause(scene: Scene, person: Phrase, limit: number, entries: readonly CueEntry[]): number {
  if (!scene.rules.zeroThat || !entries.some(entry => entry.takes.has("person+that"))) return -1
  const subject = phraseAfter(scene, person.to, limit)
  return subject && verbFollows(scene, subject.to, limit) ? subject.from : -1
}

/** Does the object of the verb follow on whom one speaks to: "a proposé | aux syndicats | un calendrier"? */
function hasObject(scene: Scene, whom: Phrase): boolean {
  const verb = scene.doc.head[whom.head]!
  return verb >= 0 && verb < whom.from && objectBegins(scene, whom.to, verb + 1)
}

/** Does a noun phrase with its article begin here that is the object of a verb before `limit`? */
function objectBegins({ doc }: Scene, i: number, limit: number): boolean {
  if (i >= doc.count || uposOf(doc, i) !== "DET") return false
  for (let j = i; j < Math.min(doc.count, i + NEAR); j++) {
    if (uposOf(doc, j) === "PUNCT") return false
    if (doc.head[j]! < i) return doc.rel[j] === OBJ && doc.head[j]! >= 0 && doc.head[j]! < limit
  }
  return false
}

/** The head of an object stands no more tokens behind its first word. */
const NEAR = 6

/** Right after whom one speaks to: the subordinator, an infinitive with its preposition, a colon. */
function saysNext(scene: Scene, i: number, limit: number): boolean {
  const { doc, lexicon } = scene
  if (i >= limit) return false
  if (doc.norm[i] === ":" || (lexicon.sets.that.has(doc.norm[i]!) && uposOf(doc, i) === "SCONJ")) return true
  const g = scene.groupOf[i + 1] ?? -1
  return (
    uposOf(doc, i) === "ADP" &&
    g >= 0 &&
    scene.groups[g]!.from === i + 1 &&
    scene.groups[g]!.form === "infinitive"
  )
}

/** Does a finite verb follow that no relative pronoun owns: is this a clause without a subordinator? */
function holdsClause(scene: Scene, from: number, limit: number): boolean {
  const { doc, lexicon } = scene
  let owned = 0
  for (let i = from; i < Math.min(limit, from + FAR); i++) {
    const norm = doc.norm[i]!
    if (isOneOf(norm, ":;.!?…")) return false
    const q = scene.quoteOf[i]!
    if (q >= 0 && q !== scene.quoteOf[from] && scene.quoteRuns[q]!.to <= i + 1) continue
    if (i > from && lexicon.sets.relatives.has(norm) && uposOf(doc, i) !== "DET") owned++
    else if (i > from && uposOf(doc, i) === "SCONJ") owned++
    const g = scene.groupOf[i]!
    if (g < 0 || scene.groups[g]!.from !== i || scene.groups[g]!.form !== "finite") continue
    if (owned === 0) return i > from
    owned--
  }
  return false
}

function isDashLike(scene: Scene, i: number): boolean {
  return (
    isOneOf(scene.doc.norm[i]!, "–—―-") &&
    (scene.quoteOf[i + 1] ?? -1) >= 0 &&
    scene.quoteOf[i] !== scene.quoteOf[i + 1]
  )
}

function takes(entries: readonly CueEntry[], frame: keyof typeof BEHIND_PERSON): boolean {
  const behindPerson = BEHIND_PERSON[frame]
  return entries.some(
    entry => entry.takes.has(frame) || (behindPerson !== null && entry.takes.has(behindPerson)),
  )
}

/** The same frame behind somebody one speaks to. */
const BEHIND_PERSON = { that: "person+that", whether: "person+whether", np: "person+np", adj: null } as const

function takesClause(entries: readonly CueEntry[]): boolean {
  return takes(entries, "that")
}

/** One past a time, an adverb, or the means ("dans un communiqué") that may stand before the thing said. */
function stepOver(scene: Scene, at: number, limit: number, entries: readonly CueEntry[]): number {
  const { doc, lexicon } = scene
  if (at >= limit) return at
  if (scene.quoteOf[at] !== scene.quoteOf[Math.max(0, at - 1)]) return at
  if (scene.timeEnd[at]! > 0) return isObject(scene, at) ? at : scene.timeEnd[at]!
  if (uposOf(doc, at) === "ADP") {
    const time = behindPreposition(scene, at, limit)
    if (time < limit && scene.timeStart[time] === time && scene.timeEnd[time]! > 0)
      return scene.timeEnd[time]!
  }
  if (scene.begins[at]! & BEGINS.adverbial)
    for (const words of lexicon.adverbials.get(doc.norm[at]!)!) {
      const end = matchWords(doc, at, words)
      if (end > 0) return end
    }
  if (
    uposOf(doc, at) === "ADV" &&
    // An adverb of the verb that follows ("dit | ne pas avoir vu") is part of what is said.
    scene.groupOf[at]! < 0 &&
    !(at + 1 < limit && uposOf(doc, at + 1) === "NOUN") &&
    !lexicon.sets.that.has(doc.norm[at]!) &&
    !lexicon.sets.whether.has(doc.norm[at]!) &&
    !opensPhrase(scene, at, limit, entries)
  )
    return at + 1
  if (uposOf(doc, at) === "ADP" && isMedium(scene, at, limit)) {
    const phrase = phraseAfter(scene, at + 1, limit)
    if (phrase) return phrase.to
  }
  if (isComma(doc, at)) {
    // A short aside between commas.
    for (let j = at + 1; j < Math.min(limit, at + 16); j++) {
      if (scene.groupOf[j]! >= 0) return at
      if (!isComma(doc, j)) continue
      const next = j + 1 < limit ? j + 1 : -1
      if (next < 0) return at
      const q = scene.quoteOf[next]!
      const said =
        lexicon.sets.that.has(doc.norm[next]!) ||
        (q >= 0 && scene.quoteRuns[q]!.from === next) ||
        objectBegins(scene, next, at)
      return said && !cuePreposition(scene, at + 1) ? next : at
    }
  }
  return at
}

/** « aux personnes | concernées | de surveiller leurs comptes »: whom one speaks to with the participle that tells which. */
function withParticiple(scene: Scene, whom: Phrase | null, limit: number): Phrase | null {
  const g = whom && whom.to < limit ? scene.groupOf[whom.to]! : -1
  if (!whom || g < 0) return whom
  const { form, from, to } = scene.groups[g]!
  if (form !== "past-participle" || from !== whom.to) return whom
  if (!saysNext(scene, to, limit) && !objectBegins(scene, to, whom.from)) return whom
  return { from: whom.from, to, head: whom.head }
}

/** One past a preposition of one word or of several: « dès | lundi », « à partir du | 1er mai ». */
function behindPreposition({ doc }: Scene, at: number, limit: number): number {
  let i = at + 1
  while (i < limit && i < at + LONGEST && doc.rel[i] === FIXED) i++
  if (i > at + 1)
    while (i < limit && i < at + LONGEST && (uposOf(doc, i) === "ADP" || uposOf(doc, i) === "DET")) i++
  return i
}

/** A preposition of several words has no more, with the article behind it. */
const LONGEST = 6

/** « a requis | trois ans de prison »: a length of time that is itself what is asked for. */
function isObject({ doc, timeEnd, lexicon }: Scene, at: number): boolean {
  const end = timeEnd[at]!
  if (uposOf(doc, at) !== "NUM") return false
  for (let i = at; i < end; i++) if (doc.rel[i] === OBJ && doc.head[i]! < at) return true
  // « trois ans | de prison »
  if (end + 1 >= doc.count || !lexicon.sets.binding.has(doc.norm[end]!)) return false
  const above = doc.head[end + 1]!
  return uposOf(doc, end + 1) === "NOUN" && above >= at && above < end
}

/** A subordinator further on, over whatever adverbial or person stands between, -1 when there is none. */
function farThat(scene: Scene, at: number, limit: number, entries: readonly CueEntry[]): number {
  if (!takes(entries, "that")) return -1
  const { doc, lexicon } = scene
  const end = Math.min(limit, at + FAR)
  for (let i = at; i < end; i++) {
    const norm = doc.norm[i]!
    if (isOneOf(norm, ":;.!?…") || scene.quoteOf[i] !== scene.quoteOf[Math.max(0, at - 1)]) return -1
    if (lexicon.sets.that.has(norm) && uposOf(doc, i) === "SCONJ" && i > at) {
      // "salue les pompiers avant de conclure que …": an infinitive right before owns it.
      const owner = scene.groupOf[i - 1]!
      if (owner >= 0 && scene.groups[owner]!.form === "infinitive" && scene.groups[owner]!.from >= at)
        return -1
      // "plus … que", "le fait que": a noun or adverb just before may own the clause.
      return uposOf(doc, i - 1) === "ADV" && i - 1 > at ? -1 : i
    }
    const g = scene.groupOf[i]!
    if (g >= 0 && scene.groups[g]!.form === "finite") return -1
    if (i > at && isComma(doc, i - 1) && ownsClause(scene, g)) return -1
  }
  return -1
}

/** A participle set off by a comma has the clause after it ("…, ajoutant que"), unless it only says through whom
 * one speaks ("reported, quoting officials, that"). */
function ownsClause(scene: Scene, g: number): boolean {
  const group = g >= 0 ? scene.groups[g]! : null
  return group?.form === "present-participle" && !scene.lexicon.sets.relays.has(group.lemma)
}
