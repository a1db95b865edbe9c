import { neighbours } from "./neighbours.ts"

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
 * Method: average linkage (UPGMA) on a sparse graph. Each group holds its own likest other, and a heap all of these. A
 * join can only make a group less like its likest, which is therefore looked for again no sooner than its turn comes. */
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
  const members: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i])
  const mean = (a: number, b: number, sum: number) => sum / ((sizes[a] as number) * (sizes[b] as number))
  const likest: (Link | null)[] = Array.from({ length: count }, () => null)
  /** Was the likest of a group joined since? It is then no more than how like another can be at most. */
  const stale = new Uint8Array(count)
  const heap = new Heap()
  const given = [...links]
  const near = neighbours(count, given.length)
  for (const { a, b, weight } of given) near.set(a, b, weight * (sizes[a] as number) * (sizes[b] as number))

  /** Takes the link of a group with another, if it is one, for its likest when it is. */
  const offer = (a: number, b: number, sum: number) => {
    const weight = mean(a, b, sum)
    const known = likest[a]
    if (weight <= least || (known && weight < known.weight)) return
    const link = { a: Math.min(a, b), b: Math.max(a, b), weight }
    if ((known && before(known, link)) || apart(a, b, weight)) return
    likest[a] = link
    stale[a] = 0
  }
  const look = (a: number) => {
    likest[a] = null
    stale[a] = 0
    near.each(a, (b, sum) => offer(a, b, sum))
    const found = likest[a]
    if (found) heap.push(found)
  }

  for (let i = 0; i < count; i++) look(i)
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best
    if (stale[a]) look(a)
    if (stale[b]) look(b)
    // Unless both hold this very link as their likest, it is of another time.
    if (!same(likest[a], best) || !same(likest[b], best)) continue
    const [keep, gone] = near.degree(a) >= near.degree(b) ? [a, b] : [b, a]
    inside[keep] = (inside[keep] as number) + (inside[gone] as number) + (near.get(a, b) as number)
    near.join(keep, gone)
    const [more, fewer] = [members[keep] as number[], members[gone] as number[]].sort(
      (x, y) => y.length - x.length,
    ) as [number[], number[]]
    for (const one of fewer) more.push(one)
    members[keep] = more
    members[gone] = null
    sizes[keep] = (sizes[keep] as number) + (sizes[gone] as number)
    likest[gone] = null
    look(keep)
    near.each(keep, (other, sum) => {
      const known = likest[other]
      if (known && [known.a, known.b].some(one => one === keep || one === gone)) stale[other] = 1
      offer(other, keep, sum)
      if (likest[other] !== known) heap.push(likest[other] as Link)
    })
  }
  return members
    .filter(group => group !== null)
    .map(group => group.sort((x, y) => x - y))
    .sort((x, y) => (x[0] as number) - (y[0] as number))
}

function same(link: Link | null | undefined, other: Link): boolean {
  return !!link && link.a === other.a && link.b === other.b && link.weight === other.weight
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
