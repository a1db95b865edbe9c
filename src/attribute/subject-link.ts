import type { Parsed } from "../model/doc.ts"
import { relation } from "./columns.ts"

const NSUBJ = relation("nsubj")

/** Does the tree make one of the tokens from `from` to `to` (exclusive) the subject of the verb at `head`, or of `agrees`, the
 * part of its group that agrees with the subject? Of those before `to`, no more than the last `reach` are looked at, so that
 * verb after verb of an endless sentence costs the same. */
export function hasSubjectIn(
  doc: Parsed,
  head: number,
  agrees: number,
  from: number,
  to: number,
  reach: number,
): boolean {
  for (let i = to - 1, last = Math.max(from, to - reach); i >= last; i--)
    if (doc.rel[i] === NSUBJ && (doc.head[i] === head || doc.head[i] === agrees)) return true
  return false
}
