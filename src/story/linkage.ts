/** How like two things are; pairs without a link count as zero. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Two groups that both have so many members stand on their own: they are joined only when their likeness is so
 * great a share of the likeness inside the looser of them. */
export interface Standing {
  readonly members: number
  readonly share: number
}

/** Groups things whose average likeness, over all pairs across two groups, is above `least`: the likest two groups
 * are joined first, until none is left. Singletons included; each group in ascending order.
 * `weights`: how many like things each stands for, one each when left out.
 * Method: average linkage (UPGMA) on a sparse graph with a heap; about n log n in the number of links. */
export function averageLinks(
  count: number,
  links: Iterable<Link>,
  least: number,
  standing: Standing | null = null,
  weights: readonly number[] | null = null,
): number[][] {
  const inside = new Float64Array(count)
  /** How many things each group stands for. */
  const sizes = Float64Array.from({ length: count }, (_, i) => weights?.[i] ?? 1)
  const cohesion = (i: number) => {
    const size = sizes[i] as number
    return (2 * (inside[i] as number)) / (size * (size - 1))
  }
  const apart = (a: number, b: number, weight: number) =>
    standing !== null &&
    Math.min(sizes[a] as number, sizes[b] as number) >= standing.members &&
    weight < standing.share * Math.min(cohesion(a), cohesion(b))
  const near: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  const members: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i])
  const heap = new Heap()
  const mean = (a: number, b: number, sum: number) => sum / ((sizes[a] as number) * (sizes[b] as number))

  for (const { a, b, weight } of links) {
    const sum = weight * (sizes[a] as number) * (sizes[b] as number)
    near[a]?.set(b, sum)
    near[b]?.set(a, sum)
    if (weight > least) heap.push({ a: Math.min(a, b), b: Math.max(a, b), weight: mean(a, b, sum) })
  }
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best
    if (!members[a] || !members[b]) continue
    const sum = near[a]?.get(b)
    if (sum === undefined || mean(a, b, sum) !== best.weight || apart(a, b, best.weight)) continue
    const [keep, gone] = (near[a]?.size ?? 0) >= (near[b]?.size ?? 0) ? [a, b] : [b, a]
    inside[keep] = (inside[keep] as number) + (inside[gone] as number) + sum
    near[keep]?.delete(gone)
    for (const [other, weight] of near[gone] as Map<number, number>) {
      if (other === keep) continue
      near[other]?.delete(gone)
      const total = (near[keep]?.get(other) ?? 0) + weight
      near[keep]?.set(other, total)
      near[other]?.set(keep, total)
    }
    members[keep] = [...(members[keep] as number[]), ...(members[gone] as number[])].sort((x, y) => x - y)
    members[gone] = null
    sizes[keep] = (sizes[keep] as number) + (sizes[gone] as number)
    near[gone] = new Map()
    for (const [other, total] of near[keep] as Map<number, number>) {
      const weight = mean(keep, other, total)
      if (weight > least) heap.push({ a: Math.min(keep, other), b: Math.max(keep, other), weight })
    }
  }
  return members.filter(group => group !== null).sort((x, y) => (x[0] as number) - (y[0] as number))
}

/** Heaviest link first; equal ones by their numbers, so that the outcome never depends on the order they came in. */
class Heap {
  private readonly links: Link[] = []

  push(link: Link): void {
    const { links } = this
    let at = links.length
    links.push(link)
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!before(link, links[up] as Link)) break
      links[at] = links[up] as Link
      at = up
    }
    links[at] = link
  }

  pop(): Link | null {
    const { links } = this
    const top = links[0]
    const last = links.pop()
    if (!top || !last) return null
    if (!links.length) return top
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= links.length) break
      if (down + 1 < links.length && before(links[down + 1] as Link, links[down] as Link)) down++
      if (!before(links[down] as Link, last)) break
      links[at] = links[down] as Link
      at = down
    }
    links[at] = last
    return top
  }
}

function before(x: Link, y: Link): boolean {
  return x.weight !== y.weight ? x.weight > y.weight : x.a !== y.a ? x.a < y.a : x.b < y.b
}
