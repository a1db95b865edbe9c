import type { Parsed } from "../model/doc.ts"

/** The token that covers an offset, or the first after it. */
export function tokenAt(doc: Parsed, offset: number): number {
  let low = 0
  let high = doc.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The token of a run whose governor lies outside it. */
export function headOf(doc: Parsed, from: number, to: number): number {
  for (let i = from; i < to; i++) if (doc.head[i]! < from || doc.head[i]! >= to) return i
  return to - 1
}
