/** How a run of bytes fares as UTF-8: well-formed sequences beyond ASCII, ill-formed ones, and where the first is. */
export interface Utf8 {
  readonly good: number
  readonly bad: number
  /** Byte offset; -1 when all is well. */
  readonly firstBad: number
}

/** One pass; an ill-formed sequence counts once for each U+FFFD that decoding will put in its place, or nearly. */
export function utf8Validity(bytes: Uint8Array): Utf8 {
  let good = 0
  let bad = 0
  let firstBad = -1
  const n = bytes.length
  for (let i = 0; i < n; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const length = sequenceLength(bytes, i)
    if (length > 0) {
      good++
      i += length
    } else {
      bad++
      if (firstBad < 0) firstBad = i
      i++
      while (i < n && (bytes[i]! & 0xc0) === 0x80) i++
    }
  }
  return { good, bad, firstBad }
}

/** 2, 3 or 4 when a well-formed sequence (no overlong form, no surrogate) starts here; else 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!
  const second = bytes[i + 1] ?? 0
  if (lead >= 0xc2 && lead <= 0xdf) return tail(second) ? 2 : 0
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80
    const high = lead === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && tail(bytes[i + 2] ?? 0) ? 3 : 0
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xf4 ? 0x8f : 0xbf
    return second >= low && second <= high && tail(bytes[i + 2] ?? 0) && tail(bytes[i + 3] ?? 0) ? 4 : 0
  }
  return 0
}

function tail(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
