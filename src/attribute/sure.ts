import { mix1, mix2, mix3 } from "../tag/hash.ts"
import type { Columns } from "./columns.ts"
import { classOf, ruleNumber, subjectKind } from "./cue-features.ts"
import type { Draft } from "./draft.ts"
import type { AttributionModel } from "./model.ts"
import { HASHED } from "./model.ts"
import type { Scene } from "./scene.ts"
import { runOf } from "./scene.ts"

export const RECORD_FEATURES = 40

/** How likely a record is right as a whole: cue, source and most of the content. */
export function sureness(model: AttributionModel, keys: Int32Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += model.record[keys[k]! & HASHED.record]!
  return calibrated(model.calibration, sum * model.recordUnit)
}

/** Between the two points around, on a line; beyond the first and the last, theirs. */
export function calibrated(points: Float32Array, sum: number): number {
  const last = points.length - 2
  if (last < 0) return 1 / (1 + Math.exp(-sum))
  if (sum <= points[0]!) return points[1]!
  if (sum >= points[last]!) return points[last + 1]!
  let p = 0
  while (points[p + 2]! < sum) p += 2
  const share = (sum - points[p]!) / (points[p + 2]! - points[p]!)
  return points[p + 1]! + share * (points[p + 3]! - points[p + 1]!)
}

/** Writes what speaks for a record as a whole into `out`; returns how many. */
export function recordFeatures(scene: Scene, columns: Columns, draft: Draft, out: Int32Array): number {
  const { doc } = scene
  let n = 0
  const rule = ruleNumber(draft.rule) * 2 + (draft.ruled === false ? 1 : 0)
  const chance = draft.chance ?? 0.5
  const odds = Math.max(-8, Math.min(12, Math.round(2 * Math.log(chance / (1 - chance + 1e-6)))))
  const who = draft.source ? subjectKind(scene, columns, draft.source.head) : 0
  const first = runOf(doc, draft.content[0]!.start, draft.content[0]!.end)
  let length = 0
  let verbs = 0
  for (const span of draft.content) {
    const run = runOf(doc, span.start, span.end)
    length += run.to - run.from
    for (let i = run.from; i < run.to; i++) if (scene.groupOf[i]! >= 0) verbs++
  }
  const size = length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : length < 24 ? 5 : 6
  const before = first.from < draft.head ? 1 : 0
  const quoted = scene.quoteOf[first.from]! >= 0 ? (scene.quoteOf[draft.head]! >= 0 ? 1 : 2) : 0
  const known = classOf(draft.entry)
  const pieces = Math.min(draft.content.length, 3)
  const form = draft.group
    ? 1 + ["finite", "infinitive", "past-participle", "present-participle"].indexOf(draft.group.form)
    : 8 + doc.upos[draft.head]!
  const near = draft.source
    ? Math.min(
        8,
        Math.abs(
          draft.source.from > draft.head ? draft.source.from - draft.head : draft.head - draft.source.to,
        ),
      )
    : 9
  const tail = first.to < doc.count ? columns.sign[first.to]! : 0
  out[n++] = mix1(1, odds)
  out[n++] = mix2(2, odds, rule)
  out[n++] = mix1(3, rule)
  out[n++] = mix2(4, rule, who > 0 ? 1 : 0)
  out[n++] = mix1(5, who)
  out[n++] = mix2(6, size, verbs > 0 ? 1 : 0)
  out[n++] = mix2(7, rule, size)
  out[n++] = mix3(8, pieces, before, quoted)
  out[n++] = mix2(9, rule, quoted)
  out[n++] = mix2(10, doc.upos[first.from]!, before)
  out[n++] = mix1(11, columns.norm[first.from]!)
  out[n++] = mix1(12, known)
  out[n++] = mix2(13, form, who > 0 ? 1 : 0)
  out[n++] = mix2(14, form, quoted)
  out[n++] = mix1(15, near)
  out[n++] = mix2(16, near, form)
  out[n++] = mix1(17, draft.agrees ?? 0)
  out[n++] = mix2(18, draft.agrees ?? 0, rule)
  out[n++] = mix2(19, tail, quoted)
  out[n++] = mix2(20, odds, size)
  out[n++] = mix2(21, odds, who > 0 ? 1 : 0)
  out[n++] = mix1(22, Math.min(draft.cue.length ? draft.cue[0]!.to - draft.cue[0]!.from : 0, 5))
  out[n++] = mix2(23, draft.cue.length, rule)
  out[n++] = mix2(24, who, form)
  out[n++] = mix2(25, draft.quote >= 0 ? 1 : 0, rule)
  return n
}
