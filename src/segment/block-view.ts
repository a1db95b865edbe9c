import { isSpace, type Span } from "../model/span.ts"
import { isApostrophe, isInvisible } from "./chars.ts"

/** A stretch of text as patterns want it: NFC, apostrophes straight, spaces plain and single, nothing invisible.
 * `at[i]` is where character `i` of the view stands in the article; one more entry for the end. */
export interface View {
  readonly text: string
  readonly at: Uint32Array
}

export function viewOf(text: string, span: Span): View {
  let out = ""
  const at: number[] = []
  for (let i = span.start; i < span.end; ) {
    const code = text.charCodeAt(i)
    let length = 1
    let shown: string
    if (isInvisible(code)) shown = ""
    else if (isSpace(code)) shown = out.endsWith(" ") ? "" : " "
    else if (isApostrophe(code)) shown = "'"
    else {
      while (i + length < span.end && isMark(text.charCodeAt(i + length))) length++
      shown = length > 1 ? text.slice(i, i + length).normalize("NFC") : text[i]!
    }
    for (let k = 0; k < shown.length; k++) at.push(i)
    out += shown
    i += length
  }
  at.push(span.end)
  return { text: out, at: Uint32Array.from(at) }
}

/** The part of the article that the characters `[from, to)` of the view show. */
export function shown(view: View, from: number, to: number): Span {
  return { start: view.at[from]!, end: to >= view.text.length ? view.at[view.text.length]! : view.at[to]! }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}
