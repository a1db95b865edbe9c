import type {
  Attribution,
  AttributionKind,
  Entity,
  Pair,
  Source,
  SourceType,
  Stance,
} from "../model/reading.ts"
import type { Span } from "../model/span.ts"
import { contains } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import { cueOf, spanOfRun } from "./draft.ts"
import type { Phrase } from "./phrases.ts"
import type { Construction } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { holdsFinite, isComma, quotesOver, runOf, uposOf } from "./scene.ts"
import { hides, speakerType } from "./speaker.ts"
import { saidAt } from "./when.ts"

/** The records of the drafts, numbered by the start of their contents; what stands inside what is worked out. */
export function recordsOf(scene: Scene, drafts: readonly Draft[], published: string | null): Attribution[] {
  const order = [...drafts].sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.head - b.head)
  const around = unringed(
    surroundings(order, draft => (draft.cue[0] ? spanOfRun(scene, draft.cue[0]) : draft.content[0]!)),
  )
  const numbers = order.some(draft => draft.via) ? new Map(order.map((draft, d) => [draft, d])) : null
  const named = scene.entities.map(isNamed)
  const viaOf = ({ via }: Draft) => idOf((via && numbers?.get(via)) ?? -1)
  return order.map((draft, d) => {
    const outer = around[d]!
    const when = saidAt(scene, draft, published, outer >= 0)
    return {
      id: `a${d + 1}`,
      kind: kindOf(scene, draft),
      act: draft.entry?.act ?? "speech",
      stance: stanceOf(draft),
      source: draft.source ? sourceRecord(scene, draft.source, viaOf(draft), named) : null,
      cue: { spans: draft.cue.map(run => pair(spanOfRun(scene, run))), lemma: draft.lemma },
      content: { spans: draft.content.map(pair) },
      addressee: draft.addressee
        ? { spans: [pair(spanOfRun(scene, unfused(scene, draft.addressee)))] }
        : null,
      saidAt: when.at,
      within: idOf(outer),
      negated: draft.negated,
      reason: [
        `${scene.rules.name}/${draft.rule}`,
        ...decidingWords(draft).map(run => wordsIn(scene, run)),
        ...(draft.because ? [draft.because] : []),
        ...when.reason,
      ],
      confidence: confidenceOf(scene, draft),
    }
  })
}

/** Of the record with this number; null for -1. */
function idOf(number: number): string | null {
  return number < 0 ? null : `a${number + 1}`
}

/** Constructions that tell of a saying without saying whose. */
const NOBODY: ReadonlySet<Draft["rule"]> = new Set([
  "impersonal",
  "hearsay",
  "passive",
  "noun",
  "conditional",
  "dialogue",
  "planned",
])

/** Constructions that give the speaker's own words whatever marks stand around them. */
const SPOKEN: ReadonlySet<Draft["rule"]> = new Set([
  "nested",
  "turn",
  "dialogue",
  "signature",
  "floating",
  "heading",
])

/** The cue; where nothing says that anybody spoke, the verb whose mood does. */
function decidingWords(draft: Draft): readonly Run[] {
  return draft.cue.length === 0 && draft.group ? cueOf(draft.group, draft.group.to) : draft.cue
}

/** How often the construction is right, less when its usual parts are missing. */
function confidenceOf(scene: Scene, draft: Draft): number {
  if (draft.sure !== undefined) return Math.round(draft.sure * 100) / 100
  let p = scene.rules.trust[draft.rule as Construction] ?? 0.5
  if (!draft.source && !NOBODY.has(draft.rule)) p *= 0.6
  if (!draft.entry && draft.group) p *= 0.85
  if (draft.rule === "passive" && !draft.source) p *= 0.8
  return Math.round(p * 100) / 100
}

function pair(span: Span): Pair {
  return [span.start, span.end]
}

function wordsIn(scene: Scene, run: Run): string {
  const { start, end } = spanOfRun(scene, run)
  return scene.text.slice(start, end)
}

/** Two sayings can each claim the other's cue for their content; then the one whose link closes the ring stands by
 * itself, so that a chain always has an end. */
function unringed({ outer, cues }: Surroundings): Int32Array {
  const state = new Uint8Array(outer.length)
  for (const first of cues) {
    const chain: number[] = []
    for (let at = first; at >= 0 && state[at] === FRESH; at = outer[at]!) {
      state[at] = ON_CHAIN
      chain.push(at)
      const next = outer[at]!
      if (next < 0 || state[next] !== ON_CHAIN) continue
      outer[at] = -1
    }
    for (const one of chain) state[one] = ENDED
  }
  return outer
}

const FRESH = 0
const ON_CHAIN = 1
const ENDED = 2

interface Surroundings {
  /** Of each draft the one around it, -1 when there is none. */
  readonly outer: Int32Array
  /** The drafts in the order of their cues. */
  readonly cues: readonly number[]
}

/** For each draft the saying in whose content its cue stands: the smallest, when several do. One sweep over the
 * text, with the contents that are open at each point at hand. */
function surroundings(drafts: readonly Draft[], cueOf: (draft: Draft) => Span): Surroundings {
  const contents: Content[] = []
  for (const [d, draft] of drafts.entries()) for (const span of draft.content) contents.push({ d, span })
  contents.sort(byStart)
  const cues = drafts.map((draft, d): Content => ({ d, span: cueOf(draft) })).sort(byStart)
  const outer = new Int32Array(drafts.length).fill(-1)
  let open: Content[] = []
  let next = 0
  for (const cue of cues) {
    while (next < contents.length && contents[next]!.span.start <= cue.span.start)
      open.push(contents[next++]!)
    open = open.filter(one => one.span.end > cue.span.start)
    const bare = drafts[cue.d]!.cue.length === 0
    let size = Number.POSITIVE_INFINITY
    for (const { d, span } of open) {
      const draft = drafts[d]!
      if (d === cue.d || !contains(span, cue.span) || (draft.cue.length === 0 && bare)) continue
      const length = draft.content.reduce((sum, one) => sum + one.end - one.start, 0)
      if (length < size) {
        size = length
        outer[cue.d] = d
      }
    }
  }
  return { outer, cues: cues.map(({ d }) => d) }
}

/** A stretch of a draft, by the draft's number. */
interface Content {
  readonly d: number
  readonly span: Span
}

function byStart(a: Content, b: Content): number {
  return a.span.start - b.span.start
}

/** Direct: all of it stands in quotation marks and nothing makes it a clause of the report; mixed: some of it. */
function kindOf(scene: Scene, draft: Draft): AttributionKind {
  let quoted = 0
  let total = 0
  for (const span of draft.content) {
    total += span.end - span.start
    for (const q of quotesOver(scene, span)) {
      for (const piece of scene.quotes[q]!.outer) {
        quoted += Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start))
      }
    }
  }
  if (SPOKEN.has(draft.rule)) return "direct"
  if (scene.quoteOf[draft.head]! >= 0 && draft.rule === "incise") return "direct"
  if (scene.quoteOf[draft.head]! >= 0 || quoted === 0) return "indirect"
  if (quoted < total * 0.98) return "mixed"
  if (draft.rule === "that" || draft.rule === "object" || draft.rule === "infinitive") return "mixed"
  return draft.rule === "quote" && !holdsVerb(scene, draft) ? "mixed" : "direct"
}

function holdsVerb(scene: Scene, draft: Draft): boolean {
  return draft.content.some(({ start, end }) => holdsFinite(scene, runOf(scene.doc, start, end)))
}

function stanceOf(draft: Draft): Stance {
  const stance = draft.entry?.stance ?? "states"
  if (!draft.negated) return stance
  if (stance === "confirms") return "does-not-confirm"
  if (stance === "denies") return "does-not-confirm"
  if (stance === "believes") return "doubts"
  return stance
}

function isNamed({ mentions }: Entity): boolean {
  return mentions.some(({ kind }) => kind === "name")
}

/** `areNamed`: of each entity of the scene, whether a name stands for it anywhere. */
function sourceRecord(
  scene: Scene,
  phrase: Phrase,
  via: string | null,
  areNamed: readonly boolean[],
): Source {
  const entities = new Set<string>()
  let named = false
  let bound = false
  for (let i = phrase.from; i < phrase.to; i++) {
    const upos = uposOf(scene.doc, i)
    if (upos === "ADP") bound = true
    if (upos === "CCONJ" || isComma(scene.doc, i)) bound = false
    if (bound) continue
    const e = scene.entityOf[i]!
    if (e >= 0) {
      entities.add(scene.entities[e]!.id)
      if (areNamed[e]) named = true
    }
    if (upos === "PROPN") named = true
  }
  const shown = speakerType(scene, phrase)
  const type: SourceType = !named && canHide(shown) && hides(scene, phrase) ? "anonymous" : shown
  return {
    spans: [sourceSpan(scene, phrase)],
    entities: [...entities],
    type,
    named: named && type !== "anonymous",
    via,
  }
}

function canHide(type: SourceType): boolean {
  return type === "person" || type === "group" || type === "official-body" || type === "unknown"
}

/** A pronoun joined to its verb by hyphens is cited without them ("-t-il": "il"). */
function sourceSpan(scene: Scene, phrase: Phrase): Pair {
  const { start, end } = spanOfRun(scene, phrase)
  const words = scene.text.slice(start, end)
  const joined = phrase.to - phrase.from === 1 && /^[-‐]/.test(words)
  return joined ? [start + Math.max(words.lastIndexOf("-"), words.lastIndexOf("‐")) + 1, end] : [start, end]
}

/** An article that is written into its preposition stays outside (« aux pêcheurs »: "pêcheurs"). */
function unfused(scene: Scene, run: Run): Run {
  return scene.doc.part[run.from] === 2 && run.to > run.from + 1 ? { ...run, from: run.from + 1 } : run
}
