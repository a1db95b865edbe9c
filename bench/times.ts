// The stage of times alone, over the sample reports joined into one long text at two lengths: characters a second, and
// whether the time grows with the length. chrono-node reads the same text in the same run, each round after the other.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { casual, fr as chronoFr } from "chrono-node"
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
import { Matcher } from "../src/time/matcher.ts"
import { findTimes } from "../src/time/times.ts"
import { cpuMs, repeat } from "./measure.ts"

const LANGUAGES = {
  fr: {
    files: ["01-agence-atlantique.fr.txt", "05-breve.fr.txt", "08-agence-atlantique-maj.fr.txt"],
    blocks: frBlocks,
    segment: frSegment,
    time: frTime,
    peer: chronoFr.casual,
  },
  en: {
    files: ["07-owner-denies.en.txt", "09-harbour-post-visit.en.txt"],
    blocks: enBlocks,
    segment: enSegment,
    time: enTime,
    peer: casual,
  },
}
const LENGTHS = [100_000, 400_000]
const PUBLISHED = "2024-03-05"

export function run(): string[] {
  const cold = Object.entries(LANGUAGES).map(([code, { time }]) => {
    const ms = cpuMs(() => {
      new Matcher(time)
    })
    return `${code}: ${time.rules.length} rules made ready in ${ms.toFixed(0)} ms, cold`
  })
  const warm = Object.entries(LANGUAGES).flatMap(([code, pack]) => {
    const text = pack.files.map(sample).join("\n\n")
    const { model } = loadPack(code)
    let last = 0
    return LENGTHS.flatMap(length => {
      const article = articleFromText(`${text}\n\n`.repeat(Math.ceil(length / text.length)), {}, "bench")
      const tokens = segment(article, blocksOf(article, pack.blocks), code, pack.segment).value
      const doc: Parsed = tag(tokens, model)
      let found = 0
      let peers = 0
      const ours: number[] = []
      const theirs: number[] = []
      repeat(ROUNDS, () => {
        ours.push(
          cpuMs(() => {
            found = findTimes(doc, PUBLISHED, pack.time).value.length
          }),
        )
        theirs.push(
          cpuMs(() => {
            peers = pack.peer.parse(article.text, new Date(`${PUBLISHED}T12:00:00Z`)).length
          }),
        )
        return 0
      })
      const [mine, peer] = [median(ours), median(theirs)]
      const growth = last ? `, × ${(mine / last).toFixed(2)} for 4 times the length` : ""
      last = mine
      const rate = (ms: number) => Math.round((1000 * article.text.length) / ms).toLocaleString("en")
      return [
        `${code}: ${article.text.length} characters, ${found} times, ${mine.toFixed(0)} ms, ${rate(mine)} characters/s${growth}`,
        `    chrono-node: ${peers} times, ${peer.toFixed(0)} ms, ${rate(peer)} characters/s; we are × ${(peer / mine).toFixed(1)}`,
      ]
    })
  })
  const fair =
    "The stage is given words and tags that other stages need as well; chrono-node reads the bare text."
  return [...cold, "", fair, "", ...warm]
}

const ROUNDS = 7

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function sample(name: string): string {
  return readFileSync(join("samples", "cable", name), "utf8")
    .split("---\n")
    .at(-1)!
}
