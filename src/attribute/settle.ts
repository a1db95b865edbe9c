import type { Span } from "../model/span.ts"
import { floatingDrafts, takenQuotes, unclaimedDrafts } from "./colon.ts"
import { partColonQuotes } from "./colon-quotes.ts"
import type { Draft } from "./draft.ts"
import { isCueWord, nearby } from "./draft.ts"
import type { Group } from "./groups.ts"
import { relayDraft } from "./relay.ts"
import type { Scene } from "./scene.ts"
import { isStop, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** The drafts that stand, in the order of their cues: rivals for one cue or one quotation settled, quotations
 * that only go on given to the saying they continue, chains of sources joined. */
export function settle(scene: Scene, proposed: readonly Draft[]): Draft[] {
  const drafts = withoutRivals(scene, proposed)
  partColonQuotes(scene, drafts)
  goOn(scene, drafts)
  drafts.push(...unclaimedDrafts(scene, drafts))
  drafts.push(...floatingDrafts(scene, drafts))
  const ordered = inOrder(drafts)
  withoutAnswers(scene, ordered)
  return inOrder(withRelays(scene, ordered))
}

/** With those who speak through others. A verb of quoting that is a draft of its own gives way to them. */
function withRelays(scene: Scene, ordered: readonly Draft[]): Draft[] {
  const relays: Draft[] = []
  for (const group of scene.groups) {
    const relay = relayDraft(scene, group, ordered)
    if (relay) relays.push(relay)
  }
  const heads = new Set(relays.map(relay => relay.head))
  return [...ordered.filter(draft => !heads.has(draft.head)), ...relays]
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.head - b.head)
}

/** What somebody answers to a saying in a relative clause is no part of it: « …, des accusations que le Kremlin rejette ». */
function withoutAnswers(scene: Scene, ordered: readonly Draft[]): void {
  for (const answer of ordered) {
    const said = answer.rule === "relative" ? answer.content[0] : undefined
    const cue = scene.doc.start[answer.head]!
    if (!said || said.end > cue) continue
    for (const draft of nearby(scene, ordered, answer.head))
      if (draft !== answer)
        draft.content = draft.content.map(span =>
          span.start < said.end && said.end < span.end && cue < span.end ? { ...span, end: said.end } : span,
        )
  }
}

/** One draft for each cue, one draft for each whole quotation: the surer one stays. */
function withoutRivals(scene: Scene, proposed: readonly Draft[]): Draft[] {
  const byHead = new Map<number, Draft>()
  for (const draft of proposed) {
    const rival = byHead.get(draft.head)
    if (!rival || rival.prior < draft.prior) byHead.set(draft.head, draft)
  }
  // By number: a draft that is itself a key is given another layout by the engine.
  const drafts = [...byHead.values()]
  const out = withoutCues(drafts)
  const claimed = new Map<number, number>()
  for (const [d, draft] of drafts.entries()) {
    if (out[d] || draft.quote < 0 || scene.quoteOf[draft.head] === draft.quote || !isWhole(scene, draft))
      continue
    const first = claimed.get(draft.quote)
    if (first === undefined) {
      claimed.set(draft.quote, d)
      continue
    }
    const rival = drafts[first]!
    if (shares(scene, rival, draft) || shares(scene, draft, rival)) continue
    const loser = rival.prior < draft.prior ? first : d
    if (loser === first) claimed.set(draft.quote, d)
    out[loser] = true
  }
  const starts = new Set<number>()
  for (const q of claimed.keys()) starts.add(scene.quotes[q]!.start)
  // What no construction took does not say again what another already brings in.
  for (const [d, { quote, ruled, content }] of drafts.entries())
    if (quote < 0 && ruled === false && content.length > 0 && starts.has(content[0]!.start)) out[d] = true
  return drafts.filter((_, d) => !out[d])
}

/** Which drafts have their heads in the cues of others. */
function withoutCues(drafts: readonly Draft[]): boolean[] {
  const order = drafts.map((_, d) => d).sort((a, b) => drafts[a]!.head - drafts[b]!.head)
  const ordered = order.map(d => drafts[d]!)
  const out = drafts.map(() => false)
  for (const [o, d] of order.entries()) out[d] = isInCue(ordered, o)
  return out
}

/** A quotation over paragraphs that one verb opens and another closes: the last piece is said by the second. */
function shares(scene: Scene, first: Draft, last: Draft): boolean {
  const { outer } = scene.quotes[first.quote]!
  const run = scene.quoteRuns[first.quote]!
  if (outer.length < 2 || first.head >= run.from || last.head < run.to || last.rule !== "incise") return false
  const piece = outer[outer.length - 1]!
  first.content = first.content.filter(span => span.start !== piece.start)
  last.content = last.content.filter(span => !outer.some(one => one !== piece && one.start === span.start))
  return first.content.length > 0 && last.content.length > 0
}

/** Does its head stand in the cue of another draft? "a pour objectif de" holds the noun "objectif". */
function isInCue(ordered: readonly Draft[], d: number): boolean {
  const { head } = ordered[d]!
  for (let o = d - 1; o >= 0 && ordered[o]!.head >= head - REACH; o--)
    if (isCueWord(ordered[o]!, head)) return true
  for (let o = d + 1; o < ordered.length && ordered[o]!.head <= head + REACH; o++)
    if (isCueWord(ordered[o]!, head)) return true
  return false
}

/** No cue is looked for farther from the head than this. */
const REACH = 12

function isWhole(scene: Scene, draft: Draft): boolean {
  const quote = scene.quotes[draft.quote]!
  return draft.content.length > 0 && draft.content[0]!.start === quote.start
}

/** A quotation of whole sentences right after a quoted saying of the same paragraph, with nothing but the
 * reporting clause between, is said by the same speaker: « A », dit X. « B. » */
function goOn(scene: Scene, drafts: readonly Draft[]): void {
  const { doc } = scene
  const taken = takenQuotes(scene, drafts)
  // What somebody inside the quotation is said to have said does not hand it on.
  const order = drafts.filter(draft => draft.rule !== "nested").sort((a, b) => a.head - b.head)
  let next = 0
  for (const [q, quote] of scene.quotes.entries()) {
    if (quote.depth > 0 || taken[q]) continue
    const run = scene.quoteRuns[q]!
    while (next < order.length && order[next]!.head < run.from) next++
    if (!startsSentence(scene, run.from)) continue
    const draft = sayingBefore(scene, order, next, run.from)
    if (!draft) continue
    const end = scene.quoteRuns[q]!.to
    if (
      end < doc.count &&
      doc.block[end] === doc.block[run.from] &&
      !startsSentence(scene, end) &&
      !isStop(doc, end)
    )
      continue
    draft.content = [...draft.content, ...quote.outer].sort(byStart)
  }
}

/** The saying that a quotation which begins a sentence goes on with: of those that stand right before it, the last that has a
 * quotation of its own, or else the last that somebody says. */
function sayingBefore(scene: Scene, order: readonly Draft[], next: number, from: number): Draft | null {
  const { doc } = scene
  let told: Draft | null = null
  for (let d = next - 1; d >= 0 && d >= next - LOOK; d--) {
    const draft = order[d]!
    if (doc.block[draft.head] !== doc.block[from]) break
    if (doc.sentence[from]! - doc.sentence[lastToken(draft)]! > 1) break
    if (draft.quote >= 0) {
      const joins = draft.rule === "incise" || draft.rule === "colon" || draft.chance !== undefined
      return joins && !draft.negated ? draft : told
    }
    if (!told && tellsOn(scene, draft, from)) told = draft
  }
  return told
}

/** How many sayings before a quotation are looked at. */
const LOOK = 4

/** Does somebody say something in the sentence right before, as what that sentence is about? */
function tellsOn(scene: Scene, draft: Draft, from: number): boolean {
  const { doc } = scene
  const { group, source } = draft
  if (!group || !source || draft.negated || draft.entry?.act !== "speech" || draft.ruled === false)
    return false
  if (doc.sentence[from]! - doc.sentence[draft.head]! !== 1 || !isMain(scene, group)) return false
  const type = speakerType(scene, source)
  return type === "person" || type === "group" || type === "anonymous"
}

function isMain({ doc }: Scene, group: Group): boolean {
  return group.form === "finite" && (doc.head[group.head]! < 0 || doc.head[group.agrees]! < 0)
}

function lastToken(draft: Draft): number {
  return Math.max(draft.head, draft.source ? draft.source.to - 1 : 0)
}

function startsSentence(scene: Scene, i: number): boolean {
  const { doc } = scene
  if (i >= doc.count) return true
  const s = doc.sentence[i]!
  return (
    doc.sentenceStart[s] === i ||
    (i > 0 && isStop(doc, i - 1)) ||
    (i > 0 && uposOf(doc, i - 1) === "PUNCT" && doc.sentence[i - 1] !== s)
  )
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
