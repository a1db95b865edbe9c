import { isSpace, type Span } from "../model/span.ts"
import { isApostrophe, isInvisible } from "./chars.ts"

/** A stretch of text as patterns want it: NFC, apostrophes straight, spaces plain and single, nothing invisible.
 * `at[i]` is where character `i` of the view stands in the article; one more entry for the end. */
export interface View {
  readonly text: string
  readonly at: Uint32Array
}

export function viewOf(text: string, { start, end }: Span): View {
  const at = new Uint32Array(end - start + 1)
  const pieces: string[] = []
  // Runs of characters that are shown as they are wait here; adding them one by one would take quadratic time.
  let runStart = start
  let length = 0
  let afterSpace = false
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i)
    let next = i + 1
    /** What stands there instead; null for a character that is shown as it is. */
    let instead: string | null = null
    if (isInvisible(code)) instead = ""
    else if (isSpace(code)) {
      if (afterSpace) instead = ""
      else if (code !== SPACE) instead = " "
      afterSpace = true
    } else {
      afterSpace = false
      while (next < end && isMark(text.charCodeAt(next))) next++
      if (next > i + 1) instead = composed(text.slice(i, next))
      else if (code !== APOSTROPHE && isApostrophe(code)) instead = "'"
    }
    if (instead === null) at[length++] = i
    else {
      if (runStart < i) pieces.push(text.slice(runStart, i))
      pieces.push(instead)
      for (let k = 0; k < instead.length; k++) at[length++] = i
      runStart = next
    }
    i = next
  }
  if (runStart < end) pieces.push(text.slice(runStart, end))
  at[length] = end
  return { text: pieces.join(""), at: at.subarray(0, length + 1) }
}

const SPACE = 0x20
const APOSTROPHE = 0x27

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
