import { toWindows1252 } from "./windows-1252.ts"

/** UTF-8 once read as windows-1252 (« Ã© », « â€™ »): gives back the words when, and only when, the whole text
 * makes the way back exactly; null otherwise, and for a text that shows no such sign. */
export function repaired(text: string): string | null {
  if (!looksBroken(text)) return null
  const bytes = toWindows1252(text)
  if (!bytes) return null
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The lead byte of a two- or three-byte sequence, read as a letter, with a continuation byte read as a sign. */
export function looksBroken(text: string): boolean {
  for (let i = text.search(/[Ãâ]/); i >= 0 && i < text.length - 1; i++) {
    const lead = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    if (lead === 0xc3 && ((next >= 0xa0 && next <= 0xbf) || next === 0x2030 || next === 0xaa)) return true
    if (lead === 0xe2 && (next === 0x20ac || next === 0x80)) return true
  }
  return false
}
