import type { Parsed } from "../model/doc.ts"
import { parsedOf, UPOS } from "../model/doc.ts"
import { get } from "../model/morphology.ts"

const VERB = UPOS.indexOf("VERB")
const AUX = UPOS.indexOf("AUX")
const PROPN = UPOS.indexOf("PROPN")

/** The report with names that were taken for verbs read as names again: a word with a capital inside its sentence,
 * or at its head right before a finite verb ("Trump says"). Sentences that capitalise most words are left. */
export function withNames(doc: Parsed): Parsed {
  let upos: Uint8Array | null = null
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const [from, to] = [doc.sentenceStart[s]!, doc.sentenceStart[s + 1]!]
    if (!hasCapitalVerb(doc, from, to)) continue
    let words = 0
    let capitals = 0
    for (let i = from; i < to; i++) {
      if (!isWord(doc, i)) continue
      words++
      if (isCapital(doc, i)) capitals++
    }
    if (words > 3 && capitals * 2 > words) continue
    let first = true
    for (let i = from; i < to; i++) {
      if (!isWord(doc, i)) {
        if (!isInner(doc.norm[i]!)) first = true
        continue
      }
      const opens = first
      first = false
      if (doc.upos[i] !== VERB || !isCapital(doc, i)) continue
      const next = doc.upos[i + 1]
      const beforeVerb =
        i + 1 < to && (next === VERB || next === AUX) && get(doc.morph[i + 1]!, "VerbForm") === "Fin"
      if (opens && !beforeVerb) continue
      upos ??= doc.upos.slice()
      upos[i] = PROPN
    }
  }
  if (!upos) return doc
  const { morph, lemma, head, rel } = doc
  return parsedOf(doc, { upos, morph, lemma, head, rel })
}

function hasCapitalVerb(doc: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.upos[i] === VERB && isCapital(doc, i)) return true
  return false
}

function isWord(doc: Parsed, i: number): boolean {
  const word = doc.norm[i]!
  const first = word.charCodeAt(0)
  if (first < 0x80) return (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a)
  return /^\p{L}/u.test(word)
}

/** A sign after which no sentence begins. */
function isInner(sign: string): boolean {
  return sign === "," || sign === ";" || sign === ")"
}

function isCapital(doc: Parsed, i: number): boolean {
  const { text } = doc.article
  const at = doc.start[i]!
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const first = text[at]!
  return first !== first.toLowerCase()
}
