import { has } from "../model/morphology.ts"
import type { Draft } from "./draft.ts"
import { stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { Scene } from "./scene.ts"
import { isComma, runOf, uposOf } from "./scene.ts"
import { entriesFor } from "./verbs.ts"

/** Ends what is said where the next saying of the sentence begins: "said she had left | and told reporters she was tired", whose
 * verb then has the same source, and "said the road was safe | , though he conceded that it was closed". */
export function partSayings(scene: Scene, drafts: readonly Draft[]): void {
  const byHead = new Map<number, Draft>()
  for (const draft of drafts) byHead.set(draft.head, draft)
  for (const draft of drafts) {
    const last = draft.content.length - 1
    const span = draft.content[last]
    if (!span || draft.group?.form !== "finite" || span.start < scene.doc.end[draft.head]!) continue
    const { from, to } = runOf(scene.doc, span.start, span.end)
    const next = nextSaying(scene, draft, from, to)
    if (!next) continue
    draft.content = [...draft.content.slice(0, last), ...stretch(scene, from, next.at)]
    const joined = next.shared ? byHead.get(next.verb.head) : undefined
    if (joined && draft.source) joined.source = draft.source
  }
}

interface Next {
  /** The conjunction or the comma before it. */
  readonly at: number
  readonly verb: Group
  /** Has it the source of the cue? */
  readonly shared: boolean
}

function nextSaying(scene: Scene, draft: Draft, from: number, to: number): Next | null {
  const { doc, groups, groupOf, lexicon, quoteOf } = scene
  const { that, relatives } = lexicon.sets
  const inside = quoteOf[draft.head]!
  let verb = false
  // A relative pronoun on the way may own a verb behind it.
  let owned = false
  for (let i = from + 1; i < to; i++) {
    const g = groupOf[i]!
    if (g >= 0 && groups[g]!.form === "finite") verb = true
    owned ||= relatives.has(doc.norm[i - 1]!) && !that.has(doc.norm[i - 1]!)
    if (!verb || quoteOf[i] !== inside) continue
    if (isComma(doc, i)) {
      const against = setAgainst(scene, i, to)
      if (against) return { at: i, verb: against, shared: false }
    } else if (!owned && scene.rules.zeroThat && uposOf(doc, i) === "CCONJ") {
      const joined = joinedSaying(scene, draft, i, to)
      if (joined) return { at: i, verb: joined, shared: true }
    }
  }
  return null
}

/** A verb of saying right behind a conjunction, in the tense of the cue. */
function joinedSaying(scene: Scene, { group }: Draft, i: number, to: number): Group | null {
  const { doc, groups, groupOf } = scene
  let at = i + 1
  while (at < Math.min(to, i + ADVERBS) && groupOf[at]! < 0 && uposOf(doc, at) === "ADV") at++
  const joined = at < to && groupOf[at]! >= 0 ? groups[groupOf[at]!]! : null
  if (!joined || joined.from !== at || !isSaying(scene, joined)) return null
  const isPast = has(doc.morph[joined.agrees]!, "Tense", "Past")
  return isPast === has(doc.morph[group!.agrees]!, "Tense", "Past") ? joined : null
}

/** The verb of a clause behind a comma that sets what somebody says against what was said. */
function setAgainst(scene: Scene, comma: number, to: number): Group | null {
  const { doc, groups, groupOf, lexicon } = scene
  const first = comma + 1
  if (first >= to || !lexicon.sets.contrasting.has(doc.norm[first]!)) return null
  for (let i = first + 1; i < Math.min(to, first + CLAUSE); i++) {
    const g = groupOf[i]!
    if (g >= 0) return i > first + 1 && isSaying(scene, groups[g]!) ? groups[g]! : null
    if (uposOf(doc, i) === "PUNCT") return null
  }
  return null
}

function isSaying(scene: Scene, group: Group): boolean {
  if (group.form !== "finite" || group.passive) return false
  for (const { entry } of entriesFor(scene, group))
    if (entry.act === "speech") for (const frame of entry.takes) if (SAYING.test(frame)) return true
  return false
}

/** Frames with a clause, or with whom or what something is said of; a bare object may be done to, too. */
const SAYING = /^(?:that$|person\+|np\+)/

/** No more adverbs stand before a joined verb; a subject has no more words. */
const ADVERBS = 3
const CLAUSE = 6
