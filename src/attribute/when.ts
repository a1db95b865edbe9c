import type { Draft } from "./draft.ts"
import type { Scene } from "./scene.ts"
import { runOf, sentenceOf } from "./scene.ts"

/** A date further from the cue than this many tokens is not the cue's. */
const NEAR = 12

/** The day of the saying: a date that stands in the reporting clause itself, outside what is said. Null when the
 * clause has none; the report's own date alone says nothing of when somebody spoke. */
export function saidAt(scene: Scene, draft: Draft, _published: string | null): string | null {
  const sentence = sentenceOf(scene, draft.head)
  let best: string | null = null
  let nearest = NEAR
  for (
    let i = Math.max(sentence.from, draft.head - NEAR);
    i < Math.min(sentence.to, draft.head + NEAR);
    i++
  ) {
    const time = scene.timeOf[i]! >= 0 ? scene.times[scene.timeOf[i]!]! : null
    if (!time) continue
    if (time.type !== "DATE" && time.type !== "TIME") continue
    if (!/^\d{4}-\d{2}-\d{2}/.test(time.value)) continue
    if (draft.content.some(span => span.start < time.end && time.start < span.end)) continue
    const run = runOf(scene.doc, time.start, time.end)
    if (run.from < sentence.from || run.to > sentence.to) continue
    const distance = run.from > draft.head ? run.from - draft.head : draft.head - run.to
    if (distance < nearest) [best, nearest] = [time.value.slice(0, 10), distance]
  }
  return best
}
