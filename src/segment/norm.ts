import { isSpace } from "../model/span.ts"
import { isApostrophe, isHyphen, isInvisible, isSmall } from "./chars.ts"

/** The form for look-up: composed, lower case, apostrophes and hyphens straight, spaces plain, line breaks and
 * invisible characters gone. Offsets are lost on purpose: spans say where a word stands, forms which word it is. */
export function normOf(word: string): string {
  let small = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code <= 0x20 || code === 0x60 || (code >= 0x7f && code < 0xc0) || code >= 0x180)
      return rebuilt(word.normalize("NFC")).toLowerCase()
    if (!isSmall(code)) small = false
  }
  return small ? word : word.toLowerCase()
}

function rebuilt(word: string): string {
  let out = ""
  let spaced = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (isInvisible(code)) continue
    if (isSpace(code)) {
      if (!spaced && code !== 0x0a && code !== 0x0d) {
        out += " "
        spaced = true
      }
      continue
    }
    spaced = false
    // A lone mark keeps its direction: it is a quotation mark.
    if (isApostrophe(code) && word.length > 1) out += "'"
    else if (isHyphen(code)) out += "-"
    else out += word[i]
  }
  return out
}
