import type { BlockRun } from "./blocks.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, spanOfRun } from "./draft.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isDash, isQuoteSign, isStop, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** A label is short. */
const LABEL = 8

interface Turn {
  readonly block: number
  readonly label: Phrase
  /** The sign between label and words. */
  readonly sign: Run
  readonly said: Run
  readonly key: string
  readonly kind: "letter" | "capitals" | "name"
}

/** The turns of an interview or a transcript: paragraphs that open with a name and a colon, or a letter for question
 * and answer. One such paragraph alone is a definition or a price; two make a talk when somebody asks, comes back, or
 * is written in capitals. */
export function turnDrafts(scene: Scene, blocks: readonly BlockRun[]): Draft[] {
  const turns: Turn[] = []
  for (const [b, block] of blocks.entries()) {
    const turn = block.role === "headline" ? null : turnAt(scene, b, block)
    if (turn) turns.push(turn)
  }
  // A title that nobody answers at once is a title.
  if (turns[0]?.block === 0 && turns[1]?.block !== 1) turns.shift()
  const known = turns.filter(turn => isTurn(scene, turn, turns))
  if (known.length < 2) return []
  return known.map((turn, n) =>
    plainDraft(
      "turn",
      turn.sign.from,
      [turn.sign],
      scene.doc.norm[turn.sign.from]!,
      turn.label,
      [turn.said, ...goesOn(scene, blocks, turn, known[n + 1])].map(run => spanOfRun(scene, run)),
      0.9,
    ),
  )
}

function turnAt(scene: Scene, b: number, block: BlockRun): Turn | null {
  const { doc } = scene
  // A long quotation may hold the transcript, its paragraphs opened by marks.
  const start = isQuoteSign(doc, block.from) ? block.from + 1 : block.from
  let at = start
  const end = Math.min(block.to, start + LABEL)
  while (at < end && doc.norm[at] !== ":" && !(isDash(doc, at) && at > start)) at++
  if (at === start || at >= end || at + 1 >= block.to) return null
  const sign = { from: at, to: at + 1 }
  // "L. M. – Est-ce vrai ?": the stop of an abbreviated name.
  const labelEnd = isStop(doc, at - 1) && at - 1 > start ? at - 1 : at
  if (isDash(doc, at) && labelEnd === at && !isShort(scene, start, at)) return null
  const q = scene.quoteOf[at + 1]!
  if (q >= 0 && scene.quoteRuns[q]!.from === at + 1) return null
  const label = labelOf(scene, start, labelEnd)
  if (!label) return null
  return {
    block: b,
    label: label.phrase,
    sign,
    said: { from: at + 1, to: block.to },
    key: scene.text.slice(doc.start[start]!, doc.end[labelEnd - 1]!),
    kind: label.kind,
  }
}

function labelOf(scene: Scene, from: number, to: number): { phrase: Phrase; kind: Turn["kind"] } | null {
  const { doc, lexicon } = scene
  const run = { from, to, head: from }
  if (to - from === 1 && lexicon.sets.turns.has(doc.norm[from]!)) return { phrase: run, kind: "letter" }
  const written = scene.text.slice(doc.start[from]!, doc.end[to - 1]!)
  if (/^\p{Lu}[\p{Lu}\p{Lt} .'’-]+$/u.test(written))
    return { phrase: { ...run, head: to - 1 }, kind: "capitals" }
  const phrase = phraseAfter(scene, from, to)
  if (phrase?.to !== to || scene.timeEnd[phrase.head]! > 0) return null
  return { phrase, kind: "name" }
}

/** Initials before a dash: "J. R. – …". */
function isShort(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^\p{Lu}\.?$/u.test(scene.text.slice(scene.doc.start[i]!, scene.doc.end[i]!))) return false
  return true
}

/** Do the other turns make this one a turn? */
function isTurn(scene: Scene, turn: Turn, turns: readonly Turn[]): boolean {
  const near = turns.filter(other => other !== turn && Math.abs(other.block - turn.block) < LABEL)
  const others = near.filter(other => other.key !== turn.key && other.kind === turn.kind)
  if (turn.kind === "letter") return others.length > 0
  const back = near.some(other => other.key === turn.key) || others.some(other => comesBack(other, turns))
  if (turn.kind === "capitals")
    return others.length > 0 && (back || asks(scene, turn) || others.some(other => asks(scene, other)))
  const mixed = near.some(other => other.key !== turn.key)
  return mixed && (back || asks(scene, turn) || near.some(other => asks(scene, other))) && speaks(scene, turn)
}

function comesBack(turn: Turn, turns: readonly Turn[]): boolean {
  return turns.some(other => other !== turn && other.key === turn.key)
}

function asks(scene: Scene, turn: Turn): boolean {
  return scene.doc.norm[turn.said.to - 1]!.endsWith("?")
}

function speaks(scene: Scene, turn: Turn): boolean {
  const type = speakerType(scene, turn.label)
  if (type !== "unknown" && type !== "document") return true
  // A name after "le" or with a capital, as titles of papers are.
  for (let i = turn.label.from; i < turn.label.to; i++) if (uposOf(scene.doc, i) === "PROPN") return true
  return false
}

/** Paragraphs without a label between two turns belong to the first, in a talk that is one throughout. */
function goesOn(scene: Scene, blocks: readonly BlockRun[], turn: Turn, next: Turn | undefined): Run[] {
  if (!next) return []
  const between = blocks.slice(turn.block + 1, next.block)
  if (between.length > 6) return []
  return between.filter(block => block.role === "paragraph" && !/^[([]$/.test(scene.doc.norm[block.from]!))
}
