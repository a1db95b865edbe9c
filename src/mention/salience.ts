import type { Parsed } from "../model/doc.ts"
import { type Draft, isNamed } from "./draft.ts"

/** How far back a pointing expression looks, in sentences. */
export const REACH = 5

/** How much an entity is in the reader's mind at a token: near, acting, named, a person, often spoken of. 0 when it
 * has not been mentioned for long. What was said between quotation marks is less at hand outside them. */
export function salience(doc: Parsed, draft: Draft, at: number, quoted: boolean): number {
  const sentence = doc.sentence[at]!
  let best = 0
  const { mentions } = draft
  for (let m = mentions.length - 1; m >= 0 && m >= mentions.length - 4; m--) {
    const mention = mentions[m]!
    if (mention.from >= at) continue
    const distance = sentence - doc.sentence[mention.from]!
    if (distance >= REACH) break
    let score = 3.4 - 1.0 * distance
    if (mention.subject) score += 1.4
    if (mention.from === doc.sentenceStart[doc.sentence[mention.from]!]!) score += 0.2
    if (mention.quoted !== quoted) score -= quoted ? 0.4 : 1.2
    if (doc.block[mention.from] !== doc.block[at] && distance > 1) score -= 0.5
    best = Math.max(best, score)
  }
  if (best <= 0) return 0
  return (
    best +
    (draft.type === "person" ? 0.6 : 0) +
    (isNamed(draft) ? 0.4 : 0) +
    Math.min(mentions.length, 5) * 0.06
  )
}
