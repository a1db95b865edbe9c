import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import type { Candidate } from "./candidates.ts"
import { candidatesOf, coreOf } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { columnsOf } from "./columns.ts"
import { CUE_FEATURES, cueFeatures, entryOf, FIRST_FEATURES, ruleNumber } from "./cue-features.ts"
import type { Draft } from "./draft.ts"
import { spanOfRun } from "./draft.ts"
import type { AttributionModel } from "./model.ts"
import { HASHED } from "./model.ts"
import { openDraft } from "./open.ts"
import type { Phrase } from "./phrases.ts"
import { CONTENT, CUE, RoleReading, SOURCE } from "./roles.ts"
import type { Run, Scene } from "./scene.ts"
import { isQuoteSign, uposOf } from "./scene.ts"
import { RECORD_FEATURES, recordFeatures, sureness } from "./sure.ts"
import { agentAt } from "./verbs.ts"

/** Source, content and both its ends stand as the construction proposed them. */
const ALL_AGREES = 31
/** Constructions that know best where what they take begins and ends. */
const BOUNDED: ReadonlySet<Draft["rule"]> = new Set(["incise", "according-to"])
/** Constructions that the form alone makes sure of and that marked reports hold too few of to learn from: they are
 * kept as they are. */
const FIRM: ReadonlySet<Draft["rule"]> = new Set([
  "relay",
  "nested",
  "turn",
  "dialogue",
  "signature",
  "heading",
  "headline",
  "declines",
  "planned",
  "owned",
  "relative",
  "carried",
  "conditional",
  "impersonal",
  "hearsay",
])

/** A form that is kept as it is; "according to" before whoever can speak is one, a judgement ("for the union, …") none. */
function isFirm(draft: Draft): boolean {
  if (draft.rule === "noun") return draft.ruled === undefined && draft.prior > 0.8
  return FIRM.has(draft.rule) || (draft.rule === "according-to" && !draft.entry?.takes.has("opinion"))
}

/** A construction has its reasons; what the weights alone take must be likelier than not. */
const LEARNT = 0.58

/** A cue with less than this chance is not looked at any further. */
const LEAST = 0.12

/** Decides which words are cues and what belongs to each: the constructions propose, trained weights choose. A draft
 * of theirs that stands is kept with its bounds set right; a cue that no construction took gets a draft of its own. */
export class Judge {
  private readonly scene: Scene
  private readonly columns: Columns
  private readonly model: AttributionModel
  private readonly reading: RoleReading
  private readonly keys = new Int32Array(CUE_FEATURES)
  private readonly records = new Int32Array(RECORD_FEATURES)

  constructor(scene: Scene, model: AttributionModel) {
    this.scene = scene
    this.columns = columnsOf(scene)
    this.model = model
    this.reading = new RoleReading(scene, this.columns)
  }

  /** The drafts that are likely enough, one a cue. */
  choose(proposed: readonly Draft[]): Draft[] {
    const { scene, columns, keys, model } = this
    const out: Draft[] = []
    for (const candidate of candidatesOf(scene, proposed)) {
      if (candidate.draft && isFirm(candidate.draft)) {
        out.push(candidate.draft)
        continue
      }
      if (!candidate.draft && this.isAside(candidate)) continue
      const chance = cueChance(model, keys, cueFeatures(scene, columns, candidate, keys))
      if (chance < LEAST) continue
      const draft =
        candidate.draft && keepsBounds(candidate.draft, model)
          ? { ...candidate.draft, prior: chance, chance, ruled: true, agrees: ALL_AGREES }
          : this.chosen(candidate, chance)
      if (draft) out.push(draft)
    }
    return withoutOverlaps(this.likely(out)).map(draft => ({ ...draft, because: this.weighed(draft) }))
  }

  /** What only a construction may take: words inside a quotation are the speaker's own doing, a participle beside a
   * noun describes it (« des régions soutenues par Moscou »), and some marks name. */
  private isAside(candidate: Candidate): boolean {
    const { scene } = this
    return scene.quoteOf[candidate.head]! >= 0 || isDescribed(scene, candidate) || isNaming(scene, candidate)
  }

  /** The draft of a candidate with the bounds that the weights choose; null when nothing is said. */
  private chosen(candidate: Candidate, chance: number): Draft | null {
    const { scene, reading, model } = this
    const proposal = candidate.draft ?? openDraft(scene, candidate)
    reading.look(candidate, proposal)
    reading.decode(model.roles)
    return draftFrom(scene, candidate, proposal, reading, chance)
  }

  /** "word, what follows +2.1; form +0.8": the two things that spoke most for the cue. */
  private weighed(draft: Draft): string {
    const { scene, columns, keys, model } = this
    const { head, group } = draft
    const candidate = {
      head,
      core: group ? coreOf(scene, group) : head,
      group,
      draft: draft.ruled ? draft : null,
    }
    cueFeatures(scene, columns, candidate, keys)
    return FIRST_FEATURES.map((name, k) => ({
      name,
      weight: model.cue[keys[k]! & HASHED.cue]! * model.cueUnit,
    }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .map(({ name, weight }) => `${name} ${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`)
      .join("; ")
  }

  private sureOf(draft: Draft): number {
    const { scene, columns, records, model } = this
    return sureness(model, records, recordFeatures(scene, columns, draft, records))
  }

  /** Those whose record is likely enough to be told; says of each how likely. */
  likely(drafts: readonly Draft[]): Draft[] {
    const { model } = this
    return drafts.filter(draft => {
      if (isFirm(draft)) return true
      draft.sure = this.sureOf(draft)
      if (draft.chance === undefined) return draft.sure >= model.least / 2
      draft.prior = draft.sure
      return draft.sure >= (draft.ruled === false ? Math.max(model.least, LEARNT) : model.least)
    })
  }
}

/** A participle beside a noun, with who does it: « des régions soutenues par Moscou ». */
function isDescribed(scene: Scene, { group }: Candidate): boolean {
  return group?.form === "past-participle" && agentAt(scene, group.to, scene.doc.count) >= 0
}

/** Marks around what something is called, or around the title of a work, quote nobody: « un hameau dit « du Bout » »,
 * "the so-called “World's End”", "sang “Quays at Dawn”". */
function isNaming(scene: Scene, { head, group }: Candidate): boolean {
  const { doc } = scene
  const open = head + 1
  if (open >= doc.count || doc.sentence[open] !== doc.sentence[head] || !isQuoteSign(doc, open)) return false
  const last = group ? group.to - 1 : head
  if (last !== head || scene.quoteOf[open + 1] === undefined) return false
  const bare = has(doc.morph[head]!, "VerbForm", "Part") && (!group || group.from === head)
  if (bare && head > 0 && doc.sentence[head - 1] === doc.sentence[head]) {
    const before = uposOf(doc, head - 1)
    if (before === "NOUN" || before === "PROPN" || before === "ADJ" || before === "ADV") return true
    if (doc.norm[head - 1] === "-") return true
  }
  return isTitle(scene, open + 1)
}

/** Marks right after a verb that hold a few words, more than one with a capital and no longer one without. */
function isTitle(scene: Scene, from: number): boolean {
  const { doc } = scene
  const { text } = doc.article
  const quote = scene.quoteOf[from]!
  if (quote < 0) return false
  let capitals = 0
  for (let i = from; i < doc.count && scene.quoteOf[i] === quote; i++) {
    if (i - from > TITLE) return false
    if (uposOf(doc, i) === "PUNCT") continue
    const capital = /^\p{Lu}/u.test(text.slice(doc.start[i], doc.start[i]! + 2))
    if (capital) capitals++
    else if (doc.end[i]! - doc.start[i]! > SMALL) return false
  }
  return capitals > 1
}

/** Words of a title, at most; letters of a word that keeps its small first letter in one. */
const TITLE = 8
const SMALL = 3

/** Marks of quotation bound what is said more surely than any weights; of other constructions training tells. */
function keepsBounds(draft: Draft, model: AttributionModel): boolean {
  return draft.quote >= 0 || BOUNDED.has(draft.rule) || model.kept.includes(ruleNumber(draft.rule))
}

function cueChance(model: AttributionModel, keys: Int32Array, count: number): number {
  const { cue } = model
  let sum = 0
  for (let k = 0; k < count; k++) sum += cue[keys[k]! & HASHED.cue]!
  return 1 / (1 + Math.exp(-sum * model.cueUnit))
}

/** The draft as the roles tell it; null when nothing is said. */
function draftFrom(
  scene: Scene,
  candidate: Candidate,
  proposal: Draft,
  reading: RoleReading,
  chance: number,
): Draft | null {
  const { draft, group, head } = candidate
  const content = contentFrom(scene, reading, draft)
  if (content.length === 0) return null
  const entry = draft?.entry ?? entryOf(scene, candidate)
  const source = sourceFrom(scene, reading, draft, head)
  return {
    rule: proposal.rule,
    entry,
    head,
    cue: runsOf(scene, reading, CUE),
    lemma: draft?.lemma ?? entry?.key ?? scene.doc.lemma[candidate.core]!,
    source,
    content,
    addressee: proposal.addressee,
    negated: draft?.negated ?? group?.negated ?? false,
    group,
    quote: draft && draft.quote >= 0 ? draft.quote : quoteOf(scene, content),
    via: draft?.via ?? null,
    prior: chance,
    chance,
    ruled: draft !== null,
    agrees: agreement(proposal, source, content),
  }
}

function agreement(draft: Draft, source: Phrase | null, content: readonly Span[]): number {
  const a = draft.source
  const sources =
    a === source || (a !== null && source !== null && a.from === source.from && a.to === source.to)
  const last = draft.content.length - 1
  const starts = draft.content[0]?.start === content[0]!.start
  const ends = draft.content[last]?.end === content[content.length - 1]!.end
  const same = starts && ends && content.length === draft.content.length
  return 16 + (sources ? 1 : 0) + (same ? 2 : 0) + (starts ? 4 : 0) + (ends ? 8 : 0)
}

/** The stretches of the window that have a role, split where a paragraph ends. */
function runsOf(scene: Scene, reading: RoleReading, role: number): Run[] {
  const { from, to, roles } = reading
  const { block } = scene.doc
  const runs: Run[] = []
  let start = -1
  for (let i = from; i <= to; i++) {
    const on = i < to && roles[i - from] === role
    if (start >= 0 && (!on || block[i] !== block[start])) {
      runs.push({ from: start, to: i })
      start = -1
    }
    if (on && start < 0) start = i
  }
  return runs
}

/** The content in the window, and what a draft holds beyond it. */
function contentFrom(scene: Scene, reading: RoleReading, draft: Draft | null): Span[] {
  const spans = runsOf(scene, reading, CONTENT).map(run => spanOfRun(scene, run))
  if (!draft || reading.to <= reading.from) return spans
  const { doc } = scene
  const [start, end] = [doc.start[reading.from]!, doc.end[reading.to - 1]!]
  for (const span of draft.content) {
    if (span.start < start) spans.push({ start: span.start, end: Math.min(span.end, start) })
    if (span.end > end) spans.push({ start: Math.max(span.start, end), end: span.end })
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** The longest stretch with the role of source; a draft's own phrase when it is the same. */
function sourceFrom(scene: Scene, reading: RoleReading, draft: Draft | null, head: number): Phrase | null {
  const known = draft?.source
  if (known && (known.from < reading.from || known.to > reading.to)) return known
  let best: Run | null = null
  for (const run of runsOf(scene, reading, SOURCE))
    if (!best || run.to - run.from > best.to - best.from) best = run
  if (!best) return null
  if (known && known.from === best.from && known.to === best.to) return known
  return { ...best, head: headIn(scene, best, head) }
}

/** The word of a stretch that the others hang on. */
function headIn(scene: Scene, run: Run, cue: number): number {
  const { doc } = scene
  for (let i = run.from; i < run.to; i++) {
    const above = doc.head[i]!
    if (above === cue || above < run.from || above >= run.to) return i
  }
  return run.from
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

/** One cue, one draft: of two that claim a word of each other's, the likelier stays. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  const lost = new Set<Draft>()
  for (const [d, draft] of drafts.entries()) {
    for (let e = d + 1; e < drafts.length && drafts[e]!.head < draft.head + 16; e++) {
      const other = drafts[e]!
      if (!holds(draft, other.head) && !holds(other, draft.head)) continue
      const firm = Number(isFirm(other)) - Number(isFirm(draft))
      lost.add(firm > 0 || (firm === 0 && other.prior > draft.prior) ? draft : other)
    }
  }
  for (const draft of drafts) if (!lost.has(draft)) out.push(draft)
  return out
}

function holds(draft: Draft, token: number): boolean {
  return draft.cue.some(run => run.from <= token && token < run.to)
}
