import { whole } from "./marks.ts"

/** From offsets in UTF-16 code units to offsets in Unicode code points, for those who count these (brat, Python). An
 * offset inside a surrogate pair counts as the start of its character. Made once a text, in linear time. */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    if (whole(text, i + 1) !== i) continue
    pairs.push(i)
    i++
  }
  if (!pairs.length) return offset => offset
  return offset => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
