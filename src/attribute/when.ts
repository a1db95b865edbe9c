import { UPOS } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { Time } from "../model/reading.ts"
import { hangsOn } from "../time/hangs-on.ts"
import { type Draft, isCueWord } from "./draft.ts"
import type { Scene } from "./scene.ts"
import { runOf, sentenceOf } from "./scene.ts"

/** When something was said, as a TIMEX3 date, and what told it. */
export interface Saying {
  readonly at: string | null
  readonly reason: readonly string[]
}

/** A date further from the cue than this many tokens is not the cue's. */
const NEAR = 40
const VERB = UPOS.indexOf("VERB")
const NOUN = UPOS.indexOf("NOUN")
const UNSAID: Saying = { at: null, reason: [] }

/** The day of the saying: of a date that hangs on the reporting verb, or stands in its source (« un communiqué publié
 * mardi »), outside what is said; else, where the report itself tells in the present that somebody says something,
 * the report's own. A bare past says nothing of when, and the report's date is not put in its place.
 *
 * `inside`: the saying stands in what somebody else says, whose present is not the report's. */
export function saidAt(scene: Scene, draft: Draft, published: string | null, inside: boolean): Saying {
  const time = timeOfSaying(scene, draft, published)
  if (time) {
    const words = scene.text.slice(time.start, time.end)
    return { at: dateOf(time), reason: [`when: ${time.id} "${words}"`] }
  }
  const quoted = scene.quoteOf[draft.head]! >= 0 && draft.rule !== "incise"
  if (published === null || inside || quoted || !tellsNow(scene, draft)) return UNSAID
  return { at: published.slice(0, 10), reason: ["when: in the report's present"] }
}

function timeOfSaying(scene: Scene, draft: Draft, published: string | null): Time | null {
  const { doc } = scene
  const sentence = sentenceOf(scene, draft.head)
  const first = Math.max(sentence.from, draft.head - NEAR)
  const last = Math.min(sentence.to, draft.head + NEAR)
  let seen = -1
  let best: Time | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (let i = first; i < last; i++) {
    const t = scene.timeOf[i]!
    if (t < 0 || t === seen) continue
    seen = t
    const time = scene.times[t]!
    if (draft.content.some(span => span.start < time.end && time.start < span.end)) continue
    const run = runOf(doc, time.start, time.end)
    if (run.from < sentence.from || run.to > sentence.to) continue
    if (dateOf(time) === null || isToCome(time, published) || !dates(scene, draft, run)) continue
    const distance = run.from > draft.head ? run.from - draft.head : draft.head - run.to
    if (distance < nearest) [best, nearest] = [time, distance]
  }
  return best
}

/** Does a time on these rows tell when the words were said? */
function dates(scene: Scene, draft: Draft, run: { readonly from: number; readonly to: number }): boolean {
  const { doc } = scene
  const hook = hangsOn(doc, run.from, run.to, {
    is(row) {
      return (
        isCue(draft, row) || ((doc.upos[row] === VERB || doc.upos[row] === NOUN) && scene.timeOf[row]! < 0)
      )
    },
  })
  if (!hook) return false
  if (isCue(draft, hook.row) || inSource(draft, hook.row)) return true
  const above = doc.head[hook.row]!
  return doc.upos[hook.row] === VERB && above >= 0 && inSource(draft, above)
}

function isCue(draft: Draft, row: number): boolean {
  return row === draft.head || isCueWord(draft, row)
}

function inSource({ source }: Draft, row: number): boolean {
  return source !== null && row >= source.from && row < source.to
}

/** What is reported has been said. */
function isToCome({ from }: Time, published: string | null): boolean {
  return from !== null && published !== null && from > published.slice(0, 10)
}

/** The date a time tells, to the day where it does. */
function dateOf({ type, value }: Time): string | null {
  if (type !== "DATE" && type !== "TIME") return null
  return /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}(?:-WE)?|Q[1-4]|H[12]))?(?=$|T)/.exec(value)?.[0] ?? null
}

/** « affirme », "says": a present of the report's own. */
function tellsNow(scene: Scene, draft: Draft): boolean {
  const g = scene.groupOf[draft.head]!
  const group = g < 0 ? null : scene.groups[g]!
  if (group?.form !== "finite" || group.passive || group.conditional) return false
  const verb = scene.doc.morph[group.head]!
  return group.agrees === group.head && has(verb, "Tense", "Pres") && has(verb, "Mood", "Ind")
}
