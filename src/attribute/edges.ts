import type { Span } from "../model/span.ts"
import { opensAdverbial } from "./clauses.ts"
import { part } from "./columns.ts"
import { stretch } from "./draft.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, runOf, uposOf } from "./scene.ts"

const DET = part("DET")

/** The first token of a content behind the time of the saying: "s'est engagé la semaine dernière à …". */
export function afterTime({ doc, timeOf, timeEnd }: Scene, { from, to }: Run, core: number): number {
  if (from < core || timeOf[from]! < 0) return from
  const end = timeEnd[from]!
  for (let i = from; i < Math.min(end, to); i++) {
    const above = doc.head[i]!
    if (above < from || above >= end) return above === core ? Math.min(end, to) : from
  }
  return from
}

/** A content behind its cue, up to a semicolon outside quotation marks and, while it has no verb of its own, up to an
 * adverbial that a comma sets off where a construction ends it, too: "proclame l'indépendance | , après sept ans de
 * guerre". */
export function withoutTail(scene: Scene, { from, to }: Run, core: number, proposed: readonly Span[]): Run {
  if (from < core) return { from, to }
  const { doc, groupOf, groups, quoteOf } = scene
  const inside = quoteOf[core]!
  let verb = false
  for (let i = from + 1; i < to; i++) {
    const g = groupOf[i]!
    if (g >= 0 && groups[g]!.form === "finite") verb = true
    if (quoteOf[i] !== inside) continue
    if (doc.norm[i] === ";") return { from, to: i }
    if (verb || !isComma(doc, i) || !opensAdverbial(scene, from, i + 1, to)) continue
    // Between two commas it is an aside, and the content goes on behind it.
    if (nextComma(scene, i + 1, to) < to) continue
    if (proposed.some(({ end }) => end === doc.end[i - 1])) return { from, to: i }
  }
  return { from, to }
}

/** What is said in the passive, of which the pieces behind the verb hold no verb of another clause ("les faits qui sont
 * reprochés | ont eu lieu en mai") and no relative clause beside a bare phrase ("est attendu à Lyon | où s'ouvre le
 * salon"). `end`: one past the verb's group. */
export function behindPassive(scene: Scene, content: readonly Span[], end: number): Span[] {
  const { doc, groupOf, groups, lexicon } = scene
  return content.flatMap(span => {
    const { from, to } = runOf(doc, span.start, span.end)
    if (from < end || from >= to || lexicon.sets.that.has(doc.norm[from]!)) return [span]
    for (let i = from; i < to; i++) {
      const g = groupOf[i]!
      if (g >= 0) return i === from && groups[g]!.form === "finite" ? [] : [span]
      if (i > from && uposOf(doc, i) === "PRON" && lexicon.sets.relatives.has(doc.norm[i]!))
        return stretch(scene, from, i)
    }
    return [span]
  })
}

function nextComma({ doc }: Scene, from: number, to: number): number {
  let i = from
  while (i < to && !isComma(doc, i)) i++
  return i
}

/** A source with its article, and without the time of the saying: "ont confirmé | les deux pays | lundi". */
export function sourceRun(scene: Scene, run: Run): Run {
  const { doc } = scene
  const { from, to } = withoutTime(scene, run)
  const before = from - 1
  const isArticle =
    before >= 0 && doc.upos[before] === DET && doc.head[before]! >= from && doc.head[before]! < to
  return { from: isArticle ? before : from, to }
}

/** A source or a cue without the time at its end that no preposition ties to it. */
export function withoutTime({ doc, timeOf, timeStart }: Scene, { from, to }: Run): Run {
  if (timeOf[to - 1]! < 0) return { from, to }
  const start = timeStart[to - 1]!
  const isTied = start <= from || uposOf(doc, start) === "ADP" || uposOf(doc, start - 1) === "ADP"
  return { from, to: isTied ? to : start }
}

/** A cue without the half of a contraction whose other half opens the source: "ont raconté | des riverains" (de + les). */
export function apart({ doc }: Scene, cue: Run, source: Run | null): Run {
  if (!source || cue.to > source.from || cue.from >= cue.to - 1) return cue
  return doc.end[cue.to - 1]! > doc.start[source.from]! ? { from: cue.from, to: cue.to - 1 } : cue
}
