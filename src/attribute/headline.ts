import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, stretch } from "./draft.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter, verbFollows } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isStop, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** A headline is no longer than this many tokens. */
const LONGEST = 40

/** A headline with its speaker before or after a colon: "Mayor: bridge is safe", "Le port restera ouvert : ministre". */
export function headlineDraft(scene: Scene): Draft | null {
  const title = titleOf(scene)
  if (!title) return null
  return (scene.rules.headlineColon ? speakerFirst(scene, title) : null) ?? speakerLast(scene, title)
}

/** The first block when it is short enough for a title. */
function titleOf(scene: Scene): Run | null {
  const { doc } = scene
  if (doc.count === 0) return null
  let to = 0
  while (to < doc.count && doc.block[to] === doc.block[0]) to++
  return to > LONGEST ? null : { from: 0, to }
}

function speakerFirst(scene: Scene, title: Run): Draft | null {
  const { doc } = scene
  if (title.to === doc.count) return null
  const source = phraseAfter(scene, 0, title.to)
  const colon = source?.to ?? 0
  if (
    !source ||
    colon > 8 ||
    colon + 3 > title.to ||
    doc.norm[colon] !== ":" ||
    scene.quoteOf[colon + 1]! >= 0
  )
    return null
  const type = speakerType(scene, source)
  const speaks =
    type === "document" ||
    type === "media" ||
    type === "anonymous" ||
    (type === "person" && scene.entityOf[source.head]! >= 0)
  return speaks ? made(scene, colon, source, { from: colon + 1, to: title.to }, 0.65) : null
}

function speakerLast(scene: Scene, title: Run): Draft | null {
  const { doc } = scene
  let colon = title.to - 1
  while (colon > title.to - 7 && colon > 3 && doc.norm[colon] !== ":") colon--
  if (doc.norm[colon] !== ":" || colon < 4 || colon + 1 >= title.to || isStop(doc, title.to - 1)) return null
  const source = phraseAfter(scene, colon + 1, title.to)
  if (source?.to !== title.to || scene.quoteOf[source.from]! >= 0 || scene.timeEnd[source.head]! > 0)
    return null
  // A name alone may be a place or a match; a role, a body or somebody known speaks.
  if (uposOf(doc, source.from) === "DET" || !(nearTitle(scene, source) || isKnown(scene, source))) return null
  if (uposOf(doc, source.from) === "NUM" || clauseEnd(scene, 0, null) < colon) return null
  return made(scene, colon, source, { from: 0, to: colon }, verbIn(scene, colon) ? 0.7 : 0.5)
}

/** Does a noun of the tables show that the phrase can speak? */
export function nearTitle(scene: Scene, phrase: Phrase): boolean {
  const { doc, lexicon } = scene
  const { head } = phrase
  const type = lexicon.sourceNouns.get(doc.lemma[head]!) ?? lexicon.sourceNouns.get(doc.norm[head]!)
  return type !== undefined && type !== "state"
}

function isKnown(scene: Scene, phrase: Phrase): boolean {
  const e = scene.entityOf[phrase.head]!
  if (e < 0) return false
  const { type } = scene.entities[e]!
  return type === "person" || type === "organisation" || type === "official-body" || type === "media"
}

function verbIn(scene: Scene, to: number): boolean {
  for (let i = 0; i < to; i++) if (verbFollows(scene, i, to)) return true
  return false
}

function made(scene: Scene, colon: number, source: Phrase, said: Run, prior: number): Draft | null {
  const content = stretch(scene, said.from, said.to)
  const cue = { from: colon, to: colon + 1 }
  return content.length === 0 ? null : plainDraft("headline", colon, [cue], ":", source, content, prior)
}
