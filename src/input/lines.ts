/** One line of a stream of bytes, without its ending. */
export interface ByteLine {
  /** Null when the line was longer than the cap; its bytes were then let go. */
  readonly bytes: Uint8Array | null
  /** One-based. */
  readonly number: number
  /** Byte offset of its first byte in the stream. */
  readonly at: number
}

const LF = 0x0a
const CR = 0x0d

/** Cuts a stream into lines (LF or CRLF), whatever its chunks are, holding no more than one line. A byte order mark
 * at the start is left out. A last line without an ending counts. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = []
  let size = 0
  let over = false
  let number = 1
  let at = 0
  let offset = 0
  const line = (): ByteLine => {
    const bytes = over ? null : finished(held, size, number === 1)
    const made = { bytes, number, at }
    held = []
    size = 0
    over = false
    number++
    return made
  }
  const hold = (piece: Uint8Array) => {
    size += piece.length
    if (size > longest) {
      over = true
      held = []
    } else if (piece.length > 0) held.push(piece)
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk
    let from = 0
    for (;;) {
      const end = bytes.indexOf(LF, from)
      if (end < 0) break
      hold(bytes.subarray(from, end))
      yield line()
      from = end + 1
      at = offset + from
    }
    // Copied: the owner of the chunk may use its buffer again.
    if (from < bytes.length) hold(bytes.slice(from))
    offset += bytes.length
  }
  if (size > 0) yield line()
}

function finished(pieces: readonly Uint8Array[], size: number, first: boolean): Uint8Array {
  let bytes = pieces.length === 1 ? pieces[0]! : new Uint8Array(size)
  if (pieces.length > 1) {
    let at = 0
    for (const piece of pieces) {
      bytes.set(piece, at)
      at += piece.length
    }
  }
  if (bytes[bytes.length - 1] === CR) bytes = bytes.subarray(0, -1)
  const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return marked ? bytes.subarray(3) : bytes
}
