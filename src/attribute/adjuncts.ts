import { relation } from "./columns.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { unelided } from "./rules.ts"
import type { Run, Scene } from "./scene.ts"
import { uposOf } from "./scene.ts"

const OBJ = relation("obj")
const OBL = relation("obl")
const ADVMOD = relation("advmod")

/** Runs of a content without what belongs to the saying and stands before what is said: whom one speaks to, and, before an
 * object, adverbials that the tree hangs on the cue: "a annoncé | lors d'un point de presse | la fin des travaux". */
export function behindAdjuncts(
  scene: Scene,
  runs: readonly Run[],
  core: number,
  addressee: Run | null,
  entry: CueEntry | null,
): Run[] {
  const object = objectIn(scene, runs, core)
  const out: Run[] = []
  for (const run of runs) {
    const rest = behindAdjunct(scene, run, core, object, addressee, entry)
    if (rest) out.push(rest)
  }
  return out
}

/** The rest of one run, null when nothing is left of it. */
function behindAdjunct(
  scene: Scene,
  run: Run,
  core: number,
  object: number,
  addressee: Run | null,
  entry: CueEntry | null,
): Run | null {
  const { doc, quoteOf } = scene
  const { from, to } = run
  if (from <= core || quoteOf[from] !== quoteOf[core]) return run
  if (addressee && addressee.to > from && from >= addressee.from - 1 && addressee.to < to)
    return { from: addressee.to, to }
  if (from >= object || !isAdjunct(scene, from, core, object, entry)) return run
  return object < to ? { from: object, to } : doc.block[from] === doc.block[core] ? null : run
}

/** Runs of a content without the negation at their head that belongs to the cue: "ne souhaite | pas | partir". */
export function behindNegation(
  { doc, lexicon }: Scene,
  runs: readonly Run[],
  group: Group | null,
): readonly Run[] {
  if (!group?.negated) return runs
  return runs.flatMap(run => {
    let { from } = run
    while (
      from > group.head &&
      from < Math.min(group.to, run.to) &&
      lexicon.sets.negations.has(doc.norm[from]!)
    )
      from++
    return from < run.to ? [{ from, to: run.to }] : []
  })
}

/** A cue with the reflexive pronoun of its verb: "s'étonne". */
export function withReflexive({ doc, lexicon }: Scene, { from, to }: Run, group: Group | null): Run {
  const before = from - 1
  const isOwn =
    group?.reflexive && from > group.from && to > group.head && lexicon.sets.reflexives.has(doc.norm[before]!)
  return isOwn ? { from: before, to } : { from, to }
}

/** A cue up to whom one speaks to: "a confirmé | à la presse". */
export function beforeAddressee(cue: Run, addressee: Run | null, head: number): Run {
  if (!addressee || addressee.from - 1 <= head || addressee.from > cue.to || addressee.from - 1 <= cue.from)
    return cue
  return { from: cue.from, to: Math.min(cue.to, addressee.from - 1) }
}

/** The first token of the object of the cue that stands in the runs behind it, -1 when none does. */
function objectIn({ doc }: Scene, runs: readonly Run[], core: number): number {
  for (const { from, to } of runs) {
    if (from <= core) continue
    for (let i = from; i < to; i++) {
      if (doc.head[i] !== core || doc.rel[i] !== OBJ) continue
      let first = i
      while (first - 1 > core && reaches(doc.head, first - 1, i)) first--
      return first
    }
  }
  return -1
}

/** Does an adverbial of the cue begin here that ends before the object, and that the cue does not ask for? */
function isAdjunct(
  scene: Scene,
  from: number,
  core: number,
  object: number,
  entry: CueEntry | null,
): boolean {
  const { doc } = scene
  const upos = uposOf(doc, from)
  if (upos !== "ADP" && upos !== "ADV") return false
  let top = from
  for (let steps = 0; doc.head[top] !== core; steps++) {
    top = doc.head[top]!
    if (top <= core || top >= object || steps > DEEPEST) return false
  }
  if (doc.rel[top] !== OBL && doc.rel[top] !== ADVMOD) return false
  const joint = unelided(doc.norm[from]!)
  for (const frame of entry?.takes ?? [])
    if (frame.endsWith(`:${joint}`) || frame.endsWith(`+${joint}`)) return false
  return true
}

function reaches(heads: Int32Array, i: number, root: number): boolean {
  let at = i
  for (let steps = 0; steps < DEEPEST; steps++) {
    at = heads[at]!
    if (at === root) return true
    if (at < 0) return false
  }
  return false
}

/** Words hang no deeper. */
const DEEPEST = 12
