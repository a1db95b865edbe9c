import type { Draft } from "./draft.ts"

/** How a way to read a cue comes about: as a construction proposes it, with the bounds that the weights choose against
 * the construction's or against an open draft's, or as the open draft stands. */
export const WAYS = ["construction", "weighed", "weighed open", "open"] as const

/** One way to read a cue: who says what by it. */
export interface Way {
  readonly kind: (typeof WAYS)[number]
  readonly draft: Draft
  /** Of its roles, by the weights of bounds. */
  readonly score: number
}
