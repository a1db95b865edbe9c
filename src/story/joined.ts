/** Things that belong together, by number, joined pair by pair (union-find with halved paths). */
export class Joined {
  private readonly parent: Int32Array
  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i)
  }

  /** The number that stands for the group of `i`: its least member. */
  find(i: number): number {
    for (;;) {
      const up = this.parent[i] as number
      if (up === i) return i
      const top = this.parent[up] as number
      this.parent[i] = top
      i = top
    }
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y)
  }

  /** All groups, singletons included, each in ascending order, by their first member. */
  groups(): number[][] {
    const groups = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const top = this.find(i)
      const group = groups.get(top)
      if (group) group.push(i)
      else groups.set(top, [i])
    }
    return [...groups.values()]
  }
}
