import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { attribute } from "../src/attribute/attribute.ts"
import { type AttributionModel, readAttribution } from "../src/attribute/model.ts"
import { articleFromText } from "../src/input/text.ts"
import { PACKS } from "../src/lang/all.ts"
import { findMentions } from "../src/mention/mentions.ts"
import type { Attribution } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { blocksOf } from "../src/segment/blocks.ts"
import { segment } from "../src/segment/segment.ts"
import { tag } from "../src/tag/tag.ts"
import { findTimes } from "../src/time/times.ts"
import { foldOf } from "../training/attribution/folds.ts"
import type { GoldReport } from "./gold.ts"

/** Who said what in a report, found as the product finds it, with weights that were learnt without the report. */
export type ReadAttributions = (
  report: Pick<GoldReport, "id" | "text" | "published">,
) => readonly Attribution[]

export function attributionReader(language: string): ReadAttributions {
  const pack = PACKS.find(one => one.code === language)!
  const loaded = loadPack(language)
  const folds = foldsOf(language)
  return ({ id, text, published }) => {
    const article = articleFromText(text, { published }, id)
    const doc = tag(
      segment(article, blocksOf(article, pack.blocks), language, pack.segment).value,
      loaded.model,
    )
    const entities = findMentions(doc, pack.mention, loaded.names).value
    const times = findTimes(doc, article.published, pack.time).value
    const model = folds.length > 0 ? folds[foldOf(id)]! : loaded.attribution
    return attribute(doc, entities, times, article.published, pack.attribute, model).value
  }
}

/** Weights that differ in the reports they were learnt without; none for a language whose measuring sets were not
 * learnt from. */
function foldsOf(language: string): AttributionModel[] {
  const folds: AttributionModel[] = []
  for (;;) {
    const path = join(
      import.meta.dirname,
      "../training/attribution/folds",
      `${language}-${folds.length}.bin.gz`,
    )
    if (!existsSync(path)) return folds
    folds.push(readAttribution(gunzipSync(readFileSync(path)), path))
  }
}
