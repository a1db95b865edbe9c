/** Integer hashes of words and of features. A feature is one 32-bit integer mixed from the number of its template
 * and the values it joins; no string is ever built for it. The trainer and the reader share these functions, so
 * any change here changes `FEATURE_SET` and makes old weights unreadable (see `model.ts`). */

export const PRIME_1 = 0x9e3779b1 | 0
export const PRIME_2 = 0x85ebca6b | 0
export const PRIME_3 = 0xc2b2ae35 | 0

/** Hash of the code units `from` to `to` of a word, every digit counting as zero. Read backwards when `to < from`. */
export function hashUnits(word: string, from: number, to: number): number {
  let h = 0x811c9dc5 | 0
  const step = to < from ? -1 : 1
  for (let i = from; i !== to; i += step) {
    let c = word.charCodeAt(i)
    if (c > 0x30 && c <= 0x39) c = 0x30
    h = Math.imul(h ^ c, 0x01000193)
  }
  return scatter(h)
}

/** Spreads a small number over 32 bits. */
export function scatter(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), PRIME_2)
  h = Math.imul(h ^ (h >>> 13), PRIME_3)
  return h ^ (h >>> 16)
}

/** The key of a feature over one value. */
export function mix1(template: number, a: number): number {
  const h = Math.imul(a + Math.imul(template, PRIME_3), PRIME_1)
  return finish(h)
}

export function mix2(template: number, a: number, b: number): number {
  let h = Math.imul(a + Math.imul(template, PRIME_3), PRIME_1)
  h = Math.imul((h ^ (h >>> 15)) + b, PRIME_2)
  return finish(h)
}

export function mix3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a + Math.imul(template, PRIME_3), PRIME_1)
  h = Math.imul((h ^ (h >>> 15)) + b, PRIME_2)
  h = Math.imul((h ^ (h >>> 13)) + c, PRIME_3)
  return finish(h)
}

function finish(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), PRIME_3)
  return h ^ (h >>> 15)
}
