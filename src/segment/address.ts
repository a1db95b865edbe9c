import { CLASS, classAt } from "./chars.ts"

/** The longest run looked through for an "@"; keeps the scan linear. */
const LOOK = 80

/** Endings of host names written without "http" or "www" that newsrooms print. */
const DOMAINS = new Set("com org net fr uk eu info edu gov be ch ca int io tv news press".split(" "))

/** One past the URL, e-mail address or bare host name that begins at `i`; `i` when none does. */
export function addressEnd(text: string, i: number, to: number): number {
  if (
    startsWith(text, i, to, "http://") ||
    startsWith(text, i, to, "https://") ||
    startsWith(text, i, to, "ftp://")
  ) {
    return urlEnd(text, i, to)
  }
  if (startsWith(text, i, to, "www.")) return urlEnd(text, i, to)
  const limit = Math.min(to, i + LOOK)
  let at = -1
  let point = -1
  let j = i
  for (; j < limit; j++) {
    const code = text.charCodeAt(j)
    if (code === 0x40 && at < 0 && j > i) at = j
    else if (code === 0x2e) point = j
    else if (!isHostUnit(text, j, code)) break
  }
  if (point === j - 1 && point > 0) {
    j--
    point = text.lastIndexOf(".", j - 1)
  }
  if (point <= i || point >= j - 1) return i
  if (at > 0) return point > at + 1 ? j : i
  const ending = text.slice(point + 1, j)
  if (!DOMAINS.has(ending) || text.charCodeAt(point - 1) === 0x2e) return i
  return text.charCodeAt(j) === 0x2f && j < to ? urlEnd(text, j, to) : j
}

function isHostUnit(text: string, j: number, code: number): boolean {
  if (code === 0x2d || code === 0x5f || code === 0x2b) return true
  const kind = classAt(text, j)
  return kind === CLASS.letter || kind === CLASS.digit
}

/** To the next space or bracket, without the punctuation that closes the sentence. */
function urlEnd(text: string, i: number, to: number): number {
  let end = i
  let depth = 0
  while (end < to) {
    const code = text.charCodeAt(end)
    if (code === 0x28) depth++
    else if (code === 0x29 && --depth < 0) break
    if (classAt(text, end) === CLASS.space || isUrlBreak(code)) break
    end++
  }
  while (end > i && isTrailing(text.charCodeAt(end - 1))) end--
  return end
}

function isUrlBreak(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x201d ||
    code === 0x5d
  )
}

function isTrailing(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x27 ||
    code === 0x2019
  )
}

function startsWith(text: string, i: number, to: number, prefix: string): boolean {
  if (i + prefix.length >= to) return false
  for (let j = 0; j < prefix.length; j++) {
    if ((text.charCodeAt(i + j) | 0x20) !== (prefix.charCodeAt(j) | 0x20)) return false
  }
  return true
}
