import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import type { EventRecord, EventStatus } from "../model/reading.ts"
import type { Mentioned } from "./same.ts"
import { lemmaOf, type Scene } from "./scene.ts"

/** Where a report contradicts itself, as notes for its reader: a caption against the body, a headline stronger than
 * what stands under it, and what somebody denies or will not confirm against what another says of the same event.
 * `roots[i]` is the index of the first mention of the same event. */
export function contradictionsIn(
  scene: Scene,
  mentioned: readonly Mentioned[],
  roots: readonly number[],
): Note[] {
  const groups = new Map<number, Mentioned[]>()
  for (const [i, root] of roots.entries()) {
    const group = groups.get(root)
    if (group) group.push(mentioned[i]!)
    else groups.set(root, [mentioned[i]!])
  }
  const notes = [...groups.values()]
    .filter(group => group.length > 1)
    .flatMap(group => [
      ...captionAgainstBody(scene, group),
      ...headlineAgainstBody(scene, group),
      ...deniedByOthers(scene, group),
    ])
  return [...notes, ...strongerHeadings(scene)].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** « est arrivé lundi » under a picture, « devrait se rendre lundi » in the text. */
function captionAgainstBody(scene: Scene, group: readonly Mentioned[]): Note[] {
  const done = ({ event }: Mentioned) => event.status === "happened" && !event.negated
  const open = ({ event }: Mentioned) => event.status === "planned" || event.negated
  const [caption, body] = split(group, one => roleOf(scene, one) === "caption")
  for (const one of caption) {
    const other = body.find(b => (done(one) && open(b)) || (open(one) && done(b)))
    if (other) return [between(scene, one, other, "caption-against-text")]
  }
  return []
}

/** A headline that states as a fact what every mention under it leaves open. */
function headlineAgainstBody(scene: Scene, group: readonly Mentioned[]): Note[] {
  const [headlines, body] = split(group, one => roleOf(scene, one) === "headline")
  const headline = headlines.find(({ event }) => event.status === "happened" && !event.negated)
  if (!headline || body.length === 0 || !body.every(isOpen)) return []
  return [between(scene, headline, body[0]!, "headline-against-text")]
}

/** Left open by its own words, not only by who tells it. */
function isOpen({ event, own }: Mentioned): boolean {
  return OPEN.has(event.status) && OPEN.has(own.status) && !own.silent
}

const OPEN: ReadonlySet<EventStatus> = new Set(["possible", "alleged", "hypothetical", "not-confirmed"])

/** One source denies or does not confirm what another says of the same event. */
function deniedByOthers(scene: Scene, group: readonly Mentioned[]): Note[] {
  const refuser = group.find(({ event }) => event.status === "denied" || event.status === "not-confirmed")
  if (!refuser) return []
  const by = refuser.event.accordingTo[0]
  const other = group.find(
    ({ event }) =>
      event.status !== "denied" && event.status !== "not-confirmed" && event.accordingTo[0] !== by,
  )
  if (!other) return []
  return [between(scene, refuser, other, "denied-elsewhere")]
}

/** « Condamnation de Washington » over words that are only « préoccupés »: a heading with a word of the strong end of
 * a scale, over a stretch that has none of them but has one of the weak end. */
function strongerHeadings(scene: Scene): Note[] {
  const { doc, rules } = scene
  const notes: Note[] = []
  if (rules.scales.length === 0) return notes
  let from = 0
  for (const [index, block] of doc.blocks.entries()) {
    while (from < doc.count && doc.block[from]! < index) from++
    if (block.role !== "heading" && block.role !== "headline") continue
    let to = from
    while (to < doc.count && doc.block[to] === index) to++
    for (const { strong, weak } of rules.scales) {
      let word = -1
      for (let i = from; i < to && word < 0; i++) if (strong.has(lemmaOf(doc, i))) word = i
      if (word < 0) continue
      let milder = -1
      let asStrong = false
      for (let i = to; i < doc.count && !asStrong; i++) {
        const { role } = doc.blocks[doc.block[i]!]!
        if (role === "heading" && block.role === "heading") break
        if (role === "heading" || role === "headline") continue
        const lemma = lemmaOf(doc, i)
        if (strong.has(lemma)) asStrong = true
        else if (milder < 0 && weak.has(lemma)) milder = i
      }
      if (asStrong || milder < 0) continue
      notes.push({
        kind: "contradiction",
        message: doubt("heading-too-strong", {
          strong: doc.norm[word]!,
          weak: doc.norm[milder]!,
          start: doc.start[milder]!,
          end: doc.end[milder]!,
        }),
        span: { start: doc.start[word]!, end: doc.end[word]! },
      })
    }
  }
  return notes
}

type Clash = "caption-against-text" | "headline-against-text" | "denied-elsewhere"

function between(scene: Scene, one: Mentioned, other: Mentioned, clash: Clash): Note {
  const { start, end } = one.event.trigger
  const there = other.event.trigger
  const words = scene.doc.article.text.slice(there.start, there.end).replace(/\s+/g, " ")
  return {
    kind: "contradiction",
    message: doubt(clash, {
      told: statusIn(one.event),
      there: statusIn(other.event),
      words,
      start: there.start,
      end: there.end,
    }),
    span: { start, end },
  }
}

function statusIn({ status, negated }: EventRecord): string {
  return negated ? `not ${status}` : status
}

function roleOf({ doc }: Scene, { trigger }: Mentioned): string {
  const role = doc.blocks[doc.block[trigger.head]!]!.role
  return role === "heading" ? "headline" : role
}

function split<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter(one => !holds(one))]
}
