import { isSpace, type Span } from "../model/span.ts"
import { isApostrophe, isInvisible } from "./chars.ts"

/** A stretch of text as patterns want it: NFC, apostrophes straight, spaces plain and single, nothing invisible.
 * `at[i]` is where character `i` of the view stands in the article; one more entry for the end. */
export interface View {
  readonly text: string
  readonly at: Uint32Array
}

export function viewOf(text: string, span: Span): View {
  const at = new Uint32Array(span.end - span.start + 1)
  const pieces: string[] = []
  // Runs of characters that are shown as they are wait here; adding them one by one would take quadratic time.
  let runStart = span.start
  let length = 0
  let afterSpace = false
  const show = (shown: string, from: number, to: number) => {
    if (runStart < from) pieces.push(text.slice(runStart, from))
    pieces.push(shown)
    for (let k = 0; k < shown.length; k++) at[length++] = from
    runStart = to
  }
  for (let i = span.start; i < span.end; ) {
    const code = text.charCodeAt(i)
    let next = i + 1
    if (isInvisible(code)) show("", i, next)
    else if (isSpace(code)) {
      show(afterSpace ? "" : " ", i, next)
      afterSpace = true
    } else {
      afterSpace = false
      while (next < span.end && isMark(text.charCodeAt(next))) next++
      if (next > i + 1) show(composed(text.slice(i, next)), i, next)
      else if (isApostrophe(code)) show("'", i, next)
      else at[length++] = i
    }
    i = next
  }
  if (runStart < span.end) pieces.push(text.slice(runStart, span.end))
  at[length] = span.end
  return { text: pieces.join(""), at: at.subarray(0, length + 1) }
}

/** A letter with its accents as one character where there is one. A tower of accents is left as it is, and so is
 * what composing would make longer. */
function composed(cluster: string): string {
  if (cluster.length > 8) return cluster
  const form = cluster.normalize("NFC")
  return form.length > cluster.length ? cluster : form
}

/** The part of the article that the characters `[from, to)` of the view show. */
export function shown(view: View, from: number, to: number): Span {
  return { start: view.at[from]!, end: to >= view.text.length ? view.at[view.text.length]! : view.at[to]! }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}
