import type { EventRecord, Time } from "../model/reading.ts"
import { isPos, isWord, lemmaOf, POS, type Scene, WORD } from "./scene.ts"
import type { Told } from "./told.ts"
import type { Trigger } from "./triggers.ts"

/** One mention of an event, with what tells whether another is of the same. */
export interface Mentioned {
  readonly event: EventRecord
  readonly trigger: Trigger
  readonly time: Time | null
  /** What its own words say of it, before anyone who tells it is heard. */
  readonly own: Told
}

/** For each mention the index of the first mention of the same event, its own when it is the first. Two are the same
 * when they tell of the same kind of act, share somebody who does or suffers it, and nothing parts them: another day,
 * other people. At most `BACK` earlier events of a kind are looked at, the latest first. */
export function sameEvents(scene: Scene, mentioned: readonly Mentioned[]): number[] {
  const byKind = new Map<string, number[]>()
  const roots: number[] = []
  for (const [index, one] of mentioned.entries()) {
    const kinds = kindsOf(scene, one.trigger)
    let first = index
    for (const kind of kinds) {
      const earlier = byKind.get(kind) ?? []
      for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - BACK && first === index; i--) {
        const root = roots[earlier[i]!]!
        if (areSame(scene, mentioned[earlier[i]!]!, one) && !parted(scene, mentioned[root]!, one))
          first = root
      }
      earlier.push(index)
      byKind.set(kind, earlier)
    }
    roots.push(first)
  }
  return roots
}

const BACK = 12

/** What kinds of act a trigger may stand for: those the language lists together, else verbs and nouns that begin alike. */
function kindsOf(scene: Scene, { head, sense }: Trigger): string[] {
  const lemma = lemmaOf(scene.doc, head)
  const listed = scene.lexicon.kinds.get(lemma)
  return [...(listed ?? []), `${sense.type ?? "-"} ${lemma.slice(0, 5)}`]
}

function areSame(scene: Scene, a: Mentioned, b: Mentioned): boolean {
  if (parted(scene, a, b)) return false
  const people = (one: EventRecord) => [...one.actors, ...one.targets]
  const [here, there] = [people(a.event), people(b.event)]
  // Nobody is named on one side: a thing pointed back at is the one told of before.
  if (here.length === 0 || there.length === 0)
    return b.trigger.noun && there.length === 0 && (pointsBack(scene, b.trigger) || isSameWord(a, b))
  if (a.event.actors.length > 0 && b.event.actors.length > 0) {
    return a.event.actors.some(id => b.event.actors.includes(id))
  }
  return here.some(id => there.includes(id))
}

/** Have both a day and none in common, or is one over and the other still to come? A caption and a headline are
 * written apart from the text, and may be wrong about that. */
function parted(scene: Scene, a: Mentioned, b: Mentioned): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  if (one && other) return one.to < other.from || other.to < one.from
  return isOver(a) !== isOver(b) && !isApart(scene, a) && !isApart(scene, b)
}

function daysOf({ time }: Mentioned): { readonly from: string; readonly to: string } | null {
  return time?.from && time.to ? { from: time.from.slice(0, 10), to: time.to.slice(0, 10) } : null
}

function isOver({ event: { status, negated } }: Mentioned): boolean {
  return (status === "happened" || status === "ongoing") && !negated
}

function isApart({ doc }: Scene, { trigger }: Mentioned): boolean {
  const { role } = doc.blocks[doc.block[trigger.head]!]!
  return role === "caption" || role === "headline" || role === "heading"
}

function isSameWord(a: Mentioned, b: Mentioned): boolean {
  return a.event.trigger.lemma === b.event.trigger.lemma
}

/** « la suppression », « cette visite ». */
export function pointsBack(scene: Scene, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - 3; i--) {
    if (isWord(scene, i, WORD.definite)) return true
    if (!isPos(scene.doc, i, POS.ADJ | POS.NUM)) return false
  }
  return false
}
