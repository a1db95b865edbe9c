import type { Span } from "../model/span.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import type { Construction } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isOneOf, isStop } from "./scene.ts"

/** An attribution while it is being made: what a construction proposes. */
export interface Draft {
  /** The construction, as the examples name it; `learnt-…` where the weights alone took its form for one. */
  readonly rule: Construction | `learnt-${Construction}`
  /** What the tables say of the cue; null for a verb that only its quotation makes a cue. */
  entry: CueEntry | null
  /** Token that decides where the cue stands. */
  readonly head: number
  readonly cue: readonly Run[]
  readonly lemma: string
  source: Phrase | null
  content: readonly Span[]
  readonly addressee: Run | null
  negated: boolean
  readonly group: Group | null
  /** Index of the quotation that is (the core of) the content, -1 when none is. */
  readonly quote: number
  /** The draft through whose source this one reaches the report. */
  via: Draft | null
  /** How far the construction can be trusted, 0 to 1. */
  prior: number
  /** Chance that the cue is one, by the weights; absent where no weights were asked. */
  readonly chance?: number | undefined
  /** Did a construction propose it? Absent where no weights were asked. */
  readonly ruled?: boolean | undefined
  /** Which parts the weights left as the construction proposed them: bits for source, content, its start, its end. */
  readonly agrees?: number | undefined
  /** What weighed most for the cue, in words; absent where no weights were asked. */
  readonly because?: string | undefined
  /** Chance that the whole record is right; absent where no weights were asked. */
  sure?: number | undefined
}

/** A draft in the making. */
export type Changeable = { -readonly [Field in keyof Draft]: Draft[Field] }

/** A draft that rests on no verb and no table: a sign, a place in the text, a form. */
export function plainDraft(
  rule: Draft["rule"],
  head: number,
  cue: readonly Run[],
  lemma: string,
  source: Phrase | null,
  content: readonly Span[],
  prior: number,
): Changeable {
  return {
    rule,
    entry: null,
    head,
    cue,
    lemma,
    source,
    content,
    addressee: null,
    negated: false,
    group: null,
    quote: -1,
    via: null,
    prior,
    chance: undefined,
    ruled: undefined,
    agrees: undefined,
    because: undefined,
    sure: undefined,
  }
}

/** A copy that may be changed. Every field is written out: what a spread makes has a layout of its own to the engine, and
 * every look at its fields would search for them. */
export function copied(draft: Draft): Changeable {
  return {
    rule: draft.rule,
    entry: draft.entry,
    head: draft.head,
    cue: draft.cue,
    lemma: draft.lemma,
    source: draft.source,
    content: draft.content,
    addressee: draft.addressee,
    negated: draft.negated,
    group: draft.group,
    quote: draft.quote,
    via: draft.via,
    prior: draft.prior,
    chance: draft.chance,
    ruled: draft.ruled,
    agrees: draft.agrees,
    because: draft.because,
    sure: draft.sure,
  }
}

export function spanOfRun(scene: Scene, run: Run): Span {
  return { start: scene.doc.start[run.from]!, end: scene.doc.end[run.to - 1]! }
}

/** The stretch from one token up to another, without punctuation at its ends that belongs to the sentence. */
export function stretch(scene: Scene, from: number, to: number): Span[] {
  const { doc } = scene
  let a = from
  let b = to
  while (a < b && (isComma(doc, a) || isStop(doc, a) || isOneOf(doc.norm[a]!, ":;)–—―-"))) a++
  while (b > a && (isComma(doc, b - 1) || closes(scene, b - 1, a) || isOneOf(doc.norm[b - 1]!, ":;(–—―-")))
    b--
  return b > a ? [spanOfRun(scene, { from: a, to: b })] : []
}

/** A final stop, unless it stands in a quotation that the stretch holds whole. */
function closes(scene: Scene, i: number, from: number): boolean {
  if (!isStop(scene.doc, i)) return false
  const q = scene.quoteOf[i]!
  return q < 0 || scene.quoteRuns[q]!.from < from
}

/** The cue of a verb: its group without a subject pronoun inside it; what stands before such a pronoun is left out. Words of
 * an expression that follow the pronoun are a run of their own: « laisse -t-on | entendre ». */
export function cueOf(group: Group, tailEnd: number): Run[] {
  const to = Math.max(group.to, tailEnd)
  if (group.inverted > group.from && group.inverted < group.head) return [{ from: group.inverted + 1, to }]
  if (group.inverted > group.head) {
    const verb = { from: group.from, to: Math.min(to, group.inverted) }
    return tailEnd > group.inverted + 1 ? [verb, { from: group.inverted + 1, to: tailEnd }] : [verb]
  }
  return [{ from: group.from, to }]
}

/** Is a token one of the words of a draft's cue? */
export function isCueWord({ cue }: Draft, token: number): boolean {
  for (const { from, to } of cue) if (from <= token && token < to) return true
  return false
}

/** Of drafts in the order of their heads those whose cues stand next to a token in its sentence, so many on each side: a
 * text without stops is one sentence. */
export function nearby({ doc }: Scene, ordered: readonly Draft[], token: number): readonly Draft[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (ordered[mid]!.head < token) low = mid + 1
    else high = mid
  }
  return ordered
    .slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS)
    .filter(({ head }) => doc.sentence[head] === doc.sentence[token])
}

const NEIGHBOURS = 12
