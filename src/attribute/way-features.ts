import type { Act } from "../model/reading.ts"
import type { Candidate } from "./candidates.ts"
import { type Columns, STOP } from "./columns.ts"
import { subjectKind, subjectToken } from "./cue-features.ts"
import type { Draft } from "./draft.ts"
import { CONSTRUCTIONS } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { isStop, runOf } from "./scene.ts"
import type { Way } from "./ways.ts"
import { WAYS } from "./ways.ts"
import { IN } from "./words.ts"

const ACTS: readonly Act[] = ["speech", "thought", "intention", "decree", "evidence"]
const FORMS = ["finite", "infinitive", "past-participle", "present-participle"]

/** Values of a way to read a cue: those of the cue first, which all its ways share. None names a word, so that what
 * is learnt of them in one language holds in another. */
export const WAY_VALUES = 67

/** Of a value that does not apply. */
const NONE = -1
/** No further than this is looked beside a content for words that hang on it. */
const BESIDE = 12

/** Writes what speaks for a cue itself into `out`; returns how many values. */
export function cueValues(
  scene: Scene,
  columns: Columns,
  candidate: Candidate,
  chance: number,
  out: Float32Array,
): number {
  const { doc } = scene
  const { head, core, group, draft } = candidate
  const sentence = doc.sentence[head]!
  let n = 0
  out[n++] = Math.max(-8, Math.min(12, Math.log((chance + 1e-9) / (1 - chance + 1e-9))))
  out[n++] = draft ? constructionOf(draft) : NONE
  out[n++] = draft ? draft.prior : NONE
  out[n++] = draft?.entry ? 1 : 0
  out[n++] = group ? FORMS.indexOf(group.form) : FORMS.length
  out[n++] = group ? Number(group.passive) : NONE
  out[n++] = group ? Number(group.reflexive) : NONE
  out[n++] = group ? Number(group.negated) : NONE
  out[n++] = group ? Number(group.conditional) : NONE
  out[n++] = doc.upos[core]!
  out[n++] = Number(core !== head)
  out[n++] = doc.rel[core]!
  out[n++] = Number(doc.head[core]! < 0)
  out[n++] = Number(scene.quoteOf[head]! >= 0)
  const role = doc.blocks[doc.block[head]!]!.role
  out[n++] = role === "headline" ? 1 : role === "paragraph" ? 2 : 3
  out[n++] = doc.sentenceStart[sentence + 1]! - doc.sentenceStart[sentence]!
  const subject = group ? subjectToken(scene, columns, core) : -1
  out[n++] = subject >= 0 ? subjectKind(scene, columns, subject) : NONE
  out[n++] = subject >= 0 ? (subject < core ? 1 : 2) : 0
  return n
}

const NUMBERS: ReadonlyMap<Draft["rule"], number> = new Map(
  CONSTRUCTIONS.flatMap((name, number): [Draft["rule"], number][] => [
    [name, number],
    [`learnt-${name}`, number],
  ]),
)

function constructionOf(draft: Draft): number {
  return NUMBERS.get(draft.rule)!
}

/** Writes what speaks for one of the ways to read a cue into `out`, from `n` on. `twin` are the values of another way with the
 * same source and content, where there is one: what speaks for those is taken over. */
export function wayValues(
  scene: Scene,
  columns: Columns,
  candidate: Candidate,
  ways: readonly Way[],
  way: Way,
  n: number,
  out: Float32Array,
  twin: Float32Array | null = null,
): void {
  const { draft } = way
  let at = n
  out[at++] = WAYS.indexOf(way.kind)
  out[at++] = constructionOf(draft)
  out[at++] = draft.entry ? ACTS.indexOf(draft.entry.act) : NONE
  out[at++] = draft.cue.length
  out[at++] = draft.cue.length > 0 ? draft.cue[draft.cue.length - 1]!.to - draft.cue[0]!.from : 0
  if (twin) for (const end = at + SOURCE_VALUES + CONTENT_VALUES; at < end; at++) out[at] = twin[at]!
  else {
    at = sourceValues(scene, columns, candidate, draft, at, out)
    at = contentValues(scene, columns, candidate, draft, at, out)
  }
  let most = Number.NEGATIVE_INFINITY
  let better = 0
  for (const other of ways) {
    most = Math.max(most, other.score)
    if (other.score > way.score) better++
  }
  out[at++] = way.score - most
  out[at++] = better
  out[at++] = ways.length
  for (const kind of WAYS) out[at++] = likeness(draft, ofKind(ways, kind))
}

/** Which of the ways before it has the same source and content, -1 when none does. */
export function twinOf(ways: readonly Way[], w: number): number {
  for (let v = 0; v < w; v++) if (saysTheSame(ways[v]!.draft, ways[w]!.draft)) return v
  return -1
}

function saysTheSame(a: Draft, b: Draft): boolean {
  if (a.content.length !== b.content.length) return false
  for (let s = 0; s < a.content.length; s++) {
    const [one, other] = [a.content[s]!, b.content[s]!]
    if (one.start !== other.start || one.end !== other.end) return false
  }
  const [one, other] = [a.source, b.source]
  if (!one || !other) return one === other
  return one.from === other.from && one.to === other.to && one.head === other.head
}

function ofKind(ways: readonly Way[], kind: Way["kind"]): Draft | null {
  for (const way of ways) if (way.kind === kind) return way.draft
  return null
}

/** Which of source, beginning and end another way has alike: bits; -1 when there is none. */
function likeness(draft: Draft, other: Draft | null): number {
  if (!other) return NONE
  const [a, b] = [draft.source, other.source]
  const source = a === null || b === null ? a === b : a.from < b.to && b.from < a.to
  const starts = draft.content[0]!.start === other.content[0]!.start
  const ends = draft.content[draft.content.length - 1]!.end === other.content[other.content.length - 1]!.end
  return Number(source) + 2 * Number(starts) + 4 * Number(ends)
}

function sourceValues(
  scene: Scene,
  columns: Columns,
  candidate: Candidate,
  { source }: Draft,
  n: number,
  out: Float32Array,
): number {
  const { doc } = scene
  const { head, core, group } = candidate
  let at = n
  if (!source) {
    out[at++] = 0
    while (at < n + SOURCE_VALUES) out[at++] = NONE
    return at
  }
  const subject = group ? subjectToken(scene, columns, core) : -1
  const above = doc.head[source.head]!
  out[at++] = 1
  out[at++] = subjectKind(scene, columns, source.head)
  out[at++] = Math.min(source.to - source.from, 20)
  out[at++] = source.from > head ? source.from - head : head - source.to
  out[at++] = Number(source.from > head)
  out[at++] = subject >= 0 ? Number(source.from <= subject && subject < source.to) : NONE
  out[at++] = Number(doc.sentence[source.from] === doc.sentence[head])
  out[at++] = doc.upos[source.from]!
  out[at++] = source.to < doc.count ? columns.sign[source.to]! : NONE
  out[at++] = doc.rel[source.head]!
  out[at++] = above === core ? 1 : above === doc.head[core] ? 2 : 0
  const quote = scene.quoteOf[source.from]!
  out[at++] = quote < 0 ? 0 : quote === scene.quoteOf[head] ? 2 : 1
  return at
}

const SOURCE_VALUES = 12
const CONTENT_VALUES = 25

function contentValues(
  scene: Scene,
  columns: Columns,
  candidate: Candidate,
  { content, source }: Draft,
  n: number,
  out: Float32Array,
): number {
  const { doc } = scene
  const { head, core, group } = candidate
  const sentence = doc.sentence[head]!
  const [from, to] = [doc.sentenceStart[sentence]!, doc.sentenceStart[sentence + 1]!]
  const runs = content.map(span => runOf(doc, span.start, span.end))
  let at = n
  let length = 0
  let verbs = 0
  let roots = 0
  let strangers = 0
  let after = 0
  let before = 0
  let sentences = 0
  let quoted = 0
  let shared = 0
  let stops = 0
  for (const run of runs) {
    length += run.to - run.from
    sentences += doc.sentence[run.to - 1]! - doc.sentence[run.from]!
    for (let i = run.from; i < run.to; i++) {
      const g = scene.groupOf[i]!
      if (g >= 0 && scene.groups[g]!.head === i) verbs++
      if (scene.quoteOf[i]! >= 0) quoted++
      if (columns.sign[i] === STOP && i < run.to - 1 && isStop(doc, i)) stops++
      if ((source && i >= source.from && i < source.to) || i === head || i === core) shared++
      if (columns.sign[i]! > 0 || holds(run, doc.head[i]!)) continue
      roots++
      if (doc.head[i] !== core && doc.head[i] !== head) strangers++
    }
    const end = Math.min(doc.count, run.to + BESIDE)
    for (let i = run.to; i < end; i++) if (columns.sign[i]! === 0 && holds(run, doc.head[i]!)) after++
    const start = Math.max(from, run.from - BESIDE)
    for (let i = start; i < run.from; i++) if (columns.sign[i]! === 0 && holds(run, doc.head[i]!)) before++
  }
  const first = runs[0]!
  const last = runs[runs.length - 1]!
  out[at++] = Math.min(length, 120)
  out[at++] = runs.length
  out[at++] = verbs
  out[at++] = roots
  out[at++] = strangers
  out[at++] = after
  out[at++] = before
  out[at++] = sentences
  out[at++] = quoted / Math.max(1, length)
  out[at++] = shared
  out[at++] = stops
  out[at++] = first.from < head ? (last.to > head ? 2 : 1) : 0
  out[at++] = first.from > head ? first.from - Math.max(group ? group.to : head + 1, core + 1) : NONE
  out[at++] = first.from < head ? head - last.to : NONE
  out[at++] = doc.upos[first.from]!
  const opens = scene.sets[first.from]!
  out[at++] = opens & IN.that ? 1 : opens & IN.whether ? 2 : 0
  out[at++] = first.from > from ? columns.sign[first.from - 1]! : EDGE
  const inside = last.to < doc.count && doc.sentence[last.to] === doc.sentence[last.to - 1]
  out[at++] = inside ? columns.sign[last.to]! : EDGE
  out[at++] = last.to < doc.count ? doc.upos[last.to]! : NONE
  out[at++] = last.to < doc.count ? doc.rel[last.to]! : NONE
  out[at++] = columns.sign[last.to - 1]!
  const opened = scene.quoteOf[first.from]!
  const closed = scene.quoteOf[last.to - 1]!
  const own = scene.quoteOf[head]!
  out[at++] = opened < 0 ? 0 : opened === own ? 1 : scene.quoteRuns[opened]!.from === first.from ? 2 : 3
  out[at++] = closed < 0 ? 0 : closed === own ? 1 : scene.quoteRuns[closed]!.to === last.to ? 2 : 3
  out[at++] = last.to >= to ? 0 : Math.min(to - last.to, 30)
  out[at++] = first.from < from ? NONE : Math.min(first.from - from, 30)
  return at
}

/** Stands for the sign beyond the edge of a sentence. */
const EDGE = 9

function holds(run: Run, token: number): boolean {
  return token >= run.from && token < run.to
}
