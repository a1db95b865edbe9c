/** Words as they are compared and looked up, for those who type no accents: small letters, accents and invisible signs
 * off, one kind of apostrophe, ligatures in full. « élus » is found by "elus". */
export function folded(text: string): string {
  if (plain(text)) return text.toLowerCase()
  return text
    .normalize("NFKD")
    .replace(UNSEEN, "")
    .replace(/[’ʼ‘]/g, "'")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
}

/** Words cut out of a sentence without what closes the stretch before them or opens the one after: « ” X told Y, » →
 * "X told Y". Signs alone stay as they are. */
export function bared(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && CLOSES.has(words[from] as string)) from++
  while (from < to && OPENS.has(words[to - 1] as string)) to--
  return from < to ? words.slice(from, to) : words
}

const CLOSES: ReadonlySet<string> = new Set(" \u00a0\u202f\n\t,;:.!?…”’»)]–—")
const OPENS: ReadonlySet<string> = new Set(" \u00a0\u202f\n\t,;:“‘«([–—")

const UNSEEN = /[\p{M}\u00ad\u200b-\u200f\u2060]+/gu

function plain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}

/** Runs of letters and digits, numbers with their points and commas. Linear. */
export const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu

/** 32-bit FNV-1a of a string's UTF-16 code units. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) {
    h ^= word.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

/** Days since 1970-01-01 of an ISO date or date-time, by the date as written; null when there is none. */
export function dayOf(iso: string | null): number | null {
  const m = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return m ? Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 86_400_000 : null
}

/** The ISO date of a day counted as above. */
export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
