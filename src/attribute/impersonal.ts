import { clauseEnd, objectEnd } from "./clauses.ts"
import { complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { cueOf, plainDraft, spanOfRun, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { type Frame, unelided } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { holdsFinite, matchWords, predicatesAt, sentenceOf, uposOf } from "./scene.ts"
import { SPEAKING, speakerType } from "./speaker.ts"
import { subjectOf } from "./subject.ts"
import type { Fit } from "./verbs.ts"

/** "Il est prévu que …", "il paraît que …": said by nobody the text names; and « les soldats | avaient interdiction | de tirer »,
 * where who is bound is part of it. */
export function impersonalDraft(scene: Scene, group: Group): Draft | null {
  const { doc, lexicon } = scene
  const before = group.from - 1
  const expletive =
    (before >= 0 &&
      doc.sentence[before] === doc.sentence[group.head] &&
      lexicon.sets.expletives.has(doc.norm[before]!)) ||
    isAbsolute(scene, group)
  const isBound =
    !expletive && (lexicon.impersonal.get(group.lemma) ?? NONE).some(({ takes }) => takes.has("pass"))
  const subject = isBound ? subjectOf(scene, group) : null
  if (!expletive && !subject) return null
  // "a été décidé": the copula may stand between the auxiliary and the participle.
  const copula = group.passive && group.head > 0 ? doc.lemma[group.head - 1]! : group.lemma
  for (const key of new Set([group.lemma, doc.lemma[group.agrees]!, copula])) {
    for (const entry of lexicon.impersonal.get(key) ?? []) {
      if (entry.takes.has("pass") === expletive || (!expletive && key !== group.lemma)) continue
      // "être prévu": the participle is the head of the group, the copula its auxiliary.
      const written = entry.tail.length === 0 || entry.tail.every(word => inGroup(scene, group, word))
      // « a été fait | état de »: the participle is the first of the words behind the copula.
      const next = entry.negative ? pastDenial(scene, group) : group.head + 1
      if (next < 0) continue
      const end = written
        ? group.to
        : Math.max(matchWords(doc, next, entry.tail), matchWords(doc, group.head, entry.tail))
      if (end <= 0 || (entry.tail.length === 0 && key !== group.lemma)) continue
      const complement = complementAt(scene, end, [entry])
      const { kind } = complement
      if (kind !== "that" && kind !== "inf" && kind !== "np") continue
      const frame: Frame = kind === "that" ? "that" : framed(kind, complement.preposition)
      if (!entry.takes.has(frame)) continue
      const to =
        kind === "that"
          ? clauseEnd(scene, complement.from, group)
          : objectEnd(scene, complement.from, group, kind === "np")
      return {
        rule: "impersonal",
        entry,
        head: group.head,
        cue: cueOf(group, end),
        lemma: entry.key,
        source: null,
        content: [...(subject ? [spanOfRun(scene, subject)] : []), ...stretch(scene, complement.from, to)],
        addressee: complement.addressee,
        negated: group.negated,
        group,
        quote: -1,
        via: null,
        prior: 0.7,
      }
    }
  }
  return null
}

/** « …, étant précisé que le marché aura lieu »: the participle of a copula, with no subject. */
function isAbsolute(scene: Scene, { from, head, form, passive }: Group): boolean {
  const { doc, lexicon } = scene
  if (form !== "present-participle" || !passive || from === head) return false
  return lexicon.sets.copulas.has(doc.lemma[from]!) && from > 0 && uposOf(doc, from - 1) === "PUNCT"
}

const NONE: readonly CueEntry[] = []

/** One past the negation and the adverbs behind a verb ("was | not immediately | possible"), -1 when nothing denies it. */
function pastDenial({ doc, lexicon }: Scene, group: Group): number {
  let at = group.head + 1
  let denied = group.negated
  for (; at < Math.min(doc.count, group.head + DENIAL); at++) {
    if (lexicon.sets.negations.has(doc.norm[at]!)) denied = true
    else if (uposOf(doc, at) !== "ADV") break
  }
  return denied ? at : -1
}

/** A negation and its adverbs are no more tokens. */
const DENIAL = 4

function inGroup(scene: Scene, group: Group, word: string): boolean {
  for (let i = group.from; i < group.to; i++)
    if (scene.doc.norm[i] === word || scene.doc.lemma[i] === word) return true
  return false
}

function framed(kind: "inf" | "np", preposition: string): Frame {
  return preposition ? `${kind}:${unelided(preposition)}` : kind
}

/** "X est convaincu que …", "X reste sceptique quant à …": a copula with an adjective that reports. */
export function predicateDraft(scene: Scene, group: Group): Draft | null {
  for (const { entry, end } of predicatesFor(scene, group)) {
    const told = colonAfter(scene, group, entry, end)
    if (told) return told
    const complement = complementAt(scene, end, [entry])
    const frame: Frame =
      complement.kind === "that"
        ? "that"
        : complement.kind === "inf"
          ? framed("inf", complement.preposition)
          : framed("np", complement.preposition)
    if (!entry.takes.has(frame)) continue
    const start =
      complement.kind === "np" && scene.rules.prepositionInCue ? complement.from + 1 : complement.from
    const inside = openedBy(scene, group, end)
    const to =
      inside >= 0
        ? scene.quoteRuns[inside]!.to - 1
        : complement.kind === "that"
          ? clauseEnd(scene, start, group)
          : objectEnd(scene, start, group)
    const content = stretch(scene, start, to)
    if (content.length === 0) continue
    const source = subjectOf(scene, group)
    // "les quais restent ouverts au public": things think nothing.
    if (complement.kind === "np" && source && speakerType(scene, source) === "unknown") continue
    return {
      rule: "predicate",
      entry,
      head: group.head,
      cue: cueOf(group, Math.max(end, group.to)),
      lemma: entry.key,
      source,
      content,
      addressee: null,
      negated: group.negated,
      group,
      quote: -1,
      via: null,
      prior: 0.75,
    }
  }
  return null
}

/** « est « préoccupé | par la crue » »: the quotation that the adjective opens behind the copula, -1 when none. `end`: one past it. */
function openedBy({ quotes, quoteOf, quoteRuns }: Scene, { to, head }: Group, end: number): number {
  const q = to < end ? quoteOf[to]! : -1
  const opens = q >= 0 && q !== quoteOf[head] && quotes[q]!.closed && quoteRuns[q]!.from === to
  return opens && quoteRuns[q]!.to > end ? q : -1
}

/** « Le maire est formel : le pont rouvrira »: what somebody is so sure of stands behind a colon, with a verb of its own. */
function colonAfter(scene: Scene, group: Group, entry: CueEntry, end: number): Draft | null {
  const { doc, groupOf, quoteOf } = scene
  if (!entry.takes.has(":") || group.form !== "finite") return null
  const { to } = sentenceOf(scene, group.head)
  let colon = end
  while (colon < to && colon < end + TOPIC && doc.norm[colon] !== ":") {
    if (groupOf[colon]! >= 0 || quoteOf[colon] !== quoteOf[group.head]) return null
    colon++
  }
  if (colon + 1 >= to || doc.norm[colon] !== ":" || quoteOf[colon + 1] !== quoteOf[colon]) return null
  const source = subjectOf(scene, group)
  if (!source || !SPEAKING.has(speakerType(scene, source))) return null
  const last = clauseEnd(scene, colon + 1, group)
  const content = holdsFinite(scene, { from: colon + 1, to: last }) ? stretch(scene, colon + 1, last) : []
  if (content.length === 0) return null
  return {
    ...plainDraft(
      "predicate",
      group.head,
      cueOf(group, Math.max(end, group.to)),
      entry.key,
      source,
      content,
      0.85,
    ),
    entry,
    group,
    negated: group.negated,
  }
}

/** What somebody is sure about stands before the colon in no more tokens: « est clair sur ce point : … ». */
const TOPIC = 6

/** The adjectives that report behind a copula or a reflexive verb, and where their own words end. */
export function predicatesFor(scene: Scene, group: Group): readonly Fit[] {
  group.predicates ??= findPredicates(scene, group)
  return group.predicates
}

function findPredicates(scene: Scene, group: Group): readonly Fit[] {
  const { doc, lexicon } = scene
  const verb = doc.lemma[group.agrees]!
  const { copulas } = lexicon.sets
  if (!group.reflexive && !copulas.has(verb) && !copulas.has(group.lemma)) return NO_FITS
  const limit = sentenceOf(scene, group.head).to
  const fits: Fit[] = []
  // « se montrent | les plus | réticents à »
  let last = group.to + 1
  if (group.reflexive && last < limit && uposOf(doc, group.to) === "DET" && uposOf(doc, last) === "ADV")
    last++
  for (let i = group.head; i < Math.min(limit, last + 1); i++)
    for (const entry of predicatesAt(scene, i)) {
      const end = entry.tail.length ? matchWords(doc, i + 1, entry.tail) : i + 1
      if (end >= 0) fits.push({ entry, end })
    }
  return fits
}

const NO_FITS: readonly Fit[] = []
