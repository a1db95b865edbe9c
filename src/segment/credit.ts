import type { BlockRules } from "./block-rules.ts"
import { agencyIn } from "./dateline.ts"

/** Where the credit of a picture begins at the end of a block, in characters of the view; -1 when there is none.
 * Forms that every language shares: "(Name/Agency)", "© Name / Agency", "[Name/Agency]". */
export function creditStart(text: string, rules: BlockRules): number {
  const tail = Math.max(0, text.length - LONGEST)
  const sign = text.lastIndexOf("©")
  if (sign >= tail && sign > 0) return sign
  let last = text.length - 1
  while (last > tail && (text[last] === "." || text[last] === " ")) last--
  const close = text[last]
  if (close !== ")" && close !== "]") return -1
  const open = text.lastIndexOf(close === ")" ? "(" : "[", last)
  if (open < tail || open <= 0) return -1
  return isCredit(text.slice(open + 1, last), rules) ? open : -1
}

/** A credit is short. */
const LONGEST = 120

/** Names and an agency parted by a slash, as under a picture: not a sign-off ("avec AFP"), which has no slash. */
function isCredit(words: string, rules: BlockRules): boolean {
  if (words.includes("©")) return true
  if (!/\p{L} ?\/ ?\p{L}/u.test(words)) return false
  const parts = words.split("/").map(p => p.trim())
  const named = parts.every(p => /^\p{Lu}/u.test(p) && p.length <= 60 && p.split(" ").length <= 6)
  return named && (agencyIn(words, rules) !== null || STOCK.test(words))
}

/** Houses that deal in pictures alone. */
const STOCK =
  /\b(?:Getty|Shutterstock|SIPA|Abaca|iStock|Alamy|EPA|EPA-EFE|Pool|MAXPPP|Hans Lucas|Unsplash|WireImage)\b/i
