import fc from "fast-check"
import { expect, test } from "vitest"
import { averageLinks, type Link, type Standing } from "./linkage.ts"

/** The same by looking at every pair of groups at every step. */
function plainly(
  count: number,
  links: readonly Link[],
  least: number,
  standing: Standing | null,
): number[][] {
  const weights = new Map<string, number>()
  for (const { a, b, weight } of links) {
    weights.set(`${a} ${b}`, weight)
    weights.set(`${b} ${a}`, weight)
  }
  const sum = (xs: readonly number[], ys: readonly number[]) =>
    xs.flatMap(x => ys.map(y => weights.get(`${x} ${y}`) ?? 0)).reduce((all, one) => all + one, 0)
  const linked = (xs: readonly number[], ys: readonly number[]) =>
    xs.some(x => ys.some(y => weights.has(`${x} ${y}`)))
  const cohesion = (xs: readonly number[]) => sum(xs, xs) / (xs.length * (xs.length - 1))
  const groups = Array.from({ length: count }, (_, i) => [i])
  for (;;) {
    let best: { readonly a: number; readonly b: number; readonly mean: number } | null = null
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const [xs, ys] = [groups[a] as number[], groups[b] as number[]]
        const mean = sum(xs, ys) / (xs.length * ys.length)
        const apart =
          standing !== null &&
          Math.min(xs.length, ys.length) >= standing.members &&
          mean < standing.share * Math.min(cohesion(xs), cohesion(ys))
        if (linked(xs, ys) && mean > least && !apart && (best === null || mean > best.mean))
          best = { a, b, mean }
      }
    }
    if (best === null) return groups.sort((x, y) => (x[0] as number) - (y[0] as number))
    const [joined] = groups.splice(best.b, 1) as [number[]]
    groups[best.a] = [...(groups[best.a] as number[]), ...joined].sort((x, y) => x - y)
  }
}

/** Graphs whose weights are all different, and sums of halves: neither ties nor roundings decide. */
const graphs = fc.integer({ min: 2, max: 14 }).chain(count => {
  const pairs = Array.from({ length: count }, (_, b) =>
    Array.from({ length: b }, (_, a) => ({ a, b })),
  ).flat()
  return fc.record({
    count: fc.constant(count),
    links: fc
      .shuffledSubarray(pairs, { minLength: 1 })
      .map(some => some.map((pair, n) => ({ ...pair, weight: (2 ** (n % 30) + 3 * n) / 2 ** 20 - 1 / 64 }))),
  })
})

test("the likest groups are joined first, however many pairs have a likeness", () => {
  fc.assert(
    fc.property(
      graphs,
      fc.constantFrom(null, { members: 2, share: 0.5 }, { members: 3, share: 0.9 }),
      ({ count, links }, standing) => {
        expect(averageLinks(count, links, 0.001, standing)).toEqual(plainly(count, links, 0.001, standing))
      },
    ),
    { numRuns: 400, seed: 7 },
  )
})

test("a few pairs among many things: the same groups", () => {
  const links = Array.from({ length: 12 }, (_, n) => ({
    a: n * 8,
    b: n * 8 + 1 + (n % 3),
    weight: 0.5 + n / 100,
  }))
  const chained = [...links, { a: 0, b: 8, weight: 0.4 }, { a: 8, b: 16, weight: 0.2 }]
  expect(averageLinks(110, chained, 0.08)).toEqual(plainly(110, chained, 0.08, null))
})

test("thousands of things that are all a little alike are one group, and it ends", () => {
  const count = 1_200
  const links = function* () {
    for (let b = 0; b < count; b++)
      for (let a = 0; a < b; a++) yield { a, b, weight: 0.2 + ((a * 31 + b * 17) % 97) / 1_000 }
  }
  expect(averageLinks(count, links(), 0.1)).toHaveLength(1)
})
