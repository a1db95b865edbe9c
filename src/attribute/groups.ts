import type { Parsed } from "../model/doc.ts"
import { RELATIONS, UPOS } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"
import { BEGINS, type CueEntry, type Lexicon, predicatesOf } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { unelided } from "./rules.ts"
import { matchWords } from "./scene.ts"
import type { Fit } from "./verbs.ts"

/** A verb with what stands close around it: auxiliaries, negation, object pronouns, adverbs. */
export interface Group {
  readonly from: number
  readonly to: number
  /** The verb that says what is done. */
  readonly head: number
  /** The verb that agrees with the subject (an auxiliary, a carrier, or the head itself). */
  readonly agrees: number
  readonly lemma: string
  readonly form: "finite" | "infinitive" | "past-participle" | "present-participle"
  readonly passive: boolean
  readonly negated: boolean
  readonly reflexive: boolean
  readonly clitics: readonly string[]
  /** A subject pronoun inside or just after the group ("a-t-il dit"), -1 when none. */
  readonly inverted: number
  /** Has an auxiliary, a clitic or a negation of its own. */
  readonly compound: boolean
  readonly conditional: boolean
  /** The infinitive is what somebody refuses to do ("refuse to comment"). */
  readonly refused: boolean
  /** Preposition or mark that opens the infinitive or participle, -1 when none. */
  readonly marker: number
  /** Its subject, its entries in the tables and those of the predicates, kept once they are worked out (`subjectOf`,
   * `entriesFor`, `predicatesFor`). */
  subject: Phrase | null | undefined
  fits: readonly Fit[] | null
  predicates: readonly Fit[] | null
}

const AUXILIARY = RELATIONS.indexOf("aux")
const CONJ = RELATIONS.indexOf("conj")
const VERB = UPOS.indexOf("VERB")
const AUX = UPOS.indexOf("AUX")
const ADV = UPOS.indexOf("ADV")
const PART = UPOS.indexOf("PART")
const PRON = UPOS.indexOf("PRON")
const ADP = UPOS.indexOf("ADP")
const DET = UPOS.indexOf("DET")

/** All verb groups of the report, in order, a carrier and its infinitive being one ("vient d'annoncer"). */
export function findGroups(doc: Parsed, lexicon: Lexicon, timeEnd: Int32Array, begins: Uint8Array): Group[] {
  const adverbialStart = adverbialsByEnd(doc, lexicon, begins)
  const groups: Group[] = []
  let floor = 0
  for (let i = 0; i < doc.count; i++) {
    if (!isHead(doc, i, lexicon)) continue
    const group = groupAt(doc, lexicon, i, floor, timeEnd, adverbialStart)
    groups.push(group)
    floor = group.to
    i = group.to - 1
  }
  return carried(doc, lexicon, lexicon.pastAsParticiple ? finiteAgain(doc, lexicon, groups) : groups)
}

/** Where past tense and past participle look alike, a participle that alone can be the verb of its clause is its
 * finite verb: "witnesses reported", "officials said the dike held". */
function finiteAgain(doc: Parsed, lexicon: Lexicon, groups: readonly Group[]): Group[] {
  const out: Group[] = []
  for (const [g, group] of groups.entries()) {
    out.push(
      group.form === "past-participle" && !group.compound && standsAlone(doc, lexicon, out, groups, g)
        ? changed(group, { form: "finite", passive: false })
        : group,
    )
  }
  return out
}

function standsAlone(
  doc: Parsed,
  lexicon: Lexicon,
  done: readonly Group[],
  groups: readonly Group[],
  g: number,
): boolean {
  const group = groups[g]!
  const sentence = doc.sentence[group.head]
  if (lexicon.sets.agents.has(doc.norm[group.to] ?? "")) return false
  // A verb further on in the same clause makes this one a modifier ("the man accused of murder said").
  for (let i = group.to; i < doc.count && doc.sentence[i] === sentence; i++) {
    const upos = UPOS[doc.upos[i]!]!
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "CCONJ") break
    if ((upos === "PRON" || upos === "DET") && i > group.to) break
    if (upos === "AUX" || (upos === "VERB" && get(doc.morph[i]!, "VerbForm") === "Fin")) return false
  }
  let subject = false
  for (let i = group.from - 1; i >= 0 && doc.sentence[i] === sentence; i--) {
    const upos = UPOS[doc.upos[i]!]!
    if (upos === "PUNCT" && i === group.from - 1) {
      // "The senator, who was leaving, promised": the subject stands before the aside.
      i = relativeStart(doc, lexicon, i, sentence!)
      if (i < 0) break
      continue
    }
    if (upos === "PUNCT" || upos === "SCONJ") break
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") subject = true
    if (upos === "CCONJ" && !subject) return true
    if (upos === "VERB" || upos === "AUX") {
      const before = done.findLast(one => one.from <= i && i < one.to)
      if (before?.form !== "finite") continue
      // After a verb that takes a clause, the words between are the clause's subject.
      const clause = (lexicon.verbs.get(before.lemma) ?? []).some(
        entry => entry.takes.has("that") || entry.takes.has("person+that"),
      )
      return subject && clause
    }
  }
  return subject
}

/** The comma before a relative clause that ends at the comma `closing`, -1 when none does. */
function relativeStart(doc: Parsed, lexicon: Lexicon, closing: number, sentence: number): number {
  if (doc.norm[closing] !== ",") return -1
  for (let i = closing - 1; i > 0 && doc.sentence[i] === sentence; i--)
    if (doc.norm[i] === ",") return lexicon.sets.relatives.has(doc.norm[i + 1]!) ? i : -1
  return -1
}

/** A verb; or an auxiliary that serves no verb, as a copula does. */
function isHead(doc: Parsed, i: number, lexicon: Lexicon): boolean {
  if (!isAuxiliary(doc, i, lexicon)) return doc.upos[i] === VERB
  for (let j = i + 1; j < doc.count && j < i + 7; j++) {
    const next = doc.upos[j]!
    if (next === VERB) return !isServed(doc, j) && !serves(doc, i, j)
    if (isCorrelative(lexicon, doc.norm[j]!)) continue
    if (next !== AUX && next !== ADV && next !== PART && next !== PRON && !inAdverbial(doc, lexicon, j)) break
    if (doc.sentence[j] !== doc.sentence[i]) break
    if (next === AUX) return false
    if (next === PRON && !doc.norm[j]!.startsWith("-") && !lexicon.sets.clitics.has(doc.norm[j]!)) {
      // An inverted question in a language without hyphens: "did she say".
      if (j > i + 1) break
    }
  }
  return true
}

/** "would | neither | confirm nor deny": a conjunction that denies. */
function isCorrelative({ sets }: Lexicon, norm: string): boolean {
  return sets.correlativeNegations.has(norm) && sets.negations.has(norm)
}

function inAdverbial(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  for (let back = 0; back < 4; back++) {
    const list = lexicon.adverbials.get(doc.norm[i - back] ?? "")
    if (list?.some(words => matchWords(doc, i - back, words) > i)) return true
  }
  return false
}

/** An auxiliary, or what the tagger takes for a verb of its own before an object pronoun and a participle: « n'avait | rien
 * demandé ». */
function isAuxiliary(doc: Parsed, i: number, lexicon: Lexicon): boolean {
  if (doc.upos[i] === AUX) return true
  if (doc.upos[i] !== VERB || formOf(doc, i) !== "finite") return false
  let at = i + 1
  while (at < i + 4 && doc.upos[at] === ADV && !standsBetween(lexicon, doc.norm[at]!)) at++
  const past = lexicon.pastAsParticiple ? -1 : behindAdverbial(doc, lexicon, at)
  if (past > at && isParticiple(doc, past)) return true
  return at + 1 < doc.count && standsBetween(lexicon, doc.norm[at]!) && isParticiple(doc, at + 1)
}

/** One past the set phrase that begins at `i` (« a | une nouvelle fois | réclamé »), -1 when none does. */
function behindAdverbial(doc: Parsed, lexicon: Lexicon, i: number): number {
  for (const words of lexicon.adverbials.get(doc.norm[i] ?? "") ?? []) {
    const end = matchWords(doc, i, words)
    if (end > 0) return end
  }
  return -1
}

function isParticiple(doc: Parsed, i: number): boolean {
  return i < doc.count && doc.upos[i] === VERB && formOf(doc, i) === "past-participle"
}

/** An object pronoun that stands between auxiliary and participle: « rien », « tout ». */
export function standsBetween({ standIns, sets }: Lexicon, norm: string): boolean {
  return standIns.has(norm) && !sets.clitics.has(norm) && !sets.relatives.has(norm)
}

/** « nous a toujours | dit »: does the tree make it the auxiliary of a participle that the tagger takes for a finite form? */
function serves(doc: Parsed, auxiliary: number, verb: number): boolean {
  return doc.rel[auxiliary] === AUXILIARY && doc.head[auxiliary] === verb
}

/** Can the verb form be led by an auxiliary? Finite forms cannot. */
function isServed(doc: Parsed, i: number): boolean {
  const form = get(doc.morph[i]!, "VerbForm")
  return form !== "Fin"
}

function adverbialsByEnd(doc: Parsed, lexicon: Lexicon, begins: Uint8Array): Int32Array {
  const starts = new Int32Array(doc.count + 1).fill(-1)
  for (let i = 0; i < doc.count; i++) {
    if (!(begins[i]! & BEGINS.adverbial)) continue
    for (const words of lexicon.adverbials.get(doc.norm[i]!)!) {
      const end = matchWords(doc, i, words)
      if (end > 0) {
        starts[end] = i
        break
      }
    }
  }
  return starts
}

function groupAt(
  doc: Parsed,
  lexicon: Lexicon,
  head: number,
  floor: number,
  timeEnd: Int32Array,
  adverbialStart: Int32Array,
): Group {
  const { sets } = lexicon
  let from = head
  let inverted = -1
  let negated = false
  let auxiliary = -1
  let first = head
  const clitics: string[] = []
  const formHere = formOf(doc, head)
  let i = head - 1
  while (i >= floor && doc.sentence[i] === doc.sentence[head]) {
    const norm = doc.norm[i]!
    const upos = doc.upos[i]!
    if (isAuxiliary(doc, i, lexicon)) {
      if (
        formHere === "finite" &&
        auxiliary < 0 &&
        get(doc.morph[i]!, "VerbForm") === "Fin" &&
        !isModal(doc, i, head) &&
        !serves(doc, i, head)
      )
        break
      auxiliary = i
      first = i
      from = i
      i--
    } else if (adverbialStart[i + 1]! >= floor) {
      i = adverbialStart[i + 1]! - 1
    } else if (norm.startsWith("-") && norm.length > 1 && upos === PRON) {
      inverted = i
      i--
    } else if (
      sets.negations.has(norm) &&
      (upos === ADV ||
        upos === PART ||
        sets.negationParticles.has(norm) ||
        // « de | ne rien casser »
        (i > floor && sets.negationParticles.has(doc.norm[i - 1]!)) ||
        // "would | neither | confirm nor deny"
        (i === head - 1 && isCorrelative(lexicon, norm)))
    ) {
      negated = true
      from = i
      i--
    } else if (upos === PRON && sets.clitics.has(norm)) {
      clitics.unshift(norm)
      from = i
      i--
    } else if (upos === ADV && (timeEnd[i] === 0 || (formHere !== "finite" && doc.upos[i - 1] === AUX))) {
      // A time that is an adverb parts no auxiliary from its verb: « est désormais fermé ».
      i--
    } else if (i === head - 1 && formHere === "past-participle" && standsBetween(lexicon, norm)) {
      negated ||= sets.negations.has(norm)
      i--
    } else break
  }
  if (auxiliary >= 0 && inverted < 0 && doc.upos[auxiliary + 1] === PRON && auxiliary + 1 < head) {
    const between = doc.norm[auxiliary + 1]!
    if ((!sets.clitics.has(between) && !standsBetween(lexicon, between)) || between.startsWith("-"))
      inverted = auxiliary + 1
  }
  from = withoutSubject(doc, from, first, clitics)
  // Adverbs just before the group are part of it when a subject stands before them.
  from = leadingAdverbs(doc, from, floor, timeEnd)
  let to = head + 1
  if (to < doc.count && doc.norm[to]!.startsWith("-") && doc.norm[to]!.length > 1 && doc.upos[to] === PRON) {
    inverted = to
  }
  const after = inverted === to ? to + 1 : to
  let end = after
  for (
    let adverbs = 0;
    adverbs < 2 && end < doc.count && doc.sentence[end] === doc.sentence[head];
    adverbs++
  ) {
    const phrase = (lexicon.adverbials.get(doc.norm[end]!) ?? []).map(words => matchWords(doc, end, words))
    const long = phrase.find(e => e > 0)
    if (long) end = long
    else if (leadsInfinitive(doc, lexicon, end)) break
    else if (
      doc.upos[end] === ADV &&
      timeEnd[end] === 0 &&
      // Before a bare noun it is a determiner by another name ("tout retard").
      (UPOS[doc.upos[end + 1] ?? 0] !== "NOUN" || sets.negations.has(doc.norm[end]!)) &&
      !sets.that.has(doc.norm[end]!) &&
      !sets.whether.has(doc.norm[end]!)
    ) {
      if (sets.negations.has(doc.norm[end]!)) negated ||= !sets.halfNegations.has(doc.norm[end]!)
      end++
    } else break
  }
  if (inverted !== to || end === after) to = inverted === to ? to : end
  const leading = auxiliary >= 0 ? formOf(doc, first) : formHere
  // No bare participle leads an infinitive: « le maire fait savoir ».
  const lends = auxiliary < 0 && formHere === "past-participle" && sharesAuxiliary(doc, lexicon, head)
  const reflexive = clitics.some(word => sets.reflexives.has(word))
  // Beside a reflexive pronoun and no auxiliary it is a finite form that looks alike: « se plaint ».
  const alike = reflexive && auxiliary < 0 && formHere === "past-participle" && !lends
  const finite = lends || alike || (leading === "past-participle" && formHere === "infinitive")
  const form = finite ? "finite" : leading
  const pastParticiple = formHere === "past-participle"
  const led = auxiliary >= 0 && hasCopula(doc, lexicon, auxiliary, head)
  const marker =
    from - 1 >= floor && (doc.upos[from - 1] === ADP || doc.upos[from - 1] === PART) ? from - 1 : -1
  const leads = form === "infinitive" || form === "present-participle"
  // « sans vouloir répondre »
  const denied = leads && marker >= 0 && sets.without.has(doc.norm[marker]!)
  return {
    from,
    to,
    head,
    agrees: first,
    lemma: doc.lemma[head]!,
    form,
    passive:
      pastParticiple && !reflexive && !lends && (led ? !isPredicate(doc, lexicon, head, to) : auxiliary < 0),
    negated: negated || denied,
    reflexive,
    clitics,
    inverted,
    compound: from < head || auxiliary >= 0,
    conditional: has(doc.morph[first]!, "Mood", "Cnd"),
    refused: false,
    marker: leads ? marker : -1,
    subject: undefined,
    fits: null,
    predicates: null,
  }
}

/** « sont opposés à », « est convaincue que »: a participle that the tables know as a predicate with what follows says how somebody
 * thinks, and nothing is done to him. */
function isPredicate(doc: Parsed, lexicon: Lexicon, head: number, to: number): boolean {
  const next = doc.norm[to] ?? ""
  if (lexicon.sets.agents.has(next)) return false
  const joint = unelided(next)
  return predicatesOf(lexicon, doc.norm[head]!, doc.lemma[head]!).some(
    ({ takes, tail }) =>
      tail.length === 0 &&
      (takes.has(`np:${joint}`) ||
        takes.has(`inf:${joint}`) ||
        (lexicon.sets.that.has(next) && takes.has("that"))),
  )
}

/** The group with some fields changed, written out so that all groups are of one shape. */
function changed(group: Group, to: Partial<Group>): Group {
  return {
    from: to.from ?? group.from,
    to: group.to,
    head: group.head,
    agrees: to.agrees ?? group.agrees,
    lemma: group.lemma,
    form: to.form ?? group.form,
    passive: to.passive ?? group.passive,
    negated: to.negated ?? group.negated,
    reflexive: group.reflexive,
    clitics: group.clitics,
    inverted: to.inverted ?? group.inverted,
    compound: to.compound ?? group.compound,
    conditional: to.conditional ?? group.conditional,
    refused: to.refused ?? group.refused,
    marker: to.marker ?? group.marker,
    subject: undefined,
    fits: null,
    predicates: null,
  }
}

/** "dit | ne pas avoir vu": a negation that belongs to the infinitive after it. */
function leadsInfinitive(doc: Parsed, lexicon: Lexicon, from: number): boolean {
  if (!lexicon.sets.negations.has(doc.norm[from]!)) return false
  let i = from
  while (
    i < doc.count &&
    i < from + 5 &&
    (lexicon.sets.negations.has(doc.norm[i]!) || lexicon.sets.clitics.has(doc.norm[i]!))
  )
    i++
  return i > from && (doc.upos[i] === VERB || doc.upos[i] === AUX) && get(doc.morph[i]!, "VerbForm") === "Inf"
}

/** "Nous avons appris": a pronoun that could be an object, but agrees with the verb, is its subject. */
function withoutSubject(doc: Parsed, from: number, agrees: number, clitics: string[]): number {
  if (from >= agrees || clitics.length === 0 || doc.norm[from] !== clitics[0]) return from
  const [pronoun, verb] = [doc.morph[from]!, doc.morph[agrees]!]
  const person = get(verb, "Person")
  if (person !== "1" && person !== "2") return from
  const same = get(pronoun, "Person") === person && get(pronoun, "Number") === get(verb, "Number")
  if (!same) return from
  clitics.shift()
  return from + 1
}

function isModal(doc: Parsed, i: number, head: number): boolean {
  // Before a finite verb only a bare stem may follow an auxiliary ("did say", "will say").
  return !has(doc.morph[head]!, "Mood", "Ind") || doc.lemma[i] !== doc.lemma[head]
}

/** Does the auxiliary next to the participle make a passive? The last auxiliary before the head decides. */
function hasCopula(doc: Parsed, lexicon: Lexicon, first: number, head: number): boolean {
  let last = first
  for (let i = first; i < head; i++) if (doc.upos[i] === AUX) last = i
  return lexicon.sets.copulas.has(doc.lemma[last]!)
}

/** « a salué ce jour, et souhaité que »: a participle joined to one that has an auxiliary of the active; so, too, over the clause
 * of what was said, whose verb it can be joined to no better: « a dit qu'il partait, et promis de revenir ». */
function sharesAuxiliary(doc: Parsed, lexicon: Lexicon, head: number): boolean {
  if (doc.rel[head] !== CONJ) return false
  let first = doc.head[head]!
  for (let steps = 0; steps < HIGHEST && first >= 0 && first < head; steps++) {
    const participle = formOf(doc, first) === "past-participle"
    for (let i = first - 1; participle && i >= 0 && i > first - 5; i--)
      if (doc.upos[i] === AUX && doc.head[i] === first) return !lexicon.sets.copulas.has(doc.lemma[i]!)
    if (participle ? steps > 0 : formOf(doc, first) !== "finite" || agrees(doc, lexicon, head)) return false
    if (participle && agrees(doc, lexicon, head)) return false
    first = doc.head[first]!
  }
  return false
}

/** Does a participle agree with somebody, or have an agent behind it, as one of the active does not? */
function agrees(doc: Parsed, lexicon: Lexicon, head: number): boolean {
  const morph = doc.morph[head]!
  return (
    has(morph, "Gender", "Fem") ||
    has(morph, "Number", "Plur") ||
    lexicon.sets.agents.has(doc.norm[head + 1] ?? "")
  )
}

/** A joined participle stands no more clauses above the verb it hangs on. */
const HIGHEST = 4

function leadingAdverbs(doc: Parsed, from: number, floor: number, timeEnd: Int32Array): number {
  let i = from
  while (
    i - 1 >= floor &&
    doc.upos[i - 1] === ADV &&
    timeEnd[i - 1] === 0 &&
    doc.sentence[i - 1] === doc.sentence[from]
  )
    i--
  if (i === from || i - 1 < floor || doc.sentence[i - 1] !== doc.sentence[from]) return from
  const before = UPOS[doc.upos[i - 1]!]!
  return before === "NOUN" || before === "PROPN" || before === "PRON" ? i : from
}

function formOf(doc: Parsed, i: number): Group["form"] {
  const morph = doc.morph[i]!
  switch (get(morph, "VerbForm")) {
    case "Inf":
      return "infinitive"
    case "Ger":
      return "present-participle"
    case "Part":
      return has(morph, "Tense", "Pres") ? "present-participle" : "past-participle"
    default:
      return "finite"
  }
}

/** Joins a carrier with the infinitive it carries. */
function carried(doc: Parsed, lexicon: Lexicon, groups: readonly Group[]): Group[] {
  const out: Group[] = []
  for (let g = 0; g < groups.length; g++) {
    let group = groups[g]!
    for (;;) {
      const next = groups[g + 1]
      if (next?.form !== "infinitive") break
      const refuser = linkTo(doc, lexicon.refusers, group, next)
      const carrier = refuser ? null : linkTo(doc, lexicon.carriers, group, next)
      const known = isKnown(doc, lexicon, next)
      if (refuser ? !known : !carrier || !known || !isCarried(doc, lexicon, group, carrier, next)) break
      group = changed(next, {
        from: group.from,
        agrees: group.agrees,
        form: group.form,
        negated: (group.negated && !carrier?.negative && !refuser?.negative) || next.negated,
        conditional: group.conditional,
        inverted: group.inverted,
        marker: group.marker,
        refused: group.refused || refuser !== null,
        compound: true,
      })
      g++
    }
    out.push(group)
  }
  return out
}

/** Do the tables know the verb by itself, or with the words behind it: « tient à rendre hommage », « tient à rendre l'argent »? */
function isKnown(doc: Parsed, lexicon: Lexicon, { lemma, head }: Group): boolean {
  const entries = lexicon.verbs.get(lemma) ?? []
  return entries.some(({ tail }) => tail.length === 0 || matchWords(doc, head + 1, tail) > 0)
}

/** « vient d'annoncer », « veut rappeler que »; but whoever wants something says nothing yet: « voudrait | voir la mer », where
 * only what brings in a clause or words is carried. */
function isCarried(doc: Parsed, lexicon: Lexicon, group: Group, carrier: CueEntry, next: Group): boolean {
  const own = carrier.tail.length === 0 ? (lexicon.verbs.get(group.lemma) ?? []) : []
  const wants = own.some(({ act, takes }) => act === "intention" && takes.has("inf"))
  if (!wants) return true
  const entries = (lexicon.verbs.get(next.lemma) ?? []).filter(
    ({ tail }) => tail.length === 0 || matchWords(doc, next.head + 1, tail) > 0,
  )
  if (entries.some(({ takes }) => takes.has("none") || (takes.has("quote") && takes.size < 4)))
    return doc.upos[next.to] !== DET
  return (
    entries.some(({ takes }) => takes.has("that") || takes.has("whether")) &&
    bringsClause(doc, lexicon, next.to)
  )
}

/** Does a clause, an indirect question or a quotation begin within the next words? */
function bringsClause(doc: Parsed, { sets }: Lexicon, from: number): boolean {
  for (let i = from; i < doc.count && i < from + AHEAD && doc.sentence[i] === doc.sentence[from]; i++) {
    const norm = doc.norm[i]!
    if (norm === ":" || norm === "«" || norm === '"') return true
    if (sets.that.has(norm) || (i === from && sets.whether.has(norm))) return true
    if (doc.upos[i] === DET || doc.upos[i] === VERB || doc.upos[i] === AUX) return false
  }
  return false
}

/** A clause opens no more tokens behind the verb that carries it. */
const AHEAD = 8

function linkTo(
  doc: Parsed,
  table: ReadonlyMap<string, readonly CueEntry[]>,
  group: Group,
  next: Group,
): CueEntry | null {
  for (const entry of table.get(group.lemma) ?? []) {
    if (entry.reflexive !== group.reflexive || (entry.negative && !group.negated)) continue
    const start = Math.max(group.head + 1, group.inverted === group.head + 1 ? group.inverted + 1 : 0)
    for (let at = start; at <= group.to && at < doc.count; at++) {
      if (matchWords(doc, at, entry.tail) === next.from) return entry
    }
    if (entry.tail.length === 0 && group.to === next.from) return entry
  }
  return null
}
