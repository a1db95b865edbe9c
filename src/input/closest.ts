/** The word of a list that was probably meant, or null when none is near: at most a third of its letters wrong,
 * two neighbours swapped counting as one fault. */
export function closest(given: string, words: readonly string[]): string | null {
  const word = given.toLowerCase()
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of words) {
    const faults = distance(word, candidate.toLowerCase())
    if (faults < least && faults <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate
      least = faults
    }
  }
  return best
}

/** Insertions, deletions, changes and swaps of neighbours that make one word the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
