import { proposals } from "../../src/attribute/attribute.ts"
import { candidatesOf } from "../../src/attribute/candidates.ts"
import { columnsOf } from "../../src/attribute/columns.ts"
import { readCue } from "../../src/attribute/cue-features.ts"
import { CUE_FEATURES, emptyRow, writeCueKeys } from "../../src/attribute/cue-templates.ts"
import { openDraft } from "../../src/attribute/open.ts"
import { RoleReading } from "../../src/attribute/roles.ts"
import type { AttributionRules } from "../../src/attribute/rules.ts"
import { setScene } from "../../src/attribute/scene.ts"
import { align, goldRoles, insideContent } from "./align.ts"
import { type Bridge, bridged } from "./bridge.ts"
import type { TrainingReport } from "./corpus.ts"
import { Examples } from "./learn.ts"

/** The window of one cue with the features of its tokens and the right roles. */
export interface RoleExample {
  readonly tokenKeys: Int32Array
  readonly turnKeys: Int32Array
  readonly size: number
  readonly cueAt: number
  readonly gold: Uint8Array
  readonly hidden: boolean
}

/** What the first two steps learn from. */
export interface Prepared {
  readonly cues: Examples
  readonly roles: readonly RoleExample[]
  /** Marked attributions whose cue is no candidate. */
  readonly lost: number
  readonly total: number
}

/** `over` puts words of another language in place of the report's; What
 * the constructions took (one example in `every`) is given twice, with their draft and without, so that bounds are learnt for cues that no
 * construction knows. */
export function prepare(
  reports: readonly TrainingReport[],
  rules: AttributionRules,
  over: Bridge | null = null,
  every = 1,
): Prepared {
  const cues = new Examples()
  const roles: RoleExample[] = []
  const row = emptyRow()
  const keys = new Int32Array(CUE_FEATURES)
  let lost = 0
  let total = 0
  for (const report of reports) {
    const scene = setScene(report.doc, report.entities, report.times, rules)
    const own = columnsOf(scene)
    const columns = over ? bridged(own, over) : own
    const candidates = candidatesOf(scene, proposals(scene))
    const aligned = align(scene, candidates, report.gold)
    const right = new Set(aligned.map(one => one.candidate))
    total += aligned.length
    lost += aligned.filter(one => one.candidate < 0).length
    candidates.forEach((candidate, c) => {
      if (
        !right.has(c) &&
        (report.partly || (report.flat && insideContent(scene, report.gold, candidate.head)))
      )
        return
      readCue(scene, columns, candidate, row)
      cues.add(keys, writeCueKeys(row, keys), right.has(c) ? 1 : 0)
    })
    const reading = new RoleReading(scene, columns)
    for (const { gold, candidate } of aligned) {
      if (candidate < 0) continue
      const one = candidates[candidate]!
      for (const seen of one.draft && roles.length % every === 0
        ? [one.draft, openDraft(scene, one)]
        : [one.draft ?? openDraft(scene, one)]) {
        reading.look(one, seen)
        roles.push({
          ...reading.keys(),
          size: reading.to - reading.from,
          hidden: one.draft !== null && seen !== one.draft,
          cueAt: one.head - reading.from,
          gold: goldRoles(scene, gold, reading.from, reading.to, one.head),
        })
      }
    }
  }
  return { cues, roles, lost, total }
}
