import type { Draft } from "./draft.ts"
import { cueOf } from "./draft.ts"
import type { Group } from "./groups.ts"
import { predicatesFor } from "./impersonal.ts"
import type { Phrase } from "./phrases.ts"
import { isRelative, phraseAfter } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { holdsFinite, isComma, isDash, isQuoteSign, isStop, quotesOver, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { subjectAfter, subjectOf } from "./subject.ts"
import { entriesFor } from "./verbs.ts"

/** Quotations that no verb of saying claims, and what stands before or after them to tell who speaks: a name with
 * a colon ("Kerbrat : « … »", turns of an interview), any clause with a colon, a signature after a dash. */
export function unclaimedDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  const taken = takenQuotes(scene, drafts)
  const cues = new Set(drafts.map(draft => draft.head))
  for (const [q, quote] of scene.quotes.entries()) {
    if (quote.depth > 0 || taken[q]) continue
    const draft =
      nameColon(scene, q) ??
      verblessColon(scene, q) ??
      joinedColon(scene, q) ??
      clauseColon(scene, q, cues) ??
      stoppedVerb(scene, q) ??
      saidBehind(scene, q) ??
      signed(scene, q) ??
      titled(scene, q) ??
      nameLine(scene, q)
    if (draft) out.push(draft)
  }
  return out
}

/** Which quotations some draft already has in its content. */
export function takenQuotes(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(scene.quotes.length)
  for (const draft of drafts) {
    // The quotation around it still wants its own speaker.
    if (draft.rule === "nested") continue
    // What somebody in the quotation says or thinks does not tell whose the quotation is.
    const inside = draft.rule === "incise" ? -1 : scene.quoteOf[draft.head]!
    for (const span of draft.content) for (const q of quotesOver(scene, span)) if (q !== inside) taken[q] = 1
  }
  return taken
}

/** "Kerbrat : « … »": a name or a role alone before the colon. */
function nameColon(scene: Scene, q: number): Draft | null {
  const { doc } = scene
  const colon = scene.quoteRuns[q]!.from - 1
  if (colon < 1 || doc.norm[colon] !== ":" || doc.block[colon] !== doc.block[colon + 1]) return null
  const from = sentenceOf(scene, colon).from
  const source = phraseAfter(scene, from, colon)
  if (!source || source.to !== colon || colon - from > 12 || speakerType(scene, source) === "unknown")
    return null
  return made(scene, q, "name", [{ from: colon, to: colon + 1 }], colon, source, 0.8)
}

/** "Même son de cloche chez Lise Tan : « … »": somebody at the end of words without a verb, to whom nothing is addressed. */
function verblessColon(scene: Scene, q: number): Draft | null {
  const { doc, lexicon } = scene
  const colon = scene.quoteRuns[q]!.from - 1
  if (colon < 2 || doc.norm[colon] !== ":" || doc.block[colon] !== doc.block[colon + 1]) return null
  const { from } = sentenceOf(scene, colon)
  if (colon - from > VERBLESS) return null
  for (let i = from; i < colon; i++) if (scene.groupOf[i]! >= 0 || scene.quoteOf[i]! >= 0) return null
  for (let i = colon - 1; i > from; i--) {
    if (uposOf(doc, i) !== "ADP" || lexicon.sets.addressing.has(doc.norm[i]!)) continue
    const source = phraseAfter(scene, i + 1, colon)
    if (source?.to !== colon) continue
    const type = speakerType(scene, source)
    return type === "person"
      ? made(scene, q, "name", [{ from: colon, to: colon + 1 }], colon, source, 0.6)
      : null
  }
  return null
}

/** Words without a verb that bring somebody in are no more tokens. */
const VERBLESS = 16

/** A line that is somebody's name, and below it his words alone. */
function nameLine(scene: Scene, q: number): Draft | null {
  const { doc } = scene
  const run = scene.quoteRuns[q]!
  const last = run.from - 1
  if (last < 0 || doc.block[last] === doc.block[run.from] || !endsBlock(scene, run.to)) return null
  let from = last
  while (from > 0 && last - from < NAME && doc.block[from - 1] === doc.block[last]) from--
  if (from > 0 && doc.block[from - 1] === doc.block[last]) return null
  const entity = scene.entityOf[from]!
  if (entity < 0 || scene.entities[entity]!.type !== "person" || words(scene, q) < 4) return null
  for (let i = from; i <= last; i++) if (scene.entityOf[i] !== entity) return null
  const source = { from, to: last + 1, head: from }
  return made(scene, q, "heading", [], run.from, source, 0.5)
}

/** A name has no more tokens. */
const NAME = 6

function endsBlock({ doc }: Scene, to: number): boolean {
  const after = to < doc.count && isStop(doc, to) ? to + 1 : to
  return after >= doc.count || doc.block[after] !== doc.block[to - 1]
}

/** « Le maire a promis une école et | ajouté | : « … » »: a participle of saying joined to a verb in a compound tense. */
function joinedColon(scene: Scene, q: number): Draft | null {
  const { doc, groups, groupOf, lexicon } = scene
  const colon = scene.quoteRuns[q]!.from - 1
  const g = colon > 1 && doc.norm[colon] === ":" ? groupOf[colon - 1]! : -1
  const group = g >= 0 ? groups[g]! : null
  if (group?.form !== "past-participle" || group.to !== colon || uposOf(doc, group.from - 1) !== "CCONJ")
    return null
  const fit = entriesFor(scene, group).find(({ entry }) => entry.act === "speech" && entry.takes.has("that"))
  if (!fit || lexicon.sets.negations.has(doc.norm[group.from - 1]!)) return null
  const { from } = sentenceOf(scene, colon)
  for (let i = group.from - 1; i >= from; i--) {
    const first = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
    if (first?.form !== "finite" || first.passive || first.agrees === first.head) continue
    const source = subjectOf(scene, first)
    if (!source || isRelative(scene, source) || speakerType(scene, source) === "unknown") continue
    const draft = made(scene, q, "colon", cueOf(group, fit.end), group.head, source, 0.9)
    return { ...draft, entry: fit.entry, lemma: fit.entry.key, group }
  }
  return null
}

/** "Cruz leur a tenu tête : « … »": whoever does what the clause before the colon says. Its verb is the cue where the tables
 * know it, else the colon: « L'entraîneur change trois joueurs : « Il fallait du sang neuf. » ». Where what the clause tells of
 * cannot speak, the text names nobody: « L'ambiance est lourde : « Plus personne ne sait où l'on va. » ». */
function clauseColon(scene: Scene, q: number, cues: ReadonlySet<number>): Draft | null {
  const { doc } = scene
  const colon = scene.quoteRuns[q]!.from - 1
  if (colon < 1 || doc.norm[colon] !== ":" || words(scene, q) < 4) return null
  const { from } = sentenceOf(scene, colon)
  for (let i = colon - 1; i >= from; i--) {
    const g = scene.groupOf[i]!
    const group = g >= 0 && scene.groups[g]!.head === i ? scene.groups[g]! : null
    if (group?.form !== "finite" || group.passive) continue
    const source = subjectOf(scene, group) ?? subjectAfter(scene, group)
    const speaks = source !== null && speakerType(scene, source) !== "unknown"
    if (!scene.rules.colonCue) {
      if (!speaks) return null
      return { ...byVerb(scene, q, group, source), lemma: group.lemma, group }
    }
    // « le souhait du joueur qui en voulait deux : « … »»: the clause around it brings the words in.
    if (source && isRelative(scene, source)) continue
    if (!speaks) return holdsClause(scene, q) ? byColon(scene, q, colon, null) : null
    if (cues.has(group.head) || !mayReport(scene, group)) return byColon(scene, q, colon, source)
    return { ...byVerb(scene, q, group, source), lemma: group.lemma, group }
  }
  return null
}

function byVerb(scene: Scene, q: number, group: Group, source: Phrase): Draft {
  return made(scene, q, "clause", cueOf(group, group.to), group.head, source, 0.55)
}

function byColon(scene: Scene, q: number, colon: number, source: Phrase | null): Draft {
  return made(scene, q, "clause", [{ from: colon, to: colon + 1 }], colon, source, 0.55)
}

/** Do the tables tell of a verb that it can bring in words: one of saying, or a reflexive one with its object? */
function mayReport(scene: Scene, group: Group): boolean {
  return entriesFor(scene, group).some(({ entry }) => entry.act === "speech") || group.clitics.length > 0
}

/** Does a closed quotation hold a finite verb? */
function holdsClause(scene: Scene, q: number): boolean {
  return scene.quotes[q]!.closed && holdsFinite(scene, scene.quoteRuns[q]!)
}

/** "Le patron du camping confirme. « … »": a verb of saying ends the sentence right before and has no object. */
function stoppedVerb(scene: Scene, q: number): Draft | null {
  const { doc } = scene
  const stop = scene.quoteRuns[q]!.from - 1
  if (stop < 1 || doc.norm[stop] !== "." || doc.block[stop] !== doc.block[stop + 1] || runsOn(scene, q))
    return null
  const g = scene.groupOf[stop - 1]!
  const group = g >= 0 ? scene.groups[g]! : null
  if (group?.form !== "finite" || group.passive || group.negated || group.inverted >= 0) return null
  const fit = entriesFor(scene, group).find(
    ({ entry, end }) => end === stop && entry.act === "speech" && entry.takes.has("that"),
  )
  const source = fit ? subjectOf(scene, group) : null
  if (!fit || !source || !opensClause(scene, source, group) || speakerType(scene, source) === "unknown")
    return null
  const draft = made(scene, q, "quote", cueOf(group, fit.end), group.head, source, 0.8)
  return { ...draft, entry: fit.entry, lemma: fit.entry.key, group }
}

/** "« Nous ne céderons pas. » Le maire est catégorique.": the sentence right behind words in marks tells only how somebody spoke,
 * or that he did. */
function saidBehind(scene: Scene, q: number): Draft | null {
  const { doc, groups, groupOf, quoteRuns, quoteOf } = scene
  const { to } = quoteRuns[q]!
  if (words(scene, q) < 4 || runsOn(scene, q) || to >= doc.count || doc.block[to] !== doc.block[to - 1])
    return null
  const sentence = sentenceOf(scene, to)
  if (sentence.from !== to || sentence.to - to > SHORT || !isStop(doc, sentence.to - 1)) return null
  // Words in marks behind it are what it brings in.
  if (sentence.to < doc.count && quoteOf[sentence.to]! >= 0 && doc.block[sentence.to] === doc.block[to])
    return null
  const stop = sentence.to - 1
  for (let i = to; i < stop; i++) {
    if (quoteOf[i]! >= 0) return null
    const group = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
    if (!group || group.head !== i) continue
    if (group.form !== "finite" || group.passive || group.negated) return null
    const source = subjectOf(scene, group)
    if (
      !source ||
      source.from !== to ||
      !opensClause(scene, source, group) ||
      speakerType(scene, source) === "unknown"
    )
      return null
    const how = predicatesFor(scene, group).find(({ entry, end }) => end === stop && entry.takes.has(":"))
    const that = entriesFor(scene, group).find(
      ({ entry, end }) => end === stop && entry.act === "speech" && entry.takes.has("that"),
    )
    const fit = how ?? that
    if (!fit) return null
    const draft = made(scene, q, "quote", cueOf(group, fit.end), group.head, source, 0.8)
    return { ...draft, entry: fit.entry, lemma: fit.entry.key, group }
  }
  return null
}

/** Is the verb the only one between its subject and the stop, and no relative pronoun its subject? */
function opensClause({ doc, lexicon }: Scene, { from, head }: Phrase, group: Group): boolean {
  return from < group.from && !(uposOf(doc, head) === "PRON" && lexicon.sets.relatives.has(doc.norm[head]!))
}

/** « … » — Anne Riou, pêcheuse. */
function signed(scene: Scene, q: number): Draft | null {
  const { doc } = scene
  const dash = scene.quoteRuns[q]!.to
  if (dash + 1 >= doc.count || !isDash(doc, dash) || doc.block[dash] !== doc.block[dash - 1]) return null
  const source = signatureAfter(scene, dash + 1, endOfBlock(scene, dash))
  if (!source) return null
  return made(scene, q, "signature", [{ from: dash, to: dash + 1 }], dash, source, 0.75)
}

/** "Le mot de la directrice" as a line of its own, and her words below. */
function titled(scene: Scene, q: number): Draft | null {
  const { doc, lexicon } = scene
  const first = scene.quoteRuns[q]!.from
  if (first === 0 || doc.block[first - 1] === doc.block[first]) return null
  const limit = isStop(doc, first - 1) ? first - 1 : first
  let from = limit
  while (from > 0 && limit - from <= SIGNATURE && doc.block[from - 1] === doc.block[first - 1]) from--
  if (limit - from > SIGNATURE || uposOf(doc, from) !== "DET" || from + 2 >= limit) return null
  const entry = lexicon.nouns.get(doc.lemma[from + 1]!)?.find(one => one.takes.has(":"))
  if (!entry || !lexicon.sets.binding.has(doc.norm[from + 2]!)) return null
  const source = phraseAfter(scene, from + 3, limit)
  if (source?.to !== limit) return null
  const draft = made(scene, q, "heading", [{ from, to: from + 2 }], from + 1, source, 0.5)
  return { ...draft, entry, lemma: entry.key }
}

/** A signature is no longer than this many tokens. */
const SIGNATURE = 14

/** Who signs: the noun phrase there, or whatever the line holds when it opens with a capital and has no verb. */
export function signatureAfter(scene: Scene, from: number, limit: number): Phrase | null {
  const { doc, text } = scene
  const phrase = phraseAfter(scene, from, limit)
  const end = phrase?.to ?? from
  const whole =
    phrase !== null && (end >= limit || isStop(doc, end) || isComma(doc, end) || doc.norm[end] === "(")
  if (whole && speakerType(scene, phrase) !== "unknown") return phrase
  let to = from
  while (to < limit && !isStop(doc, to) && doc.norm[to] !== "(") to++
  const first = text[doc.start[from] ?? 0] ?? ""
  if (to === from || to < limit - 1 || to - from > SIGNATURE || first === first.toLowerCase()) return null
  for (let i = from; i < to; i++)
    if (scene.groupOf[i]! >= 0 && scene.groups[scene.groupOf[i]!]!.form === "finite") return null
  return { from, to, head: phrase?.head ?? from }
}

function endOfBlock(scene: Scene, i: number): number {
  const { doc } = scene
  let end = i
  while (end < doc.count && doc.block[end] === doc.block[i]) end++
  return end
}

function words(scene: Scene, q: number): number {
  const run = scene.quoteRuns[q]!
  let count = 0
  for (let i = run.from; i < run.to; i++)
    if (uposOf(scene.doc, i) !== "PUNCT" && !isQuoteSign(scene.doc, i)) count++
  return count
}

function made(
  scene: Scene,
  q: number,
  rule: Draft["rule"],
  cue: readonly Run[],
  head: number,
  source: Phrase | null,
  prior: number,
): Draft {
  return {
    rule,
    entry: null,
    head,
    cue,
    lemma: scene.doc.norm[head]!,
    source,
    content: scene.quotes[q]!.outer,
    addressee: null,
    negated: false,
    group: null,
    quote: q,
    via: null,
    prior,
  }
}

/** A quotation of whole sentences with no cue at all, told by whoever acts in the short sentence right before it, by whoever
 * spoke last or acts just before it in the same paragraph. The cue is empty: no words of the report say that anybody spoke. */
export function floatingDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { doc } = scene
  const taken = takenQuotes(scene, drafts)
  const speakers = drafts
    .filter(draft => draft.quote >= 0 && draft.source && draft.rule !== "nested")
    .sort((a, b) => a.head - b.head)
  let next = 0
  const out: Draft[] = []
  for (const [q, quote] of scene.quotes.entries()) {
    const run = scene.quoteRuns[q]!
    if (quote.depth > 0 || taken[q] || words(scene, q) < (isStop(doc, run.to - 2) ? 2 : 4)) continue
    while (next < speakers.length && speakers[next]!.head < run.from) next++
    if (doc.sentenceStart[doc.sentence[run.from]!] !== run.from) continue
    if (runsOn(scene, q)) continue
    const source =
      actorBefore(scene, run.from) ?? speakerBefore(scene, next > 0 ? speakers[next - 1]! : null, run.from)
    if (!source) continue
    out.push(made(scene, q, "floating", [], run.from, source, 0.35))
  }
  return out
}

/** Does the sentence go on behind a quotation that opens it? */
function runsOn({ doc, quoteRuns }: Scene, q: number): boolean {
  const { from, to } = quoteRuns[q]!
  return (
    to < doc.count &&
    doc.block[to] === doc.block[from] &&
    doc.sentence[to] === doc.sentence[to - 1] &&
    !isStop(doc, to)
  )
}

/** "Le boulanger hausse les épaules. « … »": whoever a short sentence right before tells of. */
function actorBefore(scene: Scene, token: number): Phrase | null {
  const { doc } = scene
  const sentence = doc.sentence[token]! - 1
  if (sentence < 0) return null
  const from = doc.sentenceStart[sentence]!
  if (token - from > SHORT || doc.block[from] !== doc.block[token]) return null
  for (let i = from; i < token; i++) {
    if (scene.quoteOf[i]! >= 0) return null
    const g = scene.groupOf[i]!
    const group = g >= 0 ? scene.groups[g]! : null
    if (!group || group.head !== i || group.form !== "finite") continue
    const source = group.passive ? null : subjectOf(scene, group)
    if (!source || source.from !== from || source.to > group.from || uposOf(doc, source.head) === "PRON")
      return null
    const type = speakerType(scene, source)
    return type === "person" || type === "anonymous" ? source : null
  }
  return null
}

/** A sentence that only brings in what somebody says has no more tokens. */
const SHORT = 24

function speakerBefore(scene: Scene, last: Draft | null, token: number): Phrase | null {
  const { doc } = scene
  if (last && doc.block[token]! - doc.block[last.head]! <= 1) return last.source
  const start = doc.sentence[token]!
  if (start === 0) return null
  const previous = doc.sentenceStart[start - 1]!
  if (doc.block[token]! - doc.block[previous]! > 1) return null
  for (let i = previous; i < token; i++) {
    const g = scene.groupOf[i]!
    if (g < 0 || scene.groups[g]!.form !== "finite") continue
    const subject = subjectOf(scene, scene.groups[g]!)
    return subject && ["person", "group", "anonymous"].includes(speakerType(scene, subject)) ? subject : null
  }
  return null
}
