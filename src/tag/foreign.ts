import { type Parsed, RELATIONS, UPOS } from "../model/doc.ts"

const X = UPOS.indexOf("X")
const PUNCT = UPOS.indexOf("PUNCT")
const ROOT = RELATIONS.indexOf("root")
const FLAT = RELATIONS.indexOf("flat")

/** Words in a language that the model has not learnt: `X`, flat on the first of their sentence, as Universal Dependencies
 * has foreign words; what the model took them for says nothing. Marks stay what they are. Changes `doc` in place.
 * `isForeign` is asked for each block that has rows. */
export function unlearn(doc: Parsed, isForeign: (block: number) => boolean): void {
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s]!
    const to = doc.sentenceStart[s + 1]!
    if (to === from || !isForeign(doc.block[from]!)) continue
    for (let i = from; i < to; i++) {
      doc.head[i] = i === from ? -1 : from
      doc.rel[i] = i === from ? ROOT : FLAT
      if (doc.upos[i] === PUNCT) continue
      doc.upos[i] = X
      doc.morph[i] = 0
      ;(doc.lemma as string[])[i] = doc.norm[i]!
    }
  }
}
