import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import { objectEnd } from "./clauses.ts"
import { part, relation } from "./columns.ts"
import { type Complement, complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, spanOfRun, stretch } from "./draft.ts"
import { type Group, standsBetween } from "./groups.ts"
import { predicatesFor } from "./impersonal.ts"
import { type CueEntry, changedEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { type Frame, unelided } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, sentenceOf, uposOf } from "./scene.ts"
import { subjectAfter, subjectOf } from "./subject.ts"
import { entriesFor, type Fit, speaks } from "./verbs.ts"

/** Stands in the table for the preposition that the text sets before the pronoun: « à laquelle », « auquel ». */
const BEFORE = "+"
const PRON = part("PRON")
const OBJ = relation("obj")

/** A pronoun that stands for what is said: « l'amendement | que | la commission a rejeté », « le maire | y | consent ». */
interface StandIn extends Run {
  /** The preposition it stands with (« y » with « à »), "" when it is an object. */
  readonly preposition: string
  /** A relative pronoun, which opens its clause? */
  readonly relative: boolean
  readonly source: Phrase | null
  /** One past the subject that follows the verb, else past the verb. */
  readonly end: number
}

/** A saying whose content, or a part of it, is a pronoun before the verb. The cue leaves the pronoun out. */
export function standInDraft(scene: Scene, group: Group): Draft | null {
  if (scene.lexicon.standIns.size === 0 || group.refused) return null
  const verbs = group.passive ? [] : entriesFor(scene, group)
  const said = verbs.length === 0 || group.reflexive ? predicatesFor(scene, group) : []
  if (verbs.length + said.length === 0) return null
  const stands = cliticOf(scene, group) ?? relativeOf(scene, group)
  if (!stands) return null
  const longest = verbs[0]?.entry.tail.length ?? 0
  for (const fit of [...said, ...verbs]) {
    if (fit.entry.tail.length < longest) continue
    const draft = draftOf(scene, group, stands, fit)
    if (draft) return draft
  }
  return null
}

function draftOf(scene: Scene, group: Group, stands: StandIn, fit: Fit): Draft | null {
  const { entry } = fit
  // « n'a rien décidé »: what nobody decided, knew or thought is no saying.
  if (entry.act !== "speech" && scene.lexicon.sets.negations.has(scene.doc.norm[stands.from]!)) return null
  const complement = complementAt(scene, Math.max(stands.end, fit.end), [withAdjective(entry)])
  const rest = restOf(scene, group, stands, entry, complement)
  if (!rest) return null
  const rule = entry.head === group.lemma ? "object" : "predicate"
  if (!stands.source || (rule === "object" && !maySpeak(scene, group, stands.source, fit))) return null
  const quote = complement.kind === "colon-quote" ? scene.quoteOf[complement.from]! : -1
  const content = [spanOfRun(scene, stands), ...rest, ...(quote >= 0 ? scene.quotes[quote]!.outer : [])]
  const cue = without(cueOf(group, fit.end), stands)
  const draft = plainDraft(rule, group.head, cue, entry.key, stands.source, content, 0.7)
  return { ...draft, entry, addressee: complement.addressee, negated: group.negated, group, quote }
}

/** « les autres », « beaucoup » may be people as well as things. */
function maySpeak(scene: Scene, group: Group, source: Phrase, fit: Fit): boolean {
  return (
    speaks(scene, group, source, fit) ||
    (group.form === "finite" && !isNominal(uposOf(scene.doc, source.head)))
  )
}

/** The pronoun for what is said that a draft holds before its verb, null when it holds none. */
export function standInOf({ doc, lexicon }: Scene, { content, head, group }: Draft): Run | null {
  const first = content[0]
  if (!first || !group || lexicon.standIns.size === 0 || first.start >= doc.start[head]!) return null
  let from = head - 1
  while (from >= 0 && doc.start[from]! > first.start) from--
  let to = from
  while (to < head && doc.end[to]! <= first.end) to++
  if (to === from || to - from > 2) return null
  return lexicon.standIns.has(doc.norm[to - 1]!) ? { from, to } : null
}

/** The run without the pronoun: « s' | dit favorable ». */
export function without(cue: readonly Run[], { from, to }: Run): Run[] {
  return cue.flatMap(run => {
    if (to <= run.from || from >= run.to) return [run]
    return [
      { from: run.from, to: from },
      { from: to, to: run.to },
    ].filter(piece => piece.from < piece.to)
  })
}

function withAdjective(entry: CueEntry): CueEntry {
  return predicates(entry) ? changedEntry(entry, { takes: new Set<Frame>([...entry.takes, "adj"]) }) : entry
}

/** May something be said of the object: « le juge inutile », « la dit malade »? */
function predicates({ takes, act }: CueEntry): boolean {
  return takes.has("np+adj") || (takes.has("that") && (act === "speech" || act === "thought"))
}

/** What else is said behind the verb; null when the verb does not take such a pronoun. */
function restOf(
  scene: Scene,
  group: Group,
  stands: StandIn,
  entry: CueEntry,
  complement: Complement,
): Span[] | null {
  const { preposition, relative, source } = stands
  const { takes } = entry
  const { from } = complement
  // « que le club a promis | jouera »: the verb of the clause around.
  const kind = complement.kind === "adj" && opensVerb(scene, from) ? "none" : complement.kind
  const object = () => stretch(scene, from, objectEnd(scene, from, group, kind === "np"))
  const bare = kind === "np" && complement.preposition === ""
  const joint = unelided(complement.preposition)
  if (preposition === "") {
    if (kind === "that" || kind === "whether" || kind === "zero" || bare || hasObject(scene, group))
      return null
    if (kind === "adj" || (kind === "quote" && predicates(entry))) return object()
    // « l'a invité à venir »: whom one asks is not what one asks.
    if (kind === "inf" && takes.has(`person+inf:${joint}`)) return null
    if (kind === "inf" && joint === "") return takes.has("inf") ? object() : null
    if (kind === "inf" && (takes.has(`inf:${joint}`) || takes.has(`np+${joint}` as Frame))) return object()
    if (kind === "np" && (takes.has(`np+${joint}` as Frame) || takes.has(`np:${joint}`))) return object()
    if (kind === "np" && takes.has("np+as") && scene.lexicon.sets.comparing.has(joint)) return object()
    return takes.has("np") || (takes.has("that") && mayBeClause(scene, stands)) ? [] : null
  }
  if (bare && entry.clitics.includes(scene.doc.norm[stands.from]!)) return takes.has("np") ? object() : null
  if (takes.has(`np:${preposition}`) || takes.has(`inf:${preposition}`)) {
    const isFull = bare || (kind === "np" && joint === preposition)
    return isFull || kind === "that" || kind === "whether" || kind === "inf" || kind === "quote" ? null : []
  }
  if (preposition !== "de" || !source) return null
  if (bare && takes.has("np")) return object()
  if (!relative) return null
  if (kind === "inf" && (joint === "" ? takes.has("inf") : takes.has(`inf:${joint}`))) return object()
  return null
}

/** A clause is taken up by « ce que » and by a pronoun in the singular: « le sait », and not « les sait ». */
function mayBeClause({ doc }: Scene, { from, to, relative }: StandIn): boolean {
  return relative ? to - from > 1 : !has(doc.morph[from]!, "Number", "Plur")
}

function opensVerb({ groupOf, groups }: Scene, i: number): boolean {
  return i < groupOf.length && groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite"
}

/** Does the verb have an object behind it? */
function hasObject(scene: Scene, { head, to }: Group): boolean {
  const { doc } = scene
  const end = Math.min(sentenceOf(scene, head).to, to + NEAR)
  for (let i = to; i < end; i++) if (doc.head[i] === head && doc.rel[i] === OBJ) return true
  return false
}

/** Before a name stand no more tokens that tell what it is. */
const LEAD = 6
/** An object stands no more tokens behind its verb. */
const NEAR = 16

/** The pronoun of the verb group itself. */
function cliticOf(scene: Scene, group: Group): StandIn | null {
  const { doc, lexicon } = scene
  for (let i = group.from; i < group.head; i++) {
    const preposition = lexicon.standIns.get(doc.norm[i]!)
    if (preposition === undefined || i === group.inverted) continue
    if (standsBetween(lexicon, doc.norm[i]!) ? i + 1 !== group.head : doc.upos[i] !== PRON) continue
    if (lexicon.sets.relatives.has(doc.norm[i]!) || lexicon.sets.generics.has(doc.norm[i + 1]!)) continue
    return {
      from: i,
      to: i + 1,
      preposition,
      relative: false,
      source: subjectOf(scene, group),
      end: group.to,
    }
  }
  return null
}

/** The relative pronoun that opens the clause of the verb, with nothing but its subject between them. */
function relativeOf(scene: Scene, group: Group): StandIn | null {
  const { doc, lexicon } = scene
  if (group.form !== "finite") return null
  const { from: floor } = sentenceOf(scene, group.head)
  const last = group.from - 1
  if (last < floor) return null
  const inverted = lexicon.sets.relatives.has(doc.norm[last]!)
  const near = inverted ? subjectAfter(scene, group) : subjectOf(scene, group)
  if (!near || (!inverted && near.from >= group.from)) return null
  const at = inverted ? last : openerOf(scene, near.from - 1, floor)
  if (at <= floor) return null
  const source = inverted ? near : { ...near, from: at + 1 }
  const word = doc.norm[at]!
  if (!lexicon.sets.relatives.has(word) || uposOf(doc, at) === "ADV") return null
  const end = inverted ? Math.max(group.to, source.to) : group.to
  const preposition = lexicon.standIns.get(word)
  if (preposition === undefined) return null
  const before = at - 1
  const relative = true
  if (preposition === BEFORE) {
    if (uposOf(doc, before) !== "ADP") return null
    return { from: before, to: at + 1, preposition: doc.norm[before]!, relative, source, end }
  }
  if (preposition === "" && !followsNoun(scene, at, floor)) return null
  const takesUp = lexicon.sets.antecedents.has(doc.norm[before]!) && uposOf(doc, before) === "PRON"
  return { from: takesUp ? before : at, to: at + 1, preposition, relative, source, end }
}

/** The relative pronoun before a subject, over what stands before its name: « dont | le quotidien | La Meuse a révélé … ». */
function openerOf({ doc, lexicon }: Scene, before: number, floor: number): number {
  let i = before
  while (i > floor && i > before - LEAD && !lexicon.sets.relatives.has(doc.norm[i]!)) {
    const upos = uposOf(doc, i)
    if (upos !== "DET" && !isNominal(upos)) return -1
    i--
  }
  return i
}

/** Stands there what a relative clause may tell of: a noun, a pronoun, an adjective that is not compared, a comma? */
function followsNoun(scene: Scene, at: number, floor: number): boolean {
  const { doc } = scene
  const before = at - 1
  if (isComma(doc, before))
    return before > floor && (doc.upos[at] === PRON || isNominal(uposOf(doc, before - 1)))
  const upos = uposOf(doc, before)
  if (upos === "ADJ") return before > floor && isNominal(uposOf(doc, before - 1))
  return isNominal(upos) || upos === "PRON"
}

function isNominal(upos: string): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "NUM" || upos === "ADJ"
}
