/** What the mere form of a block, and of its neighbours, says of it. No words are known here. */

/** Reads as prose: some length, and a stop at the end. */
export function isProse(text: string): boolean {
  return text.length >= 80 && endsWithStop(text)
}

/** A short line without a final stop, standing before prose and not at the end of the report. */
export function isHeading(texts: readonly string[], i: number): boolean {
  const text = texts[i]!
  if (!looksLikeHeading(text)) return false
  if (i === 0 && texts.length < 3) return false
  // Two titles may stand one above the other; three short lines are something else.
  const next = texts[i + 1] ?? ""
  const before = i === 0 || !looksLikeHeading(texts[i - 1]!) || !looksLikeHeading(next)
  const after = isProse(next) || (looksLikeHeading(next) && isProse(texts[i + 2] ?? ""))
  return before && (after || opensDialogue(next))
}

function looksLikeHeading(text: string): boolean {
  if (text.length > 110 || text.length < 3 || endsWithStop(text, "?")) return false
  if (/[.!?;] \p{L}/u.test(text) || opensDialogue(text) || /[:,;]$/.test(text)) return false
  return /^["'«“‘(]? ?[\p{Lu}\p{N}]/u.test(text)
}

function endsWithStop(text: string, except = ""): boolean {
  const last =
    text
      .slice(-20)
      .replace(/["'»”’)\]\s]+$/, "")
      .at(-1) ?? ""
  return last !== except && ".!?…".includes(last) && last !== ""
}

function opensDialogue(text: string): boolean {
  return /^[-–—―] ?["'«“]?\p{L}/u.test(text) && isProse(text)
}

/** Which blocks are items of a list: bullets always are; dashes when they stand together and do not look like turns
 * of a dialogue, which begin with a capital and end with a stop. */
export function listItems(texts: readonly string[]): boolean[] {
  const out = texts.map(t => /^[•*·▪‣◦●■] ?\S/.test(t))
  for (let i = 0; i < texts.length; ) {
    let end = i
    while (end < texts.length && /^[-–—―] \S/.test(texts[end]!)) end++
    if (end === i) {
      i++
      continue
    }
    const run = texts.slice(i, end)
    const turns = run.filter(isTurn).length
    if (run.length >= 2 && turns <= run.length / 2) for (let k = i; k < end; k++) out[k] = true
    i = end
  }
  return out
}

function isTurn(text: string): boolean {
  return /^[-–—―] ["'«“]?\p{Lu}/u.test(text) && endsWithStop(text)
}
