import { expect, test } from "vitest"
import { nearby, plainDraft } from "./draft.ts"
import type { Scene } from "./scene.ts"

test("near a cue are its neighbours in the sentence, and never more than some however long the sentence is", () => {
  const ordered = Array.from({ length: 1_000 }, (_, k) =>
    plainDraft("that", 3 * k, [{ from: 3 * k, to: 3 * k + 1 }], "dire", null, [], 1),
  )
  const heads = (sentence: (token: number) => number, token: number) => {
    const doc = { sentence: Uint32Array.from({ length: 3_000 }, (_, i) => sentence(i)) }
    return nearby({ doc } as unknown as Scene, ordered, token).map(({ head }) => head)
  }
  expect(heads(i => Math.floor(i / 9), 13)).toEqual([9, 12, 15])
  const near = heads(() => 0, 1_500)
  expect(near).toHaveLength(24)
  expect(near[0]).toBe(1_500 - 36)
  expect(near.at(-1)).toBe(1_500 + 33)
  expect(heads(() => 0, 0)[0]).toBe(0)
})
