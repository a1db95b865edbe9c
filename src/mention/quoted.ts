import type { Parsed } from "../model/doc.ts"

/** For each token, 1 when it stands between quotation marks. A quotation ends with its paragraph; marks that look
 * alike on both sides take turns. */
export function quotedTokens(doc: Parsed): Uint8Array {
  const { text } = doc.article
  const out = new Uint8Array(doc.count)
  let open = 0
  let straight = false
  for (let i = 0; i < doc.count; i++) {
    if (i > 0 && doc.block[i] !== doc.block[i - 1]) {
      open = 0
      straight = false
    }
    if (doc.end[i]! - doc.start[i]! <= 2) {
      switch (text[doc.start[i]!]) {
        case "«":
        case "“":
          open++
          continue
        case "»":
        case "”":
          open = Math.max(0, open - 1)
          continue
        case '"':
          straight = !straight
          continue
      }
    }
    if (open > 0 || straight) out[i] = 1
  }
  return out
}
