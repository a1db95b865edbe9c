import type { Ground } from "./compile.ts"
import type { Words } from "./words.ts"

/** A number in figures, groups of three and decimals included, or in words. */
export function readNumeral(g: Ground, i: number, words: Words): { value: number; end: number } | null {
  if (i >= g.limit) return null
  const { atoms } = g
  if (atoms.digits[i]! > 0) {
    let value = atoms.number[i]!
    let k = i + 1
    if (value < 0) return null
    while (value > 0 && k < i + LONGEST_NUMBER && atoms.digits[k - 1]! <= 3) {
      const group = groupAt(g, k, words)
      if (group < 0) break
      value = value * 1000 + atoms.number[group]!
      k = group + 1
    }
    if (
      k + 1 < g.limit &&
      (g.word[k] === words.decimal || (g.word[k] === words.point && atoms.digits[k + 1] !== 3)) &&
      atoms.glued[k] &&
      atoms.glued[k + 1] &&
      atoms.digits[k + 1]! > 0
    ) {
      value = Number(`${value}.${atoms.norm[k + 1]}`)
      k += 2
    }
    return { value, end: k }
  }
  return readWords(g, i, words)
}

/** The atom of the next group of three digits, after a space or, where points part decimals, a comma; -1 for none. */
function groupAt({ atoms, word, limit }: Ground, k: number, words: Words): number {
  const comma =
    words.decimal !== words.comma && k + 1 < limit && word[k] === words.comma && atoms.glued[k] === 1
  const at = comma ? k + 1 : k
  if (at >= limit || atoms.digits[at] !== 3) return -1
  return atoms.glued[at] === (comma ? 1 : 0) ? at : -1
}

/** Words, or groups of digits, in one number at most: keeps matching linear on a page of numbers. */
const LONGEST_NUMBER = 12

/** Number words, added and multiplied as they come: « quatre-vingt-dix-sept », "two hundred and six". */
function readWords(g: Ground, i: number, words: Words): { value: number; end: number } | null {
  const first = words.numbers[g.word[i]!]
  if (first === undefined) return null
  let total = 0
  let value = first
  let end = i + 1
  for (let taken = 1; taken < LONGEST_NUMBER; taken++) {
    let k = end
    while (k < g.limit && k < end + 2 && words.joints.has(g.word[k]!)) k++
    const next = k < g.limit ? words.numbers[g.word[k]!] : undefined
    if (next === undefined) break
    if (next >= 1000) {
      total += value * next
      value = 0
    } else if (next === 100 || (next === 20 && value === 4)) value *= next
    else if (next < 100 && (value === 0 || fits(value, next))) value += next
    else break
    end = k + 1
  }
  return { value: total + value, end }
}

/** May `next` be added to `value`, as the tail of one number? */
function fits(value: number, next: number): boolean {
  const tail = value % 100
  if (tail === 0) return true
  if (tail % 10 !== 0) return tail === 0
  return next < 10 || ((tail === 60 || tail === 80) && next < 20)
}
