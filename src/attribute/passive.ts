import type { Span } from "../model/span.ts"
import { objectEnd } from "./clauses.ts"
import { relation } from "./columns.ts"
import type { Draft } from "./draft.ts"
import { cueOf, spanOfRun, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { isCircumstance } from "./occasions.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter, phraseBefore, verbFollows } from "./phrases.ts"
import { unelided } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isOneOf, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { pronounAt, subjectOf } from "./subject.ts"
import { type Fit, isFinder } from "./verbs.ts"

const OBL = relation("obl")
const XCOMP = relation("xcomp")
const CONJ = relation("conj")

/** "X a été revendiqué par Y", "les mesures annoncées par Y": the subject is what is said. */
export function passiveDraft(scene: Scene, group: Group, fits: readonly Fit[]): Draft | null {
  const { doc, lexicon } = scene
  const limit = sentenceOf(scene, group.head).to
  const { at, source } = knowerOf(scene, group, limit, fits) ?? agentOf(scene, group, limit)
  const bare = group.form === "past-participle"
  const told = bare ? nounBefore(scene, group) : subjectOf(scene, group)
  const behind = bare && !told ? subjectBehind(scene, group, at, limit) : null
  const subject = told ?? behind
  // Without an agent only verbs marked for it tell of something said ("est prévu", "annoncé").
  const raised = !source && isRaised(scene, group)
  const joint = group.to < limit && uposOf(doc, group.to) === "ADP" ? unelided(doc.norm[group.to]!) : ""
  const fit = fits.find(
    ({ entry }) =>
      entry.takes.has("pass") ||
      (joint !== "" && entry.takes.has(`pass:${joint}`)) ||
      (source !== null && entry.takes.has("agent")) ||
      (source !== null && takesObject(scene, group, at, entry)) ||
      (raised && entry.takes.has("that")),
  )
  if (!fit || !subject || (!source && bare && !behind && !isAnnounced(scene, group, fit))) return null
  if (
    source &&
    !(fit.entry.takes.has("finders") ? isFinder(scene, source) : speakerType(scene, source) !== "unknown")
  )
    return null
  const pronoun = doc.norm[subject.head]!
  if (
    lexicon.sets.expletives.has(pronoun) &&
    group.form === "finite" &&
    fit.entry.takes.has("that") &&
    !source
  )
    return null
  const isAlone = standsAlone(scene, group, subject, source, fit)
  const known = source && fit.entry.takes.has("agent") ? source : null
  const rest = isAlone
    ? []
    : known
      ? stretch(scene, known.to, objectEnd(scene, known.to, group))
      : afterPassive(scene, group, limit, at, fit.entry, fit.end)
  const said = [spanOfRun(scene, subject), ...rest].sort((a, b) => a.start - b.start)
  return {
    rule: "passive",
    entry: fit.entry,
    head: group.head,
    cue: cueOf(group, scene.rules.prepositionInCue && at >= 0 ? at + 1 : fit.end),
    lemma: fit.entry.key,
    source,
    content: said,
    addressee: null,
    negated: group.negated,
    group,
    quote: -1,
    via: null,
    prior: isAlone || known ? 0.85 : source ? 0.75 : 0.5,
  }
}

/** An object, or, where it stands in marks before the agent, one with what is said of it: « qualifié de « menteur » par un élu ». */
function takesObject({ quoteOf }: Scene, { to, head }: Group, agent: number, { takes }: CueEntry): boolean {
  if (takes.has("np")) return true
  if (!takes.has("np+de") && !takes.has("np+as") && !takes.has("np+adj")) return false
  for (let i = to; i < agent; i++) if (quoteOf[i]! >= 0 && quoteOf[i] !== quoteOf[head]) return true
  return false
}

/** "He is said | to have fled": of a verb that takes a clause, the subject of the clause, with an infinitive behind its particle. */
function isRaised({ doc, groupOf, groups }: Scene, { to, form, passive }: Group): boolean {
  if (form !== "finite" || !passive || to + 1 >= doc.count || uposOf(doc, to) !== "PART") return false
  const g = groupOf[to + 1]!
  return g >= 0 && groups[g]!.marker === to && groups[g]!.form === "infinitive"
}

/** « Adopté en mai par l'Assemblée, | le texte | ouvre un droit »: what a participle at the head of a sentence is said of, the
 * subject right behind its comma. */
function subjectBehind(scene: Scene, group: Group, agent: number, limit: number): Phrase | null {
  const { doc } = scene
  if (group.from - sentenceOf(scene, group.head).from > LEAD) return null
  let comma = Math.max(group.to, agent)
  while (comma < limit && comma < group.to + AGENT && !isComma(doc, comma)) comma++
  if (comma >= limit || !isComma(doc, comma)) return null
  const subject = phraseAfter(scene, comma + 1, limit)
  return subject && verbFollows(scene, subject.to, limit) ? subject : null
}

/** Before a participle at the head of a sentence stand no more tokens: « Initialement prévue ». */
const LEAD = 2

/** « des vols, | qui | ont été signalés dans le port »: of what a relative pronoun stands for, saying alone is told, and not where. */
function standsAlone(
  scene: Scene,
  { to, negated }: Group,
  subject: Run,
  source: Phrase | null,
  { entry }: Fit,
): boolean {
  const { doc, lexicon, timeEnd } = scene
  if (
    source ||
    negated ||
    entry.act !== "speech" ||
    entry.stance !== "states" ||
    subject.to - subject.from !== 1
  )
    return false
  if (to + 1 < doc.count && uposOf(doc, to) === "ADP" && timeEnd[to + 1]! > 0) return false
  return lexicon.sets.relatives.has(doc.norm[subject.from]!)
}

/** « la fermeture annoncée »: a participle right behind its noun that tells what somebody said. */
function isAnnounced(scene: Scene, group: Group, { entry }: Fit): boolean {
  const { doc } = scene
  const before = group.from - 1
  if (isPlanned(scene, group, entry)) return true
  if (
    group.negated ||
    group.from < group.head ||
    before < 0 ||
    doc.sentence[before] !== doc.sentence[group.head]
  )
    return false
  const upos = uposOf(doc, before)
  return (upos === "NOUN" || upos === "ADJ") && entry.act === "speech" && entry.stance === "states"
}

/** « la fête, | prévue en juin », « un homme accusé d'avoir volé »: with what was planned of it, or what it is blamed for, right behind. */
function isPlanned({ doc, lexicon }: Scene, { from, to, head, negated }: Group, entry: CueEntry): boolean {
  if (!lexicon.senses || negated || from < head || to + 1 >= doc.count || uposOf(doc, to) !== "ADP")
    return false
  return entry.takes.has("pass") && (entry.act === "intention" || entry.stance === "accuses")
}

/** What is planned or decided of the subject: "est attendu | à Brest lundi"; before an agent further on ("condamné | à deux ans |
 * par la cour"), and nothing beside one that follows at once. */
export function afterPassive(
  scene: Scene,
  group: Group,
  limit: number,
  agent: number,
  entry: CueEntry | null,
  to = group.to,
): Span[] {
  if (to >= limit || uposOf(scene.doc, to) === "CCONJ") return []
  if (uposOf(scene.doc, to) === "PUNCT" && !isQuoted(scene, to, agent)) return []
  // The verb of the clause around: « les faits qui lui sont reprochés | datent ».
  const next = scene.groupOf[to]!
  if (next >= 0 && scene.groups[next]!.from === to && scene.groups[next]!.form === "finite") return []
  const near = agentAt(scene, to, limit)
  if (near >= 0 && (near === agent || isVotes(scene, phraseAfter(scene, near + 1, limit)))) return []
  if (agent >= 0 && isTime(scene, to, agent)) return []
  const end = agent >= 0 ? agent : objectEnd(scene, to, group)
  return entry && isCircumstance(scene, { from: to, to: end }, entry) ? [] : stretch(scene, to, end)
}

/** « jugé | « absurde » | par la droite »: do words in marks fill the stretch? */
function isQuoted({ quoteOf, quoteRuns }: Scene, from: number, to: number): boolean {
  const q = quoteOf[from]!
  return q >= 0 && quoteRuns[q]!.from === from && quoteRuns[q]!.to === to
}

/** « adopté | en mai | par l'Assemblée »: nothing but a time, with its preposition. */
function isTime(scene: Scene, from: number, to: number): boolean {
  const start = uposOf(scene.doc, from) === "ADP" ? from + 1 : from
  return scene.timeStart[start] === start && scene.timeEnd[start] === to
}

/** « est connu | de la police »: of a verb whose passive names whoever knows by "of", somebody who can speak. */
function knowerOf(
  scene: Scene,
  { to }: Group,
  limit: number,
  fits: readonly Fit[],
): { readonly at: number; readonly source: Phrase } | null {
  const { doc, lexicon } = scene
  if (to >= limit || !lexicon.sets.binding.has(doc.norm[to]!)) return null
  if (!fits.some(({ entry }) => entry.takes.has("agent"))) return null
  // « des services »: the article is fused with the preposition.
  const from = to + 1 < limit && doc.start[to + 1] === doc.start[to] ? to + 2 : to + 1
  const source = phraseAfter(scene, from, limit)
  return source && speakerType(scene, source) !== "unknown" ? { at: to, source } : null
}

/** By whom something is done in the passive, and the preposition before it: right behind the verb, or somebody who can speak
 * further on. */
export function agentOf(
  scene: Scene,
  group: Group,
  limit: number,
): { readonly at: number; readonly source: Phrase | null } {
  const near = agentAt(scene, group.to, limit)
  if (near >= 0) {
    const source = phraseAfter(scene, near + 1, limit)
    return isVotes(scene, source) ? { at: -1, source: null } : { at: near, source }
  }
  const { doc, lexicon } = scene
  const inside = scene.quoteOf[group.head]
  for (let i = group.to; i < Math.min(limit, group.to + AGENT); i++) {
    // « qualifié de « menteur » par un élu »: over words in marks.
    const q = scene.quoteOf[i]!
    if (q >= 0 && q !== inside && scene.quoteRuns[q]!.from === i && scene.quoteRuns[q]!.to < limit) {
      i = scene.quoteRuns[q]!.to - 1
      continue
    }
    if (scene.quoteOf[i] !== inside || isOneOf(doc.norm[i]!, ",;:") || lexicon.sets.that.has(doc.norm[i]!))
      break
    const g = scene.groupOf[i]!
    if (g >= 0 && scene.groups[g]!.form !== "infinitive") break
    if (!lexicon.sets.agents.has(doc.norm[i]!)) continue
    const source = phraseAfter(scene, i + 1, limit)
    if (!source || !isBehind(scene, source.head, group.head)) continue
    if (speakerType(scene, source) !== "unknown") return { at: i, source }
  }
  return { at: -1, source: null }
}

/** Whom a passive says it to, where its subject is the one: "residents were told to leave". */
export function toldBy(draft: Draft | null): Run | null {
  return draft?.rule === "passive" ? draft.addressee : null
}

/** « par douze voix contre trois »: how many were for it, and not who did it. */
export function isVotes({ doc, lexicon }: Scene, phrase: Run | null): boolean {
  if (!phrase) return false
  for (let i = phrase.from; i < phrase.to; i++) {
    const upos = uposOf(doc, i)
    if (upos === "NOUN") return lexicon.sets.votes.has(doc.lemma[i]!)
    if (upos !== "NUM" && upos !== "DET" && upos !== "ADJ") return false
  }
  return false
}

/** Does the tree hang a token on the verb, on an adverbial of it, or on what is said of the subject? */
function isBehind({ doc }: Scene, token: number, verb: number): boolean {
  const above = doc.head[token]!
  if (above === verb) return true
  const rel = doc.rel[above]
  const isSaid = rel === OBL || ((rel === XCOMP || rel === CONJ) && uposOf(doc, above) === "ADJ")
  return above > verb && isSaid && doc.head[above] === verb
}

/** An agent stands no more tokens behind its verb. */
const AGENT = 24

export function agentAt(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 5); i++) {
    if (scene.lexicon.sets.agents.has(scene.doc.norm[i]!)) return i
    if (scene.timeEnd[i] === 0 && uposOf(scene.doc, i) !== "ADV") return -1
  }
  return -1
}

export function nounBefore(scene: Scene, group: Group): Phrase | null {
  const before = group.from - 1
  const sentence = sentenceOf(scene, group.head)
  if (before < sentence.from) return null
  if (uposOf(scene.doc, before) === "PRON") return pronounAt(before)
  const end = scene.doc.norm[before] === "," ? before : group.from
  return phraseBefore(scene, end, sentence.from)
}
