import { expect, test } from "vitest"
import type { Reading } from "../model/reading.ts"
import { diffReadings } from "./diff.ts"
import { type JoinMention, joinMentions } from "./joining.ts"
import { NOWHERE } from "./surroundings.ts"

/** Sizes at which work that grows with the square ends neither in the time nor in the memory of a test. */
const MANY = 30_000

const mention = (some: Partial<JoinMention>): JoinMention => ({
  report: "r",
  language: "xx",
  type: "CONSULT",
  mode: "visit",
  stem: "visit",
  common: false,
  acts: [],
  supposed: false,
  names: ["soigu"],
  place: null,
  from: 19_000,
  to: 19_000,
  start: 0,
  end: 5,
  ...NOWHERE,
  ...some,
})

test("what is told ten thousand times alike is one event", () => {
  expect(joinMentions(Array.from({ length: MANY }, () => mention({})))).toHaveLength(1)
})

test("as many events of one type on days far apart stay as many", () => {
  const days = Array.from({ length: 5_000 }, (_, n) => mention({ from: n * 3, to: n * 3 }))
  expect(joinMentions(days)).toHaveLength(5_000)
})

test("alike mentions weigh in the average as if each stood alone", () => {
  const near = mention({ stem: "meet", from: 19_001, to: 19_001 })
  const groups = joinMentions([mention({}), near, mention({}), mention({ stem: "talk", type: null })])
  expect(groups).toEqual([[0, 2], [1], [3]])
})

test("two long versions of one page are compared, and the few changes found", () => {
  const page = (changed: ReadonlySet<number>): Reading => {
    const lines = Array.from({ length: 8_000 }, (_, n) =>
      changed.has(n) ? `Line ${n} now says another thing altogether.` : `Line ${n} says that all is well.`,
    )
    const starts: number[] = []
    let at = 0
    for (const line of lines) {
      starts.push(at)
      at += line.length + 1
    }
    return {
      title: null,
      text: lines.join("\n"),
      entities: [],
      times: [],
      events: [],
      attributions: lines.map((line, n) => ({
        id: `a${n + 1}`,
        kind: "indirect",
        act: "speech",
        stance: "states",
        source: null,
        cue: { spans: [], lemma: "say" },
        content: { spans: [[starts[n] as number, (starts[n] as number) + line.length]] },
        negated: false,
      })),
    } as unknown as Reading
  }
  const found = diffReadings(page(new Set()), page(new Set([10, 4_000, 7_990])), null)
  expect(found.map(d => d.new?.id ?? d.old?.id).filter(id => id !== undefined)).toEqual(
    expect.arrayContaining(["a11", "a4001", "a7991"]),
  )
  expect(found.length).toBeLessThanOrEqual(6)
})
