// The stage of times alone, over the sample reports joined into one long text at two lengths: characters a second, and
// whether the time grows with the length.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { articleFromText } from "../src/input/text.ts"
import { blockRules as enBlocks } from "../src/lang/en/blocks.ts"
import { segmentRules as enSegment } from "../src/lang/en/segment.ts"
import { time as enTime } from "../src/lang/en/time.ts"
import { blockRules as frBlocks } from "../src/lang/fr/blocks.ts"
import { segmentRules as frSegment } from "../src/lang/fr/segment.ts"
import { time as frTime } from "../src/lang/fr/time.ts"
import type { Parsed } from "../src/model/doc.ts"
import { loadPack } from "../src/packs.ts"
import { blocksOf } from "../src/segment/blocks.ts"
import { segment } from "../src/segment/segment.ts"
import { tag } from "../src/tag/tag.ts"
import { findTimes } from "../src/time/times.ts"
import { cpuMs, repeat } from "./measure.ts"

const LANGUAGES = {
  fr: {
    files: ["01-agence-atlantique.fr.txt", "05-breve.fr.txt", "08-agence-atlantique-maj.fr.txt"],
    blocks: frBlocks,
    segment: frSegment,
    time: frTime,
  },
  en: {
    files: ["07-owner-denies.en.txt", "09-harbour-post-visit.en.txt"],
    blocks: enBlocks,
    segment: enSegment,
    time: enTime,
  },
}
const LENGTHS = [100_000, 400_000]

export function run(): string[] {
  return Object.entries(LANGUAGES).flatMap(([code, pack]) => {
    const text = pack.files
      .map(
        name =>
          readFileSync(join("samples", "cable", name), "utf8")
            .split("---\n")
            .at(-1)!,
      )
      .join("\n\n")
    const { model } = loadPack(code)
    let last = 0
    return LENGTHS.map(length => {
      const article = articleFromText(`${text}\n\n`.repeat(Math.ceil(length / text.length)), {}, "bench")
      const tokens = segment(article, blocksOf(article, pack.blocks), code, pack.segment).value
      const doc: Parsed = tag(tokens, model)
      let found = 0
      const runs = repeat(7, () =>
        cpuMs(() => {
          found = findTimes(doc, "2024-03-05", pack.time).value.length
        }),
      )
      const growth = last ? `, × ${(runs.median / last).toFixed(2)} for 4 times the length` : ""
      last = runs.median
      const rate = Math.round((1000 * article.text.length) / runs.median).toLocaleString("en")
      return `${code}: ${article.text.length} characters, ${found} times, ${runs.median.toFixed(0)} ms, ${rate} characters/s${growth}`
    })
  })
}
