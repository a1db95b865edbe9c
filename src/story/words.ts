/** A word as stories compare it: small letters, accents off. */
export function folded(word: string): string {
  return plain(word) ? word.toLowerCase() : word.normalize("NFD").replace(MARKS, "").toLowerCase()
}

function plain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}

/** Runs of letters and digits, numbers with their points and commas. Linear. */
export const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu

const MARKS = /\p{M}+/gu

/** 32-bit FNV-1a of a string's UTF-16 code units. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) {
    h ^= word.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

/** Spreads the bits of a hash (the finisher of MurmurHash3). */
export function mixed(h: number): number {
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
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
