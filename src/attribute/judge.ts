import type { Pair } from "../model/reading.ts"
import { isDescribed, isGerundObject, isNaming, isSetPhrase } from "./asides.ts"
import { asItStands, draftFrom, lemmaOf } from "./bounds.ts"
import type { Candidate } from "./candidates.ts"
import { candidatesOf, coreOf } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { columnsOf } from "./columns.ts"
import { entryOf, readCue } from "./cue-features.ts"
import { type CueSums, cueSumsOf } from "./cue-sums.ts"
import { FIRST_FEATURES } from "./cue-templates.ts"
import type { Draft } from "./draft.ts"
import { copied, isCueWord } from "./draft.ts"
import type { AttributionModel } from "./model.ts"
import { HASHED } from "./model.ts"
import { openDraft } from "./open.ts"
import { RoleReading } from "./roles.ts"
import type { Scene } from "./scene.ts"
import { runOf } from "./scene.ts"
import { calibrated, RECORD_FEATURES, recordFeatures, sureness } from "./sure.ts"
import { type TreeTable, treeTable } from "./trees.ts"
import { isUnlike } from "./unlike.ts"
import { cueValues, twinOf, WAY_VALUES, wayValues } from "./way-features.ts"
import type { Way } from "./ways.ts"
import { WAYS } from "./ways.ts"

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
  "refuses",
  "planned",
  "owned",
  "relative",
  "carried",
  "conditional",
  "impersonal",
  "hearsay",
  "comparison",
  "light",
])

/** A form that is kept as it is; "according to" before whoever can speak is one, a judgement ("for the union, …") none. */
export function isFirm(draft: Draft): boolean {
  if (draft.rule === "noun" || draft.rule === "passive" || draft.rule === "predicate")
    return draft.ruled === undefined && draft.prior > 0.8
  return FIRM.has(draft.rule) || (draft.rule === "according-to" && !draft.entry?.takes.has("opinion"))
}

/** Where few marked reports teach words, what the form leaves no doubt of, though the weights bound it: an adjective of the tables behind its
 * copula (« sont d'accord sur »), or a set phrase of saying or thinking (« faire état de »), with what it takes and whose it is. */
function isCertain(scene: Scene, draft: Draft): boolean {
  const { entry, source, rule, group } = draft
  if (!scene.rules.certain || !entry) return false
  if (isWish(scene, draft)) return true
  if (!group) return false
  const isThought = entry.act === "speech" || entry.act === "thought"
  // « a été mis en liquidation »
  if (rule === "passive" && entry.act === "decree" && entry.tail.length > 1) return true
  if (isThought && entry.tail.length > 2 && (rule === "that" || rule === "colon")) return true
  if (!source || group.form === "infinitive") return false
  return rule === "predicate" || (isThought && rule === "object" && entry.tail.length > 0)
}

/** Where few marked reports teach words: a finite verb of the tables with what it takes and somebody whose it is, or a passive of one,
 * that the weights rather take for a cue than not. */
function isRather({ doc, rules }: Scene, draft: Draft, chance: number): boolean {
  const { entry, source, rule, group, content } = draft
  if (!rules.certain || !entry || !group) return false
  // « : « … », crient | les enfants »: whose it is is not what is said.
  if (
    source &&
    content.some(({ start, end }) => start <= doc.start[source.head]! && doc.start[source.head]! < end)
  )
    return false
  if (rule === "passive") return chance > RATHER.passive
  // « afin de savoir qui a fait quoi »
  if (group.form === "infinitive" && rule === "that" && entry.act === "thought") return chance > RATHER.asked
  if (group.form !== "finite") return false
  // « Le sommet n'aura pas lieu, écrit le journal. »
  if (rule === "incise" && entry.act === "speech" && source) return chance > RATHER.incise
  return (
    source !== null &&
    chance > RATHER.active &&
    (rule === "object" || rule === "that" || rule === "infinitive")
  )
}

/** The least chance of a verb with its source, of one in a reporting clause, of a passive without source, and of what is asked. */
const RATHER = { active: 0.5, incise: 0.3, passive: 0.75, asked: 0.8 } as const

/** « l'objectif est de gagner », « leur envie de partir »: a noun of wishing, hoping or fearing with what it takes by « de ». */
function isWish({ doc, lexicon }: Scene, { rule, entry, content }: Draft): boolean {
  if (rule !== "noun" || !entry || (entry.act !== "thought" && entry.act !== "intention")) return false
  const { start, end } = content[0]!
  return lexicon.sets.binding.has(doc.norm[runOf(doc, start, end).from]!)
}

/** A cue with less than this chance is not looked at any further; what a construction proposes gets a longer hearing, for
 * the weights may never have met its word. */
const LEAST = { proposed: 0.12, alone: 0.2 } as const

/** Nor is one below this chance that no construction takes, when reports are read: of so unlikely ones nothing is told in the end. */
const LEAST_READ = 0.3

export function isTooUnlikely({ draft }: Candidate, chance: number): boolean {
  return chance < (draft ? LEAST.proposed : LEAST.alone)
}

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
      const certain = candidate.draft !== null && isCertain(scene, candidate.draft)
      if (!certain && (isTooUnlikely(candidate, chance) || (!candidate.draft && chance < LEAST_READ)))
        continue
      // While the weights of the cue are still at hand in the processor.
      const because = this.weighed()
      const ways = this.ways(candidate, chance)
      if (ways.length === 0) continue
      this.write(candidate, chance, ways, because, out.length)
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
   * others say; a noun that no table knows; a participle beside a noun, which describes it (« des régions traversées par un canal »); and some marks
   * name. */
  isAside(candidate: Candidate): boolean {
    const { scene } = this
    if (!candidate.group && !scene.lexicon.words.nouns[scene.lemmas[candidate.head]!]) return true
    const quoted = scene.quoteOf[candidate.head]! >= 0 && !scene.rules.inner
    const spoken = quoted || this.inner[candidate.head] === IN_TURN
    if (candidate.group && isGerundObject(scene, candidate.group)) return true
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
      if (draft?.source && !one.source && (draft.rule === "incise" || draft.rule === "predicate")) continue
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
  private write(
    candidate: Candidate,
    chance: number,
    ways: readonly Way[],
    because: string,
    at: number,
  ): void {
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
    this.read.push({ candidate, ways, because, row: used, at })
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
    const { keys, places, weights: cue } = this.tools.cues
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
        return draft.sure >= model.least * FLOATS
      }
      draft.prior = draft.sure
      if (draft.ruled && (isCertain(scene, draft) || isRather(scene, draft, draft.chance))) {
        draft.sure = Math.max(draft.sure, model.least)
        return true
      }
      if (draft.ruled !== false) return draft.sure >= model.least
      return draft.sure >= Math.max(model.least, scene.rules.alone)
    })
  }
}

/** What rests on no cue is told from this share of the least chance on: a quotation that floats is told, with little confidence. */
const FLOATS = 1 / 3

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

/** Do the features of a cue see in a draft what they saw in the construction's? */
function isAlike(proposed: Draft | null, draft: Draft): boolean {
  if (!proposed || !draft.ruled) return !proposed && !draft.ruled
  const sources = (proposed.source === null) === (draft.source === null)
  return sources && proposed.quote >= 0 === draft.quote >= 0 && proposed.entry === draft.entry
}

/** The order in which the ways to read a cue are weighed: of two that are worth as much, the first is taken. */
const TRIED: readonly Way["kind"][] = ["weighed open", "weighed", "construction", "open"]

/** "would neither confirm nor | deny": a verb of a denied phrase has no saying of its own. */
function deniesBoth(phrase: Draft, { head }: Draft): boolean {
  const { entry, ruled } = phrase
  return (
    !!ruled && !!entry?.negative && entry.tail.length > 1 && head > phrase.head && isCueWord(phrase, head)
  )
}

/** One cue, one draft: of two that claim a word of each other's, the likelier stays. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const lost = drafts.map(() => false)
  for (const [d, draft] of drafts.entries()) {
    for (let e = d + 1; e < drafts.length && drafts[e]!.head < draft.head + 16; e++) {
      const other = drafts[e]!
      if (!isCueWord(draft, other.head) && !isCueWord(other, draft.head)) continue
      const firm = Number(isFirm(other)) - Number(isFirm(draft)) - Number(deniesBoth(draft, other))
      lost[firm > 0 || (firm === 0 && other.prior > draft.prior) ? d : e] = true
    }
  }
  return drafts.filter((_, d) => !lost[d])
}
