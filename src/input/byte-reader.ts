/** Takes bytes from a stream in the portions that a format wants, holding no more than one portion. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array(0)
  private at = 0
  private ended = false
  /** Bytes taken so far. */
  offset = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.iterator = stream[Symbol.asyncIterator]()
  }

  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      if (this.ended) return false
      const next = await this.iterator.next()
      if (next.done) {
        this.ended = true
        return false
      }
      this.chunk = next.value
      this.at = 0
    }
    return true
  }

  /** A line without its ending; null at the end of the stream. Of a line longer than the cap, its first bytes. */
  async line(longest: number): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = []
    let size = 0
    while (await this.fill()) {
      const end = this.chunk.indexOf(0x0a, this.at)
      const piece = this.chunk.subarray(this.at, end < 0 ? this.chunk.length : end)
      if (size < longest) pieces.push(piece.slice(0, longest - size))
      size += piece.length
      this.offset += piece.length + (end < 0 ? 0 : 1)
      this.at = end < 0 ? this.chunk.length : end + 1
      if (end >= 0) return withoutReturn(join(pieces))
    }
    return size > 0 ? withoutReturn(join(pieces)) : null
  }

  /** So many bytes; fewer only where the stream ends. */
  async take(count: number): Promise<Uint8Array> {
    const out = new Uint8Array(Math.min(count, 1 << 20))
    if (count <= out.length) return out.subarray(0, await this.into(out, count))
    const pieces: Uint8Array[] = []
    for (let left = count; left > 0; ) {
      const piece = new Uint8Array(Math.min(left, 1 << 20))
      const got = await this.into(piece, piece.length)
      pieces.push(piece.subarray(0, got))
      left -= got
      if (got < piece.length) break
    }
    return join(pieces)
  }

  /** Passes over so many bytes; yields how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0 && (await this.fill())) {
      const step = Math.min(left, this.chunk.length - this.at)
      this.at += step
      this.offset += step
      left -= step
    }
    return count - left
  }

  async close(): Promise<void> {
    await this.iterator.return?.()
  }

  private async into(out: Uint8Array, count: number): Promise<number> {
    let got = 0
    while (got < count && (await this.fill())) {
      const step = Math.min(count - got, this.chunk.length - this.at)
      out.set(this.chunk.subarray(this.at, this.at + step), got)
      this.at += step
      this.offset += step
      got += step
    }
    return got
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!
  const out = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line[line.length - 1] === 0x0d ? line.subarray(0, -1) : line
}
