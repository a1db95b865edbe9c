import { has } from "../model/morphology.ts"
import type { Pair } from "../model/reading.ts"
import type { Span } from "../model/span.ts"
import { beforeAddressee, behindAdjuncts, behindNegation, withReflexive } from "./adjuncts.ts"
import type { Candidate } from "./candidates.ts"
import { candidatesOf, coreOf } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { columnsOf } from "./columns.ts"
import { entryOf, readCue } from "./cue-features.ts"
import { type CueSums, cueSumsOf } from "./cue-sums.ts"
import { FIRST_FEATURES } from "./cue-templates.ts"
import type { Changeable, Draft } from "./draft.ts"
import { copied, spanOfRun } from "./draft.ts"
import { afterTime, apart, behindPassive, sourceRun, withoutTail, withoutTime } from "./edges.ts"
import type { Group } from "./groups.ts"
import { CONTENT, CUE, SOURCE } from "./lattice.ts"
import type { AttributionModel } from "./model.ts"
import { HASHED } from "./model.ts"
import { openDraft } from "./open.ts"
import { type Phrase, phraseAfter } from "./phrases.ts"
import { RoleReading } from "./roles.ts"
import type { Run, Scene } from "./scene.ts"
import { headOfRun, isComma, isQuoteSign, runOf, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { standInOf } from "./stand-ins.ts"
import { calibrated, RECORD_FEATURES, recordFeatures, sureness } from "./sure.ts"
import { type TreeTable, treeTable } from "./trees.ts"
import { isUnlike } from "./unlike.ts"
import { agentAt, entriesFor, isVotes } from "./verbs.ts"
import { cueValues, twinOf, WAY_VALUES, wayValues } from "./way-features.ts"
import type { Way } from "./ways.ts"
import { WAYS } from "./ways.ts"

/** Source, content and both its ends stand as the construction proposed them. */
const ALL_AGREES = 31
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
  "comparison",
])

/** A form that is kept as it is; "according to" before whoever can speak is one, a judgement ("for the union, …") none. */
export function isFirm(draft: Draft): boolean {
  if (draft.rule === "noun") return draft.ruled === undefined && draft.prior > 0.8
  return FIRM.has(draft.rule) || (draft.rule === "according-to" && !draft.entry?.takes.has("opinion"))
}

/** A cue with less than this chance is not looked at any further. */
export const LEAST = 0.12

/** A cue with its ways, the first of which stands in row `row` of the table; the best of them goes to `at`. */
interface Read {
  readonly candidate: Candidate
  readonly ways: readonly Way[]
  readonly because: string
  readonly row: number
  readonly at: number
}

/** Room for the keys of one record's features. */
const RECORD_KEYS = new Int32Array(RECORD_FEATURES)

/** Ways that are weighed together, at most. */
const ROWS = 64

/** What serves one report after the other that is read with the same weights. */
interface Tools {
  readonly cues: CueSums
  readonly table: TreeTable
  /** The rows of the table. */
  readonly rows: readonly Float32Array[]
  /** Weights as they are told. */
  readonly tellings: Map<number, string>
}

const tools = new WeakMap<AttributionModel, Tools>()

function toolsOf(model: AttributionModel): Tools {
  let made = tools.get(model)
  if (!made) {
    const table = treeTable(model.trees, WAY_VALUES, ROWS)
    const row = (_: unknown, r: number) => table.rows.subarray(r * WAY_VALUES, (r + 1) * WAY_VALUES)
    const rows = Array.from({ length: ROWS }, row)
    made = { cues: cueSumsOf(model.cue), table, rows, tellings: new Map() }
    tools.set(model, made)
  }
  return made
}

/** Decides which words are cues and what belongs to each: the constructions propose, trained weights choose. A draft
 * of theirs that stands is kept with its bounds set right; a cue that no construction took gets a draft of its own. */
export class Judge {
  private readonly scene: Scene
  private readonly columns: Columns
  private readonly model: AttributionModel
  private readonly reading: RoleReading
  private readonly tools: Tools
  /** Cues whose ways are written down but not weighed yet, and how many ways they have. */
  private read: Read[] = []
  private used = 0
  /** Is a token in what some construction takes for a content, or in a turn of a conversation? */
  private readonly inner: Uint8Array

  constructor(scene: Scene, model: AttributionModel) {
    this.scene = scene
    this.columns = columnsOf(scene)
    this.model = model
    this.tools = toolsOf(model)
    this.reading = new RoleReading(scene, this.columns)
    this.inner = scene.room.bytes()
  }

  /** The drafts that are likely enough, one a cue. */
  choose(proposed: readonly Draft[]): Draft[] {
    const { scene } = this
    const out: Draft[] = []
    markInner(scene, proposed, this.inner)
    for (const candidate of candidatesOf(scene, proposed)) {
      if (candidate.draft && isFirm(candidate.draft)) {
        out.push(candidate.draft)
        continue
      }
      if (!candidate.draft && this.isAside(candidate)) continue
      const chance = this.chanceOf(candidate)
      if (chance < LEAST) continue
      const ways = this.ways(candidate, chance)
      if (ways.length === 0) continue
      this.write(candidate, chance, ways, out.length)
      // Its place, until its best way is known.
      out.push(ways[0]!.draft)
      if (this.used > ROWS - WAYS.length) this.weigh(out)
    }
    this.weigh(out)
    return withoutOverlaps(this.likely(out)).map(draft => {
      const told = copied(draft)
      told.because ??= this.weighedAnew(draft)
      return told
    })
  }

  /** How likely a candidate is a cue. */
  chanceOf(candidate: Candidate): number {
    const { scene, columns, model } = this
    const { cues } = this.tools
    readCue(scene, columns, candidate, cues.row)
    return 1 / (1 + Math.exp(-cues.sum() * model.cueUnit))
  }

  /** What only a construction may take: words inside a quotation or a turn, unless the weights know what is said in what
   * others say; a participle beside a noun, which describes it (« des régions traversées par un canal »); and some marks
   * name. */
  isAside(candidate: Candidate): boolean {
    const { scene } = this
    const quoted = scene.quoteOf[candidate.head]! >= 0 && !scene.rules.inner
    const spoken = quoted || this.inner[candidate.head] === IN_TURN
    return (
      spoken || isDescribed(scene, candidate) || isNaming(scene, candidate) || isSetPhrase(scene, candidate)
    )
  }

  /** The ways a candidate may be read, none without a content. */
  ways(candidate: Candidate, chance: number): Way[] {
    const { scene, reading, model } = this
    const { draft } = candidate
    const open = openDraft(scene, candidate)
    const fixed = draft !== null && (this.inner[candidate.head]! > 0 || scene.quoteOf[candidate.head]! >= 0)
    const standing = asItStands(open, draft?.entry ?? entryOf(scene, candidate), draft, chance)
    // What is open rests on no line of the tables and knows no lemma.
    standing.lemma = lemmaOf(scene, candidate, standing.entry)
    // In the order of `TRIED`. The scores are those of the window that is decoded last.
    const read = [
      draft && this.decoded(candidate, open, chance),
      this.decoded(candidate, draft ?? open, chance),
      draft && asItStands(draft, draft.entry, draft, chance),
      standing,
    ]
    const ways: Way[] = []
    for (let k = 0; k < TRIED.length; k++) {
      const one = read[k]
      if (!one || one.content.length === 0) continue
      if (fixed && sidesOf(scene, draft) !== sidesOf(scene, one)) continue
      if (draft?.rule === "incise" && draft.source && !one.source) continue
      ways.push({ kind: TRIED[k]!, draft: one, score: reading.scoreOf(one) * model.roles.unit })
    }
    return ways
  }

  /** The draft as the weights bound it when they are told this one. */
  private decoded(candidate: Candidate, proposal: Draft, chance: number): Draft | null {
    const { scene, reading, model } = this
    reading.look(candidate, proposal)
    reading.decode(model.roles)
    return draftFrom(scene, candidate, proposal, reading, chance)
  }

  /** What of these stretches stands in the window of the cue whose ways were asked for last. */
  inWindow(spans: readonly Pair[]): Pair[] {
    const { reading, scene } = this
    const [start, end] = [scene.doc.start[reading.from]!, scene.doc.end[reading.to - 1]!]
    return spans.map(([s, e]): Pair => [Math.max(s, start), Math.min(e, end)]).filter(([s, e]) => e > s)
  }

  /** Writes what speaks for the ways of a cue, a row a way. */
  private write(candidate: Candidate, chance: number, ways: readonly Way[], at: number): void {
    const { scene, columns, used } = this
    const { rows } = this.tools
    const first = rows[used]!
    const n = cueValues(scene, columns, candidate, chance, first)
    for (let w = 0; w < ways.length; w++) {
      const row = rows[used + w]!
      if (w > 0) for (let v = 0; v < n; v++) row[v] = first[v]!
      const twin = twinOf(ways, w)
      wayValues(scene, columns, candidate, ways, ways[w]!, n, row, twin < 0 ? null : rows[used + twin]!)
    }
    this.read.push({ candidate, ways, because: this.weighed(), row: used, at })
    this.used += ways.length
  }

  /** Puts the best way of each cue that was written down in its place. They are weighed together: the kernel takes four
   * rows at once, and many a cue has two. */
  private weigh(out: Draft[]): void {
    const { model, read, used } = this
    const { table } = this.tools
    const { worths } = table
    table.weigh(used)
    for (const { candidate, ways, because, row, at } of read) {
      let best = 0
      for (let w = 1; w < ways.length; w++) if (worths[row + w]! > worths[row + best]!) best = w
      const told = copied(ways[best]!.draft)
      if (candidate.draft) told.rule = candidate.draft.rule
      told.sure = calibrated(model.worth, worths[row + best]!)
      if (isAlike(candidate.draft, told)) told.because = because
      out[at] = told
    }
    this.read = []
    this.used = 0
  }

  /** "word, what follows +2.1; form +0.8": the two things that spoke most for the cue that was summed up last. */
  private weighed(): string {
    const { cue } = this.model
    const { keys, places } = this.tools.cues
    let [first, second] = [-1, -1]
    let [most, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let k = 0; k < FIRST_FEATURES.length; k++) {
      const weight = cue[keys[places[k]!]! & HASHED.cue]!
      if (weight > most) {
        second = first
        next = most
        first = k
        most = weight
      } else if (weight > next) {
        second = k
        next = weight
      }
    }
    return `${FIRST_FEATURES[first]!} ${this.told(most)}; ${FIRST_FEATURES[second]!} ${this.told(next)}`
  }

  /** A weight as it is told: "+0.8". There are not many different ones. */
  private told(weight: number): string {
    let told = this.tools.tellings.get(weight)
    if (told === undefined) {
      const worth = weight * this.model.cueUnit
      told = `${worth < 0 ? "−" : "+"}${Math.abs(worth).toFixed(1)}`
      this.tools.tellings.set(weight, told)
    }
    return told
  }

  private weighedAnew(draft: Draft): string {
    const { scene, columns } = this
    const { cues } = this.tools
    const { head, group } = draft
    const candidate = {
      head,
      core: group ? coreOf(scene, group) : head,
      group,
      draft: draft.ruled ? draft : null,
    }
    readCue(scene, columns, candidate, cues.row)
    cues.sum()
    return this.weighed()
  }

  private sureOf(draft: Draft): number {
    const { scene, columns, model } = this
    return sureness(model, RECORD_KEYS, recordFeatures(scene, columns, draft, RECORD_KEYS))
  }

  /** Those whose record is likely enough to be told; says of each how likely. */
  likely(drafts: readonly Draft[]): Draft[] {
    const { model, scene } = this
    return drafts.filter(draft => {
      if (isFirm(draft)) return true
      if (isUnlike(scene, draft)) return false
      if (draft.chance === undefined || draft.sure === undefined) {
        draft.sure = this.sureOf(draft)
        return draft.sure >= model.least / 3
      }
      draft.prior = draft.sure
      if (draft.ruled !== false) return draft.sure >= model.least
      return draft.sure >= Math.max(model.least, scene.rules.alone)
    })
  }
}

const IN_CONTENT = 1
const IN_TURN = 2

function isTurn({ rule }: Draft): boolean {
  return rule === "turn" || rule === "dialogue"
}

function markInner(scene: Scene, drafts: readonly Draft[], inner: Uint8Array): void {
  const order = [...drafts].sort((a, b) => Number(isTurn(a)) - Number(isTurn(b)))
  for (const draft of order)
    for (const span of draft.content) {
      const run = runOf(scene.doc, span.start, span.end)
      inner.fill(isTurn(draft) ? IN_TURN : IN_CONTENT, run.from, run.to)
    }
}

/** On which sides of its cue a content stands. Inside what another says, no weights turn it around: they would take the
 * words of the other. */
function sidesOf({ doc }: Scene, { content, head }: Draft): number {
  if (content.length === 0) return 0
  const cue = doc.start[head]!
  return Number(content[0]!.start < cue) + 2 * Number(content[content.length - 1]!.end > cue)
}

/** « accuser réception »: the tables know that these words report nothing. */
function isSetPhrase(scene: Scene, { group }: Candidate): boolean {
  return group !== null && (entriesFor(scene, group)[0]?.entry.takes.has("-") ?? false)
}

/** A participle beside a noun, with what does it: « une commune traversée par un canal », « des régions soutenues par Moscou »;
 * not where who does it can speak and a comma sets the participle off, or its table gives it an object: « le couvre-feu,
 * décrété par l'état-major », « la hausse annoncée par la firme ». */
function isDescribed(scene: Scene, { group }: Candidate): boolean {
  if (group?.form !== "past-participle") return false
  const { to: limit } = sentenceOf(scene, group.head)
  const at = agentAt(scene, group.to, limit)
  if (at < 0) return false
  const agent = phraseAfter(scene, at + 1, limit)
  if (!agent || speakerType(scene, agent) === "unknown") return true
  if (group.from > 0 && isComma(scene.doc, group.from - 1)) return false
  return !entriesFor(scene, group).some(({ entry }) => entry.takes.has("np") || entry.takes.has("pass"))
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

/** Do the features of a cue see in a draft what they saw in the construction's? */
function isAlike(proposed: Draft | null, draft: Draft): boolean {
  if (!proposed || !draft.ruled) return !proposed && !draft.ruled
  const sources = (proposed.source === null) === (draft.source === null)
  return sources && proposed.quote >= 0 === draft.quote >= 0 && proposed.entry === draft.entry
}

/** The order in which the ways to read a cue are weighed: of two that are worth as much, the first is taken. */
const TRIED: readonly Way["kind"][] = ["weighed open", "weighed", "construction", "open"]

/** The lemma a record is written with: the construction's, else that of the tables' line, else the word's own. */
function lemmaOf(scene: Scene, { draft, core }: Candidate, entry: Draft["entry"]): string {
  return draft?.lemma ?? entry?.key ?? scene.doc.lemma[core]!
}

/** A draft with its bounds as they are. */
function asItStands(draft: Draft, entry: Draft["entry"], proposed: Draft | null, chance: number): Changeable {
  const way = copied(draft)
  way.entry = entry
  way.prior = chance
  way.chance = chance
  way.ruled = proposed !== null
  way.agrees = ALL_AGREES
  return way
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
  const entry = draft?.entry ?? entryOf(scene, candidate)
  const runs = behindAdjuncts(
    scene,
    behindNegation(scene, besideCue(runsOf(scene, reading, CONTENT), draft), group),
    candidate.core,
    proposal.addressee,
    entry,
  )
  const pronoun = draft ? standInOf(scene, draft) : null
  const all = contentFrom(scene, reading, draft, runs, candidate.core)
  const whole = pronoun ? besidePronoun(scene, pronoun, head, all) : all
  const content = group?.passive ? behindPassive(scene, whole, group.to) : whole
  if (content.length === 0) return null
  const source = pronoun ? draft!.source : sourceFrom(scene, reading, draft, group, head)
  const cue = withoutSigns(scene, runsOf(scene, reading, CUE)).map(run =>
    beforeAddressee(
      withReflexive(scene, apart(scene, withoutTime(scene, besideMarks(scene, run, head)), source), group),
      proposal.addressee,
      head,
    ),
  )
  return {
    rule: proposal.rule,
    entry,
    head,
    // Around a subject pronoun (« a-t-elle ajouté ») the construction knows the cue.
    cue: draft && (pronoun || cue.length > 1 || draft.cue.length > 1) ? draft.cue : cue,
    lemma: lemmaOf(scene, candidate, entry),
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
    because: undefined,
    sure: undefined,
  }
}

/** « l' | accusent | d'avoir menti »: the construction knows the pronoun, and the weights where what is said of it ends. */
function besidePronoun(scene: Scene, pronoun: Run, head: number, content: readonly Span[]): Span[] {
  const cue = scene.doc.end[head]!
  return [spanOfRun(scene, pronoun), ...content.filter(span => span.start >= cue)]
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
      spans.push(spanOfRun(scene, withoutTail(scene, { from, to: run.to }, core, draft?.content ?? [])))
  }
  if (!draft || reading.to <= reading.from) return spans
  const { doc } = scene
  const [start, end] = [doc.start[reading.from]!, doc.end[reading.to - 1]!]
  for (const span of draft.content) {
    if (span.start < start) spans.push({ start: span.start, end: Math.min(span.end, start) })
    if (span.end > end) spans.push({ start: Math.max(span.start, end), end: span.end })
  }
  return spans.sort((a, b) => a.start - b.start)
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
): Phrase | null {
  const known = draft?.source
  if (known && (known.from < reading.from || known.to > reading.to)) return known
  // « admet | -il », whatever the weights make of what follows.
  if (known && draft?.group && known.head === draft.group.inverted) return known
  let best: Run | null = null
  for (const all of runsOf(scene, reading, SOURCE)) {
    const run = sourceRun(scene, all)
    if (isVotes(scene, run) || !mayDo(scene, draft?.group ?? group, run)) continue
    if (!best || run.to - run.from > best.to - best.from) best = run
  }
  if (!best) return null
  if (known && known.from === best.from && known.to === best.to) return known
  return { from: best.from, to: best.to, head: headOfRun(scene.doc, best, head) }
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

/** One cue, one draft: of two that claim a word of each other's, the likelier stays. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const lost = drafts.map(() => false)
  for (const [d, draft] of drafts.entries()) {
    for (let e = d + 1; e < drafts.length && drafts[e]!.head < draft.head + 16; e++) {
      const other = drafts[e]!
      if (!holds(draft, other.head) && !holds(other, draft.head)) continue
      const firm = Number(isFirm(other)) - Number(isFirm(draft))
      lost[firm > 0 || (firm === 0 && other.prior > draft.prior) ? d : e] = true
    }
  }
  return drafts.filter((_, d) => !lost[d])
}

function holds(draft: Draft, token: number): boolean {
  return draft.cue.some(run => run.from <= token && token < run.to)
}
