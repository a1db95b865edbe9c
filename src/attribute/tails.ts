import type { Draft } from "./draft.ts"
import { stretch } from "./draft.ts"
import { unelided } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { isComma, runOf, uposOf } from "./scene.ts"
import { entriesFor } from "./verbs.ts"

/** Ends what is said behind its cue where the weights stop in the middle of a row, or go on into what the speaker does beside:
 * "accusé de vol | , ainsi que d'avoir menti" is one row, "le site est sûr | , tout en reconnaissant des retards" is not. */
export function mendTails(scene: Scene, drafts: readonly Draft[]): void {
  if (scene.rules.joining.length === 0) return
  for (const draft of drafts) {
    const last = draft.content.length - 1
    const span = draft.content[last]
    if (!span || span.start < scene.doc.end[draft.head]!) continue
    const { from, to } = runOf(scene.doc, span.start, span.end)
    if (from >= to) continue
    const end = beforeBeside(scene, draft, from, to) ?? behindRow(scene, from, to)
    if (end !== to) draft.content = [...draft.content.slice(0, last), ...stretch(scene, from, end)]
  }
}

/** The comma before a participle of saying that tells what the speaker says beside, null when there is none. */
function beforeBeside(scene: Scene, { head }: Draft, from: number, to: number): number | null {
  const { doc, groupOf, groups, lexicon, quoteOf } = scene
  for (let i = from + 1; i + 3 < to; i++) {
    if (!isComma(doc, i) || !lexicon.sets.beside.has(doc.norm[i + 1]!)) continue
    if (quoteOf[i] !== quoteOf[head] || uposOf(doc, i + 2) !== "ADP") continue
    const g = groupOf[i + 3]!
    const group = g >= 0 ? groups[g]! : null
    if (group?.form === "present-participle" && entriesFor(scene, group).length > 0) return i
  }
  return null
}

/** One past the last of a row that goes on with the same word: "de vol | , ainsi que d'avoir menti", "« A », | « B » et « C »". */
function behindRow(scene: Scene, from: number, to: number): number {
  const { doc, groupOf, groups, lexicon, quoteOf } = scene
  const next = isComma(doc, to) ? to + 1 : to
  const stop = Math.min(doc.count, to + FURTHER)
  if (next >= stop || doc.sentence[next] !== doc.sentence[from]) return to
  if (quoteOf[to - 1]! >= 0 && quoteOf[from]! < 0) return behindQuotes(scene, to, stop)
  const second = behindJoint(scene, next)
  if (second < 0 || second >= stop || !isOpener(scene, from)) return to
  if (unelided(doc.norm[second]!) !== unelided(doc.norm[from]!)) return to
  if (doc.upos[second] !== doc.upos[from]) return to
  let clause = !lexicon.sets.that.has(doc.norm[from]!)
  let end = second + 1
  for (; end < stop && doc.sentence[end] === doc.sentence[from] && uposOf(doc, end) !== "PUNCT"; end++) {
    if (lexicon.sets.relatives.has(doc.norm[end]!) || lexicon.sets.that.has(doc.norm[end]!)) clause = false
    // « refuse de céder, et de nombreux élus | l'approuvent »: a clause of its own.
    const g = groupOf[end]!
    if (clause && g >= 0 && groups[g]!.form === "finite") return to
  }
  return end < stop ? end : to
}

function isOpener({ doc, lexicon }: Scene, i: number): boolean {
  return uposOf(doc, i) === "ADP" || lexicon.sets.that.has(doc.norm[i]!)
}

/** The token behind a word that joins, -1 when none stands here. */
function behindJoint({ doc, lexicon }: Scene, i: number): number {
  const { joining } = lexicon.sets
  if (joining.has(doc.norm[i]!)) return i + 1
  return i + 1 < doc.count && joining.has(`${doc.norm[i]} ${doc.norm[i + 1]}`) ? i + 2 : -1
}

/** One past the last quotation of a row of them. */
function behindQuotes(scene: Scene, to: number, stop: number): number {
  const { doc, quoteOf } = scene
  let end = to
  for (let i = to; i < stop && doc.sentence[i] === doc.sentence[to - 1]; ) {
    const joint = behindJoint(scene, i)
    const next = isComma(doc, i) ? i + 1 : joint
    const quote = next > 0 && next < stop ? quoteOf[next]! : -1
    if (quote < 0 || quote === quoteOf[i]) return end
    let at = next
    while (at < stop && quoteOf[at] === quote) at++
    if (at >= stop) return end
    end = at
    i = at
  }
  return end
}

/** A row goes on for no more tokens. */
const FURTHER = 40
