/** Columns for the tokens of one report, cut from few pieces of memory: the engine counts and frees each piece by itself,
 * which for a short report costs more than filling it. */
export class Room {
  readonly count: number
  private buffer = new ArrayBuffer(0)
  private at = 0

  constructor(count: number) {
    this.count = count
  }

  /** A column of zeros, four bytes a token. */
  zeros(): Int32Array {
    const at = this.cut(4 * this.count)
    return new Int32Array(this.buffer, at, this.count)
  }

  /** A column of -1. */
  nones(): Int32Array {
    return this.zeros().fill(-1)
  }

  /** A column of zeros, one byte a token. */
  bytes(): Uint8Array {
    const at = this.cut(this.count)
    return new Uint8Array(this.buffer, at, this.count)
  }

  private cut(size: number): number {
    const from = this.at
    const to = from + ((size + 3) & ~3)
    if (to <= this.buffer.byteLength) {
      this.at = to
      return from
    }
    this.buffer = new ArrayBuffer(COLUMNS * 4 * (this.count + 1))
    this.at = 0
    return this.cut(size)
  }
}

/** As many columns of four bytes a token as a report usually has. */
const COLUMNS = 20

/** Writes one value to a stretch: stretches are short, and for so few a loop is faster than `fill`. */
export function write(column: Uint8Array | Int32Array, from: number, to: number, value: number): void {
  for (let i = from; i < to; i++) column[i] = value
}
