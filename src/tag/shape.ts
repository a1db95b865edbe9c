import type { Tokens } from "../model/doc.ts"

/** How token `i` is written, as bits: first letter a capital, another capital, no small letter, a digit, a hyphen,
 * no letter at all, one unit long. The halves of a contraction count as small letters: their form is not in the text. */
export function shapeOf(doc: Tokens, i: number): number {
  if (doc.part[i]! > 0) return 0
  const text = doc.article.text
  const start = doc.start[i]!
  const end = doc.end[i]!
  let shape = 0
  let letters = false
  let small = false
  for (let k = start; k < end; k++) {
    const code = text.charCodeAt(k)
    if (code >= 0x61 && code <= 0x7a) {
      letters = small = true
    } else if (code >= 0x30 && code <= 0x39) shape |= DIGIT
    else if (code === 0x2d) shape |= HYPHEN
    else if (isCapital(code)) {
      letters = true
      shape |= k === start ? CAPITAL : INNER
    } else if (code >= 0xc0) letters = small = true
  }
  if (!letters) shape |= BARE
  else if (!small) shape |= UPPER
  if (end - start === 1) shape |= SINGLE
  return shape
}

export const CAPITAL = 1
const INNER = 2
const UPPER = 4
const DIGIT = 8
const HYPHEN = 16
const BARE = 32
const SINGLE = 64

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0xc0) return false
  if (code <= 0xde) return code !== 0xd7
  if (code < 0x100) return false
  const unit = String.fromCharCode(code)
  return unit !== unit.toLowerCase()
}
