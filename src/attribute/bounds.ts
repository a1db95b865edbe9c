import type { Span } from "../model/span.ts"
import { beforeAddressee, behindAdjuncts, behindNegation, withReflexive } from "./adjuncts.ts"
import type { Candidate } from "./candidates.ts"
import { part } from "./columns.ts"
import { entryOf } from "./cue-features.ts"
import type { Changeable, Draft } from "./draft.ts"
import { copied, spanOfRun, stretch } from "./draft.ts"
import {
  afterTime,
  apart,
  behindPassive,
  sourceRun,
  withoutAgain,
  withoutClause,
  withoutTail,
  withoutTime,
} from "./edges.ts"
import type { Group } from "./groups.ts"
import { CONTENT, CUE, SOURCE } from "./lattice.ts"
import { isVotes, toldBy } from "./passive.ts"
import type { Phrase } from "./phrases.ts"
import type { RoleReading } from "./roles.ts"
import type { Run, Scene } from "./scene.ts"
import { headOfRun, isComma, predicatesAt, runOf, uposOf } from "./scene.ts"
import { standInOf } from "./stand-ins.ts"

const PROPN = part("PROPN")

/** Source, content and both its ends stand as the construction proposed them. */
const ALL_AGREES = 31

/** The lemma a record is written with: the construction's, else that of the tables' line, else the word's own. */
export function lemmaOf(scene: Scene, { draft, core }: Candidate, entry: Draft["entry"]): string {
  return draft?.lemma ?? entry?.key ?? scene.doc.lemma[core]!
}

/** A draft with its bounds as they are. */
export function asItStands(
  draft: Draft,
  entry: Draft["entry"],
  proposed: Draft | null,
  chance: number,
): Changeable {
  const way = copied(draft)
  way.entry = entry
  way.prior = chance
  way.chance = chance
  way.ruled = proposed !== null
  way.agrees = ALL_AGREES
  return way
}

/** The draft as the roles tell it; null when nothing is said. */
export function draftFrom(
  scene: Scene,
  candidate: Candidate,
  proposal: Draft,
  reading: RoleReading,
  chance: number,
): Draft | null {
  const { draft, group, head } = candidate
  const entry = draft?.entry ?? entryOf(scene, candidate)
  const runs = behindAdjuncts(
    scene,
    behindNegation(scene, besideCue(runsOf(scene, reading, CONTENT), draft), group),
    candidate.core,
    proposal.addressee,
    entry,
  )
  const pronoun = draft ? standInOf(scene, draft) : null
  const all = fromStart(
    scene,
    draft,
    onBothSides(scene, draft, contentFrom(scene, reading, draft, runs, candidate.core)),
  )
  const whole = pronoun ? besidePronoun(scene, pronoun, head, all) : all
  const bare = draft?.rule === "according-to" ? withoutAgain(scene, whole, head) : whole
  const said = group?.passive ? behindPassive(scene, bare, group.to, entry) : [...bare]
  const told = toldBy(draft)
  const content = told ? besideTold(scene, told, group!, said) : said
  const patient = told ? null : askedBefore(scene, reading, entry, group)
  if (patient) content.unshift(spanOfRun(scene, patient))
  if (content.length === 0) return null
  // Of « pour elle » the construction knows which word is whose.
  const led =
    draft?.rule === "according-to" && swallows(runsOf(scene, reading, CUE), draft.source) ? draft : null
  const known = pronoun || led ? draft!.source : null
  const source =
    known ??
    (patient ? null : sourceFrom(scene, reading, draft, group, head, told)) ??
    persuadedBefore(scene, group, content)
  const cue = withoutSigns(scene, runsOf(scene, reading, CUE)).map(run => {
    const own = withoutTime(scene, besideMarks(scene, beforeTopic(scene, run, draft), head))
    const whole = withPreposition(scene, apart(scene, own, source), draft, content)
    return beforeAddressee(withReflexive(scene, whole, group), proposal.addressee, head)
  })
  return {
    rule: proposal.rule,
    entry,
    head,
    // Around a subject pronoun (« a-t-elle ajouté ») the construction knows the cue.
    cue: draft && (pronoun || led || cue.length > 1 || draft.cue.length > 1) ? draft.cue : cue,
    lemma: lemmaOf(scene, candidate, entry),
    source,
    content,
    addressee: proposal.addressee ?? told,
    negated: draft?.negated ?? group?.negated ?? false,
    group,
    quote: draft && draft.quote >= 0 ? draft.quote : quoteOf(scene, content),
    via: draft?.via ?? null,
    prior: chance,
    chance,
    ruled: draft !== null,
    agrees: agreement(proposal, source, content),
    because: undefined,
    sure: undefined,
  }
}

/** "Le ministre | sommé de partir": whom something is asked of, or blamed on, by a participle behind him, where the weights take him
 * for whoever asks. */
function askedBefore(
  scene: Scene,
  reading: RoleReading,
  entry: Draft["entry"],
  group: Group | null,
): Run | null {
  if (!entry || !group?.passive) return null
  if (!entry.person && !entry.takes.has("np+de")) return null
  if (isPersuaded(scene, group)) return null
  const before = runsOf(scene, reading, SOURCE).filter(({ to }) => to <= group.from)
  return before.length > 0 ? sourceRun(scene, before[before.length - 1]!) : null
}

/** "Le maire, | persuadé que …": whoever thinks so, whom the weights take for a part of what he thinks; he is taken out of it. */
function persuadedBefore(scene: Scene, group: Group | null, content: Span[]): Phrase | null {
  if (group?.form !== "past-participle" || content.length < 2 || !isPersuaded(scene, group)) return null
  const run = runOf(scene.doc, content[0]!.start, content[0]!.end)
  if (run.to > group.from || content[1]!.start < scene.doc.end[group.head]!) return null
  content.shift()
  return { ...run, head: headOfRun(scene.doc, run, group.head) }
}

/** Does the participle tell how somebody thinks: "persuadé", "convaincu"? */
function isPersuaded(scene: Scene, { head }: Group): boolean {
  return predicatesAt(scene, head).some(({ takes }) => takes.has("that"))
}

/** What is said to somebody in the passive without him: "residents were told | to leave". */
function besideTold(scene: Scene, told: Run, group: Group, content: Span[]): Span[] {
  const end = scene.doc.end[group.to - 1]!
  const rest = content.filter(span => span.start >= end)
  const { start } = spanOfRun(scene, told)
  return rest.length > 0 && content.every(span => span.start >= end || span.start === start) ? rest : content
}

/** Does a cue hold the words of the source? */
function swallows(cue: readonly Run[], source: Phrase | null): boolean {
  return source !== null && cue.some(({ from, to }) => from <= source.from && source.to <= to)
}

/** « l' | accusent | d'avoir menti »: the construction knows the pronoun, and the weights where what is said of it ends. */
function besidePronoun(scene: Scene, pronoun: Run, head: number, content: readonly Span[]): Span[] {
  const cue = scene.doc.end[head]!
  return [spanOfRun(scene, pronoun), ...content.filter(span => span.start >= cue)]
}

/** "In spring, she said, the river rises": the commas around a reporting clause without marks tell that what stands on either
 * side is said, and the construction knows the side that the weights leave out. */
function onBothSides(scene: Scene, draft: Draft | null, content: Span[]): Span[] {
  if (draft?.rule !== "incise" || draft.quote >= 0 || draft.content.length !== 2) return content
  const cue = scene.doc.start[draft.head]!
  const [before, after] = draft.content
  if (before!.end > cue || after!.start < cue) return content
  const hasBefore = content.some(({ start }) => start < cue)
  const hasAfter = content.some(({ end }) => end > cue)
  if (hasBefore === hasAfter) return content
  return hasAfter ? [before!, ...content] : [...content, after!]
}

/** « Luc Riou, 44 ans, est « fatigué », a dit une voisine »: what a reporting clause closes begins where its construction knows,
 * whatever commas stand in it. */
function fromStart(scene: Scene, draft: Draft | null, content: Span[]): Span[] {
  // Where clauses go without a subordinator, what stands before a comma may frame what is said.
  if (draft?.rule !== "incise" || content.length === 0 || scene.rules.zeroThat) return content
  const cue = scene.doc.start[draft.head]!
  const first = draft.content[0]!
  const own = content[0]!
  if (first.end > cue || own.end > cue || own.start <= first.start || own.start >= first.end) return content
  return [
    { start: first.start, end: Math.max(own.end, first.end) },
    ...content.slice(1).filter(({ start }) => start >= first.end),
  ]
}

/** Without the words of an expression that follow a subject pronoun: « laisse -t-on | entendre ». */
function besideCue(runs: readonly Run[], draft: Draft | null): readonly Run[] {
  if (!draft || draft.cue.length < 2) return runs
  return runs.filter(run => draft.cue.every(cue => run.from < cue.from || run.from >= cue.to))
}

function agreement(draft: Draft, source: Phrase | null, content: readonly Span[]): number {
  const a = draft.source
  const sources =
    a === source || (a !== null && source !== null && a.from === source.from && a.to === source.to)
  const last = draft.content.length - 1
  const starts = last >= 0 && draft.content[0]!.start === content[0]!.start
  const ends = last >= 0 && draft.content[last]!.end === content[content.length - 1]!.end
  const same = starts && ends && content.length === draft.content.length
  return 16 + (sources ? 1 : 0) + (same ? 2 : 0) + (starts ? 4 : 0) + (ends ? 8 : 0)
}

/** The stretches of the window that have a role, split where a paragraph ends. */
function runsOf(scene: Scene, reading: RoleReading, role: number): Run[] {
  const { from, to, roles } = reading
  const { block } = scene.doc
  const runs: Run[] = []
  for (let i = from; i < to; i++) {
    if (roles[i - from] !== role) continue
    const start = i
    while (i + 1 < to && roles[i + 1 - from] === role && block[i + 1] === block[start]) i++
    runs.push({ from: start, to: i + 1 })
  }
  return runs
}

/** A cue without words in other quotation marks before its verb: "the slogan “Never Again” | said". */
function besideMarks({ quoteOf }: Scene, { from, to }: Run, head: number): Run {
  if (head < from || head >= to) return { from, to }
  let first = head
  while (first > from && quoteOf[first - 1] === quoteOf[head]) first--
  return { from: first, to }
}

/** A cue with the preposition before what is said, where the construction gives it to the cue and the weights to neither: "spoke of". */
function withPreposition(
  scene: Scene,
  { from, to }: Run,
  draft: Draft | null,
  content: readonly Span[],
): Run {
  const { doc } = scene
  const cue = draft?.cue[draft.cue.length - 1]
  const joins = cue && cue.from === from && cue.to === to + 1 && uposOf(doc, to) === "ADP"
  const open = joins && content.every(({ start, end }) => doc.start[to]! < start || doc.start[to]! >= end)
  return { from, to: open ? to + 1 : to }
}

/** The cue of a reporting clause beside words in marks, up to what they are about or a clause of when they fell: "said | of the
 * budget", "said | as she left". */
function beforeTopic(scene: Scene, { from, to }: Run, draft: Draft | null): Run {
  const { doc, lexicon } = scene
  if (draft?.rule !== "incise" || draft.quote < 0 || !draft.group) return { from, to }
  for (let i = Math.max(from + 1, draft.group.to); i < to; i++)
    if (lexicon.sets.of.has(doc.norm[i]!) ? uposOf(doc, i - 1) !== "NOUN" : uposOf(doc, i) === "SCONJ")
      return { from, to: i }
  return { from, to }
}

/** Without the colon or comma that ends a run of several words. */
function withoutSigns(scene: Scene, runs: readonly Run[]): Run[] {
  return runs.map(({ from, to }) => {
    let end = to
    while (end - from > 1 && uposOf(scene.doc, end - 1) === "PUNCT") end--
    return { from, to: end }
  })
}

/** The content in the window, and what a draft holds beyond it. */
function contentFrom(
  scene: Scene,
  reading: RoleReading,
  draft: Draft | null,
  runs: readonly Run[],
  core: number,
): Span[] {
  const spans: Span[] = []
  for (const run of runs) {
    // What the construction itself takes in is no time of the saying.
    const from = isProposed(scene, draft, run) ? run.from : afterTime(scene, run, core)
    if (run.to > from)
      spans.push(
        spanOfRun(
          scene,
          withOthers(
            scene,
            withVerb(scene, withoutTail(scene, { from, to: run.to }, core, draft?.content ?? []), draft),
            core,
            draft,
          ),
        ),
      )
  }
  if (!draft || reading.to <= reading.from) return spans
  withoutAside(scene, draft, spans)
  if (isBesideOwn(scene, draft, spans)) return [...draft.content]
  if (draft.rule === "colon" && draft.quote >= 0 && draft.content.length > 0) return [...draft.content]
  wholeQuotes(scene, reading, draft, spans, core)
  if (draft.rule === "quote" && draft.quote >= 0) endWith(scene, draft.quote, spans)
  const { doc } = scene
  const [start, end] = [doc.start[reading.from]!, doc.end[reading.to - 1]!]
  for (const span of draft.content) {
    if (span.start < start) spans.push({ start: span.start, end: Math.min(span.end, start) })
    if (span.end > end) spans.push({ start: Math.max(span.start, end), end: span.end })
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** "admitting that after the show, | he had driven home": what a subordinator opens has a verb, and is not over at a comma before
 * it; it goes on as far as its construction knows. */
function withVerb(scene: Scene, run: Run, draft: Draft | null): Run {
  const { doc, groups, groupOf, lexicon } = scene
  const { from, to } = run
  const last = draft?.content[draft.content.length - 1]
  if (draft?.rule !== "that" || !last || last.end <= doc.end[to - 1]!) return run
  if (to >= doc.count || !isComma(doc, to) || !lexicon.sets.that.has(doc.norm[from]!)) return run
  if (last.start > doc.start[from]!) return run
  for (let i = from + 1; i < to; i++) {
    const g = groupOf[i]!
    if (g >= 0 && groups[g]!.form === "finite") return run
  }
  return { from, to: runOf(doc, last.start, last.end).to }
}

/** « une prime, versée en mars, | et un vestiaire »: an object behind its cue goes on to what is joined to it, as far as its construction
 * knows. */
function withOthers(scene: Scene, run: Run, core: number, draft: Draft | null): Run {
  const { doc, lexicon, groupOf } = scene
  const { from, to } = run
  const last = draft?.content[draft.content.length - 1]
  if (scene.rules.zeroThat || !last || from < core) return run
  if (draft?.rule !== "object" && draft?.rule !== "infinitive") return run
  if (last.end <= doc.end[to - 1]! || last.start > doc.start[from]!) return run
  const at = isComma(doc, to) ? to + 1 : to
  if (at + 1 >= doc.count || groupOf[at + 1]! >= 0) return run
  const isJoined =
    uposOf(doc, at) === "CCONJ" ||
    (lexicon.sets.comparing.has(doc.norm[at]!) && lexicon.sets.that.has(doc.norm[at + 1]!))
  return isJoined ? { from, to: runOf(doc, last.start, last.end).to } : run
}

/** Of words in marks that the construction takes whole no piece is taken: « ces « raisons » : « Le fisc a saisi la cour. » »; nor is
 * a comma left out between two of them. */
function wholeQuotes(scene: Scene, reading: RoleReading, draft: Draft, spans: Span[], core: number): void {
  const own = scene.quoteOf[core]!
  for (let s = 0; s < spans.length; s++) {
    const span = spans[s]!
    const { from, to } = runOf(scene.doc, span.start, span.end)
    if (from >= to) continue
    if (from > reading.from && to < reading.to && isTorn(scene, draft, { from, to }, core)) {
      spans.splice(s--, 1)
      continue
    }
    const cut = cutBefore(scene, { from, to }, core)
    if (cut > from && cut < to) {
      spans[s] = stretch(scene, from, cut)[0] ?? span
      continue
    }
    const [first, last] = [scene.quoteOf[from]!, scene.quoteOf[to - 1]!]
    if (first >= 0 && first === last && first !== own && opensWhole(scene, { from, to }, first)) {
      spans[s] = { start: span.start, end: scene.quotes[first]!.end }
      while (s + 1 < spans.length && spans[s + 1]!.start < spans[s]!.end) spans.splice(s + 1, 1)
      continue
    }
    const start =
      first >= 0 && first !== own && takes(scene, draft, first) ? scene.quotes[first]!.start : span.start
    const end = last >= 0 && last !== own && takes(scene, draft, last) ? scene.quotes[last]!.end : span.end
    if (start >= span.start && end <= span.end) continue
    spans[s] = { start: Math.min(start, span.start), end: Math.max(end, span.end) }
  }
  for (let s = spans.length - 1; s > 0; s--)
    if (areJoined(scene, spans[s - 1]!, spans[s]!)) {
      spans[s - 1] = { start: spans[s - 1]!.start, end: Math.max(spans[s - 1]!.end, spans[s]!.end) }
      spans.splice(s, 1)
    }
}

/** « se range à l'avis du comité : « Mon but reste la paix » »: is all that the weights take words in marks behind a colon, none of
 * which the construction takes for the object? */
function isBesideOwn({ doc, quotes, quoteOf, rules }: Scene, draft: Draft, spans: readonly Span[]): boolean {
  if (!rules.colonCue || draft.rule !== "object" || draft.content.length === 0 || spans.length === 0)
    return false
  const { end } = draft.content[draft.content.length - 1]!
  if (spans[0]!.start < end) return false
  const { from } = runOf(doc, spans[0]!.start, spans[0]!.end)
  const q = from > 0 ? quoteOf[from]! : -1
  return q >= 0 && quotes[q]!.start === spans[0]!.start && doc.norm[from - 1] === ":"
}

/** « affirme « agir pour le peuple » | , suite à la décision du roi »: what is said ends with words in marks before a comma. */
function endWith(scene: Scene, q: number, spans: Span[]): void {
  const { end } = scene.quotes[q]!
  const { to } = scene.quoteRuns[q]!
  if (to >= scene.doc.count || !isComma(scene.doc, to)) return
  for (let s = spans.length - 1; s >= 0; s--) {
    const span = spans[s]!
    if (span.start < end && span.end > end) spans[s] = { start: span.start, end }
  }
}

/** Does a piece begin with the mark of a quotation of one paragraph and end before the mark that closes it? */
function opensWhole({ quotes, quoteRuns }: Scene, { from, to }: Run, q: number): boolean {
  const { closed, outer } = quotes[q]!
  return closed && outer.length === 1 && quoteRuns[q]!.from === from && quoteRuns[q]!.to > to
}

/** Of what stands behind the verb of a reporting clause after a quotation only what its construction knows, and other words in
 * marks, are said: « … », a-t-elle nuancé | un peu plus tard. */
function withoutAside({ doc, quoteOf }: Scene, { rule, quote, head, content }: Draft, spans: Span[]): void {
  if (rule !== "incise" || quote < 0 || quoteOf[head]! >= 0) return
  for (let s = spans.length - 1; s >= 0; s--) {
    const { start, end } = spans[s]!
    if (start < doc.end[head]!) break
    if (content.some(one => one.start < end && start < one.end)) continue
    if (!hasQuote(quoteOf, runOf(doc, start, end))) spans.splice(s, 1)
  }
}

function hasQuote(quoteOf: Int32Array, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (quoteOf[i]! >= 0) return true
  return false
}

/** Is it a piece of a quotation of another sentence, torn off? */
function isTorn(scene: Scene, draft: Draft, { from, to }: Run, core: number): boolean {
  const { doc, quotes, quoteOf, quoteRuns } = scene
  const q = quoteOf[to - 1]!
  if (q < 0 || q === quoteOf[core] || doc.sentence[to - 1] === doc.sentence[core]) return false
  if (quotes[q]!.outer.length > 1 || takes(scene, draft, q)) return false
  return quoteOf[from] === q && (quoteRuns[q]!.from < from || quoteRuns[q]!.to > to)
}

/** Where a piece ends that runs on into a quotation which ends in another sentence: before its mark; `to` when it does not. */
function cutBefore({ doc, quoteOf, quoteRuns }: Scene, { from, to }: Run, core: number): number {
  const q = quoteOf[to - 1]!
  if (q < 0 || q === quoteOf[core] || quoteOf[from] === q || quoteRuns[q]!.to <= to) return to
  return doc.sentence[quoteRuns[q]!.to - 1] === doc.sentence[core] ? to : quoteRuns[q]!.from
}

function areJoined({ text }: Scene, a: Span, b: Span): boolean {
  return b.start < a.end || (b.start < a.end + SHORT && BETWEEN.test(text.slice(a.end - 1, b.start + 1)))
}

/** What parts two quotations of an enumeration, their marks included, and how long it is at most. */
const BETWEEN = /^[»”"]\s?,\s?[«“"]$/
const SHORT = 4

/** Does the construction take a whole quotation, in one piece? */
function takes({ quotes }: Scene, { content }: Draft, q: number): boolean {
  const { start, end, outer } = quotes[q]!
  return outer.length === 1 && content.some(span => span.start <= start && end <= span.end)
}

function isProposed({ doc }: Scene, draft: Draft | null, run: Run): boolean {
  if (!draft) return false
  const start = doc.start[run.from]!
  for (const span of draft.content) if (span.start <= start && start < span.end) return true
  return false
}

/** The longest stretch with the role of source; a draft's own phrase when it is the same. */
function sourceFrom(
  scene: Scene,
  reading: RoleReading,
  draft: Draft | null,
  group: Group | null,
  head: number,
  told: Run | null,
): Phrase | null {
  const known = draft?.source
  if (known && (known.from < reading.from || known.to > reading.to)) return known
  // « admet | -il », whatever the weights make of what follows.
  if (known && draft?.group && known.head === draft.group.inverted) return known
  let best: Run | null = null
  let nobody = false
  for (const all of runsOf(scene, reading, SOURCE)) {
    const own = sourceRun(scene, all)
    if (isNobody(scene, own, head)) {
      nobody = true
      continue
    }
    const run = draft?.rule === "incise" && own.from > head ? withoutClause(scene, own) : own
    if (isSubjectless(scene, run) || isVotes(scene, run) || !mayDo(scene, draft?.group ?? group, run))
      continue
    if (told && run.from < told.to && told.from < run.to) continue
    if (!best || run.to - run.from > best.to - best.from) best = run
  }
  if (!best) return nobody ? (known ?? null) : null
  if (known && known.from === best.from && known.to === best.to) return known
  return { from: best.from, to: best.to, head: headOfRun(scene.doc, best, head) }
}

/** Only a time ("ce matin"), or words that reach into somebody's quotation and do not end it. */
function isNobody(
  { doc, timeOf, timeEnd, quoteOf, quoteRuns }: Scene,
  { from, to }: Run,
  head: number,
): boolean {
  if (timeOf[from]! >= 0 && timeEnd[from]! >= to && doc.upos[from] !== PROPN) return true
  const q = quoteOf[to - 1]!
  return q >= 0 && q !== quoteOf[head] && quoteRuns[q]!.to > to
}

/** « il faut | noter que … »: a pronoun before a verb that nobody does. */
function isSubjectless({ doc, lexicon, groups, groupOf }: Scene, { from, to }: Run): boolean {
  if (to - from !== 1 || to >= doc.count || !lexicon.sets.expletives.has(doc.norm[from]!)) return false
  const g = groupOf[to]!
  return (
    g >= 0 &&
    (lexicon.sets.subjectless.has(groups[g]!.lemma) ||
      lexicon.sets.subjectless.has(doc.lemma[groups[g]!.agrees]!))
  )
}

/** Behind a passive only a preposition of the agent brings in who does it: not "évoquée | au conseil". */
function mayDo({ doc, lexicon }: Scene, group: Group | null, { from }: Run): boolean {
  if (!group?.passive || from < group.to) return true
  for (let i = group.to; i <= from; i++) if (lexicon.sets.agents.has(doc.norm[i]!)) return true
  return false
}

function quoteOf(scene: Scene, content: readonly Span[]): number {
  for (const span of content)
    for (let q = 0; q < scene.quotes.length; q++) {
      const quote = scene.quotes[q]!
      if (quote.depth === 0 && quote.start === span.start) return q
      if (quote.start > span.start) break
    }
  return -1
}
