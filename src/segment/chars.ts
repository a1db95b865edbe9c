/** What a UTF-16 code unit is to the scanner. A surrogate is looked at with its partner, see `classAt`. */
export type CharClass = (typeof CLASS)[keyof typeof CLASS]
export const CLASS = { other: 0, space: 1, letter: 2, digit: 3, mark: 4, invisible: 5 } as const

/** Everything news in the Latin, Greek and Cyrillic scripts is made of; above it the regular expressions decide. */
const TABLED = 0x2070
const TABLE = table()

/** Class of the character that starts at `i`. A mark (combining accent, variation selector) or an invisible
 * character belongs to the word it stands in. */
export function classAt(text: string, i: number): CharClass {
  const code = text.charCodeAt(i)
  return code < TABLED ? (TABLE[code] as CharClass) : classOf(text.codePointAt(i)!)
}

/** Code units of the character at `i`: 2 for a surrogate pair, else 1. */
export function unitsAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(i + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** ' ’ ‘ ʼ ʹ ′ ` and ´, which all stand for an apostrophe somewhere. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x2bc ||
    code === 0x2b9 ||
    code === 0x2032 ||
    code === 0x60 ||
    code === 0xb4
  )
}

/** Hyphens that join words; dashes do not. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

/** Dashes that open a line of dialogue, a list item or an aside. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
}

/** Soft hyphen, zero-width characters, byte order mark and directional marks: no reader sees them. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x61c
  )
}

/** Is the unit, of Latin-1, surely its own form in small letters and composed? Most units of a text are. */
export function isSmall(code: number): boolean {
  return code < 0x80 ? code < 0x41 || code > 0x5a : code >= 0xdf && code <= 0xff
}

/** Upper or title case; characters of scripts without case count as neither. */
export function startsUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const char = String.fromCodePoint(text.codePointAt(i)!)
  return char !== char.toLowerCase()
}

export function startsLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const char = String.fromCodePoint(text.codePointAt(i)!)
  return char !== char.toUpperCase()
}

/** One past the run of letters at `i`. */
export function lettersEnd(text: string, i: number, to: number): number {
  while (i < to && classAt(text, i) === CLASS.letter) i += unitsAt(text, i)
  return i
}

/** Is there a letter or digit at `i`, within `[from, to)`? */
export function letterOrDigitAt(text: string, i: number, to: number, from = 0): boolean {
  if (i < from || i >= to) return false
  const kind = classAt(text, i)
  return kind === CLASS.letter || kind === CLASS.digit
}

export function pastSpaces(text: string, i: number, to: number): number {
  while (i < to && classAt(text, i) === CLASS.space) i++
  return i
}

function classOf(point: number): CharClass {
  if (isInvisible(point)) return CLASS.invisible
  const char = String.fromCodePoint(point)
  if (/^\s$/u.test(char) || point === 0x85) return CLASS.space
  if (/^\p{L}$/u.test(char)) return CLASS.letter
  if (/^\p{M}$/u.test(char)) return CLASS.mark
  if (/^\p{N}$/u.test(char)) return CLASS.digit
  return CLASS.other
}

function table(): Uint8Array {
  const out = new Uint8Array(TABLED)
  for (let code = 0; code < TABLED; code++) out[code] = classOf(code)
  return out
}
