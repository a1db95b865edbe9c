import type { CueEntry } from "./lexicon.ts"
import { phraseAfter } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { matchWords, prepositionsAt, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** Does the occasion of the saying, or whom it was addressed to, begin at `i`, behind an object without a verb: "a entériné ce
 * départ | au cours d'une réunion", "a sollicité un rendez-vous | auprès du préfet"? The tree must hang it on the cue
 * (`core`). What somebody asks for or plans may have an occasion of its own: "propose une rencontre en marge du sommet". */
export function opensOccasion(scene: Scene, i: number, core: number): boolean {
  const { doc, lexicon } = scene
  const list = lexicon.occasions.get(doc.norm[i]!)
  if (!list || i <= core) return false
  for (const words of list) {
    const end = matchWords(doc, i, words)
    if (end < 0) continue
    if (!hangsOn(scene, i, end, core)) return false
    if (lexicon.sets.addressing.has(words[0]!)) return true
    return !isTime(scene, end) && !(lexicon.verbs.get(doc.lemma[core]!) ?? []).some(looksAhead)
  }
  return false
}

function hangsOn({ doc }: Scene, from: number, to: number, core: number): boolean {
  for (let i = from; i < to; i++) if (doc.head[i] === core) return true
  return false
}

/** « au cours de | l'année »: how long something lasts. */
function isTime(scene: Scene, at: number): boolean {
  const start = at < scene.doc.count && uposOf(scene.doc, at) === "DET" ? at + 1 : at
  return (scene.timeEnd[at] ?? 0) > 0 || (scene.timeEnd[start] ?? 0) > 0
}

/** Does a phrase without a verb only tell in what way, when or before whom something was said that was not planned: « sans débat »,
 * « depuis des années », « au conseil »? */
export function isCircumstance(scene: Scene, { from, to }: Run, entry: CueEntry): boolean {
  const { doc, groupOf, lexicon } = scene
  if (uposOf(doc, from) !== "ADP") return false
  for (let i = from; i < to; i++) if (groupOf[i]! >= 0) return false
  if (lexicon.sets.without.has(doc.norm[from]!) || opensSource(scene, from)) return true
  if (looksAhead(entry)) return false
  if (lexicon.sets.circumstances.has(doc.norm[from]!)) return true
  if (entry.act !== "speech" && entry.act !== "thought") return false
  const place = phraseAfter(scene, from + 1, to)
  const isLast =
    place !== null && (place.to === to || (place.to + 1 === to && uposOf(doc, place.to) === "PUNCT"))
  return isLast && speakerType(scene, place) === "official-body"
}

/** « vérifié | de source indépendante ». */
function opensSource(scene: Scene, i: number): boolean {
  return prepositionsAt(scene, i).some(
    ({ takes, words }) => takes.has("source") && matchWords(scene.doc, i, words) > 0,
  )
}

/** Is what is said still to come, as plans, promises, demands are? */
function looksAhead({ act, stance }: CueEntry): boolean {
  return act === "intention" || (act !== "decree" && AHEAD.has(stance))
}

const AHEAD: ReadonlySet<CueEntry["stance"]> = new Set([
  "promises",
  "plans",
  "asks",
  "suggests",
  "predicts",
  "hopes",
  "orders",
])
