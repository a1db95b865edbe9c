import { folded } from "../story/words.ts"

/** A name as it is looked up: small letters without accents, single spaces, one kind of apostrophe and hyphen gone. */
export function nameKey(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim()
}

/** What every column of text can hold: no NUL, no half of a surrogate pair. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\ufffd")
}
