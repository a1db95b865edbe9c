import { part } from "./columns.ts"
import type { Run, Scene } from "./scene.ts"
import { uposOf } from "./scene.ts"

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
