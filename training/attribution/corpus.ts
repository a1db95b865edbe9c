import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { deserialize, serialize } from "node:v8"
import type { GoldAttribution, GoldReport } from "../../eval/gold.ts"
import { articleFromText } from "../../src/input/text.ts"
import { PACKS } from "../../src/lang/all.ts"
import { findMentions } from "../../src/mention/mentions.ts"
import type { Parsed } from "../../src/model/doc.ts"
import type { Entity, Time } from "../../src/model/reading.ts"
import { loadPack } from "../../src/packs.ts"
import { blocksOf } from "../../src/segment/blocks.ts"
import { segment } from "../../src/segment/segment.ts"
import { tag } from "../../src/tag/tag.ts"
import { findTimes } from "../../src/time/times.ts"

/** One report read up to the stage that is trained, as the product reads it, with what a person marked in it. */
export interface TrainingReport {
  readonly id: string
  readonly language: string
  readonly doc: Parsed
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly published: string | null
  readonly gold: readonly GoldAttribution[]
  /** Does the set mark no saying inside another? Nothing is then learnt from within contents. */
  readonly flat: boolean
  /** Is only some of it marked? Then nothing is learnt from what is not. */
  readonly partly?: boolean
}

/** Marked reports, read. `cache` names a file that keeps what is read between two trainings; it is only
 * for one's own trials, since it goes stale with every change of an earlier stage. */
export function readCorpus(
  marked: () => readonly GoldReport[],
  language: string,
  options: { flat?: boolean; partly?: boolean; cache?: string | undefined },
): TrainingReport[] {
  const { cache } = options
  if (cache && existsSync(cache)) return deserialize(readFileSync(cache)) as TrainingReport[]
  const pack = PACKS.find(one => one.code === language)!
  const { model, names } = loadPack(language)
  const reports = marked().map((report): TrainingReport => {
    const { id, published, text } = report
    const article = articleFromText(text, { published }, id)
    const doc = tag(segment(article, blocksOf(article, pack.blocks), language, pack.segment).value, model)
    return {
      id,
      language,
      doc,
      entities: findMentions(doc, pack.mention, names).value,
      times: findTimes(doc, article.published, pack.time).value,
      published,
      gold: report.attributions.filter(one => one.cue.length > 0 && one.content.length > 0),
      flat: options.flat ?? false,
      partly: options.partly ?? false,
    }
  })
  if (cache) {
    mkdirSync(dirname(cache), { recursive: true })
    writeFileSync(cache, serialize(reports))
  }
  return reports
}
