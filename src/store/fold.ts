/** A name as it is looked up: small letters without accents, single spaces, one kind of apostrophe and hyphen gone. */
export function nameKey(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim()
}

/** Words without accents, for those who type none: « élus » is found by "elus". Done here and not in the database, so
 * that it is the same in all of them. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060]+/gu, "")
    .replace(/[’ʼ‘]/g, "'")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
}

/** What every column of text can hold: no NUL, no half of a surrogate pair. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\ufffd")
}
