/** A seeded source of chance (mulberry32): the same seed, the same treebank, byte for byte. */
export interface Draw {
  /** An integer from 0 up to but not including `n`. */
  below(n: number): number
  one<T>(list: readonly T[]): T
  /** Goes round a list in a shuffled order, so that every member is used before any is used again. */
  round<T>(list: readonly T[]): () => T
}

export function draw(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (n: number): number => next() % n
  return {
    below,
    one: list => list[below(list.length)]!,
    round<T>(list: readonly T[]) {
      let order: T[] = []
      return () => {
        if (!order.length) {
          order = [...list]
          for (let i = order.length - 1; i > 0; i--) {
            const j = below(i + 1)
            ;[order[i], order[j]] = [order[j]!, order[i]!]
          }
        }
        return order.pop()!
      }
    },
  }
}

/** The lines of a block of fragments. */
export function lines(block: string): string[] {
  return block
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean)
}
